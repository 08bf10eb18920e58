import type { Turn } from '../../release/model.ts';
import type { Release } from '../../release.ts';
import { contains, type Span } from '../../text/span.ts';
import { labelAt, turnsOfSpeaker } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** Feature: go to definition on a label leads to the speaker's introduction: in the headline, or the first full mention. */
export const labelDefinition: DefinitionSource = ({ release }, offset) => {
  const found = labelAt(release, offset);
  if (!found?.turn.label) return null;
  const span = introduction(release, found.turn) ?? firstLabel(release, found.turns, found.turn);
  return { kind: 'here', origin: found.turn.label, span };
};

/** Where the text names the speaker outside of labels: the headline first, then the earliest place. */
function introduction(release: Release, { speaker }: Turn): Span | null {
  if (speaker === null) return null;
  const { headline, text } = release;
  const named = release.mentions.filter((m) => m.type === 'person' && m.name === speaker && !inLabel(release, m.start));
  const full = named.filter((m) => m.end - m.start >= speaker.length);
  const best = full.length > 0 ? full : named;
  const mention = best.find((m) => headline !== null && contains(headline, m)) ?? best.at(0);
  if (mention) return { start: mention.start, end: mention.end };
  if (headline) {
    const at = text.slice(headline.start, headline.end).indexOf(speaker);
    if (at >= 0) return { start: headline.start + at, end: headline.start + at + speaker.length };
  }
  for (let at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + 1))
    if (!inLabel(release, at)) return { start: at, end: at + speaker.length };
  return null;
}

function inLabel({ turns }: Release, offset: number): boolean {
  return turns.some((t) => t.label !== null && t.label.start <= offset && offset < t.label.end);
}

function firstLabel({ text }: Release, turns: readonly Turn[], turn: Turn): Span {
  const [first] = turnsOfSpeaker(text, turns, turn);
  return first.label ?? { start: first.start, end: first.start };
}
