import { dateAt } from '../find.ts';
import type { DefinitionSource } from './model.ts';

/** Feature: go to definition on a relative date leads to the date it is counted from. */
export const dateDefinition: DefinitionSource = ({ release }, offset) => {
  const date = dateAt(release, offset);
  return date?.anchor ? { kind: 'here', origin: date, span: date.anchor } : null;
};
