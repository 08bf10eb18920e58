import { TokenKind, type Tokens, tokenFrom, tokenText, WordCase } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import { damage } from './damage.ts';
import { FullNames, inSmallLetters, isInitial, lastWord, mostFrequent, NOT_FIRST } from './full-names.ts';
import { readVoice, type Voice } from './label-words.ts';
import { CONNECTORS, HONORIFICS, OFFICE_WORDS } from './roles.ts';

/** The most units before the first label that are looked through for who takes part. */
const HEAD = 3000;
/** The fewest letters of a given name and a surname without the blank between them. */
const SHORTEST_JOINED = 6;

/**
 * Who speaks at each cue, as a reader would name them: the fullest name that the document gives, without honorific and office; else
 * the role; null where the label says no more than `Q`.
 */
export function speakersOf(text: string, tokens: Tokens, cues: readonly Cue[]): (string | null)[] {
  if (cues.length === 0) return [];
  const names = new Names(text, tokens, cues);
  const byKey = new Map<string, string | null>();
  return cues.map(({ voice }) => {
    let name = byKey.get(voice.key);
    if (name === undefined) {
      name = names.nameOf(voice);
      byKey.set(voice.key, name);
    }
    return name;
  });
}

/** The names that a document gives its speakers. */
class Names {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #cues: readonly Cue[];
  readonly #full: FullNames;
  /** Tokens before the first label. */
  readonly #head: readonly [number, number];
  /** What initials stand for, those that were asked for. */
  readonly #initials = new Map<string, string | null>();

  constructor(text: string, tokens: Tokens, cues: readonly Cue[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#cues = cues;
    const named = cues.flatMap((c) => (c.voice.name === null ? [] : [c.voice.name]));
    this.#full = new FullNames(text, tokens, named, new Set(cues.map((c) => c.start)));
    const first = cues[0].start;
    this.#head = [tokenFrom(tokens, Math.max(0, first - HEAD)), tokenFrom(tokens, first)];
  }

  nameOf(voice: Voice): string | null {
    if (voice.role !== null || (voice.side !== 'person' && voice.name === null)) return this.#ofRole(voice);
    if (voice.name === null) return voice.standing === 'office' ? this.#ofRole(voice) : this.#officeTitle(voice.key);
    if (voice.standing === 'initials')
      return (
        this.#ofInitials(voice.name) ?? (/[AEIOUY]/.test(voice.name) ? this.#full.fullest(voice.name) : voice.name)
      );
    return this.#full.fullest(this.#apart(voice.name) ?? this.#surnamed(voice.name));
  }

  /** `JOHNLAWS`, as spaced letters come out, where the words before the first label have the two words apart; else null. */
  #apart(name: string): string | null {
    if (name.length < SHORTEST_JOINED || !/^\p{Lu}+$/u.test(name)) return null;
    const joined = name.toLowerCase();
    const { lower, cases } = this.#tokens;
    const [from, to] = this.#head;
    for (let i = from; i + 1 < to; i++) {
      const length = lower[i].length + lower[i + 1].length;
      if (length !== joined.length || cases[i] === WordCase.lower || cases[i + 1] === WordCase.lower) continue;
      if (lower[i].length >= 2 && lower[i + 1].length >= 2 && lower[i] + lower[i + 1] === joined)
        return `${inSmallLetters(tokenText(this.#tokens, i))} ${inSmallLetters(tokenText(this.#tokens, i + 1))}`;
    }
    return null;
  }

