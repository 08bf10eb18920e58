import type { Tokens } from '../../text/tokens.ts';
import { TokenKind, WordCase } from '../../text/tokens.ts';
import { Cue, listedCues } from './cues.ts';
import type { DocumentEvidence } from './evidence.ts';
import { LineStyle } from './lines.ts';
import { type Run, Shape, type Unit } from './units.ts';

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

// The name itself.
const BIAS = featurePair('any name');
const LENGTH = [1, 2, 3, 4, 5, 6].map((n) => feature(`${n}${n === 6 ? ' or more' : ''} words`));
const WORD_KINDS = ['all words English', 'some words English', 'no word English'].map((n) => [
  featurePair(n),
  featurePair(`${n}, opens a sentence`),
  featurePair(`${n}, in a headline`),
  featurePair(`${n}, in a line of capitals`),
]);
const GRAMMAR_FIRST = featurePair('first word is of grammar');
const GRAMMAR_LAST = featurePair('last word is of grammar');
const GRAMMAR_INSIDE = feature('word of grammar inside');
const SHAPES: readonly (readonly [number, number])[] = [
  [Shape.upper, featurePair('word in capitals')],
  [Shape.mixed, featurePair('capital inside a word')],
  [Shape.dotted, featurePair('capitals with full stops')],
  [Shape.digit, featurePair('holds a number')],
  [Shape.hyphen, featurePair('holds a hyphen')],
  [Shape.apostrophe, featurePair('holds an apostrophe')],
  [Shape.foreign, featurePair('other letters')],
];
const SHORT_CAPITALS = feature('two to five capitals');
const LONG_CAPITALS = feature('six or more capitals');
const NUMBER_FIRST = feature('starts with a number');
const NUMBER_LAST = feature('ends with a number');
const INITIAL_FIRST = featurePair('starts with an initial');
const INITIAL_MIDDLE = feature('initial in the middle');
const INITIAL_LAST = feature('ends with an initial');
const SMALL_FIRST = feature('starts with a small word');
const SMALL_LAST = feature('ends with a small word');
const SMALL_INSIDE = feature('small word inside');
const POSSESSIVE_INSIDE = feature('possessive inside');
const CONNECTORS = table(['of', 'and', '&', 'for', 'on', 'the', 'upon'], (w) => feature(`'${w}' inside`));
const PARTICLE_INSIDE = feature('particle inside');
const PARTICLE_FIRST = feature('starts with a particle');
const GIVEN_FIRST = featurePair('starts with a given name');
const GIVEN_FIRST_PLAIN = featurePair('starts with a given name that is no English word');
const GIVEN_LAST = feature('ends with a given name');
const GIVEN_FIRST_OF = [2, 3, 4].map((n) => feature(`given name first of ${n}`));
const CUES: readonly (readonly [keyof typeof Cue, readonly number[]])[] = (
  [
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
  ] as const
).map((cue) => [cue, [featurePair(`first word: ${cue}`), featurePair(`last word: ${cue}`), feature(`inside: ${cue}`)]]);
const ENDINGS = ['slavic', 'western', 'southern', 'eastern', 'town', 'land', 'body', 'adjective', 'verb', 'noun'].map(
  (e) => featurePair(`last word ends as ${e}`),
);
const OFFICE_OF = feature('office and of first');
const ORGANIZATION_OF = feature('word of an organisation and of first');
const PLACE_OF = feature('word of a place and of first');
const DEMONYM_THEN_ORGANIZATION = feature('demonym first, word of an organisation last');
const PLACE_THEN_ORGANIZATION = feature('known place first, word of an organisation last');
const ALL_NUMBERS = feature('only numbers');
const LETTERS = [1, 2, 3].map((n) => feature(`${n} letters`));

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
const KNOWN = new Map(KNOWN_KINDS.map((k) => [k, featurePair(`known ${k}`)]));
const KNOWN_SECOND = table(['person', 'place', 'organization'], (t) => feature(`also known ${t}`));
const KNOWN_SMALL_LETTERS = feature('known, but written in small letters');
const KNOWN_ENGLISH = featurePair('known, but an English word');
const KNOWN_HEAVY = table(['person', 'place', 'organization'], (t) => feature(`well-known ${t}`));
const INSIDE_KNOWN = featurePair('part of a longer known name');
const HOLDS_KNOWN = table(['person', 'place', 'organization'], (t) => feature(`holds a known ${t}`));
const CROSSES_KNOWN = feature('crosses a known name');

