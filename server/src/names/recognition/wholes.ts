import type { EntityType } from '../model.ts';
import { NOTHING, ORGANIZATION, PERSON, PLACE } from './evidence.ts';
import { LineStyle } from './lines.ts';
import type { ReadRun } from './named.ts';
import type { Run } from './runs.ts';
import { isCapitalised, Shape, type Unit } from './units.ts';
import { WordClass } from './word-class.ts';

/*
 * Long names that the weights took to pieces, since each of their words is one of English: those that knowledge has word for word, and
 * ministries of several subjects.
 */

type Part = ReadRun['segments'][number];

const NUMBERS: Readonly<Record<EntityType, number>> = {
  person: PERSON,
  organization: ORGANIZATION,
  place: PLACE,
};

/** So many words that stand together just as in the name of a known body or place are that name. */
const SURE = 3;

/** A run's segments with its long names in one piece. */
export function inWholes(run: Run, segments: readonly Part[]): readonly Part[] {
  let parts = segments;
  for (const { from, to, entities } of run.known)
    if (
      entities[0].type !== 'person' &&
      isCapitalised(run.units[to - 1]) &&
      (to - from >= SURE || isTelling(run, from, to) || (to - from > 1 && entities[0].kind === 'country'))
    )
      parts = withWhole(run, parts, { from, to, type: entities[0].type });
  for (const [at, unit] of run.units.entries())
    if (at > 0 && JUNIOR.has(unit.lower) && isCapitalised(run.units[at - 1]))
      parts = withWhole(run, parts, { from: at - 1, to: at + 1, type: 'person' });
  return withSubjects(run, parts);
}

/** `Trump Jr.` */
const JUNIOR: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.']);

/** `US Treasury`: of two words, one of which is none of English; where all is in capitals, that cannot be told. */
function isTelling({ units, style }: Run, from: number, to: number): boolean {
  const isEnglish = ({ shape, facts }: Unit): boolean =>
    (shape & (Shape.upper | Shape.dotted)) === 0 && (facts.classes & WordClass.english) !== 0;
  const isTwo = to - from === 2 && units[from].lower !== 'the';
  return isTwo && style !== LineStyle.upper && !units.slice(from, to).every(isEnglish);
}

/** A stretch of a run that is one name. */
interface Whole {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** The segments with a whole in place of its pieces; as they are where a longer name holds it, or one goes on behind it or begins before. */
function withWhole({ units }: Run, parts: readonly Part[], { from, to, type }: Whole): readonly Part[] {
  const first = parts.findIndex(({ segment }) => segment.to > from);
  const last = parts.findIndex(({ segment }) => segment.to >= to);
  const { segment: start } = parts[first];
  const begins = start.from === from || (start.from === from - 1 && units[start.from].lower === 'the');
  if (!begins || parts[last].segment.to !== to || (first === last && start.label !== NOTHING)) return parts;
  const score = parts.slice(first, last + 1).reduce((sum, { segment }) => sum + segment.score, 0);
  const whole = { segment: { from: start.from, to, label: NUMBERS[type], score }, label: type };
  return [...parts.slice(0, first), whole, ...parts.slice(last + 1)];
}

/** Bodies that are called after what they are for. */
const BODIES: ReadonlySet<string> = new Set(['ministry', 'department']);
const OF: ReadonlySet<string> = new Set(['of', 'for']);

/** The segments with each `Ministry of Transport and Roads` in one piece: what it is for are words of English, as another name behind `and` is not. */
function withSubjects(run: Run, segments: readonly Part[]): readonly Part[] {
  const { units } = run;
  let parts = segments;
  for (let from = 0; from + 2 < units.length; from++) {
    if (!BODIES.has(units[from].lower) || !isCapitalised(units[from]) || !OF.has(units[from + 1].lower)) continue;
    let to = from + 2;
    while (to < units.length && isSubject(units, to)) to++;
    if (units[to - 1].lower === 'and') to--;
    if (to === from + 2) continue;
    const { segment } = parts.find((part) => part.segment.to >= to) ?? parts[parts.length - 1];
    // `… and Roads of Freedonia`
    if (segment.to > to && segment.label === ORGANIZATION) to = segment.to;
    parts = withWhole(run, parts, { from, to, type: 'organization' });
  }
  return parts;
}

/** A capitalised word of English, or `and` before one; whoever stands behind `and` with his office is another. */
function isSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit.lower === 'and') return at + 1 < units.length && isCapitalised(units[at + 1]);
  const { classes } = unit.facts;
  if (!isCapitalised(unit) || (classes & WordClass.english) === 0 || (classes & WordClass.given) !== 0) return false;
  return (classes & WordClass.office) === 0 || units[at - 1].lower !== 'and';
}
