import { LineStyle } from '../lines.ts';
import type { WordFacts } from '../text-words.ts';
import { Shape } from '../units.ts';
import { WordClass } from '../word-class.ts';
import { Ending } from '../word-endings.ts';
import { type Emit, feature, featureTable, Role, roleFeatures } from './feature.ts';

/* What a word of a candidate says in its role, and how it is written. */

const CLASSES = (
  [
    'given',
    'organization',
    'company',
    'team',
    'place',
    'placeStart',
    'direction',
    'honorific',
    'office',
    'rank',
    'suffix',
    'surname',
    'time',
    'other',
    'demonym',
    'bodyNoun',
    'occupation',
    'organizationNoun',
    'placeNoun',
    'common',
    'family',
    'grammar',
    'particle',
    'commonSurname',
    'personVerb',
    'speech',
  ] as const
).map((one) => [WordClass[one], roleFeatures(`is ${one}`)] as const);
const GIVEN_PLAIN = roleFeatures('is a given name and no English word');
const ENGLISH_WORD = roleFeatures('is a word of English');
const UNKNOWN_WORD = roleFeatures('is no English word and nothing known');
const ENDINGS = Object.keys(Ending)
  .filter((e) => e !== 'none')
  .map((e) => roleFeatures(`ends as ${e}`));
const CONNECTORS = featureTable(['of', 'and', '&', 'for', 'on', 'the', 'upon', 'at', 'v'], (w) =>
  feature(`'${w}' inside`),
);

const SHAPES: readonly (readonly [number, number])[] = [
  [Shape.upper, roleFeatures('in capitals')],
  [Shape.mixed, roleFeatures('has a capital inside')],
  [Shape.dotted, roleFeatures('of capitals with full stops')],
  [Shape.digit, roleFeatures('holds a digit')],
  [Shape.hyphen, roleFeatures('holds a hyphen')],
  [Shape.apostrophe, roleFeatures('holds an apostrophe')],
  [Shape.foreign, roleFeatures('of other letters')],
  [Shape.initial, roleFeatures('is an initial')],
];
const SMALL = roleFeatures('written small');
const NUMBER = roleFeatures('is a number');
const LETTERS = [
  roleFeatures('of one letter'),
  roleFeatures('of two letters'),
  roleFeatures('of three letters'),
  roleFeatures('of four letters'),
  roleFeatures('of five letters'),
];
const LONG_CAPITALS = roleFeatures('in six or more capitals');

/** What holds of a word in a role, whatever it stands in. */
export function wordFeatures(facts: WordFacts, lower: string, role: number, emit: Emit): void {
  const { classes } = facts;
  if (role === Role.inside) {
    const connector = CONNECTORS.get(lower);
    if (connector !== undefined) emit(connector);
  }
  for (const [bit, id] of CLASSES) if ((classes & bit) !== 0) emit(id + role);
  if ((classes & (WordClass.given | WordClass.english)) === WordClass.given) emit(GIVEN_PLAIN + role);
  if ((classes & WordClass.english) !== 0) emit(ENGLISH_WORD + role);
  if ((classes & ~(WordClass.commonSurname | WordClass.startsName | WordClass.nobody)) === 0) emit(UNKNOWN_WORD + role);
  if (facts.ending > 0) emit(ENDINGS[facts.ending - 1] + role);
}

const MOST_LETTERS = 6;
/** How a word is written, as one number: its shape, its length as far as that counts, and whether the line is in capitals. */
export const spelling = (shape: number, length: number, style: number): number =>
  (shape << 4) | (Math.min(length, MOST_LETTERS) << 1) | (style === LineStyle.upper ? 1 : 0);

/** What holds of a word's spelling in a role. */
export function spellingFeatures(code: number, role: number, emit: Emit): void {
  const shape = code >> 4;
  const length = (code >> 1) & 7;
  const capital = (shape & Shape.capital) !== 0;
  if ((code & 1) === 0) for (const [bit, id] of SHAPES) if ((shape & bit) !== 0) emit(id + role);
  if (!capital && (shape & (Shape.digit | Shape.connector)) === 0) emit(SMALL + role);
  if (!capital && (shape & Shape.digit) !== 0) emit(NUMBER + role);
  if ((code & 1) !== 0 || (shape & (Shape.upper | Shape.initial)) === 0) return;
  if (length < MOST_LETTERS) emit(LETTERS[length - 1] + role);
  else emit(LONG_CAPITALS + role);
}
