import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { CalendarForm, Parsed } from '../expression.ts';
import { flows, isCapital, isDash, isNumber, isWord, lowerAt, numberAt, touches, widthAt, wordAt } from './cursor.ts';
import { yearOnly } from './forms.ts';
import { readQuarter } from './quarter.ts';
import { isOtherEra, readYear } from './year.ts';

const BEFORE_YEAR = new Set(
  'in of since by until till from to through during before after year years early late mid between fall autumn summer spring winter fiscal around about circa ca back and for or post pre © ('.split(
    ' ',
  ),
);

/** Nouns that make the number before them a count. */
const COUNTED =
  /^(people|men|women|troops|soldiers|workers|jobs|dollars|euros|pounds|rubles|roubles|tons|tonnes|miles|km|kilometers|kilometres|metres|meters|feet|m|ft|kg|mm|cc|hp|units|cars|votes|points|degrees|children|students|members|homes|houses|percent|per|pct|mln|bln|million|billion|dlrs|cts|gmt|hrs|hours|shares|barrels|acres|hectares|words|yen|marks|francs|others|more|new|different|seats|times|persons|companies|firms|delegates|users|patients|cases|deaths|mw|megawatts|lbs)$/;

/** Words before a number that make it a count, a price or an address, not a year. */
const COUNTS =
  /^(than|least|most|no|number|nearly|almost|over|up|room|flight|resolution|resolutions|order|section|page|box|highway|route|article|rs|usd|cost|costs|worth|paid|x|p|pp|suite|unit|model|ext|tel|fax|phone|proc|bill)$/;

/** Behind a number after `about` they make a count of it. */
const ABOUT_SO_MANY = new Set('of were are have had who'.split(' '));

/** `until at least 2020`, `no later than 2014`: a year all the same. */
function isBound(t: Tokens, i: number): boolean {
  const before = lowerAt(t, i - 2);
  return lowerAt(t, i - 1) === 'than'
    ? /^(earlier|later|sooner)$/.test(before)
    : lowerAt(t, i - 1) === 'least' && /^(until|through|till)$/.test(lowerAt(t, i - 3));
}

/** A year alone: `2018`. Numbers that count or price something are left out. */
export function readYearAlone(t: Tokens, i: number): Parsed | null {
  const read = readYear(t, i);
  if (!read || read.year > 2100) return null;
  const { year, next, damaged } = read;
  if (isTiedInFront(t, i) || isTiedBehind(t, next) || isCount(t, i, next) || isOtherEra(t, i, next)) return null;
  if (year < 1500 || year > 2060) return isFarYear(t, i, next, year) ? { next, form: yearOnly(year), damaged } : null;
  if (isNumberOfSomething(t, i, next) || !isPlausible(t, i, next, year)) return null;
  const part = readQuarter(t, next, year) ?? readSeasonOf(t, next, year);
  if (part) return part;
  if (lowerAt(t, next) === 'and' && lowerAt(t, next + 1) === 'beyond') return { next: next + 2, form: yearOnly(year) };
  return { next, form: yearOnly(year), damaged };
}

/** Marks that tie a number to what stands in front: `$2000`, `#1984`, `3.1990`. */
const TIES = new Set('$ £ € # @ + % . , : № * = & ? _'.split(' '));

/** True for digits behind a mark or a word that makes a price, a fraction or a name of them; `post-2014` and `2012-2014` are years. */
function isTiedInFront(t: Tokens, i: number): boolean {
  if (i === 0 || !touches(t, i - 1)) return false;
  if (isWord(t, i - 1)) return true;
  const mark = lowerAt(t, i - 1);
  if (TIES.has(mark)) return !(mark === '.' && wordAt(t, i - 2)?.month);
  if (!JOINTS.has(mark) || i < 2 || !touches(t, i - 2)) return false;
  const isYear = isNumber(t, i - 2) && widthAt(t, i - 2) === 4;
  return !isYear && !wordAt(t, i - 2)?.edge && !/^(post|pre)$/.test(lowerAt(t, i - 2));
}

const JOINTS = new Set(['-', '–', '/']);

/** True for digits that go on behind: `2000%`, `1990/123`, `2000.5`, `2000-page`; `2012-14` and `2012/13` are years. */
function isTiedBehind(t: Tokens, next: number): boolean {
  if (!touches(t, next - 1)) return false;
  const mark = lowerAt(t, next);
  if (isWord(t, next) || mark === '%') return true;
  const number = isNumber(t, next + 1);
  const isYear = widthAt(t, next + 1) === 2 || widthAt(t, next + 1) === 4;
  if (mark === '/') return number && (!isYear || lowerAt(t, next + 2) === '/');
  if (!touches(t, next)) return false;
  if (mark === '.' || mark === ',' || mark === ':') return number;
  return isDash(t, next) && ((number && !isYear) || (mark === '-' && MEASURED.has(lowerAt(t, next + 1))));
}

