import type { Change } from '../../tags/sheet.ts';
import type { MovedTags } from './dump-place.ts';
import type { TagDone } from './requests.ts';

/** Steps that can be taken back. */
const MOST_UNDO = 200;

/** One step of tagging in one set of a dump: the annotator's own where none is named. */
export interface Step {
  readonly uri: string;
  readonly set?: string | null;
  readonly changes: readonly Change[];
  /** True where the folder as a whole is changed, so that sets which only their annotators write are written, too. */
  readonly everybodys?: boolean;
}

/** What takes a step back that was made, with the text that its places count in. Without changes there is nothing to take back. */
export interface MadeStep extends Step {
  readonly text: string;
}

/** What a step has made of the text of a folder's schema. */
export interface SchemaStep {
  readonly folder: string;
  readonly from: string;
  readonly to: string;
}

/** What the steps need of their surroundings. */
export interface StepNeeds {
  /** Makes a step in one set (see `TagSheets.apply`). */
  readonly apply: (step: Step, text?: string) => Promise<MadeStep | null>;
  /** Gives a folder's schema the text that a step makes of it, where it still has the one before. A sentence on why not, or null. */
  readonly putSchema: (step: SchemaStep) => Promise<string | null>;
  /** Has tags follow a dump; how many files did, and a sentence for each that could not. */
  readonly move: (move: MovedTags) => Promise<{ readonly count: number; readonly problems: readonly string[] }>;
  /** One sentence on why nothing may be written into the annotator's own set of a dump, or null. */
  readonly refusal: (uri: string) => Promise<string | null>;
  /** The text that the annotator's own tags of an open dump stand in now. */
  readonly textOf: (uri: string) => string | undefined;
  /** What folders hold has changed. */
  readonly changed: () => void;
}

/** A step that can be taken back, over all dumps that it was made in or whose tags were moved, and the schemas of their folders. */
interface Done {
  readonly what: string;
  readonly parts: readonly MadeStep[];
  readonly schemas: readonly SchemaStep[];
  readonly moves: readonly MovedTags[];
}

/** What comes of a step where nothing is done, and one sentence on why. */
export const notDone = (message: string): TagDone => ({ count: 0, message, what: '', uri: null });

/** What comes of a step in a dump whose folder is not open. */
export const NO_FOLDER: TagDone = {
  ...notDone('Tags are kept in the folder of their texts. Open the folder of this text to tag it.'),
  needsFolder: true,
};

/** The steps of tagging that were made, which can be taken back and made again. */
export class TagSteps {
  readonly #needs: StepNeeds;
  readonly #done: Done[] = [];
  readonly #undone: Done[] = [];

  constructor(needs: StepNeeds) {
    this.#needs = needs;
  }

  /** Makes a step, which can be taken back together with what has been made of schemas. Returns how many changes it made. */
  async make(what: string, steps: readonly Step[], schemas: readonly SchemaStep[] = []): Promise<TagDone> {
    // Somebody may type while it is looked up whether the step may be made; its places are those of now.
    const given = steps.map((step) => ({
      step,
      text: (step.set ?? null) === null ? this.#needs.textOf(step.uri) : undefined,
    }));
    for (const { uri, set = null, everybodys = false } of steps) {
      const refusal = set === null && !everybodys ? await this.#needs.refusal(uri) : null;
      if (refusal !== null) return notDone(refusal);
    }
    const { parts, failed } = await this.#apply(given);
    const done = { what, parts, schemas, moves: [] };
    if (parts.length > 0 || schemas.length > 0) this.#note(done);
    return reportOf(done, failed);
  }

  /** Has tags follow their dumps to other places, which can be taken back. Gives a sentence for each file that could not follow. */
  async move(what: string, moves: readonly MovedTags[]): Promise<readonly string[]> {
    const { made, problems } = await this.#move(moves);
    if (made.length > 0) this.#note({ what, parts: [], schemas: [], moves: made });
    return problems;
  }

  #note(done: Done): void {
    this.#done.push(done);
    if (this.#done.length > MOST_UNDO) this.#done.shift();
    this.#undone.length = 0;
  }

  /** Takes the last step back, or makes the one that was taken back again. */
  async undo(redo: boolean): Promise<TagDone> {
    const last = (redo ? this.#undone : this.#done).pop();
    if (!last) return notDone(redo ? 'There is no tagging to redo.' : 'There is no tagging to undo.');
    const schemas: SchemaStep[] = [];
    let problem: string | null = null;
    for (const { folder, from, to } of last.schemas) {
      const back = { folder, from: to, to: from };
      const failed = await this.#needs.putSchema(back);
      if (failed === null) schemas.push(back);
      problem ??= failed;
    }
    const { parts, failed } = await this.#apply(last.parts.map((step) => ({ step, text: step.text })));
    const { made: moves, problems } = await this.#move(
      last.moves.map(({ from, to }) => ({ from: to, to: from })).reverse(),
    );
    const done = { what: last.what, parts, schemas, moves };
    (redo ? this.#done : this.#undone).push(done);
    const report = reportOf(done, failed);
    return { ...report, message: problem ?? problems.at(0) ?? report.message };
  }

  /** Has tags follow dumps one after the other. Those of which some followed can be taken back. */
  async #move(
    moves: readonly MovedTags[],
  ): Promise<{ readonly made: readonly MovedTags[]; readonly problems: readonly string[] }> {
    const made: MovedTags[] = [];
    const problems: string[] = [];
    for (const move of moves) {
      const { count, problems: met } = await this.#needs.move(move);
      if (count > 0) made.push(move);
      problems.push(...met);
    }
    if (made.length > 0) this.#needs.changed();
    return { made, problems };
  }

  /** Makes steps one after the other. Those that changed something can be taken back; those whose dumps can't be read are counted. */
  async #apply(
    steps: readonly { readonly step: Step; readonly text: string | undefined }[],
  ): Promise<{ parts: readonly MadeStep[]; failed: number }> {
    const parts: MadeStep[] = [];
    let failed = 0;
    for (const { step, text } of steps) {
      const made = await this.#needs.apply(step, text);
      if (made === null) failed++;
      else if (made.changes.length > 0) parts.push(made);
    }
    if (parts.length > 0) this.#needs.changed();
    return { parts, failed };
  }
}

function reportOf({ what, parts, moves }: Done, failed: number): TagDone {
  const count = parts.reduce((sum, { changes }) => sum + changes.length, moves.length);
  const uris = new Set(parts.map(({ uri }) => uri));
  const done = { count, what, uri: uris.size === 1 ? parts[0].uri : null };
  return failed > 0 ? { ...NO_FOLDER, ...done } : { ...done, message: null };
}
