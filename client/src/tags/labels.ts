import {
  type Disposable,
  type Event,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { LANGUAGE } from '../names.ts';

/** Where tags stand as they are drawn, and word of each change of it. */
interface Drawn {
  readonly starts: (document: TextDocument) => Iterable<{ readonly tag: string; readonly start: number }>;
  readonly onDidDraw: Event<void>;
}

/**
 * The names of tags before their passages, for those who want them, as the editor's own hints: lines are wrapped with them, and each
 * theme has colours for them that can be read.
 */
export class Labels implements InlayHintsProvider, Disposable {
  readonly #drawn: Drawn;
  readonly #changes = new EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changes.event;
  readonly #subscriptions: readonly Disposable[];

  constructor(drawn: Drawn) {
    this.#drawn = drawn;
    this.#subscriptions = [
      this.#changes,
      drawn.onDidDraw(() => {
        if (areWanted()) this.#changes.fire();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dateline.tags.labels')) this.#changes.fire();
      }),
      languages.registerInlayHintsProvider({ language: LANGUAGE }, this),
    ];
  }

  provideInlayHints(document: TextDocument, range: Range): InlayHint[] {
    if (!areWanted()) return [];
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const hints: InlayHint[] = [];
    for (const { tag, start } of this.#drawn.starts(document)) {
      if (start < from || start > to) continue;
      const hint = new InlayHint(document.positionAt(start), tag);
      hint.paddingRight = true;
      hints.push(hint);
    }
    return hints;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

const areWanted = (): boolean => workspace.getConfiguration('dateline.tags').get('labels') === true;
