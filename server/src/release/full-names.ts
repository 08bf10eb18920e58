import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../calendar/words.ts';
import { WantedPlaces, wantedAmong } from '../text/kept-places.ts';
import { occurrences, TokenKind, type Tokens, WordCase } from '../text/tokens.ts';
import { CONNECTORS, HONORIFICS, OFFICE_WORDS, PARTICLES, ROLES } from './roles.ts';

/** The most scans for names that were not asked for at first. */
const SCANS = 20;
/** The most places of one surname that are looked at. */
const PLACES = 400;

const TOUCHING = /^(?:\p{Lu}\.)+(?=\p{L}{2})/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;

const isLarge = ({ kinds, cases }: Tokens, token: number): boolean =>
  kinds[token] === TokenKind.word && cases[token] !== WordCase.lower;

/** The places of the names that labels have. */
const NAMED = new WantedPlaces(isLarge);

/** The forms in which a document gives a name. */
export class FullNames {
  readonly #text: string;
  readonly #tokens: Tokens;
  /** Token indices of surnames, by the surname's last word in small letters. */
  readonly #places = new Map<string, number[]>();
  #scans = 0;
  readonly #forms = new Map<string, Map<string, number>>();
  /** What `#mixedCase` found: each of a frequent name's places asks for the same words. */
  readonly #mixed = new Map<string, string | null>();
  /** Where labels start: the words before one belong to another turn. */
  readonly #labels: ReadonlySet<number>;

