import { ThemeIcon, TreeItem } from 'vscode';
import type { FolderName } from '../../../server/src/lsp/requests.ts';
import { COMMANDS } from '../names.ts';
import { FOLDED, type Line, UNFOLDED } from './tree.ts';
import { count, facet, holds } from './words.ts';

/** The groups, in the order they are shown in, with the facet that a click searches by. */
const GROUPS = [
  { type: 'person', label: 'People', icon: 'person', facet: 'who' },
  { type: 'organization', label: 'Organisations', icon: 'organization', facet: 'who' },
  { type: 'place', label: 'Places', icon: 'location', facet: 'where' },
] as const;

type Group = (typeof GROUPS)[number];

/** *Names*: people, organisations and places, those in most dumps first. A click searches for one. */
export function nameLines(names: readonly FolderName[], filter: string): readonly Line[] {
  const wanted = acrossFolders(names).filter(({ name }) => filter === '' || holds(name, filter));
  return GROUPS.flatMap((group) => {
    const those = wanted.filter(({ type }) => type === group.type);
    return those.length === 0 ? [] : [groupLine(group, those)];
  });
}

/** A name that stands in several folders of the workspace is one. */
function acrossFolders(names: readonly FolderName[]): readonly FolderName[] {
  const all = new Map<string, FolderName>();
  for (const name of names) {
    const key = `${name.type} ${name.entity}`;
    const other = all.get(key);
    all.set(key, other ? { ...other, count: other.count + name.count, dumps: other.dumps + name.dumps } : name);
  }
  return [...all.values()].sort((a, b) => b.dumps - a.dumps || b.count - a.count);
}

function groupLine(group: Group, names: readonly FolderName[]): Line {
  const item = new TreeItem(group.label, group.type === 'person' ? UNFOLDED : FOLDED);
  item.id = group.type;
  item.description = String(names.length);
  item.accessibilityInformation = { label: `${group.label}, ${count(names.length, 'name')}` };
  return { item, below: () => names.map((name) => nameLine(group, name)) };
}

function nameLine(group: Group, { name, count: mentions, dumps }: FolderName): Line {
  const item = new TreeItem(name);
  const where = `${count(mentions, 'mention')} in ${count(dumps, 'article')}`;
  item.description = String(mentions);
  item.tooltip = `${name}\n${where}`;
  item.iconPath = new ThemeIcon(group.icon);
  item.accessibilityInformation = { label: `${name}, ${where}` };
  item.command = { command: COMMANDS.search, title: 'Search for it', arguments: [facet(group.facet, name)] };
  item.contextValue = 'name';
  return { item, name };
}
