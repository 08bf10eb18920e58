import { FrontCoded } from '../text/front-coding.ts';
import type { Tokens } from '../text/tokens.ts';
import { foldWord, isAscii, phraseKey, phraseOfSlug, slugOf } from './fold.ts';
import type { EntityType } from './model.ts';
import { type Hit, phraseTable } from './phrases.ts';

export type { Hit } from './phrases.ts';

/** Feminine or masculine. */
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
  /** What a glossary's user says of it; absent for built-in entities. */
  readonly note?: string;
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
  readonly meaning: string;
  /** How it is declined: `m1`, `m2`, `m3`, `f1`, `f2`, `f3`, `n1`, `n2`, `adj`, `pl`, `0`, `acr`, `acx`, `int`, `pre`; examples stand at the head of server/data/words-untranslated.tsv. */
  readonly declension: string;
}

/** A name that translation puts into words: `Big Seven` for the G7. */
export interface TranslatedName {
  /** The words, in small letters: `big seven`. */
  readonly words: readonly string[];
  /** What stands in their place in English: `G7`. */
  readonly name: string;
  /** `media` for papers and broadcasters, or empty. */
  readonly kind: string;
  /** Words in small letters of which one must stand right behind; empty where any may. */
  readonly behind: readonly string[];
  /** How a word must begin that the text has elsewhere, or empty. */
  readonly text: string;
}

/** An English word that translation puts in the place of a Russian name which is a word of the language: `wolf` for Volkov. */
export interface WordOfNames {
  /** In small letters, mostly in the singular. */
  readonly word: string;
  /** Given names that it may stand for. */
  readonly given: readonly string[];
  /** Roots of surnames that it may stand for, without their endings, the likeliest first. */
  readonly roots: readonly string[];
}

/** What is known of the world: people, organisations, places, roles and words, compiled from server/data. */
export interface Knowledge {
  readonly version: number;
  /** Every entity, or every one of a kind (`country`), the most trusted source first. Those of a kind are found without reading the others. */
  readonly entities: (kind?: string) => Iterable<KnownEntity>;
  readonly entity: (id: string) => KnownEntity | null;
  /** Entities with this name or alias, likeliest first; case, diacritics, hyphens and full stops do not count. */
  readonly named: (name: string) => readonly KnownEntity[];
  /** The longest name or alias that starts at a token; letter case is for the caller to judge. */
  readonly nameAt: (tokens: Tokens, index: number) => Hit<KnownEntity> | null;
  /** Whether any name or alias starts with a word, in small letters: where it is false, `nameAt` finds nothing. */
  readonly startsName: (lower: string) => boolean;
  /** The same for `roleAt`. */
  readonly startsRole: (lower: string) => boolean;
  /** People of this surname, likeliest first. */
  readonly surnamed: (surname: string) => readonly KnownEntity[];
  readonly surnameAt: (tokens: Tokens, index: number) => Hit<KnownEntity> | null;
  /** The country that a demonym or adjective stands for: `russian`, `frenchmen`, `south korean`. */
  readonly demonymAt: (tokens: Tokens, index: number) => Hit<KnownEntity> | null;
  /** All of those that are one word. */
  readonly demonyms: readonly string[];
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
  readonly translated: readonly TranslatedName[];
  readonly wordsOfNames: readonly WordOfNames[];
  /** What the build worked out of all entities and words for finding garbled names; null where it has to be worked out. */
  readonly prepared: Prepared | null;
  /** Where this knowledge is put over another, as a glossary over the built-in: what it adds. Null for one that stands by itself. */
  readonly over: Layer | null;
}

/** Sections of the compiled table that are made by `names/garble/prepare.ts`, with what their numbers stand for. */
export interface Prepared {
  readonly section: (name: PreparedSection) => string;
  readonly entityAt: (index: number) => KnownEntity;
}

/** Entities in front of those of a base, some of which they stand in for. */
export interface Layer {
  readonly base: Knowledge;
  readonly entities: readonly KnownEntity[];
  readonly hides: (entity: KnownEntity) => boolean;
}

/**
 * The sections of the compiled table that the build writes, each lines of tab-separated values; see server/build/knowledge.ts.
 * - entities: id (`place/` alone where the rest follows from the name), kind, name as in the tables (for `splitName`), native, russian,
 *   aliases by `|`, gender, country, offices by `|`, weight
 * - names, otherNames (keys with letters beyond ASCII), surnames, demonyms: phrase key, indexes of entities by `,`
 * - roles: phrase key, kind, role id, gender
 * - offices: role id, title
 * - given: word, gender; organizationWords: word, kind
 * - commonSurnames, english: words, front coded
 * - untranslated, translated, wordsOfNames: the cells of their tables
 * - lowered: names that are no words of English, in small letters
 * - beheaded: a name without its first letter, index of its entity
 * - consonants: skeleton of a name's sounds, indexes of entities by `,`
 * - lastWords: skeletons of the last two words of a name of several, in English or in Russian, with `/` between, indexes of entities by `,`
 * - givens: sounds of a given name as Russian writes it, given names by `,`
 * - beside: skeleton of a word in the name of a body or place, `<` or `>`, the word behind or before it, indexes of entities by `,`
 * - romanized: for each untranslated word the keys of its stems
 */
