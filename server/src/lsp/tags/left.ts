import * as v from 'valibot';
import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { quoted } from '../../features/say.ts';
import { nameOf } from '../addresses.ts';
import type { Session } from '../session.ts';
import type { DumpPlace, MovedTags } from './dump-place.ts';
import { TAKE_TAGS_COMMAND } from './requests.ts';

const LEFT_CODE = 'tag/left';

export const takeArguments = v.object({
  uri: v.string(),
  /** The dump that is gone: its path, and its folder of the workspace. */
  from: v.object({ folder: v.string(), path: v.string() }),
  /** Also what was left behind by other dumps of its folder that are in the new one with the same words. */
  others: v.boolean(),
});

/** A finding that the tags of a dump which is gone may be those of an open one. */
interface LeftFinding {
  readonly from: DumpPlace;
  /** The dump that is gone, as a sentence has it. */
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

/** The findings that the tags of a dump which is gone may be those of an open one. */
export async function leftFindings(session: Session, document: TextDocument): Promise<readonly Diagnostic[]> {
  return (await findLeft(session, document)).map(({ diagnostic }) => diagnostic);
}

async function findLeft({ tags }: Session, document: TextDocument): Promise<readonly LeftFinding[]> {
  const place = await tags.sheets.placeOf(document.uri);
  const behind = place ? await tags.left.behind(place, document.getText()) : [];
  return behind.map((from) => {
    const name = quoted(from.folder === place?.folder ? from.path : `${nameOf(from.folder)}/${from.path}`);
    const diagnostic = {
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      severity: DiagnosticSeverity.Information,
      code: LEFT_CODE,
      source: 'Dateline',
      message: `${name} is gone, had the same words as this text, and has left its tags. If this is that text under another name, take its tags over.`,
    };
    return { from, name, diagnostic };
  });
}

/** What can be done about tags that were left behind, where it is asked for the first line. */
export async function leftActions(
  session: Session,
  document: TextDocument,
  line: number,
): Promise<readonly CodeAction[]> {
  if (line > 0) return [];
  const actions: CodeAction[] = [];
  for (const { from, name, diagnostic } of await findLeft(session, document)) {
    const action = (title: string, others: boolean): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: TAKE_TAGS_COMMAND, arguments: [{ uri: document.uri, from, others }] },
    });
    actions.push(action(`Take over the tags of ${name}`, false));
    if (await hasCompanions(session, document, from))
      actions.push(action('Take over the tags of all texts that went the same way', true));
  }
  return actions;
}

/** True where another text than the one that is open went with it. */
async function hasCompanions({ tags }: Session, { uri }: TextDocument, from: DumpPlace): Promise<boolean> {
  const place = await tags.sheets.placeOf(uri);
  if (!place) return false;
  for await (const { to } of tags.left.companions(place, from)) if (to.path !== place.path) return true;
  return false;
}

/** Gives a dump the tags that it left behind under its old name, and perhaps all those that went with it theirs. */
export async function takeTags(
  { tags, tell }: Session,
  { uri, from, others }: v.InferOutput<typeof takeArguments>,
): Promise<void> {
  const { sheets, left, steps } = tags;
  left.forget();
  const place = await sheets.placeOf(uri);
  const open = await sheets.of(uri);
  const behind = place && open ? await left.behind(place, open.sheet.text) : [];
  if (!place || !behind.some(({ folder, path }) => folder === from.folder && path === from.path)) {
    tell('These tags are not left behind any more; ask for the quick-fixes again.');
    return;
  }
  const { folder, path } = place;
  const moves: MovedTags[] = [];
  if (others) {
    for await (const move of left.companions(place, from)) moves.push(move);
  } else moves.push({ from, to: { folder, path } });
  const problems = await steps.move(`Take over the tags of ${quoted(from.path)}`, moves);
  if (problems.length > 0) tell(problems[0], problems);
}
