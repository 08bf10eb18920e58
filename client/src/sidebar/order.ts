import { type Memento, window } from 'vscode';

/** The orders that a view of the sidebar has, the first of them from the start. */
export interface Orders<Name extends string> {
  /** Under which the choice is kept, in the workspace. */
  readonly key: string;
  readonly labels: Readonly<Record<Name, string>>;
}

export const EVENT_ORDERS = {
  key: 'dateline.events.order',
  labels: { latest: 'Latest first', earliest: 'Earliest first', reported: 'In most articles first' },
} as const satisfies Orders<string>;

export const NAME_ORDERS = {
  key: 'dateline.names.order',
  labels: { articles: 'In most articles first', mentions: 'Mentioned most often first', letters: 'From A to Z' },
} as const satisfies Orders<string>;

export type EventOrder = keyof typeof EVENT_ORDERS.labels;
export type NameOrder = keyof typeof NAME_ORDERS.labels;

/** The order that was chosen last in this workspace. */
export function orderOf<Name extends string>({ key, labels }: Orders<Name>, kept: Memento): Name {
  const names = Object.keys(labels) as Name[];
  const chosen = kept.get<string>(key);
  return names.find((name) => name === chosen) ?? names[0];
}

/** Asks for an order; false where none was chosen. */
export async function askForOrder<Name extends string>(orders: Orders<Name>, kept: Memento): Promise<boolean> {
  const now = orderOf(orders, kept);
  const items = (Object.keys(orders.labels) as Name[]).map((name) => ({
    name,
    label: orders.labels[name],
    description: name === now ? 'now' : '',
  }));
  const chosen = await window.showQuickPick(items, { title: 'Sort' });
  if (chosen) await kept.update(orders.key, chosen.name);
  return chosen !== undefined;
}
