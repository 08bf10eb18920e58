import type { Tokens } from '../../text/tokens.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import type { Segment } from './evidence.ts';
import type { Introduction } from './introductions.ts';
import { givenAgree, type PersonName } from './person.ts';
import type { Run } from './runs.ts';

/*
 * Who is meant by a surname. All who may be meant are weighed in points by what speaks for each: being named in the text, the office
 * that is said, leading a country on that day, being known everywhere. Against them stands a stranger, who is in no table.
 */

/** Somebody whom the document names. */
export interface NamedHere {
  readonly known: KnownEntity | null;
  /** How often the whole name stands there. */
  readonly times: number;
  readonly junior: boolean;
}

/** What is said where a surname stands. */
export interface Asked {
  readonly name: PersonName;
  /** The name as it is written, without an article. */
  readonly text: string;
  readonly introduction: Introduction | null;
  /** What `Mr` or `Mrs` before it tells. */
  readonly gender: 'f' | 'm' | null;
  readonly run: Run;
  readonly segment: Segment;
}

/** Somebody of the document goes before whoever is not named in it, by so many points for each time up to a number of times. */
const NAMED = 120;
const EACH_TIME = 2;
const MOST_TIMES = 15;
/** Kin must be named so many times more than who has led a country. */
const LED = 2;
/** Who is known to hold, or have held, the office that is said, needs no fame; who leads by it is meant though only kin is named here. */
const OFFICE = 160;
const LEADS_BY_OFFICE = 60;
/** What else tells holders of one office apart: the country in its words, the spelling, whose term was last. */
const COUNTRY = 8;
const SPELLING = 4;
const LAST_TERM = 3;
/** Whoever is in no table may hold any office. */
const MAY_HOLD = 60;
/** Of a father and a son of one name, `Jr.` tells. */
const OTHER_GENERATION = -100;
/** Where fame alone decides: for who leads a country on the day, or does so now where the day is not known. */
const LEADS_NOW = 65;
const LEADS_TODAY = 25;

/** A head of government's weight, and that of one who held several high offices: so well known a stranger is not who bears a common surname. */
const LEADER = 85;
const HOUSEHOLD_NAME = 110;
/** What a word of English or a given name is otherwise: only who leads a country then is meant by it alone. */
const WORD = 150;
/** By how much the best known of a surname is ahead of the next, where nothing but fame tells. */
const FAR_AHEAD = 25;
const FAR_AHEAD_OF_MANY = 75;

/** What is called after who leads it, and the offices of such leaders, as in knowledge. */
const GOVERNMENT: ReadonlySet<string> = new Set(['administration', 'presidency', 'government', 'cabinet', 'era']);
const LEADING: readonly string[] = ['president', 'pm', 'premier', 'chancellor'];

/** Tells of all who bear a surname who is meant, on a dump's day (ISO or a part of it; null where it is not known). */
export class Namesakes {
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  readonly #day: string | null;

  constructor(knowledge: Knowledge, tokens: Tokens, day: string | null) {
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#day = day;
  }