// Beside the name.
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
  'his',
  'like',
  'beat',
  'did',
  'have',
] as const;
const LEFT_WORDS = table(BESIDE_WORDS, (w) => featurePair(`left: ${w}`));
const RIGHT_WORDS = table(BESIDE_WORDS, (w) => featurePair(`right: ${w}`));
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
const LEFT_MARKS = table(BESIDE_MARKS, (m) => featurePair(`left mark: ${m}`));
const RIGHT_MARKS = table(BESIDE_MARKS, (m) => featurePair(`right mark: ${m}`));
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
] as const;
const LEFT_CUES = BESIDE_CUES.map((c) => [Cue[c], featurePair(`left is ${c}`)] as const);
const RIGHT_CUES = BESIDE_CUES.map((c) => [Cue[c], featurePair(`right is ${c}`)] as const);
const LEFT_CAPITAL = featurePair('left is capitalised');
const RIGHT_CAPITAL = featurePair('right is capitalised');
const LEFT_SMALL = featurePair('left is another small word');
const RIGHT_SMALL = featurePair('right is another small word');
const LEFT_NUMBER = featurePair('left is a number');
const RIGHT_NUMBER = featurePair('right is a number');
const LINE_START = featurePair('first in its line');
const LINE_END = featurePair('last in its line');
const WHOLE_LINE = featurePair('is a line');
const OPENS = featurePair('opens a sentence');
const POSSESSIVE = featurePair('has a possessive');
const AGE = featurePair('an age follows');
const PLACE_FOLLOWS = featurePair('comma and a known place follow');
const PLACE_BEFORE = featurePair('a known place and comma before');
const COUNTRY_IN_BRACKETS = featurePair('a known place in brackets follows');
const IN_BRACKETS = featurePair('alone in brackets');
const ACRONYM_FOLLOWS = featurePair('capitals in brackets follow');
const NOUN_OF = table(['placeNoun', 'office', 'organizationNoun', 'family', 'bodyNoun'], (c) =>
  featurePair(`left is 'of' after ${c}`),
);
const LEFT_TWO = table(['city', 'office', 'honorific', 'speech'], (c) => feature(`two to the left is ${c}`));
const COMMA_BOTH = featurePair('between commas');
const LIST_NEXT = featurePair("comma or 'and' and a capital follow");
const APPOSITION_OFFICE = featurePair('comma and an office follow');
const SCORE = featurePair('between numbers or line edges');
const IN_PLAIN = feature('in running text');

// Elsewhere in the document.
const ELSEWHERE = table(['person', 'organization', 'place', 'other', 'nothing'], (t) => featurePair(`elsewhere ${t}`));
const ELSEWHERE_OFTEN = table(['person', 'organization', 'place', 'other', 'nothing'], (t) =>
  featurePair(`elsewhere mostly ${t}, twice or more`),
);
const LAST_OF_PERSON = featurePair('surname of a full name in the document');
const FIRST_OF_PERSON = feature('first name of a full name in the document');
const FIRST_OF_ORGANIZATION = feature('first words of an organisation in the document');
const IN_ORGANIZATION = feature('word of an organisation in the document');
const ACRONYM = feature('initials of an organisation in the document');
const WRITTEN_SMALL = featurePair('also written small in the document');
const CAPITAL_INSIDE = featurePair('capitalised within sentences of the document');

/** The names of all features, by their number: what the table of weights and an explanation print. */
export const FEATURE_NAMES: readonly string[] = NAMES;

/** Numbers of the features that hold for one candidate. Filled by `features`; never more than `capacity`. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

export const newFeatureList = (): FeatureList => ({ ids: new Int32Array(192), count: 0 });

/** What stays the same for all candidates of a text. */
export interface FeatureContext {
  readonly tokens: Tokens;
  readonly lineStart: (line: number) => number;
  readonly lineEnd: (line: number) => number;
  readonly cuesOf: (lower: string) => number;
  /** Whether a known place starts at a token, and where it ends. */
  readonly placeAt: (token: number) => boolean;
  /** What other places of the document tell; null in the first pass. */
  readonly evidence: DocumentEvidence | null;
}

