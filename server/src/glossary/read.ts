import { phraseKey } from '../names/fold.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { JsonReport } from '../rules/json-report.ts';
import type { Finding } from '../rules/model.ts';
import { levenshtein } from '../text/edit-distance.ts';
import { headOf, type JsonNode, member, nodeAt, readJson } from '../text/json.ts';
import {
  type Glossary,
  type GlossaryEntry,
  LISTS,
  type ListName,
  MOST_ENTRIES,
  OtherEntry,
  PersonEntry,
} from './model.ts';

/** A glossary as far as it could be read, and what is wrong with the rest. */
export interface ReadGlossary {
  readonly glossary: Glossary;
  readonly findings: readonly Finding[];
}

/** 64 million characters: twenty times the largest glossary that we can think of. */
const LONGEST_TEXT = 64_000_000;

const KNOWN_KEYS: ReadonlySet<string> = new Set(['$schema', 'version', ...Object.keys(LISTS)]);

/**
 * Reads the text of `.dateline/glossary.json`. Any text gives a glossary: an entry that is wrong is left out with a finding at
 * its place, the others are used. Names are data, never markup: who shows them has to escape them. `knowledge`, where given, tells
 * which aliases are names of others.
 */
export function readGlossary(text: string, knowledge: Knowledge | null = null): ReadGlossary {
  const report = new JsonReport('glossary');
  const root = rootOf(text, report);
  const entries = root === null ? [] : entriesOf(root, knowledge, report);
  return { glossary: { entries }, findings: report.findings };
}

/** The glossary as JSON; null where it is empty, or is none. */
function rootOf(text: string, report: JsonReport): (JsonNode & { readonly kind: 'object' }) | null {
  if (text.length > LONGEST_TEXT) {
    const message = 'This glossary is larger than Dateline reads; split it by project.';
    report.add({ start: 0, end: 1 }, 'size', 'error', message);
    return null;
  }
  if (text.trim() === '') return null;
  const read = readJson(text);
  if ('problem' in read) {
    report.addProblem(read.problem, 'no entry of the glossary is used');
    return null;
  }
  if (read.root.kind === 'object') return read.root;
  const message = 'A glossary is an object in curly brackets with the lists people, places and organizations.';
  report.add(headOf(read.root), 'lists', 'error', message);
  return null;
}

function entriesOf(
  root: JsonNode & { readonly kind: 'object' },
  knowledge: Knowledge | null,
  report: JsonReport,
): readonly GlossaryEntry[] {
  reportTwice(root, report);
  for (const { key, keySpan } of root.members) {
    if (KNOWN_KEYS.has(key)) continue;
    report.add(
      keySpan,
      'shape',
      'warning',
      `A glossary has no list of this name; its lists are ${Object.keys(LISTS).join(', ')}.`,
    );
  }
  const placed: Placed[] = [];
  for (const list of Object.keys(LISTS) as ListName[]) {
    const node = member(root, list);
    if (node === null) continue;
    if (node.kind !== 'array') {
      report.add(headOf(node), 'lists', 'error', `The list ${list} stands in square brackets.`);
      continue;
    }
    for (const item of node.items) {
      if (placed.length >= MOST_ENTRIES) {
        report.add(headOf(item), 'size', 'warning', `Only the first ${MOST_ENTRIES} entries of a glossary are used.`);
        break;
      }
      reportTwice(item, report);
      const entry = readEntry(item, list, report);
      if (entry) placed.push({ entry, node: item });
    }
  }
  return settle(knowledge === null ? placed : withoutClaims(placed, knowledge, report), report);
}

/** JSON lets a key stand twice and its readers take the last: what stands first would be lost without a word. */
function reportTwice(node: JsonNode, report: JsonReport): void {
  if (node.kind !== 'object') return;
  const seen = new Set<string>();
  for (const { key, keySpan } of node.members) {
    if (seen.has(key))
      report.add(keySpan, 'twice', 'error', 'This stands twice here, and only the last is used. Merge the two.');
    seen.add(key);
  }
}

interface Placed {
  readonly entry: GlossaryEntry;
  readonly node: JsonNode;
}

function readEntry(node: JsonNode, list: ListName, report: JsonReport): GlossaryEntry | null {
  const type = LISTS[list];
  const shape = type === 'person' ? PersonEntry : OtherEntry;
  const parsed: PersonEntry | OtherEntry | null = report.check(shape, node, 'entry');
  if (parsed === null) return null;
  reportMisspelt(node, Object.keys(shape.entries), report);
  const entry = { ...parsed, type } as GlossaryEntry;
  const named = nodeAt(node, ['name']);
  const wrong = whatIsWrong(entry.name);
  if (wrong) {
    report.add(named, 'name', 'error', `${wrong} This entry is not used.`);
    return null;
  }
  return {
    ...entry,
    aliases: goodNames(entry.aliases, nodeAt(node, ['aliases']), report),
    accepted: goodNames(entry.accepted, nodeAt(node, ['accepted']), report),
  };
}

/** The share of a field's letters that a misspelt one has wrong at most: `role` and `date` are no slips for `note`. */
const MOST_WRONG = 0.34;

