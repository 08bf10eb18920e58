import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { KnownEntity } from '../knowledge.ts';
import { Cue, Ending, shortenedCues, type TextWords, type WordFacts } from './cues.ts';
import { Elsewhere } from './evidence.ts';
import { LineKind, LineStyle } from './lines.ts';
import { type Run, Shape } from './units.ts';

/*
 * Every piece of evidence is a named feature. A candidate's features are those of its words (each in its role: the only
 * word, the first, one inside, the last), of its length and kind, of what knowledge says, of the words beside it and, in the
 * second reading, of the rest of the document. The weights of all that hold are added up, so the sums for words and
 * neighbours are remembered and a candidate costs a few additions.
 */

const NAMES: string[] = [];
const feature = (name: string): number => NAMES.push(name) - 1;
/** One feature for names of one word, and the next number for longer names. */
const featurePair = (name: string): number => {
  const first = feature(`${name}, one word`);
  feature(`${name}, more words`);
  return first;
};
const table = <T extends string>(names: readonly T[], make: (name: T) => number): ReadonlyMap<string, number> =>
  new Map(names.map((name) => [name, make(name)]));

/** A word's part in a candidate. */
export const Role = { only: 0, first: 1, inside: 2, last: 3 } as const;
const ROLE_NAMES = ['only', 'first', 'inside', 'last'] as const;
export const ROLES = ROLE_NAMES.length;
const roles = (name: string): number => {
  const first = NAMES.length;
  for (const role of ROLE_NAMES) feature(`${role} word ${name}`);
  return first;
};

// A word, in its role.
const CUES = (
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
).map((cue) => [Cue[cue], roles(`is ${cue}`)] as const);
const GIVEN_PLAIN = roles('is a given name and no English word');
const ENGLISH_WORD = roles('is a word of English');
const UNKNOWN_WORD = roles('is no English word and nothing known');
const ENDINGS = Object.keys(Ending)
  .filter((e) => e !== 'none')
  .map((e) => roles(`ends as ${e}`));
const CONNECTORS = table(['of', 'and', '&', 'for', 'on', 'the', 'upon', 'at', 'v'], (w) => feature(`'${w}' inside`));

// How a word is written, in its role.
const SHAPES: readonly (readonly [number, number])[] = [
  [Shape.upper, roles('in capitals')],
  [Shape.mixed, roles('has a capital inside')],
  [Shape.dotted, roles('of capitals with full stops')],
  [Shape.digit, roles('holds a digit')],
  [Shape.hyphen, roles('holds a hyphen')],
  [Shape.apostrophe, roles('holds an apostrophe')],
  [Shape.foreign, roles('of other letters')],
  [Shape.initial, roles('is an initial')],
];
const SMALL = roles('written small');
const NUMBER = roles('is a number');
const LETTERS = [
  roles('of one letter'),
  roles('of two letters'),
  roles('of three letters'),
  roles('of four letters'),
  roles('of five letters'),
];
const LONG_CAPITALS = roles('in six or more capitals');

// The whole candidate.
const LENGTH = [1, 2, 3, 4, 5, 6].map((n) => feature(`${n}${n === 6 ? ' or more' : ''} words`));
const KINDS = ['no word English', 'some words English', 'all words English'].map((n) =>
  [
    '',
    ', opens a sentence',
    ', in a headline',
    ', opens a headline',
    ', in capitals',
    ', opens a line of capitals',
  ].map((where) => featurePair(`${n}${where}`)),
);
const GIVEN_FIRST_OF = [2, 3, 4].map((n) => feature(`given name first of ${n}`));
const GIVEN_THEN_SURNAME = feature('given name first, surname last');
const GIVEN_THEN_UNKNOWN = feature('given name first, unknown word last');
const INITIAL_THEN_WORD = feature('initial first, no English word last');
const OFFICE_OF = feature('office and of first');
const ORGANIZATION_OF = feature('word of an organisation and of first');
const PLACE_OF = feature('word of a place and of first');
const DEMONYM_THEN_ORGANIZATION = feature('demonym first, word of an organisation last');
const PLACE_THEN_ORGANIZATION = feature('known place first, word of an organisation last');
const PLACE_THEN_TEAM = feature('known place first, a team last');
const CUT = (['company', 'organization', 'team', 'place', 'other', 'office'] as const).map(
  (c) =>
    [Cue[c], feature(`ends as ${c}, a capitalised word before it`), feature(`ends as ${c}, none before it`)] as const,
);
const POSSESSIVE_INSIDE = feature('possessive inside');
const ACRONYMS_JOINED = feature("'and' between two words in capitals");

