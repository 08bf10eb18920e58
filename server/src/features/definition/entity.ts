import { mentionAt } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** Feature: go to definition on a name leads to where the text introduces it. */
export const entityDefinition: DefinitionSource = ({ release }, offset) => {
  const mention = mentionAt(release, offset);
  if (!mention) return null;
  const own = release.mentions.filter((m) => m.entity === mention.entity);
  const { start, end } = own.find((m) => m.introduces) ?? own[0];
  return { kind: 'here', origin: mention, span: { start, end } };
};
