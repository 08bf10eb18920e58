import { TokenKind, type Tokens, tokenFrom, WordCase } from '../../text/tokens.ts';
import type { Marked } from './marks.ts';
import { isAbbreviated, isMark, nounsBefore, nounsFrom, type Source, UNNAMED } from './nouns.ts';

const SAID: ReadonlySet<string> = new Set(
  `said says say told added adds stated states noted notes explained announced announces claimed claims warned warns stressed
  stresses emphasised emphasized declared insisted argued commented remarked replied asked continued concluded recalled observed wrote writes
  confirmed tweeted acknowledged admitted predicted urged responded reiterated underlined underscored highlighted quipped joked
  сказал сказала заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула подчеркнули добавил добавила сообщил сообщила сообщили
  пояснил пояснила сказали рассказал рассказала считает sagte erklärte betonte meinte berichtete dit déclaré affirmé ajouté dijo afirmó declaró
  powiedział powiedziała`.split(/\s+/),
);
/** `…, adding: “…`: whoever spoke before goes on. */
const PARTICIPLES: ReadonlySet<string> = new Set([
  'adding',
  'saying',
  'noting',
  'stressing',
  'warning',
  'insisting',
  'arguing',
  'explaining',
  'claiming',
  'telling',
  'writing',
  'stating',
  'declaring',
  'asking',
]);
/** The most tokens of a speaker before the verb, and of a verb before the quotation. */
const LONGEST_SUBJECT = 14;
const LONGEST_LEAD = 26;

/** The speaker that the words behind or before a quotation name; null where none of them says that somebody spoke. */
export function sourceOf(tokens: Tokens, span: Marked): Source | null {
  return (span.closed ? sourceBehind(tokens, span.end) : null) ?? sourceBefore(tokens, span.start);
}

/** `…,” said Mr Blair`, `…” – stressed in the Ministry`, `…,” the minister said`. */
function sourceBehind(tokens: Tokens, end: number): Source | null {
  const first = behindMarks(tokens, end);
  if (first >= tokens.length || tokens.starts[first] - end > 12 || isMark(tokens, first, '.')) return null;
  if (SAID.has(tokens.lower[first])) return nounsFrom(tokens, first + 1);
  // `… it is done.” He added:` begins a sentence of its own.
  const touches = tokens.starts[first] - end < 2;
  if (tokens.text[end - 2] === '.' && touches && tokens.cases[first] !== WordCase.lower) return null;
  const verb = verbFrom(tokens, first);
  return verb === null ? null : nounsBefore(tokens, verb, first);
}

/** The first token behind a quotation that is neither comma nor dash. */
function behindMarks(tokens: Tokens, end: number): number {
  let i = tokenFrom(tokens, end);
  while (i < tokens.length && isMark(tokens, i, ',–—-') && tokens.starts[i] - end < 6) i++;
  return i;
}

/** The verb behind a subject of a few words; null where the sentence ends before it. */
function verbFrom(tokens: Tokens, first: number): number | null {
  const limit = Math.min(tokens.length, first + LONGEST_SUBJECT);
  for (let i = first; i < limit; i++) {
    if (tokens.kinds[i] === TokenKind.mark && !isMark(tokens, i, "'’-,")) return null;
    if (SAID.has(tokens.lower[i])) return i;
  }
  return null;
}

/** `Mr Morrison said: “…`, `According to the Ministry, “…`. */
function sourceBefore(tokens: Tokens, start: number): Source | null {
  const last = tokenFrom(tokens, start) - 1;
  if (last < 0 || start - tokens.ends[last] > 3) return null;
  for (let i = last; i >= 0 && i > last - LONGEST_LEAD; i--) {
    const lower = tokens.lower[i];
    if (PARTICIPLES.has(lower)) return UNNAMED;
    if (SAID.has(lower)) return nounsBefore(tokens, i, Math.max(0, i - LONGEST_SUBJECT)) ?? nounsFrom(tokens, i + 1);
    if (lower === 'to' && tokens.lower[i - 1] === 'according') return nounsFrom(tokens, i + 1);
    if (isMark(tokens, i, '.!?;”»"') && !isAbbreviated(tokens, i)) return null;
  }
  return null;
}
