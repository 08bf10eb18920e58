import { commands, type Disposable } from 'vscode';

/** VS Code's own command for what is typed into a text, whoever has put another in its place. */
const TYPE = 'default:type';

/**
 * Hears what is typed into editors while it listens. Keybindings can't name every letter of every script, and VS Code gives extensions
 * one other way to take what is typed: a command of the name `type`. One extension alone may have it; where another does, nothing is
 * heard here, and what keybindings can't name goes into the text as ever.
 */
export class Typing implements Disposable {
  #command: Disposable | null = null;

  /** Gives what is typed to `take` from now on; what it does not want goes into the text. */
  listen(take: (text: string) => boolean): void {
    this.stop();
    try {
      this.#command = commands.registerCommand('type', (given: unknown) => {
        const text = (given as { readonly text?: unknown } | undefined)?.text;
        return typeof text === 'string' && take(text) ? undefined : commands.executeCommand(TYPE, given);
      });
    } catch {
      this.#command = null;
    }
  }

  stop(): void {
    this.#command?.dispose();
    this.#command = null;
  }

  dispose(): void {
    this.stop();
  }
}
