import type { Structure } from '../../release/model.ts';
import { type Lines, lineAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { Hit, Knowledge, KnownEntity } from '../knowledge.ts';
import { frameOf } from './frames.ts';
import { LineKind, LineStyle, type LineStyles, lineStyles } from './lines.ts';
import type { TextWords } from './text-words.ts';
import { UnitNumbers, UnitWords } from './unit-words.ts';
import { CONNECTORS, connectorUnit, holdsCapital, isCapital, Shape, type Unit, unitEnd, wordUnit } from './units.ts';
import { WordClass } from './word-class.ts';

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
  /** What stands around it, see `frames.ts`. */
  readonly frame: number;
}

/** After these, `the` may stand inside a name: `Bank of the West`. */
const BEFORE_THE: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on']);
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
  readonly words: UnitWords;
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
  const words = new UnitWords(tokens, text, numbers);
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
    const nextDate = dates[date ? dateIndex + 1 : dateIndex]?.start ?? Number.POSITIVE_INFINITY;
    const run = new RunReader(source, i, line).read(nextDate);
    if (run === null) {
      i = Math.max(i + 1, unitEnd(tokens, i));
      continue;
    }
    if (until(i)) return;
    visit(run);
    i = Math.max(run.units[run.units.length - 1].last, i + 1);
  }
}

/** Reads the run that begins at a token. */
class RunReader {
  readonly #source: Source;
  readonly #units: Unit[] = [];
  readonly #known = new KnownSpans();
  readonly #roles: RoleSpan[] = [];
  /** The role that has begun and not ended: its first unit, and the token behind it. */
  #role: { readonly from: number; readonly end: number } | null = null;
  #line: number;
  #at: number;
  /** How many of the units hold a capital. */
  #capitals = 0;

  constructor(source: Source, first: number, line: number) {
    this.#source = source;
    this.#at = first;
    this.#line = line;
  }

