import type { Tokens } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Label, NOTHING, ORGANIZATION, PERSON, PLACE, type Segment } from './evidence.ts';
import type { ReadRun } from './named.ts';
import { portfolioBefore } from './not-names.ts';
import type { Run } from './runs.ts';
import { Shape, type Unit } from './units.ts';
import { WordClass } from './word-class.ts';

/*
 * What a segment of a run is made of: two names that `and` or a score joins, and names of what is neither body nor place. The
 * weights see a run's words; here counts what the whole of them is.
 */

type Part = ReadRun['segments'][number];

/** A run's segments with those that are two names taken apart, and those that name an event or a paper left out. */
export function inParts(tokens: Tokens, run: Run, segments: readonly Part[], knowledge: Knowledge): readonly Part[] {
  if (!segments.some((part) => mayHaveParts(run, part))) return segments;
  return segments.flatMap((part) => {
    if (!mayHaveParts(run, part)) return [part];
    if (isKnown(run, part.segment)) return [part];
    if (part.segment.label === ORGANIZATION && (isEvent(run, part.segment) || isGeneric(run, part.segment))) return [];
    return taken(tokens, run, part, knowledge) ?? [part];
  });
}

function mayHaveParts({ units }: Run, { segment: { from, to, label } }: Part): boolean {
  return (
    (to - from > 1 || (label === ORGANIZATION && GENERIC.has(units[from].lower))) &&
    (label === ORGANIZATION || label === PLACE || (to - from > 2 && label === PERSON && units.length > 2))
  );
}

function isKnown({ known }: Run, { from, to }: Segment): boolean {
  return known.some((k) => k.from === from && k.to === to);
}

/** Competitions, wars and documents: names, but of nobody who acts. */
const EVENTS = new Set(
  `cup open championship championships prix trophy tournament marathon olympics masters derby olympiad
  war wars ages campaign uprising revolution treaty accord accords agreement agreements convention protocol protocols resolution resolutions communique act bill
  summit`.split(/\s+/),
);
/** What an event's or a paper's name begins with. */
const EVENT_STARTS = new Set(['operation', 'battle', 'siege', 'treaty', 'law', 'cessation', 'declaration']);
/** Words for bodies that name none of them by themselves. */
const GENERIC = new Set(['government', 'office', 'ministry', 'the', 'main', 'head', 'central', 'press']);

/** `The Government`, `the Main Office`. */
function isGeneric({ units }: Run, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) if (!GENERIC.has(units[i].lower)) return false;
  return true;
}

const NUMBERED = /^(?:\d+|[a-z]\.?|[ivx]+)$/;

/** `the Iberian Cup`, `Operation Northern Light`, `Resolution 12`, `Group B`. */
function isEvent({ units }: Run, { from, to }: Segment): boolean {
  const first = units[from].lower === 'the' ? from + 1 : from;
  if (EVENT_STARTS.has(units[first].lower) && to - first > 1) return true;
  const last = to - first > 1 && NUMBERED.test(units[to - 1].lower) ? to - 2 : to - 1;
  if (last === to - 2 && last === first && units[first].lower === 'group') return true;
  return last > from && EVENTS.has(units[last].lower);
}

/** The two names that a segment consists of, or null where it is one. */
function taken(tokens: Tokens, run: Run, part: Part, knowledge: Knowledge): readonly Part[] | null {
  const { segment, label } = part;
  const { units } = run;
  const { from } = segment;
  const joined = (label === 'organization' ? fieldAndPerson(run, segment) : null) ?? placeAndPerson(tokens, run, part);
  if (joined !== null) return joined;
  const belonging = label === 'place' ? null : nameAndOf(run, segment);
  if (belonging !== null) return belonging;
  // `Swindon 1 Wolverhampton 2`
  const to = isNumber(units[segment.to - 1]) ? segment.to - 1 : segment.to;
  const isScore = to < segment.to || isNumberAt(tokens, units[to - 1].last);
  for (let i = from + 1; i < to - 1; i++) {
    if (isScore && isNumber(units[i]))
      return [
        { segment: { ...segment, to: i, label: ORGANIZATION }, label: 'organization' },
        { segment: { ...segment, from: i + 1, to, label: ORGANIZATION }, label: 'organization' },
      ];
    if (units[i].lower !== 'and') continue;
    const next = units[i + 1].lower === 'the' ? i + 2 : i + 1;
    // `Michelle and Ken`
    if (next === from + 2 && to === next + 1 && isGiven(units[from]) && isGiven(units[next]))
      return [from, next].map((at) => ({
        segment: { ...segment, from: at, to: at + 1, label: PERSON },
        label: 'person',
      }));
    if (next >= to || (isJoined(run, segment, i, knowledge) && !isListed(tokens, units[from]))) return null;
    const [one, two] = [typesOf(run, from, i), typesOf(run, next, to)];
    // Both are what both may be: `Ford and Chrysler` make cars.
    const both = one.find((type) => two.includes(type));
    return [
      { segment: { ...segment, to: i }, label: both ?? one[0] ?? label },
      { segment: { ...segment, from: next }, label: both ?? two[0] ?? label },
    ];
  }
  return null;
}

/**
 * What somebody is and the name behind it, where both were taken for one body: `Secretary of Housing and [Urban Development Marcia
 * Lind]`, `Presidential Aide Igor Lind`.
 */