// What knowledge says.
const KNOWN_KINDS = [
  'person',
  'country',
  'region',
  'city',
  'area',
  'site',
  'water',
  'body',
  'ministry',
  'agency',
  'party',
  'company',
  'media',
  'group',
  'other organization',
  'other place',
];
const KNOWN = table(KNOWN_KINDS, (k) => featurePair(`known ${k}`));
const KNOWN_SECOND = table(['person', 'place', 'organization'], (t) => featurePair(`also known ${t}`));
const KNOWN_SMALL_LETTERS = feature('known, but written in small letters');
const KNOWN_ENGLISH = featurePair('known, but an English word');
const KNOWN_GIVEN = table(['person', 'place', 'organization'], (t) => feature(`known ${t}, but a given name`));
const KNOWN_HEAVY = table(['person', 'place', 'organization'], (t) => feature(`well-known ${t}`));
const INSIDE_KNOWN = featurePair('part of a longer known name');
const HOLDS_KNOWN = table(['person', 'place', 'organization'], (t) => feature(`holds a known ${t}`));
const CROSSES_KNOWN = feature('crosses a known name');
const STARTS_KNOWN = table(['person', 'place', 'organization'], (t) => feature(`starts with a known ${t}`));
const ENDS_KNOWN = table(['person', 'place', 'organization'], (t) => feature(`ends with a known ${t}`));
const STARTS_COUNTRY = feature('starts with a known country and ends as no organisation');
const ROLE_WHOLE = featurePair('is a role');
const ROLE_FIRST = feature('starts with a role');
const ROLE_LAST = feature('ends with a role');
const ROLE_INSIDE = feature('holds a role');
const ROLE_LEFT = featurePair('a role right before');
const ROLE_RIGHT = featurePair('a role right behind');

// In a row of a table, in a line with a date: by what knowledge says.
const KNOWN_AS = ['unknown', 'known person', 'known country', 'known place', 'known organization'] as const;
const IN_TABLE = KNOWN_AS.map((k) => featurePair(`${k} in a row of a table`));
const STARTS_ROW = KNOWN_AS.map((k) => featurePair(`${k} starts a row of a table`));
const IN_DATED = KNOWN_AS.map((k) => featurePair(`${k} in a line with a date`));
const STARTS_DATED = KNOWN_AS.map((k) => featurePair(`${k} starts a line with a date`));

// Beside the candidate.
const BESIDE_WORDS = [
  'in',
  'at',
  'from',
  'to',
  'of',
  'by',
  'with',
  'for',
  'on',
  'against',
  'between',
  'and',
  'or',
  'the',
  'a',
  'an',
  'near',
  'as',
  'into',
  'through',
  'outside',
  'around',
  'across',
  'than',
  'vs',
  'v',
  'over',
  'under',
  'after',
  'before',
  'via',
  'called',
  'named',
  'is',
  'was',
  'were',
  'has',
  'had',
  'are',
  'who',
  'which',
  'that',
  'where',
  'will',
  'would',
  'his',
  'her',
  'its',
  'their',
  'but',
  'based',
  'said',
  'not',
  'can',
  'this',
  'when',
  'while',
  'like',
  'beat',
  'did',
  'have',
  'leader',
  'held',
] as const;
const BESIDE_MARKS = [
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '-',
  '/',
  '"',
  "'",
  '!',
  '?',
  '&',
  '%',
  '$',
  '@',
  '+',
  '*',
  '[',
  ']',
  'other',
] as const;
const BESIDE_CUES = [
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
  words: table(BESIDE_WORDS, (w) => featurePair(`${side}: ${w}`)),
  marks: table(BESIDE_MARKS, (m) => featurePair(`${side} mark: ${m}`)),
  cues: BESIDE_CUES.map((c) => [Cue[c], featurePair(`${side} is ${c}`)] as const),
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
  (c) => [Cue[c], featurePair(`left is 'of' after ${c}`)] as const,
);
const LEFT_TWO = (['placeNoun', 'office', 'honorific', 'speech'] as const).map(
  (c) => [Cue[c], featurePair(`two to the left is ${c}`)] as const,
);
const RIGHT_TWO = (['office', 'speech', 'bodyNoun', 'personVerb'] as const).map(
  (c) => [Cue[c], featurePair(`two to the right is ${c}`)] as const,
);
// Beside it on both sides.
const WHOLE_LINE = featurePair('is a line');
const IN_BRACKETS = featurePair('alone in brackets');
const LEFT_BRACKET_NAME = featurePair('in brackets behind a name');
const COMMA_BOTH = featurePair('between commas');
const SCORE = featurePair('between numbers or line edges');

