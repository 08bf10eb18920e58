import { TokenKind, type Tokens, touchesNext } from '../text/tokens.ts';
import { foldWord, phraseKey } from './fold.ts';
import type { EntityType } from './model.ts';

export type Gender = 'f' | 'm';

/** One term in an office. Dates are ISO years or months (`2004`, `2004-03`); null where unknown or, for `to`, still held. */
export interface Office {
  /** The office in plain words: `Foreign Minister`. */
  readonly title: string;
  /** The role's id in server/data/offices.tsv: `fm`. */
  readonly role: string;
  /** Country code (`RU`), a body or its acronym (`UN`), a region or company as known by name (`Moscow Region`), or null. */
  readonly of: string | null;
  /** Where somebody represents `of`: country code or body (`UN`); null for other offices. */
  readonly at?: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** True where the term has ended, although we may not know when. */
  readonly ended: boolean;
}

/** A person, place or organisation that we know of. */
export interface KnownEntity {
  /** `type/slug`, stable: `person/sergey-lavrov`, `place/moscow`. */
  readonly id: string;
  readonly type: EntityType;
  /** `person`; `country`, `region`, `city`, `area`, `site`, `water`; `body`, `ministry`, `agency`, `party`, `company`, `media`, `group`, … */
  readonly kind: string;
  readonly name: string;
  /** The name in its own script or with its diacritics; null where it does not differ from `name` or we do not know it. */
  readonly native: string | null;
  /** The usual Russian rendering; null where we do not know it. */
  readonly russian: string | null;
  /** Other right forms, as written. Does not repeat `name`. */
  readonly aliases: readonly string[];
  /** Persons only. */
  readonly gender: Gender | null;
  /** ISO 3166 two-letter code of the country that it belongs to, or null. A country's own code for a country. */
  readonly country: string | null;
  /** A person's given names, as in `name`; empty for others and for people of one name. */
  readonly given: string;
  /** A person's surname with its particles; empty for others. */
  readonly surname: string;
  readonly offices: readonly Office[];
  /** How likely a bare name means this one, among entities of the same name: higher is likelier. */
  readonly weight: number;
  readonly source: 'built-in' | 'glossary';
  /** Forms that a glossary's user wants left alone; empty for built-in entities. */
  readonly accepted: readonly string[];
}

/** What starts at a token: the longest known phrase, and the index after its last token. */
export interface Hit<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** A word that says what somebody is: `foreign minister`, `Mr`, `spokeswoman`, `General`. */
export interface Role {
  /** `office` may stand alone and be held of a country or body; `honorific` goes before a name; `rank`, `profession`. */
  readonly kind: 'office' | 'honorific' | 'rank' | 'profession';
  /** The role's id in server/data/offices.tsv where it is an office with terms, otherwise empty. */
  readonly role: string;
  readonly gender: Gender | null;
}

/** A Russian common noun or acronym that translations leave in Latin letters. */
export interface UntranslatedWord {
  /** Nominative in Cyrillic: `дипведомство`. */
  readonly russian: string;
  /** Its usual romanisation: `dipvedomstvo`. */
  readonly latin: string;
  readonly meaning: string;
  /** How it is declined: `m1`, `m2`, `m3`, `f1`, `f2`, `f3`, `n1`, `n2`, `adj`, `pl`, `0`, `acr`; examples stand at the head of server/data/words-untranslated.tsv. */
  readonly declension: string;
}

