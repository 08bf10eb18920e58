/** What could be read of a damaged page of annotations. */
export interface Salvaged {
  readonly json: string;
  readonly entries: number;
  /** What is wrong, where more is known than that it is damaged: a sentence. */
  readonly damage: string | null;
}

/**
 * What can still be read of a damaged page of annotations, such as one that was cut short while it was written: every entry of its
 * list that is whole, as JSON of a sound page; null where there is no list. Of a file with the marks of an unfinished merge both
 * sides are read, and what both say in the same way once; entries that they have in different ways are both there.
 */
export function salvage(damaged: string): Salvaged | null {
  const [ours, theirs] = sidesOf(damaged);
  const pages = [ours, ...(theirs === null ? [] : [theirs])].flatMap((side) => readPage(side) ?? []);
  if (pages.length === 0) return null;
  const known = new Set<string>();
  const items = pages
    .flatMap((page) => page.items)
    .filter((item) => {
      const said = JSON.stringify(item);
      return !known.has(said) && known.add(said);
    });
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', ...pages[0], items };
  const damage = theirs === null ? null : 'It holds both sides of a merge that is not finished.';
  return { json: JSON.stringify(page), entries: items.length, damage };
}

/** Both sides of a file with the marks of an unfinished merge, as git writes them; one side, the file itself, where there are none. */
function sidesOf(text: string): readonly [string, string | null] {
  if (!/^<{7}(?: |\r?$)/m.test(text)) return [text, null];
  const sides: [string[], string[]] = [[], []];
  let inside: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split('\n')) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.exec(line)?.[1][0];
    if (mark === '<') inside = 'ours';
    else if (mark === '|' && inside === 'ours') inside = 'base';
    else if (mark === '=' && inside !== 'both') inside = 'theirs';
    else if (mark === '>') inside = 'both';
    else {
      if (inside === 'both' || inside === 'ours') sides[0].push(line);
      if (inside === 'both' || inside === 'theirs') sides[1].push(line);
    }
  }
  return [sides[0].join('\n'), sides[1].join('\n')];
}

/** A page as it stands, or the entries of it that are whole; null where there is no list. */
function readPage(json: string): { readonly items: readonly unknown[]; readonly words?: unknown } | null {
  try {
    const read: unknown = JSON.parse(json);
    if (read !== null && typeof read === 'object' && 'items' in read && Array.isArray(read.items))
      return { items: read.items, ...('words' in read ? { words: read.words } : {}) };
  } catch {
    // It is read piece by piece.
  }
  const list = /"items"\s*:\s*\[/.exec(json);
  if (!list) return null;
  const items: unknown[] = [];
  for (let at = list.index + list[0].length; ; ) {
    const start = json.indexOf('{', at);
    const end = start < 0 ? -1 : endOfObject(json, start);
    if (end < 0) break;
    try {
      items.push(JSON.parse(json.slice(start, end)));
    } catch {
      // This entry is lost here; the damaged file has it.
    }
    at = end;
  }
  return { items };
}

/** The offset behind the object that opens at an offset, or -1 where it does not close. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 34) {
      // A string ends on its line; where it does not, the damage is there.
      for (i++; i < text.length && text.charCodeAt(i) !== 34 && text.charCodeAt(i) !== 10; i++)
        if (text.charCodeAt(i) === 92) i++;
    } else if (c === 123) depth++;
    else if (c === 125 && --depth === 0) return i + 1;
  }
  return -1;
}
