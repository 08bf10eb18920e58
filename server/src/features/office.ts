import type { Knowledge, KnownEntity, Office } from '../names/knowledge.ts';

/** An office in words for people: `President of Russia, since 2012`, `Ambassador of the United States to the EU, 2018–2020`. */
export function sayOffice(office: Office, knowledge: Knowledge): string {
  const [of, to] = (office.of ?? '').split(':').map((code) => nameOf(code, knowledge));
  const held = `${office.title}${of ? ` of ${of}` : ''}${to ? ` to ${to}` : ''}`;
  const when = term(office);
  return when === null ? held : `${held}, ${when}`;
}

/**
 * The offices that a person held on a day (ISO), as far as years and months tell. Where none is known for that day, or the
 * day or its year is not known, the latest alone, and `held` is false.
 */
export function officesOn(
  { offices }: KnownEntity,
  day: string | null,
): { readonly offices: readonly Office[]; readonly held: boolean } {
  const then = day === null || !hasYear(day) ? [] : offices.filter((office) => holds(office, day));
  if (then.length > 0 || offices.length === 0) return { offices: then, held: true };
  return { offices: [offices.reduce((a, b) => ((b.from ?? '') > (a.from ?? '') ? b : a))], held: false };
}

/** What stands before an office in a card where it was not held on the article's day (ISO, or null where none is known). */
export function whenHeld(office: Office, day: string | null): string {
  if (isForLife(office)) return '';
  const { from } = office;
  if (day === null || !hasYear(day)) return 'Last known as ';
  return from !== null && from > day.slice(0, from.length) ? 'Later: ' : 'Earlier: ';
}

/** False for days such as `XXXX-07-21`. */
function hasYear(day: string): boolean {
  return /^\d{4}/.test(day);
}

function holds({ from, to, ended }: Office, day: string): boolean {
  if (from !== null && day.slice(0, from.length) < from) return false;
  if (to === null) return !ended;
  return day.slice(0, to.length) <= to;
}

/** What ends with a life alone: nobody was a poet earlier. */
const CALLINGS = new Set(['artist', 'astronaut', 'author', 'composer', 'filmmaker', 'performer', 'scientist']);

/** True for what nobody leaves: a poet, a saint. */
function isForLife(office: Office): boolean {
  return CALLINGS.has(office.role) || term(office) === null;
}

/** When an office is held, by years; null where nothing is known of a term. */
function term({ role, of, from, to, ended }: Office): string | null {
  const began = from?.slice(0, 4);
  const left = to?.slice(0, 4);
  if (CALLINGS.has(role)) return left === undefined ? null : `died in ${left}`;
  if (began === undefined) {
    if (left !== undefined) return `until ${left}`;
    return of === null ? null : 'term not known';
  }
  if (left === undefined) return ended ? `from ${began}` : `since ${began}`;
  return began === left ? began : `${began}–${left}`;
}

const countries = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** A country's name for its two-letter code, with its article; what is no country's code is an acronym and stays. */
function nameOf(code: string, knowledge: Knowledge): string {
  let names = countries.get(knowledge);
  if (!names) {
    const found = new Map<string, string>();
    for (const { kind, country, name } of knowledge.entities())
      if (kind === 'country' && country !== null && !found.has(country)) found.set(country, name);
    countries.set(knowledge, found);
    names = found;
  }
  const name = names.get(code);
  if (name === undefined) return code === '' ? '' : `the ${code}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Soviet)|(?:Republic|Islands|Emirates|States|Union|Federation)$/;
