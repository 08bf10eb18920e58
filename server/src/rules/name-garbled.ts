import { doubtsAsFindings } from './doubts.ts';
import type { Rule } from './model.ts';

/** Names that translation declined, cut off or spelt through Russian, where the text or what we know tells which name is meant. */
export const nameGarbled: Rule = {
  code: 'name/garbled',
  severity: 'warning',
  title: 'Names that translation has garbled',
  example: 'the arrest of Butinai → Butina',
  on: true,
  check: (release) => doubtsAsFindings(release, 'garbled'),
};
