import { stripMarks } from '../../romanize.ts';

/** What is written otherwise, and letters without which it does not stand in a word: to look for these is cheaper. */
type Change = readonly [letters: string, from: RegExp | string, to: string];

/** What one scheme of romanisation writes in two letters and another in one, or with a mark. */
const SAME: readonly Change[] = [
  ['č', 'č', 'ch'],
  ['š', 'š', 'sh'],
  ['ž', 'ž', 'zh'],
  ['ŝ', 'ŝ', 'shch'],
  ['ё', 'ё', 'yo'],
  ['â', 'â', 'ya'],
  ['û', 'û', 'yu'],
  ['h', /shch|sch|shh/g, 'ш'],
  ['h', 'tch', 'ч'],
  ['h', 'zh', 'ж'],
  ['h', 'kh', 'h'],
  ['h', 'ph', 'f'],
  ['t', /t[sz]/g, 'ц'],
  ['q', 'q', 'k'],
  ['w', 'w', 'v'],
  ['x', 'x', 'ks'],
];

/** Letters that may be read in more than one way: `ch` also as in German, `sh` as two letters, `j` as in Polish, French or English. */
const AMBIGUOUS: readonly (readonly [letters: string, ...readings: string[]])[] = [
  ['ch', 'ч', 'h'],
  ['sh', 'ш', 'sh'],
  ['j', 'y', 'ж', 'dж'],
];

/** What is written of Russian glides, of the vowels behind them, and of letters that are doubled. */
const PLAIN: readonly Change[] = [
  ['cц', /t?[cц]/g, 'ц'],
  ['y', 'y', 'i'],
  ['i', /ii+/g, 'i'],
  ['i', 'io', 'e'],
  ['i', /(?<=[aeou]|^)ie/g, 'e'],
];

const DOUBLED = /([^aeiou])\1+/g;

function changed(word: string, changes: readonly Change[]): string {
  let written = word;
  for (const [letters, from, to] of changes) if (hasOneOf(written, letters)) written = written.replaceAll(from, to);
  return written;
}

function hasOneOf(word: string, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (word.includes(letters[i])) return true;
  return false;
}

const plain = (word: string): string => changed(word, PLAIN).replace(DOUBLED, '$1');

/**
 * Keys under which a Russian word in Latin letters has the same one in every usual scheme of romanisation (`azhiotazh`, `ažiotaž`): more
 * than one where its letters may be read in two ways, the likelier reading first. Takes small letters; Cyrillic ones stand in a key for
 * what Latin has no letter for.
 */
export function schemeKeys(latin: string): readonly string[] {
  let readings = [changed(stripMarks(latin), SAME)];
  for (const [letters, ...possible] of AMBIGUOUS)
    if (readings[0].includes(letters))
      readings = possible.flatMap((reading) => readings.map((word) => word.replaceAll(letters, reading)));
  return readings.length === 1 ? [plain(readings[0])] : [...new Set(readings.map(plain))];
}
