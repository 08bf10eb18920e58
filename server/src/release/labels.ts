import { type Lines, lineAt } from '../text/lines.ts';
import { type Tokens, WordCase } from '../text/tokens.ts';
import { type Cue, inlineStarts, isQuote, type Layout, lineHead, readCues, sentenceBefore, wordsFrom } from './cues.ts';
import { damage, type KnownLabel, readDamaged } from './damage.ts';
import { readVoice, speakerKey, type Voice } from './label-words.ts';
import { PARTICLES } from './roles.ts';
import { speakersOf } from './speakers.ts';

export type { Cue, Layout } from './cues.ts';

/** The labels of a whole document, in order and without overlap. Empty where the document is prose. */
export interface Labels {
  readonly cues: readonly Cue[];
  /** Who speaks at each cue, as a reader would name them; null where only `Q` is known. */
  readonly speakers: readonly (string | null)[];
}

const NONE: Labels = { cues: [], speakers: [] };

/**
 * Finds the labels of a document's interviews by evidence over the whole text: a label that recurs, that takes turns with another,
 * that is a word for one who asks or answers, or that is near such a label but for damage. Any text is accepted; prose gives none.
 */
export function findLabels(text: string, lines: Lines, tokens: Tokens): Labels {
  const candidates = [...atLineStarts(text, lines), ...inParagraphs(text, lines)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (candidates.length === 0) return NONE;
  const evidence = new Evidence(candidates, text, tokens);
  const accepted = withoutOverlap(candidates.filter((c) => evidence.accepts(c)));
  const known = accepted.length < 3 ? [] : knownLabels(text, accepted);
  const cues = known.length === 0 ? accepted : withDamaged(text, lines, accepted, known);
  return { cues, speakers: speakersOf(text, tokens, cues) };
}

function atLineStarts(text: string, lines: Lines): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < lines.starts.length; i++) {
    const end = lines.ends[i];
    readCues(text, lineHead(text, lines.starts[i], end), end, cues);
  }
  return cues;
}

function inParagraphs(text: string, lines: Lines): Cue[] {
  const cues: Cue[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const line = lineAt(lines, colon);
    let best: Cue | null = null;
    for (const start of inlineStarts(text, lines.starts[line], colon)) {
      const voice = readVoice(text.slice(start, colon));
      if (!voice || voice.standing === 'weak') continue;
      best = { start, end: colon + 1, words: wordsFrom(text, colon + 1, lines.ends[line]), layout: 'inline', voice };
      // `NAME - ACTING LEADER:` goes on before its dash.
      if (voice.standing !== 'office') break;
    }
    if (best) cues.push(best);
  }
  return cues;
}

/** What the document as a whole says for and against a label. */
class Evidence {
  /** How often each speaker and each label stands among the candidates of a layout that the document uses. */
  readonly #speakers = new Map<string, number>();
  readonly #labels = new Map<string, number>();
  readonly #layouts: ReadonlySet<Layout>;
  #exchange: boolean;
  readonly #bare: number;
  /** True where one label is all that the document has. */
  readonly #single: boolean;
  readonly #text: string;
  readonly #tokens: Tokens;
  #common: Set<string> | null = null;

