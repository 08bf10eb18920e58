import { dayNumber, daysInMonth } from '../calendar/days.ts';
import { EVENT_KINDS, kindMeant } from '../events/triggers.ts';
import type { NameIndex } from './name-index.ts';
import { entitiesOf } from './namesakes.ts';
import type { Criteria, Passage } from './store.ts';
import { type Finder, wordForWord } from './word-for-word.ts';
import { STOP_WORDS, stem } from './words.ts';

/** A query that asks for something that there is not; its message is one sentence for the user. */
export class QueryError extends Error {}

/** The filters of a query, with what they ask for; completion and help are made of these. */
export const FILTERS: Readonly<Record<string, string>> = {
  who: 'a person or organisation that is named, in any of its forms',
  says: 'who speaks, in a turn of an interview',
  where: 'a place that is named',
  when: 'the day of publication: 2018, 2018-07, 2018-07-21, or from..to; none where it is not known',
  event: 'the kind of event that the article reports: summit, arrest, …',
  is: 'question, answer, statement or prose',
  in: 'headline',
  tag: 'a tag that touches the passage, or one below it',
};

/** What `when:` takes for a day that is not known. */
export const NO_DAY = 'none';

/** How many entities a name may mean at once. */
const MOST_ENTITIES = 50;

/** One part of a query: a word or phrase, or a filter with its value. */
interface Term {
  readonly filter: string | null;
  readonly value: string;
  /** In quotes, both of which are written. */
  readonly quoted: boolean;
}

/** Splits a query at blanks; double quotes keep words together, also after a filter's colon. A quote that is not closed runs to the end. */
export function readTerms(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const match of query.matchAll(/(?:([a-z]+):)?(?:"([^"]*)("?)|(\S+))/giu)) {
    const [, filter, within, close, bare] = match;
    const value = (within ?? bare ?? '').trim();
    if (value !== '') terms.push({ filter: filter?.toLowerCase() ?? null, value, quoted: close === '"' });
  }
  return terms;
}

/** Reads a query against the names of a store, which tell what entities are meant. Throws a `QueryError`. */
export function readQuery(query: string, names: Pick<NameIndex, 'entitiesLike'>): Criteria {
  const phrases: string[] = [];
  const named: (readonly string[])[] = [];
  const kinds = new Set<Passage['kind']>();
  const tags: string[] = [];
  const exact: string[] = [];
  let says: string | null = null;
  let event: string | null = null;
  let days: Days = ANY_DAY;
  for (const { filter, value, quoted } of readTerms(query)) {
    if (filter === null) {
      phrases.push(...stems(value));
      if (quoted) exact.push(value);
    } else if (filter === 'who' || filter === 'where') named.push(entities(names, filter, value));
    else if (filter === 'says') says = value.toLowerCase();
    else if (filter === 'tag') tags.push(value);
    else if (filter === 'event') event = eventAsked(value);
    else if (filter === 'when') days = readDays(value);
    else if (filter === 'is') kinds.add(oneOf(filter, value, ['question', 'answer', 'statement', 'prose']));
    else if (filter === 'in') kinds.add(oneOf(filter, value, ['headline']));
    else throw new QueryError(`There is no filter ‘${filter}:’. Filters are ${Object.keys(FILTERS).join(', ')}.`);
  }
  const criteria = { phrases, named, says, kinds: [...kinds], event, ...days, tags, exact };
  if (
    phrases.length + named.length + kinds.size + tags.length === 0 &&
    says === null &&
    event === null &&
    days === ANY_DAY
  )
    throw new QueryError(
      'Nothing is asked for yet: add a word that says something, or a filter such as who:"Anna Tervo".',
    );
  return criteria;
}

/** The filters whose values are words that stand in the passage. */
const IN_PASSAGE: ReadonlySet<string | null> = new Set([null, 'who', 'where']);

