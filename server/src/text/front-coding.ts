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

/** Lines that were coded, to be searched: where their blocks begin is found once. */
export class FrontCoded {
  readonly #coded: string;
  /** Where the first line of each block begins. */
  readonly #blocks: Int32Array;

  constructor(coded: string) {
    this.#coded = coded;
    const blocks: number[] = [];
    for (let at = coded.indexOf('\n'); at >= 0; at = coded.indexOf('\n', at + 1)) blocks.push(at + 1);
    this.#blocks = Int32Array.from(blocks);
  }

  /** Whether a line is among those that were coded: bisection between the blocks, then a walk through one. */
  has(line: string): boolean {
    const coded = this.#coded;
    let low = 0;
    let high = this.#blocks.length;
    if (high === 0) return false;
    // The block `low` begins with a line that is not behind the one looked for, if any does.
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (isBefore(line, coded, this.#blocks[middle])) high = middle;
      else low = middle;
    }
    return isInBlock(line, coded, this.#blocks[low]);
  }
}

/** Whether a line is in the block whose first line begins at a place. */
function isInBlock(line: string, coded: string, first: number): boolean {
  let at = first;
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
