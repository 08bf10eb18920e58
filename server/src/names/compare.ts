import { damerau } from '../text/edit-distance.ts';
import { liken, type Relation, wordModel } from './garble/sound/model.ts';
import { isCyrillic, romanize, stripMarks } from './romanize.ts';
import { latinize } from './romanize-scripts.ts';

/** How two whole names differ: as their words do, by the order of these, or in that one leaves some out. */
export type NameRelation = Relation | 'reordered' | 'partial';

/** How likely two names are one and the same, from 0 to 1 (0.7 and above: the same), and how they differ. */
export interface Comparison {
  readonly score: number;
  readonly relation: NameRelation;
}

/** From this score on two names are taken for one and the same. */
export const SAME_NAME = 0.7;

/** A name longer than this is cut: nobody's name is, and the cost of comparing grows with the square. */
const LONGEST = 400;
const MOST_WORDS = 12;

/** Words that tell nothing of who is meant: titles, honorifics and forms of companies. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president premier minister senator governor general gen colonel col judge king queen prince princess sheikh shaikh shaykh sheik haji hajji hadji mullah maulana mawlawi maulvi sayyid imam ayatollah monsieur madame herr frau signor senor don dona llc ltd inc jr sr ii iii iv na'.split(
    ' ',
  ),
);

/** Small words of names, which come and go: alike ones are written alike. */
const PARTICLES = new Map(
  [
    ['bin', 'bin'],
    ['ibn', 'bin'],
    ['ben', 'bin'],
    ['bint', 'bin'],
    ['al', 'al'],
    ['el', 'al'],
    ['ul', 'al'],
    ['ud', 'al'],
    ['ur', 'al'],
    ['ad', 'al'],
    ['as', 'al'],
    ['abu', 'abu'],
    ['abou', 'abu'],
    ['de', 'de'],
    ['di', 'de'],
    ['da', 'de'],
    ['del', 'de'],
    ['dos', 'de'],
    ['du', 'de'],
    ['la', 'de'],
    ['le', 'de'],
    ['van', 'van'],
    ['von', 'van'],
    ['der', 'van'],
    ['den', 'van'],
    ['ter', 'van'],
    ['y', 'de'],
    ['e', 'de'],
  ].map(([a, b]) => [a, b]),
);

interface NameWords {
  /** Titles left out, particles folded, initials single letters; in Latin letters, lower case. */
  readonly words: readonly string[];
  readonly plain: string;
  readonly latin: boolean;
  /** True where a title was left out before a single name. */
  readonly titled: boolean;
}

/** Compares two names: symmetric, 1 for equal names. Any text is accepted; a text without letters is like nothing but itself. */
export function compareNames(name1: string, name2: string): Comparison {
  const a = clean(name1);
  const b = clean(name2);
  if (a === b) return { score: 1, relation: 'same' };
  const one = readName(a);
  const two = readName(b);
  if (one.words.length === 0 || two.words.length === 0) return { score: 0, relation: 'different' };
  if (one.plain === two.plain) return { score: 1, relation: one.latin && two.latin ? 'same' : 'transliteration' };
  if (one.words.join('') === two.words.join('')) return { score: 0.97, relation: 'same' };
  if (!one.latin && !two.latin && !isRussian(a) && !isRussian(b)) return sameScript(a, b);
  if (one.words.length === 1 && two.words.length === 1) return compareWords(one.words[0], two.words[0]);
  return compareLists(one.words, two.words, one.titled || two.titled);
}

