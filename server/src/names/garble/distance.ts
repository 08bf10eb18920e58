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

/** One of the two sequences that are compared: its sounds, and what it costs to lose or gain each of them. */
class Sounds {
  codes = new Uint8Array(64);
  costs = new Float64Array(64);
  #read = '';

  read(sounds: string): void {
    // One word is held against many forms.
    if (sounds === this.#read) return;
    this.#read = sounds;
    const { length } = sounds;
    if (length > this.codes.length) {
      this.codes = new Uint8Array(length + 32);
      this.costs = new Float64Array(length + 32);
    }
    const { codes, costs } = this;
    for (let i = 0; i < length; i++) codes[i] = sounds.charCodeAt(i) & 127;
    for (let i = 0; i < length; i++)
      costs[i] = insertion(i > 0 ? codes[i - 1] : 0, codes[i], i + 1 < length ? codes[i + 1] : 0);
  }
}

const I = code('i');
const Y = code('y');
const O = code('o');
const U = code('u');
const K = code('k');
const S = code('s');
const X = code('X');
const T = code('t');
const C = code('c');
const D = code('d');
const Z = code('z');
const ZH = code('Z');
const J = code('J');

/** What it costs to lose or gain a sound between two others, of which 0 is none. */
function insertion(before: number, sound: number, after: number): number {
  // An `i` beside another vowel is little more than a glide: Daria and Darya, Ilyin and Ilin.
  if (sound === I && after === 0 && VOWEL[before]) return 0.4;
  if ((sound === I || sound === Y) && (VOWEL[after] || VOWEL[before])) return 0.2;
  // French `ou` is one vowel.
  return sound === O && after === U ? 0.3 : INSERT[sound];
}

const from = new Sounds();
const to = new Sounds();
let previous = new Float32Array(64);
let current = new Float32Array(64);
let earlier = new Float32Array(64);

/** Cost of turning `a` into `b`, symmetric, 0 for equal sequences; `Infinity` as soon as it must exceed `limit`. */
export function soundDistance(a: string, b: string, limit = 64): number {
  if (a === b) return 0;
  const n = a.length;
  const m = b.length;
  from.read(a);
  to.read(b);
  if (m + 2 > previous.length) {
    previous = new Float32Array(m + 32);
    current = new Float32Array(m + 32);
    earlier = new Float32Array(m + 32);
  }
  const x = from.codes;
  const y = to.codes;
  const gained = to.costs;
  previous[0] = 0;
  let leastBefore = 0;
  for (let j = 0; j < m; j++) previous[j + 1] = previous[j] + gained[j];
  for (let i = 0; i < n; i++) {
    const row = x[i] * SIZE;
    const gone = from.costs[i];
    current[0] = previous[0] + gone;
    let least = current[0];
    for (let j = 0; j < m; j++) {
      let cost = previous[j] + SUBSTITUTE[row + y[j]];
      const deleted = previous[j + 1] + gone;
      if (deleted < cost) cost = deleted;
      const inserted = current[j] + gained[j];
      if (inserted < cost) cost = inserted;
      if (i > 0 && j > 0 && x[i] === y[j - 1] && x[i - 1] === y[j] && x[i] !== x[i - 1]) {
        const swapped = earlier[j - 1] + 0.8;
        if (swapped < cost) cost = swapped;
      }
      // A Latin x is к and с.
      if (i > 0 && y[j] === X && x[i] === S && x[i - 1] === K && earlier[j] < cost) cost = earlier[j];
      if (j > 0 && x[i] === X && y[j] === S && y[j - 1] === K && previous[j - 1] < cost) cost = previous[j - 1];
      // A Latin ts is т and с, or ц.
      if (i > 0 && y[j] === C && x[i] === S && x[i - 1] === T && earlier[j] + 0.1 < cost) cost = earlier[j] + 0.1;
      if (j > 0 && x[i] === C && y[j] === S && y[j - 1] === T && previous[j - 1] + 0.1 < cost)
        cost = previous[j - 1] + 0.1;
      // A Latin j is д with ж or з.
      if (i > 0 && y[j] === J && x[i - 1] === D && (x[i] === Z || x[i] === ZH) && earlier[j] + 0.2 < cost)
        cost = earlier[j] + 0.2;
      if (j > 0 && x[i] === J && y[j - 1] === D && (y[j] === Z || y[j] === ZH) && previous[j - 1] + 0.2 < cost)
        cost = previous[j - 1] + 0.2;
      current[j + 1] = cost;
      if (cost < least) least = cost;
    }
    // Two sounds may be taken at once, so that the row before counts, too.
    if (least > limit && leastBefore > limit) return Infinity;
    leastBefore = least;
    const spare = earlier;
    earlier = previous;
    previous = current;
    current = spare;
  }
  return previous[m] > limit ? Infinity : previous[m];
}