// Elsewhere in the document: evidence of the second reading.
const ELSEWHERE_TYPES = ['nothing', 'person', 'organization', 'place', 'other'] as const;
const ELSEWHERE = ELSEWHERE_TYPES.map((t) => featurePair(`elsewhere ${t}`));
const ELSEWHERE_OFTEN = ELSEWHERE_TYPES.map((t) => featurePair(`elsewhere mostly ${t}, twice or more`));
const LAST_OF_PERSON = featurePair('surname of a full name in the document');
const FIRST_OF_PERSON = feature('first name of a full name in the document');
const FIRST_OF_ORGANIZATION = featurePair('first words of an organisation in the document');
const IN_ORGANIZATION = feature('word of an organisation in the document');
const ACRONYM = feature('initials of an organisation in the document');
const WRITTEN_SMALL = feature('also written small in the document');
const NEVER_SMALL = feature('English, but never written small in the document');
const CAPITAL_INSIDE = feature('capitalised within sentences of the document');
const SPORT = KNOWN_AS.map((k) => featurePair(`${k} in a text on sport`));
const SPORT_ROW = KNOWN_AS.map((k) => featurePair(`${k} in a row of a text on sport`));
const ONLY_OPENS = feature('capitalised only where a sentence opens');

/** The names of all features, by their number: what the table of weights and an explanation print. */
export const FEATURE_NAMES: readonly string[] = NAMES;

/** Takes the numbers of features that hold. */
export type Emit = (feature: number) => void;

