import type { KnownEntity, Office } from './knowledge.ts';
import type { Mention } from './model.ts';

/** Where a document introduces an entity: the mention with an office beside it, else the first whole name; null where it does not name it. */
export function introductionOf(mentions: readonly Mention[], entity: string): Mention | null {
  return mentions.find((m) => m.entity === entity && m.introduces) ?? null;
}

/** For each entity the forms that stand for it in a document, as written, with how often each does. */
export function surfaceForms(
  text: string,
  mentions: readonly Mention[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const { entity, start, end } of mentions) {
    const form = text.slice(start, end);
    let counts = forms.get(entity);
    if (!counts) {
      counts = new Map();
      forms.set(entity, counts);
    }
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return forms;
}

/**
 * The office that a known entity held on a day (`YYYY-MM-DD`, or a year or month), or null. Of several at once the one begun
 * last is taken. A term whose beginning or end we do not know counts only where the other edge allows it and is known.
 */
export function officeAt({ offices }: Pick<KnownEntity, 'offices'>, day: string): Office | null {
  let best: Office | null = null;
  for (const office of offices) {
    const { from, to, ended } = office;
    if (from === null && to === null) continue;
    // Dates of the same length compare as strings; a year stands for all of its days.
    if (from !== null && day.slice(0, from.length) < from) continue;
    if (to !== null ? day.slice(0, to.length) > to : ended) continue;
    if (!best || (from ?? '') >= (best.from ?? '')) best = office;
  }
  return best;
}
