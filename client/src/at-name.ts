import { commands, type Disposable, Position, Range, Selection, window } from 'vscode';
import { ACTION_KINDS } from '../../server/src/lsp/action-kinds.ts';
import { makeAction, tellTextChanges } from './actions.ts';
import { COMMANDS, LANGUAGE } from './names.ts';
import { onCommand } from './on-command.ts';
import { editorOf } from './texts.ts';

/** The kinds of the server's actions that the links of a card ask for, by what they do. */
const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(ACTION_KINDS));

interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * The command behind the links in the card of a name: takes the address of a text, the name's start and end, and what to do. It does
 * nothing but what the editor's own menus offer at that place, and only in a dump that is shown.
 */
export function registerAtName(): Disposable {
  return onCommand(COMMANDS.atName, async (uri, start, end, deed) => {
    const editor = typeof uri === 'string' ? editorOf(uri) : undefined;
    if (editor?.document.languageId !== LANGUAGE || !isPlace(start) || !isPlace(end) || typeof deed !== 'string')
      return;
    const { document } = editor;
    const range = document.validateRange(
      new Range(new Position(start.line, start.character), new Position(end.line, end.character)),
    );
    if (deed === 'mentions') {
      await commands.executeCommand('references-view.findReferences', document.uri, range.start);
      return;
    }
    const kind = KINDS.get(deed);
    if (deed !== 'tag' && kind === undefined) return;
    const shown = await window.showTextDocument(document, editor.viewColumn);
    shown.selection = new Selection(range.start, deed === 'tag' ? range.end : range.start);
    if (kind === undefined) {
      await commands.executeCommand(COMMANDS.tag);
      return;
    }
    const outcome = await makeAction(document, new Range(range.start, range.start), kind);
    if (outcome === 'text changes') tellTextChanges();
    // Several to choose from, or one whose edit is made when it is chosen.
    if (outcome === 'not offered')
      await commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' });
  });
}

function isPlace(given: unknown): given is Place {
  if (typeof given !== 'object' || given === null || !('line' in given) || !('character' in given)) return false;
  return [given.line, given.character].every((n) => typeof n === 'number' && Number.isInteger(n) && n >= 0);
}
