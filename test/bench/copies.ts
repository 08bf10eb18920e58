import { hashIn, wordHash } from '../../server/src/corpus/digest.ts';
import type { DumpRecord, Passage } from '../../server/src/corpus/store.ts';
import { stem } from '../../server/src/corpus/words.ts';
import { MADE_NAMES, type MadeDump, madePath } from './corpus.ts';

/** A made-up dump with what the index holds of it. */
export interface ReadDump extends MadeDump {
  readonly record: DumpRecord;
}

/** Years are changed by so many at a time, so that leap days stay days. */
const YEARS = 4;
const DAYS_OF_YEARS = 365 * YEARS + 1;
/** So many steps of years, then the first again: all of them from 1992 to 2040. */
const STEPS = 8;

const ONSETS = 'b c d f g h j k l m n p r s t v w z bl br cl cr dr fl fr gl gr kl kr pl pr sk sl sm sn sp st tr'.split(
  ' ',
);

/** A name with another beginning of the same length, so that all offsets stay as they are. Takes small letters. */
function changedName(word: string, copy: number): string {
  const onset = /^[^aeiouy]*/.exec(word)?.[0].length ?? 0;
  const same = ONSETS.filter(({ length }) => length === Math.max(1, onset));
  const letters = same[(hash(word) + copy * 7) % same.length];
  const vowel = 'aeiou'[(hash(word) + Math.floor(copy / same.length)) % 5];
  return letters + vowel + word.slice(letters.length + 1);
}

/** Identifiers of entities have plain letters. */
const plain = (word: string): string => word.replaceAll('ö', 'o');
const hash = (word: string): number => wordHash(plain(word)) % 1009;

/**
 * The copy of a dump with other names and years, as the made-up folder's dump of this number, and its entry in the index, changed alike
 * instead of being read from the text. Copy 0 is the dump itself.
 */
export function copyOf({ text, record }: Pick<ReadDump, 'text' | 'record'>, copy: number, number: number): ReadDump {
  const path = madePath(number);
  if (copy === 0) return { path, text, record: { ...record, path } };
  const years = ((copy % STEPS) - STEPS / 2) * YEARS;
  const changed = new Map<string, string>();
  const change = (word: string): string => {
    const low = word.toLowerCase();
    let to = changed.get(low);
    if (to === undefined) {
      to = /^(19|20)\d\d$/.test(word)
        ? String(Number(word) + years)
        : MADE_NAMES.has(low)
          ? changedName(low, copy)
          : low;
      changed.set(low, to);
    }
    if (to === low) return word;
    if (word === low) return to;
    return word === word.toUpperCase() ? to.toUpperCase() : to[0].toUpperCase() + to.slice(1);
  };
  const all = (words: string): string => words.replace(/[\p{L}\p{M}]+|\d+/gu, change);
  const copied = all(text);
  const stems = new Map<string, string>();
  const hashes = new Map<number, number>();
  for (const [from, to] of changed) {
    if (from === to) continue;
    stems.set(stem(from), stem(to));
    hashes.set(wordHash(stem(from)), wordHash(stem(to)));
  }
  for (const { entity } of record.entities) hashes.set(wordHash(entity), wordHash(all(entity)));
  const passage = (p: Passage): Passage => ({
    ...p,
    speaker: p.speaker && all(p.speaker),
    words: p.words
      .split(' ')
      .map((word) => stems.get(word) ?? word)
      .join(' '),
    entities: p.entities.map(all),
  });
  const { event, day } = record;
  return {
    path,
    text: copied,
    record: {
      ...record,
      path,
      title: all(record.title),
      day: day === null ? null : day + (years / YEARS) * DAYS_OF_YEARS,
      event: {
        what: event.what,
        date: event.date && all(event.date),
        place: event.place && all(event.place),
        participants: event.participants.map(all),
      },
      digest: record.digest.map((item) => (item - hashIn(item) + (hashes.get(hashIn(item)) ?? hashIn(item))) >>> 0),
      entities: record.entities.map(({ written, ...e }) => ({
        ...e,
        entity: all(e.entity),
        name: all(e.name),
        ...(written === undefined ? {} : { written: all(written) }),
      })),
      passages: record.passages.map(passage),
    },
  };
}
