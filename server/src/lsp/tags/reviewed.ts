import type { RelatedPlaces } from '../../tags/review/relations.ts';
import type { Place } from '../../tags/review/review.ts';
import type { ReviewedDump } from '../../tags/review/steps.ts';
import { lineAt, readLines } from '../../text/lines.ts';
import { firstWords } from '../../text/shown.ts';
import type { ReviewPlace, ReviewVersion } from './review-requests.ts';

/** A passage is shown with so many characters of its words. */
const SHOWN = 80;

/** Tells a place from others of its dump. */
export const idOf = ({ versions: [version] }: Place): string => `${version.who[0]}\n${version.ids[0]}`;
/** Tells what relates two places from others, and from places. */
export const idOfRelation = ({ versions: [version] }: RelatedPlaces): string =>
  `relation\n${version.who[0]}\n${version.relations[0].id}`;

/** What is compared in a dump, in order of the text: places, each with the relations that begin at it behind it. */
export function reviewPlaces(review: ReviewedDump): readonly ReviewPlace[] {
  const { text, places, related } = review;
  const lines = readLines(text);
  const lineOf = (span: Place['span']): number => (span ? lineAt(lines, span.start) + 1 : 1);
  const wordsOf = (span: Place['span']): string => (span ? firstWords(text, span, SHOWN) : '');
  const relations = new Map<number, RelatedPlaces[]>();
  for (const one of related) {
    const at = one.versions[0].from;
    relations.set(at, [...(relations.get(at) ?? []), one]);
  }
  /** What somebody who relates a place has tagged there. */
  const end = (place: Place, who: string): Place['versions'][number] =>
    place.versions.find((version) => version.who.includes(who)) ?? place.versions[0];
  const toldRelation = (one: RelatedPlaces): ReviewPlace => {
    const span = end(places[one.versions[0].from], one.versions[0].who[0]).span;
    return {
      id: idOfRelation(one),
      kind: 'relation',
      span,
      line: lineOf(span),
      differs: one.differs,
      missing: one.missing,
      decision: one.decision,
      instead: [],
      versions: one.versions.map(({ name, from, to, who, decision }): ReviewVersion => {
        const [a, b] = [end(places[from], who[0]), end(places[to], who[0])];
        return {
          tag: name,
          on: a.on,
          span: a.span,
          attributes: {},
          who,
          notes: [],
          decision,
          words: wordsOf(a.span),
          relates: { from: a.tag, to: b.tag, span: b.span, words: wordsOf(b.span), line: lineOf(b.span) },
        };
      }),
    };
  };
  return places.flatMap((place, i): readonly ReviewPlace[] => [
    {
      id: idOf(place),
      kind: 'tag',
      span: place.span,
      line: lineOf(place.span),
      differs: place.differs,
      missing: place.missing,
      decision: place.decision,
      instead: place.instead.map(({ tag }) => tag),
      versions: place.versions.map(
        ({ ids: _, ...version }): ReviewVersion => ({ ...version, words: wordsOf(version.span), relates: null }),
      ),
    },
    ...(relations.get(i) ?? []).map(toldRelation),
  ]);
}
