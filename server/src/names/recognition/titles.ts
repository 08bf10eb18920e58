import type { Tokens } from '../../text/tokens.ts';
import type { Segment } from './evidence.ts';
import type { KnownSpan, Run } from './runs.ts';
import { isCapitalised, type Unit } from './units.ts';
import { WordClass } from './word-class.ts';

/** What stands before any name and is none of it; not `King` or `Pope`, without which nobody would know who is meant. */
const COURTESY: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss messrs sir dame dr dr. prof prof. professor herr frau senor señor signor comrade excellency
  hon hon. honourable honorable rev rev. reverend general gen gen. colonel admiral captain lieutenant sergeant brigadier`.split(
    /\s+/,
  ),
);
/** What may be all that is known of somebody: `Lady Gaga`, `Lord Byron`, `Madame de Maintenon`. */
const STYLES: ReadonlySet<string> = new Set(['lord', 'lady', 'madame', 'mme', 'monsieur']);

/** What stands in no name: `a prize for Ann Lind`. */
const FOR: ReadonlySet<string> = new Set(['for', 'on', 'upon']);

/** `Mr. Lind`, whatever the rest was taken for; but not `Mr Lind Foundation`. */
export function isAddressed({ units, known }: Run, { from, to }: Segment): boolean {
  if (!ADDRESSES.has(units[from].lower) || to - from < 2 || known.some((k) => k.from === from && k.to === to))
    return false;
  return units.slice(from, to).every(({ facts: { classes } }) => (classes & BODY) === 0);
}
const ADDRESSES: ReadonlySet<string> = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.']);
const BODY = WordClass.organization | WordClass.company | WordClass.team;

/**
 * A person's segment without the titles, offices and nationality before the name: `Mr. Moreno`, `German Chancellor Angela Merkel`,
 * `Homeland Security Advisor Rosa Lind`. At least one word is left.
 */
export function withoutTitles(tokens: Tokens, run: Run, segment: Segment, isDemonym: (unit: Unit) => boolean): Segment {
  const { units, known, roles } = run;
  const to = endOfName(tokens, run, segment);
  let { from } = segment;
  const isKnown = (at: number): boolean => known.some((k) => k.from === at && k.to === to);
  for (let i = from; i < to - 1 && !isKnown(from); i++) {
    const role = roles.find((r) => r.from === i && r.to < to && (r.to - r.from > 1 || isTitle(units[i])));
    const isBare = isTitle(units[i]) || (STYLES.has(units[i].lower) && to - i > 2 && isCapitalised(units[i + 1]));
    if (role === undefined && !isBare && !FOR.has(units[i].lower)) continue;
    from = afterField(run, role?.to ?? i + 1, to);
    i = from - 1;
  }
  const first = units[from];
  const isNamed =
    (first.facts.classes & WordClass.given) !== 0 || known.some((k) => k.from === from && k.to > from + 1);
  if (to - from > 2 && !isNamed && isDemonym(first)) from++;
  return from === segment.from && to === segment.to ? segment : { ...segment, from, to };
}

/** Where a name ends before an office or a pronoun: `Ann Lind MINISTER FOR ROADS`, `Neil I’m not …`. */
function endOfName(tokens: Tokens, { units }: Run, { from, to }: Segment): number {
  const { classes } = units[from].facts;
  if ((classes & WordClass.given) === 0 || (classes & WordClass.time) !== 0) return to;
  const last = units[to - 1];
  if (last.lower === 'i' && APOSTROPHE.test(tokens.lower[last.last] ?? '') && to - from > 1) return to - 1;
  if (to - from < 3 || isTitle(units[from]) || isTitle(units[from + 1])) return to;
  const { facts } = units[from + 1];
  if ((facts.classes & WordClass.english) !== 0 && (facts.classes & CALLED) === 0) return to;
  for (let i = from + 2; i < to; i++) if (isTitle(units[i])) return i;
  return to;
}
const APOSTROPHE = /^['’]$/u;
const CALLED = WordClass.given | WordClass.surname | WordClass.commonSurname;

/** The unit behind what an office is of, where that is said: `of Italy`, `for Transport and Roads`. */
function afterField({ units, known }: Run, at: number, to: number): number {
  if (units[at].lower !== 'of' && units[at].lower !== 'for') return at;
  const place = known.find((k) => k.from === at + 1 && k.to < to && k.entities[0].type === 'place');
  if (place !== undefined) return place.to;
  let next = at + 1;
  while (
    next < to - 1 &&
    (units[next].facts.classes & (WordClass.english | WordClass.grammar)) !== 0 &&
    (units[next].facts.classes & WordClass.given) === 0
  )
    next++;
  return next;
}

/** The places and bodies that knowledge has in what stands before a person's name: whose office it is. */
export function namesInTitle({ known }: Run, from: number, to: number): readonly KnownSpan[] {
  const found: KnownSpan[] = [];
  let at = from;
  for (const span of [...known].sort((a, b) => a.from - b.from || b.to - a.to))
    if (span.from >= at && span.to <= to && span.entities[0].type !== 'person') {
      found.push(span);
      at = span.to;
    }
  return found;
}

/** `Mr`, `Chancellor`, `General`; but not `Dean`, who may be called so. */
function isTitle(unit: Unit): boolean {
  if (COURTESY.has(unit.lower)) return true;
  const { classes } = unit.facts;
  const isOffice = (classes & (WordClass.office | WordClass.rank)) !== 0;
  return (
    isOffice && isCapitalised(unit) && (classes & (WordClass.given | WordClass.surname | WordClass.commonSurname)) === 0
  );
}
