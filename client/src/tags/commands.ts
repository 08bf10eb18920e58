import type { Disposable } from 'vscode';
import { COMMANDS } from '../names.ts';
import { onCommand } from '../on-command.ts';
import { changeTag, goToTag, setAttribute, untag, writeNote } from './changes.ts';
import { relationCommands } from './relations.ts';
import { TagSetter } from './setter.ts';
import type { Tagging } from './tagging.ts';

/** The commands that set, change and find tags in the active dump. */
export function tagCommands(tagging: Tagging): readonly Disposable[] {
  const setter = new TagSetter(tagging);
  return [
    ...relationCommands(tagging),
    onCommand(COMMANDS.tag, () => setter.tag('selection')),
    onCommand(COMMANDS.tagKey, (what, letter) => void setter.key(what, letter)),
    onCommand(COMMANDS.tagSentence, () => setter.tag('sentence')),
    onCommand(COMMANDS.tagParagraph, () => setter.tag('paragraph')),
    onCommand(COMMANDS.tagTurn, () => setter.tag('turn')),
    onCommand(COMMANDS.tagDocument, () => setter.tag('document')),
    onCommand(COMMANDS.tagRepeat, () => setter.repeat()),
    onCommand(COMMANDS.tagAll, () => setter.tagAll(false)),
    onCommand(COMMANDS.tagAllInFolder, () => setter.tagAll(true)),
    onCommand(COMMANDS.undoTag, () => setter.undo(false)),
    onCommand(COMMANDS.redoTag, () => setter.undo(true)),
    onCommand(COMMANDS.untag, () => untag(tagging)),
    onCommand(COMMANDS.changeTag, () => changeTag(tagging)),
    onCommand(COMMANDS.tagNote, () => writeNote(tagging)),
    onCommand(COMMANDS.tagAttributes, () => setAttribute(tagging)),
    onCommand(COMMANDS.nextTag, () => goToTag(tagging, false)),
    onCommand(COMMANDS.previousTag, () => goToTag(tagging, true)),
  ];
}
