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

/** What it costs to lose or gain a sound between two others, of which 0 is none. */
function insertion(before: number, sound: number, after: number): number {
  // An `i` beside another vowel is little more than a glide: Daria and Darya, Ilyin and Ilin.
  if (sound === I && after === 0 && VOWEL[before]) return 0.4;
  if ((sound === I || sound === Y) && (VOWEL[after] || VOWEL[before])) return 0.2;
  // French `ou` is one vowel.
  return sound === O && after === U ? 0.3 : INSERT[sound];
}

/** Two sounds that another spelling has as one, and what it costs to take them for it. */
const AS_ONE: readonly (readonly [two: string, one: string, cost: number])[] = [
  // A Latin x is к and с.
  ['ks', 'X', 0],
  // A Latin ts is т and с, or ц.
  ['ts', 'c', 0.1],
  // A Latin j is д with ж or з.
  ['dz', 'J', 0.2],
  ['dZ', 'J', 0.2],
];

/** By two sounds, the one that they are in another spelling; `NO_SOUND` for others. */
const NO_SOUND = -1;
const ONE_OF_TWO = new Int8Array(SIZE * SIZE).fill(NO_SOUND);
const JOINING = new Float64Array(SIZE);
for (const [two, one, cost] of AS_ONE) {
  ONE_OF_TWO[code(two[0]) * SIZE + code(two[1])] = code(one);
  JOINING[code(one)] = cost;
}

/** What it costs to write two sounds in each other's place. */
const SWAPPED = 0.8;

const from = new Sounds();
const to = new Sounds();
// Rows of the usual table: what it costs to turn the first sounds of `from` into as many of `to` as the index says.
let previous = new Float32Array(64);
let current = new Float32Array(64);
let earlier = new Float32Array(64);

function makeRoom(columns: number): void {
  if (columns <= previous.length) return;
  previous = new Float32Array(columns + 30);
  current = new Float32Array(columns + 30);
  earlier = new Float32Array(columns + 30);
}

/** Cost of turning `a` into `b`, symmetric, 0 for equal sequences; `Infinity` as soon as it must exceed `limit`. */
export function soundDistance(a: string, b: string, limit = 64): number {
  if (a === b) return 0;
  const n = a.length;
  const m = b.length;
  from.read(a);
  to.read(b);
  makeRoom(m + 2);
  previous[0] = 0;
  for (let j = 0; j < m; j++) previous[j + 1] = previous[j] + to.costs[j];
  let leastBefore = 0;
  for (let i = 0; i < n; i++) {
    const least = fillRow(i, m);
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

/** Fills the row of one sound of `from`; returns the least cost in it. */
function fillRow(i: number, columns: number): number {
  const x = from.codes;
  const y = to.codes;
  const gained = to.costs;
  const gone = from.costs[i];
  const row = x[i] * SIZE;
  const one = i > 0 ? ONE_OF_TWO[x[i - 1] * SIZE + x[i]] : NO_SOUND;
  current[0] = previous[0] + gone;
  let least = current[0];
  for (let j = 0; j < columns; j++) {
    let cost = previous[j] + SUBSTITUTE[row + y[j]];
    const deleted = previous[j + 1] + gone;
    if (deleted < cost) cost = deleted;
    const inserted = current[j] + gained[j];
    if (inserted < cost) cost = inserted;
    if (y[j] === one) cost = Math.min(cost, earlier[j] + JOINING[one]);
    if (j > 0) cost = Math.min(cost, costOfTwo(x, y, i, j));
    current[j + 1] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** What it costs to take the sound of `to` together with the one before it; `Infinity` where the two have nothing in common with `from`. */
function costOfTwo(x: Uint8Array, y: Uint8Array, i: number, j: number): number {
  if (ONE_OF_TWO[y[j - 1] * SIZE + y[j]] === x[i]) return previous[j - 1] + JOINING[x[i]];
  const isSwap = i > 0 && x[i] === y[j - 1] && x[i - 1] === y[j] && x[i] !== y[j];
  return isSwap ? earlier[j - 1] + SWAPPED : Infinity;
}
