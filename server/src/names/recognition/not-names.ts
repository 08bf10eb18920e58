import type { Tokens } from '../../text/tokens.ts';
import type { Segment } from './evidence.ts';
import type { Named } from './named.ts';
import type { Run } from './runs.ts';
import type { TextWords } from './text-words.ts';
import { isCapitalised, Shape, type Unit } from './units.ts';
import { WordClass } from './word-class.ts';

/*
 * What the weights of words take for a name and the whole of them shows to be none: pronouns and offices, phrases of English, what a
 * stenographer heard, letters that stand for a thing.
 */

const CALLED = WordClass.given | WordClass.surname | WordClass.commonSurname | WordClass.honorific | WordClass.particle;

/** A word that names nobody: `He`, but not `Mr He` nor a name that knowledge has; `(Laughter.)`, `GDP`. */
export function isNobodysName({ units, known }: Run, { from, to }: Segment): boolean {
  if (to - from > 1 || (units[from].facts.classes & WordClass.nobody) === 0) return false;
  if (known.some((k) => k.from === from && k.to === to)) return false;
  return from === 0 || (units[from - 1].facts.classes & WordClass.honorific) === 0;
}

/** `PACs`, `MPs`: letters in the plural stand for several things or people, and name none of them. */
export const isSeveral = (text: string): boolean => PLURAL_LETTERS.test(text);
const PLURAL_LETTERS = /^\p{Lu}{2,}s$/u;

const PLACE = WordClass.place | WordClass.placeStart | WordClass.placeNoun | WordClass.direction;

/**
 * `Interregional Cooperation`, `Latin American`: words of English, none of which is said of places, and whatever ends as a people does.
 */
export function isNoPlace({ units, known }: Run, { from, to }: Segment, isDemonym: (unit: Unit) => boolean): boolean {
  if (known.some((k) => k.from === from && k.to === to)) return false;
  if (to - from > 1 && isDemonym(units[to - 1])) return true;
  return units
    .slice(from, to)
    .every(({ facts: { classes } }) => (classes & WordClass.english) !== 0 && (classes & PLACE) === 0);
}

/** True for what an address of the web or coded data holds: what stands around it without a blank has `://` in it, or has no end. */
export function isInAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && !BLANK.test(text[from - 1])) if (start - --from > LONGEST_WORD) return true;
  const before = text.slice(from, start);
  return before.includes('://') || before.startsWith('www.') || before.includes(';base64,');
}
const BLANK = /\s/;
const LONGEST_WORD = 200;

/** The `President` of `Mr President`, but not the `King` of `Mr King`; `Human Rights`: words that name nobody, whatever stands around them. */
export function isNobody({ units, roles }: Run, { from, to }: Segment): boolean {
  const { lower, facts } = units[from];
  // `Interior Minister`: an office of several words, or one of them; `for Youth`: what one is for.
  if (roles.some((role) => role.to - role.from > 1 && role.from <= from && role.to >= to)) return true;
  if (!isCapitalised(units[from]) && (facts.classes & WordClass.particle) === 0) return true;
  if (to - from > 1) {
    const last = units[to - 1].facts.classes;
    // `Metals President`, `May I`
    if ((last & (WordClass.office | WordClass.nobody)) !== 0 && (last & CALLED) === 0) return true;
    // `P R E S I D E N T`, `AffairsT H E H O N`: a line that was set with blanks between its letters
    const letters = units.slice(from, to).filter((unit) => unit.lower.length === 1).length;
    if (letters === to - from || letters >= SPACED_LETTERS) return true;
    // `Bush v. Gore`: a case in court
    if ((facts.classes & WordClass.given) === 0 && units.slice(from + 1, to - 1).some((unit) => VERSUS.has(unit.lower)))
      return true;
    // `Q. Moving on`: who asks
    if (lower === 'q.' && to - from === 2 && (last & WordClass.english) !== 0 && (last & CALLED) === 0) return true;
    return units
      .slice(from, to)
      .every(
        ({ shape, facts: { classes } }) =>
          (shape & Shape.connector) !== 0 || ((classes & WordClass.english) !== 0 && (classes & CALLED) === 0),
      );
  }
  if (lower.length === 1 || (facts.classes & WordClass.company) !== 0) return true;
  if ((facts.classes & (WordClass.office | WordClass.organization)) !== 0)
    return (facts.classes & (WordClass.surname | WordClass.commonSurname | WordClass.given)) === 0;
  return false;
}

const VERSUS: ReadonlySet<string> = new Set(['v', 'v.', 'vs', 'vs.']);
/** So many letters by themselves, without full stops, are nobody's initials. */
const SPACED_LETTERS = 3;

