import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { analyze } from '../analyze.ts';
import { decode } from '../files/decode.ts';
import { readBytes } from '../files/find.ts';
import { describe } from '../files/reasons.ts';
import type { Knowledge } from '../names/knowledge.ts';
import { toDumpRecord } from './entry.ts';
import { type IndexInput, type IndexOutcome, stamped } from './indexer.ts';

/** Letters of a file's hash that are kept: 96 bits tell any two states of a file apart. */
const HASH_LENGTH = 16;

/**
 * Reads one file for the index. Never throws: whatever is wrong with one file, the others are still read. `stamp` tells the
 * glossary that the knowledge is of, so that the file counts as changed where that has.
 */
export function readForIndex({ file, path, hash }: IndexInput, knowledge: Knowledge, stamp = ''): IndexOutcome {
  try {
    // Its state is taken before its bytes: if it changes in between, the next run sees another time and reads it again.
    const state = statSync(file);
    const bytes = readBytes(file, state);
    if ('problem' in bytes) return { kind: 'problem', path: file, problem: bytes.problem };
    const now = {
      path,
      size: state.size,
      modified: state.mtimeMs,
      hash: stamped(stamp, createHash('sha1').update(bytes).digest('base64').slice(0, HASH_LENGTH)),
    };
    if (now.hash === hash) return { kind: 'same', file: now };
    const decoded = decode(bytes);
    if ('problem' in decoded) return { kind: 'problem', path: file, problem: decoded.problem };
    const release = analyze(decoded.text, { knowledge, referenceDate: null, fileName: path });
    return { kind: 'read', record: toDumpRecord(now, release) };
  } catch (error) {
    return { kind: 'problem', path: file, problem: describe(error) };
  }
}
