import { commands, type TextEditor, Uri, window, workspace } from 'vscode';
import type { Annotation } from '../../../server/src/tags/model.ts';
import { LANGUAGE } from '../names.ts';
import { rangeOf } from '../texts.ts';
import { joined, plain } from '../words.ts';
import { swatch } from './colours.ts';
import type { Place } from './picker.ts';
import type { Tagging } from './tagging.ts';

/** Words of a tagged passage are shown up to here. UTF-16 units. */
const SHOWN = 80;

/** The editor of the active dump; null where there is none, and the user is told. */
export function dumpEditor(): TextEditor | null {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE) return editor;
  void window.showInformationMessage('Open a press release first; then parts of it can be tagged.');
  return null;
}

/**
 * The editor of the active dump, where its tags can be kept: in a folder that is open. Null where none is, and the user is told
 * before anything is asked.
 */
export function dumpToTag(): TextEditor | null {
  const editor = dumpEditor();
  if (!editor || workspace.getWorkspaceFolder(editor.document.uri)) return editor;
  void offerItsFolder(editor.document.uri);
  return null;
}

async function offerItsFolder(uri: Uri): Promise<void> {
  if (uri.scheme === 'untitled') {
    void window.showInformationMessage(
      'Tags are kept in the folder of their texts. Save this text in an open folder first.',
    );
    return;
  }
  const message = 'Tags are kept in the folder of their texts. Open the folder of this text to tag it.';
  if ((await window.showInformationMessage(message, 'Open folder')) === undefined) return;
  const here = { forceReuseWindow: true, filesToOpen: [uri] };
  await commands.executeCommand('vscode.openFolder', Uri.joinPath(uri, '..'), here);
}

/** Where a tag would be set now, noted before anything waits: the cursor may move on. */
export function placeIn({ document, selections }: TextEditor): Place {
  const offsets = selections.flatMap((s) => [document.offsetAt(s.start), document.offsetAt(s.end)]);
  return { uri: document.uri.toString(), version: document.version, selections: offsets };
}

/** Where a tag would be set in the active dump; null where there is none. */
export function placeNow(): Place | null {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === LANGUAGE ? placeIn(editor) : null;
}

/** The annotation at the cursor that the user means: the only one that will do, or of several the one they choose. Null where there is none. */
export async function annotationMeant(
  { server, choices }: Pick<Tagging, 'server' | 'choices'>,
  editor: TextEditor,
  title: string,
  willDo: (annotation: Annotation) => boolean = () => true,
): Promise<Annotation | null> {
  const { document, selection } = editor;
  const uri = document.uri.toString();
  const all = await server.at(uri, document.version, document.offsetAt(selection.active));
  // Where none will do the user hears why not of the one they choose.
  const there = all.some(willDo) ? all.filter(willDo) : all;
  if (there.length === 0) void window.setStatusBarMessage('There is no tag here.', 4000);
  // What is selected from its first to its last character is meant.
  const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const selected = there.filter(({ span }) => span?.start === from && span.end === to);
  if (selected.length === 1) return selected[0];
  if (there.length <= 1) return there[0] ?? null;
  const known = await choices(uri);
  const items = there.map((annotation) => {
    const choice = known.find((one) => one.name === annotation.tag);
    const { start, end } = annotation.span ?? { start: 0, end: 0 };
    const words = document.getText(rangeOf(document, { start, end: Math.min(end, start + SHOWN) }));
    return {
      label: plain(annotation.tag),
      description: plain(joined(annotation.who, words.replace(/\s+/g, ' '))),
      ...(choice ? { iconPath: swatch(choice) } : {}),
      annotation,
    };
  });
  return (await window.showQuickPick(items, { title, placeHolder: 'Several tags stand here' }))?.annotation ?? null;
}
