import { stripMarks } from '../../romanize.ts';

type Change = readonly [RegExp, string];

/** What one scheme of romanisation writes in two letters and another in one, or with a mark. */
const SAME: readonly Change[] = [
  [/č/g, 'ch'],
  [/š/g, 'sh'],
  [/ž/g, 'zh'],
  [/ŝ/g, 'shch'],
  [/ё/g, 'yo'],
  [/â/g, 'ya'],
  [/û/g, 'yu'],
  [/shch|sch|shh/g, 'ш'],
  [/tch/g, 'ч'],
  [/zh/g, 'ж'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/t[sz]/g, 'ц'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
];

/** Letters that may be read in more than one way: `ch` also as in German, `sh` as two letters, `j` as in Polish, French or English. */
const AMBIGUOUS: readonly (readonly [letters: string, ...readings: string[]])[] = [
  ['ch', 'ч', 'h'],
  ['sh', 'ш', 'sh'],
  ['j', 'y', 'ж', 'dж'],
];

/** What is written of Russian glides, of the vowels behind them, and of letters that are doubled. */
const PLAIN: readonly Change[] = [
  [/t?[cц]/g, 'ц'],
  [/y/g, 'i'],
  [/ii+/g, 'i'],
  [/io/g, 'e'],
  [/(?<=[aeou]|^)ie/g, 'e'],
  [/([^aeiou])\1+/g, '$1'],
];

const changed = (word: string, changes: readonly Change[]): string =>
  changes.reduce((written, [from, to]) => written.replace(from, to), word);

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
  return [...new Set(readings.map((word) => changed(word, PLAIN)))];
}