function clean(name: string): string {
  return name.normalize('NFC').slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

function isRussian(name: string): boolean {
  return [...name].some(isCyrillic);
}

function readName(name: string): NameWords {
  const latin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
  const written = latin ? name : isRussian(name) ? romanize(name) : latinize(name);
  // `LAVROV, Sergey`: the order is turned round.
  const comma = written.indexOf(',');
  const ordered = comma > 0 ? `${written.slice(comma + 1)} ${written.slice(0, comma)}` : written;
  const all = ordered
    .replace(/(\p{Ll})(\p{Lu})/gu, (_, x: string, y: string) => (/Mc|Ma$|De$/.test(x) ? x + y : `${x} ${y}`))
    .toLowerCase()
    .replace(/['’`‘ʼʹʺ"”·]s(?![\p{L}])/gu, '')
    .replace(/['’`‘ʼʹʺ"”“·]/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((w) => w !== '');
  const kept = all.filter((w) => !TITLES.has(w));
  const words = (kept.length > 0 ? kept : all).slice(0, MOST_WORDS);
  const plain = words.map((w) => stripMarks(w)).join(' ');
  return {
    words: plain === '' ? [] : plain.split(' '),
    plain,
    latin,
    titled: words.length === 1 && kept.length < all.length,
  };
}

/** Names in one foreign script are compared letter by letter: 0.7 at one letter in five, at least one. */
function sameScript(a: string, b: string): Comparison {
  const score = 1 - damerau(a, b) / Math.max(a.length, b.length);
  return { score: score >= 0.85 ? score : score * 0.8, relation: score >= 0.85 ? 'garbled' : 'different' };
}

interface WordLikeness {
  readonly cost: number;
  /** The cost at which the two are no longer one name. */
  readonly limit: number;
  readonly relation: Relation;
}

/** The better of both directions: which of two words is the garbled one is not known. */
function likenWords(a: string, b: string): WordLikeness {
  if (a === b) return { cost: 0, limit: 1, relation: 'same' };
  const forth = oneWay(a, b);
  const back = oneWay(b, a);
  return back.cost / back.limit < forth.cost / forth.limit ? back : forth;
}

function oneWay(name: string, word: string): WordLikeness {
  const model = wordModel(name);
  const found = liken(model, word, 3);
  const length = Math.min(name.length, word.length);
  let limit: number;
  if (found.oblique) limit = 0.85;
  else if (found.truncated) limit = 0.6;
  else if (model.slavic) limit = length >= 9 || /enko$/.test(name) ? 0.48 : 0.43;
  else limit = length <= 3 ? 0.3 : length === 4 ? 0.5 : length === 5 ? 0.7 : length <= 7 ? 0.95 : 1.25;
  return { cost: found.cost === Infinity ? 9 : found.cost, limit, relation: found.relation };
}

function compareWords(a: string, b: string): Comparison {
  const found = likenWords(a, b);
  if (found.cost <= found.limit) {
    const relation = found.relation === 'different' ? 'garbled' : found.relation;
    return { score: 1 - (0.3 * found.cost) / found.limit, relation };
  }
  if (Math.min(a.length, b.length) >= 5 && isDerived(a, b)) return { score: 0.7, relation: 'inflected' };
  return { score: Math.max(0, 0.69 - 0.2 * (found.cost / found.limit - 1)), relation: 'different' };
}

/** `Ukraine` and `Ukrainian`, `Belarus` and `Belarusian`: a place and what belongs to it. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const ending = /(?:ian|ean|an|n|ish|ese|sky|skaya|skoye|ia)$/.exec(long)?.[0];
  if (ending === undefined) return false;
  const stem = long.slice(0, -ending.length);
  return stem.length >= 4 && short.startsWith(stem) && short.length - stem.length <= 2;
}

interface Pairing {
  readonly pairs: readonly { readonly i: number; readonly j: number; readonly found: WordLikeness }[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Pairs words greedily, likest first. */
function pairWords(a: readonly string[], b: readonly string[]): Pairing {
  const all: { i: number; j: number; found: WordLikeness; rank: number }[] = [];
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const found = likenParts(x, y);
      // Of equal likeness, words in the same place go first.
      all.push({ i, j, found, rank: found.cost / found.limit + 0.01 * Math.abs(i - j) });
    });
  });
  all.sort((p, q) => p.rank - q.rank);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: { i: number; j: number; found: WordLikeness }[] = [];
  for (const p of all) {
    if (usedA.has(p.i) || usedB.has(p.j)) continue;
    if (p.found.cost > 1.6 * p.found.limit && p.found.cost > 2) continue;
    usedA.add(p.i);
    usedB.add(p.j);
    pairs.push(p);
  }
  pairs.sort((p, q) => p.i - q.i);
  return { pairs, left: a.filter((_, i) => !usedA.has(i)), right: b.filter((_, j) => !usedB.has(j)) };
}

function likenParts(a: string, b: string): WordLikeness {
  if (isNickname(a, b)) return { cost: 0.6, limit: 0.9, relation: 'garbled' };
  const x = PARTICLES.get(a);
  const y = PARTICLES.get(b);
  if (x !== undefined || y !== undefined)
    return x === y
      ? { cost: 0, limit: 1, relation: 'same' }
      : { cost: a === b ? 0 : 9, limit: 1, relation: 'different' };
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0]
      ? { cost: a === b ? 0 : 0.2, limit: 1, relation: 'same' }
      : { cost: 9, limit: 1, relation: 'different' };
  const found = likenWords(a, b);
  if (found.cost <= 0.4 && found.relation !== 'garbled') return { ...found, limit: Math.max(found.limit, 0.9) };
  const short = a.length <= b.length ? a : b;
  // Within a full name the other words vouch for a slip or two; more of them, or in half of a short word, make another name.
  const typed = damerau(a, b);
  const slips = (typed > 1 && typed * 2 >= short.length) || typed > 2 ? 2.4 : typed === 1 ? 0.8 : 1.5;
  // Endings of cases and blurred vowels are no slips of the hand.
  const heard = found.cost <= (found.relation === 'inflected' ? 0.6 : 0.7) ? found.cost + 0.3 : 9;
  const cost = Math.min(heard, slips);
  return { cost, limit: Math.max(found.limit, 0.9), relation: 'garbled' };
}

