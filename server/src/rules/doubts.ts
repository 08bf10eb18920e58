import type { Doubt } from '../names/garble/doubt.ts';
import type { Release } from '../release.ts';
import type { Fix, Found } from './model.ts';

/** The findings of all doubts of one kind, each with its repair and, where several share it, a repair of all at once. */
export function* doubtsAsFindings(release: Release, kind: Doubt['kind']): Iterable<Found> {
  const doubts = release.doubts.filter((d) => d.kind === kind);
  const byRepair = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    if (doubt.canonical === null) continue;
    const list = byRepair.get(doubt.canonical);
    if (list) list.push(doubt);
    else byRepair.set(doubt.canonical, [doubt]);
  }
  for (const doubt of doubts) {
    const { start, end, canonical, evidence } = doubt;
    yield {
      start,
      end,
      message: doubt.reason,
      ...(doubt.grave ? {} : { severity: 'hint' as const }),
      fixes: fixesOf(doubt, canonical === null ? [] : (byRepair.get(canonical) ?? [])),
      ...(evidence === null || canonical === null
        ? {}
        : {
            related: [{ ...evidence, message: `‘${release.text.slice(evidence.start, evidence.end)}’ stands here.` }],
          }),
    };
  }
}

function fixesOf({ start, end, canonical, others, sure }: Doubt, alike: readonly Doubt[]): readonly Fix[] {
  if (canonical === null) return [];
  const fixes: Fix[] = [
    { title: `Change to ‘${canonical}’`, edits: [{ start, end, text: canonical }], preferred: sure },
  ];
  if (alike.length > 1)
    fixes.push({
      title: `Change all ${alike.length} in this text to ‘${canonical}’`,
      edits: alike.map((d) => ({ start: d.start, end: d.end, text: canonical })),
      preferred: false,
    });
  for (const other of others)
    fixes.push({ title: `Change to ‘${other}’`, edits: [{ start, end, text: other }], preferred: false });
  return fixes;
}
