import { doubtsAsFindings } from './doubts.ts';
import type { Rule } from './model.ts';

/** Names in small letters or with capitals in the wrong places. */
export const nameCasing: Rule = {
  code: 'name/casing',
  severity: 'warning',
  title: 'Names in small letters or with wrong capitals',
  example: 'Donald trump → Donald Trump',
  on: true,
  check: (release) => doubtsAsFindings(release, 'casing'),
};
