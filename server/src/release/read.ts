import { readLines } from '../text/lines.ts';
import { tokenize } from '../text/tokens.ts';
import { findLabels } from './labels.ts';
import type { Structure } from './model.ts';
import { readTurns } from './turns.ts';

/** Reads a dump's structure. Never fails: any text gives a structure, an empty one included. */
export function readStructure(text: string): Structure {
  const lines = readLines(text);
  const tokens = tokenize(text);
  const labels = findLabels(text, lines, tokens);
  return {
    text,
    lines,
    tokens,
    zones: text === '' ? [] : [{ kind: 'body', start: 0, end: text.length }],
    headline: null,
    publishedSpan: null,
    dateline: null,
    byline: null,
    turns: readTurns(text, labels, [{ start: 0, end: text.length }]),
    quotations: [],
    related: [],
  };
}
