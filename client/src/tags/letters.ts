/**
 * What is typed into an input that is another process's: there it is typed and shown, here it is known and sometimes set, and word of
 * either is on its way for a while. Letters that come into the input before a text that it was set to would be lost with it; here each
 * is put behind what was meant before, and an erased one taken from it.
 */
export class Letters {
  #text: string;
  /** What the input was last said to hold. */
  #held = '';
  /** What the input was set to and has not said to hold yet, in turn. */
  readonly #sent: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** What is meant: all that was typed, whatever the input shows of it. */
  get text(): string {
    return this.#text;
  }

  /** Means another text, to which no input is set yet. */
  mean(text: string): void {
    this.#text = text;
  }

  /** Notes that the input is set to what is meant, and gives that. */
  send(): string {
    this.#sent.push(this.#text);
    return this.#text;
  }

  /** Hears what the input holds now. True where it is to be set to what is meant, which is something else. */
  hear(value: string): boolean {
    const before = this.#held;
    this.#held = value;
    // To be set to what it holds is no news of an input's.
    const at = this.#sent.findIndex((text) => text !== before);
    if (at >= 0 && this.#sent[at] === value) this.#sent.splice(0, at + 1);
    else if (this.#sent.length === 0) this.#text = value;
    else {
      this.#text = edited(this.#text, before, value);
      return true;
    }
    return false;
  }
}

/** A text after the keys at its end that made `after` of `before`. */
function edited(text: string, before: string, after: string): string {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return text.slice(0, Math.max(0, text.length - (before.length - same))) + after.slice(same);
}