function fieldAndPerson({ units, roles }: Run, segment: Segment): readonly Part[] | null {
  const { from, to } = segment;
  const at = units.findIndex((unit, i) => i > from && i < to - 1 && startsPerson(unit, units[i + 1]));
  if (at < 0) return null;
  const isOffice = roles.some((role) => role.to === at && role.from <= from);
  const isField = units
    .slice(from, at)
    .every(({ shape, facts }) => (shape & Shape.connector) !== 0 || (facts.classes & WordClass.english) !== 0);
  if (!isOffice && (!isField || portfolioBefore(units, from) < 0)) return null;
  const isName = units
    .slice(at, to)
    .every(({ shape, facts }) => (shape & Shape.connector) === 0 && (facts.classes & WordClass.organization) === 0);
  if (!isName) return null;
  return [
    { segment: { ...segment, to: at, label: NOTHING }, label: 'nothing' },
    { segment: { ...segment, from: at, label: PERSON }, label: 'person' },
  ];
}

/** True for a given name before a surname: one of the two is no word of English. */
const startsPerson = ({ facts }: Unit, { facts: next }: Unit): boolean =>
  (facts.classes & WordClass.given) !== 0 && (facts.classes & next.classes & WordClass.english) === 0;

/** A name and the known one that it is of: `Statoil of Norway`, `Ann Lind of Toyota`; but not `Bank of Norway`. */
function nameAndOf(run: Run, segment: Segment): readonly Part[] | null {
  const { units } = run;
  const { from, to } = segment;
  const of = units.findIndex((unit, i) => i > from && i < to - 1 && unit.lower === 'of');
  const [whose] = of < 0 ? [] : typesOf(run, of + 1, to);
  if (whose === undefined) return null;
  const isPerson = of - from === 2 && startsPerson(units[from], units[from + 1]);
  const isBody = of - from === 1 && typesOf(run, from, of).includes('organization') && !isHead(units[from]);
  if (!isPerson && !isBody) return null;
  return [
    { segment: { ...segment, to: of }, label: isPerson ? 'person' : 'organization' },
    { segment: { ...segment, from: of + 1 }, label: whose },
  ];
}

/** True for a word of English, and for one that a body is called by, which what it is of belongs to. */
const isHead = ({ facts: { classes } }: Unit): boolean =>
  (classes & (WordClass.english | WordClass.organization | WordClass.office)) !== 0;

/** A country and who is named right behind it, as translations keep the order of Russian: `the arrest in Norway Lindqvistoy`. */
function placeAndPerson(tokens: Tokens, { units, known }: Run, { segment, label }: Part): readonly Part[] | null {
  const { from, to } = segment;
  const country = known.find((k) => k.from === from && k.to === to - 1 && k.entities[0].kind === 'country');
  if (country === undefined || (units[to - 1].facts.classes & ~(WordClass.commonSurname | WordClass.startsName)) !== 0)
    return null;
  if (
    label === 'organization' &&
    ((units[to - 1].shape & Shape.upper) !== 0 || !hasOwnArticle(tokens, units, from, to - 1))
  )
    return null;
  return [
    { segment: { ...segment, to: to - 1 }, label: 'place' },
    { segment: { ...segment, from: to - 1, label: PERSON }, label: 'person' },
  ];
}

/**
 * True for a country behind the article that its own name takes, as one of several words does whose last is a word of English: `the United
 * States`. A company of such a name has none: `shares of United States Gypsum`.
 */
const hasOwnArticle = ({ lower }: Tokens, units: readonly Unit[], from: number, to: number): boolean =>
  to - from > 1 && lower[units[from].first - 1] === 'the' && (units[to - 1].facts.classes & WordClass.english) !== 0;

const isNumber = ({ lower }: Unit): boolean => /^\d+$/.test(lower);
const isNumberAt = ({ lower }: Tokens, index: number): boolean => /^\d+$/.test(lower[index] ?? '');

/** True where `and` is part of the name: of bodies whose halves are no names that we know, or of which one says what the whole is. */
function isJoined(run: Run, { from, to, label }: Segment, and: number, k: Knowledge): boolean {
  if (label !== ORGANIZATION) return false;
  const { units } = run;
  const isName = (a: number, b: number): boolean => run.known.some((known) => known.from === a && known.to === b);
  // `Ministry of Agriculture and Rosatom`
  if (isName(and + 1, to) && units.slice(and + 1, to).some(({ lower }) => !k.isEnglishWord(lower))) return false;
  if (units.slice(from, to).some(({ lower }) => k.organizationWord(lower) !== null)) return true;
  return !(isName(from, and) || isName(units[and + 1].lower === 'the' ? and + 2 : and + 1, to));
}

/** True for a given name that is no word of English, nor of what a place or a body is called. */
const isGiven = ({ facts: { classes } }: Unit): boolean =>
  (classes & (WordClass.given | WordClass.english | WordClass.organization)) === WordClass.given;

const BEFORE_LISTS = new Set(['between', 'including', 'near', 'like']);

/** True for single names that go on a list, or that a word for several stands before. */
function isListed(tokens: Tokens, { first }: Unit): boolean {
  const before = tokens.lower[first - 1] ?? '';
  return BEFORE_LISTS.has(before);
}

/** What a name that we know may be, likeliest first. */
function typesOf({ known }: Run, from: number, to: number): readonly Label[] {
  return known.find((k) => k.from === from && k.to === to)?.entities.map(({ type }) => type) ?? [];
}
