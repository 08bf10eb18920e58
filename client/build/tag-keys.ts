// The keybindings of package.json that ask for a tag, made from the few rules they follow. `npm run keys` writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COMMANDS, CONTEXTS, SET_CONTEXT } from '../src/names.ts';

/** A keybinding as package.json has it. */
interface Keybinding {
  readonly key: string;
  readonly mac?: string;
  readonly command: string;
  readonly args?: unknown;
  readonly when?: string;
}

/** What is asked for once a key went down. */
type Asking = 'key' | 'name' | false;

const { asking: ASKING, tagKeys: KEYS, plainKeys: PLAIN, askingPlainly: PLAINLY } = CONTEXTS;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const DIGITS = [...'0123456789'];
const ENTER = { key: 'ctrl+alt+enter', mac: 'cmd+alt+enter' };
const IN_DUMP = 'editorTextFocus && editorLangId == press-release';

/** A key that first has the keybindings know what is asked for, so that the next key is understood however soon it follows, and then tells us. */
function binding(
  keys: { readonly key: string; readonly mac?: string },
  when: string,
  asking: Asking,
  said: readonly string[],
  closesList = false,
): Keybinding {
  const commands = [
    { command: SET_CONTEXT, args: [ASKING, asking] },
    { command: COMMANDS.tagKey, args: said },
    ...(closesList ? ['workbench.action.closeQuickOpen'] : []),
  ];
  return { ...keys, command: 'runCommands', args: { commands }, when };
}

/** Keybindings by documented means alone, for when those above can't set context keys. What else is typed the extension hears itself. */
function plainKeys(): readonly Keybinding[] {
  const plain = (keys: object, when: string, said: string): Keybinding => ({
    ...(keys as { readonly key: string }),
    command: COMMANDS.tagKey,
    // `runCommands` spreads a list over parameters; a keybinding gives it as one.
    args: said,
    when,
  });
  return [
    plain(ENTER, `${IN_DUMP} && ${PLAIN}`, 'beginOrRepeat'),
    plain({ key: 'escape' }, `${IN_DUMP} && ${PLAINLY}`, 'cancel'),
    plain({ key: 'backspace' }, `${IN_DUMP} && ${PLAINLY} == name`, 'erase'),
  ];
}

/** All keybindings that ask for a tag. VS Code takes the last that fits. */
function tagKeys(): readonly Keybinding[] {
  const asked = `${IN_DUMP} && ${ASKING}`;
  const ofKey = `${asked} == key`;
  const ofName = `${asked} == name`;
  const inList = `inQuickOpen && ${ASKING} == name`;
  const named = (key: string, letter: string): Keybinding => binding({ key }, asked, 'name', ['letter', letter]);
  return [
    binding(ENTER, `${IN_DUMP} && !${ASKING}`, 'key', ['begin']),
    binding(ENTER, ASKING, false, ['repeat'], true),
    binding({ key: 'escape' }, asked, false, ['cancel']),
    binding({ key: 'escape' }, inList, false, ['cancel'], true),
    binding({ key: 'enter' }, ofKey, 'name', ['letter', ' ']),
    binding({ key: 'enter' }, ofName, false, ['accept']),
    binding({ key: 'enter' }, inList, false, ['accept'], true),
    binding({ key: 'backspace' }, ofName, 'name', ['erase']),
    named('space', ' '),
    ...[...LETTERS, ...DIGITS].flatMap((letter) => [
      named(letter, letter),
      binding({ key: letter }, `${ofKey} && (!${KEYS} || ${KEYS} =~ /${letter}/)`, false, ['key', letter]),
    ]),
    ...LETTERS.map((letter) => named(`shift+${letter}`, letter.toUpperCase())),
    ...plainKeys(),
  ];
}

/** package.json with the keybindings that ask for a tag. */
export function withTagKeys(manifest: string): string {
  const parsed = JSON.parse(manifest);
  const others = parsed.contributes.keybindings.filter(
    (one: Keybinding) => !JSON.stringify(one).includes(`"${COMMANDS.tagKey}"`),
  );
  parsed.contributes.keybindings = [...tagKeys(), ...others];
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

if (import.meta.main) {
  const path = resolve(import.meta.dirname, '../../package.json');
  writeFileSync(path, withTagKeys(readFileSync(path, 'utf8')));
}