  /** `RUSH` where `RUSH LIMBAUGH` has a label, too: the name that begins so. */
  #surnamed(name: string): string {
    if (name.includes(' ')) return name;
    const begins = new Set<string>();
    for (const { voice } of this.#cues) {
      if (voice.name === name || voice.name === null) continue;
      const lower = voice.name.toLowerCase();
      if (lastWord(lower) === name.toLowerCase()) return name;
      if (lower.startsWith(`${name.toLowerCase()} `)) begins.add(voice.name);
    }
    return begins.size === 1 ? [...begins][0] : name;
  }

  /** The name behind an office or a role, else the role itself. */
  #ofRole(voice: Voice): string | null {
    if (voice.side === 'person' || voice.side === 'neutral') {
      const named = this.#inBrackets(voice);
      if (named !== null) return named;
    }
    if (voice.side === 'neutral' || voice.role === 'Journalist' || voice.role === 'Caller') return voice.role;
    if (voice.side === 'ask') return this.#interviewer() ?? voice.role;
    if (voice.side === 'reply') return this.#interviewee();

    const role = voice.role ?? this.#officeTitle(voice.key);
    const words = voice.key
      .replace(/^the /, '')
      .replace(/^pm$/, 'prime minister')
      .replace(/^dpm$/, 'deputy prime minister')
      .split(/[ -]/);
    const named =
      this.#behindOffice(words) ??
      (words[words.length - 1] === 'minister' ? this.#honourable(words, this.#isPrincipal(voice)) : null) ??
      this.#addressedAs(voice);
    return named === null ? role : this.#asPrinted(named);
  }

  /** `The Prime Minister (Mr Bell)`: the name that a label with the same office has in brackets. */
  #inBrackets({ key }: Voice): string | null {
    for (const cue of this.#cues) {
      if (cue.voice.key !== key || cue.end - cue.start < key.length + 4) continue;
      const inner = /\(([^()]{3,60})\)/u.exec(this.#text.slice(cue.start, cue.end))?.[1];
      const named = inner === undefined ? null : readVoice(inner);
      if (named?.name && BRACKETED.has(named.standing)) return this.#full.fullest(shown(named.name));
    }
    return null;
  }

  #officeTitle(key: string): string {
    return key
      .split(' ')
      .map((w, i) => (i > 0 && CONNECTORS.has(w) ? w : w.charAt(0).toUpperCase() + w.slice(1)))
      .join(' ');
  }

  /** `PRIME MINISTER THE HON JOHN HOWARD`, `President Biden`: the name that follows the office's words before the interview begins. */
  #behindOffice(office: readonly string[]): string | null {
    const t = this.#tokens;
    const [from, to] = this.#head;
    const counts = new Map<string, number>();
    for (let i = from; i + office.length < to; i++) {
      if (!office.every((w, j) => t.lower[i + j] === w)) continue;
      if (
        i > 0 &&
        (t.lower[i - 1] === 'deputy' ||
          t.lower[i - 1] === 'vice' ||
          t.lower[i - 1] === 'former' ||
          t.lower[i - 1] === 'shadow')
      )
        continue;
      const name =
        this.#nameBefore(i) ?? this.#nameAfter(i + office.length, to) ?? this.#nameBehindTitle(i + office.length, to);
      if (name && !this.#isOther(name, office)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const best = mostFrequent(counts);
    return best === null || best.includes(' ') ? best : this.#full.fullest(best, true);
  }

  /**
   * The one name that stands behind `the Right Honourable` before the interview begins, else, where one office alone replies, the one
   * behind `the Hon`: whoever issues a transcript is who speaks in it.
   */
  #honourable(office: readonly string[], principal: boolean): string | null {
    const t = this.#tokens;
    const [from, to] = this.#head;
    const right = new Set<string>();
    const all = new Set<string>();
    for (let i = from; i < to; i++) {
      if (!(t.lower[i].startsWith('honou') || t.lower[i] === 'hon')) continue;
      const name = this.#nameAfter(i + 1, to);
      if (!name?.includes(' ') || this.#isOther(name, office)) continue;
      all.add(name);
      if (i > from && (t.lower[i - 1] === 'right' || t.lower[i - 1] === 'rt' || t.lower[i - 2] === 'rt'))
        right.add(name);
    }
    if (right.size === 1) return [...right][0];
    return right.size === 0 && all.size === 1 && principal ? [...all][0] : null;
  }

  /** True for an office that gives at least two in three of all answers under offices: who is addressed or issues the text is its holder. */
  #isPrincipal({ speaker }: Voice): boolean {
    let own = 0;
    let all = 0;
    for (const { voice } of this.#cues) {
      if (voice.side !== 'person' || (voice.role === null && voice.standing !== 'office')) continue;
      all++;
      if (voice.speaker === speaker) own++;
    }
    return own * 3 >= all * 2;
  }

  /** A name whose surname stands but once as its document mostly prints it: headings are set in types that text recognition spoils. */
  #asPrinted(name: string): string {
    const last = lastWord(name);
    if (last.length < 5 || !name.endsWith(name.slice(-last.length))) return name;
    const t = this.#tokens;
    const counts = new Map<string, number>();
    for (let i = 0; i < t.length; i++) {
      if (t.kinds[i] !== TokenKind.word || t.cases[i] === WordCase.lower) continue;
      const { length } = t.lower[i];
      if (t.lower[i][0] !== last[0] || Math.abs(length - last.length) > 1) continue;
      counts.set(t.lower[i], (counts.get(t.lower[i]) ?? 0) + 1);
    }
    const own = counts.get(last) ?? 0;
    let best = last;
    for (const [word, n] of counts)
      if (n >= 2 * own + 1 && n > (counts.get(best) ?? 0) && damage(word, last) <= 0.2) best = word;
    return best === last ? name : name.slice(0, name.length - last.length) + inSmallLetters(best);
  }

  /** True where the name is that of another speaker, who has a label of their own. */
  #isOther(name: string, office: readonly string[]): boolean {
    const last = lastWord(name);
    const key = office.join(' ');
    return this.#cues.some(
      (c) =>
        c.voice.name !== null &&
        lastWord(c.voice.standing === 'initials' ? (this.#ofInitials(c.voice.name) ?? '') : c.voice.name) === last &&
        !c.voice.key.startsWith(key),
    );
  }

  /** `The Hon Scott Morrison MP, Treasurer`: the name with an honorific right before an office, on the line before too. */
  #nameBefore(index: number): string | null {
    const t = this.#tokens;
    let last = index - 1;
    let member = false;
    while (last >= 0 && (BEFORE_OFFICE.has(t.lower[last]) || ',('.includes(this.#text[t.starts[last]]))) {
      if (t.lower[last] === 'mp') member = true;
      last--;
    }
    let from = last + 1;
    while (
      from > 0 &&
      last - from < 3 &&
      t.kinds[from - 1] === TokenKind.word &&
      t.cases[from - 1] !== WordCase.lower
    ) {
      const lower = t.lower[from - 1];
      if (HONORIFICS.has(lower)) {
        member = true;
        break;
      }
      if (
        NOT_NAMES.has(lower) ||
        OFFICE_WORDS.has(lower) ||
        (!this.#full.oneSpace(from - 1, Math.min(from, last)) && from <= last)
      )
        break;
      from--;
    }
    // `briefing by Ann Bell, Associate Spokesperson`
    const introduced =
      from > 0 && last > from && INTRODUCE.has(t.lower[from - 1]) && this.#text[t.starts[index - 1]] === ',';
    if (!(member || introduced) || from > last || last - from > 2) return null;
    return shown(this.#text.slice(t.starts[from], t.ends[last]).replace(/\s+/g, ' '));
  }

  /** The name that begins at a token or behind honorifics and a comma there; null where none does. */
  #nameAfter(index: number, to: number): string | null {
    const t = this.#tokens;
    let i = index;
    for (let passed = 0; i < to && passed < 10; passed++) {
      const lower = t.lower[i];
      if (
        HONORIFICS.has(lower) ||
        lower === 'the' ||
        lower === 'right' ||
        (t.kinds[i] === TokenKind.mark && ',.:-'.includes(this.#text[t.starts[i]]))
      )
        i++;
      else break;
    }
    const first = i;
    let end = -1;
    for (let words = 0; i < to && words < 4; words++) {
      if (
        t.kinds[i] !== TokenKind.word ||
        t.cases[i] === WordCase.lower ||
        NOT_NAMES.has(t.lower[i]) ||
        OFFICE_WORDS.has(t.lower[i])
      )
        break;
      if (words > 0 && !this.#full.oneSpace(i - 1, i) && !this.#touches(i)) break;
      // `President Bell Celebrating the …` is a title.
      if (words > 0 && t.lower[i].endsWith('ing') && i + 1 < to && OBJECTS.has(t.lower[i + 1])) break;
      end = i;
      i++;
      while (i + 1 < to && t.kinds[i] === TokenKind.mark && this.#text[t.starts[i]] === '.' && isInitial(t, i - 1)) i++;
      if (
        i + 1 < to &&
        t.starts[i] === t.ends[i - 1] &&
        "-’'".includes(this.#text[t.starts[i]]) &&
        t.starts[i + 1] === t.ends[i] &&
        t.lower[i + 1] !== 's'
      ) {
        i++;
        words--;
      }
    }
    if (end < first || t.ends[end] - t.starts[end] < 3) return null;
    const name = this.#text.slice(t.starts[first], t.ends[end]).replace(/\s+/g, ' ');
    return shown(name);
  }

  /** `Minister of Economy of Georgia, Levan Tskhadadze`: the name behind the comma that ends an office. */
  #nameBehindTitle(index: number, to: number): string | null {
    const t = this.#tokens;
    if (index >= to || !(t.lower[index] === 'of' || t.lower[index] === 'for')) return null;
    let i = index;
    while (i < to && i - index < 14 && t.kinds[i] === TokenKind.word) {
      if (t.cases[i] === WordCase.lower && !CONNECTORS.has(t.lower[i])) return null;
      i++;
    }
    if (i >= to || this.#text[t.starts[i]] !== ',') return null;
    const name = this.#nameAfter(i + 1, to);
    return name?.includes(' ') ? name : null;
  }

  #touches(i: number): boolean {
    return this.#tokens.starts[i] === this.#tokens.ends[i - 1];
  }

  /** `Interview with Paul Lyneham`, `Host: Chris Uhlmann` before the interview begins; else how the other side addresses whoever asks. */
  #interviewer(): string | null {
    const asking = new Set(this.#cues.filter((c) => c.voice.side === 'ask').map((c) => c.voice.role));
    if (asking.size > 1 || asking.has('Caller')) return null;
    const named = this.#pressEvent() ? null : this.#afterWords(this.#isAnonymous() ? BY_INTERVIEWER : INTERVIEWER_CUES);
    if (named && !this.#isOther(named, ['-'])) return named;
    return asking.has(null) || asking.has('Interviewer')
      ? null
      : this.#addressed((c) => c.voice.side !== 'ask', THANKED);
  }

  /** Whoever answers as `A`: named before the interview begins, or as the other side addresses them. */
  #interviewee(): string | null {
    if (!this.#isAnonymous()) return null;
    const asks = (c: Cue): boolean => c.voice.side === 'ask';
    return (
      this.#addressed(asks, VOCATIVE) ??
      this.#partner() ??
      this.#spokesperson() ??
      this.#titled() ??
      this.#officeAddressed(asks)
    );
  }

  /** True where no label names anybody: then the one whom the heading names is the one who replies. */
  #isAnonymous(): boolean {
    return !this.#cues.some((c) => c.voice.side === 'person');
  }

  /** `Interview with Anna Bell` before an interview in which no label names anybody. */
  #partner(): string | null {
    return this.#pressEvent() ? null : this.#afterWords(INTERVIEWEE_CUES);
  }

  /** `Foreign Ministry Spokesperson Anna Bell's press conference`: whoever speaks for the issuer, in the heading. */
  #spokesperson(): string | null {
    const t = this.#tokens;
    const [from, to] = this.#head;
    for (let i = from; i < to; i++) {
      if (!SPEAKS_FOR.has(t.lower[i])) continue;
      const name = this.#nameAfter(i + 1, to);
      if (name?.includes(' ')) return name;
    }
    return null;
  }

  /** `Anna Bell: the bridge will wait`: the name before the colon of a title. */
  #titled(): string | null {
    const [from, to] = this.#head;
    if (from >= to) return null;
    const head = this.#text.slice(this.#tokens.starts[from], this.#tokens.ends[to - 1]);
    for (const [, name] of head.matchAll(NAME_IN_TITLE)) if (readVoice(name)?.standing === 'name') return shown(name);
    return null;
  }

  /** The office by which whoever replies is addressed: `Mr Prime Minister, …`. */
  #officeAddressed(by: (cue: Cue) => boolean): string | null {
    for (const cue of this.#cues.slice(0, 60)) {
      if (!by(cue)) continue;
      const said = this.#text.slice(cue.words, cue.words + 60).toLowerCase();
      const found = OFFICE_ADDRESSED.exec(said.replace(/^\P{L}+/u, ''));
      if (found) return this.#behindOffice(found[1].split(' ')) ?? this.#officeTitle(found[1]);
    }
    return null;
  }

  /** True where the heading speaks of many who ask. */
  #pressEvent(): boolean {
    const [from, to] = this.#head;
    for (let i = from; i < to; i++) if (PRESS_EVENTS.has(this.#tokens.lower[i])) return true;
    return false;
  }

  #afterWords(cues: ReadonlyMap<string, readonly string[]>): string | null {
    const t = this.#tokens;
    const [from, to] = this.#head;
    for (let i = from; i < to; i++) {
      const rest = cues.get(t.lower[i]);
      if (!rest?.some((w) => t.lower[i + 1] === w)) continue;
      let at = i + 2;
      while (at < to && (t.lower[at] === 'the' || OFFICE_WORDS.has(t.lower[at]))) at++;
      const name = this.#nameAfter(at, to);
      if (name?.includes(' ')) return name;
    }
    return null;
  }

  /** An office-holder as the other side addresses them: `Mr Hawke`. */
  #addressedAs(voice: Voice): string | null {
    const key = voice.speaker;
    // Only where hardly anybody else replies can the address be meant for them.
    if (!this.#isPrincipal(voice)) return null;
    const name = this.#addressed((c) => c.voice.speaker !== key, VOCATIVE);
    return name !== null && this.#isOther(name, ['-']) ? null : name;
  }

  /**
   * The name by which turns of one side address the other. Whoever is spoken of rather than spoken to does not count: a name that the
   * other side uses too.
   */
  #addressed(by: (cue: Cue) => boolean, pattern: RegExp): string | null {
    const counts = new Map<string, number>();
    const others: string[] = [];
    for (let i = 0; i < this.#cues.length && i < 300; i++) {
      const cue = this.#cues[i];
      const end = this.#cues[i + 1]?.start ?? this.#text.length;
      if (!by(cue)) {
        if (others.length < 200) others.push(this.#text.slice(cue.words, Math.min(end, cue.words + 3000)));
        continue;
      }
      // Where a label stands on a line of its own, the words begin below it.
      const said = this.#text.slice(cue.words, Math.min(end, cue.words + 320)).trimStart();
      for (const m of said.matchAll(pattern)) {
        const name = m.slice(1).find((g) => g !== undefined) ?? '';
        const lower = lastWord(name);
        if (
          name === '' ||
          name.includes("'") ||
          name.includes('’') ||
          NOT_NAMES.has(lower) ||
          OFFICE_WORDS.has(lower) ||
          NOT_FIRST.has(lower) ||
          HONORIFICS.has(lower)
        )
          continue;
        // `Prime Minister Bell, will you …`: the office is theirs beyond doubt.
        counts.set(name, (counts.get(name) ?? 0) + (OFFICE_SPOKEN_TO.test(m[0]) ? 2 : 1));
      }
    }
    const best = mostFrequent(counts);
    if (best === null) return null;
    const times = counts.get(best) ?? 0;
    let spokenOf = 0;
    for (const said of others) if (speaksOf(said, best)) spokenOf++;
    let rivals = 0;
    for (const [name, n] of counts) if (!best.includes(name) && !name.includes(best)) rivals += n;
    if (spokenOf > times / 3 || rivals >= times) return null;
    return best === best.toUpperCase() ? best.split(' ').map(inSmallLetters).join(' ') : best;
  }

  /** Two or three capitals spelt out before the interview begins: `HS` is Haydn Sargent. */
  #ofInitials(initials: string): string | null {
    const t = this.#tokens;
    const letters = [...initials.toLowerCase()];
    const known = this.#initials.get(initials);
    if (known !== undefined) return known;
    // Before the interview begins, else anywhere.
    const found = this.#spelt(letters, ...this.#head) ?? this.#spelt(letters, 0, t.length);
    this.#initials.set(initials, found);
    return found;
  }

  #spelt(letters: readonly string[], from: number, to: number): string | null {
    const t = this.#tokens;
    const counts = new Map<string, number>();
    for (let i = from; i + letters.length <= to; i++) {
      const all = letters.every((letter, j) => {
        return (
          t.kinds[i + j] === TokenKind.word &&
          t.cases[i + j] !== WordCase.lower &&
          t.lower[i + j].startsWith(letter) &&
          t.ends[i + j] - t.starts[i + j] > 2 &&
          (j === 0 || this.#full.oneSpace(i + j - 1, i + j))
        );
      });
      if (
        !all ||
        letters.some(
          (_, j) => NOT_NAMES.has(t.lower[i + j]) || OFFICE_WORDS.has(t.lower[i + j]) || HONORIFICS.has(t.lower[i + j]),
        )
      )
        continue;
      const name = Array.from({ length: letters.length }, (_, j) => tokenText(t, i + j).replace(/[âÂÃ]+$/u, '')).join(
        ' ',
      );
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const best = mostFrequent(counts);
    return best === null ? null : best === best.toUpperCase() ? best.split(' ').map(inSmallLetters).join(' ') : best;
  }
}

const SPEAKS_FOR: ReadonlySet<string> = new Set(['spokesperson', 'spokesman', 'spokeswoman']);

/** A name and a colon at the head of a line. */
const NAME_IN_TITLE = /^[ \t]*(\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+): ?\S/gmu;

/** How a name in brackets behind an office is written. */
const BRACKETED: ReadonlySet<string> = new Set(['titled', 'name']);

/** `Well, Mr Prime Minister`, in small letters. */
const OFFICE_ADDRESSED =
  /^(?:(?:well|yes|and|but|now|mr|madam)[ ,.]+)*(prime minister|president|minister|treasurer|premier|ambassador|chancellor|governor)\b/u;

/** `Mr Howard`, `said John Howard`: what stands before a name that is spoken of. */
const BEFORE_NAME = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? |\p{Ll} \p{Lu}\p{Ll}+ )$/u;
const LETTER = /\p{L}/u;
/** The most characters that are looked at before a name. */
const BEFORE = 40;

