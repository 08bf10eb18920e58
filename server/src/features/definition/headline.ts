import { mentionAt } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** Feature: go to definition on a headline opens the other articles on its event; a name in it leads to its introduction as elsewhere. */
export const headlineDefinition: DefinitionSource = ({ release }, offset) => {
  const { headline } = release;
  if (!headline || offset < headline.start || offset >= headline.end || mentionAt(release, offset)) return null;
  return { kind: 'related', origin: headline };
};
