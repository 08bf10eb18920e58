import { window } from 'vscode';
import type { ChoicesOf } from './choices.ts';
import type { TagServer } from './model.ts';
import type { Chosen, Picker } from './picker.ts';
import type { Steps } from './steps.ts';

/** What the commands of tags need of each other. */
export interface Tagging {
  readonly server: TagServer;
  readonly picker: Picker;
  readonly steps: Steps;
  readonly choices: ChoicesOf;
}

/** Adds a tag that was chosen by a new name to the schema of a dump's folder. Where that fails the user is told; it can be used all the same. */
export async function addIfNew(server: TagServer, uri: string, { tag, isNew }: Chosen): Promise<void> {
  const problem = isNew ? await server.add({ uri, name: tag }) : null;
  if (problem) void window.showWarningMessage(problem);
}
