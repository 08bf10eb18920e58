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

/** Letters that may be read in two ways: `ch` also as in German, `sh` as two letters, `j` as in French, `c` as in Czech. */
const AMBIGUOUS: readonly (readonly [letters: string, one: Change, other: Change])[] = [
  ['ch', [/ch/g, 'ч'], [/ch/g, 'h']],
  ['sh', [/sh/g, 'ш'], [/$^/g, '']],
  ['j', [/j/g, 'y'], [/j/g, 'ж']],
  ['c', [/c/g, 'ц'], [/c(?![eiy])/g, 'k']],
];

/** What is written of Russian glides, of the vowels behind them, and of letters that are doubled. */
const PLAIN: readonly Change[] = [
  [/c|tц/g, 'ц'],
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
  for (const [letters, ...changes] of AMBIGUOUS)
    if (readings[0].includes(letters))
      readings = changes.flatMap((change) => readings.map((word) => changed(word, [change])));
  return [...new Set(readings.map((word) => changed(word, PLAIN)))];
}
