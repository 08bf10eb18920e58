import { readFileSync } from 'node:fs';
import { ORGANIZATION, PERSON, PLACE } from '../../src/names/recognition/evidence.ts';
import type { Span } from '../../src/text/span.ts';

const OTHER = 4;

/** A name in an annotated text; `label` is an index into `LABELS`. */
export interface GoldName extends Span {
  readonly label: number;
}

/** A text with its names. Runs that touch a span of `unsure` are not learnt from. */
export interface Annotated {
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly unsure: readonly Span[];
  /** How much the text counts. */
  readonly weight: number;
  /** Only what starts in these lines is learnt from; null for the whole text. */
  readonly only: readonly Span[] | null;
}

const BRACKET_LABELS: Readonly<Record<string, number>> = { P: PERSON, O: ORGANIZATION, L: PLACE, M: OTHER };

/** Reads texts with names in brackets: `[P Sergey Lavrov] flew to [L Geneva]`. A line of equals signs starts a new text. */
export function readBracketed(file: string): readonly Annotated[] {
  return bracketed(readFileSync(file, 'utf8').replace(/^#.*\n/gm, ''), 1);
}

/** The same of a text at hand. `weight` is how much each text counts. */
export function bracketed(source: string, weight: number): readonly Annotated[] {
  return source.split(/^=+.*\n/m).flatMap((part) => {
    if (part.trim() === '') return [];
    let text = '';
    let at = 0;
    const names: GoldName[] = [];
    for (const found of part.matchAll(/\[([POLM]) ([^\]]*)\]/g)) {
      text += part.slice(at, found.index);
      names.push({ start: text.length, end: text.length + found[2].length, label: BRACKET_LABELS[found[1]] });
      text += found[2];
      at = found.index + found[0].length;
    }
    return [{ text: text + part.slice(at), names, unsure: [], weight, only: null }];
  });
}

const TAG_LABELS: Readonly<Record<string, number>> = {
  PER: PERSON,
  Person: PERSON,
  ORG: ORGANIZATION,
  Organisation: ORGANIZATION,
  LOC: PLACE,
  Location: PLACE,
  MISC: OTHER,
  Nationality: OTHER,
};
/** Sentences that make a text where the file does not mark its documents. */
const SENTENCES = 20;

/** A tagged stretch of tokens. */
interface Tagged {
  readonly first: number;
  last: number;
  readonly tag: string;
}

/**
 * Reads a file in CoNLL format: a token and its tag in IOB a line, an empty line behind each sentence. Texts have a line for
 * each sentence. Files whose tags say `Organisation` mark noun phrases with articles, titles and pronouns; only the proper
 * names in them are taken, and where they are not plain the place is left open.
 */
export function readConll(file: string): readonly Annotated[] {
  const source = readFileSync(file, 'utf8');
  const phrases = /-Organisation\s*$/m.test(source);
  const texts: Annotated[] = [];
  let sentences: string[][][] = [];
  const flush = (): void => {
    if (sentences.length > 0) texts.push(layOut(sentences, phrases));
    sentences = [];
  };
  for (const block of source.split(/\n\s*\n/)) {
    const rows = block.split('\n').filter((line) => line.trim() !== '');
    if (rows[0]?.startsWith('-DOCSTART-')) flush();
    const words = rows.filter((line) => !line.startsWith('-DOCSTART-')).map((line) => line.trim().split(/\s+/));
    if (words.length > 0) sentences.push(words);
    if (sentences.length === SENTENCES && !source.includes('-DOCSTART-')) flush();
  }
  flush();
  return texts;
}

const TIGHT_BEHIND = /^(?:[,.;:!?%)\]]|'s|'S|n't|'re|'ve|'ll|'d|'m)$/;
const TIGHT_AFTER = /^[([$]$/;

function layOut(sentences: readonly (readonly string[][])[], phrases: boolean): Annotated {
  let text = '';
  const names: GoldName[] = [];
  const unsure: Span[] = [];
  for (const sentence of sentences) {
    const spans: Span[] = [];
    const tagged: Tagged[] = [];
    let open: Tagged | null = null;
    for (const [index, row] of sentence.entries()) {
      const word = row[0];
      if (index > 0 && !TIGHT_BEHIND.test(word) && !TIGHT_AFTER.test(sentence[index - 1][0])) text += ' ';
      spans.push({ start: text.length, end: text.length + word.length });
      text += word;
      const tag = /^([BI])-(.+)$/.exec(row[row.length - 1]);
      if (!tag) open = null;
      else if (open && tag[1] === 'I' && open.tag === tag[2]) open.last = index;
      else {
        open = { first: index, last: index, tag: tag[2] };
        tagged.push(open);
      }
    }
    text += '\n';
    for (const stretch of tagged) {
      const label = TAG_LABELS[stretch.tag];
      if (label === undefined) continue;
      const words = sentence.map((row) => row[0]);
      const proper = phrases && label !== OTHER ? properPart(words, stretch, label) : stretch;
      if (proper) names.push({ start: spans[proper.first].start, end: spans[proper.last].end, label });
      else unsure.push({ start: spans[stretch.first].start, end: spans[stretch.last].end });
    }
  }
  return { text, names, unsure, weight: 1, only: null };
}

const DETERMINER =
  /^(?:the|an?|this|that|these|those|its|our|their|his|her|my|your|some|many|all|both|other|two|three|four)$/i;
const INSIDE = /^(?:of|and|-|'|’|s|for|al|de|in|on|to|the|,|&|\.)$/;
const TITLE =
  /^(?:.*minister|president|secretary|general|lt\.|gen\.|maj\.|brig\.|col\.|capt\.|mr\.?|mrs\.?|ms\.?|dr\.?|sheikh|king|ambassador|envoy|representative|commander|spokesperson|spokesman|foreign|defen[cs]e|prime|deputy|acting|u\.s\.|uk|un|navy|army|high|special|state|of)$/i;

/** The proper name inside a noun phrase, or null where it is not plain which words it is. */
function properPart(
  words: readonly string[],
  { first, last }: Tagged,
  label: number,
): { first: number; last: number } | null {
  let from = first;
  while (from <= last && DETERMINER.test(words[from])) from++;
  if (label === PERSON) while (from < last && TITLE.test(words[from])) from++;
  const part = words.slice(from, last + 1);
  if (part.length === 0 || !/^\p{Lu}/u.test(part[0]) || (part.length === 1 && TITLE.test(part[0]))) return null;
  if (!part.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || INSIDE.test(word)) || part.includes(',')) return null;
  return { first: from, last };
}

/** The texts again with every so many short lines in capitals, or with capital first letters, as headlines are set. */
export function asHeadlines(
  texts: readonly Annotated[],
  capitals: boolean,
  every: number,
  weight: number,
): readonly Annotated[] {
  return texts.map((original, number) => {
    const only: Span[] = [];
    let start = 0;
    const lines = original.text.split('\n').map((line, index) => {
      const span = { start, end: start + line.length };
      start += line.length + 1;
      if ((index + number) % every !== 0 || line.length < 15 || line.length > 140) return line;
      const changed = capitals
        ? line.toUpperCase()
        : line.replace(/(?<=^|\s)\p{Ll}\p{L}{3,}/gu, (word) => word[0].toUpperCase() + word.slice(1));
      if (changed.length !== line.length) return line;
      only.push(span);
      return changed;
    });
    return { ...original, text: lines.join('\n'), weight, only };
  });
}
