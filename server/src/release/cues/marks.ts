/** Marks that labels at the head of a line are told by, as bits: what a line does not have is not looked for in it. */
export const LineMark = { colon: 1, stop: 2, bracket: 4, angle: 8, dash: 16, longDash: 32, tab: 64 } as const;

/** By character below 0x80. A bracket closes `Q 2)` and `[Q]` as a full stop does `Q.`. */
const MARKS = new Uint8Array(0x80);
MARKS[':'.charCodeAt(0)] = LineMark.colon;
MARKS['.'.charCodeAt(0)] = LineMark.stop;
MARKS[')'.charCodeAt(0)] = LineMark.stop;
MARKS[']'.charCodeAt(0)] = LineMark.stop | LineMark.bracket;
MARKS['>'.charCodeAt(0)] = LineMark.angle;
MARKS['-'.charCodeAt(0)] = LineMark.dash;
MARKS['\t'.charCodeAt(0)] = LineMark.tab;

/** The marks between two offsets of a text. */
export function marksBetween(text: string, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < MARKS.length) marks |= MARKS[code];
    else if (code === 0x2013 || code === 0x2014) marks |= LineMark.dash | LineMark.longDash;
    else if (code === 0xff1a) marks |= LineMark.colon;
  }
  return marks;
}
