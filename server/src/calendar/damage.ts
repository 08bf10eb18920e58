import { ENGLISH_MONTHS, MONTHS } from './words.ts';

/**
 * Letters that text recognition takes for one another, and the digits it takes for letters, as groups: exchanging two of one
 * group is half an error. The groups are those of worn typewriting: round, upright and open shapes.
 */
const LOOKALIKES: readonly string[] = ['oc0eaudq', 'il1jtf', 'nhmrvuy', 'bsp58', 'gyq', 'kmrx', 'wvuy', 'ceg'];

/** How many errors a month of so many letters may have: `Kay` for May, but not `day`. */
function bound(letters: number): number {
  return letters <= 3 ? 0.5 : letters <= 5 ? 1 : 2;
}

/**
 * The month that a damaged English word stands for (`Kay`, `Cctober`, `Septernber`), 1 to 12, or null where no month or more than
 * one is near. A whole month word is returned as it is. For use beside a day and a year only: `Kay` alone is a name.
 */
export function damagedMonth(word: string): number | null {
  const known = MONTHS.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || word.length > 11) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ENGLISH_MONTHS.length; i++) {
    const name = ENGLISH_MONTHS[i];
    if (Math.abs(name.length - word.length) > 2) continue;
    const errors = damage(word, name);
    if (errors > bound(name.length)) continue;
    if (errors === least) best = null;
    else if (errors < least) {
      least = errors;
      best = i + 1;
    }
  }
  return best;
}

/** Digits that text recognition writes as letters. `null` where a word is no such number. */
export function damagedNumber(word: string): number | null {
  if (word.length === 0 || word.length > 4) return null;
  let digits = '';
  for (const letter of word) {
    const digit = letter >= '0' && letter <= '9' ? letter : DIGITS.get(letter);
    if (digit === undefined) return null;
    digits += digit;
  }
  return Number(digits);
}

const DIGITS: ReadonlyMap<string, string> = new Map([
  ['l', '1'],
  ['i', '1'],
  ['o', '0'],
  ['q', '0'],
  ['s', '5'],
  ['z', '2'],
  ['b', '8'],
]);

/** Exchanges that count half, by the codes of both letters (ASCII). */
const HALF = new Uint8Array(128 * 128);
for (const group of LOOKALIKES)
  for (const a of group) for (const b of group) HALF[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 1;

/** Two rows of the table of distances, in half errors; no word asked for is longer than a month and two letters. */
const rows = [new Uint8Array(16), new Uint8Array(16)];

/** Edit distance in which exchanges of lookalikes count half. Called for every word beside a number, so it makes no garbage. */
function damage(word: string, name: string): number {
  let [previous, row] = rows;
  for (let j = 0; j <= name.length; j++) previous[j] = j * 2;
  for (let i = 1; i <= word.length; i++) {
    const a = word.charCodeAt(i - 1);
    row[0] = i * 2;
    for (let j = 1; j <= name.length; j++) {
      const b = name.charCodeAt(j - 1);
      const exchange = a === b ? 0 : a < 128 && HALF[a * 128 + b] === 1 ? 1 : 2;
      row[j] = Math.min(previous[j] + 2, row[j - 1] + 2, previous[j - 1] + exchange);
    }
    [previous, row] = [row, previous];
  }
  return previous[name.length] / 2;
}
