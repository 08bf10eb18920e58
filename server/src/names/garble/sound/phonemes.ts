import { stripMarks } from '../../romanize.ts';

/**
 * Sounds of a name as a string, one character each, alike for every romanisation of one Russian name and for the Russian
 * itself: `Khrushchev`, `Hruščev`, `Khrouchtchev` and `Хрущев` come out the same or nearly so. The alphabet is lower-case
 * Latin plus `Z` ж, `C` ч, `S` ш, `W` щ, `c` ц, `h` х, `y` ы, `E` ё, `j` й and the soft sign before a vowel; `q` is a Latin `c`
 * (к, ц or с; `Q` before e and i), `J` a Latin `j` (й, ж or дж), `X` a Latin `x` (кс or х), each left open. Doubled letters count once, hard and
 * soft signs not at all.
 */
export function phonemes(word: string): string {
  // `McGregor` is said, and written in Russian, as MacGregor is; `Mchedlishvili` is not.
  const letters = stripMarks(word.toLowerCase()).replace(/^mc(?!h)/, 'mak');
  let out = '';
  let last = '';
  for (let i = 0; i < letters.length; ) {
    const rules = RULES.get(letters[i]);
    let sound = '';
    let length = 1;
    if (rules)
      for (const [from, to, after] of rules)
        if (letters.startsWith(from, i) && (after === undefined || after.includes(letters[i + from.length] ?? '.'))) {
          sound = to;
          length = from.length;
          break;
        }
    // A new vowel after an iotated one keeps its glide; doubled sounds are one.
    for (const s of sound)
      if (s !== last) {
        out += s;
        last = s;
      }
    if (rules === undefined) last = '';
    i += length;
  }
  return out;
}

/** Sounds without what schemes of romanisation differ in: glides, ё and э, and what `ye` and `yo` may stand for: `Pyer` for Пьер, `Yozef` for Йозеф. */
export function blur(sounds: string): string {
  return sounds
    .replace(/[jyJ]/g, 'i')
    .replaceAll('E', 'e')
    .replace(/i+/g, 'i')
    .replace(/(?<=[aeou])i(?=[aeou])|i(?=e)/g, '')
    .replace(/^io/, 'e');
}

/** From, to, and the letters of which one has to follow (`.` is the end of the word). */
type SoundRule = readonly [from: string, to: string, after?: string];

const CYRILLIC: readonly SoundRule[] = [
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['г', 'g'],
  ['д', 'd'],
  ['е', 'e'],
  ['ё', 'E'],
  ['ж', 'Z'],
  ['з', 'z'],
  ['и', 'i'],
  ['й', 'j'],
  ['к', 'k'],
  ['л', 'l'],
  ['м', 'm'],
  ['н', 'n'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['у', 'u'],
  ['ф', 'f'],
  ['х', 'h'],
  ['ц', 'c'],
  ['ч', 'C'],
  ['ш', 'S'],
  ['щ', 'W'],
  ['ъ', ''],
  ['ы', 'y'],
  ['ь', 'j', 'иоеюяё'],
  ['ь', ''],
  ['э', 'e'],
  ['ю', 'ju'],
  ['я', 'ja'],
  ['і', 'i'],
  ['ї', 'ji'],
  ['є', 'e'],
  ['ґ', 'g'],
  ['ў', 'u'],
  ['ә', 'a'],
  ['ғ', 'g'],
  ['қ', 'k'],
  ['ң', 'n'],
  ['ө', 'o'],
  ['ұ', 'u'],
  ['ү', 'u'],
  ['һ', 'h'],
];

const LATIN: readonly SoundRule[] = [
  ['shch', 'W'],
  ['chtch', 'W'],
  ['chtsch', 'W'],
  ['schtsch', 'W'],
  ['szcz', 'W'],
  ['shh', 'W'],
  ['sch', 'W'],
  ['šč', 'W'],
  ['tsch', 'C'],
  ['chr', 'kr'],
  ['chl', 'kl'],
  ['tch', 'C'],
  ['dzh', 'dZ'],
  ['dsch', 'dZ'],
  ['zh', 'Z'],
  ['kh', 'h'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['tc', 'c'],
  ['cz', 'C'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['sz', 'S'],
  ['gh', 'g'],
  // English John(son), and the French for Russian -жин.
  ['john', 'JEn'],
  ['gine', 'Zin', '.'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['que', 'k', '.'],
  ['qu', 'k', 'ei'],
  ['qu', 'kv'],
  ['oo', 'u'],
  ['gu', 'g', 'ie'],
  ['yu', 'ju'],
  ['ya', 'ja'],
  ['yo', 'E'],
  ['yё', 'E'],
  ['ye', 'e', 'bcdfghjklmnpqrstvwxzyčšž.'],
  ['je', 'Je'],
  ['jo', 'JE'],
  ['a', 'a'],
  ['â', 'ja'],
  ['û', 'ju'],
  ['b', 'b'],
  ['c', 'Q', 'eiy'],
  ['c', 'q'],
  ['č', 'C'],
  ['d', 'd'],
  ['e', 'e'],
  ['f', 'f'],
  ['g', 'g'],
  ['h', 'h'],
  ['i', 'i'],
  ['j', 'J'],
  ['k', 'k'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['o', 'o'],
  ['p', 'p'],
  ['q', 'k'],
  ['r', 'r'],
  ['s', 's'],
  ['š', 'S'],
  ['ŝ', 'W'],
  ['t', 't'],
  ['u', 'u'],
  ['v', 'v'],
  ['w', 'v'],
  ['x', 'X'],
  ['y', 'y'],
  ['z', 'z'],
  ['ž', 'Z'],
];

const RULES = new Map<string, SoundRule[]>();
for (const rule of [...CYRILLIC, ...LATIN]) {
  const list = RULES.get(rule[0][0]) ?? [];
  list.push(rule);
  RULES.set(rule[0][0], list);
}
