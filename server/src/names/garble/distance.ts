/**
 * What it costs to turn one sequence of sounds into another. The weights say what translation and romanisation really do: glides come and go,
 * `i` and `y` are one, vowels are blurred, and a consonant is rarely changed into another.
 */

const SIZE = 128;
const SUBSTITUTE = new Float32Array(SIZE * SIZE).fill(1);
const INSERT = new Float32Array(SIZE).fill(1);

/** Pairs of sounds and what it costs to take one for the other. */
const ALIKE: readonly (readonly [pairs: string, cost: number])[] = [
  // One letter in different schemes.
  ['yi yj ij Jj hX Ee Eo', 0.08],
  ['SW kq cq Ji hq JZ Qc Qs', 0.15],
  ['sq CJ Jg vu Qq Qk', 0.25],
  // Vowels: unstressed ones sound alike, and translation takes them for one another.
  ['ao ei ea ou oe yo yu', 0.45],
  ['ai ae ay eu ey iu io au', 0.55],
  ['jl yl il', 0.6],
  // Voiced and voiceless, and letters that other languages read otherwise.
  ['gh hk QC Ch CX Ck', 0.45],
  ['bp td zs vf gk ZS cs cC CS sS zZ zc', 0.6],
  ['bv', 0.7],
  ['mn Zg dZ', 0.85],
];

for (const v of 'aeiouy') for (const w of 'aeiouy') SUBSTITUTE[code(v) * SIZE + code(w)] = 0.55;
for (const [pairs, cost] of ALIKE)
  for (const pair of pairs.split(' ')) {
    SUBSTITUTE[code(pair[0]) * SIZE + code(pair[1])] = cost;
    SUBSTITUTE[code(pair[1]) * SIZE + code(pair[0])] = cost;
  }
for (let i = 0; i < SIZE; i++) SUBSTITUTE[i * SIZE + i] = 0;
for (const [sounds, cost] of [
  ['j', 0.12],
  ['Jh', 0.45],
  ['iy', 0.5],
  ['aeou', 0.65],
] as const)
  for (const s of sounds) INSERT[code(s)] = cost;

function code(sound: string): number {
  return sound.charCodeAt(0) & 127;
}

const VOWEL = new Uint8Array(SIZE);
for (const v of 'aeiou') VOWEL[code(v)] = 1;

let previous = new Float32Array(64);
let current = new Float32Array(64);
let earlier = new Float32Array(64);

/** Cost of turning `a` into `b`, symmetric, 0 for equal sequences; `Infinity` as soon as it must exceed `limit`. */
export function soundDistance(a: string, b: string, limit = 64): number {
  if (a === b) return 0;
  if (b.length + 2 > previous.length) {
    previous = new Float32Array(b.length + 32);
    current = new Float32Array(b.length + 32);
    earlier = new Float32Array(b.length + 32);
  }
  previous[0] = 0;
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1] + insertion(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const x = code(a[i - 1]);
    const gone = insertion(a, i - 1);
    current[0] = previous[0] + gone;
    let least = current[0];
    for (let j = 1; j <= b.length; j++) {
      const y = code(b[j - 1]);
      let cost = previous[j - 1] + SUBSTITUTE[x * SIZE + y];
      const deleted = previous[j] + gone;
      if (deleted < cost) cost = deleted;
      const inserted = current[j - 1] + insertion(b, j - 1);
      if (inserted < cost) cost = inserted;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2]) {
        const swapped = earlier[j - 2] + 0.8;
        if (swapped < cost) cost = swapped;
      }
      // A Latin x is к and с.
      if (i > 1 && b[j - 1] === 'X' && a[i - 1] === 's' && a[i - 2] === 'k' && earlier[j - 1] < cost)
        cost = earlier[j - 1];
      if (j > 1 && a[i - 1] === 'X' && b[j - 1] === 's' && b[j - 2] === 'k' && previous[j - 2] < cost)
        cost = previous[j - 2];
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    const spare = earlier;
    earlier = previous;
    previous = current;
    current = spare;
  }
  return previous[b.length] > limit ? Infinity : previous[b.length];
}

/** An `i` beside another vowel is little more than a glide: Daria and Darya, Ilyin and Ilin. */
function insertion(word: string, at: number): number {
  const x = code(word[at]);
  if (at === word.length - 1 && at > 0 && word[at] === 'i' && VOWEL[code(word[at - 1])]) return 0.4;
  if ((word[at] === 'i' || word[at] === 'y') && (VOWEL[code(word[at + 1] ?? ' ')] || VOWEL[code(word[at - 1] ?? ' ')]))
    return 0.2;
  // French `ou` is one vowel.
  if (word[at] === 'o' && word[at + 1] === 'u') return 0.3;
  return INSERT[x];
}
