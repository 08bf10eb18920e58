/*
 * Small words that belong to a surname and are written small or with a capital: `Ursula von der Leyen`, `Bashar al-Assad`. In small
 * letters.
 */

/** Of Dutch, German, French, Spanish, Portuguese, Italian and Scandinavian surnames. */
const EUROPEAN = 'van von der den ter ten zu zur af de del della di da do dos das du la le y e'.split(' ');

/** Of Arabic and Hebrew names: the article, and the words for a son, a daughter, a father and a servant. */
const SEMITIC = 'al el ul ibn bin bint ben abu abd'.split(' ');

/** All of them. */
export const PARTICLES: ReadonlySet<string> = new Set([...EUROPEAN, ...SEMITIC]);
