import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { WantedArticle } from '../features/definition/model.ts';
import type { Release } from '../release.ts';
import { toRange } from './convert.ts';
import type { Host } from './host.ts';

/** An article that was looked for: a dump and its headline. */
export interface FoundArticle {
  readonly uri: string;
  readonly headline: Range;
}

/** Finds articles in a folder. Whoever knows the folder better than by reading it can stand in. */
export interface ArticleFinder {
  /** The dumps in `folder` that are the article a teaser speaks of, best first; `from`, the teaser's own dump, is none. */
  readonly find: (wanted: WantedArticle, folder: string, from: string) => Promise<readonly FoundArticle[]>;
}

/** Shorter titles say too little to find anything by. Letters and digits. */
const SHORTEST = 12;

/** Headlines stand at the top: this much of a dump is looked at for one. UTF-16 units. */
const HEAD = 20_000;

/** How many days a teaser's date may be away from the article's own: sites date by posting. */
const DAYS_OFF = 2;

/** Finds articles by reading all dumps of the folder, open ones as they stand in the editor. */
export function readingFinder(
  host: Host,
  openText: (uri: string) => string | null,
  read: (text: string) => Release,
): ArticleFinder {
  return {
    async find(wanted, folder, from) {
      const key = keyOf(wanted.title);
      if (key.length < SHORTEST) return [];
      const found: (FoundArticle & { readonly near: boolean })[] = [];
      for (const uri of await host.dumpsIn(folder)) {
        if (uri === from) continue;
        const text = openText(uri) ?? (await host.readDump(uri));
        if (text === null || !keyOf(text.slice(0, HEAD)).includes(key.slice(0, SHORTEST * 2))) continue;
        const { headline, published, datelineDate } = read(text);
        if (!headline || !sameTitle(keyOf(text.slice(headline.start, headline.end)), key, wanted.truncated)) continue;
        const document = TextDocument.create(uri, 'press-release', 0, text);
        const near = isNear(published ?? datelineDate, wanted.date);
        found.push({ uri, headline: toRange(document, headline), near });
      }
      // Series have the same title every week; the date tells them apart where it is known.
      const near = found.filter((f) => f.near);
      return (near.length > 0 ? near : found).map(({ uri, headline }) => ({ uri, headline }));
    },
  };
}

/** Small letters and digits only: sites differ in quotation marks, dashes and blanks. */
function keyOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameTitle(headline: string, wanted: string, truncated: boolean): boolean {
  if (headline === wanted) return true;
  if (truncated) return headline.startsWith(wanted);
  // An untruncated title may still have lost a subtitle on either side.
  const shorter = Math.min(headline.length, wanted.length);
  return shorter >= SHORTEST * 3 && (headline.startsWith(wanted) || wanted.startsWith(headline));
}

function isNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b)) / 86_400_000;
  return days <= DAYS_OFF;
}
