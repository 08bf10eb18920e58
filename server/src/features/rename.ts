import type { Mention } from '../names/model.ts';
import { afterEdit } from '../rules/fixes.ts';
import type { Edit, Finding } from '../rules/model.ts';
import type { Span } from '../text/span.ts';
import { mentionAt } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** The name at an offset, as a rename starts from it, or null. */
export function renamable({ release }: Snapshot, offset: number): (Span & { readonly name: string }) | null {
  const mention = mentionAt(release, offset);
  return mention && { start: mention.start, end: mention.end, name: release.text.slice(mention.start, mention.end) };
}

/**
 * Feature: rename a name over all its forms. A mention written like the one at the offset becomes the new name; in a longer
 * or shorter form (`Sergey Lavrov`, `Lavrov`) the words that both have are replaced, so that short forms stay short. A garbled
 * form counts as the one that it should be.
 * Null where there is no name.
 */
export function rename({ release, findings }: Snapshot, offset: number, to: string): readonly Edit[] | null {
  const mention = mentionAt(release, offset);
  if (!mention) return null;
  const { text } = release;
  const corrected = correctedForms(release, findings, mention.entity);
  const from = corrected.get(mention) ?? text.slice(mention.start, mention.end);
  const edits: Edit[] = [];
  for (const m of release.mentions) {
    if (m.entity !== mention.entity) continue;
    const written = text.slice(m.start, m.end);
    const renamed = renamedForm(corrected.get(m) ?? written, from, to);
    const last = edits.at(-1);
    if (renamed !== null && renamed !== written && (!last || last.end <= m.start))
      edits.push({ start: m.start, end: m.end, text: renamed });
  }
  return edits;
}

/** What sure fixes make of an entity's garbled mentions: what they have in common with its other forms, and what renames them. */
function correctedForms(
  { text, mentions }: Snapshot['release'],
  findings: readonly Finding[],
  entity: string,
): ReadonlyMap<Mention, string> {
  const forms = new Map<Mention, string>();
  const fixes = findings.flatMap(({ code, fixes: [fix] }) =>
    code.startsWith('name/') && fix?.preferred && fix.edits.length === 1 ? fix.edits : [],
  );
  let next = 0;
  for (const mention of mentions) {
    if (mention.entity !== entity) continue;
    while (next < fixes.length && fixes[next].start < mention.start) next++;
    const fix = fixes[next];
    if (fix === undefined || fix.end > mention.end) continue;
    forms.set(mention, afterEdit(text, mention, fix));
  }
  return forms;
}

/** A form of a name after a rename of another form of it; null where the two share nothing. */
function renamedForm(written: string, from: string, to: string): string | null {
  if (written === from) return to;
  if (written.includes(from)) return written.replace(from, () => to);
  const before = from.split(/\s+/u);
  const after = to.split(/\s+/u);
  const own = written.split(/\s+/u);
  // Word by word is only safe where words correspond.
  if (before.length !== after.length) return null;
  const renamed = own.map((word) => {
    const at = before.indexOf(word);
    return at < 0 ? word : after[at];
  });
  return renamed.join(' ');
}