/** True where the words tell of someone by name. `the Howard Government` is said by Mr Howard too, `Mr Howard` is not. */
function speaksOf(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1))
    if (!LETTER.test(said.charAt(at + name.length)) && BEFORE_NAME.test(said.slice(Math.max(0, at - BEFORE), at)))
      return true;
  return false;
}
/** Words behind a participle in a title. */
const OBJECTS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'new', 'on', 'with']);

const PRESS_EVENTS: ReadonlySet<string> = new Set([
  'doorstop',
  'doorstep',
  'conference',
  'joint',
  'briefing',
  'gaggle',
]);

/** Words before a name that an office follows. */
const INTRODUCE: ReadonlySet<string> = new Set(['by', 'with']);

const BEFORE_OFFICE: ReadonlySet<string> = new Set(['mp', 'mhr', 'the', 'australia', 's', 'acting']);

/** What stands before whoever asks, whether or not a label names anybody. */
const BY_INTERVIEWER: ReadonlyMap<string, readonly string[]> = new Map([
  ['interview', ['by']],
  ['interviewed', ['by']],
  ['interviewer', [':', '-']],
  ['host', [':', '-']],
  ['presenter', [':', '-']],
  ['compere', [':', '-']],
]);

/** The same where labels name whoever replies: an interview with somebody is then one with whoever asks. */
const INTERVIEWER_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ...BY_INTERVIEWER,
  ['interview', ['with', 'by']],
  ['conversation', ['with']],
]);