const OFFICES: ReadonlySet<string> = new Set(['minister', 'ministers', 'secretary', 'undersecretary', 'commissioner']);
const OF: ReadonlySet<string> = new Set(['of', 'for']);
/** What a secretary or commissioner may be of that has a name itself. */
const BODIES: ReadonlySet<string> = new Set(
  'department ministry service agency commission committee council office board authority bureau court bank party union'.split(
    ' ',
  ),
);
const BODY = WordClass.organization | WordClass.company | WordClass.team;

/** `National Security Advisor`, `Minister for Youth and Sport` and what they are for: things and offices that are no bodies. */
export function isNoOrganization({ units, roles, known }: Run, { from, to }: Segment): boolean {
  const { lower, shape, facts } = units[from];
  if (
    to - from === 1 &&
    (isOfPortfolio(units, from, to) || ((facts.classes & WordClass.grammar) !== 0 && (shape & Shape.upper) === 0))
  )
    return true;
  // `The times will suit me`
  if (lower === 'the' && to - from === 2 && !isCapitalised(units[to - 1])) return true;
  if (known.some((k) => k.from === from && k.to === to)) return false;
  // `President of the Agency`
  if (isOffice(units[to - 1]) || (isOffice(units[from]) && OF.has(units[from + 1]?.lower ?? ''))) return true;
  // `Israeli Prime Minister`, cut in two
  if (roles.some((role) => role.to - role.from > 1 && role.from < to && role.to > to)) return true;
  return isOfPortfolio(units, from, to) || isPhrase(units, from, to);
}

/** `Education Tax Refund`, `the American Dream`: several words of English, none of which a body is called by, are a thing of that name. */
function isPhrase(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  return units.slice(from, to).every(({ shape, facts: { classes } }) => {
    if ((shape & Shape.connector) !== 0) return true;
    return (classes & (WordClass.english | WordClass.grammar)) !== 0 && (classes & (BODY | BODY_NOUN)) === 0;
  });
}
const BODY_NOUN = WordClass.organizationNoun | WordClass.bodyNoun;

const isOffice = ({ facts: { classes } }: Unit): boolean =>
  (classes & WordClass.office) !== 0 && (classes & BODY) === 0;

/** Index of the `of` or `for` behind a minister or secretary, the nearest before a unit or at most one behind it; -1 where none is. */
export const portfolioBefore = (units: readonly Unit[], from: number): number =>
  units.findLastIndex((unit, at) => at > 0 && at <= from + 1 && OF.has(unit.lower) && OFFICES.has(units[at - 1].lower));

/** True for words of English in what a minister or secretary is for. */
function isOfPortfolio(units: readonly Unit[], from: number, to: number): boolean {
  const of = portfolioBefore(units, from);
  if (of < 0 || to <= of + 1 || from < of - 1) return false;
  if (units.slice(of + 1, from).some(({ facts }) => (facts.classes & WordClass.office) !== 0)) return false;
  // `… and Sport of Freedonia`
  const whose = units.findIndex((unit, at) => at > of + 1 && at < to && OF.has(unit.lower));
  return units.slice(of + 1, whose < 0 ? to : whose).every((unit) => {
    if (!isCapitalised(unit)) return (unit.shape & Shape.connector) !== 0;
    return (unit.facts.classes & WordClass.english) !== 0 && !BODIES.has(unit.lower);
  });
}

/** Acronyms of up to so many letters are written in capitals; longer ones like words, too: `Nato`. */
const SHORTEST_WORD = 4;

/** `Act`, `Let`: a word that would be the acronym of a known name, were it in capitals. */
export function isWordNotAcronym({ units, known }: Run, { from, to }: Segment): boolean {
  const { lower, shape } = units[from];
  if (to - from > 1 || lower.length >= SHORTEST_WORD || (shape & (Shape.upper | Shape.dotted)) !== 0) return false;
  const name = known.find((k) => k.from === from && k.to === to)?.entities[0].name ?? '';
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.length > 1 && words.map((word) => word[0]).join('') === lower;
}

/** The letters in brackets that stand for no body, by the name before them, as the numbers of their words: `Defence Production Act (DPA)`. */
export function thingsIn(tokens: Tokens, names: readonly Named[], words: TextWords): ReadonlySet<number> {
  const things = new Set<number>();
  for (const { run, segment } of names) {
    const { first, last, lower, shape, id } = run.units[segment.from];
    if (segment.to - segment.from > 1 || (shape & Shape.upper) === 0 || first < 3) continue;
    if (tokens.lower[first - 1] !== '(' || tokens.lower[last] !== ')') continue;
    const isThing = (words.listedAt(first - 2) & (WordClass.other | WordClass.organization)) === WordClass.other;
    if (isThing && tokens.lower[first - 2].startsWith(lower[lower.length - 1])) things.add(id);
  }
  return things;
}
