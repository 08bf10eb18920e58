import * as v from 'valibot';
import type { NewEntry } from './add.ts';

/** The entries that a source holds, and how many of its records are none: unnamed, of another kind, or damaged. */
export interface Imported {
  readonly entries: readonly NewEntry[];
  readonly skipped: number;
}

type Type = NewEntry['type'];

/** How each format is read. Damaged records are skipped and counted; a text that is not of the format at all throws a `SyntaxError`. */
export const SOURCES: Readonly<Record<'tsv' | 'ftm' | 'wikidata' | 'popolo', (text: string) => Imported>> = {
  tsv: readTsv,
  ftm: readFtm,
  wikidata: readWikidata,
  popolo: readPopolo,
};

export type SourceFormat = keyof typeof SOURCES;

const TYPES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['person', 'person'],
  ['people', 'person'],
  ['per', 'person'],
  ['place', 'place'],
  ['location', 'place'],
  ['loc', 'place'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
]);

const COLUMNS = ['name', 'type', 'native', 'aliases', 'note'] as const;

/** Tab-separated: a first line that names a column `name` is a header; otherwise name, type, native, aliases, note. Aliases are parted by `|` or `;`. */
function readTsv(text: string): Imported {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const first = (lines[0] ?? '')
    .toLowerCase()
    .split('\t')
    .map((cell) => cell.trim());
  const columns: readonly string[] = first.includes('name') ? first : COLUMNS;
  return collect(first.includes('name') ? lines.slice(1) : lines, (line) => {
    const cells = line.split('\t');
    const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const type = TYPES.get(cell('type').toLowerCase() || 'person');
    if (type === undefined) return null;
    const gender = cell('gender').toLowerCase().slice(0, 1);
    return {
      type,
      name: cell('name'),
      aliases: cell('aliases')
        .split(/[|;]/)
        .map((alias) => alias.trim()),
      native: cell('native'),
      russian: cell('russian'),
      note: cell('note'),
      country: cell('country').toUpperCase(),
      gender: gender === 'f' || gender === 'm' ? gender : undefined,
    };
  });
}

const Texts = v.optional(v.array(v.string()), []);
const FtmEntity = v.object({
  schema: v.string(),
  caption: v.optional(v.string()),
  properties: v.object({
    name: Texts,
    alias: Texts,
    weakAlias: Texts,
    previousName: Texts,
    country: Texts,
    gender: Texts,
  }),
});

/** Schemata of FollowTheMoney that are organisations, beside what is a person. */
const FTM_ORGANIZATIONS = new Set(['Organization', 'Company', 'PublicBody', 'LegalEntity']);

/** JSON lines of FollowTheMoney, as OpenSanctions publishes them. */
function readFtm(text: string): Imported {
  return collect(jsonLines(text), (record) => {
    const { schema, caption, properties } = v.parse(FtmEntity, record);
    const type: Type | null = schema === 'Person' ? 'person' : FTM_ORGANIZATIONS.has(schema) ? 'organization' : null;
    const names = [...properties.name, ...properties.alias, ...properties.previousName];
    const name = [caption, ...names].find((one) => one !== undefined && isLatin(one));
    if (type === null || name === undefined) return null;
    const [gender] = properties.gender;
    return {
      type,
      name,
      aliases: names.filter(isLatin),
      native: names.find((one) => !isLatin(one)),
      country: properties.country[0]?.toUpperCase(),
      gender: gender === 'male' ? 'm' : gender === 'female' ? 'f' : undefined,
    };
  });
}

const Label = v.object({ value: v.string() });
const WikidataEntity = v.object({
  id: v.optional(v.string()),
  labels: v.record(v.string(), Label),
  aliases: v.optional(v.record(v.string(), v.array(Label)), {}),
  descriptions: v.optional(v.record(v.string(), Label), {}),
  claims: v.optional(v.record(v.string(), v.array(v.unknown())), {}),
});

const HUMAN = 'Q5';
const GENDERS: Readonly<Record<string, 'f' | 'm'>> = { Q6581072: 'f', Q6581097: 'm' };

