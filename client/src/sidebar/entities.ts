import { ThemeIcon, TreeItem } from 'vscode';
import { type FolderName, type GarbledForm, MOST_NAMES } from '../../../server/src/lsp/requests.ts';
import { COMMANDS } from '../names.ts';
import { aloud, count, filter, holds, joined } from '../words.ts';
import type { NameOrder } from './order.ts';
import { FLAT, FOLDED, type Line, UNFOLDED } from './tree.ts';

/** The groups, in the order they are shown in, with the filter that a click searches by. */
const GROUPS = [
  { type: 'person', label: 'People', icon: 'person', filter: 'who' },
  { type: 'organization', label: 'Organisations', icon: 'organization', filter: 'who' },
  { type: 'place', label: 'Places', icon: 'location', filter: 'where' },
] as const;

type Group = (typeof GROUPS)[number];

/** How names are put in each order. */
const COMPARE: Readonly<Record<NameOrder, (a: FolderName, b: FolderName) => number>> = {
  articles: (a, b) => b.dumps - a.dumps || b.count - a.count,
  mentions: (a, b) => b.count - a.count || b.dumps - a.dumps,
  letters: (a, b) => a.name.localeCompare(b.name, 'en'),
};

/**
 * *Names*: those with garbled forms, then people, organisations and places, those in most dumps first unless asked otherwise. A click
 * searches for one. What is to be done stands above: below hundreds of people nobody would find it.
 */
export function nameLines(
  names: readonly FolderName[],
  filter: string,
  order: NameOrder = 'articles',
): readonly Line[] {
  const wanted = [...acrossFolders(names)]
    .sort(COMPARE[order])
    .filter(({ name }) => filter === '' || holds(name, filter));
  const groups = GROUPS.flatMap((group) => {
    const those = wanted.filter(({ type }) => type === group.type);
    return those.length === 0 ? [] : [groupLine(group, those, order, names.length >= MOST_NAMES)];
  });
  const garbled = wanted.filter((name) => name.garbled.length > 0);
  return garbled.length === 0 ? groups : [repairLine(garbled, order), ...groups];
}

/** A name that stands in several folders of the workspace is one. */
function acrossFolders(names: readonly FolderName[]): readonly FolderName[] {
  const all = new Map<string, FolderName>();
  for (const name of names) {
    const key = `${name.type} ${name.entity}`;
    const other = all.get(key);
    all.set(key, other ? { ...added(other, name), garbled: together([...other.garbled, ...name.garbled]) } : name);
  }
  return [...all.values()];
}

/** Each form once, with its counts over all folders. */
function together(forms: readonly GarbledForm[]): readonly GarbledForm[] {
  const all = new Map<string, GarbledForm>();
  for (const form of forms) {
    const key = `${form.form}\n${form.right}`;
    const other = all.get(key);
    all.set(key, other ? added(other, form) : form);
  }
  return [...all.values()];
}

const added = <T extends { readonly count: number; readonly dumps: number }>(one: T, other: T): T => ({
  ...one,
  count: one.count + other.count,
  dumps: one.dumps + other.dumps,
});

/** All names that have garbled forms, in one place, to be corrected one by one or together. */
function repairLine(names: readonly FolderName[], order: NameOrder): Line {
  const item = new TreeItem('To correct', FOLDED);
  item.id = 'repair';
  item.description = String(names.length);
  item.tooltip = 'Names that are garbled somewhere in the folder';
  item.accessibilityInformation = aloud('To correct', `${count(names.length, 'name')} with garbled forms`);
  item.contextValue = 'forms';
  const groupOf = ({ type }: FolderName): Group => GROUPS.find((group) => group.type === type) ?? GROUPS[0];
  const below = (): readonly Line[] => names.map((name) => nameLine(groupOf(name), name, order));
  return { item, below, forms: together(names.flatMap(({ garbled }) => garbled)) };
}

/** `cut` is true where the folder has more names than are listed. */
function groupLine(group: Group, names: readonly FolderName[], order: NameOrder, cut: boolean): Line {
  const item = new TreeItem(group.label, group.type === 'person' ? UNFOLDED : FOLDED);
  item.id = group.type;
  item.description = cut ? `${names.length} most named` : String(names.length);
  if (cut) item.tooltip = 'Those that most articles name. Filter the names to see others.';
  item.accessibilityInformation = aloud(group.label, count(names.length, 'name'), cut && 'most named');
  return { item, below: () => names.map((name) => nameLine(group, name, order)) };
}

function nameLine(group: Group, named: FolderName, order: NameOrder): Line {
  const { name, count: mentions, dumps, garbled } = named;
  const item = new TreeItem(name, garbled.length > 0 ? FOLDED : FLAT);
  const forms = count(garbled.length, 'garbled form');
  const where = `${count(mentions, 'mention')} in ${count(dumps, 'article')}${garbled.length > 0 ? `, ${forms} to correct` : ''}`;
  // The figure that they are ordered by: there is little room beside a name.
  const figure = order === 'mentions' ? count(mentions, 'mention') : count(dumps, 'article');
  item.description = joined(garbled.length > 0 ? `${garbled.length} garbled` : null, figure);
  const whose = named.shared ? ['Several people of the folder are named so.'] : [];
  item.tooltip = [name, where, ...whose].join('\n');
  item.iconPath = new ThemeIcon(group.icon);
  item.accessibilityInformation = { label: [`${name}, ${where}`, ...whose].join('. ') };
  item.command = { command: COMMANDS.search, title: 'Search for it', arguments: [filter(group.filter, name)] };
  item.contextValue = garbled.length > 0 ? 'name.garbled' : 'name';
  return { item, name, ...(garbled.length > 0 ? { forms: garbled, below: () => garbled.map(formLine) } : {}) };
}

/** A garbled form below its name. A click searches for it. */
function formLine(form: GarbledForm): Line {
  const item = new TreeItem(`${form.form} → ${form.right}`);
  const where = `${form.count} in ${count(form.dumps, 'article')}`;
  item.description = String(form.count);
  item.tooltip = `‘${form.form}’ should be ‘${form.right}’: ${where}`;
  item.iconPath = new ThemeIcon('wrench');
  item.accessibilityInformation = aloud(`${form.form} should be ${form.right}`, where);
  item.command = { command: COMMANDS.search, title: 'Search for it', arguments: [`"${form.form}"`] };
  item.contextValue = 'form';
  return { item, forms: [form] };
}
