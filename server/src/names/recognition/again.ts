import type { Structure } from '../../release/model.ts';
import { changeOf, isSameNumbering } from '../../text/change.ts';
import { firstAt } from '../../text/first-at.ts';
import { type Lines, lineAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, tokenFrom } from '../../text/tokens.ts';
import { DocumentEvidence, type Segment } from './evidence.ts';
import type { Scores } from './model.ts';
import type { ReadRun } from './named.ts';
import type { Range, Run } from './runs.ts';
import { UnitNumbers } from './unit-words.ts';
import type { Unit } from './units.ts';

/** A run as it is read by itself, and with the rest of the document. */
export interface RunAlone {
  readonly scores: Scores;
  readonly segments: readonly Segment[];
  /** The counters of `DocumentEvidence` that it adds to. */
  counters: readonly number[];
  /** How it was read with what the rest of the document said last; null where it has not been. */
  read: ReadRun | null;
}

/** The runs of one state of a text, so that the next state costs less. */
export interface RunMemory {
  readonly tokens: Tokens;
  readonly lines: Lines;
  /** Where its dates stand. */
  readonly dates: readonly Span[];
  readonly runs: readonly RunAlone[];
  readonly numbers: UnitNumbers;
  readonly evidence: DocumentEvidence;
  /** True once a later state has taken the runs over, and moved them. */
  taken: boolean;
}

/** What is read of a run hangs on fewer tokens than these before and behind it: no known name has as many. */
const REACH = 256;
/** Words that a text had and has no more keep their numbers; with so many more than there are tokens, all is numbered anew. */
const MOST_GONE = 1 << 12;

/** The runs of an earlier state of a text that stand before and behind what has changed. */
export class KeptRuns {
  readonly range: Range;
  /** What the runs of the earlier state say of words, those of it that are kept and those that are not. */
  readonly evidence: DocumentEvidence;
  readonly #old: RunMemory | null;
  /** So many of the old runs stand before what has changed, and those from here on behind it. */
  readonly #head: number;
  #tail: number;
  readonly #tokenShift: number = 0;
  readonly #shift: number = 0;
  readonly #lineShift: number = 0;

  constructor(memory: RunMemory | null, { tokens, lines }: Structure, dates: readonly Span[]) {
    const old = memory !== null && isUsable(memory, tokens) ? memory : null;
    this.#old = old;
    this.#head = 0;
    this.#tail = old?.runs.length ?? 0;
    this.evidence = old?.evidence ?? new DocumentEvidence();
    if (old === null) {
      this.range = { from: 0, until: () => false, numbers: new UnitNumbers() };
      return;
    }
    old.taken = true;
    const change = changeOf(old.tokens, tokens);
    this.#shift = change.newEnd - change.oldEnd;
    this.#tokenShift = change.newNext - change.oldNext;
    this.#lineShift = lineAt(lines, change.newEnd) - lineAt(old.lines, change.oldEnd);
    const { start, end } = withDates(old.dates, dates, change, this.#shift);
    this.#head = Math.max(0, this.#runFrom(tokenFrom(tokens, start) - REACH + 1) - 1);
    const behind = tokenFrom(tokens, end) + REACH;
    this.range = {
      from: this.#head === 0 ? 0 : firstOf(old.runs[this.#head]),
      numbers: old.numbers,
      until: (first) => {
        if (first < behind) return false;
        const at = this.#runFrom(first - this.#tokenShift);
        if (at === old.runs.length || firstOf(old.runs[at]) !== first - this.#tokenShift) return false;
        this.#tail = at;
        return true;
      },
    };
  }

  /** All runs, once those between are read; the old ones behind them are moved to where they stand now. */
  around(fresh: readonly RunAlone[]): readonly RunAlone[] {
    if (this.#old === null) return fresh;
    const { runs } = this.#old;
    const tail = runs.slice(this.#tail);
    if (this.#shift !== 0 || this.#tokenShift !== 0 || this.#lineShift !== 0)
      for (const { scores } of tail) move(scores.run, this.#tokenShift, this.#shift, this.#lineShift);
    return [...runs.slice(0, this.#head), ...fresh, ...tail];
  }

  /** The old runs that are not kept, once those between are read. */
  gone(): readonly RunAlone[] {
    return this.#old?.runs.slice(this.#head, this.#tail) ?? [];
  }

  /** Index of the first old run that begins at a token or behind it. */
  #runFrom(token: number): number {
    const runs = this.#old?.runs ?? [];
    return firstAt(runs.length, (i) => firstOf(runs[i]) >= token);
  }
}

function isUsable({ tokens, numbers, taken }: RunMemory, now: Tokens): boolean {
  return !taken && isSameNumbering(tokens, now) && numbers.size <= now.length + MOST_GONE;
}

const firstOf = ({ scores }: RunAlone): number => scores.run.units[0].first;

/** The changed characters, widened by the dates that stand elsewhere than before. */
function withDates(
  old: readonly Span[],
  now: readonly Span[],
  change: { readonly start: number; readonly oldEnd: number; readonly newEnd: number },
  shift: number,
): Span {
  let same = 0;
  while (
    same < old.length &&
    same < now.length &&
    old[same].start === now[same].start &&
    old[same].end === now[same].end &&
    now[same].end <= change.start
  )
    same++;
  let rest = 0;
  while (rest < old.length - same && rest < now.length - same) {
    const a = old[old.length - 1 - rest];
    const b = now[now.length - 1 - rest];
    if (a.start + shift !== b.start || a.end + shift !== b.end || b.start < change.newEnd) break;
    rest++;
  }
  let { start, newEnd: end } = change;
  for (let i = same; i < old.length - rest; i++) {
    start = Math.min(start, old[i].start);
    end = Math.max(end, old[i].end + shift);
  }
  for (let i = same; i < now.length - rest; i++) {
    start = Math.min(start, now[i].start);
    end = Math.max(end, now[i].end);
  }
  return { start, end };
}

type Moving = { -readonly [field in keyof Unit]: Unit[field] };

/** Moves a run in place, as making thousands of new ones at each key would cost more than all else. */
function move(run: Run, tokens: number, characters: number, lines: number): void {
  (run as { line: number }).line += lines;
  for (const unit of run.units as readonly Moving[]) {
    unit.first += tokens;
    unit.last += tokens;
    unit.start += characters;
    unit.end += characters;
  }
}
