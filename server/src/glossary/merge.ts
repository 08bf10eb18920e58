import { phraseKey } from '../names/fold.ts';
import type { Knowledge, KnownEntity } from '../names/knowledge.ts';
import { type Hit, type PhraseTable, phraseTableOf } from '../names/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Glossary, GlossaryEntry } from './model.ts';

/** Above every built-in weight: the user knows better. */
const WEIGHT = 1_000;

/**
 * Knowledge with a user's glossary in front of it. An entry of a name or alias that is known already takes over what is known
 * (offices, gender, other spellings) and has the last word on the rest. Look-up costs the same for ten entries and for 100,000.
 */
export function withGlossary(base: Knowledge, glossary: Glossary): Knowledge {
  if (glossary.entries.length === 0) return base;
  const entities = new Map<string, KnownEntity>();
  const replaced = new Map<string, KnownEntity>();
  for (const entry of glossary.entries) {
    const known = knownAs(base, entry);
    const entity = entityOf(entry, known, entities);
    entities.set(entity.id, entity);
    if (known) replaced.set(known.id, entity);
  }
  const names = new Map<string, KnownEntity[]>();
  const surnames = new Map<string, KnownEntity[]>();
  for (const entity of entities.values()) {
    for (const name of [entity.name, entity.native, ...entity.aliases, ...entity.accepted])
      if (name) put(names, name, entity);
    if (entity.surname) put(surnames, entity.surname, entity);
  }
  const current = (known: readonly KnownEntity[]): readonly KnownEntity[] =>
    known.some((one) => replaced.has(one.id)) ? known.map((one) => replaced.get(one.id) ?? one) : known;
  const nameTable = phraseTableOf(names);
  const surnameTable = phraseTableOf(surnames);
  return {
    ...base,
    *entities(kind) {
      for (const own of entities.values()) if (kind === undefined || own.kind === kind) yield own;
      for (const known of base.entities(kind)) if (!replaced.has(known.id)) yield known;
    },
    entity: (id) => entities.get(id) ?? replaced.get(id) ?? base.entity(id),
    named: (name) => joined(nameTable.get(phraseKey(name)), current(base.named(name))),
    startsName: (lower) => nameTable.starts(lower) || base.startsName(lower),
    nameAt: (tokens, index) => longer(nameTable, base.nameAt, current, tokens, index),
    surnamed: (surname) => joined(surnameTable.get(phraseKey(surname)), current(base.surnamed(surname))),
    surnameAt: (tokens, index) => longer(surnameTable, base.surnameAt, current, tokens, index),
    get untranslated() {
      return base.untranslated;
    },
    get translated() {
      return base.translated;
    },
    get wordsOfNames() {
      return base.wordsOfNames;
    },
    prepared: null,
    over: { base, entities: [...entities.values()], hides: (entity) => replaced.has(entity.id) },
  };
}

/** The built-in entity that an entry speaks of: of the same type, with its name, or else with one of its aliases as its own name. */
function knownAs(base: Knowledge, entry: GlossaryEntry): KnownEntity | null {
  const fits = (known: KnownEntity): boolean =>
    known.type === entry.type &&
    (entry.country === undefined || known.country === null || known.country === entry.country);
  const named = base.named(entry.name).find(fits);
  if (named) return named;
  for (const alias of entry.aliases) {
    const key = phraseKey(alias);
    const known = base.named(alias).find((one) => fits(one) && phraseKey(one.name) === key);
    if (known) return known;
  }
  return null;
}

function entityOf(
  entry: GlossaryEntry,
  known: KnownEntity | null,
  taken: ReadonlyMap<string, KnownEntity>,
): KnownEntity {
  const surname = entry.type === 'person' ? surnameOf(entry, known) : '';
  const own = phraseKey(entry.name);
  const others = [...entry.aliases, ...(known ? [known.name, ...known.aliases] : [])];
  return {
    id: freeId(known?.id ?? `${entry.type}/${own.replaceAll(' ', '-')}`, taken),
    type: entry.type,
    kind: known?.kind ?? entry.type,
    name: entry.name,
    native: entry.native ?? known?.native ?? null,
    russian: entry.russian ?? known?.russian ?? null,
    aliases: [...new Set(others)].filter((name) => name !== entry.name),
    gender: entry.gender ?? known?.gender ?? null,
    country: entry.country ?? known?.country ?? null,
    given: surname === '' ? '' : entry.name.replace(surname, '').replace(/ {2,}/g, ' ').trim(),
    surname,
    offices: known?.offices ?? [],
    weight: WEIGHT,
    source: 'glossary',
    accepted: entry.accepted,
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}

/** The surname that the entry states, or the last word of a name of several; in the built-in entity's place where it has one. */
function surnameOf(entry: GlossaryEntry, known: KnownEntity | null): string {
  if (entry.surname !== undefined) return entry.surname;
  if (known && known.surname !== '' && entry.name.includes(known.surname)) return known.surname;
  const words = entry.name.trim().split(/\s+/);
  return words.length > 1 ? words[words.length - 1] : '';
}

function freeId(id: string, taken: ReadonlyMap<string, KnownEntity>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

function put(table: Map<string, KnownEntity[]>, name: string, entity: KnownEntity): void {
  const key = phraseKey(name);
  if (key === '') return;
  const list = table.get(key);
  if (!list) table.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}

function joined(own: readonly KnownEntity[], known: readonly KnownEntity[]): readonly KnownEntity[] {
  if (own.length === 0) return known;
  return known.length === 0 ? own : [...new Set([...own, ...known])];
}

function longer(
  own: PhraseTable<KnownEntity>,
  base: Knowledge['nameAt'],
  current: (known: readonly KnownEntity[]) => readonly KnownEntity[],
  tokens: Tokens,
  index: number,
): Hit<KnownEntity> | null {
  const mine = own.at(tokens, index);
  const known = base(tokens, index);
  if (!known) return mine;
  if (mine && mine.end > known.end) return mine;
  if (!mine || known.end > mine.end) return { end: known.end, values: current(known.values) };
  return { end: mine.end, values: joined(mine.values, current(known.values)) };
}
