import { foldWord, phraseKey, phraseOfSlug, slugOf } from '../src/names/fold.ts';
import { prepare } from '../src/names/garble/prepare.ts';
import { loadKnowledge, packKnowledge, splitName } from '../src/names/knowledge.ts';
import { frontCode } from '../src/text/front-coding.ts';
import type { Sources } from './sources.ts';
import { listOf, type Row } from './tables.ts';

/** The weight of a capital: below a country's, above any city's; of one with fewer people below a state's, whose name it may share: `Victoria`. */
const CAPITAL = 90;
const SMALL_CAPITAL = 65;
const FEW_PEOPLE = 50_000;

/** An entity on its way into the compiled table. */
interface Draft {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** The name as the table has it, a person's with stars about the surname where it is not the last word. */
  readonly marked: string;
  readonly native: string;
  readonly russian: string;
  readonly aliases: readonly string[];
  readonly gender: string;
  readonly country: string;
  readonly offices: string;
  readonly weight: number;
  /** More names that lead to the entity but are not worth listing as its aliases: other spellings of a given name. */
  readonly spellings: readonly string[];
  readonly surnames: readonly string[];
}

/** Compiles the tables of server/data to the bytes that `loadKnowledge` reads. */
export function compileKnowledge(sources: Sources): Uint8Array {
  const drafts = new Drafts();
  const rows = (table: string): readonly Row[] => sources.tables.get(table) ?? [];
  const demonyms = new Map<string, Set<number>>();
  for (const { cells } of rows('countries')) {
    const index = drafts.add({ ...placeOf(cells), kind: 'country', country: cells.code, weight: 100 });
    for (const demonym of listOf(cells.demonyms)) {
      put(demonyms, phraseKey(demonym), index);
      // `Serbs`, `Croats`: one of a people stands for all.
      if (!/(?:s|sh|ch|x|z|ese|men)$/.test(demonym)) put(demonyms, phraseKey(`${demonym}s`), index);
    }
  }
  for (const { cells } of rows('countries')) {
    for (const capital of listOf(cells.capital)) drafts.capitals.add(`${cells.code}/${phraseKey(capital)}`);
  }
  for (const { cells } of rows('regions')) drafts.add({ ...placeOf(cells), kind: cells.kind, weight: 70 });
  for (const cells of citiesOf(rows('cities'), rows('city-names'))) {
    const capital = drafts.capitals.delete(`${cells.country}/${phraseKey(cells.name)}`);
    const people = Number(cells.population) || 10_000;
    const ofCapital = people < FEW_PEOPLE ? SMALL_CAPITAL : CAPITAL;
    const weight = capital ? ofCapital : Math.round(10 * Math.log10(people));
    const place = placeOf(cells);
    drafts.add({ ...place, aliases: [...place.aliases, ...shortened(cells.name)], kind: 'city', weight });
  }
  if (drafts.capitals.size > 0) throw new Error(`Capitals that are no cities: ${[...drafts.capitals].join(', ')}`);
  for (const { cells } of rows('bodies')) {
    drafts.add({ ...placeOf(cells), id: `organization/${slugOf(cells.name)}`, kind: cells.kind, weight: 75 });
  }
  const tiers = new Map(rows('offices').map(({ cells }) => [cells.role, Number(cells.weight)]));
  const variants = givenVariants(rows('given'));
  for (const row of rows('people')) drafts.add(personOf(row, tiers, variants));
  const ascii = (key: string): boolean => /^[\x20-\x7e]*$/.test(key);
  const table = {
    entities: drafts.list.map(entityLine).join('\n'),
    names: drafts.phrases(drafts.names, ascii),
    otherNames: drafts.phrases(drafts.names, (key) => !ascii(key)),
    surnames: drafts.phrases(drafts.surnames),
    demonyms: drafts.phrases(demonyms),
    roles: [...rows('roles')]
      .sort((a, b) => byFirstWord(phraseKey(a.cells.phrase), phraseKey(b.cells.phrase)))
      .map(({ cells }) => [phraseKey(cells.phrase), cells.kind, cells.role, cells.gender].join('\t'))
      .join('\n'),
    offices: rows('offices')
      .map(({ cells }) => `${cells.role}\t${cells.title}`)
      .join('\n'),
    given: givenLines(rows('given')),
    commonSurnames: frontCode([...new Set(rows('surnames').map(({ cells }) => foldWord(cells.surname)))].sort()),
    organizationWords: rows('organization-words')
      .map(({ cells }) => `${foldWord(cells.word)}\t${cells.kind}`)
      .join('\n'),
    english: frontCode(sources.english),
    untranslated: rows('words-untranslated')
      .map(({ cells }) => [cells.russian, cells.meaning, cells.declension].join('\t'))
      .join('\n'),
    translated: rows('names-translated')
      .map(({ cells }) => [cells.translated, cells.name, cells.kind, cells.behind, cells.text].join('\t'))
      .join('\n'),
    wordsOfNames: rows('words-of-names')
      .map(({ cells }) => [cells.word, cells.given, cells.roots].join('\t'))
      .join('\n'),
  };
  const empty = { lowered: '', beheaded: '', consonants: '', lastWords: '', beside: '', givens: '', romanized: '' };
  return packKnowledge({ ...table, ...prepare(loadKnowledge(packKnowledge({ ...table, ...empty }))) });
}

