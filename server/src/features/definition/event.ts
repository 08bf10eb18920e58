import { overlaps } from '../../text/span.ts';
import type { DefinitionSource } from './model.ts';

/** Feature: go to definition on a word that tells of an event (`summit`, `arrest`) opens the articles whose main event it is. */
export const eventDefinition: DefinitionSource = ({ release }, offset) => {
  const event = release.events.find((e) => overlaps(e, { start: offset, end: offset + 1 }));
  return event ? { kind: 'event', origin: { start: event.start, end: event.end }, event } : null;
};
