import { capitalized } from '../text/capital.ts';

/**
 * Russian letters to Latin and back. `romanize` writes what an English newspaper would print (the scheme of Wikipedia's
 * "Romanization of Russian", iuliia's `wikipedia`); `nativeForm` goes the other way and reads most schemes at once.
 */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Ukrainian, Belarusian and Kazakh letters, as the national schemes of those countries write them.
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
};

const VOWELS = 'аеёиоуыэюяіїє';

/** A Cyrillic text in Latin letters. Other characters stay as they are; capitals stay capitals. */
export function romanize(text: string): string {
  const lower = text.toLowerCase();
  // Put together at the end: engines take a time that grows with the square of the length to add letters in such a branching loop.
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const written = text[i];
    const letter = written.toLowerCase();
    const latin = latinAt(lower, i, letter);
    if (latin === undefined) {
      out.push(written);
      continue;
    }
    if (written === letter) out.push(latin);
    else {
      const shouting = isCapital(text[i + 1]) || (text[i + 1] === undefined && isCapital(text[i - 1]));
      out.push(shouting ? latin.toUpperCase() : capitalized(latin));
    }
  }
  return out.join('');
}

function latinAt(lower: string, i: number, letter: string): string | undefined {
  const before = lower[i - 1];
  const after = lower[i + 1];
  const last = after === undefined || !isCyrillic(after);
  if (letter === 'е' && (before === undefined || !isCyrillic(before) || `${VOWELS}ъь`.includes(before))) return 'ye';
  // Endings in `-ий` and `-ый` are a plain `y`: Dmitry, Bely.
  if ((letter === 'и' || letter === 'ы') && after === 'й' && (lower[i + 2] === undefined || !isCyrillic(lower[i + 2])))
    return '';
  if (letter === 'ь' && after !== undefined && 'ио'.includes(after)) return 'y';
  if (letter === 'ё' && before !== undefined && 'жчшщ'.includes(before)) return 'e';
  if (letter === 'й' && last && before !== undefined && (before === 'и' || before === 'ы')) return 'y';
  return LETTERS[letter];
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

/** True for a Cyrillic letter. */
export function isCyrillic(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}

/** Latin letters that stand for one Russian letter, longest first; `ie` and `io` are left to their letters, as `Daniel` has both. */
const NATIVE: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'ш'],
  ['shh', 'щ'],
  ['tch', 'ч'],
  ['dzh', 'дж'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['tc', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ph', 'ф'],
  ['th', 'т'],
  ['ck', 'к'],
  ['yu', 'ю'],
  ['iu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ia', 'ия'],
  ['ja', 'я'],
  ['yo', 'ё'],
  ['ye', 'е'],
  ['je', 'е'],
  ['â', 'я'],
  ['û', 'ю'],
  ['x', 'кс'],
  ['w', 'в'],
  ['q', 'к'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['č', 'ч'],
  ['š', 'ш'],
  ['ž', 'ж'],
  ['ŝ', 'щ'],
  ['d', 'д'],
  ['e', 'е'],
  ['ё', 'ё'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['z', 'з'],
];
const NATIVE_BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const pair of NATIVE) {
  const list = NATIVE_BY_FIRST.get(pair[0][0]) ?? [];
  list.push(pair);
  NATIVE_BY_FIRST.set(pair[0][0], list);
}

const LATIN_VOWELS = 'aeiouyё';

/**
 * The Russian spelling that a Latin name most likely stands for, word by word: Butina → Бутина, Zaytsev → Зайцев, Dmitry → Дмитрий.
 * Cyrillic letters stay; anything else (hyphens, blanks) stays too, marks on letters are lost.
 */
export function nativeForm(latin: string): string {
  let out = '';
  for (const part of latin.split(/([^\p{L}\p{M}'’ʹʺ´`"”]+)/u)) out += /\p{L}/u.test(part) ? nativeWord(part) : part;
  return out;
}

function nativeWord(written: string): string {
  const word = stripMarks(written.toLowerCase());
  let out = '';
  for (let i = 0; i < word.length; ) {
    const [native, length] = nativeAt(word, i);
    out += native;
    i += length;
  }
  if (out.endsWith('ии')) out = `${out.slice(0, -1)}й`;
  return /^\p{Lu}/u.test(written) ? capitalized(out) : out;
}

/** Russian letters, and how many of the Latin word's they stand for. */
type Native = readonly [letters: string, length: number];

/** What Russian has for the letters at an index of a word in small letters. */
function nativeAt(word: string, i: number): Native {
  const letter = word[i];
  if (letter === 'y' && !isOneOf('aeou', word[i + 1])) return nativeY(word, i);
  if ("'’ʹ´`".includes(letter)) return [i > 0 ? 'ь' : '', 1];
  if ('ʺ"”'.includes(letter)) return ['ъ', 1];
  if (letter === 'i' && i === word.length - 1 && isOneOf('aeou', word[i - 1])) return ['й', 1];
  if (word.startsWith('ye', i) && i > 0 && !LATIN_VOWELS.includes(word[i - 1])) return ['ье', 2];
  // An initial plain `e` is э in Russian, but English sources drop the y of Е: both fold alike.
  if (letter === 'e' && i === 0) return ['е', 1];
  const pair = NATIVE_BY_FIRST.get(letter)?.find(([from]) => word.startsWith(from, i));
  return pair ? [pair[1], pair[0].length] : [letter, 1];
}

/** A `y` that is no glide before a vowel. `-yy`, `-yi` and `-yj` are `-ый`. */
function nativeY(word: string, i: number): Native {
  const isDoubled = i === word.length - 2 && isOneOf('yij', word[i + 1]);
  return isDoubled ? [`${letterOfY(word, i)}й`, 2] : [letterOfY(word, i), 1];
}

/** й behind a vowel (Zaytsev), ий or ый at the end (Dmitry, Bely), ы elsewhere (Rybkin). */
function letterOfY(word: string, i: number): string {
  const before = word[i - 1];
  if (isOneOf(LATIN_VOWELS, before) && before !== 'y') return 'й';
  if (i < word.length - 1) return 'ы';
  return !isOneOf('kgхh', before) && adjectival(word) ? 'ый' : 'ий';
}

/** True for one of some letters; false where there is none. */
const isOneOf = (letters: string, letter: string | undefined): boolean =>
  letter !== undefined && letters.includes(letter);

/** `-ny`, `-ly` and the like of adjectives used as names (Bely, Navalny), against first names (Dmitry, Yury, Valery). */
function adjectival(word: string): boolean {
  return /[^aeiouy][nlv]y$|ny$|[dr]ny$/.test(word) && word.length > 3;
}

const KEPT_MARKS = 'čšžŝёйâû';
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ŋ: 'ng',
  ħ: 'h',
};

const PLAIN_LETTERS = /^[\0-\x7fа-яё]*$/;

/** Lower-case letters without marks (é → e, ł → l), save those that are letters of a romanisation: č, š, ž, ŝ, â, û, ё, й. */
export function stripMarks(word: string): string {
  if (PLAIN_LETTERS.test(word)) return word;
  let out = '';
  for (const letter of word.normalize('NFC')) {
    if (letter < '\u0080' || KEPT_MARKS.includes(letter)) out += letter;
    else out += PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return out;
}
