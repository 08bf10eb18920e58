import type { Structure } from '../../release/model.ts';
import { type Lines, lineAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { Hit, Knowledge, KnownEntity } from '../knowledge.ts';
import { ACRONYM, Cue, shortenedCues, type TextWords, type WordFacts } from './cues.ts';
import { LineKind, LineStyle, type LineStyles, lineStyles } from './lines.ts';

/** How a unit is written, as bits. */
export const Shape = {
  capital: 1,
  /** Two or more letters, all of them capital. */
  upper: 2,
  /** `McCain`, `eBay`. */
  mixed: 4,
  /** One letter, or several with full stops: `J.`, `S.V.` */
  initial: 8,
  /** `U.S.` and other letters with full stops that are not a person's initials by their number. */
  dotted: 16,
  digit: 32,
  hyphen: 64,
  apostrophe: 128,
  /** Not only Latin letters. */
  foreign: 256,
  /** `of`, `and`, `de` inside a name. */
  connector: 512,
} as const;

/** One word of a name: `Jong-un`, `S.V.`, `O’Brien`, `65th`; the possessive ending is not part of it. */
export interface Unit {
  /** Index of its first token, and the one after its last. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** The same number for the same `lower` within a text and its later states. */
  readonly id: number;
  readonly shape: number;
  readonly facts: WordFacts;
  /** True where the unit is the first of a sentence, a line or a quotation. */
  readonly opens: boolean;
  readonly possessive: boolean;
}

/** True for a word that begins with a capital. */
export const isCapitalised = ({ shape }: Unit): boolean => (shape & Shape.capital) !== 0;

/** Known names that start at a unit and end before another. */
export interface KnownSpan {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly KnownEntity[];
}

/** A stretch of units that says what somebody is: `Foreign Minister`. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
}

/** Units that stand next to each other and may hold names: capitalised words with the small words between them. */
export interface Run {
  readonly units: readonly Unit[];
  readonly known: readonly KnownSpan[];
  readonly roles: readonly RoleSpan[];
  readonly line: number;
  /** One of `LineStyle`. */
  readonly style: number;
  /** One of `LineKind`. */
  readonly kind: number;
}

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', '&', 'for', 'on', 'the', 'upon']);
/** After these, `the` may stand inside a name: `Bank of the West`. */
const BEFORE_THE: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
/** The Arabic article, as it sounds before different letters. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʼ', '`', '´']);
/** What an apostrophe begins when it is no part of a name. */
const CONTRACTIONS: ReadonlySet<string> = new Set(['s', 't', 'm', 'll', 're', 've', 'd']);
const DOMAINS: ReadonlySet<string> = new Set([
  'com',
  'ru',
  'org',
  'net',
  'uk',
  'tv',
  'gov',
  'edu',
  'eu',
  'fm',
  'de',
  'fr',
  'info',
]);
/** Marks after which a sentence, a title or quoted words begin. */
const OPENERS: ReadonlySet<string> = new Set([
  '.',
  '!',
  '?',
  '…',
  ':',
  ';',
  '“',
  '"',
  '«',
  '„',
  '•',
  '·',
  '*',
  '|',
  '‘',
  '>',
  '—',
]);
/** Words that translations write small inside the name of a ministry or an office. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'foreign affairs defence defense finance justice interior internal health security economic economy energy education agriculture trade state federal central national supreme external general culture transport industry labour labor emergency situations development'.split(
    ' ',
  ),
);
const LONGEST_RUN = 24;
/** A line at least so long may be wrapped, so that a name goes on in the next line. */
const WRAPPED = 50;

/** Which runs of a text are looked for. */
export interface Range {
  /** The token to begin with: that at which a run of an earlier state of the text began, or the first. */
  readonly from: number;
  /** Ends the search before a run that begins at a token. */
  readonly until: (first: number) => boolean;
  readonly numbers: UnitNumbers;
}

const allRuns = (): Range => ({ from: 0, until: () => false, numbers: new UnitNumbers() });

/** What runs are read from. */
interface Source {
  readonly tokens: Tokens;
  readonly lines: Lines;
  readonly knowledge: Knowledge;
  readonly text: TextWords;
  readonly words: Words;
  readonly styles: LineStyles;
}

/** Finds every run of a text, in order. `visit` is called once for each; nothing is kept. Where the next begins hangs on nothing before it. */
export function eachRun(
  structure: Structure,
  dates: readonly Span[],
  knowledge: Knowledge,
  text: TextWords,
  visit: (run: Run) => void,
  { from, until, numbers }: Range = allRuns(),
): void {
  const { tokens, lines } = structure;
  const { kinds, starts } = tokens;
  let line = from < tokens.length ? lineAt(lines, starts[from]) : lines.starts.length - 1;
  const words = new Words(tokens, text, numbers);
  const source: Source = { tokens, lines, knowledge, text, words, styles: lineStyles(structure, line) };
  let dateIndex = 0;
  let i = from;
  while (i < tokens.length) {
    if (kinds[i] === TokenKind.mark || !mayBegin(tokens, i, text) || isBareGrammar(tokens, i, text)) {
      i++;
      continue;
    }
    const start = starts[i];
    while (line + 1 < lines.starts.length && lines.starts[line + 1] <= start) line++;
    while (dateIndex < dates.length && dates[dateIndex].end <= start) dateIndex++;
    const date = dateIndex < dates.length && dates[dateIndex].start <= start ? dates[dateIndex] : null;
    if (date && !knownBeyond(tokens, i, knowledge, date.end)) {
      while (i < tokens.length && starts[i] < date.end) i++;
      continue;
    }
    const run = readRun(source, i, line, dates[date ? dateIndex + 1 : dateIndex]?.start ?? Number.POSITIVE_INFINITY);
    if (run === null) {
      i = Math.max(i + 1, unitEnd(tokens, i));
      continue;
    }
    if (until(i)) return;
    visit(run);
    i = Math.max(run.units[run.units.length - 1].last, i + 1);
  }
}

/** The run that begins at a token, no further than the next date; null where there is none. */
function readRun(source: Source, first: number, firstLine: number, nextDate: number): Run | null {
  const { tokens, lines, text, words, styles } = source;
  const { kinds, starts } = tokens;
  const units: Unit[] = [];
  const known = new KnownSpans();
  const roles: RoleSpan[] = [];
  let role: { readonly from: number; readonly end: number } | null = null;
  let line = firstLine;
  let at = first;
  let capitals = 0;
  while (at < tokens.length && units.length < LONGEST_RUN) {
    const reached = at < known.reach;
    if (starts[at] >= nextDate && !reached) break;
    if (starts[at] >= lines.ends[line]) {
      if (units.length === 0 || !isWrapped(source, line, starts[at])) break;
      line++;
    }
    if (kinds[at] === TokenKind.mark) {
      if (joins(tokens, at, units, reached))
        units.push(makeUnit(tokens, at, at + 1, words, false, Shape.connector, false));
      else if (!reached) break;
      at++;
      continue;
    }
    const end = unitEnd(tokens, at);
    const capital = holdsCapital(tokens, at, end);
    if (!capital && !reached && !mayBeSmall(source, at, end, units, line)) break;
    const opening = units.length === 0 && opens(tokens, at, lines.starts[line]);
    const unit = makeUnit(tokens, at, end, words, opening, 0, styles.of(line) !== LineStyle.upper);
    if (capital || units.length === 0) {
      const starting = end - at === 1 ? unit.facts : text.factsAt(at);
      const hit = (starting.cues & Cue.startsName) !== 0 ? source.knowledge.nameAt(tokens, at) : null;
      if (hit && (capital || hit.end > end)) known.begin(hit, units.length);
    }
    if (role === null && (unit.facts.cues & (Cue.startsRole | Cue.particle)) === Cue.startsRole) {
      const hit = source.knowledge.roleAt(tokens, at);
      if (hit) role = { from: units.length, end: hit.end };
    }
    if (capital) capitals++;
    units.push(unit);
    at = Math.max(end, at + 1);
    known.endAt(at, units.length);
    if (role !== null && role.end <= at) {
      roles.push({ from: role.from, to: units.length });
      role = null;
    }
    if ((unit.possessive || isAsker(unit, capitals)) && at >= known.reach) break;
  }
  while (units.length > 0 && !endsName(units[units.length - 1], known.ended, units.length)) units.pop();
  if (units.length === 0 || capitals === 0) return null;
  return { units, known: known.ended, roles, line, style: styles.of(line), kind: styles.kindOf(line) };
}

/** The known names of a run while it is read. */
class KnownSpans {
  readonly ended: KnownSpan[] = [];
  /** Index of the token before which a known name reaches; words up to there belong to the run however they are written. */
  reach = 0;
  #begun: readonly { readonly hit: Hit<KnownEntity>; readonly from: number }[] = [];

  begin(hit: Hit<KnownEntity>, from: number): void {
    if (hit.end > this.reach) this.reach = hit.end;
    this.#begun = [...this.#begun, { hit, from }];
  }

  /** The names that end before a token end before the unit `to`. */
  endAt(token: number, to: number): void {
    if (this.#begun.length === 0) return;
    for (const { hit, from } of this.#begun) if (hit.end === token) this.ended.push({ from, to, entities: hit.values });
    this.#begun = this.#begun.filter(({ hit }) => hit.end > token);
  }
}

/** Whether a line of running text goes on in the next one, at an offset there. */
function isWrapped({ lines, styles }: Source, line: number, start: number): boolean {
  const next = line + 1;
  return (
    next < lines.starts.length &&
    start < lines.ends[next] &&
    lines.ends[line] - lines.starts[line] >= WRAPPED &&
    styles.of(line) === LineStyle.plain &&
    styles.of(next) === LineStyle.plain
  );
}

/** Whether a mark is part of a run: `&`, and a comma of a list that no known name reaches over. */
function joins(tokens: Tokens, at: number, units: readonly Unit[], reached: boolean): boolean {
  if (tokens.lower[at] === '&') return units.length > 0 && isCapital(tokens.cases[at + 1] ?? 0);
  return !reached && tokens.lower[at] === ',' && inList(tokens, at, units);
}

/** Whether a word in small letters may begin a run, or go on with it. */
function mayBeSmall(
  { tokens, text, styles }: Source,
  at: number,
  end: number,
  units: readonly Unit[],
  line: number,
): boolean {
  if (units.length > 0) return goesOn(tokens, at, end, units, text, styles.kindOf(line) !== LineKind.text);
  return isParticle(text, at) || tokens.kinds[at] === TokenKind.number || SUBJECTS.has(tokens.lower[at]);
}

/** Whether a comma goes on with the subjects of a ministry: `Department for Environment, Food and Rural Affairs`. */
function inList(tokens: Tokens, comma: number, units: readonly Unit[]): boolean {
  const head = units.findIndex((unit) => (unit.facts.cues & (Cue.organization | Cue.office)) !== 0);
  if (head < 0 || units.length < head + 3 || !LIST_STARTS.has(units[head + 1].lower)) return false;
  for (let at = comma + 1; at <= comma + LIST_LENGTH && at + 1 < tokens.length; at++) {
    if (tokens.lower[at] === 'and') return at > comma + 1 && isCapital(tokens.cases[at + 1]);
    if (tokens.lower[at] !== ',' && !isCapital(tokens.cases[at])) return false;
  }
  return false;
}
const LIST_STARTS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const LIST_LENGTH = 6;

const isCapital = (wordCase: number): boolean => wordCase >= WordCase.title;
/** `The`, `However`, `He`: a word of grammar that stands before a small word or a mark is no name, whatever its letters. */
function isBareGrammar(tokens: Tokens, at: number, text: TextWords): boolean {
  if (tokens.cases[at] !== WordCase.title || (text.listedAt(at) & Cue.grammar) === 0) return false;
  const next = at + 1;
  if (next >= tokens.length) return true;
  if (tokens.kinds[next] === TokenKind.mark)
    return tokens.starts[next] !== tokens.ends[at] || PAUSES.has(tokens.lower[next]);
  return tokens.cases[next] === WordCase.lower && (text.factsAt(at).cues & Cue.startsName) === 0;
}
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '!', '?', ')', '"', '”']);

const isParticle = (text: TextWords, at: number): boolean => (text.listedAt(at) & Cue.particle) !== 0;

function mayBegin(tokens: Tokens, i: number, text: TextWords): boolean {
  if (isCapital(tokens.cases[i])) return true;
  if (i + 1 >= tokens.length) return false;
  if (tokens.kinds[i] === TokenKind.number) {
    // `65th Air Division`, `3AW`
    if (tokens.ends[i] !== tokens.starts[i + 1]) return false;
    return (
      tokens.kinds[i + 1] === TokenKind.word && (isCapital(tokens.cases[i + 1]) || isCapital(tokens.cases[i + 2] ?? 0))
    );
  }
  const short = tokens.ends[i] - tokens.starts[i] <= 4;
  if (short && isParticle(text, i)) {
    const next = tokens.kinds[i + 1] === TokenKind.mark && tokens.ends[i] === tokens.starts[i + 1] ? i + 2 : i + 1;
    return isCapital(tokens.cases[next] ?? 0);
  }
  if (tokens.cases[i] === WordCase.lower && isCapital(tokens.cases[i + 1]))
    return SUBJECTS.has(tokens.lower[i]) && (text.listedAt(i + 1) & Cue.organization) !== 0;
  return false;
}

/** Whether a small word continues a name: a connector before a capital, a particle, a number, a subject of a ministry. */
function goesOn(
  tokens: Tokens,
  at: number,
  end: number,
  units: readonly Unit[],
  text: TextWords,
  table: boolean,
): boolean {
  const { lower, kinds, cases } = tokens;
  const word = lower[at];
  if (kinds[at] === TokenKind.number) return !table && tokens.starts[at] - units[units.length - 1].end <= 1;
  const before = units[units.length - 1];
  if (CONNECTORS.has(word)) {
    if (word === 'the' && !BEFORE_THE.has(before.lower)) return false;
    if (word !== 'the' && (before.shape & Shape.connector) !== 0) return false;
    const next = end;
    if (next >= tokens.length) return false;
    if (isCapital(cases[next]) || kinds[next] === TokenKind.number) return true;
    if (lower[next] === 'the') return BEFORE_THE.has(word) && isCapital(cases[next + 1] ?? 0);
    return (before.facts.cues & Cue.organization) !== 0 && SUBJECTS.has(lower[next]);
  }
  if (isParticle(text, at))
    return isCapital(cases[end] ?? 0) || (isParticle(text, end) && isCapital(cases[end + 1] ?? 0));
  if (SUBJECTS.has(word)) {
    if (isCapital(cases[end] ?? 0) && (text.factsAt(end).cues & Cue.organization) !== 0) return true;
    return (
      before.lower === 'of' ||
      (before.lower === 'and' && units.length > 1 && SUBJECTS.has(units[units.length - 2].lower)) ||
      SUBJECTS.has(before.lower)
    );
  }
  return false;
}

function endsName(unit: Unit, known: readonly KnownSpan[], length: number): boolean {
  if ((unit.shape & (Shape.capital | Shape.digit)) !== 0 && (unit.shape & Shape.connector) === 0) return true;
  return known.some((k) => k.to === length) || SUBJECTS.has(unit.lower);
}

/** Index after the last token of the unit that starts at a word or number. */
function unitEnd(tokens: Tokens, first: number): number {
  const { kinds, starts, ends, lower, cases } = tokens;
  let last = first + 1;
  // Initials and dotted acronyms: a single capital with a full stop, and more of them that touch.
  if (isCapital(cases[first]) && ends[first] - starts[first] === 1) {
    let at = first;
    while (at + 1 < tokens.length && ends[at] === starts[at + 1] && lower[at + 1] === '.') {
      last = at + 2;
      const next = at + 2;
      if (
        next >= tokens.length ||
        starts[next] !== ends[at + 1] ||
        !isCapital(cases[next]) ||
        ends[next] - starts[next] !== 1
      )
        break;
      if (next + 1 >= tokens.length || starts[next + 1] !== ends[next] || lower[next + 1] !== '.') {
        // `U.S` without its last full stop; but `A.Shulgin` begins a new unit.
        if (next + 1 >= tokens.length || starts[next + 1] !== ends[next] || kinds[next + 1] === TokenKind.mark)
          last = next + 1;
        break;
      }
      at = next;
    }
    if (last > first + 1) return last;
  }
  // `al - Zarqawi`: some texts have every mark apart.
  if (
    ARTICLES.has(lower[first]) &&
    HYPHENS.has(lower[first + 1] ?? '') &&
    starts[first + 1] - ends[first] === 1 &&
    isCapital(cases[first + 2] ?? 0) &&
    starts[first + 2] - ends[first + 1] === 1
  )
    return first + 3;
  for (let parts = 0; parts < 6 && last < tokens.length; parts++) {
    if (starts[last] !== ends[last - 1]) break;
    if (kinds[last] !== TokenKind.mark) {
      last++;
      continue;
    }
    const mark = lower[last];
    const next = last + 1;
    const touches = next < tokens.length && starts[next] === ends[last] && kinds[next] !== TokenKind.mark;
    if (mark === '.') {
      if (touches && DOMAINS.has(lower[next]) && cases[next] === WordCase.lower) {
        last = next + 1;
        continue;
      }
      if (
        last === first + 1 &&
        isCapital(cases[first]) &&
        ends[first] - starts[first] <= 5 &&
        shortenedCues(lower[first]) !== 0
      )
        last++;
      break;
    }
    if (!touches) break;
    if (HYPHENS.has(mark) || mark === '&') {
      last = next + 1;
      // `Russian-U.S.`
      if (isCapital(cases[next]) && ends[next] - starts[next] === 1 && lower[next + 1] === '.') {
        const end = unitEnd(tokens, next);
        if (end > last) return end;
      }
      continue;
    }
    if (
      !APOSTROPHES.has(mark) ||
      (CONTRACTIONS.has(lower[next]) &&
        (next + 1 >= tokens.length || starts[next + 1] !== ends[next] || kinds[next + 1] === TokenKind.mark))
    )
      break;
    last = next + 1;
  }
  return last;
}

/** A name's word holds a capital at its start or after a particle: `al-Assad`, `d’Estaing`; `US-led` is an adjective and no name. */
function holdsCapital(tokens: Tokens, first: number, end: number): boolean {
  if (end - first === 1) return isCapital(tokens.cases[first]);
  const lastWord = tokens.kinds[end - 1] === TokenKind.mark ? end - 2 : end - 1;
  if (isCapital(tokens.cases[first])) return true;
  return (
    isCapital(tokens.cases[lastWord]) &&
    (tokens.kinds[first] === TokenKind.number || tokens.ends[first] - tokens.starts[first] <= 3)
  );
}

function makeUnit(
  tokens: Tokens,
  first: number,
  last: number,
  words: Words,
  opening: boolean,
  extra: number,
  acronyms: boolean,
): Unit {
  const start = tokens.starts[first];
  const end = tokens.ends[last - 1];
  let lower = tokens.lower[first];
  let shape = extra;
  const wordCase = tokens.cases[first];
  if (last - first > 1) {
    lower = tokens.text.slice(start, end).toLowerCase();
    const mark = tokens.lower[first + 1];
    if (mark === '.') shape |= end - start <= 2 ? Shape.initial : last - first > 2 ? Shape.dotted | Shape.initial : 0;
    else if (HYPHENS.has(mark)) shape |= Shape.hyphen;
    else if (APOSTROPHES.has(mark)) shape |= Shape.apostrophe;
    for (let i = first; i < last; i++) if (tokens.kinds[i] === TokenKind.number) shape |= Shape.digit;
  } else if (tokens.kinds[first] === TokenKind.number) shape |= Shape.digit;
  else if (wordCase === WordCase.title && end - start === 1) shape |= Shape.initial;
  if (holdsCapital(tokens, first, last)) shape |= Shape.capital;
  if (wordCase === WordCase.upper && end - start > 1 && (shape & Shape.initial) === 0) shape |= Shape.upper;
  if (wordCase === WordCase.mixed) shape |= Shape.mixed;
  if (tokens.scripts[first] > 1) shape |= Shape.foreign;
  if (CONNECTORS.has(lower)) shape |= Shape.connector;
  const possessive =
    last + 1 < tokens.length &&
    tokens.starts[last] === end &&
    APOSTROPHES.has(tokens.lower[last]) &&
    tokens.starts[last + 1] === tokens.ends[last] &&
    tokens.lower[last + 1] === 's';
  // In running text only: a whole line in capitals says nothing of its words.
  const isAcronym = acronyms && (shape & Shape.upper) !== 0 && last - first === 1;
  const id = words.idOf(first, last, lower, isAcronym);
  return {
    first,
    last,
    start,
    end,
    lower,
    id,
    shape,
    facts: words.factsOf(id, first, lower, isAcronym),
    opens: opening,
    possessive,
  };
}

/** Whether a token is the first of its line, sentence or quotation. */
function opens(tokens: Tokens, at: number, lineStart: number): boolean {
  if (at === 0 || tokens.starts[at - 1] < lineStart) return true;
  const before = tokens.lower[at - 1];
  // `Q Are they …`
  if (before === ASKER && (at === 1 || tokens.starts[at - 2] < lineStart)) return true;
  if (tokens.kinds[at - 1] !== TokenKind.mark) return false;
  if (OPENERS.has(before)) return true;
  // A bullet or dash at the start of a line, and an opening bracket at the start of one.
  return at === 1 || tokens.starts[at - 2] < lineStart;
}

/** The letter before each question of a briefing; no name goes on behind it. */
const ASKER = 'q';
const isAsker = ({ lower, opens: first }: Unit, capitals: number): boolean =>
  first && capitals === 1 && lower === ASKER;

function knownBeyond(tokens: Tokens, at: number, knowledge: Knowledge, end: number): boolean {
  const hit = knowledge.nameAt(tokens, at);
  return hit !== null && hit.end - at > 1 && tokens.ends[hit.end - 1] > end;
}

/** The numbers of units. Those of single tokens are even, twice the token's own; acronyms and joined words have the odd ones. */
export class UnitNumbers {
  readonly #acronyms = new Map<number, number>();
  readonly #joined = new Map<string, number>();

  get size(): number {
    return this.#acronyms.size + this.#joined.size;
  }

  ofAcronym(token: number): number {
    return this.#of(this.#acronyms, token);
  }

  ofJoined(lower: string): number {
    return this.#of(this.#joined, lower);
  }

  #of<K>(numbers: Map<K, number>, key: K): number {
    let number = numbers.get(key);
    if (number === undefined) {
      number = 2 * this.size + 1;
      numbers.set(key, number);
    }
    return number;
  }
}