/** What is known of the world: people, organisations, places, roles and words, compiled from server/data. */
export interface Knowledge {
  readonly version: number;
  /** Every entity, the most trusted source first. */
  readonly entities: () => Iterable<KnownEntity>;
  readonly entity: (id: string) => KnownEntity | null;
  /** Entities with this name or alias, likeliest first; case, diacritics, hyphens and full stops do not count. */
  readonly named: (name: string) => readonly KnownEntity[];
  /** The longest name or alias that starts at a token; letter case is for the caller to judge. */
  readonly nameAt: (tokens: Tokens, index: number) => Hit<KnownEntity> | null;
  /** People of this surname, likeliest first. */
  readonly surnamed: (surname: string) => readonly KnownEntity[];
  readonly surnameAt: (tokens: Tokens, index: number) => Hit<KnownEntity> | null;
  /** The country that a demonym or adjective stands for: `russian`, `frenchmen`, `south korean`. */
  readonly demonymAt: (tokens: Tokens, index: number) => Hit<KnownEntity> | null;
  readonly roleAt: (tokens: Tokens, index: number) => Hit<Role> | null;
  /** A common given name's gender (`mf` for both), or null. Takes any case. */
  readonly givenName: (word: string) => Gender | 'mf' | null;
  /** A common surname of any language, of nobody in particular. Takes any case. */
  readonly isCommonSurname: (word: string) => boolean;
  /** The kind of organisation that a word such as `ministry` or `bank` makes, or null. */
  readonly organizationWord: (word: string) => string | null;
  /** A common English word, also inflected: names that are words (`may`, `bush`) are among them. */
  readonly isEnglishWord: (word: string) => boolean;
  readonly untranslated: readonly UntranslatedWord[];
}

/** The compiled table that the build writes; every field is lines of tab-separated values. See server/build/knowledge.ts. */
export interface CompiledKnowledge {
  readonly version: number;
  /** id, kind, name, native, russian, aliases by `|`, gender, country, start and end of the surname in the name, offices by `|`, weight */
  readonly entities: string;
  /** phrase key, indexes of entities by `,` */
  readonly names: string;
  readonly surnames: string;
  readonly demonyms: string;
  /** phrase key, kind, role id, gender */
  readonly roles: string;
  /** role id, title */
  readonly offices: string;
  /** word, gender */
  readonly given: string;
  /** words */
  readonly commonSurnames: string;
  /** word, kind */
  readonly organizationWords: string;
  /** sorted by code unit, a line feed before the first and after the last */
  readonly english: string;
  readonly untranslated: string;
}

export const KNOWLEDGE_VERSION = 1;

const EMPTY: CompiledKnowledge = {
  version: 0,
  entities: '',
  names: '',
  surnames: '',
  demonyms: '',
  roles: '',
  offices: '',
  given: '',
  commonSurnames: '',
  organizationWords: '',
  english: '\n',
  untranslated: '',
};

/** Reads what the build compiled. A text of another version or shape throws: it is ours, not the user's. */
export function loadKnowledge(compiled: string): Knowledge {
  const table = JSON.parse(compiled) as CompiledKnowledge;
  if (table.version !== KNOWLEDGE_VERSION) throw new Error(`Knowledge of version ${table.version} cannot be read.`);
  return knowledgeOf(table);
}

function knowledgeOf(table: CompiledKnowledge): Knowledge {
  const rows = lines(table.entities);
  const titles = lazy(() => new Map(lines(table.offices).map((line) => line.split('\t') as [string, string])));
  const cache: (KnownEntity | undefined)[] = new Array(rows.length);
  const entityAt = (index: number): KnownEntity => {
    cache[index] ??= parseEntity(rows[index], titles());
    return cache[index];
  };
  const entitiesOf = (indexes: string): readonly KnownEntity[] =>
    indexes.split(',').map((index) => entityAt(Number(index)));
  const ids = lazy(() => new Map(rows.map((row, index) => [row.slice(0, row.indexOf('\t')), index])));
  const names = phraseTable(table.names, entitiesOf);
  const surnames = phraseTable(table.surnames, entitiesOf);
  const demonyms = phraseTable(table.demonyms, entitiesOf);
  const roles = phraseTable(table.roles, (row): readonly Role[] => {
    const [kind, role, gender] = row.split('\t');
    return [{ kind: kind as Role['kind'], role, gender: genderOf(gender) }];
  });
  const given = lazy(() => pairs(table.given));
  const commonSurnames = lazy(() => new Set(lines(table.commonSurnames)));
  const organizationWords = lazy(() => pairs(table.organizationWords));
  const untranslated = lazy(() =>
    lines(table.untranslated).map((line): UntranslatedWord => {
      const [russian, latin, meaning, declension] = line.split('\t');
      return { russian, latin, meaning, declension };
    }),
  );
  return {
    version: table.version,
    *entities() {
      for (let index = 0; index < rows.length; index++) yield entityAt(index);
    },
    entity(id) {
      const index = ids().get(id);
      return index === undefined ? null : entityAt(index);
    },
    named: (name) => names.get(phraseKey(name)),
    nameAt: (tokens, index) => names.at(tokens, index),
    surnamed: (surname) => surnames.get(phraseKey(surname)),
    surnameAt: (tokens, index) => surnames.at(tokens, index),
    demonymAt: (tokens, index) => demonyms.at(tokens, index),
    roleAt: (tokens, index) => roles.at(tokens, index),
    givenName: (word) => (given().get(foldWord(word.toLowerCase())) as Gender | 'mf' | undefined) ?? null,
    isCommonSurname: (word) => commonSurnames().has(foldWord(word.toLowerCase())),
    organizationWord: (word) => organizationWords().get(foldWord(word.toLowerCase())) ?? null,
    isEnglishWord: (word) => hasLine(table.english, word.toLowerCase()),
    get untranslated() {
      return untranslated();
    },
  };
}

