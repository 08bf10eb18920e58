import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import { LineStyle } from './lines.ts';
import { type Run, Shape } from './units.ts';

/** What a stretch of a run can be. `other` is a name of something else (a treaty, a nationality), `nothing` a word that is no name. */
export const LABELS = ['nothing', 'person', 'organization', 'place', 'other'] as const;
export type Label = (typeof LABELS)[number];
export const NOTHING = 0;
export const PERSON = 1;
export const ORGANIZATION = 2;
export const PLACE = 3;
export const OTHER = 4;

/** A stretch of a run with what it was taken for. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Index into `LABELS`. */
  readonly label: number;
  /** How far this reading is ahead of none: the sum of the weights of its evidence. */
  readonly score: number;
}

/** What the rest of the document says about a candidate. */
export interface Elsewhere {
  readonly elsewhere: Label | null;
  readonly often: boolean;
  readonly lastOfPerson: boolean;
  readonly firstOfPerson: boolean;
  readonly firstOfOrganization: boolean;
  readonly inOrganization: boolean;
  readonly acronym: boolean;
  readonly writtenSmall: boolean;
  readonly capitalInside: boolean;
}

export interface DocumentEvidence {
  readonly of: (run: Run, from: number, to: number) => Elsewhere;
}

/** The words of a candidate as one key. */
export function formOf(run: Run, from: number, to: number): string {
  let key = run.units[from].lower;
  for (let i = from + 1; i < to; i++) key += ` ${run.units[i].lower}`;
  return key;
}

/** How often a word ends or starts full names of people, counted so that a candidate's own vote can be taken out. */
type Counts = Map<string, number>;

const bump = (counts: Counts, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Gathers from a first reading of all runs what each candidate's other occurrences tell: a name has one sense in a document. */
export function gatherEvidence(
  tokens: Tokens,
  runs: readonly Run[],
  readings: readonly (readonly Segment[])[],
): DocumentEvidence {
  const votes = new Map<string, Float64Array>();
  const own = new Map<Run, readonly Segment[]>();
  const last: Counts = new Map();
  const first: Counts = new Map();
  const starts: Counts = new Map();
  const parts: Counts = new Map();
  const acronyms: Counts = new Map();
  const inside = new Set<string>();
  runs.forEach((run, index) => {
    own.set(run, readings[index]);
    for (const segment of readings[index]) {
      const key = formOf(run, segment.from, segment.to);
      let counts = votes.get(key);
      if (!counts) {
        counts = new Float64Array(LABELS.length);
        votes.set(key, counts);
      }
      counts[segment.label]++;
      for (const [map, part] of partsOf(run, segment)) bump({ last, first, starts, parts, acronyms }[map], part);
    }
    if (run.style === LineStyle.plain)
      for (const unit of run.units) if (!unit.opens && (unit.shape & Shape.capital) !== 0) inside.add(unit.lower);
  });
  const small = new Set<string>();
  for (let i = 0; i < tokens.length; i++)
    if (tokens.cases[i] === WordCase.lower && tokens.kinds[i] === TokenKind.word) small.add(tokens.lower[i]);

  const of = (run: Run, from: number, to: number): Elsewhere => {
    const key = formOf(run, from, to);
    const mine = own.get(run) ?? [];
    const counts = votes.get(key);
    let elsewhere: Label | null = null;
    let often = false;
    if (counts) {
      const vote = mine.find((s) => s.from === from && s.to === to)?.label ?? -1;
      let best = -1;
      let most = 0;
      let sum = 0;
      for (let label = 0; label < LABELS.length; label++) {
        const count = counts[label] - (label === vote ? 1 : 0);
        sum += count;
        if (count > most) {
          most = count;
          best = label;
        }
      }
      if (best >= 0) {
        elsewhere = LABELS[best];
        often = most >= 2 && most * 4 >= sum * 3;
      }
    }
    const one = to - from === 1;
    const word = run.units[from].lower;
    // A candidate's own first reading does not count as evidence for it.
    const has = (map: 'last' | 'first' | 'starts' | 'parts' | 'acronyms', counted: Counts, part: string): boolean => {
      const count = counted.get(part) ?? 0;
      if (count === 0) return false;
      let ownCount = 0;
      for (const segment of mine)
        if (segment.from < to && from < segment.to)
          for (const [m, p] of partsOf(run, segment)) if (m === map && p === part) ownCount++;
      return count > ownCount;
    };
    return {
      elsewhere,
      often,
      lastOfPerson: has('last', last, run.units[to - 1].lower),
      firstOfPerson: one && has('first', first, word),
      firstOfOrganization: has('starts', starts, key),
      inOrganization: one && has('parts', parts, word),
      acronym:
        one &&
        (run.units[from].shape & (Shape.upper | Shape.dotted)) !== 0 &&
        has('acronyms', acronyms, word.replaceAll('.', '')),
      writtenSmall: one && small.has(word),
      capitalInside: one && inside.has(word),
    };
  };
  return { of };
}

const MOST_PARTS = 6;

/** What a segment tells about shorter forms of itself: the surname, the first name, the words and the initials of an organisation. */
function partsOf(
  run: Run,
  { from, to, label }: Segment,
): readonly (readonly ['last' | 'first' | 'starts' | 'parts' | 'acronyms', string])[] {
  if (to - from < 2 || (label !== PERSON && label !== ORGANIZATION)) return [];
  const { units } = run;
  if (label === PERSON)
    return [
      ['last', units[to - 1].lower],
      ['first', units[from].lower],
    ];
  const found: ['last' | 'first' | 'starts' | 'parts' | 'acronyms', string][] = [];
  let initials = '';
  for (let i = from; i < to; i++) {
    if (i > from && i - from < MOST_PARTS) found.push(['starts', formOf(run, from, i)]);
    if ((units[i].shape & Shape.connector) === 0) {
      initials += units[i].lower[0];
      if (i - from < MOST_PARTS) found.push(['parts', units[i].lower]);
    }
  }
  found.push(['acronyms', initials]);
  return found;
}