/** What holds of a word in a role, whatever it stands in. */
export function wordFeatures(facts: WordFacts, lower: string, role: number, emit: Emit): void {
  const { cues } = facts;
  if (role === Role.inside) {
    const connector = CONNECTORS.get(lower);
    if (connector !== undefined) emit(connector);
  }
  for (const [bit, id] of CUES) if ((cues & bit) !== 0) emit(id + role);
  if ((cues & (Cue.given | Cue.english)) === Cue.given) emit(GIVEN_PLAIN + role);
  if ((cues & Cue.english) !== 0) emit(ENGLISH_WORD + role);
  if ((cues & ~(Cue.commonSurname | Cue.startsName | Cue.nobody)) === 0) emit(UNKNOWN_WORD + role);
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

/**
 * A candidate's length as far as it counts, how many of its words are English (none, some, all), and where its first stands, as one
 * number below `OUTLINES`.
 */
export function outline({ units, style }: Run, from: number, to: number, english: number, plain: number): number {
  const kind = english === 0 ? 0 : english < plain ? 1 : 2;
  const where = (style === LineStyle.upper ? 4 : style === LineStyle.title ? 2 : 0) + (units[from].opens ? 1 : 0);
  return ((Math.min(to - from, LENGTH.length) - 1) * KINDS.length + kind) * WHERE + where;
}
const WHERE = KINDS[0].length;
export const OUTLINES = LENGTH.length * KINDS.length * WHERE;

/** What holds of a candidate's outline. */
export function outlineFeatures(code: number, emit: Emit): void {
  const length = Math.floor(code / (KINDS.length * WHERE));
  emit(LENGTH[length]);
  emit(KINDS[Math.floor(code / WHERE) % KINDS.length][code % WHERE] + (length > 0 ? 1 : 0));
}

const ENDINGS_OF_NAMES = CUT.reduce((bits, [bit]) => bits | bit, 0);

/** What holds of the words of a candidate of several words together. */
export function jointFeatures(run: Run, from: number, to: number, emit: Emit): void {
  const { units } = run;
  const first = units[from];
  const last = units[to - 1];
  const a = first.facts.cues;
  const z = last.facts.cues;
  if ((a & Cue.given) !== 0) {
    if (to - from < 5) emit(GIVEN_FIRST_OF[to - from - 2]);
    if ((z & (Cue.surname | Cue.commonSurname)) !== 0) emit(GIVEN_THEN_SURNAME);
    else if ((z & Cue.english) === 0) emit(GIVEN_THEN_UNKNOWN);
  }
  if ((first.shape & Shape.initial) !== 0 && (z & Cue.english) === 0) emit(INITIAL_THEN_WORD);
  if (to - from > 2 && units[from + 1].lower === 'of') {
    if ((a & Cue.office) !== 0) emit(OFFICE_OF);
    if ((a & Cue.organization) !== 0) emit(ORGANIZATION_OF);
    if ((a & Cue.place) !== 0) emit(PLACE_OF);
  }
  if ((z & (Cue.organization | Cue.team)) !== 0) {
    if ((z & Cue.organization) !== 0 && (a & Cue.demonym) !== 0) emit(DEMONYM_THEN_ORGANIZATION);
    if (run.known.some((k) => k.from === from && k.to < to && k.entities[0].type === 'place'))
      emit((z & Cue.organization) !== 0 ? PLACE_THEN_ORGANIZATION : PLACE_THEN_TEAM);
  }
  if ((z & ENDINGS_OF_NAMES) !== 0) {
    const isCut = from > 0 && (units[from - 1].shape & Shape.capital) !== 0;
    for (const [bit, cut, whole] of CUT) if ((z & bit) !== 0) emit(isCut ? cut : whole);
  }
  for (let i = from; i < to - 1; i++) if (units[i].possessive) emit(POSSESSIVE_INSIDE);
  if (to - from === 3 && units[from + 1].lower === 'and' && (first.shape & last.shape & Shape.upper) !== 0)
    emit(ACRONYMS_JOINED);
}

/** Capitals and cities of a million, bodies and well-known people. */
const OFTEN_NAMED = 60;

/** What knowledge says of a candidate. */
export function knownFeatures(run: Run, from: number, to: number, english: boolean, emit: Emit): void {
  const many = to - from > 1 ? 1 : 0;
  let as = 0;
  for (const known of run.known) {
    if (known.from === from && known.to === to) {
      const best = known.entities[0];
      as = knownAs(best);
      const id =
        KNOWN.get(best.kind) ??
        KNOWN.get(
          best.type === 'organization' ? 'other organization' : best.type === 'place' ? 'other place' : 'person',
        );
      if (id !== undefined) emit(id + many);
      for (const [type, second] of KNOWN_SECOND)
        if (type !== best.type && known.entities.some((e) => e.type === type)) emit(second + many);
      if (english) emit(KNOWN_ENGLISH + many);
      if (!many && (run.units[from].facts.cues & Cue.given) !== 0) emit(KNOWN_GIVEN.get(best.type) ?? 0);
      if (best.weight >= OFTEN_NAMED) emit(KNOWN_HEAVY.get(best.type) ?? 0);
      if ((run.units[to - 1].shape & Shape.capital) === 0) emit(KNOWN_SMALL_LETTERS);
    } else if (known.from <= from && known.to >= to) emit(INSIDE_KNOWN + many);
    else if (known.from >= from && known.to <= to) {
      const { type, kind } = known.entities[0];
      if (known.from === from) {
        emit(STARTS_KNOWN.get(type) ?? 0);
        if (kind === 'country' && (run.units[to - 1].facts.cues & (Cue.organization | Cue.team)) === 0)
          emit(STARTS_COUNTRY);
      } else emit((known.to === to ? ENDS_KNOWN : HOLDS_KNOWN).get(type) ?? 0);
    } else if (known.from < to && known.to > from) emit(CROSSES_KNOWN);
  }
  for (const role of run.roles) {
    if (role.from === from && role.to === to) emit(ROLE_WHOLE + many);
    else if (role.to === from) emit(ROLE_LEFT + many);
    else if (role.from === to) emit(ROLE_RIGHT + many);
    else if (role.from >= from && role.to <= to)
      emit(role.from === from ? ROLE_FIRST : role.to === to ? ROLE_LAST : ROLE_INSIDE);
  }
  if (run.kind !== LineKind.text) {
    const inTable = run.kind === LineKind.table;
    emit((inTable ? IN_TABLE : IN_DATED)[as] + many);
    if (from === 0) emit((inTable ? STARTS_ROW : STARTS_DATED)[as] + many);
  }
}

/** Index into `KNOWN_AS`. */
function knownAs(entity: KnownEntity): number {
  if (entity.type === 'person') return 1;
  if (entity.type === 'organization') return 4;
  return entity.kind === 'country' ? 2 : 3;
}

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
    const cues = (facts?.cues ?? 0) | shortenedCues(lower);
    for (const [bit, id] of side.cues)
      if ((cues & bit) !== 0) {
        emit(id + many);
        any = true;
      }
    if (!any && !capital) emit(side.small + many);
  }
}

/** Flags of a candidate's surroundings that count on both sides together. */
export const Edge = { line: 1, number: 2, bracket: 4, comma: 8 } as const;