/** `Ben` and `Benjamin`. */
function isNickname(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short);
}

/** `Ahmad bin Hasan` and `Hasan bin Ahmad` are father and son. */
function isReversedLineage(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word, i) => {
    if (PARTICLES.get(word) !== 'bin' || i === 0 || i === a.length - 1) return false;
    return b.some((w, j) => PARTICLES.get(w) === 'bin' && b[j - 1] === a[i + 1] && b[j + 1] === a[i - 1]);
  });
}

/** Initials written together (`JC Juncker`) parted into letters where the other name has words that begin so. */
function partInitials(words: readonly string[], other: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (word.length !== 2 || PARTICLES.has(word) || other.includes(word)) return [word];
    const at = other.findIndex((w) => w.length > 2 && w[0] === word[0]);
    return at >= 0 && other[at + 1]?.length > 2 && other[at + 1][0] === word[1] ? [...word] : [word];
  });
}

function compareLists(one: readonly string[], two: readonly string[], titled: boolean): Comparison {
  const a = partInitials(one, two);
  const b = partInitials(two, one);
  if (isReversedLineage(a, b)) return { score: 0.5, relation: 'different' };
  const { pairs, left, right } = pairWords(a, b);
  const initial = (words: readonly string[]) => words.some((w) => w.length === 1);
  if (initial(left) && initial(right)) return { score: 0.5, relation: 'different' };
  const heavy = (words: readonly string[]) => words.filter((w) => w.length > 1 && !PARTICLES.has(w));
  const restA = heavy(left);
  const restB = heavy(right);
  const full = pairs.filter((p) => a[p.i].length > 1 && b[p.j].length > 1 && !PARTICLES.has(a[p.i]));
  const cost = pairs.reduce((sum, p) => sum + p.found.cost, 0);
  const letters = full.reduce((sum, p) => sum + Math.min(a[p.i].length, b[p.j].length), 0);
  const relation = relationOf(pairs, restA.length + restB.length > 0);
  // Words on both sides that nothing answers to: two different names.
  if (restA.length > 0 && restB.length > 0) {
    const glued = compareGlued(a, b);
    return glued ?? { score: 0.4 * (letters / (letters + join(restA) + join(restB))), relation: 'different' };
  }
  const rest = restA.length > 0 ? restA : restB;
  if (full.length === 0)
    return { score: pairs.length > 0 ? 0.3 : 0, relation: pairs.length > 0 ? 'partial' : 'different' };
  // How much of a slip a name of that length may have.
  const allowed = Math.min(2.05, 0.35 + 0.145 * letters);
  let score = cost <= allowed ? 1 - (0.28 * cost) / allowed : Math.max(0, 0.69 - 0.2 * (cost / allowed - 1));
  if (rest.length > 0) {
    const glued = compareGlued(a, b);
    if (glued) return glued;
    // `President Macron` is one man as far as the name goes; a bare surname may be anybody's.
    const single = titled ? 0.72 : 0.6;
    score =
      Math.min(score, full.length === 1 ? single : rest.length > full.length + 1 ? 0.66 : 0.9) - 0.005 * rest.length;
  }
  if (score < SAME_NAME && full.length > 1 && rest.length === 0) return { score, relation: 'different' };
  return { score, relation };
}

function join(words: readonly string[]): number {
  return words.reduce((sum, w) => sum + w.length, 0);
}

/** `RamiMakhlouf`, `Plat Ono Vich`: words run together or torn apart. */
function compareGlued(a: readonly string[], b: readonly string[]): Comparison | null {
  const x = a.join('');
  const y = b.join('');
  if (Math.abs(x.length - y.length) > 2 || a.length === b.length || Math.min(x.length, y.length) < 5) return null;
  const edits = damerau(x, y);
  return edits <= 1 + Math.min(x.length, y.length) / 12 ? { score: 0.9 - 0.06 * edits, relation: 'garbled' } : null;
}

function relationOf(pairs: Pairing['pairs'], partial: boolean): NameRelation {
  if (partial) return 'partial';
  const relations = new Set(pairs.map((p) => p.found.relation));
  for (const r of ['garbled', 'inflected'] as const) if (relations.has(r)) return r;
  for (let i = 1; i < pairs.length; i++) if (pairs[i].j < pairs[i - 1].j) return 'reordered';
  return relations.has('transliteration') ? 'transliteration' : 'same';
}
