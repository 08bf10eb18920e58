import { firstWords } from '../text/shown.ts';
import { isSpace, type Span } from '../text/span.ts';
import { Anchors } from './anchor/anchor.ts';
import type { Format, ReadDump } from './formats/model.ts';
import { Ids } from './ids.ts';
import { LineEnds } from './line-ends.ts';
import type { Annotation, Relation } from './model.ts';

/** So much of names and words is told of what is wrong. UTF-16 units. */
const SHOWN = 60;

/** What an import adds to one dump. */
export interface Placed {
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
  /** What could not be placed, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * The annotations of a file as they stand in a dump's text. Where the file counts in another text (line ends that a program has
 * changed, an older version of the dump) each is found again by its words; what is not found, or lies outside, is reported.
 */
export function placeImport(read: ReadDump, text: string, format: Format): Placed {
  const theirs = read.text ?? text;
  const direct = directly(format.asText?.(text) ?? text, read.text);
  const there = new Anchors(theirs);
  const here = new Anchors(text, { words: there.words.codes, kind: 'codes' });
  const annotations: Annotation[] = [];
  const problems = [...read.problems];
  const taken = new Ids();
  for (const given of read.annotations) {
    const { id: theirId, tag, span } = given;
    // Relations that name an id mean the first that has it.
    const id = taken.free(theirId);
    const annotation = id === theirId ? given : { ...given, id };
    if (id !== theirId)
      problems.push(`Two of its annotations have the id ‘${theirId.slice(0, SHOWN)}’; both are kept.`);
    if (span === null) {
      annotations.push(annotation);
      continue;
    }
    if (span.start >= span.end || span.end > theirs.length) {
      problems.push(
        `A tag ‘${tag.slice(0, SHOWN)}’ stands at ${span.start}–${span.end}, where there is no text; it is left out.`,
      );
      continue;
    }
    const place = direct ? direct(span) : here.find(there.of(span));
    if (place && place.end <= text.length) annotations.push({ ...annotation, span: place });
    else
      problems.push(
        `The words tagged ‘${tag.slice(0, SHOWN)}’ are not in the dump: ‘${firstWords(theirs, span, SHOWN)}’.`,
      );
  }
  const ids = new Set(annotations.map((a) => a.id));
  const relations = read.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const lost = read.relations.length - relations.length;
  if (lost > 0) problems.push(`${lost} of its relations name tags that are not there; they are left out.`);
  return { annotations, relations, problems };
}

/** Gives a place of their text in ours where the two differ in white space or line ends at most; null where they differ in more. */
function directly(ours: string, theirs: string | null): ((span: Span) => Span) | null {
  if (theirs === null || samePlaces(ours, theirs)) return (span) => span;
  const [here, there] = [new LineEnds(ours), new LineEnds(theirs)];
  if (!samePlaces(here.plain, there.plain)) return null;
  const place = (offset: number): number => here.fromPlain(there.toPlain(offset));
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}

/** True where a place in the one text is the same place in the other: they differ in the kind of white space at most, and in how much is at the end. */
function samePlaces(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  const shorter = Math.min(ours.length, theirs.length);
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [a, b] = [ours.charCodeAt(i), theirs.charCodeAt(i)];
    if (i < shorter ? a !== b && !(isSpace(a) && isSpace(b)) : !isSpace(i < ours.length ? a : b)) return false;
  }
  return true;
}
