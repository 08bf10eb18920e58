import type { Tokens } from '../text/tokens.ts';
import { sentenceBefore } from './characters.ts';
import type { Cue, Layout } from './cues/model.ts';
import { count } from './label-evidence/counts.ts';
import { isExchange } from './label-evidence/exchange.ts';
import { CHAIRS, chooseLayouts, like } from './label-evidence/layouts.ts';
import { isMonologue } from './label-evidence/monologue.ts';
import { introducedNames, lowerWords } from './label-evidence/names.ts';
import { isBoldLine, isQuoted, isQuoteList } from './label-evidence/speech.ts';
import { returnOften, takingPart } from './label-evidence/turn-taking.ts';
import type { Voice } from './label-words.ts';
import { PARTICLES } from './roles.ts';

/** What the document as a whole says for and against a label. */
export class Evidence {
  /** How often each speaker and each label stands among the candidates of a layout that the document uses. */
  readonly #speakers = new Map<string, number>();
  readonly #labels = new Map<string, number>();
  /** How often each label stands at a line's head before a colon. */
  readonly #heads = new Map<string, number>();
  readonly #layouts: ReadonlySet<Layout>;
  /** Layouts without punctuation in which one speaks in every other place, so that a name may stand once. */
  readonly #turning: ReadonlySet<Layout>;
  /** True where an operator or moderator calls others whose labels stand on lines of their own. */
  readonly #chaired: boolean;
  #exchange: boolean;
  readonly #asks: boolean;
  readonly #weights = new Map<Cue, number>();
  readonly #bare: number;
  /** True where no more than one speaker stands out. */
  readonly #alone: boolean;
  /** True where one label is all that the document has. */
  readonly #single: boolean;
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #common: ReadonlySet<string>;
  #introduced: ReadonlySet<string> | null = null;
  /** The candidates before a colon at the heads of lines, and which labels among them ask or are asked. */
  readonly #colons: readonly Cue[];
  #takingPart: ReadonlySet<string> | null = null;
  /** True where a label that recurs is a surname alone, in small letters. */
  readonly #surnames: boolean;