  /** `names` are those that will be asked for; `labels` are offsets before which no name begins. */
  constructor(text: string, tokens: Tokens, names: Iterable<string>, labels: ReadonlySet<number>) {
    this.#text = text;
    this.#tokens = tokens;
    this.#labels = labels;
    for (const name of names) this.#places.set(lastWord(name), []);
    if (this.#places.size === 0) return;
    const { ids, lower, numbers } = tokens;
    if (numbers !== undefined) {
      for (const i of NAMED.of(tokens, wantedAmong(tokens, numbers, this.#places.keys()))) {
        const places = this.#places.get(lower[i]);
        if (places !== undefined && places.length < PLACES) places.push(i);
      }
      return;
    }
    /** By a word's number, 1 once it is known to be none of them. */
    const others = new Uint8Array(tokens.words);
    for (let i = 0; i < tokens.length; i++) {
      if (others[ids[i]] === 1 || !isLarge(tokens, i)) continue;
      const places = this.#places.get(lower[i]);
      if (places === undefined) others[ids[i]] = 1;
      else if (places.length < PLACES) places.push(i);
    }
  }

  /** The fullest form of a name: the words before its surname, where the document has them. */
  fullest(name: string, office = false): string {
    const written = this.#asWritten(name);
    // `A.Bell`, `A.B. Bell`: initials, touching the surname or not.
    const shown = written.replace(TOUCHING, '$& ');
    if (shown.split(' ').filter((w) => w.length > 2 && !INITIALS.test(w)).length >= 2) return written;
    const counts = new Map<string, number>();
    for (const [full, n] of this.#formsOf(lastWord(name), office)) {
      if (!sameEnd(full, shown)) continue;
      if (shown.includes(' ') && full[0] !== shown[0]) continue;
      counts.set(full, n);
    }
    const best = mostFrequent(counts);
    if (best === null) return written;
    // Two of one surname: only a clear majority tells which of them speaks.
    const first = best.split(' ')[0];
    let others = 0;
    for (const [full, n] of counts) if (full.split(' ')[0] !== first) others += n;
    return others * 2 > (counts.get(best) ?? 0) ? written : best;
  }

  /** The names of two words and more that end with a surname, and how often each stands. */
  #formsOf(last: string, office: boolean): ReadonlyMap<string, number> {
    const key = office ? `${last}/` : last;
    let forms = this.#forms.get(key);
    if (forms === undefined) {
      forms = new Map<string, number>();
      for (const i of this.#placesOf(last)) {
        const full = this.#nameEndingAt(i, office);
        if (full?.includes(' ')) forms.set(full, (forms.get(full) ?? 0) + 1);
      }
      this.#forms.set(key, forms);
    }
    return forms;
  }

  /** Where a surname stands, its word given in small letters. */
  #placesOf(last: string): readonly number[] {
    const known = this.#places.get(last);
    if (known) return known;
    const places: number[] = [];
    if (this.#scans++ >= SCANS) return places;
    for (const i of occurrences(this.#tokens, last)) {
      if (isLarge(this.#tokens, i)) places.push(i);
      if (places.length === PLACES) break;
    }
    this.#places.set(last, places);
    return places;
  }

  /** Capitalised words that lead up to a surname, without honorifics and offices; with `office`, only where an office stands before them. */
  #nameEndingAt(last: number, office: boolean): string | null {
    const t = this.#tokens;
    let from = this.#joinedFrom(last);
    if (this.#labels.has(t.starts[from])) return null;
    for (let words = 0; words < 3 && from > 0; words++) {
      // `Energy Jennifer Granholm`: a third word is part of the name only as an initial or behind a particle.
      if (words > 0 && !isInitial(t, from) && !PARTICLES.has(t.lower[from])) break;
      const previous = this.#wordBefore(from);
      if (previous < 0 || !this.#mayBeFirst(previous, last)) break;
      from = this.#joinedFrom(previous);
    }
    while (from < last && t.cases[from] === WordCase.lower) from++;
    if (from === last || (office && !(from > 0 && OFFICE_WORDS.has(t.lower[from - 1])))) return null;
    // 'Today Howard' and the like: a sentence's first word is a name only if it is one elsewhere.
    return this.#asWritten(this.#text.slice(t.starts[from], t.ends[last]).replace(/\s+/g, ' '));
  }

  /** The word before a part of a name, one blank or an initial's full stop away; -1 where none is. */
  #wordBefore(from: number): number {
    const t = this.#tokens;
    const initial = t.lower[from - 1] === '.' && from > 1 && isInitial(t, from - 2);
    const previous = initial ? from - 2 : from - 1;
    if (t.kinds[previous] !== TokenKind.word || !this.oneSpace(previous, from)) return -1;
    return isInitial(t, previous) && !initial ? -1 : previous;
  }

  /** True for a word that may stand before a surname in a name: no courtesy, office, word for one who asks, or small word, and no capitals unless the surname has them. */
  #mayBeFirst(index: number, last: number): boolean {
    const t = this.#tokens;
    const word = t.lower[index];
    if (HONORIFICS.has(word) || OFFICE_WORDS.has(word) || NOT_FIRST.has(word)) return false;
    if (ROLES.get(word)?.side === 'ask') return false;
    const { lower, upper } = WordCase;
    if (!PARTICLES.has(word) && (t.cases[index] === lower || CONNECTORS.has(word))) return false;
    return t.cases[index] !== upper || t.ends[index] - t.starts[index] === 1 || t.cases[last] === upper;
  }

  /** The first token of a word that hyphens and apostrophes join: `Jean` of `Jean-Pierre`, `O` of `O’Brien`. */
  #joinedFrom(index: number): number {
    const t = this.#tokens;
    let i = index;
    while (
      i >= 2 &&
      t.starts[i] === t.ends[i - 1] &&
      t.starts[i - 1] === t.ends[i - 2] &&
      "-’'".includes(this.#text[t.starts[i - 1]]) &&
      t.kinds[i - 2] === TokenKind.word
    )
      i -= 2;
    return i;
  }

  /** True where two tokens are words of one name: a blank, or an initial's full stop, between them. */
  oneSpace(a: number, b: number): boolean {
    const t = this.#tokens;
    const between = this.#text.slice(t.ends[a], t.starts[b]);
    return between.length > 0 && between.length <= 2 && /^\.?[ \u00a0\n]{1,2}$/.test(between);
  }

  /** A name in capitals as the document writes it elsewhere, else with small letters after each first. */
  #asWritten(name: string): string {
    if (!/\p{Lu}{2}/u.test(name)) return name;
    return name
      .split(' ')
      .map((word) => (/[\p{Lu}]{2}/u.test(word) ? (this.#mixedCase(word) ?? inSmallLetters(word)) : word))
      .join(' ');
  }

  /** How a word in capitals stands elsewhere; null where it stands in capitals alone. */
  #mixedCase(word: string): string | null {
    let written = this.#mixed.get(word);
    if (written === undefined) {
      written = this.#findMixedCase(word);
      this.#mixed.set(word, written);
    }
    return written;
  }

  #findMixedCase(word: string): string | null {
    const last = word
      .slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('’'), word.lastIndexOf("'")) + 1)
      .toLowerCase();
    const t = this.#tokens;
    for (const i of this.#placesOf(last)) {
      if (t.cases[i] !== WordCase.title && t.cases[i] !== WordCase.mixed) continue;
      const written = this.#text.slice(t.starts[this.#joinedFrom(i)], t.ends[i]);
      if (
        written.toLowerCase().replace(/’/g, "'") === word.toLowerCase().replace(/’/g, "'") &&
        !/\p{Lu}{2}/u.test(written)
      )
        return written;
    }
    return null;
  }
}

/** Words with a capital that stand before a surname without belonging to it. */
export const NOT_FIRST: ReadonlySet<string> = new Set([
  ...`with by and but well yes no so now then thank thanks hello hi good morning afternoon evening day interview transcript host compere the a an
  that this when if what how why where who as is was does did has have had can could will would should may i it he she we you they all also
  only even just today yesterday tomorrow meet welcome joining team labor liberal coalition government opposition party radio television tv
  show program programme hon mp prime minister okay ok right look sorry please sure still because since after before for from to of in on at
  or nor not let both via dear hey commercial break alright marshal air vice rear clip here every ever your my his her our their yet though while once state affairs defence defense treasury climate energy trade health education finance immigration
  indigenous foreign home advisers council services industry agriculture environment commerce labour transportation veterans house white`.split(
    /\s+/,
  ),
  ...ENGLISH_WEEKDAYS,
  ...ENGLISH_MONTHS,
]);

export function isInitial(t: Tokens, i: number): boolean {
  return t.kinds[i] === TokenKind.word && t.ends[i] - t.starts[i] === 1 && t.cases[i] === WordCase.title;
}

export function lastWord(name: string): string {
  const word = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return word.slice(
    Math.max(word.lastIndexOf('-'), word.lastIndexOf('’'), word.lastIndexOf("'"), word.lastIndexOf('.')) + 1,
  );
}

/** True where both names end with the same surname, so that `Da Costa` and `Jean-Pierre` are not cut. */
function sameEnd(a: string, b: string): boolean {
  const surname = b
    .slice(b.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/’/g, "'");
  const whole = a.toLowerCase().replace(/’/g, "'");
  // `the Bush-Kerry debate` names two, neither of them in full.
  return whole.endsWith(surname) && whole[whole.length - surname.length - 1] !== '-';
}

export function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, n] of counts) {
    if (n > most || (n === most && best !== null && name.length > best.length)) {
      best = name;
      most = n;
    }
  }
  return best;
}

/** `MCKENZIE` as `McKenzie`, `O'BRIEN` as `O'Brien`, `HANSON-YOUNG` as `Hanson-Young`, particles as they stand. */
export function inSmallLetters(word: string): string {
  if (PARTICLES.has(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/['’]S$/, "'s");
}
