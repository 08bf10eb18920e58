import { isShortForm } from '../sound/forms.ts';
import { VARIANT } from '../sound/model.ts';
import { isSlip } from '../sound/slip.ts';
import { isRussianGiven } from '../surnames.ts';
import { type Candidate, type Group, isPlaceOnly, type Setting } from './candidate.ts';

/** For words that share a given name, a surname or the word behind them. */
export const WITH_EVIDENCE: Group = {
  has: ({ evidence }) => evidence !== 'alone',
  rules: [
    { name: 'two people of one family', holds: areRelatives, says: 'two names' },
    {
      name: 'another surname that we know behind the same given name',
      // `Artem Juba` beside `Artem Dzyuba`: a place is nobody's surname.
      holds: ({ wrong, like, evidence }) =>
        evidence === 'given' && wrong.facts.known && like.cost > (isPlaceOnly(wrong) ? VARIANT : 0.3),
      says: 'two names',
    },
    {
      name: 'a word of English that is no part of the same phrase',
      holds: ({ wrong, evidence }) => wrong.facts.english && (evidence !== 'next' || wrong.shouted),
      says: 'two names',
    },
    {
      name: 'near enough for words with the same beside them',
      holds: (pair, setting) => pair.like.cost <= limitWithEvidence(pair, setting),
      says: 'one name',
    },
  ],
  isSure: (pair, setting) => pair.ahead || isWesternCousin(pair, setting) || pair.like.cost <= 0.4,
};

/** Translation takes a Russian given name for its western cousin: Paulina for Polina, Constantine for Konstantin. */
function isWesternCousin({ wrong, right, evidence }: Candidate, { slavic }: Setting): boolean {
  return slavic && evidence === 'surname' && isRussianGiven(right.lower) && !isRussianGiven(wrong.lower);
}

/** True for two given names before one surname that are both in use: two people of one family. */
function areRelatives(pair: Candidate, setting: Setting): boolean {
  const { wrong, right, like, evidence } = pair;
  if (evidence !== 'surname' || !wrong.facts.known || !right.facts.known) return false;
  if (setting.neighbours.areTwo(wrong.lower, right.lower) || isShortForm(wrong.lower, right.lower)) return true;
  const one = wrong.facts.given;
  const two = right.facts.given;
  if (one === null || two === null || isWesternCousin(pair, setting)) return false;
  return one !== two || like.cost > 0.4;
}

/** The most that two words may differ in that have the same beside them. */
function limitWithEvidence({ wrong, right, like, evidence }: Candidate, { slavic }: Setting): number {
  const { lower } = wrong;
  if (lower.length <= 4) return 0.7;
  if (!slavic) return 0.9;
  if (evidence !== 'given' || like.oblique) return 1.3;
  // A common given name has many bearers: there, two short surnames that differ in more than a letter are two people's.
  return lower.length <= 6 ? 0.75 : lower.length <= 8 ? (isSlip(right.written, wrong.written) ? 1 : 0.95) : 1.3;
}
