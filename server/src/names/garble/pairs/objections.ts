import { isAdjective, isRespelt } from '../sound/forms.ts';
import { isInTitles } from '../sound/russian-words.ts';
import { CAPITALISED } from '../words/facts.ts';
import { type Candidate, isPlaceOnly, type Rule, type Setting } from './candidate.ts';

/** Reasons why two words are two names, whatever else speaks for one. */
export const OBJECTIONS: readonly Rule[] = [
  {
    // The label of the next turn lost its line: a text with `EuropeanQ: Methods` once does not make `European` a cut-off word.
    name: 'a letter of what follows has run into the right form',
    holds: ({ right }) => /\p{Ll}\p{Lu}$/u.test(right.written),
  },
  { name: 'the form stands in titles of Russian papers', holds: ({ wrong }) => isInTitles(wrong.lower) },
  {
    // A word of English may be a name that translation spelt as it sounds, or an unknown name taken for the word.
    name: 'the right form is a word of English',
    holds: (pair, setting) => pair.right.facts.english && !isSpeltAsItSounds(pair) && !isTakenForWord(pair, setting),
  },
  {
    name: 'the form is a word of English, with nothing beside it',
    holds: ({ wrong, right, like, evidence }) =>
      wrong.facts.english &&
      evidence === 'alone' &&
      (isRespelt(wrong.lower, right.lower) ||
        !(like.cost <= 0.1 && wrong.lower.length >= 6 && right.places.length >= wrong.places.length)),
  },
  {
    name: 'the form is a month, a weekday or the like, with no given name before it: from April 1',
    holds: ({ wrong }) => CAPITALISED.has(wrong.lower) && wrong.before.size === 0,
  },
  {
    name: 'the form is a family: the Ivanovs',
    holds: ({ wrong, right }, { standing }) => isEnglishPlural(wrong.lower, right.lower) || standing.isFamily(wrong),
  },
  {
    name: 'the form is the place that the other is the adjective of: Omsk and the Omsky District',
    holds: ({ wrong, right }) =>
      /[st]k$/.test(wrong.lower) && isAdjective(right.lower) && right.lower.startsWith(wrong.lower),
  },
  {
    name: 'the form is the first half of an adjective: Yamalo-Nenets',
    holds: ({ wrong, right }, { standing }) =>
      wrong.lower.endsWith('o') && standing.isJoined(wrong) && !standing.isJoined(right),
  },
  {
    name: 'the form is the end of a word with an apostrophe',
    holds: ({ wrong }, { standing }) => standing.isElided(wrong),
  },
  {
    // A case is an exception: then it is only here that the text has the given name. So is another spelling of the same sounds.
    name: 'the form is introduced as somebody new',
    holds: ({ wrong, right, like, evidence }, { neighbours, standing }) =>
      evidence === 'alone' &&
      standing.isIntroduced(wrong) &&
      !(like.oblique && like.cost <= 0.2 && right.before.size === 0) &&
      !(wrong.facts.sounds === right.facts.sounds && neighbours.givens(wrong.before).length === 0),
  },
  {
    // `Sergio Parisse` plays in Paris, and `Cooma` is no form of Hume.
    name: 'no case doubles a letter',
    holds: ({ wrong, right, like }) => like.oblique && DOUBLED.test(wrong.lower) && !DOUBLED.test(right.lower),
  },
  {
    name: 'the initials differ',
    holds: ({ wrong, right, evidence }, { standing }) =>
      evidence === 'alone' && standing.differInInitials(wrong, right),
  },
  {
    name: 'a woman with a given name of her own is not her father',
    holds: ({ wrong, like, evidence }, { neighbours }) =>
      evidence === 'alone' &&
      (like.form?.cases.includes('feminine') ?? false) &&
      neighbours.givens(wrong.before).length > 0,
  },
  {
    name: 'who has a given name is no case of a place: Kevin Kline is not from Klin',
    holds: ({ wrong, right, like }, { neighbours }) =>
      like.oblique && isPlaceOnly(right) && neighbours.givens(wrong.before).length > 0,
  },
  {
    name: 'the one stands in brackets behind the other',
    holds: ({ wrong, right }, { standing }) => standing.isGlossedBy(wrong, right) || standing.isGlossedBy(right, wrong),
  },
];

/** Two equal letters, but for those that Russian endings have. */
const DOUBLED = /([^eiy])\1/;

/** True for a plural that English makes of a name; but Dias in Portugal is Diaz in Spain. */
function isEnglishPlural(lower: string, name: string): boolean {
  const singular = lower.slice(0, -1);
  // `Donbass` is no plural of `Donbas`: behind an s it is -es.
  return lower.endsWith('s') && !singular.endsWith('s') && name.startsWith(singular) && name !== `${singular}z`;
}

/** True for an unknown word before the same word as one of English, and near to that: `Samit for Democracy` for Summit. */
function isSpeltAsItSounds({ wrong, like, evidence }: Candidate): boolean {
  return evidence === 'next' && !wrong.facts.known && wrong.lower.length >= 5 && like.cost <= 0.75;
}

/** True where the right form is a name that English has as a word, too: in a short text, in mid-sentence, and with little between the two. */
function isTakenForWord({ wrong, right, like }: Candidate, { short }: Setting): boolean {
  if (!short || !right.inside || wrong.before.size > 0) return false;
  // `the Vektor Centre` and `Vektor` beside one `Vector`: what is named more often, and in full, is spelt so on purpose.
  if (wrong.after.size > 0 && wrong.places.length > right.places.length) return false;
  if (wrong.lower.length < 5 || like.cost > 0.31) return false;
  return like.oblique
    ? like.cost <= 0.1 && (right.before.size > 0 || right.facts.eastern)
    : (like.form?.cases.length ?? 0) === 0;
}
