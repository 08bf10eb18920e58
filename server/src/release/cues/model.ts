import type { Voice } from '../label-words.ts';

/** The most characters a label has, an office of the longest kind included. */
export const LONGEST = 150;

/** The layouts of interviews, by the shape of their cues. */
export type Layout =
  /** `Sergey Lavrov: words`, `Q: words`, `JOURNALIST:` with the words below. */
  | 'colon'
  /** `Q. words`, `CHAIR POWELL. words`. */
  | 'stop'
  /** `President. – words`, `Mr BELL—words`: a full stop or a surname in capitals, then a dash, as parliaments print it. */
  | 'stopdash'
  /** `<nick> words`: in angle brackets, as in chats. */
  | 'angle'
  /** `nick<tab>words`: before a tab, as forums and chats are copied. */
  | 'tab'
  /** `Q    words`: a letter set off by blanks. */
  | 'column'
  /** `[Reporter] words`: in brackets. */
  | 'bracket'
  /** `Q – words`, `R - words`: a letter with a dash. */
  | 'dash'
  /** `JOURNALIST` on a line of its own, without punctuation. */
  | 'line'
  /** `Anna Bell  10:02` on a line of its own: a name and a time, as programs write down calls. */
  | 'timed'
  /** `PM words`, `JOURNALIST words`: a role in capitals, without punctuation. */
  | 'bare'
  /** `words? PM: words`: inside a paragraph. */
  | 'inline'
  /** No label: a paragraph that begins a turn, as magazines print interviews. */
  | 'unlabelled'
  /** A label spoiled by optical reading, near one that stands in the same document. */
  | 'damaged';

/** A possible label, read where it stands. */
export interface Cue {
  /** The label's first character; marks before it (bullets, quotation marks) left out, an ordinal kept. */
  readonly start: number;
  /** After the label's punctuation. */
  readonly end: number;
  /** Where the words begin; the end of the line where they stand below. */
  readonly words: number;
  readonly layout: Layout;
  /** Of a label inside a paragraph: the layout that its like has at a line's head. */
  readonly like?: Layout;
  readonly voice: Voice;
}
