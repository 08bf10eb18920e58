import { eachInSmallLetters } from '../text/small-words.ts';
import { TokenKind, type Tokens, WordCase } from '../text/tokens.ts';
import { isQuote, sentenceBefore, wordsFrom } from './characters.ts';
import type { Cue, Layout } from './cues.ts';
import type { Voice } from './label-words.ts';
import { PARTICLES } from './roles.ts';

/** What the document as a whole says for and against a label. */
export class Evidence {
  /** How often each speaker and each label stands among the candidates of a layout that the document uses. */
  readonly #speakers = new Map<string, number>();
  readonly #labels = new Map<string, number>();
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
    const counted = candidates.filter((c) => this.#layouts.has(c.layout));
    for (const { voice } of counted) {
      count(this.#speakers, voice.speaker);
      count(this.#labels, voice.key);
    }
    this.#asks = counted.some((c) => c.voice.standing === 'role' && c.voice.side === 'ask' && c.voice.role === null);
    this.#surnames = counted.some((c) => isSurname(c) && (this.#labels.get(c.voice.key) ?? 0) >= 3);
    const strong = counted.filter((c) => this.#weight(c) >= 1);
    const sides = new Set(strong.map((c) => c.voice.speaker));
    const known = counted.filter((c) => this.#weight(c) > 0);
    this.#exchange = this.#isExchange(strong, sides, known) && !isQuoteList(known, text);
    this.#alone = sides.size <= 1;
    this.#single = !this.#exchange && counted.filter((c) => this.#weight(c) >= 0.5).length === 1;
  }

  #isExchange(strong: readonly Cue[], sides: ReadonlySet<string>, known: readonly Cue[]): boolean {
    const firm = strong.filter((c) => c.voice.standing === 'role' || c.voice.standing === 'titled');
    const again = strong.filter((c) => (this.#speakers.get(c.voice.speaker) ?? 0) >= 2).length;
    const recurs = again > 0.25 * strong.length;
    if (sides.size >= 2) {
      // Those who ask may each be named once.
      if (firm.length === 0) return (takesTurns(strong) || takesTurns(known)) && isSpoken(strong, this.#text);
      if (takesTurns(strong)) return true;
      // Nobody speaks twice and nobody asks: a list of what many have said.
      if (!recurs && sides.size >= 5 && !strong.some((c) => c.voice.side === 'ask')) return false;
      return recurs || strong.some((c) => c.voice.side === 'ask') || addresses(strong, this.#text);
    }
    if (strong.length === 0) return false;
    const others = known.some((c) => !sides.has(c.voice.speaker));
    if (firm.length > 0)
      return (
        strong.length >= 3 ||
        (others && (recurs || addresses(known, this.#text))) ||
        (strong.length === 2 && firm[0].voice.side === 'person')
      );
    if (others && strong.length >= 2 && strong[0].voice.standing === 'name' && addresses(known, this.#text))
      return true;
    // One who replies between many with a question each.
    if (others && strong.length >= 3 && takesTurns(known) && isSpoken(known, this.#text) && asked(known, this.#text))
      return true;
    return (
      strong.length >= 3 &&
      strong[0].voice.standing !== 'weak' &&
      strong[0].voice.standing !== 'initials' &&
      (others || addresses(strong, this.#text))
    );
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
    const asks = voice.side === 'ask' && (layout === 'stop' || layout === 'column');
    return asks || MARKED.has(layout) || this.#turning.has(layout) ? 0.5 : 0;
  }

  /** `SERGEY LAVROV:`, `Sergey Lavrov` alone on its line: a heading looks like it, unless the speaker comes back. */
  #weighName(cue: Cue, recurring: boolean): number {
    const { voice, layout } = cue;
    if (layout === 'line' || layout === 'bare') return this.#weighNameOnLine(cue, recurring);
    if (recurring && !this.#isCommon(voice)) return 1;
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
    if ((repeated || recurring) && !this.#isCommon(voice)) return 1;
    if (this.#surnames && isSurname(cue) && this.#isIntroduced(voice.key)) return 0.5;
    return voice.name?.includes(' ') || (repeated && voice.key.includes(' ')) ? 0.5 : 0;
  }

  /** `KING`, a word that is written in small letters, too, but stands behind a first name or before a colon time and again. */
  #isNamed({ voice, layout }: Cue): boolean {
    if (layout !== 'colon' || voice.standing !== 'capitals' || voice.key.includes(' ')) return false;
    return (this.#labels.get(voice.key) ?? 0) >= 3 || this.#isIntroduced(voice.key);
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

/** The layout of a label, of one inside a paragraph that of its like at a line's head. */
function like(cue: Cue): Layout {
  return cue.like ?? cue.layout;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The layouts that the document uses: a colon always counts, the others need labels that recur in them. */
function chooseLayouts(candidates: readonly Cue[]): Set<Layout> {
  const layouts = new Set<Layout>(['colon', 'inline', 'damaged']);
  for (const layout of ['stop', 'bracket', 'dash', 'column', 'line'] as const) {
    const all = ofLayout(candidates, layout);
    const keys = new Map<string, number>();
    for (const { voice } of all) count(keys, voice.key);
    // A surname alone on its line counts where it recurs.
    const own = all.filter(
      (c) => layout !== 'line' || c.voice.standing !== 'weak' || (keys.get(c.voice.key) ?? 0) >= 2,
    );
    const recurring = [...keys.values()].filter((n) => n >= 2).length;
    const asks = own.some((c) => c.voice.side === 'ask' && (keys.get(c.voice.key) ?? 0) >= 2);
    // Offices on lines of their own are letterheads and captions, names before a dash are lists and those in brackets notes, unless
    // somebody asks there too or two take turns all the time.
    if ((layout === 'line' || layout === 'dash' || layout === 'bracket') && !asks) {
      if (layout !== 'bracket' && alternates(own, keys)) layouts.add(layout);
      if (layout === 'line' && isChaired(own, keys)) layouts.add(layout);
      continue;
    }
    if (layout === 'stop') {
      // Sentences in capitals end with a full stop too, but they do not recur.
      const repeats = own.filter((c) => (keys.get(c.voice.key) ?? 0) >= 2).length;
      if (repeats < 0.4 * own.length) continue;
    }
    if (recurring >= 2 || (recurring === 1 && layout !== 'dash' && (asks || (layout === 'stop' && keys.size >= 3))))
      layouts.add(layout);
  }
  // `Q words` among `Q. words`.
  const letters = candidates.filter((c) => c.voice.key === 'q' && c.layout !== 'column' && layouts.has(c.layout));
  if (letters.length >= 2) layouts.add('column');
  // One `Q    words?` beside an office that recurs with a colon.
  const office = candidates.filter(
    (c) => c.layout === 'colon' && c.voice.side === 'person' && c.voice.standing === 'role',
  );
  if (
    office.length >= 2 &&
    candidates.some((c) => c.layout === 'column' && c.voice.key === 'q' && c.words - c.end >= 3)
  )
    layouts.add('column');
  const dashed = candidates.filter((c) => c.layout === 'stopdash');
  if (dashed.length >= FEWEST_WITH_DASH) layouts.add('stopdash');
  for (const layout of ['angle', 'tab', 'timed'] as const) {
    const all = candidates.filter((c) => c.layout === layout);
    const most = layout === 'timed' ? all.length / 2 : all.length - 1;
    if (all.length >= FEWEST_IN_CHAT && new Set(all.map((c) => c.voice.key)).size <= most) layouts.add(layout);
  }
  const bare = candidates.filter((c) => c.layout === 'bare');
  const roles = bare.filter((c) => c.voice.standing === 'role').length;
  if (roles >= 3 && candidates.length > bare.length) layouts.add('bare');
  else if (bare.length >= FEWEST_TAKING_TURNS) {
    const keys = new Map<string, number>();
    for (const { voice } of bare) count(keys, voice.key);
    if (alternates(bare, keys)) layouts.add('bare');
  }
  return layouts;
}

/** A full stop and a dash behind a name are rare elsewhere. */
const FEWEST_WITH_DASH = 3;
/** Fewer lines may be of a list of addresses or of tags. */
const FEWEST_IN_CHAT = 4;

/** The labels of a layout. Those inside paragraphs count where somebody asks, or where they take turns. */
function ofLayout(candidates: readonly Cue[], layout: Layout): readonly Cue[] {
  const all = candidates.filter((c) => like(c) === layout);
  if (!all.some((c) => c.like) || all.filter((c) => c.voice.side === 'ask').length >= 2 || takesTurns(all)) return all;
  return all.filter((c) => !c.like);
}

/** The first character of the words, marks of bold print passed over. */
function spoken(text: string, words: number): number {
  let i = wordsFrom(text, words, text.length);
  while (text[i] === '*' || text[i] === '_') i++;
  return wordsFrom(text, i, text.length);
}

/** True where most labels have words that address someone, as speech does and a list does not. */
function addresses(cues: readonly Cue[], text: string): boolean {
  const some = cues.slice(0, 100);
  return some.filter((c) => ADDRESS.test(text.slice(c.words, c.words + 500))).length > some.length / 2;
}

/** True where sentences end behind labels, as in speech; results and tables have none. */
function isSpoken(cues: readonly Cue[], text: string): boolean {
  const some = cues.slice(0, 100);
  const spoken = some.filter((c, i) => SENTENCE_END.test(text.slice(c.words, cues[i + 1]?.start ?? c.words + 2000)));
  return spoken.length > some.length / 4;
}

const SENTENCE_END = /[\p{L})\]”"’'][.!?…](?:["”’'»)\]]|\s|$)/u;

/** True where questions stand between labels. */
function asked(cues: readonly Cue[], text: string): boolean {
  return cues.filter((c, i) => text.slice(c.words, cues[i + 1]?.start ?? c.words).includes('?')).length >= 2;
}

/** True where the whole line is in bold print, its colon included: a heading. */
function isBoldLine(text: string, { start, end }: Cue): boolean {
  if (text[start - 1] !== '*' || text[end] === '*') return false;
  const line = text.slice(end, end + 300);
  const stop = line.search(/\r?\n|$/);
  return line.slice(0, stop).trimEnd().endsWith('*');
}

/** True for a title inside quotation marks, and for a name before a quotation in a list of them. */
function isQuoted(text: string, { start, words }: Cue): boolean {
  return isQuote(text.charCodeAt(start - 1)) || isQuote(text.charCodeAt(spoken(text, words)));
}

/** Fewer labels without punctuation may be a table. */
const FEWEST_TAKING_TURNS = 5;

/**
 * True where labels take turns throughout, as those of speakers do, and headings, captions and lists do not: most recur, or one that
 * recurs stands in every other place.
 */
function alternates(cues: readonly Cue[], keys: ReadonlyMap<string, number>): boolean {
  const recurring = cues.filter((c) => (keys.get(c.voice.key) ?? 0) >= 2);
  return (recurring.length >= 0.6 * cues.length && returnOften(recurring)) || returnOften(cues);
}

function returnOften(cues: readonly Cue[]): boolean {
  let returns = 0;
  let again = 0;
  for (let i = 1; i < cues.length; i++) {
    if (cues[i].voice.speaker === cues[i - 1].voice.speaker) again++;
    else if (i > 1 && cues[i].voice.speaker === cues[i - 2].voice.speaker) returns++;
  }
  return (
    cues.length >= FEWEST_TAKING_TURNS && returns >= 3 && returns >= 0.3 * cues.length && again <= 0.2 * cues.length
  );
}

/** True where somebody who leads others through a call or a session is named again and again, on lines between those of others. */
function isChaired(cues: readonly Cue[], keys: ReadonlyMap<string, number>): boolean {
  const chairs = cues.flatMap((c, i) =>
    CHAIRS.has(c.voice.role ?? '') && (keys.get(c.voice.key) ?? 0) >= 2 ? [i] : [],
  );
  const others = cues.filter((c) => c.voice.standing !== 'role' && (keys.get(c.voice.key) ?? 0) >= 2);
  return others.length >= 2 && chairs.some((at, i) => i > 0 && at > chairs[i - 1] + 1);
}

const CHAIRS: ReadonlySet<string> = new Set(['Operator', 'Moderator', 'Facilitator']);

/** True where one after the other speaks, rather than each once or many times on end. */
function takesTurns(cues: readonly Cue[]): boolean {
  let changes = 0;
  for (let i = 2; i < cues.length; i++)
    if (cues[i].voice.speaker === cues[i - 2].voice.speaker && cues[i].voice.speaker !== cues[i - 1].voice.speaker)
      changes++;
  return changes >= 2;
}

/** The line below begins large and has a sentence in it. */
const SENTENCE_BELOW = /^\s*[\p{Lu}\d“"(][^\r\n]*\p{Ll} [^\r\n]*\p{Ll}[^\r\n]*[.?!…,]/u;

const TELEPHONE = /\d{3,}[ -]\d{3}/;
/** What a sentence has within its first 200 characters, and a heading has not. */
const SENTENCE = /[\p{Ll}\d)”"’'][.!?…,;](?:\s|$)/u;
const SPEECH =
  /\b(?:I|I['’](?:m|ve|d)|ladies and gentlemen|friends|colleagues|good (?:morning|afternoon|evening|day)|thank you|thanks|wow|hello)\b/iu;
const SPOKEN =
  /\b(?:I|I['’]m|we|my|our|you|your|friends|thank you)\b|^\((?:applause|cheer\w*|laughter|boo\w*|chant\w*)\)/imu;
const ADDRESS =
  /\b(?:I|I['’]m|we|my|our|you|ladies and gentlemen|friends|colleagues|good (?:morning|afternoon|evening|day)|thank you)\b/iu;

/** A document with one speaker: a name before words that address someone, in sentences. */
function isMonologue({ voice, start, words: behind }: Cue, text: string, single: boolean): boolean {
  // The words may begin on a line below the label.
  const words = wordsFrom(text, behind, text.length);
  const first = text[words];
  if (first === undefined) return false;
  if (single && voice.standing === 'capitals' && voice.key.includes(' ') && text.slice(0, start).trim() === '') {
    // `ANNA BELL: ... from all of you. And`: a transcript that begins in the middle of a speech; a title has no sentence end.
    const line = text.slice(words, words + 200).split('\n', 1)[0];
    if (SENTENCE.test(line) && SPOKEN.test(text.slice(words, words + 500))) return true;
  }
  if (first.toLowerCase() === first) return false;
  const office = voice.standing === 'titled' || (voice.standing === 'role' && voice.side === 'person');
  const named = voice.standing === 'name' || (voice.standing === 'capitals' && voice.key.includes(' '));
  if (!office && !(single && named)) return false;
  return (
    text.length - words > 100 &&
    SENTENCE.test(text.slice(words, words + (office ? 400 : 200))) &&
    (office ? ADDRESS.test(text.slice(words, words + 500)) : SPEECH.test(text.slice(words, words + 200)))
  );
}

/** A list of what people have said: each named once, words in quotation marks. */
function isQuoteList(cues: readonly Cue[], text: string): boolean {
  if (cues.length === 0 || cues.some((c) => c.voice.side === 'ask')) return false;
  const quoted = cues.filter((c) => isQuote(text.charCodeAt(spoken(text, c.words)))).length;
  return quoted > cues.length * 0.5;
}

/** `Lavrov`: one word in small letters before a colon. */
function isSurname({ voice, layout }: Cue): boolean {
  return layout === 'colon' && voice.standing === 'weak' && voice.name !== null && !voice.name.includes(' ');
}

/** Words, in small letters, that stand with a capital letter behind another such word, a blank between them. */
function introducedNames(tokens: Tokens): Set<string> {
  const { starts, ends, cases, lower, kinds, length } = tokens;
  const found = new Set<string>();
  for (let i = 1; i < length; i++) {
    if (kinds[i] !== TokenKind.word || kinds[i - 1] !== TokenKind.word) continue;
    if (cases[i] !== WordCase.title || cases[i - 1] !== WordCase.title) continue;
    if (starts[i] === ends[i - 1] + 1 && !NO_FIRST_NAMES.has(lower[i - 1])) found.add(lower[i]);
  }
  return found;
}

const NO_FIRST_NAMES: ReadonlySet<string> = new Set(
  'the this that these a an in on at of for and but if when as to from with new north south east west our my your his her its'.split(
    ' ',
  ),
);

/** The words of the candidates' names that the document writes in small letters elsewhere: no part of a name. */
function lowerWords(tokens: Tokens, candidates: readonly Cue[]): Set<string> {
  const wanted = new Set<string>();
  for (const voice of new Set(candidates.map((c) => c.voice))) {
    // Nicks are written small, and offices are words of the language.
    if (voice.standing === 'role' || voice.standing === 'titled' || voice.name === voice.name?.toLowerCase()) continue;
    for (const word of (voice.name ?? voice.key).toLowerCase().split(' ')) if (word.length > 3) wanted.add(word);
  }
  const found = new Set<string>();
  const { text, starts, ends, lower } = tokens;
  eachInSmallLetters(tokens, wanted, (i) => {
    // Web and mail addresses write names small.
    if (i > 0 && ends[i - 1] === starts[i] && '/.@_:'.includes(text[starts[i - 1]])) return false;
    found.add(lower[i]);
    return true;
  });
  return found;
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
