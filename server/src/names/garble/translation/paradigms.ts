/** One ending of a paradigm. */
export interface Ending {
  /** In Cyrillic; empty where the form is the bare stem. */
  readonly russian: string;
  readonly isPlural: boolean;
}

const endings = (list: string, isPlural: boolean): readonly Ending[] =>
  list.split(' ').map((ending) => ({ russian: ending === '-' ? '' : ending, isPlural }));

const paradigm = (singular: string, plural = ''): readonly Ending[] => [
  ...endings(singular, false),
  ...(plural === '' ? [] : endings(plural, true)),
];

/**
 * The endings of common words, the nominative's first; `-` is none at all. An ending that both numbers have stands with the singular, and
 * `е` also for `ё`, which no Latin spelling tells from it.
 * Source: the Academy's grammar of 1980, §§ 1175–1232 and 1301–1312.
 */
const PARADIGMS = {
  none: paradigm('-'),
  hard: paradigm('- а у ом ем е', 'ы ов ев ей ам ами ах'),
  oblique: paradigm('а у ом ем е', 'ы ов ев ам ами ах'),
  masculineSign: paradigm('ь я ю ем е', 'и ей ям ями ях'),
  masculineGlide: paradigm('й я ю ем е', 'и ев ям ями ях'),
  feminine: paradigm('а ы е у ой ей ою -', 'ам ами ах'),
  feminineSoft: paradigm('я и е ю ей', 'й ь ям ями ях'),
  feminineGlide: paradigm('ья ьи ье ью ьей', 'ей ьям ьями ьях'),
  feminineSign: paradigm('ь и ью', 'ей ям ями ях'),
  bare: endings('-', true),
  neuter: paradigm('о а у ом е -', 'ам ами ах'),
  neuterSoft: paradigm('е я ю ем и а у', 'й ей ям ями ях - ам ами ах'),
  neuterGlide: paradigm('ье ья ью ьем', 'ьям ьями ьях'),
  adjective: paradigm('ый ий ой ая яя ое ее ого его ому ему ым им ом ем ей ую юю', 'ые ие ых их ыми ими'),
  plural: paradigm('ы и а ов ев ей - ам ами ах ям ями ях'),
  pluralSoft: paradigm('я й ь ям ями ях'),
} as const;
/** How a stem is declined. */
export type Paradigm = keyof typeof PARADIGMS;

/** The endings of a paradigm, the nominative's first. */
export const endingsOf = (name: Paradigm): readonly Ending[] => PARADIGMS[name];

/** A stem of a Russian word, in Cyrillic, with how it is declined. */
export interface Stem {
  readonly stem: string;
  readonly paradigm: Paradigm;
}

const CUT: Readonly<Record<string, (word: string) => readonly Stem[]>> = {
  m1: (word) => [{ stem: word, paradigm: 'hard' }],
  m2: (word) => [{ stem: word.slice(0, -1), paradigm: word.endsWith('й') ? 'masculineGlide' : 'masculineSign' }],
  m3: (word) => [
    { stem: word, paradigm: 'none' },
    { stem: withoutFleeting(word), paradigm: word.endsWith('ь') ? 'masculineSign' : 'oblique' },
  ],
  f1: (word) => withGenitivePlural({ stem: word.slice(0, -1), paradigm: 'feminine' }),
  f2: (word) =>
    word.endsWith('ья')
      ? [{ stem: word.slice(0, -2), paradigm: 'feminineGlide' }]
      : [{ stem: word.slice(0, -1), paradigm: 'feminineSoft' }],
  f3: (word) => [{ stem: word.slice(0, -1), paradigm: 'feminineSign' }],
  n1: (word) => withGenitivePlural({ stem: word.slice(0, -1), paradigm: 'neuter' }),
  n2: (word) =>
    /ь[её]$/.test(word)
      ? [{ stem: word.slice(0, -2), paradigm: 'neuterGlide' }]
      : [{ stem: word.slice(0, -1), paradigm: 'neuterSoft' }],
  adj: (word) => [{ stem: word.slice(0, -2), paradigm: 'adjective' }],
  pl: (word) => withGenitivePlural({ stem: word.slice(0, -1), paradigm: word.endsWith('я') ? 'pluralSoft' : 'plural' }),
  int: (word) => [{ stem: word, paradigm: 'oblique' }],
};

/** The stems of a word whose nominative is given; what is never declined is its own. `declension` is that of server/data/words-untranslated.tsv. */
export function stemsOf(word: string, declension: string): readonly Stem[] {
  return CUT[declension]?.(word) ?? [{ stem: word, paradigm: 'none' }];
}

/** `боец`, `бойца`; `стрелок`, `стрелка`; `ливень`, `ливня`: the stem of the other cases. */
function withoutFleeting(word: string): string {
  const [, head, last] = /^(.*).([^ь])ь?$/.exec(word) ?? [word, word, ''];
  if (/[аеёиоуыэюя]$/.test(head)) return `${head}й${last}`;
  return `${head}${/л$/.test(head) && last === 'ц' ? 'ь' : ''}${last}`;
}

/** `маршрутка`, `маршруток`: between the last two consonants of a stem the genitive plural has a vowel. */
function withGenitivePlural(whole: Stem): readonly Stem[] {
  const { stem } = whole;
  if (!/[^аеёиоуыэюя]к$/.test(stem)) return [whole];
  const head = stem.slice(0, -1).replace(/[ьй]$/, '');
  return [
    whole,
    { stem: `${head}${/[жшчщ]$/.test(head) || head.length < stem.length - 1 ? 'е' : 'о'}к`, paradigm: 'bare' },
  ];
}

/** A form of a word: its stem with an ending, spelt as Russian has it behind the consonants that no `ы` follows. */
export function spellForm(stem: string, ending: string): string {
  return stem + (/[гкхжшчщ]$/.test(stem) ? ending.replace(/^ы/, 'и') : ending);
}
