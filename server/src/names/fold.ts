/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
  ə: 'a',
};
const SPECIAL = /[łøæœßđðþıħŋĸŧə]/g;
const MARKS = /\p{M}+/gu;

/** A lower-case word without its diacritics: `erdoğan` and `erdogan` are one. Letters of other alphabets lose their marks, too. */
export function foldWord(lower: string): string {
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** True for a text without letters beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

const WORD = /[\p{L}\p{M}]+|[0-9]+/gu;

/** The key that a name is looked up by: its folded words and numbers with one space between; marks are left out. */
export function phraseKey(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  return (name.toLowerCase().match(WORD) ?? []).map(foldWord).join(' ');
}

/** True for words of plain letters with one blank between: most names are so, and need no taking apart. */
function isPlain(name: string): boolean {
  let blank = true;
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i) | 32;
    if (letter >= 97 && letter <= 122) blank = false;
    else if (blank || name.charCodeAt(i) !== 32) return false;
    else blank = true;
  }
  return !blank;
}

const LONGEST_SLUG = 120;

/** The id of a name without its type, `sergey-lavrov`: letters of every script stay. */
export function slugOf(name: string): string {
  return (
    phraseKey(name.replace(/['’‘ʼ]/g, ''))
      .replaceAll(' ', '-')
      .slice(0, LONGEST_SLUG) || 'unnamed'
  );
}

/** The phrase key of a name that its slug was made of, unless the name has an apostrophe or is very long. */
export const phraseOfSlug = (slug: string): string => slug.replaceAll('-', ' ');
