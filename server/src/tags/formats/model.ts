import { type Annotation, plainAnnotation, type TaggedDump } from '../model.ts';

/** A way of writing tagged dumps that other programs read. */
export interface Format {
  /** What it is called on the command line. */
  readonly name: string;
  /** One line for `--help`. */
  readonly about: string;
  /** What of an annotation it cannot hold, in a few words each. */
  readonly loses: (annotation: Annotation) => readonly string[];
  /** One dump as the format writes it; a run's dumps are joined as they are. */
  readonly write: (dump: TaggedDump) => string;
  /** What stands before all dumps; empty for most. */
  readonly head: string;
  /**
   * Reads one dump's annotations back: `given` is what `write` gives for a dump, its text as it stands in the folder. Null for
   * formats that are only written. Throws one sentence where it cannot be read.
   */
  readonly read: ((given: string, path: string, text: string) => readonly Annotation[]) | null;
}

/** What is lost of the parts that only some formats have. */
export function losses(a: Annotation, held: { who?: true; when?: true; note?: true; dump?: true }): readonly string[] {
  return [
    ...(a.who !== null && !held.who ? ['who tagged it'] : []),
    ...(a.when !== null && !held.when ? ['when it was tagged'] : []),
    ...(a.note !== null && !held.note ? ['the note'] : []),
    ...(a.span === null && !held.dump ? ['tags of whole dumps'] : []),
  ];
}

/** A new annotation of an import: ids count from 1 in the order of the file. */
export function imported(
  index: number,
  tag: string,
  start: number,
  end: number,
  note: string | null = null,
): Annotation {
  return { ...plainAnnotation(`imported-${index + 1}`, tag, { start, end }), note };
}