/** Lists the features of the units `from` to `to` of a run as one name. */
export function features(context: FeatureContext, run: Run, from: number, to: number, out: FeatureList): void {
  out.count = 0;
  const { units } = run;
  const first = units[from];
  const last = units[to - 1];
  const many = to - from > 1 ? 1 : 0;
  const add = (id: number): void => {
    out.ids[out.count++] = id;
  };
  add(BIAS + many);
  add(LENGTH[Math.min(to - from, 6) - 1]);
  let english = 0;
  let plain = 0;
  let inside = 0;
  let shapes = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    const { cues } = unit.facts;
    shapes |= unit.shape;
    const capital = (unit.shape & Shape.capital) !== 0;
    if ((unit.shape & Shape.connector) !== 0) {
      const id = CONNECTORS.get(unit.lower);
      if (id !== undefined) add(id);
    } else if ((cues & Cue.particle) !== 0 && i > from && !capital) add(PARTICLE_INSIDE);
    else {
      plain++;
      if ((cues & (Cue.english | Cue.grammar)) !== 0) english++;
      if ((unit.shape & Shape.digit) !== 0 && !capital) numbers++;
      if (!capital && (unit.shape & Shape.digit) === 0 && i > from) add(SMALL_INSIDE);
    }
    if (i > from && i < to - 1) {
      inside |= cues;
      if ((unit.shape & Shape.initial) !== 0) add(INITIAL_MIDDLE);
      if ((cues & Cue.grammar) !== 0 && (unit.shape & Shape.connector) === 0 && (cues & Cue.particle) === 0)
        add(GRAMMAR_INSIDE);
    }
    if (unit.possessive && i < to - 1) add(POSSESSIVE_INSIDE);
  }
  const kind = WORD_KINDS[english === 0 ? 2 : english >= plain ? 0 : 1];
  const opening = first.opens;
  add(kind[0] + many);
  if (run.style === LineStyle.upper) add(kind[3] + many);
  else if (run.style === LineStyle.title) add(kind[2] + many);
  else {
    add(IN_PLAIN);
    if (opening) add(kind[1] + many);
  }
  if (run.style !== LineStyle.upper) {
    for (const [bit, id] of SHAPES) if ((shapes & bit) !== 0) add(id + many);
    if (!many && (first.shape & Shape.upper) !== 0) add(first.end - first.start <= 5 ? SHORT_CAPITALS : LONG_CAPITALS);
  }
  if (!many && first.end - first.start <= 3) add(LETTERS[first.end - first.start - 1]);
  if (numbers === plain) add(ALL_NUMBERS);
  wordFeatures(first, last, many, inside, to - from, add);
  if (to - from > 2 && units[from + 1].lower === 'of') {
    if ((first.facts.cues & Cue.office) !== 0) add(OFFICE_OF);
    if ((first.facts.cues & Cue.organization) !== 0) add(ORGANIZATION_OF);
    if ((first.facts.cues & Cue.place) !== 0) add(PLACE_OF);
  }
  if (many && (last.facts.cues & Cue.organization) !== 0) {
    if ((first.facts.cues & Cue.demonym) !== 0) add(DEMONYM_THEN_ORGANIZATION);
    if (run.known.some((k) => k.from === from && k.to < to && k.entities[0].type === 'place'))
      add(PLACE_THEN_ORGANIZATION);
  }
  knownFeatures(run, from, to, many, english > 0, add);
  besideFeatures(context, run, from, to, many, add);
  if (context.evidence) evidenceFeatures(context.evidence, run, from, to, many, add);
}

