import { yearOfTwoDigits } from '../../calendar/days.ts';
import { YEAR_WORDS } from '../../calendar/words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { YearForm } from '../expression.ts';
import {
  flows,
  isApostrophe,
  isDash,
  isNumber,
  isWord,
  lowerAt,
  numberAt,
  touches,
  widthAt,
  wordAt,
} from './cursor.ts';

/** A year of four digits or two after an apostrophe, with `BC` counted; null where there is none. */
export function readYear(t: Tokens, i: number): { year: number; next: number; damaged: boolean } | null {
  if (isNumber(t, i)) {
    const width = widthAt(t, i);
    const year = numberAt(t, i);
    if (width === 4 && year >= 1000 && year <= 2999) {
      if (touches(t, i) && isWord(t, i + 1) && lowerAt(t, i + 1) !== 's') return null;
      return { year, next: i + 1, damaged: false };
    }
    // `2O18`: letters that stand for digits.
    const damaged = readDamagedNumber(t, i);
    if (damaged && damaged.digits.length === 4 && /^(1[89]|20)/.test(damaged.digits))
      return { year: Number(damaged.digits), next: damaged.next, damaged: true };
    return null;
  }
  if (isApostrophe(t, i) && touches(t, i) && widthAt(t, i + 1) === 2 && isNumber(t, i + 1) && lowerAt(t, i + 2) !== 's')
    return { year: yearOfTwoDigits(numberAt(t, i + 1)), next: i + 2, damaged: false };
  return null;
}

/** Calendars that count from elsewhere, before `year`, and marks of them behind its number: `the Islamic year 1439`, `1439 AH`. */
const OTHER_CALENDARS = new Set(
  'islamic hijri muslim jewish hebrew iranian persian solar lunar buddhist ethiopian'.split(' '),
);
const OTHER_ERAS = new Set('hijra hegira hijrah'.split(' '));

/** True for a year that is not of our era. `i` is the word `year` in front of the number, or the number; `next` follows the number. */
export function isOtherEra(t: Tokens, i: number, next: number): boolean {
  const behind = lowerAt(t, next);
  if (behind === 'ah' || (behind === 'a' && lowerAt(t, next + 1) === '.' && lowerAt(t, next + 2) === 'h')) return true;
  if (behind === 'of' && lowerAt(t, next + 1) === 'the' && OTHER_ERAS.has(lowerAt(t, next + 2))) return true;
  const before = lowerAt(t, i - 1);
  return OTHER_CALENDARS.has(before === 'year' ? lowerAt(t, i - 2) : before);
}

/** `480 BC`, `27 B.C.`: the year as a negative number. */
export function readYearBefore(t: Tokens, i: number): { year: number; next: number } | null {
  const year = numberAt(t, i);
  if (year <= 0 || year > 5000) return null;
  const word = lowerAt(t, i + 1);
  // `Radio 4BC` is a station.
  if ((word === 'bc' || word === 'bce') && !(year < 10 && touches(t, i))) return { year: -year, next: i + 2 };
  if (word === 'b' && lowerAt(t, i + 2) === '.' && lowerAt(t, i + 3) === 'c' && touches(t, i + 2))
    return { year: -year, next: lowerAt(t, i + 4) === '.' && touches(t, i + 3) ? i + 5 : i + 4 };
  return null;
}

/** The letters that stand for digits also in prose; `calendar/damage.ts` knows more, for the numbers of heads. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', '|': '1' };

/** A run of touching digits and letters that a scanner mistakes for digits, at least one of each. */
export function readDamagedNumber(t: Tokens, i: number): { digits: string; next: number } | null {
  let digits = '';
  let next = i;
  let letters = 0;
  while (next < t.length && (next === i || touches(t, next - 1)) && digits.length < 5) {
    if (widthAt(t, next) > 4) break;
    if (isNumber(t, next)) digits += t.lower[next];
    else {
      const read = [...t.lower[next]].map((c) => LOOKS_LIKE[c]);
      if (read.some((c) => c === undefined)) break;
      digits += read.join('');
      letters++;
    }
    next++;
  }
  return letters > 0 && next > i + 1 ? { digits, next } : null;
}

/** `2018 года`, `2018 г.`: the Russian word for the year belongs to it. */
export function afterYearWord(t: Tokens, i: number): number {
  const word = lowerAt(t, i);
  // `21 July 2018 year`: the same, translated word for word.
  if (word === 'year' && !isDash(t, i + 1) && flows(t, i - 1)) return i + 1;
  if (YEAR_WORDS.has(word)) return i + 1;
  if (word === 'г') return lowerAt(t, i + 1) === '.' ? i + 2 : i + 1;
  // `2018 g.`: the same in Latin letters.
  return word === 'g' && lowerAt(t, i + 1) === '.' && touches(t, i) ? i + 2 : i;
}

