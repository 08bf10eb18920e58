import { meantAt } from '../meant.ts';
import type { DefinitionSource } from './model.ts';

/** Feature: go to definition on a name leads to where the text introduces it. */
export const entityDefinition: DefinitionSource = (snapshot, offset) => {
  const meant = meantAt(snapshot, offset);
  if (!meant) return null;
  const own = snapshot.release.mentions.filter((m) => m.entity === meant.mention.entity);
  const { start, end } = own.find((m) => m.introduces) ?? own.at(0) ?? meant.written;
  return { kind: 'here', origin: meant.written, span: { start, end } };
};
