import { TokenKind, type Tokens, WordCase } from '../../../text/tokens.ts';
import { shortenedClasses } from '../listed-words.ts';
import type { Run } from '../runs.ts';
import type { TextWords, WordFacts } from '../text-words.ts';
import { WordClass } from '../word-class.ts';
import { type Emit, featurePair, featureTable } from './feature.ts';

/* What stands to the left and right of a candidate. */

const BESIDE_WORDS =
  'in at from to of by with for on against between and or the a an near as into through outside around across than vs v over under after before via called named is was were has had are who which that where will would his her its their but based said not can this when while like beat did have leader held'.split(
    ' ',
  );
/** Marks of one kind are one: see `plainMark`. */
const BESIDE_MARKS = [...'.,;:()-/"\'!?&%$@+*[]', 'other'];
const BESIDE_CLASSES = [
  'honorific',
  'office',
  'rank',
  'occupation',
  'family',
  'placeNoun',
  'organizationNoun',
  'demonym',
  'speech',
  'personVerb',
  'bodyNoun',
  'organization',
  'place',
  'given',
  'time',
  'team',
  'other',
  'direction',
  'company',
  'grammar',
  'surname',
] as const;
const beside = (side: string) => ({
  words: featureTable(BESIDE_WORDS, (w) => featurePair(`${side}: ${w}`)),
  marks: featureTable(BESIDE_MARKS, (m) => featurePair(`${side} mark: ${m}`)),
  classes: BESIDE_CLASSES.map((c) => [WordClass[c], featurePair(`${side} is ${c}`)] as const),
  capital: featurePair(`${side} is capitalised`),
  small: featurePair(`${side} is another small word`),
  number: featurePair(`${side} is a number`),
});
const LEFT = beside('left');
const RIGHT = beside('right');
const LINE_START = featurePair('first in its line');
const LINE_END = featurePair('last in its line');
const OPENS = featurePair('opens a sentence');
const POSSESSIVE = featurePair('has a possessive');
const AGE = featurePair('an age follows');
const PLACE_FOLLOWS = featurePair('comma and a known place follow');
const PLACE_BEFORE = featurePair('a known place and comma before');
const COUNTRY_IN_BRACKETS = featurePair('a known place in brackets follows');
const ACRONYM_FOLLOWS = featurePair('capitals in brackets follow');
const LIST_NEXT = featurePair('comma and a capital follow');
const APPOSITION = featurePair('comma and an office follow');
const NOUN_OF = (['placeNoun', 'office', 'organizationNoun', 'family', 'bodyNoun'] as const).map(
  (c) => [WordClass[c], featurePair(`left is 'of' after ${c}`)] as const,
);
const LEFT_TWO = (['placeNoun', 'office', 'honorific', 'speech'] as const).map(
  (c) => [WordClass[c], featurePair(`two to the left is ${c}`)] as const,
);
const RIGHT_TWO = (['office', 'speech', 'bodyNoun', 'personVerb'] as const).map(
  (c) => [WordClass[c], featurePair(`two to the right is ${c}`)] as const,
);
// Beside it on both sides.
const WHOLE_LINE = featurePair('is a line');
const IN_BRACKETS = featurePair('alone in brackets');
const LEFT_BRACKET_NAME = featurePair('in brackets behind a name');
const COMMA_BOTH = featurePair('between commas');
const SCORE = featurePair('between numbers or line edges');

/** What stays the same for all candidates of a text. */
export interface FeatureContext {
  readonly tokens: Tokens;
  readonly lineStart: (line: number) => number;
  readonly lineEnd: (line: number) => number;
  readonly words: TextWords;
  /** Whether a known place starts at a token. */
  readonly placeAt: (token: number) => boolean;
}

/** What a neighbouring word or mark says, whatever the candidate. `many` is 1 for candidates of several words. */
export function besideFeatures(
  facts: WordFacts | null,
  kind: number,
  lower: string,
  capital: boolean,
  right: boolean,
  many: number,
  emit: Emit,
): void {
  const side = right ? RIGHT : LEFT;
  if (kind === TokenKind.number) emit(side.number + many);
  else if (kind === TokenKind.mark) emit((side.marks.get(plainMark(lower)) ?? side.marks.get('other') ?? 0) + many);
  else {
    if (capital) emit(side.capital + many);
    const word = side.words.get(lower);
    let any = word !== undefined;
    if (word !== undefined) emit(word + many);
    const classes = (facts?.classes ?? 0) | shortenedClasses(lower);
    for (const [bit, id] of side.classes)
      if ((classes & bit) !== 0) {
        emit(id + many);
        any = true;
      }
    if (!any && !capital) emit(side.small + many);
  }
}

/** Flags of a candidate's surroundings that count on both sides together. */
export const Edge = { line: 1, number: 2, bracket: 4, comma: 8 } as const;

/** Features by the classes of a word that stands further off. */
function emitClasses(features: readonly (readonly [number, number])[], classes: number, emit: Emit): void {
  if (classes !== 0) for (const [bit, id] of features) if ((classes & bit) !== 0) emit(id);
}