/** Knows nothing. */
export const NO_KNOWLEDGE: Knowledge = knowledgeOf(EMPTY);

function parseEntity(row: string, titles: ReadonlyMap<string, string>): KnownEntity {
  const [id, kind, name, native, russian, aliases, gender, country, from, to, offices, weight] = row.split('\t');
  const surname = to ? name.slice(Number(from), Number(to)) : '';
  return {
    id,
    type: id.slice(0, id.indexOf('/')) as EntityType,
    kind,
    name,
    native: native || null,
    russian: russian || null,
    aliases: aliases ? aliases.split('|') : [],
    gender: genderOf(gender),
    country: country || null,
    given: to ? `${name.slice(0, Number(from))} ${name.slice(Number(to))}`.trim() : '',
    surname,
    offices: offices ? offices.split('|').map((office) => parseOffice(office, titles)) : [],
    weight: Number(weight),
    source: 'built-in',
    accepted: [],
  };
}

/**
 * Reads `role of from..to`: `fm RU 2004-03..`, `permrep RU:UN 2006..2017`, `governor Moscow_Region 2012..`; `?` stands for an
 * unknown year, nothing after `..` for a term that lasts.
 */
function parseOffice(text: string, titles: ReadonlyMap<string, string>): Office {
  const [role, place, term] = text.split(' ');
  const [of, at] = place.replaceAll('_', ' ').split(':');
  const [from, to] = term.split('..');
  const day = (value: string): string | null => (value === '' || value === '?' ? null : value);
  return {
    title: titles.get(role) ?? role,
    role,
    of: of === '-' ? null : of,
    at: at ?? null,
    from: day(from),
    to: day(to),
    ended: to !== '',
  };
}

function genderOf(text: string): Gender | null {
  return text === 'f' || text === 'm' ? text : null;
}

/** Phrases of one or more words with what they stand for. Look-up costs the same however many there are. */
export interface PhraseTable<T> {
  readonly get: (key: string) => readonly T[];
  readonly at: (tokens: Tokens, index: number) => Hit<T> | null;
}

