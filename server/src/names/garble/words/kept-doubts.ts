import type { Change } from '../../../text/change.ts';
import type { Span } from '../../../text/span.ts';
import { detached } from '../../../text/word-memory.ts';
import type { Doubt } from '../doubt.ts';
import type { EditedWords } from './edited-words.ts';
import type { NameWord } from './words.ts';

/** What a reader found about one word, and for which other words it asked. */
interface Found {
  doubts: readonly Doubt[];
  readonly asked: Iterable<string>;
}

/** What one reader found about the words of a text, so that after an edit it looks again only at those which the edit concerns. */
class KeptDoubts {
  /** The state of the words that this is of. */
  #state = 0;
  /** Words about which nothing was found, and for which no other was asked, are left out. */
  readonly #found = new Map<NameWord, Found>();
  /** Which words asked for a word. */
  readonly #askers = new Map<string, Set<NameWord>>();

  /** The doubts of the present state, in order of the words' first places. */
  turnTo(words: EditedWords, read: (word: NameWord) => readonly Doubt[]): readonly Doubt[] {
    if (this.#state !== words.state) {
      const again = this.#outdated(words);
      if (words.change !== null) this.#move(words.change);
      for (const word of again) this.#read(words, word, read);
      this.#state = words.state;
    }
    const found: { readonly word: NameWord; readonly doubts: readonly Doubt[] }[] = [];
    for (const [word, { doubts }] of this.#found) if (doubts.length > 0) found.push({ word, doubts });
    return found.sort((a, b) => a.word.places[0] - b.word.places[0]).flatMap(({ doubts }) => doubts);
  }

  /** The words that have to be read again; what was found about them is forgotten, and about those that are gone. */
  #outdated(words: EditedWords): Iterable<NameWord> {
    const { state, fresh, gone } = words;
    if (this.#state !== state - 1) {
      this.#found.clear();
      this.#askers.clear();
      return words.values();
    }
    const again = new Set(fresh);
    for (const changed of [fresh, gone])
      for (const { lower } of changed) for (const asker of this.#askers.get(lower) ?? []) again.add(asker);
    for (const word of again) this.#forget(word);
    for (const word of gone) {
      this.#forget(word);
      again.delete(word);
    }
    return again;
  }

  #forget(word: NameWord): void {
    for (const lower of this.#found.get(word)?.asked ?? []) {
      const askers = this.#askers.get(lower);
      askers?.delete(word);
      if (askers?.size === 0) this.#askers.delete(lower);
    }
    this.#found.delete(word);
  }

  #read(words: EditedWords, word: NameWord, read: (word: NameWord) => readonly Doubt[]): void {
    const { answer, asked } = words.listening(() => read(word));
    if (answer.length === 0 && asked.size === 0) return;
    this.#found.set(word, { doubts: answer.map(withOwnText), asked });
    for (const lower of asked) {
      const askers = this.#askers.get(lower);
      if (askers === undefined) this.#askers.set(lower, new Set([word]));
      else askers.add(word);
    }
  }

  /** Moves the doubts behind what has changed; none stands in it, as its word would be fresh. */
  #move(change: Change): void {
    if (change.newEnd === change.oldEnd) return;
    for (const found of this.#found.values())
      if (found.doubts.some(({ end, evidence }) => end > change.start || (evidence?.end ?? 0) > change.start))
        found.doubts = found.doubts.map((doubt) => ({
          ...doubt,
          ...moved(doubt, change),
          evidence: doubt.evidence && moved(doubt.evidence, change),
        }));
  }
}

function moved({ start, end }: Span, { start: from, oldEnd, newEnd }: Change): Span {
  return start < from ? { start, end } : { start: start + newEnd - oldEnd, end: end + newEnd - oldEnd };
}

/** A doubt whose words are not cut from the text: that would keep all of this state of it alive. */
function withOwnText(doubt: Doubt): Doubt {
  const { canonical, reason } = doubt;
  return { ...doubt, canonical: canonical && detached(canonical), reason: detached(reason) };
}

const KEPT = new WeakMap<EditedWords, Map<string, KeptDoubts>>();

/** What a reader found about words in their earlier states. */
export function keptDoubts(words: EditedWords, reader: string): KeptDoubts {
  let readers = KEPT.get(words);
  if (readers === undefined) {
    readers = new Map();
    KEPT.set(words, readers);
  }
  let kept = readers.get(reader);
  if (kept === undefined) {
    kept = new KeptDoubts();
    readers.set(reader, kept);
  }
  return kept;
}