const PREPARED = ['lowered', 'beheaded', 'consonants', 'lastWords', 'beside', 'givens', 'romanized'] as const;
/** A section that `names/garble/prepare.ts` makes. */
export type PreparedSection = (typeof PREPARED)[number];

const SECTIONS = [
  'entities',
  'names',
  'otherNames',
  'surnames',
  'demonyms',
  'roles',
  'offices',
  'given',
  'commonSurnames',
  'organizationWords',
  'english',
  'untranslated',
  'translated',
  'wordsOfNames',
  ...PREPARED,
] as const;

/** The text of every section. */
export type CompiledKnowledge = Readonly<Record<(typeof SECTIONS)[number], string>>;

const KNOWLEDGE_VERSION = 11;

/**
 * The bytes of a compiled table: one line of JSON with the version and each section's length in bytes, then the sections. They
 * are decoded when they are first looked at, so that loading costs next to nothing.
 */
export function packKnowledge(table: CompiledKnowledge): Uint8Array {
  const encoder = new TextEncoder();
  const parts = SECTIONS.map((section) => encoder.encode(table[section]));
  const lengths = parts.map((part) => part.length);
  const head = encoder.encode(`${JSON.stringify({ version: KNOWLEDGE_VERSION, lengths })}\n`);
  const all = new Uint8Array(head.length + lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const part of [head, ...parts]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads what the build compiled. Bytes of another version or shape throw: they are ours, not the user's. */
export function loadKnowledge(compiled: Uint8Array): Knowledge {
  const decoder = new TextDecoder();
  const body = compiled.indexOf(10) + 1;
  const { version, lengths } = JSON.parse(decoder.decode(compiled.subarray(0, body))) as Head;
  if (version !== KNOWLEDGE_VERSION) throw new Error(`Knowledge of version ${version} cannot be read.`);
  const table: Partial<Record<(typeof SECTIONS)[number], () => string>> = {};
  let at = body;
  for (const [index, section] of SECTIONS.entries()) {
    const bytes = compiled.subarray(at, at + lengths[index]);
    table[section] = lazy(() => decoder.decode(bytes));
    at += lengths[index];
  }
  return knowledgeOf(version, (section) => table[section]?.() ?? '');
}

interface Head {
  readonly version: number;
  readonly lengths: readonly number[];
}

function knowledgeOf(version: number, section: (name: (typeof SECTIONS)[number]) => string): Knowledge {
  const rows = lazy(() => lines(section('entities')));
  const titles = lazy(() => pairs(section('offices')));
  const english = lazy(() => new FrontCoded(section('english')));
  const commonSurnames = lazy(() => new FrontCoded(section('commonSurnames')));
  const cache: (KnownEntity | undefined)[] = [];
  const entityAt = (index: number): KnownEntity => {
    cache[index] ??= parseEntity(rows()[index], titles());
    return cache[index];
  };
  const entitiesOf = (indexes: string): readonly KnownEntity[] =>
    indexes.split(',').map((index) => entityAt(Number(index)));
  /** The ids that do not follow from names. */
  const ids = lazy(() => {
    const given = rows().map((row, index): [string, number] => [row.slice(0, row.indexOf('\t')), index]);
    return new Map(given.filter(([id]) => !id.endsWith('/')));
  });
  const named = (name: string): readonly KnownEntity[] => {
    const key = phraseKey(name);
    return (isAscii(key) ? names() : otherNames()).get(key);
  };
  const names = lazy(() => phraseTable(section('names'), entitiesOf));
  const otherNames = lazy(() => phraseTable(section('otherNames'), entitiesOf));
  const surnames = lazy(() => phraseTable(section('surnames'), entitiesOf));
  const demonyms = lazy(() => phraseTable(section('demonyms'), entitiesOf));
  const roles = lazy(() =>
    phraseTable(section('roles'), (row): readonly Role[] => {
      const [kind, role, gender] = row.split('\t');
      return [{ kind: kind as Role['kind'], role, gender: genderOf(gender) }];
    }),
  );
  const given = lazy(() => pairs(section('given')));
  const organizationWords = lazy(() => pairs(section('organizationWords')));
  const untranslated = lazy(() =>
    lines(section('untranslated')).map((line): UntranslatedWord => {
      const [russian, meaning, declension] = line.split('\t');
      return { russian, meaning, declension };
    }),
  );
  const translated = lazy(() =>
    lines(section('translated')).map((line): TranslatedName => {
      const [words, name, kind, behind, text] = line.split('\t');
      return { words: words.split(' '), name, kind, behind: behind === '' ? [] : behind.split('|'), text };
    }),
  );
  const wordsOfNames = lazy(() =>
    lines(section('wordsOfNames')).map((line): WordOfNames => {
      const [word, given, roots] = line.split('\t').map((cell) => (cell === '' ? [] : cell.split('|')));
      return { word: word[0], given, roots };
    }),
  );
  const otherNameAt = (tokens: Tokens, index: number): Hit<KnownEntity> | null =>
    index < tokens.length && !isAscii(tokens.lower[index]) ? otherNames().at(tokens, index) : null;
  return {
    version,
    *entities(kind) {
      for (const [index, row] of rows().entries())
        if (kind === undefined || row.startsWith(`${kind}\t`, row.indexOf('\t') + 1)) yield entityAt(index);
    },
    entity(id) {
      const index = ids().get(id);
      if (index !== undefined) return entityAt(index);
      return named(phraseOfSlug(id.slice(id.indexOf('/') + 1))).find((entity) => entity.id === id) ?? null;
    },
    named,
    nameAt: (tokens, index) => names().at(tokens, index) ?? otherNameAt(tokens, index),
    startsName: (lower) => names().starts(lower) || (!isAscii(lower) && otherNames().starts(lower)),
    startsRole: (lower) => roles().starts(lower),
    surnamed: (surname) => surnames().get(phraseKey(surname)),
    surnameAt: (tokens, index) => surnames().at(tokens, index),
    demonymAt: (tokens, index) => demonyms().at(tokens, index),
    get demonyms() {
      return lines(section('demonyms')).flatMap((line) => /^\S+(?=\t)/.exec(line)?.[0] ?? []);
    },
    roleAt: (tokens, index) => roles().at(tokens, index),
    givenName: (word) => (given().get(foldWord(word.toLowerCase())) as Gender | 'mf' | undefined) ?? null,
    isCommonSurname: (word) => commonSurnames().has(foldWord(word.toLowerCase())),
    organizationWord: (word) => organizationWords().get(foldWord(word.toLowerCase())) ?? null,
    isEnglishWord: (word) => english().has(word.toLowerCase()),
    get untranslated() {
      return untranslated();
    },
    get translated() {
      return translated();
    },
    get wordsOfNames() {
      return wordsOfNames();
    },
    prepared: section('consonants') === '' ? null : { section, entityAt },
    over: null,
  };
}

/** Knows nothing. */
export const NO_KNOWLEDGE: Knowledge = knowledgeOf(0, () => '');

function parseEntity(row: string, titles: ReadonlyMap<string, string>): KnownEntity {
  const [start, kind, marked, native, russian, aliases, gender, country, offices, weight] = row.split('\t');
  const { name, span } = kind === 'person' ? splitName(marked) : { name: marked, span: [0, marked.length] as const };
  // `Pele` is neither given name nor surname, no more than a place's name is.
  const isOne = span[1] - span[0] === name.length;
  return {
    id: start.endsWith('/') ? start + slugOf(name) : start,
    type: start.slice(0, start.indexOf('/')) as EntityType,
    kind,
    name,
    native: native || null,
    russian: russian || null,
    aliases: aliases ? aliases.split('|') : [],
    gender: genderOf(gender),
    country: country || null,
    given: isOne ? '' : `${name.slice(0, span[0])} ${name.slice(span[1])}`.trim(),
    surname: isOne ? '' : name.slice(...span),
    offices: offices ? offices.split('|').map((office) => parseOffice(office, titles)) : [],
    weight: Number(weight),
    source: 'built-in',
    accepted: [],
  };
}

/** `Ursula *von der Leyen` and `*Xi* Jinping` mark the surname with stars; otherwise it is the last word. A name of one word has none. */
export function splitName(marked: string): { readonly name: string; readonly span: readonly [number, number] } {
  const name = marked.replaceAll('*', '');
  const start = marked.indexOf('*');
  if (start < 0) {
    const space = name.lastIndexOf(' ');
    return { name, span: space < 0 ? [0, name.length] : [space + 1, name.length] };
  }
  const end = marked.indexOf('*', start + 1);
  return { name, span: [start, end < 0 ? name.length : end - 1] };
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
