import { ThemeIcon, TreeItem } from 'vscode';
import type { RelationEnd, RelationThere } from '../../../server/src/lsp/tags/relation-requests.ts';
import type { TaggedDocument, TagOverview } from '../../../server/src/lsp/tags/requests.ts';
import { COMMANDS } from '../names.ts';
import { FLAT, FOLDED, type Line, UNFOLDED } from '../sidebar/tree.ts';
import { aloud, count, cut, holds, joined } from '../words.ts';
import { swatch } from './colours.ts';

/** Words of a related passage are shown up to here. UTF-16 units. */
const SHOWN = 24;

/** What keys do on a line of the view, by its kind. */
const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rename: { tag: COMMANDS.renameTag, 'tag.unnamed': COMMANDS.renameTag },
  remove: {
    suggestion: COMMANDS.declineSuggestion,
    'suggestion.kind': COMMANDS.declineSuggestion,
    holds: COMMANDS.unrelate,
    'document.tagged': COMMANDS.untagText,
    'document.done.tagged': COMMANDS.untagText,
  },
};

/** The command that a key means on a line; undefined where it means nothing. */
export const commandOn = (key: unknown, { item }: Line): string | undefined =>
  KEYS[String(key)]?.[item.contextValue ?? ''];

type CountedTag = TagOverview['tags'][number];

/** What a line of the view says about its tag or dump, for its menu. */
export interface TagLine extends Line {
  readonly tag?: string;
  readonly uri?: string;
  /** The tag that a text stands below. */
  readonly has?: string;
  /** The id of the relation that holds between two passages. */
  readonly relation?: string;
}

/** Asks for the relations of a dump, or those of one name. */
type AskRelations = (uri: string, name?: string) => Promise<readonly RelationThere[]>;

/**
 * *Tags*: the tags of the folders with their counts, nested as in the schema; the relations between them; then the dumps by how far
 * they are, each with what is related in it.
 */
export function tagViewLines(
  { tags, relations, documents, untagged }: TagOverview,
  filter: string,
  ask: AskRelations,
  suggestions: readonly TagLine[] = [],
): readonly TagLine[] {
  // To whom nobody has shown tags yet, the view says how to begin, not what is left to do.
  if (filter === '' && tags.length + documents.length + suggestions.length === 0) return [];
  const wanted = (words: string): boolean => filter === '' || holds(words, filter);
  const shown = tags.filter((tag) => wanted(tag.name) || descendants(tags, tag).some((t) => wanted(t.name)));
  const lines: TagLine[] = filter === '' ? [...suggestions] : [];
  const tops = shown.filter((tag) => tag.parent === null || !shown.some((other) => other.name === tag.parent));
  if (tops.length > 0)
    lines.push(
      group('Tags', counted(sumOf(tags)), countAloud(sumOf(tags)), true, () =>
        tops.map((tag) => tagLine(tag, shown, documents)),
      ),
    );
  const related = relations.filter(({ name }) => wanted(name));
  if (related.length > 0)
    lines.push(
      numbered(
        'Relations',
        related.reduce((sum, { count: n }) => sum + n, 0),
        'relation',
        false,
        () => related.map((one) => relationLine(one, documents, ask)),
      ),
    );
  for (const [label, progress] of [
    ['In progress', 'started'],
    ['Done', 'done'],
  ] as const) {
    const those = documents.filter(
      (d) =>
        d.progress === progress && wanted([d.title, ...Object.keys(d.tags), ...Object.keys(d.relations)].join('\n')),
    );
    if (those.length > 0)
      lines.push(
        numbered(label, those.length, 'text', progress === 'started', () =>
          those.map((d) => documentLine(d, tags, ask)),
        ),
      );
  }
  const rest = untagged.filter(({ title }) => wanted(title));
  if (rest.length > 0)
    lines.push(
      numbered('To do', rest.length, 'text', false, () =>
        rest.map((d) => documentLine({ ...d, progress: 'todo', tags: {}, relations: {}, orphans: 0 }, tags, ask)),
      ),
    );
  return lines;
}