  constructor(candidates: readonly Cue[], text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
    this.#layouts = chooseLayouts(candidates);
    this.#bare = candidates.filter((c) => c.layout === 'bare').length;
    const counted = candidates.filter((c) => this.#layouts.has(c.layout));
    for (const { voice } of counted) {
      count(this.#speakers, speakerKey(voice));
      count(this.#labels, voice.key);
    }
    const strong = counted.filter((c) => this.#weight(c) >= 1);
    const sides = new Set(strong.map((c) => speakerKey(c.voice)));
    const known = counted.filter((c) => this.#weight(c) > 0);
    this.#exchange = this.#isExchange(strong, sides, known) && !isQuoteList(known, text);
    this.#single = !this.#exchange && counted.filter((c) => this.#weight(c) >= 0.5).length === 1;
  }

  #isExchange(strong: readonly Cue[], sides: ReadonlySet<string>, known: readonly Cue[]): boolean {
    const firm = strong.filter((c) => c.voice.standing === 'role' || c.voice.standing === 'titled');
    const recurs = [...sides].some((s) => (this.#speakers.get(s) ?? 0) >= 2);
    if (sides.size >= 2) {
      if (takesTurns(strong)) return true;
      if (firm.length === 0) return false;
      return recurs || strong.some((c) => c.voice.side === 'ask') || addresses(strong, this.#text);
    }
    if (strong.length === 0) return false;
    const others = known.some((c) => !sides.has(speakerKey(c.voice)));
    if (firm.length > 0)
      return (
        strong.length >= 3 ||
        (others && (recurs || addresses(known, this.#text))) ||
        (strong.length === 2 && firm[0].voice.standing === 'titled')
      );
    return (
      strong.length >= 3 &&
      strong[0].voice.standing !== 'weak' &&
      strong[0].voice.standing !== 'initials' &&
      (others || addresses(strong, this.#text))
    );
  }

  accepts(cue: Cue): boolean {
    if (!this.#layouts.has(cue.layout)) return false;
    // A line of prose may begin with a role in capitals, unless the document does it all the time.
    if (cue.layout === 'bare' && this.#bare < 8 && !sentenceBefore(this.#text, cue.start)) return false;
    const weight = this.#weight(cue);
    if (this.#exchange) return weight >= 0.5;
    return (
      cue.layout === 'colon' &&
      weight >= 0.5 &&
      !isQuoted(this.#text, cue) &&
      isMonologue(cue, this.#text, this.#single)
    );
  }

  /** 1: a label on its own showing; 0.5: one where there is an exchange already; 0: none. */
  #weight(cue: Cue): number {
    const { voice, layout } = cue;
    const recurring = (this.#speakers.get(speakerKey(voice)) ?? 0) >= 2;
    const repeated = (this.#labels.get(voice.key) ?? 0) >= 2;
    if (!recurring && voice.side !== 'ask' && isQuoted(this.#text, cue)) return 0;
    if (voice.standing !== 'role' && TELEPHONE.test(this.#text.slice(cue.words, cue.words + 60))) return 0;
    switch (voice.standing) {
      case 'role':
        if (layout === 'inline') return repeated || recurring ? 1 : 0;
        return layout === 'colon' || repeated ? 1 : 0;
      case 'titled':
        if (layout === 'inline') return recurring ? 1 : 0;
        return layout === 'colon' || recurring ? 1 : 0.5;
      case 'office':
        return layout !== 'colon' ? 0 : recurring ? 1 : 0.5;
      case 'capitals':
      case 'name':
        if (layout === 'line') return 0;
        if (recurring && !this.#isCommon(voice)) return 1;
        return layout === 'inline' || this.#isCommon(voice) ? 0 : 0.5;
      case 'initials':
        return repeated && layout !== 'line' ? 1 : 0;
      default:
        if (layout !== 'colon') return 0;
        if ((repeated || recurring) && !this.#isCommon(voice)) return 1;
        return voice.name?.includes(' ') || (repeated && voice.key.includes(' ')) ? 0.5 : 0;
    }
  }

  /** True where the document writes a word of the name in small letters elsewhere, so that it is a heading rather than a name. */
  #isCommon(voice: Voice): boolean {
    this.#common ??= lowerWords(this.#tokens);
    const common = this.#common;
    const words = (voice.name ?? voice.key).split(' ').filter((w) => !PARTICLES.has(w));
    return words.filter((w) => w.length > 3 && common.has(w.toLowerCase())).length > words.length / 2;
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The layouts that the document uses: a colon always counts, the others need labels that recur in them. */
function chooseLayouts(candidates: readonly Cue[]): Set<Layout> {
  const layouts = new Set<Layout>(['colon', 'inline', 'damaged']);
  for (const layout of ['stop', 'column', 'line'] as const) {
    const own = candidates.filter((c) => c.layout === layout);
    const keys = new Map<string, number>();
    for (const { voice } of own) count(keys, voice.key);
    const recurring = [...keys.values()].filter((n) => n >= 2).length;
    const asks = own.some((c) => c.voice.side === 'ask');
    if (layout === 'stop') {
      // Sentences in capitals end with a full stop too, but they do not recur.
      const repeats = own.filter((c) => (keys.get(c.voice.key) ?? 0) >= 2).length;
      if (repeats < 0.4 * own.length) continue;
    }
    if (recurring >= 2 || (recurring === 1 && (asks || (layout === 'stop' && keys.size >= 3)))) layouts.add(layout);
  }
  const bare = candidates.filter((c) => c.layout === 'bare');
  if (bare.length >= 3 && candidates.length > bare.length) layouts.add('bare');
  return layouts;
}

/** The first character of the words, marks of bold print passed over. */
function spoken(text: string, words: number): number {
  let i = wordsFrom(text, words, text.length);
  while (text[i] === '*' || text[i] === '_') i++;
  return wordsFrom(text, i, text.length);
}

/** True where most labels have words that address someone, as speech does and a list does not. */
function addresses(cues: readonly Cue[], text: string): boolean {
  return cues.filter((c) => ADDRESS.test(text.slice(c.words, c.words + 500))).length > cues.length / 2;
}

/** True for a title inside quotation marks, and for a name before a quotation in a list of them. */
function isQuoted(text: string, { start, words }: Cue): boolean {
  return isQuote(text.charCodeAt(start - 1)) || isQuote(text.charCodeAt(spoken(text, words)));
}

/** True where one after the other speaks, rather than each once or many times on end. */
function takesTurns(cues: readonly Cue[]): boolean {
  let changes = 0;
  for (let i = 2; i < cues.length; i++)
    if (
      speakerKey(cues[i].voice) === speakerKey(cues[i - 2].voice) &&
      speakerKey(cues[i].voice) !== speakerKey(cues[i - 1].voice)
    )
      changes++;
  return changes >= 2;
}

const TELEPHONE = /\d{3,}[ -]\d{3}/;
/** What a sentence has within its first 200 characters, and a heading has not. */
const SENTENCE = /[\p{Ll}\d)”"’'][.!?…,;](?:\s|$)/u;
const SPEECH =
  /\b(?:I|I['’](?:m|ve|d)|ladies and gentlemen|friends|colleagues|good (?:morning|afternoon|evening|day)|thank you|thanks|wow|hello)\b/iu;
const ADDRESS =
  /\b(?:I|I['’]m|we|my|our|you|ladies and gentlemen|friends|colleagues|good (?:morning|afternoon|evening|day)|thank you)\b/iu;

/** A document with one speaker: a name before words that address someone, in sentences. */
function isMonologue({ voice, words }: Cue, text: string, single: boolean): boolean {
  const first = text[words];
  if (first === undefined || first.toLowerCase() === first) return false;
  const office = voice.standing === 'titled' || (voice.standing === 'role' && voice.side === 'person');
  const named = voice.standing === 'name' || (voice.standing === 'capitals' && voice.key.includes(' '));
  if (!office && !(single && named)) return false;
  return (
    text.length - words > 100 &&
    SENTENCE.test(text.slice(words, words + 200)) &&
    (office ? ADDRESS.test(text.slice(words, words + 500)) : SPEECH.test(text.slice(words, words + 200)))
  );
}

/** A list of what people have said: each named once, words in quotation marks. */
function isQuoteList(cues: readonly Cue[], text: string): boolean {
  if (cues.length === 0 || cues.some((c) => c.voice.side === 'ask')) return false;
  const quoted = cues.filter((c) => isQuote(text.charCodeAt(spoken(text, c.words)))).length;
  return quoted > cues.length * 0.5;
}

/** The words that the document writes in small letters: no part of a name. */
function lowerWords(tokens: Tokens): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.cases[i] !== WordCase.lower) continue;
    // Web and mail addresses write names small.
    if (i > 0 && tokens.ends[i - 1] === tokens.starts[i] && '/.@_:'.includes(tokens.text[tokens.starts[i - 1]]))
      continue;
    words.add(tokens.lower[i]);
  }
  return words;
}

function withoutOverlap(cues: readonly Cue[]): Cue[] {
  const out: Cue[] = [];
  let end = -1;
  for (const cue of cues) {
    if (cue.start < end) continue;
    out.push(cue);
    end = cue.end;
  }
  return out;
}

/** The labels that stand often enough for a damaged one to be measured by them. */
/** A label as printed, without brackets and punctuation. */
function printedLabel(text: string, cue: Cue): string {
  return text
    .slice(cue.start, cue.end)
    .replace(/\s*[([].*$/su, '')
    .replace(/[\s:.：]+$/u, '');
}

function knownLabels(text: string, cues: readonly Cue[]): KnownLabel[] {
  const counts = new Map<string, { text: string; voice: Voice; count: number }>();
  for (const cue of cues) {
    const printed = printedLabel(text, cue);
    const known = counts.get(printed);
    if (known) known.count++;
    else counts.set(printed, { text: printed, voice: cue.voice, count: 1 });
  }
  const known: KnownLabel[] = [];
  for (const k of [...counts.values()].sort((x, y) => y.count - x.count)) {
    if (k.count < 2 || known.length >= 24) break;
    // `MAHlER` three times beside `MAHER` is still damage.
    const sure = k.voice.standing === 'role' || k.voice.standing === 'titled';
    const near = sure
      ? undefined
      : nearest(
          k.text,
          known.filter((m) => m.count >= 1.5 * k.count),
        );
    known.push(near ? { ...k, voice: near.voice } : k);
  }
  return known;
}

/** The accepted cues, and those that are near a known label but for damage, in order. */
function withDamaged(text: string, lines: Lines, accepted: readonly Cue[], known: readonly KnownLabel[]): Cue[] {
  const out: Cue[] = [];
  let next = 0;
  let end = 0;
  let previous: string | null = null;
  const take = (cue: Cue): void => {
    const clean = settled(text, cue, known);
    out.push(clean);
    end = clean.end;
    previous = speakerKey(clean.voice);
  };
  const takeUpTo = (offset: number): void => {
    while (next < accepted.length && accepted[next].start < offset) take(accepted[next++]);
  };
  const tryAt = (start: number, lineEnd: number, inline: boolean): Cue | null => {
    const cue = readDamaged(text, start, lineEnd, known, previous, inline);
    return cue && start >= end && (next >= accepted.length || cue.end <= accepted[next].start) ? cue : null;
  };
  let colon = text.indexOf(':');
  for (let line = 0; line < lines.starts.length; line++) {
    const lineEnd = lines.ends[line];
    const head = lineHead(text, lines.starts[line], lineEnd);
    takeUpTo(head);
    if (accepted[next]?.start !== head && (out.length > 0 || next < accepted.length)) {
      const stray = strayBefore(text, head, lineEnd);
      const behind = stray > head ? tryAt(stray, lineEnd, false) : null;
      const cue =
        behind && known.some((k) => text.startsWith(k.text, stray)) ? behind : (tryAt(head, lineEnd, false) ?? behind);
      if (cue && (out.length > 0 || text[cue.end - 1] === ':' || text[cue.end - 1] === ';')) take(cue);
    }
    while (colon >= 0 && colon < lineEnd) {
      takeUpTo(colon);
      if (colon >= end && out.length > 0)
        for (const start of inlineStarts(text, lines.starts[line], colon)) {
          if (colon - start > 40) break;
          const cue = tryAt(start, lineEnd, true);
          if (cue?.end === colon + 1) {
            take(cue);
            break;
          }
        }
      colon = text.indexOf(':', colon + 1);
    }
    takeUpTo(lineEnd);
  }
  return out;
}

/** The offset behind one stray character at a line's head, a speck that was read as a letter; `head` where there is none. */
function strayBefore(text: string, head: number, end: number): number {
  let i = head + 1;
  if (text[i] === '.') i++;
  return i < end && text[i] === ' ' ? wordsFrom(text, i, end) : head;
}

/** The cue as the speaker's own who is meant: `JOURNASLIST:` is nobody's name where `JOURNALIST:` recurs. */
function settled(text: string, cue: Cue, known: readonly KnownLabel[]): Cue {
  const clean = withoutStray(text, cue, known);
  const { key, standing } = clean.voice;
  if (standing === 'role') return clean;
  const own = printedLabel(text, clean);
  const same = known.find((k) => k.text === own);
  if (same) return same.voice.key === key ? clean : { ...clean, voice: same.voice };
  if (known.some((k) => k.voice.key === key)) return clean;
  const near = nearest(own, known);
  return near ? { ...clean, voice: near.voice } : clean;
}

/** The known label that a printed one is a damaged form of. Clean type has real names one letter apart, so small letters must agree. */
function nearest(printed: string, known: readonly KnownLabel[]): KnownLabel | undefined {
  const capitals = !/\p{Ll}{3}/u.test(printed);
  const joined = printed.replace(/[\s.]/g, '');
  return known.find((k) => {
    if (k.text.replace(/[\s.]/g, '') === joined) return true;
    const role = k.voice.standing === 'role';
    if (k.text.length <= 4) return role && k.text.length === 2 && printed.length <= 3 && printed[0] === k.text[0];
    if (!capitals || damage(printed, k.text) > (role ? 0.45 : 0.25)) return false;
    const words = printed.split(' ');
    const others = k.text.split(' ');
    return words.length !== others.length || words.every((w, i) => damage(w, others[i]) <= (role ? 0.5 : 0.34));
  });
}

/** A label without the speck before it: `S JOURNALIST:`. */
function withoutStray(text: string, cue: Cue, known: readonly KnownLabel[]): Cue {
  const from = strayBefore(text, cue.start, cue.end);
  if (from === cue.start || known.some((k) => k.voice.key === cue.voice.key)) return cue;
  const clean = readDamaged(text, from, cue.words, known, null, false);
  if (!clean || clean.end !== cue.end) return cue;
  const joined = text.slice(cue.start, cue.end).replace(/[\s:.;]/g, '');
  return known.some((k) => k.text.replace(/[\s.]/g, '') === joined) ? cue : { ...clean, words: cue.words };
}