/** Features of what stands to the left beyond the neighbour itself, for names of one word (add 1 for longer ones); returns `Edge` bits. */
export function leftFeatures(context: FeatureContext, run: Run, from: number, emit: Emit): number {
  const { kinds, starts } = context.tokens;
  const unit = run.units[from];
  const left = unit.first - 1;
  if (unit.opens) emit(OPENS);
  if (left < 0 || (from === 0 && starts[left] < context.lineStart(run.line))) {
    emit(LINE_START);
    return Edge.line;
  }
  if (kinds[left] === TokenKind.number) return Edge.number;
  if (kinds[left] === TokenKind.mark) return behindMark(context, left, emit);
  if (left > 0) behindWord(context, left, emit);
  return 0;
}

/** For a name behind a mark; returns `Edge` bits. */
function behindMark({ tokens, placeAt }: FeatureContext, mark: number, emit: Emit): number {
  if (tokens.lower[mark] === '(') {
    if (mark > 0 && tokens.cases[mark - 1] >= WordCase.title) emit(LEFT_BRACKET_NAME);
    return Edge.bracket;
  }
  if (tokens.lower[mark] !== ',') return 0;
  if (mark > 0 && placeAt(mark - 1)) emit(PLACE_BEFORE);
  return Edge.comma;
}

/** For a name behind a word: `the city of`, `President`, by the noun before `of` or the word before that one. */
function behindWord({ tokens: { lower }, words }: FeatureContext, word: number, emit: Emit): void {
  if (lower[word] === 'of') emitClasses(NOUN_OF, words.listedAt(word - 1), emit);
  else if (lower[word] === 'the' && lower[word - 1] === 'of' && word > 1)
    emitClasses(NOUN_OF, words.listedAt(word - 2), emit);
  else emitClasses(LEFT_TWO, words.listedAt(word - 1), emit);
}

/** Index of the token right of a candidate that ends with a unit, its possessive ending left out. */
export const rightOf = (run: Run, to: number): number =>
  run.units[to - 1].last + (run.units[to - 1].possessive ? 2 : 0);

/** Features of what stands to the right beyond the neighbour itself, for names of one word (add 1 for longer ones); returns `Edge` bits. */
export function rightFeatures(context: FeatureContext, run: Run, to: number, emit: Emit): number {
  const { tokens, words } = context;
  const { kinds, cases, starts } = tokens;
  const lineEnd = context.lineEnd(run.line);
  const right = rightOf(run, to);
  if (run.units[to - 1].possessive) emit(POSSESSIVE);
  if (right >= tokens.length || (to === run.units.length && starts[right] >= lineEnd)) {
    emit(LINE_END);
    return Edge.line;
  }
  if (kinds[right] === TokenKind.number) return Edge.number;
  const next = right + 1;
  if (next >= tokens.length || starts[next] >= lineEnd) return 0;
  if (kinds[right] === TokenKind.mark) return beforeMark(context, right, emit);
  if (cases[right] === WordCase.lower) emitClasses(RIGHT_TWO, words.listedAt(next), emit);
  return 0;
}

/** For a name before a mark behind which the line goes on; returns `Edge` bits. */
function beforeMark(context: FeatureContext, mark: number, emit: Emit): number {
  const { tokens, placeAt } = context;
  const next = mark + 1;
  switch (tokens.lower[mark]) {
    case ')':
      return Edge.bracket;
    case '(':
      if (tokens.cases[next] === WordCase.upper && tokens.lower[next + 1] === ')') emit(ACRONYM_FOLLOWS);
      if (placeAt(next)) emit(COUNTRY_IN_BRACKETS);
      return 0;
    case ',':
      beforeComma(context, next, emit);
      return Edge.comma;
    default:
      return 0;
  }
}

/** For a name before a comma: `Ann Lind, 52`, `Paris, France`, `Ann Lind, the mayor`. */
function beforeComma({ tokens, words, placeAt }: FeatureContext, next: number, emit: Emit): void {
  const { kinds, lower, cases, starts, ends } = tokens;
  if (kinds[next] === TokenKind.number) {
    if (ends[next] - starts[next] === 2) emit(AGE);
  } else if (cases[next] >= WordCase.title) emit(placeAt(next) ? PLACE_FOLLOWS : LIST_NEXT);
  else {
    const noun = ARTICLES.has(lower[next]) ? next + 1 : next;
    const classes = words.listedAt(noun) | words.listedAt(noun + 1);
    if ((classes & (WordClass.office | WordClass.occupation)) !== 0) emit(APPOSITION);
  }
}

/** Words that may stand before the office in an apposition. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

/** Features of both sides together, from their `Edge` bits. */
export function edgeFeatures(left: number, right: number, many: number, emit: Emit): void {
  if ((left & right & Edge.line) !== 0) emit(WHOLE_LINE + many);
  if ((left & right & Edge.bracket) !== 0) emit(IN_BRACKETS + many);
  if ((left & right & Edge.comma) !== 0) emit(COMMA_BOTH + many);
  if ((left & (Edge.line | Edge.number)) !== 0 && (right & (Edge.line | Edge.number)) !== 0) emit(SCORE + many);
}

function plainMark(mark: string): string {
  switch (mark) {
    case '“':
    case '”':
    case '«':
    case '»':
    case '„':
      return '"';
    case '’':
    case '‘':
    case '`':
      return "'";
    case '–':
    case '—':
      return '-';
    default:
      return mark;
  }
}
