import type { Structure } from '../../release/model.ts';
import { PARTICLES } from '../../text/particles.ts';
import { remembered } from '../../text/remembered.ts';
import type { Tokens } from '../../text/tokens.ts';
import { foldWord, phraseKey, slugOf } from '../fold.ts';
import type { Knowledge, KnownEntity } from '../knowledge.ts';
import type { EntityType, Mention } from '../model.ts';
import { type Introduction, introductionOf } from './introductions.ts';
import { listedClasses } from './listed-words.ts';
import type { Named } from './named.ts';
import { givenAgree, type PersonName, parsePerson, samePerson } from './person.ts';
import { Shape } from './units.ts';
import { type NamedHere, Namesakes } from './who.ts';
import { WordClass } from './word-class.ts';

const NO_WORDS: readonly string[] = [];

/** One entity while a document is resolved. */
interface Draft {
  readonly type: EntityType;
  readonly known: KnownEntity | null;
  /** Written forms that are the whole name, with how often each stands. */
  readonly forms: Map<string, number>;
  person: PersonName | null;
  /** The words of an organisation or place, folded; none of a person. */
  readonly words: readonly string[];
}

interface Resolved {
  readonly named: Named;
  readonly draft: Draft;
  readonly form: Mention['form'];
  readonly introduction: Introduction | null;
}

const HONORIFIC_GENDER: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...['mr', 'sir', 'lord'].map((word) => [word, 'm'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'madame', 'dame'].map((word) => [word, 'f'] as const),
]);

/**
 * Resolves recognised names to entities: known ones by knowledge, short forms to the full names of the document, and gives
 * each its canonical name and id. Names come in order and so do the mentions. `day` is the dump's own, as ISO or as much of it as is
 * known: whoever leads a country then is meant by the surname alone.
 */
export function resolve(
  structure: Structure,
  names: readonly Named[],
  knowledge: Knowledge,
  day: string | null = null,
): readonly Mention[] {
  const { tokens } = structure;
  const drafts = new Drafts(knowledge, tokens, day);
  const introductions = names.map((named, index) =>
    introductionOf(tokens, named.run, named.segment, named.type, barrierBefore(names, index)),
  );
  // Whole names first, so that short forms find them wherever they stand.
  const sure = names.map((named) => drafts.whole(named, true));
  const whole = names.map((named, index) => sure[index] ?? drafts.whole(named, false));
  for (const [index, named] of names.entries()) {
    const acronym = named.type !== 'person' && whole[index] ? acronymBehind(structure, named) : null;
    const draft = whole[index];
    if (acronym !== null && draft) drafts.acronyms.set(acronym, draft);
  }
  const resolved = names.map((named, index): Resolved => {
    const introduction = introductions[index];
    const draft = whole[index];
    if (draft) drafts.spokenOf(draft);
    if (draft) return { named, draft, form: drafts.formOf(named, draft), introduction };
    return { named, introduction, ...drafts.part(named, introduction, genderBefore(structure, named)) };
  });
  return finish(resolved, knowledge);
}

/** A corpus names the same bodies and people again and again. */
const slugFor = remembered(2_000, slugOf);

function finish(resolved: readonly Resolved[], knowledge: Knowledge): readonly Mention[] {
  const introduced = new Map<Draft, Resolved>();
  for (const r of resolved) {
    const now = introduced.get(r.draft);
    const better = !now || rank(r) > rank(now);
    if (better) introduced.set(r.draft, r);
  }
  const named = new Map<Draft, { readonly name: string; readonly entity: string }>();
  return resolved.map((r): Mention => {
    let title = named.get(r.draft);
    if (!title) {
      const name = canonicalName(r.draft, knowledge);
      title = { name, entity: r.draft.known?.id ?? `${r.draft.type}/${slugFor(name)}` };
      named.set(r.draft, title);
    }
    const { run, segment } = r.named;
    return {
      start: run.units[segment.from].start,
      end: run.units[segment.to - 1].end,
      type: r.draft.type,
      name: title.name,
      entity: title.entity,
      known: r.draft.known !== null,
      form: r.form,
      introduces: introduced.get(r.draft) === r,
      office: r.introduction?.office ?? null,
    };
  });
}

