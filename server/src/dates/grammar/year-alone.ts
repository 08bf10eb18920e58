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
  const { year, next } = read;
  if (i > 0 && touches(t, i - 1)) {
    const mark = lowerAt(t, i - 1);
    if (isWord(t, i - 1)) return null;
    if (/^[$£€#@+%.,:№*=&?_]$/.test(mark) && !(mark === '.' && wordAt(t, i - 2)?.month)) return null;
    if (
      (mark === '-' || mark === '/' || mark === '–') &&
      i > 1 &&
      touches(t, i - 2) &&
      !(isNumber(t, i - 2) && widthAt(t, i - 2) === 4) &&
      !(wordAt(t, i - 2)?.edge || lowerAt(t, i - 2) === 'post' || lowerAt(t, i - 2) === 'pre')
    )
      return null;
  }
  if (touches(t, next - 1)) {
    const mark = lowerAt(t, next);
    if (
      isWord(t, next) ||
      mark === '%' ||
      (mark === '/' && isNumber(t, next + 1) && widthAt(t, next + 1) !== 2 && widthAt(t, next + 1) !== 4) ||
      (mark === '/' && isNumber(t, next + 1) && lowerAt(t, next + 2) === '/')
    )
      return null;
    if ((mark === '.' || mark === ',' || mark === ':') && touches(t, next) && isNumber(t, next + 1)) return null;
    if (
      isDash(t, next) &&
      touches(t, next) &&
      isNumber(t, next + 1) &&
      widthAt(t, next + 1) !== 2 &&
      widthAt(t, next + 1) !== 4
    )
      return null;
    if (
      mark === '-' &&
      touches(t, next) &&
      isWord(t, next + 1) &&
      /^(seat|page|word|mile|foot|member|meter|metre|pound|ton|strong|man|acre)$/.test(lowerAt(t, next + 1))
    )
      return null;
  }
  const before = lowerAt(t, i - 1);
  const after = lowerAt(t, next);
  if (COUNTED.test(after) && flows(t, next - 1)) return null;
  if (isOtherEra(t, i, next)) return null;
  // `about 2000 of them`, `around 1950 were hurt`.
  if ((before === 'about' || before === 'around') && ABOUT_SO_MANY.has(after) && flows(t, next - 1)) return null;
  const good = BEFORE_YEAR.has(before);
  if (year < 1500 || year > 2060) {
    if (
      !/^(in|since|by|until|year|from|circa|of)$/.test(before) ||
      ((before === 'of' || before === 'from' || before === 'by') && year < 1500)
    )
      return null;
    if (
      isWord(t, next) &&
      t.cases[next] === WordCase.lower &&
      flows(t, next - 1) &&
      /s$/.test(after) &&
      !/^(was|is|has|as|this|its|his)$/.test(after)
    )
      return null;
    return { next, form: yearOnly(year), damaged: read.damaged };
  }
  if (COUNTS.test(before) && !isBound(t, i)) return null;
  // `flight SU 1945`, `resolution 1929 (2010)`: a number with its own year behind it.
  if (t.cases[i - 1] === WordCase.upper && widthAt(t, i - 1) <= 3 && /^flights?$/.test(lowerAt(t, i - 2))) return null;
  if (after === '(' && before !== 'in' && lowerAt(t, next + 2) === ')' && readYear(t, next + 1)) return null;
  if (before === '(' && isNumber(t, next)) return null;
  if (!good && isWord(t, next) && t.cases[next] === WordCase.lower && flows(t, next - 1) && wordAt(t, next)?.unit)
    return null;
  if (!good && (year < 1900 || year > 2050) && !(isDash(t, next) || isDash(t, i - 1) || before === '-')) {
    const noun = before === 'the' && isWord(t, next) && !/s$/.test(after);
    if (before !== '' && !noun && !/^[(,.;:–—]$/.test(before)) return null;
  }
  const quarter = readQuarter(t, next, year);
  if (quarter) return quarter;
  const season = wordAt(t, next);
  // `the 2020 Summer Games` has its year; the season belongs to the name.
  const named = isCapital(t, next) && isCapital(t, next + 1);
  if (season?.season && !named && lowerAt(t, next) !== 'fall' && lowerAt(t, next) !== 'spring' && flows(t, next - 1))
    return { next: next + 1, form: { kind: 'season', season: season.season, year, shift: null } };
  if (after === 'and' && lowerAt(t, next + 1) === 'beyond') return { next: next + 2, form: yearOnly(year) };
  return { next, form: yearOnly(year), damaged: read.damaged };
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
