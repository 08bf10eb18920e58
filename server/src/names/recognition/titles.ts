import { Cue } from './cues.ts';
import type { Segment } from './evidence.ts';
import { type Run, Shape, type Unit } from './units.ts';

/** What stands before any name and is none of it; not `King` or `Pope`, without which nobody would know who is meant. */
const COURTESY: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss messrs sir dame dr dr. prof prof. professor herr frau senor señor signor comrade excellency
  hon hon. honourable honorable rev rev. reverend`.split(/\s+/),
);
/** What may be all that is known of somebody: `Lady Gaga`, `Lord Byron`, `Madame de Maintenon`. */
const STYLES: ReadonlySet<string> = new Set(['lord', 'lady', 'madame', 'mme', 'monsieur']);

/**
 * A person's segment without the titles, offices and nationality before the name: `Mr. Moreno`, `German Chancellor Angela Merkel`,
 * `Homeland Security Advisor Rosa Lind`. At least one word is left.
 */
export function withoutTitles(run: Run, segment: Segment, isDemonym: (unit: Unit) => boolean): Segment {
  const { units, known, roles } = run;
  const { to } = segment;
  let { from } = segment;
  const isKnown = (at: number): boolean => known.some((k) => k.from === at && k.to === to);
  for (let i = from; i < to - 1 && !isKnown(from); i++) {
    const role = roles.find((r) => r.from === i && r.to < to && (r.to - r.from > 1 || isTitle(units[i])));
    if (role !== undefined) i = role.to - 1;
    else if (!isTitle(units[i]) && !(STYLES.has(units[i].lower) && to - i > 2 && isCapital(units[i + 1]))) continue;
    from = i + 1;
  }
  const first = units[from];
  const isNamed = (first.facts.cues & Cue.given) !== 0 || known.some((k) => k.from === from && k.to > from + 1);
  if (to - from > 2 && !isNamed && isDemonym(first)) from++;
  return from === segment.from ? segment : { ...segment, from };
}

const isCapital = ({ shape }: Unit): boolean => (shape & Shape.capital) !== 0;

/** `Mr`, `Chancellor`, `General`; but not `Dean`, who may be called so. */
function isTitle(unit: Unit): boolean {
  if (COURTESY.has(unit.lower)) return true;
  const { cues } = unit.facts;
  const isOffice = (cues & (Cue.office | Cue.rank)) !== 0;
  return isOffice && isCapital(unit) && (cues & (Cue.given | Cue.surname | Cue.commonSurname)) === 0;
}
