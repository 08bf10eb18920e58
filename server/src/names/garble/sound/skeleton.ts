/** Consonants in classes that translation confuses; vowels, glides and what is lost beside them are left out. */
const CLASS: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  v: 'v',
  f: 'v',
  d: 'd',
  t: 'd',
  k: 'k',
  g: 'k',
  h: 'k',
  q: 'k',
  X: 'k',
  m: 'm',
  n: 'n',
  l: 'l',
  r: 'r',
  z: 's',
  s: 's',
  c: 's',
  C: 's',
  S: 's',
  W: 's',
  Z: 's',
  Q: 's',
};

/**
 * The consonants of a sequence of sounds, in classes: `btn` for Butina and all her forms. The affricates `dz` and `dZ` are one
 * consonant, as translation writes them with one letter as often as with two; so is `ts`, which may be ц or two letters.
 */
export function skeleton(sounds: string): string {
  let out = '';
  for (let i = 0; i < sounds.length; i++) {
    if (sounds[i] === 'd' && (sounds[i + 1] === 'z' || sounds[i + 1] === 'Z')) continue;
    if (sounds[i] === 't' && sounds[i + 1] === 's') continue;
    out += CLASS[sounds[i]] ?? '';
  }
  return out;
}

/**
 * The skeleton of a word in another reading of its letters, or null where there is none: a Latin `j` at its start is an affricate
 * (Juba for Dzyuba), where as a glide it counts for nothing; `ch` is read as in `chorus` (Cochorin for Kokorin), and a Latin `c` as ц
 * (Zubcov for Zubtsov).
 */
export function otherSkeleton(sounds: string, whole: string): string | null {
  if (sounds[0] === 'J') return `s${whole}`;
  if (sounds.includes('C')) return skeleton(sounds.replaceAll('C', 'k'));
  return sounds.includes('q') ? skeleton(sounds.replaceAll('q', 'c')) : null;
}

/** Names by skeleton, so that finding those alike costs the same however many there are. */
export class SkeletonIndex<T> {
  readonly #byKey = new Map<string, T[]>();

  /** Files a value under a skeleton and, where `near`, under each skeleton with one consonant less. */
  add(whole: string, value: T, near: boolean): void {
    this.#put(whole, value);
    if (near) for (const key of shortened(whole)) this.#put(key, value);
  }

  /** Takes out a value that was filed so. */
  remove(whole: string, value: T, near: boolean): void {
    for (const key of near ? [whole, ...shortened(whole)] : [whole]) {
      const list = this.#byKey.get(key)?.filter((other) => other !== value) ?? [];
      if (list.length > 0) this.#byKey.set(key, list);
      else this.#byKey.delete(key);
    }
  }

  /** Values that are found by way of a key under which one of this skeleton is filed, or filed under it themselves, and perhaps others. */
  *sharing(whole: string, near: boolean): Iterable<T> {
    for (const key of near ? [whole, ...shortened(whole)] : [whole])
      for (const ending of ['', ...ENDINGS]) yield* this.#byKey.get(key + ending) ?? [];
  }

  #put(key: string, value: T): void {
    const list = this.#byKey.get(key);
    if (list === undefined) this.#byKey.set(key, [value]);
    else if (list[list.length - 1] !== value) list.push(value);
  }

  /**
   * Values whose skeleton is a word's, perhaps with an ending more, and where `near` one consonant more or other. With `most`, it is
   * enough to know that there are more.
   */
  find(whole: string, near: boolean, most = Number.POSITIVE_INFINITY): ReadonlySet<T> {
    const keys = near ? new Set([...skeletonsLike(whole), ...shortened(whole)]) : skeletonsLike(whole);
    const found = new Set<T>();
    for (const key of keys) {
      if (key === '') continue;
      for (const value of this.#byKey.get(key) ?? []) {
        if (found.size > most) return found;
        found.add(value);
      }
    }
    return found;
  }
}

const ENDINGS = 'mvlks';

/** A word's skeleton, and the one without an ending: cases bring an m, v, g, l or s of their own: -om, -ogo, -ymi, -ol. */
export function skeletonsLike(whole: string): readonly string[] {
  return whole.length > 2 && ENDINGS.includes(whole[whole.length - 1]) ? [whole, whole.slice(0, -1)] : [whole];
}

function shortened(key: string): string[] {
  if (key.length < 3) return [];
  return Array.from({ length: key.length }, (_, i) => key.slice(0, i) + key.slice(i + 1));
}