/** The entities with the phrases that lead to them. */
class Drafts {
  readonly list: Draft[] = [];
  readonly names = new Map<string, Set<number>>();
  readonly surnames = new Map<string, Set<number>>();
  readonly capitals = new Set<string>();
  readonly #ids = new Set<string>();

  add(draft: Draft): number {
    const id = this.#freeId(draft);
    const index = this.list.push({ ...draft, id }) - 1;
    for (const name of [draft.name, draft.native, ...draft.aliases, ...draft.spellings]) {
      for (const key of keysOf(name)) put(this.names, key, index);
    }
    for (const surname of draft.surnames) for (const key of keysOf(surname)) put(this.surnames, key, index);
    return index;
  }

  /** The entity's own id, or one with its country or a number where a likelier entity has the same name. */
  #freeId(draft: Draft): string {
    const { id, country } = draft;
    const tries = [id, `${id}-${country.toLowerCase()}`];
    for (let number = 2; ; number++) {
      const next = tries.shift() ?? `${id}-${country.toLowerCase()}-${number}`;
      if (this.#ids.has(next) || next.endsWith('-')) continue;
      this.#ids.add(next);
      return next;
    }
  }

  /** Lines of a phrase table, the likeliest entities first. */
  phrases(table: ReadonlyMap<string, ReadonlySet<number>>, wanted = (_key: string) => true): string {
    const weight = (index: number): number => this.list[index].weight;
    return [...table]
      .filter(([key]) => wanted(key))
      .sort(([a], [b]) => byFirstWord(a, b))
      .map(([key, indexes]) => `${key}\t${[...indexes].sort((a, b) => weight(b) - weight(a) || a - b).join(',')}`)
      .join('\n');
  }
}

function placeOf(cells: Row['cells']): Draft {
  return {
    id: `place/${slugOf(cells.name)}`,
    kind: '',
    name: cells.name,
    marked: cells.name,
    native: cells.native ?? '',
    russian: cells.russian,
    aliases: listOf(cells.aliases),
    gender: '',
    country: cells.country ?? '',
    offices: '',
    weight: 0,
    spellings: [],
    surnames: [],
  };
}

/** The cities, those of the largest population first, with what is known beyond GeoNames. */
function citiesOf(cities: readonly Row[], names: readonly Row[]): readonly Row['cells'][] {
  const known = new Map(names.map((row) => [`${row.cells.country}/${row.cells.name}`, row]));
  const all = cities.map(({ cells }): Row['cells'] => {
    const more = known.get(`${cells.country}/${cells.name}`);
    known.delete(`${cells.country}/${cells.name}`);
    if (!more) return { ...cells, russian: '', aliases: '' };
    return { ...cells, ...more.cells, population: cells.population, name: more.cells.called || cells.name };
  });
  for (const { file, line, cells } of known.values()) {
    if (!cells.population) throw new Error(`${file}:${line}: ${cells.name} is not among the cities`);
    all.push({ ...cells, russian: cells.russian, aliases: cells.aliases });
  }
  return all.sort((a, b) => Number(b.population) - Number(a.population));
}

