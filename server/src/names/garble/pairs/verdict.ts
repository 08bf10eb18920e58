import type { Tokens } from '../../../text/tokens.ts';
import { ALONE } from './alone.ts';
import type { Candidate, Group, Rule, Setting } from './candidate.ts';
import type { Neighbours } from './neighbours.ts';
import { OBJECTIONS } from './objections.ts';
import type { Pair } from './pair.ts';
import { isShort, Standing } from './standing.ts';
import { WITH_EVIDENCE } from './with-evidence.ts';

/*
 * Whether one of two alike words of a text is a wrong form of the other, or the two are two names.
 *
 * The answer is that of the first rule that holds. Rules stand in lists: objections, which are asked about every candidate, and then
 * those of the one group that the candidate belongs to. All numbers that a cost is held against are in the unit of `Likeness.cost`;
 * they were set by trial on texts whose garbles had been marked by hand.
 */

interface Decision {
  readonly rule: Rule;
  /** True where the two words are one name. */
  readonly isOne: boolean;
  /** True where the wrong form may be corrected without asking. */
  readonly sure: boolean;
}

/** For somebody whom nobody knows and who speaks without an introduction, beside one of the same consonants who has one. */
export const SPEAKING: Group = {
  has: ({ wrong, right, like }, { standing }) => !like.truncated && standing.speaksAs(wrong, right),
  rules: [
    {
      name: 'near enough for one who speaks without an introduction',
      holds: ({ like }) => like.cost <= 1,
      says: 'one name',
    },
  ],
  isSure: ({ right, like, ahead }) =>
    like.cost <= (like.oblique ? 0.85 : 0.5) || (ahead && right.facts.surnamed.length > 0),
};

/** A candidate belongs to the first of these that has it. */
const GROUPS: readonly Group[] = [WITH_EVIDENCE, SPEAKING, ALONE];

const TOO_FAR: Rule = { name: 'too far', holds: () => true };

/** Whether two words are one name, and the rule that says so. */
export function decide(candidate: Candidate, setting: Setting): Decision {
  const objection = OBJECTIONS.find(({ holds }) => holds(candidate, setting));
  if (objection !== undefined) return { rule: objection, isOne: false, sure: false };
  const group = GROUPS.find(({ has }) => has(candidate, setting)) ?? ALONE;
  const rule = group.rules.find(({ holds }) => holds(candidate, setting));
  if (rule === undefined) return { rule: TOO_FAR, isOne: false, sure: false };
  const isOne = rule.says === 'one name';
  return { rule, isOne, sure: isOne && group.isSure(candidate, setting) };
}

/** The candidate as a pair of a wrong form and the right one; null where the two are rather two names. */
export function pairOf(candidate: Candidate, setting: Setting): Pair | null {
  const { isOne, sure } = decide(candidate, setting);
  if (!isOne) return null;
  const { wrong, right, like, evidence } = candidate;
  const isSpelling = like.relation === 'transliteration' || (like.form === null && !like.truncated);
  return { wrong, right, like, evidence, kind: isSpelling ? 'inconsistent' : 'garbled', sure };
}

/** What the rules need to know of a text; `slavic` tells that it came through Russian or a language like it. */
export function settingOf(tokens: Tokens, neighbours: Neighbours, slavic: boolean): Setting {
  return { neighbours, standing: new Standing(tokens, neighbours), slavic, short: isShort(tokens) };
}
