import type { SQLInputValue } from 'node:sqlite';
import { type CodedContent, type CodedPassage, decodeContent } from '../coding.ts';
import { fitness, sharesOf, wordsRanked } from '../ranking.ts';
import type { Criteria, Hit } from '../store.ts';
import { holding, type Statements } from './statements.ts';

/** The head of a dump as hits show it. */
interface Head {
  readonly path: string;
  readonly title: string;
  readonly day: number | null;
  readonly content: CodedContent;
}

/** Dumps kept at once while matches are gone through: their passages stand together. */
const MOST_HEADS = 2000;

/** What of the criteria a passage has to meet, in numbers of the index. Nulls ask for nothing. */
interface Wanted {
  readonly named: readonly ReadonlySet<number>[];
  readonly speakers: ReadonlySet<number> | null;
  readonly kinds: Criteria['kinds'];
}

/** The passages of so many dumps that meet all criteria, best first; without words in order of path and place. */
export function searchPassages(
  statements: Statements,
  dumps: number,
  criteria: Criteria,
  limit: number,
): readonly Hit[] {
  const wanted = wantedOf(statements, criteria);
  if (wanted.speakers?.size === 0 || wanted.named.some(({ size }) => size === 0)) return [];
  const hits =
    criteria.phrases.length > 0
      ? byWords(statements, ranked(statements, criteria, dumps), criteria, wanted, limit)
      : byDump(statements, criteria, wanted, limit);
  const names = statements.of('SELECT name FROM speaker WHERE id = ?');
  return hits
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start))
    .slice(0, limit)
    .map(({ speaker, ...hit }) => ({ ...hit, speaker: speaker === 0 ? null : String(names.get(speaker)?.name) }));
}

type CodedHit = Omit<Hit, 'speaker'> & { readonly speaker: number };

function wantedOf(statements: Statements, { named, says, kinds }: Criteria): Wanted {
  const ids = (sql: string, ...values: SQLInputValue[]): ReadonlySet<number> =>
    new Set(
      statements
        .of(sql)
        .all(...values)
        .map((row) => Number(row.id)),
    );
  const words = says?.split(' ').map(holding) ?? [];
  return {
    named: named.map((any) =>
      ids('SELECT id FROM entity WHERE entity IN (SELECT value FROM json_each(?))', JSON.stringify(any)),
    ),
    speakers:
      says === null
        ? null
        : ids(`SELECT id FROM speaker WHERE ${words.map(() => 'lower(name) GLOB ?').join(' AND ')}`, ...words),
    kinds,
  };
}

function meets({ named, speakers, kinds }: Wanted, passage: CodedPassage): boolean {
  if (kinds.length > 0 && !kinds.includes(passage.kind)) return false;
  if (speakers && !speakers.has(passage.speaker)) return false;
  return named.every((any) => passage.entities.some((id) => any.has(id)));
}

/** The conditions on dumps as SQL on the table `dump d`. */
function ofDump({ event, from, to, undated, paths }: Criteria, { named, speakers }: Wanted) {
  const where: string[] = [];
  const values: SQLInputValue[] = [];
  const add = (condition: string, value: SQLInputValue): void => {
    where.push(condition);
    values.push(value);
  };
  const numbers = (ids: ReadonlySet<number>): string => JSON.stringify([...ids]);
  if (paths) add('d.path IN (SELECT value FROM json_each(?))', JSON.stringify(paths));
  if (event !== null) add('d.what = ?', event);
  if (from !== null) add('d.day >= ?', from);
  if (to !== null) add('d.day <= ?', to);
  if (undated) where.push('d.day IS NULL');
  for (const any of named)
    add('d.id IN (SELECT dump FROM naming WHERE entity IN (SELECT value FROM json_each(?)))', numbers(any));
  if (speakers)
    add('d.id IN (SELECT dump FROM speaking WHERE speaker IN (SELECT value FROM json_each(?)))', numbers(speakers));
  return { where: where.join(' AND ') || 'TRUE', values };
}

