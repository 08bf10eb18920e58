import * as v from 'valibot';
import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { candidates } from '../../tags/anchor/candidates.ts';
import type { Orphan } from '../../tags/model.ts';
import type { Sheet } from '../../tags/sheet.ts';
import { type Lines, lineAt, lineSpan, readLines } from '../../text/lines.ts';
import { firstWords, onOneLine } from '../../text/shown.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';
import { ANCHOR_TAG_COMMAND } from './requests.ts';

const ORPHAN_CODE = 'tag/orphan';

/** More orphans than anybody puts back one by one; one finding more says how many there are. */
const MOST = 200;

export const anchorArguments = v.object({
  uri: v.string(),
  id: v.string(),
  /** Where to; null takes the tag away. */
  span: v.nullable(v.object({ start: v.number(), end: v.number() })),
});

/** The findings of tags whose words are gone, each where it may belong now. */
export function orphanFindings(document: TextDocument, sheet: Sheet): readonly Diagnostic[] {
  const { orphans, text } = sheet;
  if (orphans.length === 0) return [];
  const lines = readLines(text);
  return orphans.slice(0, MOST).map((orphan, i): Diagnostic => {
    const more =
      i === MOST - 1 && orphans.length > MOST ? ` And ${orphans.length - MOST} more tags have lost their words.` : '';
    return {
      range: toRange(document, placeOf(orphan, text, lines)),
      severity: DiagnosticSeverity.Warning,
      code: ORPHAN_CODE,
      source: 'Dateline',
      message: `${sentence(orphan)}${more}`,
      data: { id: orphan.id },
    };
  });
}

function sentence({ tag, anchor }: Orphan): string {
  const words = anchor.exact.trim() === '' ? null : onOneLine(anchor.exact, 120);
  return words === null
    ? `The tag ‘${tag}’ stands on a place that this text does not have. Put it on another, or remove it.`
    : `The words tagged ‘${tag}’ are gone: ‘${words}’. Put the tag on other words, or remove it.`;
}

/** Where a finding stands: the line where the words were. */
function placeOf({ anchor }: Orphan, text: string, lines: Lines): Span {
  const at = Math.min(Math.max(0, anchor.start), text.length);
  return lineSpan(lines, lineAt(lines, at));
}

/** What can be done about the orphans whose findings a range touches: put each on a place like its own, or on what is selected, or remove it. */
export function orphanActions(document: TextDocument, sheet: Sheet, selected: Span): readonly CodeAction[] {
  const { orphans, text } = sheet;
  const out: CodeAction[] = [];
  if (orphans.length === 0) return out;
  const lines = readLines(text);
  for (const orphan of orphans.slice(0, MOST)) {
    const place = placeOf(orphan, text, lines);
    if (!overlaps(place, selected) && place.start !== selected.start && place.end !== selected.start) continue;
    const diagnostics = orphanFindings(document, sheet).filter((d) => d.data?.id === orphan.id);
    const act = (title: string, span: Span | null): void => {
      const given: v.InferOutput<typeof anchorArguments> = {
        uri: document.uri,
        id: orphan.id,
        span: span && { start: span.start, end: span.end },
      };
      const command = { title, command: ANCHOR_TAG_COMMAND, arguments: [given] };
      out.push({ title, kind: CodeActionKind.QuickFix, diagnostics, command });
    };
    const tag = `‘${orphan.tag}’`;
    if (selected.start < selected.end) act(`Put the tag ${tag} on what is selected`, selected);
    for (const span of candidates(text, orphan.anchor)) {
      const line = document.positionAt(span.start).line + 1;
      act(`Put the tag ${tag} on ‘${firstWords(text, span, 48)}’ in line ${line}`, span);
    }
    act(`Remove the tag ${tag}`, null);
  }
  return out;
}

/** Puts an orphan on a place, or takes it away. */
export async function anchorOrphan(
  { tags, tell }: Pick<Session, 'tags' | 'tell'>,
  { uri, id, span }: v.InferOutput<typeof anchorArguments>,
): Promise<void> {
  const open = await tags.sheets.of(uri);
  const orphan = open?.sheet.orphan(id);
  if (!open || !orphan) {
    tell('This tag is not without its words any more; ask for the quick-fixes again.');
    return;
  }
  const { anchor: _, ...rest } = orphan;
  if (span === null) await tags.steps.make(`Remove ‘${orphan.tag}’`, [{ uri, changes: [{ remove: id }] }]);
  else
    await tags.steps.make(`Put ‘${orphan.tag}’ on other words`, [
      { uri, changes: [{ put: { ...rest, on: 'span', span } }] },
    ]);
}