/** What stands before whoever replies where no label names anybody. */
const INTERVIEWEE_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['interview', ['with', 'of']],
  ['conversation', ['with']],
  ['statement', ['by']],
  ['answers', ['by', 'of']],
  ['questions', ['to']],
]);

/** `Mr Hawke, what …` at a turn's start, `…, Mr Hawke?` at a sentence's end, `Julia Gillard, welcome`: how those who ask address the other side. */
const VOCATIVE =
  /^(?:(?:[Ww]ell|[Ss]o|[Bb]ut|[Aa]nd|[Nn]ow|[Tt]hanks?|[Tt]hank you|[Ww]elcome|[Gg]ood (?:morning|afternoon|evening|day)|[Aa]ll right|[Oo]kay|OK|[Ff]irstly|[Ss]econdly|(?:[Jj]ust )?[Ff]inally|[Ll]astly|[Ss]orry|[Ll]ook|[Pp]rime [Mm]inister),? +)*(?:Mr|Mrs|Ms|Miss|Dr|Senator|MR|MRS)\.? +(\p{Lu}[\p{L}-]+)(?=[,.]? )(?! (?:has|had|says|said|wants|told|thinks|and|or|(?:is|was) (?!it|this|that|there|the))\b)|(?:, ?|\b(?:welcome|thanks?|thank you|good (?:morning|afternoon|evening|day)|hello),? +)(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? +(\p{Lu}[\p{L}-]+)(?=[.?!]|$)|(?:^|[.?!] +)(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? +(\p{Lu}[\p{L}-]+),? (?:it was|thanks?|thank you|welcome|good)\b|(?:^|[.?!] +)(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+), (?:welcome|good|thanks?|thank|it['’]s|nice|hello)\b|^(?:(?:[Ww]ell|[Ss]o|[Bb]ut|[Aa]nd|[Nn]ow|[Gg]ood (?:morning|afternoon|evening|day)),? +)*(?:Prime Minister|Premier|Treasurer|Chancellor) (\p{Lu}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)?),? (?:are|is|it|was|do|does|did|have|has|will|would|can|could|should|what|why|how|when|where|who|you|I|we|in|on|the|good|welcome|thank)\b|\b(?:with (?:us|me)|join(?:s|ed|ing) (?:us|me|by)|joined by|welcome(?: to)?),?(?: now| today| live| the| this morning| is| on the (?:phone|line|program))* (?:Prime Minister|Premier|Treasurer|Chancellor),? (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)\b/gu;

/** `Thank you very much Chris`, `Good morning, Neil`: how the one who answers addresses the one who asks. */
const THANKED =
  /\b(?:[Tt]hank you(?: very much| so much)?|[Tt]hanks(?: very much| a lot)?|[Gg]ood (?:morning|afternoon|evening|day)|[Hh]ello|[Hh]i|G['’]day|[Pp]leasure(?: always)?|with you)(?: to you)?[, ]+(\p{Lu}\p{Ll}{2,})(?=[,.!]|\s|$)(?! \p{Lu})/gu;

/** An office before a name, without an honorific between them. */
const OFFICE_SPOKEN_TO = /\b(?:Prime Minister|Premier|Treasurer|Chancellor) (?!Mr|Ms|Mrs|Dr)\p{Lu}/u;

/** Words with a capital that are no part of a name in a heading. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `mp mhr interview transcript press conference doorstop statement media release address speech remarks joint radio television with at in on
  and the of for by to from prime minister parliament house canberra sydney melbourne brisbane perth adelaide hobart darwin washington london
  news abc sbs sky bbc cnn fm am channel nine seven ten network today tonight tomorrow question answer subject subjects topic topics date time
  proof copy only embargo check delivery e oe january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday before after during as white office government federal australia australian states united
  luncheon dinner breakfast club national visit sir madam honour very much everybody everyone all ladies gentlemen that this what well
  talkback exclusive breakfast programme program show drive morning afternoon report lateline sunrise today
  aboard air force one marine announces signs delivers discusses hosts meets speaks calls issues welcomes`.split(/\s+/),
);

/** A name from a heading, in capitals or not. */
function shown(name: string): string {
  return name === name.toUpperCase() ? name.split(' ').map(inSmallLetters).join(' ') : name;
}
