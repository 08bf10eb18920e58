import { WordMemory } from '../../../text/word-memory.ts';
import { nativeForm, romanize } from '../../romanize.ts';
import type { NameWord } from '../words/words.ts';
import { soundDistance } from './distance.ts';
import { type Likeness, liken, VARIANT, wordModel } from './model.ts';
import { phonemes } from './phonemes.ts';

/*
 * What is said of two words by their form alone. It is remembered, as an edited text compares the same words at every edit.
 */

const PAIRS = 20_000;

const NEAR = new WordMemory(PAIRS, (key) => {
  const [a, b] = key.split('|');
  return { key, near: soundDistance(a, b, 2.6) <= 2.6 };
});

/** True where two sequences of sounds are so near that a closer look is worth its time: endings and slips together make no more. */
export function areNear(a: string, b: string): boolean {
  return NEAR.of(`${a}|${b}`).near;
}

const LIKE = new WordMemory(PAIRS, (key) => {
  const [name, written, russian] = key.split('|');
  return { key, like: liken(wordModel(name, russian === '' ? null : russian), written, 1.3) };
});

/** How a written word comes from a name, of which we may know how Russian writes it. */
export function likeness(name: string, written: string, russian: string | null = null): Likeness {
  return LIKE.of(`${name}|${written}|${russian ?? ''}`).like;
}

const USUAL = new WordMemory(PAIRS, (key) => ({
  key,
  usual:
    !/ii|yy|[aeou]{3}|['’]|c[bdfgjmnpvwx]/.test(key) &&
    // `-ski` is Polish; of a name that is not, English has `-sky`.
    (!/[st]ki$/.test(key) || /[cs]z|rz|w|ck|j/i.test(key)) &&
    romanize(nativeForm(key)) === key,
}));

/** True for the spelling that newspapers would give the Russian name. */
export function isUsual(name: string): boolean {
  return USUAL.of(name).usual;
}

const VARIANTS = new WordMemory(PAIRS, (key) => {
  const [a, b] = key.split('|');
  const limit = Math.min(a.length, b.length) >= 6 ? 0.9 : 0.45;
  return { key, variant: liken(wordModel(a), b, limit).cost <= limit };
});

/** True where two given names are spellings of one. */
export function isVariant(a: string, b: string): boolean {
  // `Chris` and `Christopher`.
  if (a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))) return true;
  return VARIANTS.of(`${a}|${b}`).variant;
}

/** `Lena` is what friends call a `Yelena`: she is meant so, whichever stands first. */
export function isShortForm(a: string, b: string): boolean {
  return SHORT_FORMS.has(a) || SHORT_FORMS.has(b);
}

const SHORT_FORMS = new Set(
  `lena lenka katya kate misha sasha shura kolya tolya volodya vova dima mitya petya vanya kostya fedya grisha lyosha alyosha zhenya
  natasha tanya olya masha nadya lyuba sonya nastya ksyusha yulya galya valya lida zina vitya vasya tyoma igorek yura borya lyova
  seryozha slava stas vlad pasha max gosha zhora liza lina lera rita sveta ira alya alik edik marik`.split(/\s+/),
);

/** `Margara` may be the genitive of `Margar`, or `Margar` the stem of `Margara`: the form alone does not tell. */
export function isNominativeToo(word: string, other: string): boolean {
  return /[aeo]$/.test(other) && other.slice(0, -1) === word && !/(?:[oe]v|[iy]n|vich|uk)$/.test(word);
}

/** True for what another scheme of romanisation, or a slip in it, explains. */
export function isSpelling({ form, truncated, cost }: Likeness): boolean {
  return form === null && !truncated && cost <= VARIANT;
}

/** `ANCA` for `ANKA`: one letter that another spelling has for the sound. */
export function isRespelt(a: string, b: string): boolean {
  return a.length >= 4 && a !== b && a.replace(/c/g, 'k') === b.replace(/c/g, 'k') && /[aeiou]/.test(a);
}

const ADDED = /^(?:s|es|is|er|ers|ia|ism|ist|ists|ite|ites|type|man|men)$/;
const ADJECTIVE = /^(?:n|an|ian|ean|ans|ians|ese|ish|ic|ites?)$/;

/** `Dagestani` and `Daghestan`: one is made from the other in another spelling. Two of a kind are two spellings. */
export function isGentilic(a: NameWord, b: NameWord): boolean {
  const [first, second] = [GENTILIC.exec(a.lower)?.[0], GENTILIC.exec(b.lower)?.[0]];
  if (first === second || Math.abs(a.lower.length - b.lower.length) > 4) return false;
  return isStemOf(a, b, first) || isStemOf(b, a, second);
}

const GENTILIC = /(?<=[^aeiouy])(?:i|ian|ians|ets|tsy|tsev)$/;

function isStemOf(made: NameWord, from: NameWord, ending: string | undefined): boolean {
  if (ending === undefined || made.lower.length - ending.length < 4) return false;
  const stem = phonemes(made.lower.slice(0, -ending.length));
  return soundDistance(stem, from.facts.sounds, 0.3) <= 0.3;
}

/** `Roman` and `Romans`, `Serpukhov` and `Serpukhovites`, `Ukraine` and `Ukrainian`: English makes one from the other. */
export function isEnglishDerived(short: string, long: string): boolean {
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared < 3) return false;
  // `Buddhism` and `Buddhists`
  if (/is$/.test(short.slice(0, shared)) && /^[mt]s?$/.test(short.slice(shared)) && /^[mt]s?$/.test(long.slice(shared)))
    return true;
  const rest = long.slice(shared);
  const left = short.slice(shared);
  // `Donbass` is no plural of `Donbas`.
  if (left === '' && rest === 's' && short.endsWith('s')) return false;
  if (left === '' && (rest === 'ue' || (rest === 'm' && short.endsWith('s')))) return true;
  if (rest === 'i') return left === '' && /[^aeiou]$/.test(short);
  return left === ''
    ? ADDED.test(rest) || ADJECTIVE.test(rest)
    : /^(?:a|e|y|ia|o|s|an|n)$/.test(left) && ADJECTIVE.test(rest);
}

/** True for a word with the ending of a Russian adjective. */
export function isAdjective(word: string): boolean {
  return (
    /(?:sk|ts?k|n)(?:y|yy|i|iy|ii|aya|oye|oe|ogo|omu|oy|oi|om|ye|ie|ikh)$|(?:sky|skiy|skaya|skoye)$/.test(word) &&
    /sk|tsk|ck/.test(word)
  );
}
