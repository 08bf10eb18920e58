/** Longer pieces of a file are no record of one dump; reading them would take the memory that the others need. */
const LONGEST = 256 * 1024 * 1024;

/** The lines of a text that comes in chunks, without their ends; empty ones are left out. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of allLines(chunks)) if (line.trim() !== '') yield line;
}

/** The lines of a text that comes in chunks, without their ends, empty ones included. */
export async function* allLines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of rawLines(chunks)) yield line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** What stands between line feeds; a byte-order mark at the start of the text is left out. */
async function* rawLines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest: string[] = [];
  let length = 0;
  let first = true;
  for await (const given of chunks) {
    const chunk = first ? given.replace(/^\ufeff/, '') : given;
    first = false;
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      rest.push(chunk.slice(from, at));
      yield rest.join('');
      rest = [];
      length = 0;
      from = at + 1;
    }
    rest.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > LONGEST) throw new Error('A line has more than 256 MB; no dump is as long.');
  }
  if (rest.some((piece) => piece !== '')) yield rest.join('');
}

/** Lines put together to records, each beginning with a line for which something holds; what stands before the first is one, too. */
export async function* recordsOf(
  chunks: AsyncIterable<string>,
  begins: (line: string) => boolean,
): AsyncIterable<string> {
  let record: string[] = [];
  let length = 0;
  for await (const line of allLines(chunks)) {
    if (begins(line) && record.length > 0) {
      yield record.join('\n');
      record = [];
      length = 0;
    }
    record.push(line);
    length += line.length;
    if (length > LONGEST) throw new Error('A record has more than 256 MB; no dump is as long.');
  }
  if (record.some((line) => line !== '')) yield record.join('\n');
}

/** The rows of a table of comma-separated values, a few hundred at a time and each time below the table's first row. */
export async function* tablesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let head: string | null = null;
  let rows: string[] = [];
  let length = 0;
  for await (const row of rowsOf(chunks)) {
    if (head === null) {
      head = row;
      continue;
    }
    rows.push(row);
    length += row.length;
    if (rows.length < 500 && length < 1e6) continue;
    yield [head, ...rows].join('\n');
    rows = [];
    length = 0;
  }
  if (head !== null) yield [head, ...rows].join('\n');
}

/** Lines put together while a quotation mark is open. */
async function* rowsOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let row: string[] = [];
  let length = 0;
  let open = false;
  for await (const line of rawLines(chunks)) {
    for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) open = !open;
    row.push(line);
    length += line.length;
    if (length > LONGEST) throw new Error('A quoted cell does not end; the file is damaged.');
    if (open) continue;
    if (length > 0) yield row.join('\n');
    row = [];
    length = 0;
  }
  if (length > 0) yield row.join('\n');
}

/**
 * The elements of a JSON list that comes in chunks, each as a list of one; what is no list is one piece as it stands. Whether an
 * element is sound is for its reader to see; throws one sentence where the list does not end, or something stands behind it.
 */
export async function* elementsOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  const list = new ListScanner();
  let piece: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const edge = list.next(chunk.charCodeAt(at));
      if (!edge) continue;
      piece.push(chunk.slice(from, at));
      const element = piece.join('');
      if (element.trim() !== '') yield `[${element}]`;
      piece = [];
      length = 0;
      from = at + 1;
    }
    if (list.state === 'ended') continue;
    piece.push(chunk.slice(from));
    length += chunk.length - from;
    if (length > LONGEST) throw new Error('A task in it has more than 256 MB; no dump is as long.');
  }
  if (list.state === 'list') throw new Error('The list does not end; the file is damaged or cut short.');
  if (list.state !== 'ended') yield piece.join('');
}

/** Follows JSON character by character, as far as it takes to tell where the elements of a list end. */
class ListScanner {
  /** What the text is, as far as it is known. */
  state: 'unknown' | 'list' | 'ended' | 'no list' = 'unknown';
  #depth = 0;
  #quoted = false;
  #escaped = false;

  /** Takes the next character; true where it parts two elements, or opens or ends the list. Throws for one behind the end. */
  next(c: number): boolean {
    if (this.#quoted) {
      this.#inString(c);
      return false;
    }
    if (c === SPACE || (c >= 9 && c <= 13) || c === BYTE_ORDER_MARK) return false;
    if (this.state === 'ended') throw new Error('Something stands behind the list; the file is damaged.');
    if (this.state === 'unknown') {
      this.state = c === OPEN_LIST ? 'list' : 'no list';
      if (this.state === 'list') {
        this.#depth = 1;
        return true;
      }
    }
    if (c === QUOTE) this.#quoted = true;
    else if (c === OPEN_LIST || c === OPEN_OBJECT) this.#depth++;
    else if (c === CLOSE_LIST || c === CLOSE_OBJECT) this.#depth--;
    if (this.state !== 'list') return false;
    if (this.#depth === 0) this.state = 'ended';
    return this.#depth === 0 || (this.#depth === 1 && c === COMMA);
  }

  #inString(c: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (c === BACKSLASH) this.#escaped = true;
    else if (c === QUOTE) this.#quoted = false;
  }
}

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const BYTE_ORDER_MARK = 0xfeff;
