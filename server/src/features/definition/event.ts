import type { EventMention } from '../../events/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { TokenKind, type Tokens, tokenFrom, WordCase } from '../../text/tokens.ts';
import type { DefinitionSource } from './model.ts';

/** What stands before a word for an event and belongs to it has at most so many tokens. */
const MOST_BEFORE = 8;

/**
 * Feature: go to definition on a word that tells of an event (`summit`, `arrest`), or on what it is called with (the
 * `Russian-U.S.` summit), opens the articles whose main event it is.
 */
export const eventDefinition: DefinitionSource = ({ release }, offset) => {
  const { tokens, events } = release;
  const there = { start: offset, end: offset + 1 };
  const named = (e: EventMention): Span => ({ start: nameStart(tokens, e), end: e.end });
  const event = events.find((e) => overlaps(e, there)) ?? events.find((e) => overlaps(named(e), there));
  return event ? { kind: 'event', origin: named(event), event } : null;
};

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
