import { commands, type Disposable } from 'vscode';
import { COMMANDS } from '../names.ts';
import { changeTag, goToTag, setAttribute, untag, writeNote } from './changes.ts';
import { relationCommands } from './relations.ts';
import { TagSetter } from './setter.ts';
import type { Tagging } from './tagging.ts';

/** The commands that set, change and find tags in the active dump. */
export function tagCommands(tagging: Tagging): readonly Disposable[] {
  const setter = new TagSetter(tagging);
  const register = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
    commands.registerCommand(name, run);
  return [
    ...relationCommands(tagging),
    register(COMMANDS.tag, () => setter.tag('selection')),
    register(COMMANDS.tagKey, (what, letter) => void setter.key(what, letter)),
    register(COMMANDS.tagSentence, () => setter.tag('sentence')),
    register(COMMANDS.tagParagraph, () => setter.tag('paragraph')),
    register(COMMANDS.tagTurn, () => setter.tag('turn')),
    register(COMMANDS.tagDocument, () => setter.tag('document')),
    register(COMMANDS.tagRepeat, () => setter.repeat()),
    register(COMMANDS.tagAll, () => setter.tagAll(false)),
    register(COMMANDS.tagAllInFolder, () => setter.tagAll(true)),
    register(COMMANDS.undoTag, () => setter.undo(false)),
    register(COMMANDS.redoTag, () => setter.undo(true)),
    register(COMMANDS.untag, () => untag(tagging)),
    register(COMMANDS.changeTag, () => changeTag(tagging)),
    register(COMMANDS.tagNote, () => writeNote(tagging)),
    register(COMMANDS.tagAttributes, () => setAttribute(tagging)),
    register(COMMANDS.nextTag, () => goToTag(tagging, false)),
    register(COMMANDS.previousTag, () => goToTag(tagging, true)),
  ];
}
