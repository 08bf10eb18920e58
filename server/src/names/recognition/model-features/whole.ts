import { LineStyle } from '../lines.ts';
import type { Run } from '../runs.ts';
import { Shape, type Unit } from '../units.ts';
import { WordClass } from '../word-class.ts';
import { type Emit, feature, featurePair } from './feature.ts';

/* What a candidate's words say together: how many they are, how many of them are English, and how the first and the last go together. */

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
    [
      WordClass[c],
      feature(`ends as ${c}, a capitalised word before it`),
      feature(`ends as ${c}, none before it`),
    ] as const,
);
const POSSESSIVE_INSIDE = feature('possessive inside');
const ACRONYMS_JOINED = feature("'and' between two words in capitals");

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
/** How many outlines there are. */
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
  personFeatures(first, last, to - from, emit);
  if (to - from > 2 && units[from + 1].lower === 'of') ofFeatures(first.facts.classes, emit);
  bodyFeatures(run, from, to, emit);
  if ((last.facts.classes & ENDINGS_OF_NAMES) !== 0) {
    const isCut = from > 0 && (units[from - 1].shape & Shape.capital) !== 0;
    for (const [bit, cut, whole] of CUT) if ((last.facts.classes & bit) !== 0) emit(isCut ? cut : whole);
  }
  for (let i = from; i < to - 1; i++) if (units[i].possessive) emit(POSSESSIVE_INSIDE);
  if (to - from === 3 && units[from + 1].lower === 'and' && (first.shape & last.shape & Shape.upper) !== 0)
    emit(ACRONYMS_JOINED);
}

/** A given name or an initial first, and what may be a surname last. */
function personFeatures(first: Unit, { facts: { classes } }: Unit, length: number, emit: Emit): void {
  if ((first.facts.classes & WordClass.given) !== 0) {
    if (length < 5) emit(GIVEN_FIRST_OF[length - 2]);
    if ((classes & (WordClass.surname | WordClass.commonSurname)) !== 0) emit(GIVEN_THEN_SURNAME);
    else if ((classes & WordClass.english) === 0) emit(GIVEN_THEN_UNKNOWN);
  }
  if ((first.shape & Shape.initial) !== 0 && (classes & WordClass.english) === 0) emit(INITIAL_THEN_WORD);
}

/** `Minister of …`, `Bank of …`, `Lake of …`: takes the classes of the word before `of`. */
function ofFeatures(classes: number, emit: Emit): void {
  if ((classes & WordClass.office) !== 0) emit(OFFICE_OF);
  if ((classes & WordClass.organization) !== 0) emit(ORGANIZATION_OF);
  if ((classes & WordClass.place) !== 0) emit(PLACE_OF);
}

/** A demonym or a known place first, and what a body or a team is called by last. */
function bodyFeatures({ units, known }: Run, from: number, to: number, emit: Emit): void {
  const { classes } = units[to - 1].facts;
  if ((classes & (WordClass.organization | WordClass.team)) === 0) return;
  const isBody = (classes & WordClass.organization) !== 0;
  if (isBody && (units[from].facts.classes & WordClass.demonym) !== 0) emit(DEMONYM_THEN_ORGANIZATION);
  if (known.some((k) => k.from === from && k.to < to && k.entities[0].type === 'place'))
    emit(isBody ? PLACE_THEN_ORGANIZATION : PLACE_THEN_TEAM);
}
