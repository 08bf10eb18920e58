import type { EventMention } from '../../events/model.ts';
import type { Release } from '../../release.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, touchesNext, WordCase } from '../../text/tokens.ts';
import type { DefinitionSource } from './model.ts';

/** What stands before a word for an event and belongs to it has at most so many tokens. */
const MOST_BEFORE = 8;

/** So many names and days follow an event's word and still belong to it. */
const MOST_BEHIND = 6;

/** An event's word is not looked for farther away than this. UTF-16 units. */
const REACH = 300;

/** Words that lead from an event to who took part in it, where and when. */
const LEADING = new Set('in at on of between with and the to for against near from'.split(' '));

/**
 * Feature: go to definition on a word that tells of an event (`summit`, `arrest`), or on anything that it is called with (the
 * `Russian-U.S. summit in Helsinki on 16 July`), opens the articles whose main event it is.
 */
export const eventDefinition: DefinitionSource = ({ release }, offset) => {
  const there = { start: offset, end: offset + 1 };
  const events = release.events.filter((e) => Math.abs(e.start - offset) <= REACH);
  const event =
    events.find((e) => overlaps(e, there)) ?? events.find((e) => overlaps(phraseOf(release, e), there)) ?? null;
  return event && { kind: 'event', origin: phraseOf(release, event), event };
};

/** An event's word with what it is called with: the names before it, and those and the days behind it. */
function phraseOf(release: Release, event: EventMention): Span {
  return { start: nameStart(release.tokens, event), end: companyEnd(release, event) };
}

/** Where the words written large begin that stand right before an event's word, with the marks that join them. */
function nameStart(tokens: Tokens, { start }: EventMention): number {
  const trigger = tokenFrom(tokens, start);
  let first = trigger;
  for (let i = trigger - 1; i >= 0 && trigger - i <= MOST_BEFORE; i--) {
    const large = tokens.kinds[i] === TokenKind.word && tokens.cases[i] >= WordCase.title;
    const joins =
      tokens.kinds[i] === TokenKind.mark && '-–.'.includes(tokens.lower[i]) && tokens.ends[i - 1] === tokens.starts[i];
    if (!large && !joins) break;
    if (large) first = i;
  }
  return tokens.starts[first];
}

/** Where the names and days end that stand behind an event's word, each led to by no more than `in`, `between`, `on the` or a comma. */
function companyEnd({ tokens, mentions, dates }: Release, event: EventMention): number {
  let { end } = event;
  for (let found = 0; found < MOST_BEHIND; found++) {
    let i = tokenFrom(tokens, end);
    if (tokens.lower[i] === ',' && i > 0 && touchesNext(tokens, i - 1)) i++;
    for (let led = 0; led < 2 && LEADING.has(tokens.lower[i]); led++) i++;
    if (i >= tokens.length) break;
    const start = tokens.starts[i];
    const next = [...startingAt(mentions, start), ...startingAt(dates, start)];
    if (next.length === 0) break;
    end = Math.max(...next.map((n) => n.end));
  }
  return end;
}

/** The spans, in order of their starts, that start at an offset. */
function startingAt<T extends Span>(spans: readonly T[], offset: number): T[] {
  return spans.filter(({ start }) => start === offset);
}
