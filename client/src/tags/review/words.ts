import type { ReviewPlace, ReviewVersion } from '../../../../server/src/lsp/tags/review-requests.ts';
import { listed } from '../../../../server/src/text/listed.ts';
import { cut, joined } from '../../words.ts';

/** Words of a relation's other end are shown up to here; the card has more. UTF-16 units. */
const SHOWN = 24;

/** `Claim (stance: for)`, or `supports → Claim “the city pays”` */
export function nameOf({ tag, attributes, on, relates }: ReviewVersion): string {
  if (relates) return `${tag} → ${relates.to}${relates.words === '' ? '' : ` ‘${cut(relates.words, SHOWN)}’`}`;
  const values = Object.entries(attributes).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  return `${tag}${on === 'turn' ? ' on the turn' : ''}${values.length > 0 ? ` (${values.join('; ')})` : ''}`;
}

export const people = (who: readonly string[]): string => listed(who);

/** The words that a place is about. */
export function wordsOf({ versions, span }: ReviewPlace): string {
  if (span === null) return 'The whole text';
  return versions.reduce((longest, { words }) => (words.length > longest.length ? words : longest), '');
}

/** `Ada Claim · Ben –` */
export function whoSaysWhat({ versions, missing }: ReviewPlace): string {
  return joined(
    ...versions.map((version) => `${people(version.who)}: ${nameOf(version)}`),
    missing.length > 0 ? `${people(missing)}: –` : null,
  );
}

/** In what people differ, as a reader would say it. */
export function whatDiffers({ differs, missing, versions }: ReviewPlace): string {
  const said: Readonly<Record<(typeof differs)[number], string>> = {
    missing: `only ${people(versions.flatMap(({ who }) => who))}, not ${people(missing)}`,
    edges: 'other words',
    tag: 'another tag',
    attributes: 'other attributes',
    relation: 'another relation',
  };
  return differs.map((aspect) => said[aspect]).join(', ');
}

/** What a decision on a place has come to, for the status bar: `Accepted Ada’s Claim`. The name of its step says what to do, not what was. */
export function whatCameOf(choice: number | 'none' | 'open', place: ReviewPlace | undefined, instead?: string): string {
  if (choice === 'open') return 'To decide again';
  if (instead !== undefined) return `Decided for ‘${instead}’`;
  if (choice === 'none') return 'Rejected';
  const version = place?.versions[choice];
  return version ? `Accepted ${people(version.who)}’s ${nameOf(version)}` : 'Accepted';
}

/** Places to decide on, in order of the text. */
export const differencesOf = (places: readonly ReviewPlace[]): readonly ReviewPlace[] =>
  places.filter(({ differs }) => differs.length > 0);

/** Those that nobody has decided on. */
export const openIn = (places: readonly ReviewPlace[]): readonly ReviewPlace[] =>
  differencesOf(places).filter(({ decision }) => decision === 'open');
