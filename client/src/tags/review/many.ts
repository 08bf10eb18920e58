import { type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { ReviewDecisions, ReviewedDocument } from '../../../../server/src/lsp/tags/review-requests.ts';
import { count, plain } from '../../words.ts';
import { openIn } from './words.ts';

interface Offer extends QuickPickItem {
  readonly choice?: ReviewDecisions['choice'];
}

/** What can be decided on many differences at once, each with how many it is about: by person and tag, by most, and the rest. */
export function offersFor(documents: readonly ReviewedDocument[]): readonly Offer[] {
  const said = new Map<string, Map<string, number>>();
  let [most, all] = [0, 0];
  for (const { places, who: sides } of documents)
    for (const { versions } of openIn(places)) {
      all++;
      for (const { who, tag } of versions) {
        if (who.length * 2 > sides.length) most++;
        for (const name of who) {
          const names = said.get(name) ?? new Map<string, number>();
          said.set(name, names.set(tag, (names.get(tag) ?? 0) + 1));
        }
      }
    }
  if (all === 0) return [];
  const offer = (label: string, of: number, choice: ReviewDecisions['choice']): Offer => ({
    ...{ label: plain(label), description: count(of, 'difference'), choice },
  });
  const people = [...said].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...people.flatMap(([who, names]) => {
      const sum = [...names.values()].reduce((a, b) => a + b, 0);
      const ofTags = [...names].map(([name, of]) => offer(`Accept all ‘${name}’ of ${who}`, of, { who, name }));
      return [offer(`Accept all of ${who}`, sum, { who, name: null }), ...(ofTags.length > 1 ? ofTags : [])];
    }),
    ...(most > 0 ? [offer('Accept what most say', most, 'most')] : []),
    { label: '', kind: QuickPickItemKind.Separator },
    offer('Reject all that is left', all, 'none'),
  ];
}
