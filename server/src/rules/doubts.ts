import type { Doubt } from '../names/garble/doubt.ts';
import type { Release } from '../release.ts';
import type { Edit, Fix, Found } from './model.ts';

/** More repairs than this are offered by fix-all only: a repair of all at each of so many places would be a list that grows with its square. */
const MOST_AT_ONCE = 500;

/** The findings of all doubts of one kind, each with its repair and, where several share it, a repair of all at once. */
export function* doubtsAsFindings(release: Release, kind: Doubt['kind']): Iterable<Found> {
  const doubts = release.doubts.filter((d) => d.kind === kind);
  const byRepair = new Map<string, Edit[]>();
  for (const { start, end, canonical } of doubts) {
    if (canonical === null) continue;
    const edits = byRepair.get(canonical);
    const edit: Edit = { start, end, text: canonical };
    if (edits) edits.push(edit);
    else byRepair.set(canonical, [edit]);
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

function fixesOf({ start, end, canonical, others, sure }: Doubt, alike: readonly Edit[]): readonly Fix[] {
  if (canonical === null) return [];
  const fixes: Fix[] = [
    { title: `Change to ‘${canonical}’`, edits: [{ start, end, text: canonical }], preferred: sure },
  ];
  if (alike.length > 1 && alike.length <= MOST_AT_ONCE)
    fixes.push({
      title: `Change all ${alike.length} in this text to ‘${canonical}’`,
      edits: alike,
      preferred: false,
    });
  for (const other of others)
    fixes.push({ title: `Change to ‘${other}’`, edits: [{ start, end, text: other }], preferred: false });
  return fixes;
}
