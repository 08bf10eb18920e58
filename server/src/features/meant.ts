import type { KnownEntity } from '../names/knowledge.ts';
import type { Mention } from '../names/model.ts';
import { afterEdit } from '../rules/fixes.ts';
import type { Edit } from '../rules/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { at, mentionAt } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** A name as it is written, and the one that is meant by it. */
export interface Meant {
  readonly written: Span;
  /** A mention of what is meant: this one, one elsewhere in the text, or one that only knowledge has, with the span of `written`. */
  readonly mention: Mention;
}

/**
 * Who or what is meant at an offset, or null where no name stands. Where a finding corrects the form for sure, it is what the corrected
 * form names: garbled, it may have been read as another's name, or as none.
 */
export function meantAt(snapshot: Snapshot, offset: number): Meant | null {
  const { release, findings } = snapshot;
  const mention = mentionAt(release, offset);
  const finding = findings.find(
    (f) => f.code.startsWith('name/') && f.fixes[0]?.preferred && (mention ? overlaps(f, mention) : at(f, offset)),
  );
  const written: Span | undefined = mention ?? finding;
  if (!written) return null;
  const edit = finding?.fixes[0].edits.find((e) => overlaps(e, written));
  const meant = edit ? corrected(snapshot, written, edit, mention) : null;
  if (meant) return { written: { start: written.start, end: written.end }, mention: meant };
  return mention && { written: mention, mention };
}

/** All places of a text that name what is meant at an offset, in order; empty where no name stands. */
export function placesMeant(snapshot: Snapshot, offset: number): readonly Span[] {
  const meant = meantAt(snapshot, offset);
  if (!meant) return [];
  const { written, mention } = meant;
  const own: readonly Span[] = snapshot.release.mentions.filter((m) => m.entity === mention.entity);
  if (own.some((m) => overlaps(m, written))) return own;
  return [...own, written].sort((a, b) => a.start - b.start);
}

/** A mention of what a form names once it is corrected, or null where that tells nothing new. */
function corrected(
  { release, knowledge }: Snapshot,
  written: Span,
  edit: Edit,
  mention: Mention | null,
): Mention | null {
  const { text, mentions } = release;
  const right = afterEdit(text, written, edit);
  const other =
    mentions.find((m) => text.slice(m.start, m.end) === right) ??
    mentions.find((m) => m.name === right || (m.type === 'person' && m.name.endsWith(` ${edit.text}`)));
  if (other) return other.entity === mention?.entity ? null : other;
  if (mention?.known) return null;
  const known = knowledge.named(right)[0] ?? single(knowledge.surnamed(edit.text));
  return known ? mentionOf(known, written) : null;
}

function single(entities: readonly KnownEntity[]): KnownEntity | undefined {
  return entities.length === 1 ? entities[0] : undefined;
}

function mentionOf({ id, type, name }: KnownEntity, { start, end }: Span): Mention {
  return { start, end, type, name, entity: id, known: true, form: 'full', introduces: false, office: null };
}
