import * as v from 'valibot';
import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { quoted } from '../../features/say.ts';
import type { Session } from '../session.ts';
import { TAKE_TAGS_COMMAND } from './requests.ts';

const LEFT_CODE = 'tag/left';

export const takeArguments = v.object({
  uri: v.string(),
  /** The path of the dump that is gone. */
  from: v.string(),
  /** Also what was left behind by other dumps of its folder that are in the new one with the same words. */
  others: v.boolean(),
});

/** The findings that the tags of a dump which is gone may be those of an open one. */
export async function leftFindings({ tags }: Session, document: TextDocument): Promise<readonly Diagnostic[]> {
  const place = await tags.sheets.placeOf(document.uri);
  const behind = place ? await tags.left.behind(place, document.getText()) : [];
  return behind.map((from) => ({
    range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    severity: DiagnosticSeverity.Information,
    code: LEFT_CODE,
    source: 'Dateline',
    message: `${quoted(from)} is gone, had the same words as this text, and has left its tags. If this is that text under another name, take its tags over.`,
    data: { from },
  }));
}

/** What can be done about tags that were left behind, where it is asked for the first line. */
export async function leftActions(
  session: Session,
  document: TextDocument,
  line: number,
): Promise<readonly CodeAction[]> {
  if (line > 0) return [];
  return (await leftFindings(session, document)).flatMap((finding) => {
    const { from } = finding.data;
    const action = (title: string, others: boolean): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [finding],
      command: { title, command: TAKE_TAGS_COMMAND, arguments: [{ uri: document.uri, from, others }] },
    });
    return [
      action(`Take over the tags of ${quoted(from)}`, false),
      action('Take over the tags of all texts that went the same way', true),
    ];
  });
}

/** Gives a dump the tags that it left behind under its old name, and perhaps all those that went with it theirs. */
export async function takeTags(
  { tags, tell }: Session,
  { uri, from, others }: v.InferOutput<typeof takeArguments>,
): Promise<void> {
  const { sheets, folders, left } = tags;
  left.forget();
  const place = await sheets.placeOf(uri);
  const open = await sheets.of(uri);
  if (!place || !open || !(await left.behind(place, open.sheet.text)).includes(from)) {
    tell('These tags are not left behind any more; ask for the quick-fixes again.');
    return;
  }
  const { folder } = place;
  const moves = others ? await left.companions(place, from) : [{ from, to: place.path }];
  for (const move of moves) {
    const { moved, problems } = await folders.move({ folder, path: move.from }, { folder, path: move.to });
    await Promise.all(moved.map((file) => sheets.fileChanged(file)));
    if (problems.length > 0) tell(problems[0], problems);
  }
  left.forget();
  tags.changed();
}
