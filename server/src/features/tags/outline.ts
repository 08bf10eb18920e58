import type { Annotation, Relation } from '../../tags/model.ts';
import { type Tie, tiesOf } from '../../tags/relations.ts';
import { firstWords, onOneLine } from '../../text/shown.ts';
import { contains, type Span, trim } from '../../text/span.ts';
import type { OutlineItem } from '../outline.ts';

/**
 * An outline with the tagged stretches of a text in it: each under the innermost entry that holds all of it, at the top
 * where none does, in order of place, named by its tag with its first words beside it. Below it stands what it is related to:
 * `supports → Claim` with the first words of the other end. Tags of the whole text have no place, so no entry; nor have stretches
 * that reach beyond the text or hold nothing but blanks.
 */
export function withTagged(
  items: readonly OutlineItem[],
  text: string,
  annotations: readonly Annotation[],
  relations: readonly Relation[] = [],
): readonly OutlineItem[] {
  const ties = tiesOf(annotations, relations);
  const tagged: OutlineItem[] = [];
  for (const { id, tag, span } of annotations) {
    if (!span || span.end > text.length) continue;
    const words = trim(text, span);
    if (words.end === words.start) continue;
    const related = (ties.get(id) ?? []).flatMap((tie) => relatedEntry(tie, words, text));
    tagged.push({ ...entry(tag, words, firstWords(text, words)), children: related });
  }
  return sortedIn(items, tagged.sort(byPlace));
}

function entry(tag: string, { start, end }: Span, words: string): OutlineItem {
  const name = onOneLine(tag) || words;
  return { kind: 'tag', start, end, selection: { start, end }, name, detail: words, children: [] };
}

/** What a tag leads to. The protocol wants an entry inside of the one above it, so it stands at the tag's own place. */
function relatedEntry({ relation, other, back }: Tie, at: Span, text: string): readonly OutlineItem[] {
  const span = other && 'span' in other ? other.span : null;
  if (!other) return [];
  const name = onOneLine(`${relation.name} ${back ? '←' : '→'} ${other.tag}`);
  const detail = span && span.end <= text.length ? firstWords(text, span) : '';
  return [{ kind: 'relation', start: at.start, end: at.end, selection: at, name, detail, children: [] }];
}

/** Both in order of place, and entries beside each other do not overlap: so one pass finds who holds what. */
function sortedIn(items: readonly OutlineItem[], tagged: readonly OutlineItem[]): readonly OutlineItem[] {
  if (tagged.length === 0) return items;
  const held = items.map((): OutlineItem[] => []);
  const own: OutlineItem[] = [];
  let at = 0;
  for (const one of tagged) {
    while (at < items.length && items[at].end <= one.start) at++;
    (at < items.length && contains(items[at], one) ? held[at] : own).push(one);
  }
  const filled = items.map((item, i) =>
    held[i].length === 0 ? item : { ...item, children: sortedIn(item.children, held[i]) },
  );
  return own.length === 0 ? filled : [...filled, ...own].sort(byPlace);
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