  /** The run up to the next date at an offset, if no known name reaches over that; null where none begins here. */
  read(nextDate: number): Run | null {
    const { tokens } = this.#source;
    while (this.#at < tokens.length && this.#units.length < LONGEST_RUN) {
      if (!this.#mayGoOn(nextDate)) break;
      if (!(tokens.kinds[this.#at] === TokenKind.mark ? this.#takeMark() : this.#takeWord())) break;
    }
    return this.#finished();
  }

  /** True for a token within a known name that has begun: it belongs to the run however it is written. */
  get #isReached(): boolean {
    return this.#at < this.#known.reach;
  }

  /** False at the next date and at the end of the line; a wrapped line goes on in the next. */
  #mayGoOn(nextDate: number): boolean {
    const { tokens, lines } = this.#source;
    const start = tokens.starts[this.#at];
    if (start >= nextDate && !this.#isReached) return false;
    if (start < lines.ends[this.#line]) return true;
    if (this.#units.length === 0 || !isWrapped(this.#source, this.#line, start)) return false;
    this.#line++;
    return true;
  }

  /** Takes a mark; false where the run ends before it. Marks within known names are left out. */
  #takeMark(): boolean {
    const { tokens, words } = this.#source;
    const joins = joinsNames(tokens, this.#at, this.#units, this.#isReached);
    if (!joins && !this.#isReached) return false;
    if (joins) this.#units.push(connectorUnit(tokens, words, this.#at));
    this.#at++;
    return true;
  }

  /** Takes a word; false where the run ends before it or with it. */
  #takeWord(): boolean {
    const { tokens, words, styles } = this.#source;
    const units = this.#units;
    const first = this.#at;
    const end = unitEnd(tokens, first);
    const hasCapital = holdsCapital(tokens, first, end);
    if (!hasCapital && !this.#isReached && !mayBeSmall(this.#source, first, end, units, this.#line)) return false;
    const isOpening = units.length === 0 && opens(tokens, first, this.#source.lines.starts[this.#line]);
    const unit = wordUnit(tokens, words, first, end, isOpening, styles.of(this.#line) !== LineStyle.upper);
    if (hasCapital || units.length === 0) this.#beginName(unit, hasCapital);
    this.#beginRole(unit);
    if (hasCapital) this.#capitals++;
    units.push(unit);
    this.#at = Math.max(end, first + 1);
    this.#known.endAt(this.#at, units.length);
    this.#endRole();
    return this.#isReached || !(unit.possessive || isAsker(unit, this.#capitals));
  }

  /** Looks for a known name that begins with a word; one in small letters begins only names of several words. */
  #beginName({ first, last, facts }: Unit, hasCapital: boolean): void {
    const { tokens, text, knowledge } = this.#source;
    const starting = last - first === 1 ? facts : text.factsAt(first);
    if ((starting.classes & WordClass.startsName) === 0) return;
    const hit = knowledge.nameAt(tokens, first);
    if (hit && (hasCapital || hit.end > last)) this.#known.begin(hit, this.#units.length);
  }

  #beginRole({ first, facts }: Unit): void {
    if (this.#role !== null || (facts.classes & (WordClass.startsRole | WordClass.particle)) !== WordClass.startsRole)
      return;
    const hit = this.#source.knowledge.roleAt(this.#source.tokens, first);
    if (hit) this.#role = { from: this.#units.length, end: hit.end };
  }

  #endRole(): void {
    if (this.#role === null || this.#role.end > this.#at) return;
    this.#roles.push({ from: this.#role.from, to: this.#units.length });
    this.#role = null;
  }

  #finished(): Run | null {
    const units = this.#units;
    const known = this.#known.ended;
    while (units.length > 0 && !endsName(units[units.length - 1], known, units.length)) units.pop();
    if (units.length === 0 || this.#capitals === 0) return null;
    const { tokens, lines, styles } = this.#source;
    const line = this.#line;
    const kind = styles.kindOf(line);
    const { last, possessive } = units[units.length - 1];
    const next = possessive ? last + 2 : last;
    const frame = frameOf(tokens, lines, line, units[0].first, next, kind === LineKind.table);
    return { units, known, roles: this.#roles, line, style: styles.of(line), kind, frame };
  }
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
function joinsNames(tokens: Tokens, at: number, units: readonly Unit[], reached: boolean): boolean {
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
  if (units.length > 0) return goesOn(tokens, at, end, units, text, styles.kindOf(line) === LineKind.text);
  return isParticle(text, at) || tokens.kinds[at] === TokenKind.number || SUBJECTS.has(tokens.lower[at]);
}

/** Whether a comma goes on with the subjects of a ministry: `Department for Environment, Food and Rural Affairs`. */
function inList(tokens: Tokens, comma: number, units: readonly Unit[]): boolean {
  const head = units.findIndex((unit) => (unit.facts.classes & (WordClass.organization | WordClass.office)) !== 0);
  if (head < 0 || units.length < head + 3 || !LIST_STARTS.has(units[head + 1].lower)) return false;
  for (let at = comma + 1; at <= comma + LIST_LENGTH && at + 1 < tokens.length; at++) {
    if (tokens.lower[at] === 'and') return at > comma + 1 && isCapital(tokens.cases[at + 1]);
    if (tokens.lower[at] !== ',' && !isCapital(tokens.cases[at])) return false;
  }
  return false;
}
const LIST_STARTS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const LIST_LENGTH = 6;

/** `The`, `However`, `He`: a word of grammar that stands before a small word or a mark is no name, whatever its letters. */
function isBareGrammar(tokens: Tokens, at: number, text: TextWords): boolean {
  if (tokens.cases[at] !== WordCase.title || (text.listedAt(at) & WordClass.grammar) === 0) return false;
  const next = at + 1;
  if (next >= tokens.length) return true;
  if (tokens.kinds[next] === TokenKind.mark)
    return tokens.starts[next] !== tokens.ends[at] || PAUSES.has(tokens.lower[next]);
  return tokens.cases[next] === WordCase.lower && (text.factsAt(at).classes & WordClass.startsName) === 0;
}
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '!', '?', ')', '"', '”']);

const isParticle = (text: TextWords, at: number): boolean => (text.listedAt(at) & WordClass.particle) !== 0;

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
  // Of small words only those count that stand before a capital, and that is seen at once.
  const next = tokens.kinds[i + 1] === TokenKind.mark && tokens.ends[i] === tokens.starts[i + 1] ? i + 2 : i + 1;
  if (!isCapital(tokens.cases[next] ?? 0)) return false;
  if (tokens.ends[i] - tokens.starts[i] <= 4 && isParticle(text, i)) return true;
  if (tokens.cases[i] === WordCase.lower && isCapital(tokens.cases[i + 1]))
    return SUBJECTS.has(tokens.lower[i]) && (text.listedAt(i + 1) & WordClass.organization) !== 0;
  return false;
}

/** Whether a small word continues a name: a connector before a capital, a particle, a number, a subject of a ministry. */
function goesOn(
  tokens: Tokens,
  at: number,
  end: number,
  units: readonly Unit[],
  text: TextWords,
  inText: boolean,
): boolean {
  const { lower, kinds, cases, starts } = tokens;
  if (kinds[at] === TokenKind.number) return inText && starts[at] - units[units.length - 1].end <= 1;
  if (CONNECTORS.has(lower[at])) return connects(tokens, lower[at], end, units[units.length - 1]);
  if (isParticle(text, at))
    return isCapital(cases[end] ?? 0) || (isParticle(text, end) && isCapital(cases[end + 1] ?? 0));
  return SUBJECTS.has(lower[at]) && isSubject(tokens, end, units, text);
}

/** Whether a connector joins what stands before it to the token `next`: `Bank of the West`, `Ministry of foreign …`. */
function connects({ lower, kinds, cases, length }: Tokens, word: string, next: number, before: Unit): boolean {
  if (word === 'the' ? !BEFORE_THE.has(before.lower) : (before.shape & Shape.connector) !== 0) return false;
  if (next >= length) return false;
  if (isCapital(cases[next]) || kinds[next] === TokenKind.number) return true;
  if (lower[next] === 'the') return BEFORE_THE.has(word) && isCapital(cases[next + 1] ?? 0);
  return (before.facts.classes & WordClass.organization) !== 0 && SUBJECTS.has(lower[next]);
}

/** Whether a subject in small letters before the token `next` belongs to a name: `foreign Ministry`, `of defence and justice`. */
function isSubject({ cases }: Tokens, next: number, units: readonly Unit[], text: TextWords): boolean {
  if (isCapital(cases[next] ?? 0) && (text.factsAt(next).classes & WordClass.organization) !== 0) return true;
  const before = units[units.length - 1];
  if (before.lower === 'and') return units.length > 1 && SUBJECTS.has(units[units.length - 2].lower);
  return before.lower === 'of' || SUBJECTS.has(before.lower);
}

function endsName(unit: Unit, known: readonly KnownSpan[], length: number): boolean {
  if ((unit.shape & (Shape.capital | Shape.digit)) !== 0 && (unit.shape & Shape.connector) === 0) return true;
  return known.some((k) => k.to === length) || SUBJECTS.has(unit.lower);
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