/** A table from lines `phrase key<TAB>anything`; the values are made when first asked for. */
export function phraseTable<T>(text: string, values: (rest: string) => readonly T[]): PhraseTable<T> {
  const phrases = new Map<string, string | readonly T[]>();
  /** The number of words of the longest phrase that starts with a word. */
  const longest = new Map<string, number>();
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const tab = text.indexOf('\t', start);
    const key = text.slice(start, tab);
    phrases.set(key, text.slice(tab + 1, end));
    let words = 1;
    let space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    for (; space >= 0; space = key.indexOf(' ', space + 1)) words++;
    if ((longest.get(first) ?? 0) < words) longest.set(first, words);
    start = end + 1;
  }
  const get = (key: string): readonly T[] => {
    const found = phrases.get(key);
    if (found === undefined) return [];
    if (typeof found !== 'string') return found;
    const made = values(found);
    phrases.set(key, made);
    return made;
  };
  const at = (tokens: Tokens, index: number): Hit<T> | null => {
    if (index >= tokens.length || tokens.kinds[index] === TokenKind.mark) return null;
    const first = foldWord(tokens.lower[index]);
    const most = longest.get(first);
    if (most === undefined) return null;
    let key = first;
    let found: { key: string; last: number } | null = phrases.has(key) ? { key, last: index } : null;
    let last = index;
    for (let words = 1; words < most; words++) {
      const next = nextWord(tokens, last);
      if (next < 0) break;
      key = `${key} ${foldWord(tokens.lower[next])}`;
      last = next;
      if (phrases.has(key)) found = { key, last };
    }
    return found && { end: withFinalStop(tokens, index, found.last), values: get(found.key) };
  };
  return { get, at };
}

/**
 * The word or number after a token, over a mark that belongs inside a name: a hyphen, an apostrophe or a slash that touches
 * on both sides, a full stop after an abbreviation, an ampersand. -1 where the name must end.
 */
function nextWord(tokens: Tokens, index: number): number {
  const next = index + 1;
  if (next >= tokens.length) return -1;
  if (tokens.kinds[next] !== TokenKind.mark) return onOneParagraph(tokens, index, next) ? next : -1;
  const after = next + 1;
  if (after >= tokens.length || tokens.kinds[after] === TokenKind.mark) return -1;
  const mark = tokens.lower[next];
  if (JOINING.has(mark)) return touchesNext(tokens, index) && touchesNext(tokens, next) ? after : -1;
  if (mark === '&') return onOneParagraph(tokens, index, after) ? after : -1;
  if (mark !== '.' || !touchesNext(tokens, index)) return -1;
  return isAbbreviation(tokens, index) && onOneParagraph(tokens, next, after) ? after : -1;
}

const JOINING: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', "'", '’', '‘', 'ʼ', '`', '/']);
/** Words that a full stop shortens inside a name, beside single letters: another word before a full stop ends its sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'st ste mt ft dr mr mrs ms jr sr gen col lt maj sgt capt adm cdr rev hon prof sen rep gov amb min dep co inc corp ltd'.split(
    ' ',
  ),
);

function isAbbreviation(tokens: Tokens, index: number): boolean {
  return tokens.ends[index] - tokens.starts[index] === 1 || ABBREVIATIONS.has(tokens.lower[index]);
}

/** Names run over a line's end, but not over an empty line or a wide gap between columns. */
function onOneParagraph(tokens: Tokens, index: number, next: number): boolean {
  const gap = tokens.starts[next] - tokens.ends[index];
  if (gap <= 1) return true;
  if (gap > 16) return false;
  const between = tokens.text.slice(tokens.ends[index], tokens.starts[next]);
  return between.indexOf('\n') === between.lastIndexOf('\n') && !between.includes('\t');
}

/** Takes the last full stop of `U.S.` into the name. */
function withFinalStop(tokens: Tokens, first: number, last: number): number {
  if (last === first || tokens.lower[last - 1] !== '.' || tokens.ends[last] - tokens.starts[last] !== 1)
    return last + 1;
  return touchesNext(tokens, last) && tokens.lower[last + 1] === '.' ? last + 2 : last + 1;
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function pairs(text: string): Map<string, string> {
  return new Map(lines(text).map((line) => line.split('\t') as [string, string]));
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether a line stands in a sorted text that starts and ends with a line feed, by bisection: nothing is built at loading. */
function hasLine(text: string, line: string): boolean {
  let low = 0;
  let high = text.length - 1;
  while (low < high) {
    const start = text.lastIndexOf('\n', (low + high) >> 1);
    const end = text.indexOf('\n', start + 1);
    if (end < 0) return false;
    const here = text.slice(start + 1, end);
    if (here === line) return true;
    if (here < line) low = end;
    else high = start;
  }
  return false;
}