/** `St Petersburg`, `St. Petersburg`: how English writes a city that is called after a saint. */
function shortened(name: string): readonly string[] {
  return /^Saint[ -]/.test(name) ? [name.replace(/^Saint[ -]/, 'St ')] : [];
}

/** Countries whose people's usual Russian name is their own. */
const RUSSIAN = new Set(['RU', 'SU']);

function personOf(
  { cells }: Row,
  tiers: ReadonlyMap<string, number>,
  variants: ReadonlyMap<string, readonly string[]>,
): Draft {
  const { name, span } = splitName(cells.name);
  const before = name.slice(0, span[0]);
  const after = name.slice(span[1]);
  const surname = name.slice(...span);
  const respelt = listOf(cells.aliases)
    .filter((alias) => alias.startsWith('~'))
    .map((alias) => alias.slice(1));
  const aliases = listOf(cells.aliases).map((alias) =>
    alias.startsWith('~') ? before + alias.slice(1) + after : alias,
  );
  const offices = listOf(cells.offices);
  const spellings: string[] = [];
  const [first, ...middle] = before.trim().split(' ');
  for (const variant of variants.get(foldWord(first.toLowerCase())) ?? []) {
    for (const last of [surname, ...respelt]) spellings.push([variant, ...middle, last].join(' ') + after);
  }
  const surnames = span[0] === 0 && span[1] === name.length ? [] : [surname, ...respelt];
  return {
    id: `person/${slugOf(name)}`,
    kind: 'person',
    name,
    marked: cells.name,
    native: cells.native || (RUSSIAN.has(cells.country) ? cells.russian : ''),
    russian: cells.russian,
    aliases,
    gender: cells.gender,
    country: cells.country,
    offices: cells.offices,
    weight: 50 + offices.reduce((sum, office) => sum + (tiers.get(office.split(' ')[0]) ?? 0), 0),
    spellings,
    surnames: surnames.flatMap((one) => [one, withoutParticles(one)]),
  };
}

const PARTICLES = /^(?:(?:al|el|von|van|der|den|de|bin)[ -])+/i;

function withoutParticles(surname: string): string {
  return surname.replace(PARTICLES, '');
}

/** A name's key, and the key without its apostrophes: `Sana'a` is `sana a` and `sanaa`. */
function keysOf(name: string): readonly string[] {
  const key = phraseKey(name);
  if (key === '') return [];
  const joined = phraseKey(name.replace(/['’‘ʼ]/g, ''));
  return joined === key ? [key] : [key, joined];
}

/** Orders phrase keys so that those with the same first word stand together. */
function byFirstWord(a: string, b: string): number {
  const [first, other] = [a.split(' ', 1)[0], b.split(' ', 1)[0]];
  if (first !== other) return first < other ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function put(table: Map<string, Set<number>>, key: string, index: number): void {
  const set = table.get(key);
  if (set) set.add(index);
  else table.set(key, new Set([index]));
}

/** For each given name its other spellings. */
function givenVariants(rows: readonly Row[]): Map<string, readonly string[]> {
  const variants = new Map<string, readonly string[]>();
  for (const { cells } of rows) {
    const all = [cells.name, ...listOf(cells.variants)];
    if (all.length === 1) continue;
    for (const one of all)
      variants.set(
        foldWord(one.toLowerCase()),
        all.filter((other) => other !== one),
      );
  }
  return variants;
}

function givenLines(rows: readonly Row[]): string {
  const genders = new Map<string, string>();
  for (const { cells } of rows) {
    for (const name of [cells.name, ...listOf(cells.variants)]) {
      const key = foldWord(name.toLowerCase());
      const known = genders.get(key);
      genders.set(key, known === undefined || known === cells.gender ? cells.gender : 'mf');
    }
  }
  return [...genders].map((pair) => pair.join('\t')).join('\n');
}

function entityLine(draft: Draft): string {
  const { id, kind, name, marked, native, russian, gender, country, offices, weight } = draft;
  const slug = slugOf(name);
  // Most ids follow from the name, which leads back to them.
  const isPlain = id.endsWith(`/${slug}`) && phraseOfSlug(slug) === phraseKey(name);
  const start = isPlain ? id.slice(0, id.indexOf('/') + 1) : id;
  return [start, kind, marked, native, russian, draft.aliases.join('|'), gender, country, offices, weight].join('\t');
}
