import { type Tokens, WordCase } from '../../../text/tokens.ts';
import type { Knowledge } from '../../knowledge.ts';
import { countryBefore } from '../../terms.ts';
import { factsOf } from '../words/facts.ts';
import { type Add, NOUN_AFTER } from './places.ts';

/** Offices whose holders everybody knows, by their last word, with the roles that it may mean. */
export const HOLDERS: ReadonlyMap<string, RegExp> = new Map([
  ['president', /^president$/],
  ['chancellor', /^chancellor$/],
  ['premier', /^(?:pm|premier|chancellor)$/],
  ['minister', /^(?:pm|fm|defence|interior|finance)$/],
  ['leader', /^(?:president|pm|chancellor|leader|supreme-leader)$/],
]);

export const HOLDER_WORDS: ReadonlySet<string> = new Set(HOLDERS.keys());

/** Surnames that go on with a sentence as often as they name somebody. */
const VERBS = new Set(['may', 'hunt', 'grant', 'lay', 'rice', 'park', 'moon', 'power']);

/** `President trump`, `the French leader macron`: behind an office, the surname of somebody who held it. */
export function loweredHolder(tokens: Tokens, office: number, k: Knowledge, add: Add): void {
  const next = office + 1;
  if (next >= tokens.length || tokens.cases[next] !== WordCase.lower || tokens.starts[next] - tokens.ends[office] !== 1)
    return;
  const lower = tokens.lower[next];
  if (lower.length < 4 || VERBS.has(lower) || NOUN_AFTER.has(tokens.lower[next + 1] ?? '')) return;
  const roles = HOLDERS.get(tokens.lower[office]);
  const people = factsOf(lower, k).surnamed;
  if (people.length === 0) return;
  // Parties, bands and expeditions have leaders, too: only the country before the word tells whose is meant.
  const country = tokens.lower[office] === 'leader' ? countryBefore(tokens, office, k) : undefined;
  if (country === null) return;
  const holder = people.find((p) =>
    p.offices.some((o) => roles?.test(o.role) && (country === undefined || o.of === country)),
  );
  if (holder === undefined || holder.surname.toLowerCase() !== lower) return;
  add(next, holder.surname, `‘${lower}’ is a name here: ${holder.name}.`, null);
}
