import { isSpace, type Span } from '../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, tokenText, WordCase } from '../text/tokens.ts';
import { FullNames } from './full-names.ts';
import type { Quotation } from './model.ts';
import { CONNECTORS, HONORIFICS, OFFICE_WORDS, PARTICLES } from './roles.ts';

/** The most units of one quotation; a mark that is not closed within them is not closed at all. */
const LONGEST = 6000;
/** The fewest words of a quotation that nobody is named for; shorter ones are titles and words held with tongs. */
const FEWEST_WORDS = 4;

/** Closing marks by opening mark. German and Polish marks close with what opens English ones. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': '’',
};

/**
 * The quotations in stretches of prose (in order, without overlap), outermost marks only. One that is never closed runs to the end of
 * its paragraph, as a quotation of several paragraphs opens each of them again. Any text is accepted.
 */
export function findQuotations(text: string, tokens: Tokens, within: readonly Span[]): Quotation[] {
  const marked: (Span & { closed: boolean })[] = [];
  for (const { start, end } of within) marks(text, start, end, marked);
  const found = marked.map((span) => ({ span, source: sourceOf(tokens, span) }));
  const named = found.flatMap(({ source }) => (source?.name ? [source.name] : []));
  const names = new FullNames(text, tokens, named, new Set());
  const out: Quotation[] = [];
  let last: string | null = null;
  let lastEnd = 0;
  for (const { span, source } of found) {
    let speaker: string | null = null;
    let speakerSpan: Span | null = null;
    if (source?.name) {
      speaker = source.person && !/^\p{Lu}{2,6}$/u.test(source.name) ? names.fullest(source.name) : source.name;
      speakerSpan = source.span;
    } else if (source !== null || (!span.closed && last !== null)) {
      // `he said`, or the next paragraph of the same quotation.
      speaker = last;
    } else if (span.start - lastEnd < 3 && last !== null) speaker = last;
    if (speaker === null && source === null && words(tokens, span) < FEWEST_WORDS) continue;
    out.push({ start: span.start, end: span.end, closed: span.closed, speaker, speakerSpan });
    if (speaker !== null) last = speaker;
    lastEnd = span.end;
  }
  return out;
}

function marks(text: string, from: number, end: number, out: (Span & { closed: boolean })[]): void {
  let i = from;
  while (i < end) {
    const code = text.charCodeAt(i);
    if ((code !== 0x22 && code < 0xab) || !isOpening(code) || !opens(text, i)) {
      i++;
      continue;
    }
    const mark = text[i];
    const close = closingOf(text, i, end);
    if (close >= 0) {
      out.push({ start: i, end: close + 1, closed: true });
      i = close + 1;
    } else if (mark === '‘' || (mark === '"' && !startsParagraph(text, i, from))) {
      // An apostrophe before a word, or inches: no quotation without its other half.
      i++;
    } else {
      const stop = paragraphEnd(text, i, end);
      out.push({ start: i, end: stop, closed: false });
      i = stop;
    }
  }
}

/** The characters of `CLOSING`'s keys. */
function isOpening(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201e || code === 0xab || code === 0xbb || code === 0x2018;
}

/** True where a mark stands before a word and behind a space, a bracket or a dash. */
function opens(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || isSpace(next)) return false;
  const mark = text[at];
  if (mark === '«' || mark === '„' || mark === '“') return true;
  const before = text.charCodeAt(at - 1);
  return at === 0 || isSpace(before) || '([—–-:,'.includes(text[at - 1]);
}

/** The offset of the mark that closes the one at `open`; -1 where a paragraph opens anew before, or none comes. */
function closingOf(text: string, open: number, end: number): number {
  const mark = text[open];
  const closing = CLOSING[mark];
  const limit = Math.min(end, open + LONGEST);
  let depth = 0;
  for (let i = open + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x22 && code < 0xab) continue;
    const c = text[i];
    if (closing.includes(c)) {
      if (mark === '"' && !closes(text, i)) {
        if (startsParagraph(text, i, open)) return -1;
        continue;
      }
      // An apostrophe inside a word.
      if (mark === '‘' && !closes(text, i)) continue;
      if (depth === 0) return i;
      depth--;
    } else if (c === mark && mark !== '"') {
      if (startsParagraph(text, i, open)) return -1;
      depth++;
    }
  }
  return -1;
}