/** The number of the tokens' word that a unit of one token stands for, or -1. */
export const tokenWordOf = (unit: number): number => ((unit & 1) === 0 ? unit >> 1 : -1);

/** The different words of a text, single tokens under their own number, with what is known of each. */
class Words {
  readonly #tokens: Tokens;
  readonly #text: TextWords;
  readonly #numbers: UnitNumbers;
  /** What is known of acronyms and joined words, by half of their numbers. */
  readonly #facts: (WordFacts | undefined)[] = [];

  constructor(tokens: Tokens, text: TextWords, numbers: UnitNumbers) {
    this.#tokens = tokens;
    this.#text = text;
    this.#numbers = numbers;
  }

  /** The number of a word of one or more tokens. */
  idOf(first: number, last: number, lower: string, isAcronym: boolean): number {
    const id = this.#tokens.ids[first];
    if (last - first > 1) return this.#numbers.ofJoined(lower);
    return isAcronym ? this.#numbers.ofAcronym(id) : 2 * id;
  }

  /** What is known of a word by its number, its first token and its letters. */
  factsOf(id: number, first: number, lower: string, isAcronym: boolean): WordFacts {
    if ((id & 1) === 0) return this.#text.factsAt(first);
    let facts = this.#facts[id >> 1];
    if (facts === undefined) {
      facts = this.#text.factsOf(isAcronym ? lower + ACRONYM : lower);
      this.#facts[id >> 1] = facts;
    }
    return facts;
  }
}
