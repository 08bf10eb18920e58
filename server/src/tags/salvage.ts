/**
 * What can still be read of a damaged page of annotations, such as one that was cut short while it was written or holds the marks
 * of an unfinished merge: every entry of its list that is whole, as JSON of a sound page; null where there is no list.
 */
export function salvage(damaged: string): { readonly json: string; readonly entries: number } | null {
  const list = /"items"\s*:\s*\[/.exec(damaged);
  if (!list) return null;
  const items: unknown[] = [];
  for (let at = list.index + list[0].length; ; ) {
    const start = damaged.indexOf('{', at);
    const end = start < 0 ? -1 : endOfObject(damaged, start);
    if (end < 0) break;
    try {
      items.push(JSON.parse(damaged.slice(start, end)));
    } catch {
      // This entry is lost here; the damaged file has it.
    }
    at = end;
  }
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  return { json: JSON.stringify(page), entries: items.length };
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