/** An office beside the whole name introduces best, then the whole name, then an office beside a short one. */
const rank = (r: Resolved): number => (r.form === 'full' ? 2 : 0) + (r.introduction?.office ? 1 : 0);

const ARTICLE = /^the\s+/i;
const PLAIN_MARKS = /[.'’]/g;

/** A name without its article, on one line. */
function cleaned(text: string): string {
  const plain = GAP.test(text) ? text.replace(/\s+/g, ' ') : text;
  return ARTICLE.test(plain) ? plain.replace(ARTICLE, '') : plain;
}
const GAP = /\s\s|[^\S ]/;

/** What a name was found to be, and the name without its article. */
interface Whole {
  readonly draft: Draft | null;
  readonly clean: string;
}

const wholes = (): Record<EntityType, Map<string, Whole>> => ({
  person: new Map(),
  organization: new Map(),
  place: new Map(),
});

class Drafts {
  readonly acronyms = new Map<string, Draft>();
  readonly #knowledge: Knowledge;
  readonly #byKey = new Map<string, Draft>();
  /** Persons by the last word of their surname, and by their first word. */
  readonly #bySurname = new Map<string, Draft[]>();
  readonly #byFirst = new Map<string, Draft[]>();
  /** Organisations and places of several words by their first word, and by their initials. */
  readonly #byStart = new Map<string, Draft[]>();
  readonly #byInitials = new Map<string, Draft[]>();
  /** By each word of an organisation, the one that was named last. */
  readonly #lastOf = new Map<string, Draft>();
  /** The different words of an organisation's forms, with the number of forms that they are from. */
  readonly #spoken = new Map<Draft, { readonly forms: number; readonly words: readonly string[] }>();
  /** By type, then by the words as they stand. */
  readonly #sure: Readonly<Record<EntityType, Map<string, Whole>>> = wholes();
  readonly #any: Readonly<Record<EntityType, Map<string, Whole>>> = wholes();

  readonly #namesakes: Namesakes;

  constructor(knowledge: Knowledge, tokens: Tokens, day: string | null) {
    this.#knowledge = knowledge;
    this.#namesakes = new Namesakes(knowledge, tokens, day);
  }

  /**
   * The entity of a name that is whole by itself: of several words, or known as it is. Null for parts. `sure` leaves out the
   * names of persons that knowledge does not have, so that those it has are there first.
   */
  whole(named: Named, sure: boolean): Draft | null {
    const memo = (sure ? this.#sure : this.#any)[named.type];
    const seen = memo.get(named.text);
    if (seen !== undefined) {
      if (seen.draft) count(seen.draft.forms, seen.clean);
      return seen.draft;
    }
    const clean = cleaned(named.text);
    const draft = this.#whole(named, clean, sure);
    memo.set(named.text, { draft, clean });
    return draft;
  }

  #whole(named: Named, clean: string, sure: boolean): Draft | null {
    const { type } = named;
    const known = this.#known(named, clean);
    if (type === 'person') {
      const name = parsePerson(clean, known ? surnameStandsFirst(known) : undefined);
      if (!name || name.words.length < 2 || name.initials || name.given === '')
        // `Al Gore`: what may be a particle is a given name where knowledge has the whole.
        return known && (known.surname === '' || (known.name === clean && clean.includes(' ')))
          ? this.#draft(named, clean, known, name)
          : null;
      if (known) return this.#draft(named, clean, known, name);
      if (sure) return null;
      const same = (this.#bySurname.get(name.last) ?? []).find(
        (d) => d.person !== null && samePerson(d.person, name) && (d.known === null || !name.junior || d.person.junior),
      );
      if (!same) return this.#draft(named, clean, null, name);
      count(same.forms, clean);
      return same;
    }
    if (known) return this.#draft(named, clean, known, null);
    return named.segment.to - named.segment.from > 1 ? this.#draft(named, clean, null, null) : null;
  }

  /** The known entity of a name's type. Knowledge was asked when the run was read, for the longest name at each word. */
  #known({ run, segment, type }: Named, clean: string): KnownEntity | null {
    const here = run.known.find((k) => k.from === segment.from);
    if (!here) return null;
    const entities = here.to === segment.to ? here.entities : this.#knowledge.named(clean);
    return entities.find((entity) => entity.type === type) ?? null;
  }

  /** Remembers an organisation as the one that `the Ministry` means from here on. */
  spokenOf(draft: Draft): void {
    if (draft.type !== 'organization') return;
    let spoken = this.#spoken.get(draft);
    if (spoken?.forms !== draft.forms.size) {
      const words = [...draft.forms.keys()].flatMap((form) => form.toLowerCase().split(' '));
      spoken = { forms: draft.forms.size, words: [...new Set(words)] };
      this.#spoken.set(draft, spoken);
    }
    for (const word of spoken.words) this.#lastOf.set(word, draft);
  }

  formOf(named: Named, draft: Draft): Mention['form'] {
    if (draft.type === 'person') return 'full';
    const { run, segment } = named;
    const acronym =
      segment.to - segment.from === 1 && (run.units[segment.from].shape & (Shape.upper | Shape.dotted)) !== 0;
    return acronym && draft.known !== null && phraseKey(draft.known.name) !== phraseKey(named.text)
      ? 'initials'
      : 'full';
  }

  /** The entity that a part of a name stands for: one of the document, else a known one, else one of its own. */
  part(
    named: Named,
    introduction: Introduction | null,
    gender: 'f' | 'm' | null,
  ): { readonly draft: Draft; readonly form: Mention['form'] } {
    const clean = cleaned(named.text);
    return named.type === 'person'
      ? this.#partOfPerson(named, clean, introduction, gender)
      : this.#partOfOther(named, clean);
  }

  #partOfPerson(
    named: Named,
    text: string,
    introduction: Introduction | null,
    gender: 'f' | 'm' | null,
  ): { draft: Draft; form: Mention['form'] } {
    const name = parsePerson(text);
    if (name === null) return { draft: this.#draft(named, text, null, null), form: 'alone' };
    const { run, segment } = named;
    const whose = this.#namesakes.meant(
      { name, text, introduction, gender, run, segment },
      this.#namedHere(name, gender),
    );
    if (whose === null) return { draft: this.#draft(named, text, null, name), form: 'alone' };
    const draft = 'draft' in whose ? whose.draft : this.#draftOf(named, text, whose);
    return { draft, form: name.words.length === 1 ? 'short' : 'initials' };
  }

  /** Those whom the document names in full by a surname, or by a first name that nobody else there has. */
  #namedHere(name: PersonName, gender: 'f' | 'm' | null): readonly (NamedHere & { readonly draft: Draft })[] {
    const one = name.words.length === 1;
    const drafts = (this.#bySurname.get(name.last) ?? []).filter(
      (d) =>
        (one || (d.person !== null && givenAgree(d.person.given, name.given))) &&
        (gender === null || d.person === null || this.#genderOf(d) === null || this.#genderOf(d) === gender),
    );
    const byFirst = drafts.length === 0 && one && gender === null ? (this.#byFirst.get(name.last) ?? []) : [];
    return (byFirst.length === 1 ? byFirst : drafts).map((draft) => {
      let times = 0;
      for (const count of draft.forms.values()) times += count;
      return { draft, known: draft.known, times, junior: draft.person?.junior ?? false };
    });
  }

  #draftOf(named: Named, clean: string, known: KnownEntity): Draft {
    return this.#draft(named, clean, known, parsePerson(known.name, surnameStandsFirst(known)), false);
  }

  #partOfOther(named: Named, clean: string): { draft: Draft; form: Mention['form'] } {
    const { run, segment, type } = named;
    const unit = run.units[segment.from];
    const key = clean.replace(PLAIN_MARKS, '').toLowerCase();
    if ((unit.shape & (Shape.upper | Shape.dotted)) !== 0) {
      const introduced = this.acronyms.get(key);
      if (introduced) return { draft: introduced, form: 'initials' };
      const spelled = (this.#byInitials.get(key) ?? []).filter((d) => d.type === type);
      if (spelled.length === 1 && key.length > 1) return { draft: spelled[0], form: 'initials' };
    }
    if (
      (unit.facts.classes & (WordClass.organization | WordClass.english | WordClass.grammar)) !== 0 &&
      (unit.shape & Shape.upper) === 0
    ) {
      // `the Ministry`: the one that was spoken of last.
      const last = this.#lastOf.get(unit.lower);
      const isHead = (unit.facts.classes & (WordClass.organization | WordClass.team)) !== 0;
      return last && last.type === type && (isHead || last.words[0] === unit.lower)
        ? { draft: last, form: 'short' }
        : { draft: this.#draft(named, clean, null, null), form: 'alone' };
    }
    if (type === 'organization' && this.#isFamily(key))
      return { draft: this.#draft({ ...named, type: 'person' }, clean, null, parsePerson(clean)), form: 'alone' };
    const isStart = (unit.shape & Shape.upper) === 0 && (unit.facts.classes & WordClass.demonym) === 0;
    const starting = isStart
      ? (this.#byStart.get(foldWord(unit.lower)) ?? []).filter((d) => d.type === type && type === 'organization')
      : [];
    if (starting.length === 1) return { draft: starting[0], form: 'short' };
    return { draft: this.#draft(named, clean, null, null), form: 'full' };
  }

  /** True for the plural of a surname that somebody named in full has: `the Lindqvists`, but not `the Kings`. */
  #isFamily(lower: string): boolean {
    const one = lower.slice(0, -1);
    if (!lower.endsWith('s') || this.#knowledge.isEnglishWord(one)) return false;
    return (this.#bySurname.get(foldWord(one)) ?? []).some(({ person }) => person !== null && person.given !== '');
  }

  #genderOf(draft: Draft): 'f' | 'm' | null {
    if (draft.known?.gender) return draft.known.gender;
    const given = draft.person?.given ? this.#knowledge.givenName(draft.person.given) : null;
    return given === 'mf' ? null : given;
  }

  #draft(named: Named, clean: string, known: KnownEntity | null, person: PersonName | null, counted = true): Draft {
    const { type } = named;
    const key = known
      ? known.id
      : `${type}/${type === 'person' && person ? person.words.join(' ') : withoutForm(phraseKey(clean), type)}`;
    let draft = this.#byKey.get(key);
    if (!draft) {
      const words = type === 'person' ? NO_WORDS : phraseKey(known?.name ?? clean).split(' ');
      draft = { type, known, forms: new Map(), person, words };
      this.#byKey.set(key, draft);
      if (type !== 'person') this.#fileByWords(draft, clean);
      else if (person) this.#fileByNames(draft, person);
    }
    if (counted) count(draft.forms, clean);
    return draft;
  }

  /** Files a person under the surname, and who has a given name in full under that. */
  #fileByNames(draft: Draft, { given, last, initials }: PersonName): void {
    put(this.#bySurname, last, draft);
    if (given !== '' && !initials) put(this.#byFirst, given, draft);
  }

  /** Files an organisation or a place of several words under the first and its initials. */
  #fileByWords(draft: Draft, clean: string): void {
    if (draft.words.length < 2) return;
    put(this.#byStart, draft.words[0], draft);
    const initials = initialsOf(clean);
    if (initials.length > 1) put(this.#byInitials, initials, draft);
  }
}

/** `Varda Metals Inc` is `Varda Metals`: a company's key without the words of its legal form. */
function withoutForm(key: string, type: EntityType): string {
  if (type !== 'organization') return key;
  const blank = key.lastIndexOf(' ');
  return blank > 0 && (listedClasses(key.slice(blank + 1)) & WordClass.company) !== 0
    ? withoutForm(key.slice(0, blank), type)
    : key;
}

/** The first letters of the words that begin with a capital, in small letters. */
function initialsOf(name: string): string {
  let initials = '';
  for (const word of name.split(/\s+/)) if (CAPITAL.test(word)) initials += word[0].toLowerCase();
  return initials;
}
const CAPITAL = /^\p{Lu}/u;

const surnameStandsFirst = (entity: KnownEntity): boolean =>
  entity.surname !== '' && entity.name !== entity.surname && entity.name.startsWith(`${entity.surname} `);

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The token after the nearest person named before a name, or 0. */
function barrierBefore(names: readonly Named[], index: number): number {
  for (let i = index - 1; i >= 0 && i >= index - NEAR; i--) {
    const { type, run, segment } = names[i];
    if (type === 'person') return run.units[segment.to - 1].last;
  }
  return 0;
}
const NEAR = 6;

/** The gender that an honorific before a name tells. */
function genderBefore({ tokens }: Structure, { run, segment }: Named): 'f' | 'm' | null {
  const first = run.units[segment.from].first;
  let before = first - 1;
  if (before > 0 && tokens.lower[before] === '.') before--;
  return HONORIFIC_GENDER.get(tokens.lower[before] ?? '') ?? null;
}

/** Letters in brackets right behind a name that are its initials: `World Trade Organization (WTO)`. */
function acronymBehind({ tokens }: Structure, { run, segment }: Named): string | null {
  const next = run.units[segment.to - 1].last;
  if (next + 2 >= tokens.length || tokens.lower[next] !== '(' || tokens.lower[next + 2] !== ')') return null;
  const word = tokens.lower[next + 1];
  return word.length > 1 && word.length <= LONGEST_ACRONYM && word[0] === run.units[segment.from].lower[0]
    ? word
    : null;
}
const LONGEST_ACRONYM = 8;

/** The fullest proper form: for a known entity knowledge's name, for a known person the document's own spelling of the whole name. */
function canonicalName(draft: Draft, knowledge: Knowledge): string {
  const { known, forms, type } = draft;
  if (known && type !== 'person') return known.name;
  const best = known === null && forms.size === 1 ? onlyOf(forms) : fullest(draft);
  return isProper(best) || best === '' ? best || 'unnamed' : recase(best, type, knowledge);
}

function onlyOf(forms: ReadonlyMap<string, number>): string {
  for (const form of forms.keys()) return form;
  return '';
}

/** The written form that says most of a name: a proper one, of most words, that stands most often. */
function fullest({ known, forms }: Draft): string {
  let best = known?.name ?? '';
  let most = 0;
  for (const [form, times] of forms) {
    const words = form.split(' ').length;
    if (known && (words < 2 || words !== known.name.split(' ').length || !isProper(form))) continue;
    const value =
      times +
      100 * Math.min(words, MOST_NAME_WORDS) +
      (isProper(form) ? 1000 : 0) -
      (/(?:^|\s)\p{L}\./u.test(form) ? 50 : 0);
    if (value > most) {
      most = value;
      best = form;
    }
  }
  return best;
}
const MOST_NAME_WORDS = 4;

/** Words with capital first letters, but for particles and connectors, and not all in capitals. */
const isProper = remembered(10_000, (form): boolean => {
  if (form.length > 4 && form === form.toUpperCase() && form !== form.toLowerCase()) return false;
  if (CAPITALS_BEHIND.test(form)) return false;
  const words = form.split(' ');
  return words.every(
    (word, index) =>
      !SMALL_LETTER.test(word) || (words.length > 1 && SMALL_WORDS.has(word)) || (index === 0 && word.includes('-')),
  );
});
const SMALL_LETTER = /^\p{Ll}/u;
/** `Kim Jong-UN`; a body may be called so: `Ural-TV`. */
const CAPITALS_BEHIND = /\s\p{Lu}\p{Ll}+-\p{Lu}{2,}$/u;

/** A name in capitals or with a small word as it would be written in a text: `DONALD trump` → `Donald Trump`. */
function recase(form: string, type: EntityType, knowledge: Knowledge): string {
  // `NEW YORK` in a table of clubs is written like the town.
  const called = type === 'organization' ? knowledge.named(form).find((entity) => entity.type === 'place') : undefined;
  if (called !== undefined) return called.name;
  if (type === 'organization' && !form.includes(' ')) return form;
  return form
    .split(' ')
    .map((word, index) => {
      if (index > 0 && SMALL_WORDS.has(word.toLowerCase())) return word.toLowerCase();
      if (
        /\./.test(word) ||
        (type === 'organization' && word.length <= 4 && word === word.toUpperCase() && !knowledge.isEnglishWord(word))
      )
        return word;
      if (word !== word.toUpperCase() && /^\p{Lu}/u.test(word)) return word;
      return word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
    })
    .join(' ');
}
/** Words that stay small inside names. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...'of and the for on in at to upon las los'.split(' '),
]);
