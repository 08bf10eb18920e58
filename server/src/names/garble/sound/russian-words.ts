import { WordMemory } from '../../../text/word-memory.ts';
import { type DeclinedForm, decline } from '../../decline.ts';
import { foldWord } from '../../fold.ts';
import { romanize } from '../../romanize.ts';
import type { Likeness } from './model.ts';

/*
 * Russian words that stand in Latin letters as they are (`Frantsii`, `Shotlandiya`): unlike names that sound alike, they are told letter
 * by letter, by any of the usual schemes.
 */

type Change = readonly [RegExp, string];

/** What other schemes of romanisation make of the spelling of newspapers. */
const SCHEMES: readonly (readonly Change[])[] = [
  [],
  [[/kh/g, 'h']],
  [
    [/y(?=[aou])/g, 'i'],
    [/(?<=[aeiou])y/g, 'i'],
  ],
  [
    [/kh/g, 'h'],
    [/ts/g, 'c'],
    [/y(?=[aou])/g, 'j'],
    [/(?<=[aeiou])y/g, 'j'],
  ],
  [[/(?<=^|[aeiou])ye/g, 'e']],
  [[/iya$/, 'ia']],
];

/** What translations write that keep to no scheme: `Cyurikhe`, `Jeneva`. */
const UNSCHEMED: readonly (readonly Change[])[] = [
  [[/ts/g, 'c']],
  [
    [/kh/g, 'h'],
    [/ts/g, 'c'],
    [/zh/g, 'j'],
  ],
];

/** A word in newspapers' romanisation as the usual schemes have it, that one first. Takes small letters. */
export function spellings(latin: string): readonly string[] {
  return SCHEMES.map((scheme) => changed(latin, scheme));
}

function changed(latin: string, changes: readonly Change[]): string {
  return changes.reduce((word, [from, to]) => word.replace(from, to), latin);
}

const NO_CASES: ReadonlySet<string> = new Set(['stem', 'masculine', 'feminine', 'plural']);

const FORMS = new WordMemory(5_000, (key) => {
  const forms = new Map<string, DeclinedForm>();
  for (const form of [{ form: key, cases: [] }, ...decline(key)]) {
    // What no case is: places have no other gender and no plural, though one of their cases may look like it.
    const cases = form.cases.filter((c) => !NO_CASES.has(c));
    if (form.cases.length > 0 && cases.length === 0) continue;
    const latin = romanize(form.form);
    for (const written of [...spellings(latin), ...UNSCHEMED.map((changes) => changed(latin, changes))])
      if (!forms.has(written)) forms.set(written, { ...form, cases });
  }
  return { key, forms };
});

/** The form of a Russian word that a word in Latin letters spells, the nominative with no cases; null where it is none. Takes small letters. */
export function spelledForm(russian: string, latin: string): DeclinedForm | null {
  return FORMS.of(russian).forms.get(foldWord(latin)) ?? null;
}

/** The likeness of a word that spells a form of a Russian word letter by letter. */
export function spelled(form: DeclinedForm): Likeness {
  const oblique = form.cases.length > 0;
  return { relation: 'inflected', cost: 0, form: oblique ? form : null, oblique, truncated: false };
}

/** True for letters that Russian words have in Latin spelling and those of Western languages hardly ever. */
export function looksRussian(latin: string): boolean {
  return /kh|zh|ts|shch|dzh|iy|yy|ii$|y[aeou]|[aeou]y|[^aeiou]y(?=.)/.test(latin);
}

/** Russian words that stand as they are in the names of papers and broadcasters: `Novosti`, `Rossiyskaya Gazeta`. */
const IN_TITLES = new Set(
  'rossii rossiya rossiyskaya rossiiskaya moskva moskvy pravda vesti gazeta gazety novosti komsomolskaya komsomolka'.split(
    ' ',
  ),
);

/** True for a Russian word that stands as it is in the names of papers and broadcasters; takes small letters. */
export function isInTitles(lower: string): boolean {
  return IN_TITLES.has(lower);
}