/** Dumps in order of path, until there are enough passages. */
function byDump(statements: Statements, criteria: Criteria, wanted: Wanted, limit: number): CodedHit[] {
  const { where, values } = ofDump(criteria, wanted);
  const sql = `SELECT d.path, d.title, d.day, c.packed FROM dump d JOIN content c ON c.first_passage = d.first_passage
    WHERE ${where} ORDER BY d.path`;
  const hits: CodedHit[] = [];
  for (const row of statements.of(sql).iterate(...values)) {
    const head = { path: String(row.path), title: String(row.title), day: row.day === null ? null : Number(row.day) };
    for (const passage of decodeContent(row.packed as Uint8Array).passages)
      if (meets(wanted, passage)) hits.push(hit(head, passage, 0));
    if (hits.length >= limit) break;
  }
  return hits;
}

interface Match {
  /** The passage's number. */
  readonly id: number;
  readonly score: number;
}

/**
 * The passages that hold the words, best first. FTS5 has a rank of its own, but what is removed from a table without content it goes on
 * counting, so that it would depend on all that the folder once held.
 */
function ranked(statements: Statements, criteria: Criteria, dumps: number): readonly Match[] {
  const phrases = criteria.phrases.map((phrase) => `"${phrase.replaceAll('"', '')}"`).join(' ');
  const found = statements.lists(
    'SELECT s.id, hex(s.sz) FROM passage_words p JOIN passage_words_docsize s ON s.id = p.rowid WHERE passage_words MATCH ?',
    phrases,
  );
  const words = wordsRanked(criteria).map((word) => timesOf(statements, word));
  const shares = sharesOf(
    words.map((times) => times.size),
    dumps,
  );
  const matches = found.map(([number, size]): Match => {
    const id = Number(number);
    const length = wordsIn(String(size));
    const score = words.reduce((sum, times, i) => sum + shares[i] * fitness(times.get(id) ?? 0, length), 0);
    return { id, score };
  });
  return matches.sort((a, b) => b.score - a.score);
}

/** How often a word stands in each passage that has it. */
function timesOf(statements: Statements, word: string): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const [doc] of statements.lists('SELECT doc FROM passage_terms WHERE term = ?', word))
    times.set(Number(doc), (times.get(Number(doc)) ?? 0) + 1);
  return times;
}

/** FTS5's size of a text of one column, as hexadecimal digits: seven bits a byte, the largest first. */
function wordsIn(size: string): number {
  let words = 0;
  for (let at = 0; at < size.length; at += 2)
    words = words * 0x80 + (Number.parseInt(size.slice(at, at + 2), 16) & 0x7f);
  return words;
}

/** Of the passages that hold the words, best first, those that meet the other criteria, until there are enough and the next is worse. */
function byWords(
  statements: Statements,
  matches: readonly Match[],
  criteria: Criteria,
  wanted: Wanted,
  limit: number,
): CodedHit[] {
  const { where, values } = ofDump(criteria, { ...wanted, named: [], speakers: null });
  const heads = new Map<number, Head | null>();
  const headOf = statements.of(
    'SELECT first_passage, dump, packed FROM content WHERE first_passage <= ? ORDER BY first_passage DESC LIMIT 1',
  );
  const dumpOf = statements.of(`SELECT path, title, day FROM dump d WHERE id = ? AND ${where}`);
  /** The dumps' heads by the numbers of their first passages, null for those that do not meet the criteria. */
  const firsts = new Map<number, number>();
  const hits: CodedHit[] = [];
  for (const { id: number, score } of matches) {
    if (hits.length >= limit && score < (hits.at(-1)?.score ?? score)) break;
    let first = firsts.get(number);
    if (first === undefined) {
      const row = headOf.get(number);
      if (!row) continue;
      first = Number(row.first_passage);
      const dump = dumpOf.get(Number(row.dump), ...values);
      const content = decodeContent(row.packed as Uint8Array);
      if (heads.size >= MOST_HEADS) {
        heads.clear();
        firsts.clear();
      }
      for (let i = 0; i < content.passages.length; i++) firsts.set(first + i, first);
      heads.set(
        first,
        dump
          ? {
              path: String(dump.path),
              title: String(dump.title),
              day: dump.day === null ? null : Number(dump.day),
              content,
            }
          : null,
      );
    }
    const head = heads.get(first);
    const passage = head?.content.passages[number - first];
    if (head && passage && meets(wanted, passage)) hits.push(hit(head, passage, score));
  }
  return hits;
}

function hit({ path, title, day }: Omit<Head, 'content'>, passage: CodedPassage, score: number): CodedHit {
  const { start, end, kind, turn, speaker } = passage;
  return { path, title, day, start, end, kind, turn, speaker, score };
}
