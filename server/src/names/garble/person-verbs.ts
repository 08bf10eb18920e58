/**
 * Verbs whose subject is a person: behind a word that is both a name and a word of English (`may said`), one of these tells that
 * somebody is meant. In small letters.
 */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  'said says told added stressed noted announced met arrived spoke replied stated tweeted'.split(' '),
);