function closes(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text[at + 1];
  return (
    !isSpace(before) &&
    (after === undefined ||
      isSpace(after.charCodeAt(0)) ||
      ',.;:!?)]—–-'.includes(after) ||
      after === '’' ||
      after === "'")
  );
}

/** True where only white space with a line break, or nothing, stands before a mark. */
function startsParagraph(text: string, at: number, floor: number): boolean {
  let i = at - 1;
  while (i >= floor && isSpace(text.charCodeAt(i))) {
    if (text[i] === '\n' || text[i] === '\r') return true;
    i--;
  }
  return i < floor;
}

/** The end of the paragraph that holds `at`: a blank line, or a line that ends a sentence before one that opens a quotation. */
function paragraphEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const line = text.indexOf('\n', i);
    if (line < 0 || line >= end) return trimmedEnd(text, at, end);
    let next = line + 1;
    while (next < end && isSpace(text.charCodeAt(next)) && text[next] !== '\n') next++;
    if (next >= end || text[next] === '\n' || isOpening(text.charCodeAt(next))) return trimmedEnd(text, at, line);
    i = line + 1;
    if (i - at > LONGEST) return trimmedEnd(text, at, line);
  }
  return trimmedEnd(text, at, end);
}

function trimmedEnd(text: string, floor: number, end: number): number {
  let i = end;
  while (i > floor + 1 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

function words(tokens: Tokens, span: Span): number {
  let count = 0;
  for (
    let i = tokenFrom(tokens, span.start);
    i < tokens.length && tokens.ends[i] <= span.end && count < FEWEST_WORDS;
    i++
  )
    if (tokens.kinds[i] === TokenKind.word) count++;
  return count;
}

/** Who a sentence says has spoken: a name or a description; both null for a pronoun. */
interface Source {
  readonly name: string | null;
  readonly span: Span | null;
  /** True for a person's name, which the document may give in full elsewhere. */
  readonly person: boolean;
}

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
const PRONOUNS: ReadonlySet<string> = new Set(`he she they it i we who он она они er sie il elle ils`.split(/\s+/));
/** Words that may stand between a speaker and the verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  `has have had also then later further again today yesterday who this the on a recently`.split(/\s+/),
);

/** The speaker that the words behind or before a quotation name; null where none of them says that somebody spoke. */
function sourceOf(tokens: Tokens, span: Span & { closed: boolean }): Source | null {
  return (span.closed ? sourceBehind(tokens, span.end) : null) ?? sourceBefore(tokens, span.start);
}

/** `…,” said Mr Blair`, `…” – stressed in the Ministry`, `…,” the minister said`. */
function sourceBehind(tokens: Tokens, end: number): Source | null {
  let i = tokenFrom(tokens, end);
  while (
    i < tokens.length &&
    tokens.kinds[i] === TokenKind.mark &&
    ',–—-.'.includes(tokenText(tokens, i)) &&
    tokens.starts[i] - end < 6
  ) {
    if (tokenText(tokens, i) === '.') return null;
    i++;
  }
  if (i >= tokens.length || tokens.starts[i] - end > 12) return null;
  if (SAID.has(tokens.lower[i])) return nounsFrom(tokens, i + 1);
  // `… it is done.” He added:` begins a sentence of its own.
  if (tokens.text[end - 2] === '.' && tokens.starts[i] - end < 2 && tokens.cases[i] !== WordCase.lower) return null;
  // A subject of a few words, then the verb.
  for (let j = i; j < tokens.length && j < i + 14; j++) {
    if (tokens.kinds[j] === TokenKind.mark && !"'’-,".includes(tokenText(tokens, j))) return null;
    if (!SAID.has(tokens.lower[j])) continue;
    return j > i ? nounsBefore(tokens, j, i) : null;
  }
  return null;
}

/** `Mr Morrison said: “…`, `According to the Ministry, “…`. */
function sourceBefore(tokens: Tokens, start: number): Source | null {
  const first = tokenFrom(tokens, start);
  let i = first - 1;
  if (i < 0 || start - tokens.ends[i] > 3) return null;
  let passed = 0;
  while (i >= 0 && passed < 26) {
    const lower = tokens.lower[i];
    if (PARTICIPLES.has(lower)) return { name: null, span: null, person: false };
    if (SAID.has(lower)) {
      const before = nounsBefore(tokens, i, Math.max(0, i - 14));
      return before ?? nounsFrom(tokens, i + 1);
    }
    if (lower === 'to' && i > 0 && tokens.lower[i - 1] === 'according') return nounsFrom(tokens, i + 1);
    const mark = tokens.kinds[i] === TokenKind.mark ? tokenText(tokens, i) : '';
    if (mark !== '' && '.!?;”»"'.includes(mark) && !isAbbreviated(tokens, i)) return null;
    i--;
    passed++;
  }
  return null;
}

function isAbbreviated(tokens: Tokens, stop: number): boolean {
  return (
    stop > 0 &&
    tokens.ends[stop - 1] === tokens.starts[stop] &&
    (HONORIFICS.has(tokens.lower[stop - 1]) || tokens.ends[stop - 1] - tokens.starts[stop - 1] === 1)
  );
}

/** The speaker that begins at a token: `Mr Blair, who …`, `in the Ministry`. */
function nounsFrom(tokens: Tokens, from: number): Source {
  let i = from;
  while (
    i < tokens.length &&
    (tokens.lower[i] === 'in' || tokens.lower[i] === 'at' || tokens.lower[i] === 'by' || tokens.lower[i] === 'в')
  )
    i++;
  if (i < tokens.length && PRONOUNS.has(tokens.lower[i])) return { name: null, span: null, person: false };
  let end = i;
  while (end < tokens.length && end < i + 16) {
    const kind = tokens.kinds[end];
    if (kind === TokenKind.mark) {
      const joins = "'’-".includes(tokenText(tokens, end)) && tokens.starts[end] === tokens.ends[end - 1];
      if (!joins && !(tokenText(tokens, end) === '.' && isAbbreviated(tokens, end))) break;
    } else if (kind === TokenKind.number) break;
    else if (end > i && tokens.cases[end] === WordCase.lower && ENDS.has(tokens.lower[end])) break;
    end++;
  }
  return described(tokens, i, end);
}

/** The speaker whose description ends before a verb. */
function nounsBefore(tokens: Tokens, verb: number, floor: number): Source | null {
  let end = verb;
  while (end > floor && (BETWEEN.has(tokens.lower[end - 1]) || /ly$/.test(tokens.lower[end - 1]))) end--;
  if (end === floor && floor > 0 && end === verb) return null;
  if (end > floor && PRONOUNS.has(tokens.lower[end - 1])) return { name: null, span: null, person: false };
  if (end > floor && tokens.kinds[end - 1] === TokenKind.mark && tokenText(tokens, end - 1) === ',') {
    // `Mr Blair, who had come from Paris, said`: the words before the first comma.
    let comma = end - 2;
    while (comma >= floor && !(tokens.kinds[comma] === TokenKind.mark && ',.'.includes(tokenText(tokens, comma))))
      comma--;
    if (comma < floor) return null;
    // `the Foreign Minister, Ilse Brandt, told`: the name itself stands between the commas.
    let name = comma + 1;
    while (name < end - 1 && tokens.kinds[name] === TokenKind.word && tokens.cases[name] === WordCase.title) name++;
    if (name === end - 1 && name - comma > 2) return described(tokens, comma + 1, name);
    end = comma;
  }
  let from = end;
  while (from > floor) {
    const k = from - 1;
    const kind = tokens.kinds[k];
    if (kind === TokenKind.mark) {
      const text = tokenText(tokens, k);
      const joins = "'’-".includes(text) && tokens.starts[k] === tokens.ends[k - 1];
      if (!joins && !(text === '.' && isAbbreviated(tokens, k))) break;
    } else if (kind === TokenKind.number) break;
    else if (
      tokens.cases[k] === WordCase.lower &&
      (STARTS.has(tokens.lower[k]) ||
        (from < end &&
          tokens.cases[from] !== WordCase.lower &&
          !CONNECTORS.has(tokens.lower[k]) &&
          !OFFICE_WORDS.has(tokens.lower[k])))
    ) {
      if (tokens.lower[k] === 'the') from--;
      break;
    }
    from--;
  }
  return from < end ? described(tokens, from, end) : null;
}

/** Small words that end a speaker's description behind the verb, or that none begins with. */
const ENDS: ReadonlySet<string> = new Set(
  `in on at to as when while after before during about by that who from with for and but this after following yesterday today earlier later again
  his her their`.split(/\s+/),
);
const STARTS: ReadonlySet<string> = new Set(
  `the a an and but that when while as after before if because however then so`.split(/\s+/),
);

/** What a run of tokens says of the speaker: a person's name at its end or start, else the whole description. */
function described(tokens: Tokens, from: number, to: number): Source {
  let first = from;
  let end = to;
  while (end > first && tokens.kinds[end - 1] === TokenKind.mark) end--;
  if (end > first + 1 && tokens.lower[end - 1] === 's' && tokens.kinds[end - 2] === TokenKind.mark) end -= 2;
  while (
    first < end &&
    STARTS.has(tokens.lower[first]) &&
    !(tokens.lower[first] === 'the' || tokens.lower[first] === 'a')
  )
    first++;
  if (first >= end) return { name: null, span: null, person: false };
  const span = { start: tokens.starts[first], end: tokens.ends[end - 1] };
  // The name is the last run of capitalised words without an office in it.
  let start = end;
  while (start > first) {
    const k = start - 1;
    const word = tokens.kinds[k] === TokenKind.word;
    if (word && tokens.cases[k] === WordCase.lower && !PARTICLES.has(tokens.lower[k])) break;
    if (word && (OFFICE_WORDS.has(tokens.lower[k]) || HONORIFICS.has(tokens.lower[k]))) break;
    if (tokens.kinds[k] === TokenKind.mark && tokens.starts[k] !== tokens.ends[k - 1]) break;
    if (tokens.kinds[k] === TokenKind.mark && tokenText(tokens, k) === '.' && HONORIFICS.has(tokens.lower[k - 1] ?? ''))
      break;
    start--;
  }
  while (start < end && (tokens.kinds[start] !== TokenKind.word || tokens.cases[start] === WordCase.lower)) start++;
  // `a spokeswoman for Human Rights Watch` is no person of that name.
  const behindOf =
    start > first &&
    (tokens.lower[start - 1] === 'for' || tokens.lower[start - 1] === 'of' || tokens.lower[start - 1] === 'from') &&
    tokens.cases[first] === WordCase.lower;
  if (behindOf && start - first === 1) first = start;
  const named =
    start < end &&
    !(behindOf && first < start) &&
    tokens.lower[start] !== 'the' &&
    !OFFICE_WORDS.has(tokens.lower[end - 1]) &&
    !BODY_WORDS.has(tokens.lower[end - 1]);
  if (named)
    return {
      name: tokens.text.slice(tokens.starts[start], tokens.ends[end - 1]).replace(/\s+/g, ' '),
      span,
      person: true,
    };
  if (tokens.lower[first] === 'the' || tokens.lower[first] === 'a' || tokens.lower[first] === 'an') first++;
  if (first >= end || end - first > 8) return { name: null, span: null, person: false };
  return {
    name: tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]).replace(/\s+/g, ' '),
    span,
    person: false,
  };
}

const BODY_WORDS: ReadonlySet<string> = new Set(
  `ministry government department office agency commission committee council bank party union service court company group embassy kremlin house
  association federation parliament congress senate administration university institute police army force police statement report spokesman
  bulletin message letter`.split(/\s+/),
);
