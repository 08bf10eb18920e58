import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import type { TagServer } from './model.ts';
import type { Picker } from './picker.ts';
import type { Steps } from './steps.ts';

/** What the commands of tags need of each other. */
export interface Tagging {
  readonly server: TagServer;
  readonly picker: Picker;
  readonly steps: Steps;
  readonly choices: (uri: string) => Promise<readonly TagChoice[]>;
}
