import { isUpper } from './characters.ts';
import { readAlone, readTimed } from './cues/alone.ts';
import { readBare } from './cues/bare.ts';
import { readColon } from './cues/colon.ts';
import { readDash, readStopDash } from './cues/dash.ts';
import { readAngle, readBracket, readTab } from './cues/enclosed.ts';
import { readColumn } from './cues/letter.ts';
import type { Cue, Layout } from './cues/model.ts';
import { readStop } from './cues/stop.ts';

/** A row of the table of layouts: reads a possible label at the head of a line, or gives null. */
interface LayoutRow {
  readonly layout: Layout;
  readonly read: (text: string, head: number, end: number) => Cue | null;
}

/** The layouts whose labels stand at line starts; the document decides between them. */
const LAYOUTS: readonly LayoutRow[] = [
  { layout: 'colon', read: readColon },
  { layout: 'stop', read: readStop },
  { layout: 'stopdash', read: readStopDash },
  { layout: 'bracket', read: readBracket },
  { layout: 'angle', read: readAngle },
  { layout: 'dash', read: readDash },
  { layout: 'column', read: readColumn },
  { layout: 'line', read: readAlone },
  { layout: 'timed', read: readTimed },
  { layout: 'bare', read: readBare },
  { layout: 'tab', read: readTab },
];

/** The possible labels at the head of a line, at most one of each layout; `colon` tells whether one stands in the line. */
export function readCues(text: string, head: number, end: number, colon: boolean, cues: Cue[]): void {
  if (head >= end) return;
  // All but names before a colon begin with a capital letter.
  const large = isUpper(text, head) || text[head] === '<';
  for (const row of LAYOUTS) {
    if (row.layout === 'colon' || row.layout === 'timed' ? !colon : row.layout !== 'tab' && !large) continue;
    // The first word before a gap is no label of its own where a colon stands behind the next.
    if (row.layout === 'bare' && cues.at(-1)?.start === head && cues.at(-1)?.layout === 'colon') continue;
    // A tab may stand behind a label of any layout.
    if (row.layout === 'tab' && cues.at(-1)?.start === head) continue;
    const cue = row.read(text, head, end);
    if (cue) cues.push(cue);
  }
}