function wordFeatures(
  first: Unit,
  last: Unit,
  many: number,
  inside: number,
  length: number,
  add: (id: number) => void,
): void {
  const a = first.facts.cues;
  const z = last.facts.cues;
  for (const [cue, [atFirst, atLast, within]] of CUES) {
    const bit = Cue[cue];
    if ((a & bit) !== 0) add(atFirst + many);
    if (many && (z & bit) !== 0) add(atLast + many);
    if ((inside & bit) !== 0) add(within);
  }
  if ((a & Cue.grammar) !== 0) add(GRAMMAR_FIRST + many);
  if (many && (z & Cue.grammar) !== 0) add(GRAMMAR_LAST + many);
  if ((a & Cue.given) !== 0) {
    add(GIVEN_FIRST + many);
    if ((a & Cue.english) === 0) add(GIVEN_FIRST_PLAIN + many);
    if (length > 1 && length < 5) add(GIVEN_FIRST_OF[length - 2]);
  }
  if (many && (z & Cue.given) !== 0) add(GIVEN_LAST);
  if (last.facts.ending > 0) add(ENDINGS[last.facts.ending - 1] + many);
  if ((first.shape & Shape.initial) !== 0) add(INITIAL_FIRST + many);
  if (many && (last.shape & Shape.initial) !== 0) add(INITIAL_LAST);
  if ((first.shape & Shape.digit) !== 0) add(NUMBER_FIRST);
  if (many && (last.shape & (Shape.digit | Shape.capital)) === Shape.digit) add(NUMBER_LAST);
  if ((first.shape & (Shape.capital | Shape.digit)) === 0) add((a & Cue.particle) !== 0 ? PARTICLE_FIRST : SMALL_FIRST);
  if (many && (last.shape & (Shape.capital | Shape.digit)) === 0) add(SMALL_LAST);
}

/** Capitals and cities of a million, bodies and well-known people. */
const OFTEN_NAMED = 60;

function knownFeatures(
  run: Run,
  from: number,
  to: number,
  many: number,
  english: boolean,
  add: (id: number) => void,
): void {
  for (const known of run.known) {
    if (known.from === from && known.to === to) {
      const best = known.entities[0];
      const id =
        KNOWN.get(best.kind) ??
        KNOWN.get(
          best.type === 'organization' ? 'other organization' : best.type === 'place' ? 'other place' : 'person',
        );
      if (id !== undefined) add(id + many);
      for (const [type, feature] of KNOWN_SECOND)
        if (type !== best.type && known.entities.some((e) => e.type === type)) add(feature);
      if (english) add(KNOWN_ENGLISH + many);
      if (best.weight >= OFTEN_NAMED) {
        const heavy = KNOWN_HEAVY.get(best.type);
        if (heavy !== undefined) add(heavy);
      }
      if ((run.units[to - 1].shape & Shape.capital) === 0) add(KNOWN_SMALL_LETTERS);
    } else if (known.from <= from && known.to >= to) add(INSIDE_KNOWN + many);
    else if (known.from >= from && known.to <= to) {
      const id = HOLDS_KNOWN.get(known.entities[0].type);
      if (id !== undefined) add(id);
    } else if (known.from < to && known.to > from) add(CROSSES_KNOWN);
  }
}

