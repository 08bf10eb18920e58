/** Lines of a block: more pack better, fewer are found faster. */
const BLOCK = 16;
const LINE_FEED = 10;
/** A character that begins a line which is not the first of its block: it tells how much of the line before repeats. */
const FIRST_HEAD = LINE_FEED + 1;
const MOST_SHARED = 20;
const LAST_HEAD = FIRST_HEAD + MOST_SHARED;

/**
 * Front coding of lines that are sorted by code unit: blocks that begin with a line feed and a whole line, then for each line one
 * character with how much it shares with the line before, and the rest of it. It packs to three fifths of what the lines do, and is
 * searched as it is. Lines with control characters throw.
 */
export function frontCode(lines: readonly string[]): string {
  let coded = '';
  for (const [i, line] of lines.entries()) {
    if (/\p{Cc}/u.test(line)) throw new Error('Lines with control characters cannot be front coded.');
    const before = lines[i - 1] ?? '';
    let shared = 0;
    while (shared < MOST_SHARED && shared < line.length && line[shared] === before[shared]) shared++;
    coded += i % BLOCK === 0 ? `\n${line}` : String.fromCharCode(FIRST_HEAD + shared) + line.slice(shared);
  }
  return coded;
}

/** Whether a line is among those that were coded: bisection between the blocks, then a walk through one. */
export function hasFrontCoded(coded: string, line: string): boolean {
  let low = 0;
  let high = coded.length;
  // The block that begins at `low` begins with a line that is not behind the one looked for, if any does.
  while (low < high) {
    const start = coded.lastIndexOf('\n', (low + high) >> 1);
    if (start <= low) {
      const next = coded.indexOf('\n', low + 1);
      if (next < 0 || next >= high || isBefore(line, coded, next + 1)) break;
      low = next;
    } else if (isBefore(line, coded, start + 1)) high = start;
    else low = start;
  }
  let at = low + 1;
  let same = 0;
  for (let shared = 0; at < coded.length; ) {
    // A line that repeats more of the one before than that has in common with ours stands before ours, too.
    if (shared <= same) {
      same = shared;
      while (same < line.length && coded.charCodeAt(at) === line.charCodeAt(same)) {
        at++;
        same++;
      }
      const ends = !(coded.charCodeAt(at) > LAST_HEAD);
      if (ends && same === line.length) return true;
      if (same === line.length || (!ends && coded.charCodeAt(at) > line.charCodeAt(same))) return false;
    }
    while (coded.charCodeAt(at) > LAST_HEAD) at++;
    if (at >= coded.length || coded.charCodeAt(at) === LINE_FEED) return false;
    shared = coded.charCodeAt(at++) - FIRST_HEAD;
  }
  return false;
}

/** Whether a line comes before the one that begins at a place. */
function isBefore(line: string, coded: string, at: number): boolean {
  let same = 0;
  while (same < line.length && coded.charCodeAt(at + same) === line.charCodeAt(same)) same++;
  const code = coded.charCodeAt(at + same);
  return code > LAST_HEAD && (same === line.length || line.charCodeAt(same) < code);
}