/** What a query wants to see in a passage. */
export interface Asked {
  /** The stems of its words, and of those of the names that it asks for. */
  readonly stems: ReadonlySet<string>;
  /** What finds its words in quotes. */
  readonly exact: readonly Finder[];
}

/** What a query wants to see in a passage. */
export function wordsAsked(query: string): Asked {
  const terms = readTerms(query).filter(({ filter }) => IN_PASSAGE.has(filter));
  return {
    stems: new Set(terms.flatMap(({ value }) => stems(value)).flatMap((phrase) => phrase.split(' '))),
    exact: terms.flatMap(({ filter, value, quoted }) => (filter === null && quoted && wordForWord(value)) || []),
  };
}

/** A name or phrase as a criterion asks for it; empty where it has no letters or digits, or only words that stand everywhere. */
export function phraseOf(words: string): string {
  return stems(words)[0] ?? '';
}

/** A phrase as the index holds it; nothing where it has no letters or digits, or only words that stand everywhere. */
function stems(value: string): readonly string[] {
  const words = value.toLowerCase().match(/[\p{L}\p{M}]+|[0-9]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? [telling.map(stem).join(' ')] : [];
}

function entities(names: Pick<NameIndex, 'entitiesLike'>, filter: 'who' | 'where', value: string): readonly string[] {
  const found = names
    .entitiesLike(value, MOST_ENTITIES)
    .filter(({ type }) => (filter === 'where') === (type === 'place'))
    .flatMap(entitiesOf);
  if (found.length === 0)
    throw new QueryError(
      `No ${filter === 'where' ? 'place' : 'person or organisation'} named ‘${value}’ stands in this folder.`,
    );
  return found;
}

/** The kind of event that a filter asks for, by its name or by a word that tells of one. Throws a `QueryError` for what is none. */
export function eventAsked(value: string): string {
  const kind = kindMeant(value);
  if (kind !== null) return kind;
  // What reports no event is one of these: see `mainEvent`.
  return oneOf('event', value, [...EVENT_KINDS, 'interview', 'report']);
}

function oneOf<T extends string>(filter: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value.toLowerCase());
  if (found === undefined)
    throw new QueryError(`‘${value}’ is nothing that ‘${filter}:’ takes: ${allowed.join(', ')}.`);
  return found;
}

/** What a query asks of days: the first and the last one, or that none is known. */
type Days = Required<Pick<Criteria, 'from' | 'to' | 'undated'>>;

const ANY_DAY: Days = { from: null, to: null, undated: false };

/** First and last day of `2018`, `2018-07`, `2018-07-21`, or a span `from..to` of them, open at either side; `none` for no day. */
export function readDays(value: string): Days {
  if (value.toLowerCase() === NO_DAY) return { ...ANY_DAY, undated: true };
  const [first, last, ...more] = value.split('..');
  if (more.length > 0) throw notDays(value);
  if (last === undefined) return { from: edge(first, value, 'first'), to: edge(first, value, 'last'), undated: false };
  if (first === '' && last === '') throw notDays(value);
  return {
    from: first === '' ? null : edge(first, value, 'first'),
    to: last === '' ? null : edge(last, value, 'last'),
    undated: false,
  };
}

function edge(text: string, whole: string, side: 'first' | 'last'): number {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) throw notDays(whole);
  const year = Number(match[1]);
  const month = match[2] === undefined ? (side === 'first' ? 1 : 12) : Number(match[2]);
  const length = daysInMonth(year, month);
  const day = match[3] === undefined ? (side === 'first' ? 1 : length) : Number(match[3]);
  if (day < 1 || day > length) throw notDays(whole);
  return dayNumber({ year, month, day });
}

const notDays = (value: string): QueryError =>
  new QueryError(
    `‘when:’ takes a year, month or day such as 2018-07-21, two of them with ‘..’ between, or ‘${NO_DAY}’; ‘${value}’ is none of these.`,
  );