/** Wikidata's JSON: `{entities: …}` as its API gives, an array as its dumps are, or one entity on each line. */
function readWikidata(text: string): Imported {
  return collect(wikidataRecords(text), (record) => {
    const { labels, aliases, descriptions, claims } = v.parse(WikidataEntity, record);
    const name = labels.en?.value ?? labels.mul?.value;
    if (name === undefined) return null;
    const human = targets(claims.P31).includes(HUMAN);
    const type: Type = human ? 'person' : claims.P625 ? 'place' : 'organization';
    return {
      type,
      name,
      aliases: (aliases.en ?? []).map((alias) => alias.value),
      native: Object.values(labels).find((label) => label.value === labels.uk?.value)?.value ?? labels.ru?.value,
      russian: labels.ru?.value,
      note: descriptions.en?.value,
      gender: targets(claims.P21)
        .map((target) => GENDERS[target])
        .find((gender) => gender !== undefined),
    };
  });
}

function wikidataRecords(text: string): Iterable<unknown> {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    // A dump has one entity on each line, with a comma after it, inside square brackets on lines of their own.
    return jsonLines(text.replace(/^\s*\[\s*$|^\s*\]\s*$/gm, '').replace(/,\s*$/gm, ''));
  }
  if (Array.isArray(whole)) return whole;
  const entities = (whole as { readonly entities?: unknown }).entities;
  return typeof entities === 'object' && entities !== null ? Object.values(entities) : [whole];
}

const Claim = v.object({ mainsnak: v.object({ datavalue: v.object({ value: v.object({ id: v.string() }) }) }) });

/** The items that a property's claims point to. */
function targets(claims: readonly unknown[] | undefined): string[] {
  return (claims ?? []).flatMap((claim) => {
    const parsed = v.safeParse(Claim, claim);
    return parsed.success ? [parsed.output.mainsnak.datavalue.value.id] : [];
  });
}

const PopoloRecord = v.object({
  name: v.string(),
  other_names: v.optional(v.array(v.object({ name: v.string() })), []),
  gender: v.optional(v.nullable(v.string())),
  summary: v.optional(v.nullable(v.string())),
});
const POPOLO_LISTS: Readonly<Record<string, Type>> = {
  persons: 'person',
  organizations: 'organization',
  areas: 'place',
};

/** Popolo JSON: an object of `persons`, `organizations` and `areas`, or an array of persons. */
function readPopolo(text: string): Imported {
  const whole = JSON.parse(text) as unknown;
  const lists = Array.isArray(whole) ? { persons: whole as unknown[] } : (whole as Record<string, unknown>);
  const records = Object.entries(POPOLO_LISTS).flatMap(([list, type]) => {
    const all = lists?.[list];
    return Array.isArray(all) ? all.map((record: unknown) => ({ record, type })) : [];
  });
  return collect(records, ({ record, type }) => {
    const { name, other_names: others, gender, summary } = v.parse(PopoloRecord, record);
    const names = others.map((other) => other.name);
    return {
      type,
      name,
      aliases: names.filter(isLatin),
      native: names.find((one) => !isLatin(one)),
      note: summary ?? undefined,
      gender: gender === 'male' ? 'm' : gender === 'female' ? 'f' : undefined,
    };
  });
}

function* jsonLines(text: string): Iterable<unknown> {
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      yield null;
    }
  }
}

/** The records that give an entry; empty fields are left out. */
function collect<T>(records: Iterable<T>, read: (record: T) => NewEntry | null): Imported {
  const entries: NewEntry[] = [];
  let skipped = 0;
  for (const record of records) {
    let entry: NewEntry | null = null;
    try {
      entry = read(record);
    } catch (error) {
      if (!(error instanceof v.ValiError)) throw error;
    }
    if (entry === null || entry.name.trim() === '') {
      skipped++;
      continue;
    }
    entries.push(tidy(entry));
  }
  return { entries, skipped };
}

function tidy(entry: NewEntry): NewEntry {
  const text = (value: string | undefined): string | undefined => {
    const trimmed = value?.normalize('NFC').replace(/\s+/g, ' ').trim();
    return trimmed === '' ? undefined : trimmed;
  };
  return {
    type: entry.type,
    name: text(entry.name) ?? '',
    aliases: [...new Set((entry.aliases ?? []).flatMap((alias) => text(alias) ?? []))],
    native: text(entry.native),
    russian: text(entry.russian),
    note: text(entry.note),
    country: entry.country !== undefined && /^[A-Z]{2}$/.test(entry.country) ? entry.country : undefined,
    gender: entry.gender,
  };
}

function isLatin(name: string): boolean {
  return !/\p{L}/u.test(name.replace(/\p{Script=Latin}/gu, ''));
}
