import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeContext } from '../analyze.ts';
import { type Snapshot, snapshotOf } from '../features/snapshot.ts';
import type { RuleSettings } from '../rules/index.ts';
import type { RuleOptions } from '../rules/model.ts';

/** Longer texts are not read: an editor is no place for them, and each edit would cost seconds. UTF-16 units. */
export const LONGEST_TEXT = 20_000_000;

/** Makes the snapshot of a text; replaced in tests. */
export type Read = typeof snapshotOf;

/** What reading a document needs of the server. */
export interface SnapshotNeeds {
  readonly read: Read;
  /** What a document is read with; without one, what an empty text is. */
  readonly context: (document?: TextDocument) => AnalyzeContext;
  readonly rules: () => RuleSettings;
  readonly options: () => RuleOptions;
  /** Hears why a document could not be read. */
  readonly trouble: (document: TextDocument, message: string, error: unknown) => void;
}

interface Kept {
  readonly version: number;
  readonly epoch: number;
  readonly snapshot: Snapshot;
  /** How long its structure took to read. Milliseconds. */
  readonly cost: number;
  /** The longest that each feature took to answer, as parts are read when they are first asked for; where one has not been asked, what it took before. */
  readonly answers: Map<string, number>;
  /** The features of `answers` that were asked in this version. */
  readonly asked: Set<string>;
}

/** What takes less than this is answered at every keystroke. Milliseconds. */
const CHEAP = 60;

/** Edits that follow each other sooner are typing. Milliseconds. */
const TYPING = 1000;

/** The longest that an answer waits for the user to stop typing. Milliseconds. */
const LONGEST_WAIT = 500;

/**
 * One snapshot per document version. Reading a document can't fail: where a defect in the engine keeps its structure from being
 * read, that is reported and an empty snapshot serves.
 */
export class Snapshots {
  readonly #kept = new WeakMap<TextDocument, Kept>();
  readonly #edits = new WeakMap<TextDocument, { readonly at: number; readonly gap: number }>();
  /** Raised when the settings or the knowledge change, so that everything is read anew. */
  #epoch = 0;
  readonly #needs: SnapshotNeeds;

  constructor(needs: SnapshotNeeds) {
    this.#needs = needs;
  }

  /** The snapshot of a document as it stands now. */
  of(document: TextDocument): Snapshot {
    return this.#current(document).snapshot;
  }

  /** Works for a feature with the snapshot of a document as it stands now. */
  use<T>(document: TextDocument, feature: string, work: (snapshot: Snapshot) => T): T {
    const kept = this.#current(document);
    const started = performance.now();
    try {
      return work(kept.snapshot);
    } finally {
      const taken = performance.now() - started;
      kept.answers.set(feature, kept.asked.has(feature) ? Math.max(kept.answers.get(feature) ?? 0, taken) : taken);
      kept.asked.add(feature);
    }
  }

  #current(document: TextDocument): Kept {
    const kept = this.#kept.get(document);
    if (kept?.version === document.version && kept.epoch === this.#epoch) return kept;
    const started = performance.now();
    const snapshot = this.#take(document, kept?.epoch === this.#epoch ? kept.snapshot : undefined);
    const cost = performance.now() - started;
    const answers = new Map(kept?.answers);
    const taken = { version: document.version, epoch: this.#epoch, snapshot, cost, answers, asked: new Set<string>() };
    this.#kept.set(document, taken);
    return taken;
  }

  /** Notes that a document was edited just now. */
  edited(document: TextDocument): void {
    const now = performance.now();
    const last = this.#edits.get(document)?.at ?? Number.NEGATIVE_INFINITY;
    this.#edits.set(document, { at: now, gap: now - last });
  }

  /**
   * Waits while the user types faster than a feature can answer: to begin at every keystroke would only keep answers back, its own and
   * those of quicker features. What is done before the next keystroke, a single edit, and a document that is read already do not wait.
   */
  async quiet(document: TextDocument, feature: string): Promise<void> {
    const kept = this.#kept.get(document);
    const cost = kept ? kept.cost + (kept.answers.get(feature) ?? 0) : 0;
    if (cost < CHEAP) return;
    const wait = Math.min(cost, LONGEST_WAIT);
    for (;;) {
      const edit = this.#edits.get(document);
      const now = this.#kept.get(document);
      if (
        !edit ||
        edit.gap > TYPING ||
        edit.gap > cost ||
        (now?.version === document.version && now.epoch === this.#epoch)
      )
        return;
      const left = edit.at + wait - performance.now();
      if (left <= 0) return;
      await new Promise((resume) => setTimeout(resume, left));
    }
  }

  /** Forgets everything. */
  reset(): void {
    this.#epoch++;
  }

  #take(document: TextDocument, before: Snapshot | undefined): Snapshot {
    const text = document.getText();
    if (text.length > LONGEST_TEXT) {
      this.#needs.trouble(
        document,
        `is too long for Dateline to read. It reads texts of up to ${LONGEST_TEXT / 1_000_000} million characters.`,
        null,
      );
      return snapshotOf('', this.#needs.context());
    }
    try {
      const snapshot = this.#needs.read(
        text,
        this.#needs.context(document),
        this.#needs.rules(),
        this.#needs.options(),
        before,
      );
      // Nothing can be answered without the structure; what fails later fails one answer.
      void snapshot.release;
      return snapshot;
    } catch (error) {
      this.#needs.trouble(document, 'could not be read by Dateline. Everything else goes on.', error);
      return snapshotOf('', this.#needs.context());
    }
  }
}