/** The tags below one, as the schema nests them; itself is none of them. */
export function descendants(tags: readonly CountedTag[], of: CountedTag): readonly CountedTag[] {
  const names = new Set([of.name]);
  return tags.filter((tag) => {
    if (tag.parent === null || !names.has(tag.parent)) return false;
    names.add(tag.name);
    return true;
  });
}

/** `3 · others 2`: how many passages a tag has in one's own set, and in those of others. */
export const counted = ({ count: own, others }: Pick<CountedTag, 'count' | 'others'>): string =>
  joined(String(own), others > 0 ? `others ${others}` : null);

/** The passages of several tags, added up. */
export const sumOf = (tags: readonly CountedTag[]): Pick<CountedTag, 'count' | 'others' | 'adjudicated'> => ({
  count: tags.reduce((sum, tag) => sum + tag.count, 0),
  others: tags.reduce((sum, tag) => sum + tag.others, 0),
  adjudicated: tags.reduce((sum, tag) => sum + tag.adjudicated, 0),
});

/** The same said aloud: `3 passages, 2 of others`. */
const countAloud = ({ count: own, others }: Pick<CountedTag, 'count' | 'others'>): string =>
  aloud(count(own, 'passage'), others > 0 && `${others} of others`).label;

const numbered = (
  label: string,
  n: number,
  what: string,
  unfolded: boolean,
  below: () => readonly TagLine[],
): TagLine => group(label, String(n), count(n, what), unfolded, below);

function group(
  label: string,
  described: string,
  said: string,
  unfolded: boolean,
  below: () => readonly TagLine[],
): TagLine {
  const item = new TreeItem(label, unfolded ? UNFOLDED : FOLDED);
  item.id = label;
  item.description = described;
  item.accessibilityInformation = aloud(label, said);
  item.contextValue = 'group';
  return { item, below };
}

function tagLine(tag: CountedTag, tags: readonly CountedTag[], documents: readonly TaggedDocument[]): TagLine {
  const children = tags.filter((other) => other.parent === tag.name);
  const used = documents.filter((d) => Object.hasOwn(d.tags, tag.name));
  const item = new TreeItem(tag.name, children.length > 0 ? UNFOLDED : used.length > 0 ? FOLDED : FLAT);
  // VS Code remembers what is folded by the id: a tag that has got its first tags below it shows them.
  item.id = `tag ${tag.name}${children.length > 0 ? ' with tags below' : ''}`;
  item.description = joined(counted(tag), tag.key?.toUpperCase(), tag.named ? null : 'not in this folder’s tags');
  item.tooltip = [
    tag.name,
    `${count(tag.count, 'passage')} in ${count(tag.dumps, 'article')}`,
    tag.others > 0 ? `${count(tag.others, 'passage')} of others, who tag in sets of their own` : '',
    tag.description ?? '',
  ]
    .filter((l) => l !== '')
    .join('\n');
  item.iconPath = swatch(tag);
  item.contextValue = tag.named ? 'tag' : 'tag.unnamed';
  item.accessibilityInformation = aloud(
    tag.name,
    countAloud(tag),
    tag.key && `key ${tag.key.toUpperCase()}`,
    !tag.named && 'not in this folder’s tags',
  );
  const below = (): readonly TagLine[] => [
    ...children.map((child) => tagLine(child, tags, documents)),
    ...used.map((d) => {
      const line = countedIn(
        documentLine({ ...d, relations: {} }, [], null),
        `tag ${tag.name}`,
        d.tags[tag.name],
        'passage',
      );
      line.item.contextValue += '.tagged';
      return { ...line, has: tag.name };
    }),
  ];
  return { item, tag: tag.name, ...(children.length + used.length > 0 ? { below } : {}) };
}