/** `11 February 1731/32`: before 1752 the year began in March in some countries, in January in others; the second is the one that we count. */
function afterDoubleYear(t: Tokens, { year, next }: { year: number; next: number }): YearRead | null {
  if (year > 1752 || lowerAt(t, next) !== '/' || !touches(t, next - 1) || !touches(t, next)) return null;
  const digits = lowerAt(t, next + 1);
  return digits !== '' && isNumber(t, next + 1) && String(year + 1).endsWith(digits)
    ? { year: year + 1, next: next + 2, damaged: false }
    : null;
}

interface YearRead {
  readonly year: number;
  readonly next: number;
  readonly damaged: boolean;
}

/** `, 2018`, ` 2018`, ` of 2018`, ` this year`, ` of that year`; null where no year follows. */
export function readYearAfter(t: Tokens, i: number): { year: YearForm; next: number; damaged: boolean } | null {
  if (!flows(t, i - 1)) return null;
  let at = i;
  if (lowerAt(t, at) === ',' || lowerAt(t, at) === '.') at++;
  const comma = at > i;
  if (lowerAt(t, at) === 'of') at++;
  else if (lowerAt(t, at) === 'in' && numberAt(t, at + 1) > 1000) return null;
  const before = readYearBefore(t, at);
  if (before) return { ...before, damaged: false };
  const read = readYear(t, at);
  if (read && !(lowerAt(t, i) === '.' && !isNumber(t, at)))
    return isPartOfAmount(t, at, read.next)
      ? null
      : (afterDoubleYear(t, read) ?? { ...read, next: afterYearWord(t, read.next) });
  const far = isNumber(t, at) && widthAt(t, at) === 4 ? numberAt(t, at) : 0;
  // `31 December 9999`: any year where the sentence does not go on to count something.
  if (far > 0 && lowerAt(t, at - 1) !== '.' && !touches(t, at - 1) && !goesOn(t, at + 1))
    return { year: far, next: at + 1, damaged: false };
  return readSpokenYear(t, at) ?? readShiftedYear(t, at, comma);
}

/** `21 July 2018.5`, `July 21, 2,018`: digits behind a mark that touches make another number of it. */
function isPartOfAmount(t: Tokens, at: number, next: number): boolean {
  if (!touches(t, at) || !touches(t, next)) return false;
  const width = isNumber(t, next + 1) ? widthAt(t, next + 1) : 0;
  return (lowerAt(t, next) === '.' && width > 0 && width < 3) || (lowerAt(t, next) === ',' && width === 3);
}

/** `this year`, `the following year`; behind a comma only those that need no article. */
function readShiftedYear(
  t: Tokens,
  i: number,
  comma: boolean,
): { year: YearForm; next: number; damaged: boolean } | null {
  const word = lowerAt(t, i);
  if (comma && word !== 'this' && word !== 'last' && word !== 'next') return null;
  const at = word === 'the' ? i + 1 : i;
  const lead = wordAt(t, at);
  if (lowerAt(t, at + 1) !== 'year' || lead?.shift === null || lead?.shift === undefined) return null;
  return { year: { shift: lead.shift, narrative: lead.narrative }, next: at + 2, damaged: false };
}

/** Words that are not counted by the number before them. */
const FUNCTION_WORDS = new Set(
  'and or to until in at on by with for from as when where the a an was were is are had has who which that he she it they we'.split(
    ' ',
  ),
);

/** True where a word follows, or a mark that makes the number before it longer: `21 July 5000 people`, `5000-6000`, `5000.50`. */
function goesOn(t: Tokens, i: number): boolean {
  if (isWord(t, i)) return flows(t, i - 1) && !FUNCTION_WORDS.has(t.lower[i]);
  return touches(t, i - 1) && (/^[-–/:%]$/.test(lowerAt(t, i)) || (touches(t, i) && isNumber(t, i + 1)));
}

/** `nineteen ninety-seven`, `two thousand`, `two thousand and eight`. */
export function readSpokenYear(t: Tokens, i: number): { year: number; next: number; damaged: boolean } | null {
  const first = wordAt(t, i)?.cardinal ?? 0;
  if (first === 2 && lowerAt(t, i + 1) === 'thousand') {
    const at = lowerAt(t, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = twoDigits(t, at);
    return { year: 2000 + (rest?.value ?? 0), next: rest?.next ?? i + 2, damaged: false };
  }
  if (first !== 19 && first !== 18 && first !== 20) return null;
  const rest = twoDigits(t, isDash(t, i + 1) ? i + 2 : i + 1);
  return rest && rest.value >= 10 ? { year: first * 100 + rest.value, next: rest.next, damaged: false } : null;
}

function twoDigits(t: Tokens, i: number): { value: number; next: number } | null {
  const tens = wordAt(t, i)?.cardinal ?? 0;
  if (!tens) return null;
  if (tens >= 20 && tens % 10 === 0) {
    const at = isDash(t, i + 1) ? i + 2 : i + 1;
    const unit = wordAt(t, at)?.cardinal ?? 0;
    if (unit > 0 && unit < 10) return { value: tens + unit, next: at + 1 };
  }
  return { value: tens, next: i + 1 };
}
