import { isUpper } from './characters.ts';
import { readAlone, readTimed } from './cues/alone.ts';
import { readBare } from './cues/bare.ts';
import { readColon } from './cues/colon.ts';
import { readDash, readStopDash } from './cues/dash.ts';
import { readAngle, readBracket, readTab } from './cues/enclosed.ts';
import { readColumn } from './cues/letter.ts';
import { LineMark } from './cues/marks.ts';
import type { Cue, Layout } from './cues/model.ts';
import { readStop } from './cues/stop.ts';

/** A row of the table of layouts: reads a possible label at the head of a line, or gives null. */
interface LayoutRow {
  readonly layout: Layout;
  /** A `LineMark` that a line with such a label has, or 0. */
  readonly mark: number;
  /** True where the label may begin with a small letter: all but names before a colon or a tab begin large. */
  readonly small?: boolean;
  readonly read: (text: string, head: number, end: number) => Cue | null;
}

/** The layouts whose labels stand at line starts; the document decides between them. */
const LAYOUTS: readonly LayoutRow[] = [
  { layout: 'colon', mark: LineMark.colon, small: true, read: readColon },
  { layout: 'stop', mark: LineMark.stop, read: readStop },
  { layout: 'stopdash', mark: LineMark.longDash, read: readStopDash },
  { layout: 'bracket', mark: LineMark.bracket, read: readBracket },
  { layout: 'angle', mark: LineMark.angle, read: readAngle },
  { layout: 'dash', mark: LineMark.dash, read: readDash },
  { layout: 'column', mark: 0, read: readColumn },
  { layout: 'line', mark: 0, read: readAlone },
  { layout: 'timed', mark: LineMark.colon, small: true, read: readTimed },
  { layout: 'bare', mark: 0, read: readBare },
  { layout: 'tab', mark: LineMark.tab, small: true, read: readTab },
];

/** The possible labels at the head of a line, at most one of each layout; `marks` are those that stand in the line, as bits. */
export function readCues(text: string, head: number, end: number, marks: number, cues: Cue[]): void {
  if (head >= end) return;
  const large = isUpper(text, head) || text[head] === '<';
  for (const { layout, mark, small, read } of LAYOUTS) {
    if ((marks & mark) !== mark || !(large || small)) continue;
    // The first word before a gap is no label of its own where a colon stands behind the next.
    if (layout === 'bare' && cues.at(-1)?.start === head && cues.at(-1)?.layout === 'colon') continue;
    // A tab may stand behind a label of any layout.
    if (layout === 'tab' && cues.at(-1)?.start === head) continue;
    const cue = read(text, head, end);
    if (cue) cues.push(cue);
  }
}
