import { doubtsAsFindings } from './doubts.ts';
import type { Rule } from './model.ts';

/** One name in two spellings within one text: either may be right, both together are not. */
export const nameInconsistent: Rule = {
  code: 'name/inconsistent',
  severity: 'info',
  title: 'One name spelt in two ways in the same text',
  example: 'Tihoretsk beside Tikhoretsk → Tikhoretsk',
  on: true,
  check: (release) => doubtsAsFindings(release, 'inconsistent'),
};
