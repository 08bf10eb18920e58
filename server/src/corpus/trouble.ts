import { describeWriting } from '../files/reasons.ts';

/** Result codes of SQLite, of which the lowest byte tells the kind. See sqlite.org/rescode.html. */
const DAMAGED: ReadonlySet<number> = new Set([11, 26]);
const IN_USE: ReadonlySet<number> = new Set([5, 6]);
const REASONS: Readonly<Record<number, string>> = {
  5: 'Another program is writing to it.',
  6: 'Another program is writing to it.',
  8: 'This folder can only be read.',
  10: 'The disk has failed.',
  11: 'It is damaged.',
  13: 'This disk is full.',
  14: 'This folder can only be read.',
  26: 'The file is no index.',
};

/** Those that say nothing of the index itself: it is in use, or the disk does not let it be read or written. */
const PASSING: ReadonlySet<number> = new Set([...IN_USE, 8, 10, 13, 14]);

function kindOf(error: unknown): number {
  return Number((error as { readonly errcode?: number } | null)?.errcode ?? 0) & 0xff;
}

/** True for an error that says that an index is damaged: it can only be made anew. */
export function isDamage(error: unknown): boolean {
  return DAMAGED.has(kindOf(error));
}

/** True for an error that says that another program is writing to the index. */
export function isInUse(error: unknown): boolean {
  return IN_USE.has(kindOf(error));
}

/** True for an error that may be over another time: the index may be sound. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(kindOf(error));
}

/** True where an index is asked that has been closed, as one does that is damaged. */
export function isClosed(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_INVALID_STATE';
}

/** True for an error that came from an index: it is damaged, cannot be read or written, or was closed meanwhile. */
export function isTrouble(error: unknown): boolean {
  return kindOf(error) !== 0 || isClosed(error);
}

/** What went wrong with an index, as one sentence for the user. */
export function describeTrouble(error: unknown): string {
  return REASONS[kindOf(error)] ?? describeWriting(error);
}

/**
 * The same store, which tells once if what is asked of it, or of a part of it, finds it damaged. It does not see what an answer meets
 * that is read while it is gone through: all of it has to be read when it is asked.
 */
export function watched<T extends object>(store: T, onDamage: () => void): T {
  let told = false;
  const notice = (error: unknown): void => {
    if (!isDamage(error) || told) return;
    told = true;
    onDamage();
  };
  return noticing(store, notice);
}

/** The same object, whose methods and whose parts' methods show what they throw before they throw it. */
function noticing<T extends object>(object: T, notice: (error: unknown) => void): T {
  const known = new Map<PropertyKey, unknown>();
  const wrapped = (value: object): object => {
    if (typeof value !== 'function') return noticing(value, notice);
    return (...given: unknown[]): unknown => {
      try {
        return Reflect.apply(value, object, given);
      } catch (error) {
        notice(error);
        throw error;
      }
    };
  };
  return new Proxy(object, {
    get(target, name) {
      const kept = known.get(name);
      if (kept !== undefined) return kept;
      const value: unknown = Reflect.get(target, name, target);
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
      const made = wrapped(value);
      known.set(name, made);
      return made;
    },
  });
}