  constructor(candidates: readonly Cue[], text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
    this.#common = lowerWords(tokens, candidates);
    this.#layouts = chooseLayouts(candidates);
    this.#bare = candidates.filter((c) => c.layout === 'bare' && c.voice.standing === 'role').length;
    this.#turning = new Set(
      (['line', 'bare'] as const).filter(
        (layout) => this.#layouts.has(layout) && returnOften(candidates.filter((c) => c.layout === layout)),
      ),
    );
    this.#chaired =
      this.#layouts.has('line') && candidates.some((c) => c.layout === 'line' && CHAIRS.has(c.voice.role ?? ''));
    const counted = candidates.filter((c) => this.#layouts.has(c.layout) && !isBehindOverhang(c));
    for (const { voice, layout } of counted) {
      count(this.#speakers, voice.speaker);
      count(this.#labels, voice.key);
      if (layout === 'colon') count(this.#heads, voice.key);
    }
    this.#colons = counted.filter((c) => c.layout === 'colon');
    this.#asks = counted.some((c) => c.voice.standing === 'role' && c.voice.side === 'ask' && c.voice.role === null);
    this.#surnames = counted.some((c) => isSurname(c) && (this.#labels.get(c.voice.key) ?? 0) >= 3);
    const strong = counted.filter((c) => this.#weight(c) >= 1);
    const known = counted.filter((c) => this.#weight(c) > 0);
    const again = strong.filter((c) => (this.#speakers.get(c.voice.speaker) ?? 0) >= 2).length;
    this.#exchange = isExchange({ strong, all: known, again }, text) && !isQuoteList(known, text);
    this.#alone = strong.every((c) => c.voice.speaker === strong[0].voice.speaker);
    this.#single = !this.#exchange && counted.filter((c) => this.#weight(c) >= 0.5).length === 1;
  }

  /** True where a candidate is a label; `previous` is the label before it. */
  accepts(cue: Cue, previous: Cue | null): boolean {
    if (!this.#layouts.has(cue.layout) || !this.#layouts.has(like(cue))) return false;
    // `A. Smith` in the middle of a line is a name, unless a question stands before it.
    if (cue.like && cue.voice.key === 'a' && !(previous?.voice.side === 'ask' && like(previous) === cue.like))
      return false;
    // A line of prose may begin with a role in capitals, unless the document does it all the time.
    if (cue.layout === 'bare' && this.#bare < 8 && !this.#turning.has('bare') && !sentenceBefore(this.#text, cue.start))
      return false;
    const weight = this.#weight(cue);
    if (this.#exchange) return weight >= 0.5 || this.#repliesInline(cue, previous);
    return (
      cue.layout === 'colon' &&
      weight >= 0.5 &&
      this.#alone &&
      !isQuoted(this.#text, cue) &&
      isMonologue(cue, this.#text, this.#single)
    );
  }

  /** `Question: … Anna Bell: …` in one paragraph: a name once, right behind a question. */
  #repliesInline({ layout, voice, start }: Cue, previous: Cue | null): boolean {
    if (layout !== 'inline' || previous === null || previous.voice.side !== 'ask' || previous.voice.standing !== 'role')
      return false;
    if (voice.standing !== 'titled' && voice.standing !== 'name' && voice.standing !== 'capitals') return false;
    const said = this.#text.slice(previous.words, Math.min(start, previous.words + 3000));
    return !said.includes('\n') && said.trimEnd().endsWith('?') && !this.#isCommon(voice);
  }

  #weight(cue: Cue): number {
    let weight = this.#weights.get(cue);
    if (weight === undefined) {
      weight = this.#weigh(cue);
      this.#weights.set(cue, weight);
    }
    return weight;
  }

  /** 1: a label on its own showing; 0.5: one where there is an exchange already; 0: none. */
  #weigh(cue: Cue): number {
    const { voice } = cue;
    if (isBehindOverhang(cue)) return (this.#heads.get(voice.key) ?? 0) >= 2 ? 1 : 0;
    const recurring = (this.#speakers.get(voice.speaker) ?? 0) >= 2;
    const repeated = (this.#labels.get(voice.key) ?? 0) >= 2;
    if (!recurring && voice.side !== 'ask' && (isQuoted(this.#text, cue) || isBoldLine(this.#text, cue))) return 0;
    if (voice.standing !== 'role' && TELEPHONE.test(this.#text.slice(cue.words, cue.words + 60))) return 0;
    switch (voice.standing) {
      case 'role':
        return this.#weighRole(cue, recurring, repeated);
      case 'titled':
        return weighTitled(cue, recurring);
      case 'office':
        return weighOffice(cue, recurring, repeated);
      case 'capitals':
      case 'name':
        return this.#weighName(cue, recurring);
      case 'initials':
        return repeated ? 1 : 0;
      default:
        return this.#weighPlain(cue, recurring, repeated);
    }
  }

  /** `Question:`, `JOURNALIST`: a colon alone makes it a label, another layout where more speaks for it. */
  #weighRole({ voice, layout }: Cue, recurring: boolean, repeated: boolean): number {
    if (layout === 'inline') return repeated || recurring || (voice.side === 'reply' && this.#asks) ? 1 : 0;
    if (layout === 'colon' || repeated) return 1;
    // A letter once may be an initial, or an article.
    const speaks = voice.side === 'ask' || (voice.side === 'reply' && this.#asks && voice.key.length > 1);
    if (speaks && (layout === 'stop' || layout === 'column')) return 0.5;
    return MARKED.has(layout) || this.#turning.has(layout) ? 0.5 : 0;
  }

  /** `SERGEY LAVROV:`, `Sergey Lavrov` alone on its line: a heading looks like it, unless the speaker comes back. */
  #weighName(cue: Cue, recurring: boolean): number {
    const { voice, layout } = cue;
    if (layout === 'line' || layout === 'bare') return this.#weighNameOnLine(cue, recurring);
    if (recurring && (!this.#isCommon(voice) || this.#takesPart(cue))) return 1;
    return layout === 'inline' || (this.#isCommon(voice) && !this.#isNamed(cue)) ? 0 : 0.5;
  }

  /** A name without a mark behind it: where others turn so, or with a sentence below in a chaired meeting or behind its employer. */
  #weighNameOnLine({ voice, layout, start, end }: Cue, recurring: boolean): number {
    if (this.#isCommon(voice)) return 0;
    if (recurring) return 1;
    if (!voice.key.includes(' ')) return 0;
    const comes = this.#chaired || this.#text.slice(start, end).includes(',');
    const spoken = comes && SENTENCE_BELOW.test(this.#text.slice(end, end + 400));
    return this.#turning.has(layout) || spoken ? 0.5 : 0;
  }

  /** A word or two of which nothing is known: a label where it is repeated, or is a surname of somebody introduced. */
  #weighPlain(cue: Cue, recurring: boolean, repeated: boolean): number {
    const { voice, layout } = cue;
    if (layout === 'line') return repeated && this.#turning.has(layout) && !this.#isCommon(voice) ? 1 : 0;
    if (layout !== 'colon' && layout !== 'bracket' && layout !== 'timed') return 0;
    if ((repeated || recurring) && (!this.#isCommon(voice) || this.#takesPart(cue))) return 1;
    if (this.#surnames && isSurname(cue) && this.#isIntroduced(voice.key)) return 0.5;
    return voice.name?.includes(' ') || (repeated && voice.key.includes(' ')) ? 0.5 : 0;
  }

  /** `KING`, a word that is written in small letters, too, but stands behind a first name or before a colon time and again. */
  #isNamed({ voice, layout }: Cue): boolean {
    if (layout !== 'colon' || voice.standing !== 'capitals' || voice.key.includes(' ')) return false;
    return (this.#labels.get(voice.key) ?? 0) >= 3 || this.#isIntroduced(voice.key);
  }

  /** True for a label that mostly asks or is asked, whatever its words. */
  #takesPart({ voice, layout }: Cue): boolean {
    this.#takingPart ??= takingPart(this.#colons, this.#text);
    return layout === 'colon' && this.#takingPart.has(voice.key);
  }

  /** True where the word stands behind another that begins with a capital letter, as a surname does behind a first name. */
  #isIntroduced(word: string): boolean {
    this.#introduced ??= introducedNames(this.#tokens);
    return this.#introduced.has(word);
  }

  /** True where the document writes a word of the name in small letters elsewhere, so that it is a heading rather than a name. */
  #isCommon(voice: Voice): boolean {
    const common = this.#common;
    const words = (voice.name ?? voice.key).split(' ').filter((w) => !PARTICLES.has(w));
    return words.filter((w) => w.length > 3 && common.has(w.toLowerCase())).length > words.length / 2;
  }
}

/** Layouts whose marks hardly stand behind anything but a speaker. */
const MARKED: ReadonlySet<Layout> = new Set(['angle', 'tab', 'timed', 'stopdash']);

/** `outcome PM: words`: no sentence ends before it, so that only its like at the heads of lines speak for it. */
const isBehindOverhang = ({ layout, like }: Cue): boolean => layout === 'inline' && like === 'colon';

/** The line below begins large and has a sentence in it. */
const SENTENCE_BELOW = /^\s*[\p{Lu}\d“"(][^\r\n]*\p{Ll} [^\r\n]*\p{Ll}[^\r\n]*[.?!…,]/u;

const TELEPHONE = /\d{3,}[ -]\d{3}/;

/** `Lavrov`: one word in small letters before a colon. */
function isSurname({ voice, layout }: Cue): boolean {
  return layout === 'colon' && voice.standing === 'weak' && voice.name !== null && !voice.name.includes(' ');
}

/** `Minister Lavrov:`, `MR. SPICER`: an honorific or office with a name. */
function weighTitled({ voice, layout }: Cue, recurring: boolean): number {
  // `PRIME MINISTER C: ANBERRA` has no name in it.
  if (voice.name?.length === 1) return 0;
  if (recurring) return 1;
  if (layout === 'inline') return 0;
  return layout === 'colon' ? 1 : 0.5;
}

/** `PRIME MINISTER:`, an office without a name: with its colon only, as headings name offices too. */
function weighOffice({ layout }: Cue, recurring: boolean, repeated: boolean): number {
  if (layout === 'inline') return repeated ? 1 : 0;
  if (layout !== 'colon') return 0;
  return recurring ? 1 : 0.5;
}