/** Features of what stands to the left beyond the neighbour itself, for names of one word (add 1 for longer ones); returns `Edge` bits. */
export function leftFeatures(context: FeatureContext, run: Run, from: number, emit: Emit): number {
  const { words } = context;
  const { kinds, lower, starts } = context.tokens;
  const unit = run.units[from];
  const left = unit.first - 1;
  if (unit.opens) emit(OPENS);
  if (left < 0 || (from === 0 && starts[left] < context.lineStart(run.line))) {
    emit(LINE_START);
    return Edge.line;
  }
  if (kinds[left] === TokenKind.number) return Edge.number;
  const before = left > 0 ? lower[left - 1] : '';
  if (kinds[left] === TokenKind.mark) {
    if (lower[left] === '(') {
      if (left > 0 && context.tokens.cases[left - 1] >= WordCase.title) emit(LEFT_BRACKET_NAME);
      return Edge.bracket;
    }
    if (lower[left] !== ',') return 0;
    if (left > 0 && context.placeAt(left - 1)) emit(PLACE_BEFORE);
    return Edge.comma;
  }
  if (left === 0) return 0;
  const afterOf = lower[left] === 'of' ? left - 1 : lower[left] === 'the' && before === 'of' ? left - 2 : -1;
  const cues = words.listedAt(afterOf >= 0 ? afterOf : left - 1);
  if (cues !== 0) for (const [bit, id] of afterOf >= 0 ? NOUN_OF : LEFT_TWO) if ((cues & bit) !== 0) emit(id);
  return 0;
}

/** Index of the token right of a candidate that ends with a unit, its possessive ending left out. */
export const rightOf = (run: Run, to: number): number =>
  run.units[to - 1].last + (run.units[to - 1].possessive ? 2 : 0);

/** Features of what stands to the right beyond the neighbour itself, for names of one word (add 1 for longer ones); returns `Edge` bits. */
export function rightFeatures(context: FeatureContext, run: Run, to: number, emit: Emit): number {
  const { tokens } = context;
  const { kinds, lower, cases, starts } = tokens;
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
  if (kinds[right] === TokenKind.mark) {
    if (lower[right] === ')') return Edge.bracket;
    if (lower[right] === '(') {
      if (cases[next] === WordCase.upper && lower[next + 1] === ')') emit(ACRONYM_FOLLOWS);
      if (context.placeAt(next)) emit(COUNTRY_IN_BRACKETS);
    }
    if (lower[right] !== ',') return 0;
    if (kinds[next] === TokenKind.number) {
      if (tokens.ends[next] - starts[next] === 2) emit(AGE);
    } else if (cases[next] >= WordCase.title) emit(context.placeAt(next) ? PLACE_FOLLOWS : LIST_NEXT);
    else {
      const noun = ARTICLES.has(lower[next]) ? next + 1 : next;
      const cues = context.words.listedAt(noun) | context.words.listedAt(noun + 1);
      if ((cues & (Cue.office | Cue.occupation)) !== 0) emit(APPOSITION);
    }
    return Edge.comma;
  }
  if (cases[right] === WordCase.lower) {
    const cues = context.words.listedAt(next);
    if (cues !== 0) for (const [bit, id] of RIGHT_TWO) if ((cues & bit) !== 0) emit(id);
  }
  return 0;
}
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

/** What a text on sport says of a candidate. */
export function sportFeatures(run: Run, from: number, to: number, emit: Emit): void {
  const many = to - from > 1 ? 1 : 0;
  const known = run.known.find((k) => k.from === from && k.to === to);
  const as = known ? knownAs(known.entities[0]) : 0;
  emit(SPORT[as] + many);
  if (run.kind === LineKind.table) emit(SPORT_ROW[as] + many);
}

/** What the rest of the document says of a candidate, from its `Elsewhere` bits. */
export function evidenceFeatures(found: number, many: number, emit: Emit): void {
  const label = (found & Elsewhere.label) - 1;
  if (label >= 0) {
    emit(ELSEWHERE[label] + many);
    if ((found & Elsewhere.often) !== 0) emit(ELSEWHERE_OFTEN[label] + many);
  }
  if ((found & Elsewhere.lastOfPerson) !== 0) emit(LAST_OF_PERSON + many);
  if ((found & Elsewhere.firstOfOrganization) !== 0) emit(FIRST_OF_ORGANIZATION + many);
  if (many) return;
  if ((found & Elsewhere.firstOfPerson) !== 0) emit(FIRST_OF_PERSON);
  if ((found & Elsewhere.inOrganization) !== 0) emit(IN_ORGANIZATION);
  if ((found & Elsewhere.acronym) !== 0) emit(ACRONYM);
  if ((found & Elsewhere.writtenSmall) !== 0) emit(WRITTEN_SMALL);
  else if ((found & Elsewhere.english) !== 0) emit(NEVER_SMALL);
  emit((found & Elsewhere.capitalInside) !== 0 ? CAPITAL_INSIDE : ONLY_OPENS);
}