  /** One of those whom the document names (all of whom may be meant), or somebody who is known; null where it is likelier a stranger. */
  meant<T extends NamedHere>(asked: Asked, here: readonly T[]): T | KnownEntity | null {
    const roles = this.#rolesOf(asked);
    let best: T | KnownEntity | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of here) {
      const points = pointsHere(one, asked, roles);
      // Of equals, who was named last.
      if (points < most) continue;
      most = points;
      best = one;
    }
    if (here.length > 0 && roles.length === 0) return best;
    let next = most;
    const known = this.#known(asked).filter((one) => !here.some((named) => named.known === one));
    const holders = known.filter((one) => lastIn(one, roles, null) !== '');
    const countries = holders.length > 1 ? this.#countriesIn(asked) : NONE;
    // Fame counts only where nobody is named or holds the office.
    const isFame = here.length === 0 && holders.length === 0;
    for (const one of isFame ? known : holders) {
      const points = isFame ? this.#fame(one) : pointsOfHolder(one, asked, roles, countries);
      if (points <= most) {
        next = Math.max(next, points);
        continue;
      }
      next = most;
      most = points;
      best = one;
    }
    if (!isFame) return best;
    const isBuiltIn = known.some((one) => one === best && one.source === 'built-in');
    return this.#isSure(asked, isBuiltIn, most, next) ? best : null;
  }

  /** People whom knowledge has that the name may stand for. */
  #known({ name, gender }: Asked): readonly KnownEntity[] {
    return this.#knowledge
      .surnamed(name.surname)
      .filter((entity) => givenAgree(firstWord(entity.given), name.given))
      .filter((entity) => gender === null || entity.gender === null || entity.gender === gender);
  }

  /** The offices that are said: in words beside the name, or by what is called after who leads. */
  #rolesOf({ introduction, run, segment }: Asked): readonly string[] {
    const behind = this.#tokens.lower[run.units[segment.to - 1].last] ?? '';
    return GOVERNMENT.has(behind) ? LEADING : (introduction?.roles ?? []);
  }

  #fame(known: KnownEntity): number {
    const day = this.#day;
    const { weight, offices } = known;
    // Nobody knew them before they came to office.
    if (day !== null && offices.length > 0 && offices.every(({ from }) => (from ?? '') > day)) return 0;
    return this.#leads(known) ? weight + (day === null ? LEADS_TODAY : LEADS_NOW) : weight;
  }

  /** Whether whoever is best known by a name is likelier meant than a stranger, and far likelier than the next. */
  #isSure({ name, text, gender, introduction }: Asked, isBuiltIn: boolean, most: number, next: number): boolean {
    // `S. Lindqvist` is no word.
    if (name.words.length > 1) return most >= next + FAR_AHEAD;
    const isCommon = isBuiltIn && this.#knowledge.isCommonSurname(name.surname);
    // Whoever bears a common surname and an office that nobody known held is somebody else.
    if (isCommon && introduction !== null && introduction.roles.length > 0) return false;
    const isWord = this.#knowledge.isEnglishWord(text) || this.#knowledge.givenName(text) !== null;
    if (isWord && gender === null) {
      if (isCommon || this.#day === null || introduction?.office) return false;
      return most >= WORD && most >= next + FAR_AHEAD;
    }
    return most >= (isCommon ? HOUSEHOLD_NAME : 0) && most >= next + (isCommon ? FAR_AHEAD_OF_MANY : FAR_AHEAD);
  }

  /** True for who leads a country on the dump's day; where it has none, for who does so now. */
  #leads({ offices }: KnownEntity): boolean {
    const day = this.#day;
    return offices.some(
      ({ role, from, to, ended }) =>
        LEADING.includes(role) &&
        (day === null ? !ended : (from ?? '') <= day && (to === null ? !ended : `${to}~` >= day)),
    );
  }

  /** The countries that the words of the office name. */
  #countriesIn({ introduction, run, segment }: Asked): ReadonlySet<string> {
    const countries = new Set<string>();
    if (introduction === null) return countries;
    const { office } = introduction;
    const ofCountry = (i: number): void => {
      const hit = this.#knowledge.demonymAt(this.#tokens, i) ?? this.#knowledge.nameAt(this.#tokens, i);
      for (const { kind, country } of hit?.values ?? [])
        if (kind === 'country' && country !== null) countries.add(country);
    };
    const { starts, length } = this.#tokens;
    for (let i = run.units[segment.from].first - 1; i >= 0 && starts[i] >= office.start; i--) ofCountry(i);
    for (let i = run.units[segment.to - 1].last; i < length && starts[i] < office.end; i++) ofCountry(i);
    return countries;
  }
}

const NONE: ReadonlySet<string> = new Set();

function pointsHere({ known, times, junior }: NamedHere, { name }: Asked, roles: readonly string[]): number {
  const led = known !== null && known.weight >= LEADER ? LED : 0;
  let points = NAMED + EACH_TIME * Math.min(times + led, MOST_TIMES);
  if (junior !== name.junior) points += OTHER_GENERATION;
  if (roles.length === 0) return points;
  if (known === null) return points + MAY_HOLD;
  return lastIn(known, roles, null) === '' ? points : points + OFFICE;
}

function pointsOfHolder(
  known: KnownEntity,
  { name }: Asked,
  roles: readonly string[],
  countries: ReadonlySet<string>,
): number {
  const leads = known.weight >= LEADER && roles.some((role) => LEADING.includes(role));
  const isThere = countries.size > 0 && lastIn(known, roles, countries) !== '';
  const isSpelt = foldWord(known.surname.toLowerCase()) === foldWord(name.surname.toLowerCase());
  return (
    OFFICE +
    (leads ? LEADS_BY_OFFICE : 0) +
    (isThere ? COUNTRY : 0) +
    (isSpelt ? SPELLING : 0) +
    LAST_TERM * recency(lastIn(known, roles, null))
  );
}

const firstWord = (text: string): string => foldWord(text.toLowerCase()).split(/[\s]/)[0] ?? '';

/** When a person's last term in one of the offices ended, of these countries where any are given; `9999` where it lasts, empty where there was none. */
function lastIn(entity: KnownEntity, roles: readonly string[], countries: ReadonlySet<string> | null): string {
  let last = '';
  for (const { role, of, to, ended } of entity.offices) {
    if (!roles.includes(role) || (countries !== null && (of === null || !countries.has(of)))) continue;
    const end = ended ? (to ?? '0') : '9999';
    if (end > last) last = end;
  }
  return last;
}

/** A term's end (`2004`, `2004-03`, `0` where unknown, `9999` where it lasts) as a number from 0 to 1, later ones higher. */
function recency(end: string): number {
  const [year, month = '13'] = end.split('-');
  return Math.min(Math.max((Number(year) - 1900 + Number(month) / 14) / 200, 0), 1);
}
