import type { EntityType, Mention } from '../../names/model.ts';
import type { Release } from '../../release.ts';
import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, tokenFrom } from '../../text/tokens.ts';

/** Passages of more words do not recur by themselves; words of fewer letters recur everywhere. */
const MOST_WORDS = 6;
const LEAST_LETTERS = 3;
/** Parts of a page in which tags are proposed. */
const ZONES: readonly string[] = ['headline', 'body', 'subheading'];

/** What the words of a passage begin with where they are named among entities. */
export const WORDS = 'words:';

/** What words that are looked for go on with, word by word, and the thing that they are where they end here. */
interface Branch {
  of: string | null;
  readonly next: Map<string, Branch>;
}

function asTree(things: Iterable<string>): Branch {
  const root: Branch = { of: null, next: new Map() };
  for (const of of things) {
    let branch = root;
    for (const word of of.slice(WORDS.length).split(' ')) {
      const next: Branch = branch.next.get(word) ?? { of: null, next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.of = of;
  }
  return root;
}

/** Where a thing stands. */
interface Place {
  readonly span: Span;
  readonly of: string;
}

/** The longest of the things whose words begin at a token, with any marks between them; null where none does. */
function longestFrom(tokens: Tokens, first: number, { next }: Branch): Place | null {
  let longest: Place | null = null;
  let branch = next.get(tokens.lower[first]);
  for (let i = first; branch; ) {
    if (branch.of !== null) longest = { span: { start: tokens.starts[first], end: tokens.ends[i] }, of: branch.of };
    do i++;
    while (i < tokens.length && tokens.kinds[i] === TokenKind.mark);
    branch = i < tokens.length ? branch.next.get(tokens.lower[i]) : undefined;
  }
  return longest;
}

/** A place as a number, no other's: texts are shorter than 2^29 units, and what has a key is shorter than 2^24. */
export const placeKey = ({ start, end }: Span): number => start * 0x1000000 + Math.min(end - start, 0xffffff);

const made = new WeakMap<Release, Things>();

/** What of a text may be tagged again elsewhere. */
export class Things {
  readonly #release: Release;
  readonly #mentions: ReadonlyMap<number, Mention>;
  /** Mentions that lie in no other, in the parts of the page that are the release's own. */
  readonly proposable: readonly Mention[];

  /** Those of a release, made once: they are asked for at each step of tagging. */
  static of(release: Release): Things {
    const known = made.get(release) ?? new Things(release);
    made.set(release, known);
    return known;
  }

  private constructor(release: Release) {
    this.#release = release;
    this.#mentions = new Map(release.mentions.map((mention) => [placeKey(mention), mention]));
    const zones = release.zones.filter(({ kind }) => ZONES.includes(kind));
    let zone = 0;
    let end = 0;
    this.proposable = release.mentions.filter((mention) => {
      if (mention.start < end) return false;
      while (zone < zones.length && zones[zone].end <= mention.start) zone++;
      if (zone === zones.length || zones[zone].start > mention.start) return false;
      end = mention.end;
      return true;
    });
  }

  /** What stands at a tagged place: whom or what it names, or its words; null for long passages. */
  at(span: Span): { readonly of: string; readonly type: EntityType | null } | null {
    const mention = this.#mentions.get(placeKey(span));
    if (mention) return { of: mention.entity, type: mention.type };
    const { tokens } = this.#release;
    const words: string[] = [];
    let letters = 0;
    for (let i = tokenFrom(tokens, span.start); i < tokens.length && tokens.starts[i] < span.end; i++) {
      if (tokens.kinds[i] === TokenKind.mark) continue;
      words.push(tokens.lower[i]);
      letters += tokens.lower[i].length;
      if (words.length > MOST_WORDS) return null;
    }
    return letters < LEAST_LETTERS ? null : { of: `${WORDS}${words.join(' ')}`, type: null };
  }

  /** The words before an offset, in small letters. */
  vocabulary(until: number): ReadonlySet<string> {
    const { tokens } = this.#release;
    const words = new Set<string>();
    for (let i = 0; i < tokens.length && tokens.starts[i] < until; i++)
      if (tokens.kinds[i] !== TokenKind.mark) words.add(tokens.lower[i]);
    return words;
  }

  /** Where words stand, in the parts of the page that are the release's own. */
  placesOf(wanted: ReadonlySet<string>): readonly Place[] {
    const found: Place[] = [];
    if (wanted.size === 0) return found;
    const begun = asTree(wanted);
    const { tokens, zones } = this.#release;
    const own = zones.filter(({ kind }) => ZONES.includes(kind));
    let zone = 0;
    let name = 0;
    for (let k = 0; k < tokens.length; k++) {
      if (tokens.kinds[k] === TokenKind.mark || !begun.next.has(tokens.lower[k])) continue;
      const start = tokens.starts[k];
      while (name < this.proposable.length && this.proposable[name].end <= start) name++;
      while (zone < own.length && own[zone].end <= start) zone++;
      if (zone === own.length) break;
      if (own[zone].start > start) continue;
      const longest = longestFrom(tokens, k, begun);
      // Words within a name are a part of it, not what was meant elsewhere.
      const within = this.proposable[name];
      if (longest && within && within.start <= start && longest.span.end <= within.end) continue;
      if (longest && (found.at(-1)?.span.end ?? 0) <= start) found.push(longest);
    }
    return found;
  }
}