/** What a number with a hyphen measures: `a 2000-seat hall`. */
const MEASURED = new Set('seat page word mile foot member meter metre pound ton strong man acre'.split(' '));

/** `1900 people`, `about 2000 of them`, `around 1950 were hurt`. */
function isCount(t: Tokens, i: number, next: number): boolean {
  if (!flows(t, next - 1)) return false;
  const before = lowerAt(t, i - 1);
  const behind = lowerAt(t, next);
  return COUNTED.test(behind) || ((before === 'about' || before === 'around') && ABOUT_SO_MANY.has(behind));
}

/** True where a number before 1500 or after 2060 stands as a year only may: behind `in` and the like, with no plural that it counts. */
function isFarYear(t: Tokens, i: number, next: number, year: number): boolean {
  const before = lowerAt(t, i - 1);
  if (!FAR_LEADS.has(before) || (year < 1500 && /^(of|from|by)$/.test(before))) return false;
  const behind = lowerAt(t, next);
  return !(isLowerWord(t, next) && behind.endsWith('s') && !/^(was|is|has|as|this|its|his)$/.test(behind));
}

const FAR_LEADS = new Set('in since by until year from circa of'.split(' '));

/** `over 2000`, `flight SU 1945`, `resolution 1929 (2010)`: numbers of things, the last with its own year behind it. */
function isNumberOfSomething(t: Tokens, i: number, next: number): boolean {
  const before = lowerAt(t, i - 1);
  if (COUNTS.test(before) && !isBound(t, i)) return true;
  if (t.cases[i - 1] === WordCase.upper && widthAt(t, i - 1) <= 3 && /^flights?$/.test(lowerAt(t, i - 2))) return true;
  if (lowerAt(t, next) === '(' && before !== 'in' && lowerAt(t, next + 2) === ')' && readYear(t, next + 1)) return true;
  return before === '(' && isNumber(t, next);
}

/** True where the words around make a year of the number, or it is one of which texts mostly speak and counts no unit. */
function isPlausible(t: Tokens, i: number, next: number, year: number): boolean {
  const before = lowerAt(t, i - 1);
  if (BEFORE_YEAR.has(before)) return true;
  if (isLowerWord(t, next) && wordAt(t, next)?.unit) return false;
  if ((year >= 1900 && year <= 2050) || isDash(t, next) || isDash(t, i - 1)) return true;
  const noun = before === 'the' && isWord(t, next) && !lowerAt(t, next).endsWith('s');
  return before === '' || noun || /^[(,.;:–—]$/.test(before);
}

/** A word in small letters that goes on in the same paragraph. */
function isLowerWord(t: Tokens, i: number): boolean {
  return isWord(t, i) && t.cases[i] === WordCase.lower && flows(t, i - 1);
}

/** `1998 summer`; `the 2020 Summer Games` has its year, and the season belongs to the name. */
function readSeasonOf(t: Tokens, i: number, year: number): Parsed | null {
  const season = wordAt(t, i)?.season;
  const word = lowerAt(t, i);
  if (!season || word === 'fall' || word === 'spring' || !flows(t, i - 1)) return null;
  return isCapital(t, i) && isCapital(t, i + 1)
    ? null
    : { next: i + 1, form: { kind: 'season', season, year, shift: null } };
}

/** `97` in `1994-97`. */
export function readSecondYear(t: Tokens, i: number, first: CalendarForm): Parsed | null {
  if (typeof first.year !== 'number' || first.year < 1000) return null;
  const dash = isDash(t, i) || lowerAt(t, i) === '/';
  if (!dash || !touches(t, i - 1) || !touches(t, i) || widthAt(t, i + 1) !== 2) return null;
  const value = numberAt(t, i + 1);
  if (value < 0 || (value <= first.year % 100 && !(first.year % 100 === 99 && value === 0))) return null;
  if (
    touches(t, i + 1) &&
    (isDash(t, i + 2) ||
      lowerAt(t, i + 2) === '/' ||
      isWord(t, i + 2) ||
      (lowerAt(t, i + 2) === '.' && isNumber(t, i + 3) && touches(t, i + 2)))
  )
    return null;
  const century = Math.floor(first.year / 100) + (value < first.year % 100 ? 1 : 0);
  return { first: i + 1, next: i + 2, form: yearOnly(century * 100 + value) };
}
