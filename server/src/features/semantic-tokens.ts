import type { Turn } from '../release/model.ts';
import type { Release } from '../release.ts';
import { type Span, trim } from '../text/span.ts';

/** Kinds of coloured text, in the order of the legend. They are contributed to VS Code in package.json. */
export const TOKEN_TYPES = [
  'headline',
  'subheading',
  'dateline',
  'metadata',
  'chrome',
  'teaser',
  'label',
  'speaker',
  'quotation',
  'person',
  'organization',
  'place',
  'date',
] as const;

/** `dimmed` is what is not the release itself. */
export const TOKEN_MODIFIERS = ['question', 'answer', 'statement', 'dimmed'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

/**
 * Feature: semantic colours. The pieces of a text that have a meaning, in order and without overlap: where one lies in
 * another, the inner one shows and the outer one goes on behind it.
 */
export function semanticTokens(release: Release): readonly SemanticToken[] {
  return flatten(layers(release));
}

/** All that is to be coloured; of two with the same span the later one is on top. */
function layers(release: Release): SemanticToken[] {
  const { text, zones, dateline, turns, quotations, related, mentions, dates } = release;
  const out: SemanticToken[] = [];
  const add = (span: Span, type: TokenType, modifier: TokenModifier | null = null): void => {
    if (span.end > span.start) out.push({ start: span.start, end: span.end, type, modifier });
  };
  for (const zone of zones) {
    const span = trim(text, zone);
    if (zone.kind === 'chrome') add(span, 'chrome', 'dimmed');
    else if (zone.kind === 'metadata' || zone.kind === 'headline' || zone.kind === 'subheading') add(span, zone.kind);
  }
  if (dateline) add(dateline, 'dateline');
  for (const q of quotations) {
    add(q, 'quotation');
    if (q.speakerSpan) add(q.speakerSpan, 'speaker');
  }
  for (const item of related) {
    add(trim(text, item.title), 'teaser');
    addLabels(item.turns);
  }
  for (const m of mentions) add(m, m.type);
  for (const d of dates) add(d, 'date');
  addLabels(turns);
  return withoutCovered(out);

  function addLabels(list: readonly Turn[]): void {
    for (const t of list) if (t.label) add(t.label, 'label', t.kind);
  }
}

/** Kinds that show in one colour whatever they hold. */
const WHOLE: ReadonlySet<TokenType> = new Set(['chrome', 'headline', 'subheading', 'label', 'speaker']);

/** Without names and dates in page furniture, headings and labels, which show as a whole. Sorts the tokens. */
function withoutCovered(tokens: SemanticToken[]): SemanticToken[] {
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  let coveredTo = 0;
  return tokens.filter((token) => {
    // A label inside page furniture or a heading is still a label.
    if (token.end <= coveredTo && token.type !== 'label') return false;
    if (WHOLE.has(token.type)) coveredTo = Math.max(coveredTo, token.end);
    return true;
  });
}

/** Cuts tokens, sorted by start and longer first, so that none overlap. */
function flatten(tokens: readonly SemanticToken[]): SemanticToken[] {
  const out: SemanticToken[] = [];
  const open: SemanticToken[] = [];
  let done = 0;
  const emit = (token: SemanticToken, to: number): void => {
    const start = Math.max(token.start, done);
    if (to > start) {
      out.push({ ...token, start, end: to });
      done = to;
    }
  };
  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top && top.end <= offset; top = open.at(-1)) {
      emit(top, top.end);
      open.pop();
    }
  };
  for (const token of tokens) {
    closeUntil(token.start);
    const top = open.at(-1);
    if (top) emit(top, token.start);
    open.push(token);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return out;
}
