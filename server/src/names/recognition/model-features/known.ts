import type { KnownEntity } from '../../knowledge.ts';
import { LineKind } from '../lines.ts';
import type { KnownSpan, RoleSpan, Run } from '../runs.ts';
import { Shape } from '../units.ts';
import { WordClass } from '../word-class.ts';
import { type Emit, feature, featurePair, featureTable } from './feature.ts';

/* What knowledge says of a candidate, also by the line and the text that it stands in. */

const KNOWN_KINDS = [
  'person',
  'country',
  'region',
  'city',
  'area',
  'site',
  'water',
  'body',
  'ministry',
  'agency',
  'party',
  'company',
  'media',
  'group',
  'other organization',
  'other place',
];
const KNOWN = featureTable(KNOWN_KINDS, (k) => featurePair(`known ${k}`));
const KNOWN_SECOND = featureTable(['person', 'place', 'organization'], (t) => featurePair(`also known ${t}`));
const KNOWN_SMALL_LETTERS = feature('known, but written in small letters');
const KNOWN_ENGLISH = featurePair('known, but an English word');
const KNOWN_GIVEN = featureTable(['person', 'place', 'organization'], (t) => feature(`known ${t}, but a given name`));
const KNOWN_HEAVY = featureTable(['person', 'place', 'organization'], (t) => feature(`well-known ${t}`));
const INSIDE_KNOWN = featurePair('part of a longer known name');
const HOLDS_KNOWN = featureTable(['person', 'place', 'organization'], (t) => feature(`holds a known ${t}`));
const CROSSES_KNOWN = feature('crosses a known name');
const STARTS_KNOWN = featureTable(['person', 'place', 'organization'], (t) => feature(`starts with a known ${t}`));
const ENDS_KNOWN = featureTable(['person', 'place', 'organization'], (t) => feature(`ends with a known ${t}`));
const STARTS_COUNTRY = feature('starts with a known country and ends as no organisation');
const ROLE_WHOLE = featurePair('is a role');
const ROLE_FIRST = feature('starts with a role');
const ROLE_LAST = feature('ends with a role');
const ROLE_INSIDE = feature('holds a role');
const ROLE_LEFT = featurePair('a role right before');
const ROLE_RIGHT = featurePair('a role right behind');

/** What knowledge takes a candidate for: by it, rows of tables, lines with a date and texts on sport say different things. */
const KNOWN_AS = ['unknown', 'known person', 'known country', 'known place', 'known organization'] as const;
const IN_TABLE = KNOWN_AS.map((k) => featurePair(`${k} in a row of a table`));
const STARTS_ROW = KNOWN_AS.map((k) => featurePair(`${k} starts a row of a table`));
const IN_DATED = KNOWN_AS.map((k) => featurePair(`${k} in a line with a date`));
const STARTS_DATED = KNOWN_AS.map((k) => featurePair(`${k} starts a line with a date`));

const SPORT = KNOWN_AS.map((k) => featurePair(`${k} in a text on sport`));
const SPORT_ROW = KNOWN_AS.map((k) => featurePair(`${k} in a row of a text on sport`));
/** Capitals and cities of a million, bodies and well-known people. */
const OFTEN_NAMED = 60;

/** What knowledge says of a candidate; `english` tells that some of its words are English. */
export function knownFeatures(run: Run, from: number, to: number, english: boolean, emit: Emit): void {
  const many = to - from > 1 ? 1 : 0;
  let as = 0;
  for (const known of run.known) {
    if (known.from === from && known.to === to) {
      as = knownAs(known.entities[0]);
      wholeFeatures(run, known, english, emit);
    } else if (known.from <= from && known.to >= to) emit(INSIDE_KNOWN + many);
    else if (known.from >= from && known.to <= to) partFeatures(run, known, from, to, emit);
    else if (known.from < to && known.to > from) emit(CROSSES_KNOWN);
  }
  for (const role of run.roles) officeFeatures(role, from, to, emit);
  if (run.kind !== LineKind.text) lineFeatures(run, from, as, many, emit);
}

/** For a candidate that is a known name. */
function wholeFeatures({ units }: Run, { from, to, entities }: KnownSpan, english: boolean, emit: Emit): void {
  const many = to - from > 1 ? 1 : 0;
  const [likeliest] = entities;
  const { type, kind, weight } = likeliest;
  const other = type === 'organization' ? 'other organization' : type === 'place' ? 'other place' : 'person';
  const id = KNOWN.get(kind) ?? KNOWN.get(other);
  if (id !== undefined) emit(id + many);
  for (const [second, also] of KNOWN_SECOND)
    if (second !== type && entities.some((e) => e.type === second)) emit(also + many);
  if (english) emit(KNOWN_ENGLISH + many);
  if (!many && (units[from].facts.classes & WordClass.given) !== 0) emit(KNOWN_GIVEN.get(type) ?? 0);
  if (weight >= OFTEN_NAMED) emit(KNOWN_HEAVY.get(type) ?? 0);
  if ((units[to - 1].shape & Shape.capital) === 0) emit(KNOWN_SMALL_LETTERS);
}

/** For a candidate that holds a shorter known name. */
function partFeatures({ units }: Run, known: KnownSpan, from: number, to: number, emit: Emit): void {
  const { type, kind } = known.entities[0];
  if (known.from !== from) {
    emit((known.to === to ? ENDS_KNOWN : HOLDS_KNOWN).get(type) ?? 0);
    return;
  }
  emit(STARTS_KNOWN.get(type) ?? 0);
  if (kind === 'country' && (units[to - 1].facts.classes & (WordClass.organization | WordClass.team)) === 0)
    emit(STARTS_COUNTRY);
}

/** For a candidate that is an office or another role, stands beside one, or holds one. */
function officeFeatures(role: RoleSpan, from: number, to: number, emit: Emit): void {
  const many = to - from > 1 ? 1 : 0;
  if (role.from === from && role.to === to) emit(ROLE_WHOLE + many);
  else if (role.to === from) emit(ROLE_LEFT + many);
  else if (role.from === to) emit(ROLE_RIGHT + many);
  else if (role.from >= from && role.to <= to)
    emit(role.from === from ? ROLE_FIRST : role.to === to ? ROLE_LAST : ROLE_INSIDE);
}

/** For a candidate in a row of a table or in a line with a date; `as` is an index into `KNOWN_AS`. */
function lineFeatures({ kind }: Run, from: number, as: number, many: number, emit: Emit): void {
  const inTable = kind === LineKind.table;
  emit((inTable ? IN_TABLE : IN_DATED)[as] + many);
  if (from === 0) emit((inTable ? STARTS_ROW : STARTS_DATED)[as] + many);
}

/** Index into `KNOWN_AS`. */
function knownAs(entity: KnownEntity): number {
  if (entity.type === 'person') return 1;
  if (entity.type === 'organization') return 4;
  return entity.kind === 'country' ? 2 : 3;
}

/** What a text on sport says of a candidate. */
export function sportFeatures(run: Run, from: number, to: number, emit: Emit): void {
  const many = to - from > 1 ? 1 : 0;
  const known = run.known.find((k) => k.from === from && k.to === to);
  const as = known ? knownAs(known.entities[0]) : 0;
  emit(SPORT[as] + many);
  if (run.kind === LineKind.table) emit(SPORT_ROW[as] + many);
}