/** A relation of the folders, with the dumps that have it, and in each what it holds between. */
function relationLine(
  { name, count: n, dumps }: TagOverview['relations'][number],
  documents: readonly TaggedDocument[],
  ask: AskRelations,
): TagLine {
  const used = documents.filter((d) => Object.hasOwn(d.relations, name));
  const item = new TreeItem(name, used.length > 0 ? FOLDED : FLAT);
  item.id = `relation ${name}`;
  item.description = String(n);
  item.tooltip = `${name}: ${count(n, 'relation')} in ${count(dumps, 'article')}`;
  item.accessibilityInformation = aloud(name, `${count(n, 'relation')} in ${count(dumps, 'article')}`);
  item.iconPath = new ThemeIcon('link');
  item.contextValue = 'relation';
  const below = (): readonly TagLine[] =>
    used.map((d) => {
      const line = documentLine({ ...d, relations: { [name]: d.relations[name] } }, [], (uri) => ask(uri, name));
      return countedIn(line, `relation ${name}`, d.relations[name], 'relation');
    });
  return { item, ...(used.length > 0 ? { below } : {}) };
}

/** The line of a text below a tag or a relation, with how many of that it has. */
function countedIn(line: TagLine, above: string, n: number, what: string): TagLine {
  const { item, uri } = line;
  item.id = `${above} ${uri}`;
  item.description = String(n);
  item.accessibilityInformation = aloud(String(item.label), count(n, what));
  return line;
}

/** `supports → Claim “The city pays”` below `Figure “half of it”`; a click leads to the first end. */
function holdingLine(uri: string, { id, name, from, to }: RelationThere): TagLine {
  const item = new TreeItem(`${told(from)} ${name} → ${told(to)}`);
  item.id = `holds ${uri} ${id}`;
  item.iconPath = new ThemeIcon('link');
  item.tooltip = [from, to]
    .flatMap((end) => (end ? [`${end.tag}, line ${end.line}: ${end.words}`] : []))
    .join(`\n${name} →\n`);
  item.contextValue = 'holds';
  const { start, end } = from?.span ?? to?.span ?? { start: 0, end: 0 };
  item.command = { command: COMMANDS.openPlace, title: 'Go to the passage', arguments: [uri, start, end] };
  return { item, uri, relation: id };
}

const told = (end: RelationEnd | null): string =>
  end ? `${end.tag} ‘${cut(end.words, SHOWN)}’` : 'words that are gone';

function documentLine(
  { uri, title, progress, tags, relations, orphans }: TaggedDocument,
  order: readonly CountedTag[],
  ask: AskRelations | null,
): TagLine {
  const related = Object.values(relations).reduce((sum, n) => sum + n, 0);
  const item = new TreeItem(title, ask && related > 0 ? FOLDED : FLAT);
  const counts = Object.entries(tags).sort(
    ([a], [b]) => order.findIndex((t) => t.name === a) - order.findIndex((t) => t.name === b),
  );
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  item.id = `${progress} ${uri}`;
  const lost = orphans > 0 ? `${orphans} without their words` : null;
  item.description = joined(total > 0 ? String(total) : null, lost);
  item.accessibilityInformation = aloud(title, total > 0 && count(total, 'tag'), lost);
  item.tooltip = [title, ...counts.map(([name, n]) => `${name}: ${n}`)].join('\n');
  item.iconPath = new ThemeIcon(
    progress === 'done' ? 'pass' : progress === 'started' ? 'circle-large-filled' : 'circle-large',
  );
  item.contextValue = progress === 'done' ? 'document.done' : 'document';
  item.command = { command: COMMANDS.openArticle, title: 'Open the article', arguments: [uri] };
  if (!ask || related === 0) return { item, uri };
  return { item, uri, later: async () => (await ask(uri)).map((one) => holdingLine(uri, one)) };
}