function besideFeatures(
  context: FeatureContext,
  run: Run,
  from: number,
  to: number,
  many: number,
  add: (id: number) => void,
): void {
  const { tokens } = context;
  const { kinds, lower, cases, starts } = tokens;
  const first = run.units[from];
  const last = run.units[to - 1];
  const lineStart = context.lineStart(run.line);
  const lineEnd = context.lineEnd(run.line);
  let left = first.first - 1;
  const atStart = left < 0 || (starts[left] < lineStart && from === 0);
  if (first.opens) add(OPENS + many);
  if (atStart) add(LINE_START + many);
  else if (kinds[left] === TokenKind.number) add(LEFT_NUMBER + many);
  else if (kinds[left] === TokenKind.mark) {
    const mark = lower[left];
    // A possessive ending to the left: `Russia’s Lavrov`.
    add((LEFT_MARKS.get(plainMark(mark)) ?? LEFT_MARKS.get('other') ?? 0) + many);
    if (mark === ',' && left > 0) {
      if (context.placeAt(left - 1)) add(PLACE_BEFORE + many);
      if (lower[last.last] === ',') add(COMMA_BOTH + many);
    }
    if (mark === '(' && lower[last.last] === ')') add(IN_BRACKETS + many);
  } else besideWord(context, left, many, LEFT_WORDS, LEFT_CUES, LEFT_CAPITAL, LEFT_SMALL, add);
  if (!atStart && left > 0) {
    if (lower[left] === 's' && kinds[left - 1] === TokenKind.mark) left--;
    const second = context.cuesOf(lower[left - 1]);
    if (lower[left] === 'of' || (lower[left] === 'the' && lower[left - 1] === 'of')) {
      const noun = context.cuesOf(lower[left] === 'of' ? lower[left - 1] : (lower[left - 2] ?? ''));
      for (const [cue, id] of NOUN_OF) if ((noun & Cue[cue as keyof typeof Cue]) !== 0) add(id + many);
    } else if (second !== 0) {
      if ((second & Cue.placeNoun) !== 0) add(LEFT_TWO.get('city') ?? 0);
      if ((second & Cue.office) !== 0) add(LEFT_TWO.get('office') ?? 0);
      if ((second & Cue.honorific) !== 0) add(LEFT_TWO.get('honorific') ?? 0);
      if ((second & Cue.speech) !== 0) add(LEFT_TWO.get('speech') ?? 0);
    }
  }
  let right = last.last;
  if (last.possessive) {
    add(POSSESSIVE + many);
    right += 2;
  }
  const atEnd = right >= tokens.length || starts[right] >= lineEnd;
  if (atEnd) {
    add(LINE_END + many);
    if (atStart) add(WHOLE_LINE + many);
  } else if (kinds[right] === TokenKind.number) add(RIGHT_NUMBER + many);
  else if (kinds[right] === TokenKind.mark) {
    const mark = lower[right];
    add((RIGHT_MARKS.get(plainMark(mark)) ?? RIGHT_MARKS.get('other') ?? 0) + many);
    const next = right + 1;
    if (next < tokens.length && starts[next] < lineEnd) {
      if (mark === ',') {
        if (kinds[next] === TokenKind.number) {
          if (tokens.ends[next] - starts[next] === 2) add(AGE + many);
        } else if (cases[next] >= WordCase.title) {
          add((context.placeAt(next) ? PLACE_FOLLOWS : LIST_NEXT) + many);
        } else {
          const noun =
            lower[next] === 'the' || lower[next] === 'a' || lower[next] === 'an' ? lower[next + 1] : lower[next];
          const cues = context.cuesOf(noun ?? '') | context.cuesOf(lower[next + 2] ?? '');
          if ((cues & (Cue.office | Cue.occupation)) !== 0) add(APPOSITION_OFFICE + many);
        }
      } else if (mark === '(') {
        if (cases[next] === WordCase.upper && lower[next + 1] === ')') add(ACRONYM_FOLLOWS + many);
        if (context.placeAt(next)) add(COUNTRY_IN_BRACKETS + many);
      }
    }
  } else besideWord(context, right, many, RIGHT_WORDS, RIGHT_CUES, RIGHT_CAPITAL, RIGHT_SMALL, add);
  if ((atStart || kinds[left] === TokenKind.number) && (atEnd || kinds[right] === TokenKind.number)) add(SCORE + many);
}

function besideWord(
  context: FeatureContext,
  token: number,
  many: number,
  words: ReadonlyMap<string, number>,
  cueFeatures: readonly (readonly [number, number])[],
  capital: number,
  small: number,
  add: (id: number) => void,
): void {
  const { lower, cases } = context.tokens;
  const isCapital = cases[token] >= WordCase.title;
  if (isCapital) add(capital + many);
  const word = words.get(lower[token]);
  if (word !== undefined) add(word + many);
  const cues = context.cuesOf(lower[token]);
  let any = word !== undefined;
  if (cues !== 0)
    for (const [bit, id] of cueFeatures)
      if ((cues & bit) !== 0) {
        add(id + many);
        any = true;
      }
  if (!any && !isCapital) add(small + many);
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

function evidenceFeatures(
  evidence: DocumentEvidence,
  run: Run,
  from: number,
  to: number,
  many: number,
  add: (id: number) => void,
): void {
  const found = evidence.of(run, from, to);
  if (found.elsewhere !== null) {
    const id = ELSEWHERE.get(found.elsewhere);
    if (id !== undefined) add(id + many);
    if (found.often) add((ELSEWHERE_OFTEN.get(found.elsewhere) ?? 0) + many);
  }
  if (found.lastOfPerson) add(LAST_OF_PERSON + many);
  if (found.firstOfPerson) add(FIRST_OF_PERSON);
  if (found.firstOfOrganization) add(FIRST_OF_ORGANIZATION);
  if (found.inOrganization) add(IN_ORGANIZATION);
  if (found.acronym) add(ACRONYM);
  if (found.writtenSmall) add(WRITTEN_SMALL + many);
  if (found.capitalInside) add(CAPITAL_INSIDE + many);
}

/** The cues of a word beside a name, from the lists alone. */
export const listed = listedCues;
