import { commands, type Disposable } from 'vscode';

/** Registers a command of ours. Menus, keys and links give it what they like, so whoever runs it has to look at what it was given. */
export const onCommand = (name: string, run: (...given: unknown[]) => unknown): Disposable =>
  commands.registerCommand(name, run);