/** A field that is misspelt is not used, and nothing else would tell so; other fields are what somebody notes for themselves. */
function reportMisspelt(node: JsonNode, fields: readonly string[], report: JsonReport): void {
  if (node.kind !== 'object') return;
  for (const { key, keySpan } of node.members) {
    if (fields.includes(key)) continue;
    const meant = fields.find((field) => levenshtein(field, key.toLowerCase()) <= MOST_WRONG * field.length);
    if (meant) report.add(keySpan, 'shape', 'warning', `This field is not used. ‘${meant}’ may be meant.`);
  }
}

function goodNames(names: readonly string[], node: JsonNode, report: JsonReport): string[] {
  return names.filter((name, index) => {
    const wrong = whatIsWrong(name);
    if (wrong) report.add(nodeAt(node, [index]), 'name', 'warning', `${wrong} It is not used.`);
    return wrong === null;
  });
}

/** Characters that turn the direction of writing or hide, save the two joiners that Persian and Hindi need: a name is what it looks like. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u;
const MARKUP = /<[a-z!/][^>]*>|\]\([^)]*\)|`/i;

/** One sentence on why a name cannot be used, or null. */
function whatIsWrong(name: string): string | null {
  if (HIDDEN.test(name))
    return 'This name holds hidden characters (line ends, or marks that turn the direction of writing).';
  if (MARKUP.test(name)) return 'This name holds markup; a name is plain text.';
  const key = phraseKey(name);
  if (key === '') return 'This name holds no letter.';
  if (key.length === 1 && /^[a-z0-9]$/.test(key)) return 'A name of one letter would be found everywhere.';
  return null;
}

/** Merges entries of one name, and takes away aliases that are another entry's name. */
function settle(placed: readonly Placed[], report: JsonReport): GlossaryEntry[] {
  const byName = new Map<string, GlossaryEntry>();
  for (const { entry, node } of placed) {
    const key = `${entry.type}/${phraseKey(entry.name)}`;
    const first = byName.get(key);
    if (!first) {
      byName.set(key, entry);
      continue;
    }
    const message =
      'This name has an entry above already; the two are used as one. Merge them to be sure of what is meant.';
    report.add(nodeAt(node, ['name']), 'duplicate', 'warning', message);
    byName.set(key, {
      ...entry,
      ...first,
      aliases: unique([...first.aliases, ...entry.aliases]),
      accepted: unique([...first.accepted, ...entry.accepted]),
    });
  }
  const owners = new Map<string, string>();
  for (const { entry, node } of placed) {
    const own = phraseKey(entry.name);
    const settled = byName.get(`${entry.type}/${own}`);
    if (!settled) continue;
    const taken = new Set<string>();
    for (const alias of entry.aliases) {
      const key = phraseKey(alias);
      if (key === own) continue;
      const owner = byName.has(`${entry.type}/${key}`) ? alias : owners.get(`${entry.type}/${key}`);
      if (owner === undefined || phraseKey(owner) === own) {
        owners.set(`${entry.type}/${key}`, entry.name);
        continue;
      }
      taken.add(alias);
      const message = `This alias belongs to another entry of this glossary, ‘${shown(owner)}’; it cannot mean both, and is not used here.`;
      report.add(aliasNode(node, alias), 'conflict', 'warning', message);
    }
    if (taken.size === 0) continue;
    byName.set(`${entry.type}/${own}`, { ...settled, aliases: settled.aliases.filter((alias) => !taken.has(alias)) });
  }
  return [...byName.values()];
}

/** Where an alias stands in its entry. */
function aliasNode(node: JsonNode, alias: string): JsonNode {
  const aliases = nodeAt(node, ['aliases']);
  if (aliases.kind !== 'array') return aliases;
  return aliases.items.find((item) => item.kind === 'scalar' && item.value === alias) ?? aliases;
}

/** More names of other well-known people and places than one entry can rightly claim: a slip, or a search-and-replace gone wrong. */
const MOST_CLAIMS = 3;

/** Takes away the aliases of entries that would rename much of the world to one name. */
function withoutClaims(placed: readonly Placed[], knowledge: Knowledge, report: JsonReport): readonly Placed[] {
  return placed.map(({ entry, node }) => {
    const own = new Set(knowledge.named(entry.name).map((known) => known.id));
    const claimed = entry.aliases.filter((alias) =>
      knowledge.named(alias).some((known) => phraseKey(known.name) === phraseKey(alias) && !own.has(known.id)),
    );
    if (claimed.length <= MOST_CLAIMS) return { entry, node };
    const some = claimed.slice(0, 3).map((alias) => `‘${shown(alias)}’`);
    const message = `${claimed.length} aliases of this entry are names of other well-known people, places or organizations (${some.join(', ')} …); they are not used.`;
    report.add(nodeAt(node, ['name']), 'conflict', 'warning', message);
    return { entry: { ...entry, aliases: entry.aliases.filter((alias) => !claimed.includes(alias)) }, node };
  });
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** A name in a message, cut where it is long. */
function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
