import type { DateReadings } from '../dates/model.ts';
import type { Structure } from '../release/model.ts';
import type { Span } from '../text/span.ts';
import { isAgencyName } from './garble/translation/untranslated-forms.ts';
import type { Knowledge, KnownEntity } from './knowledge.ts';
import type { EntityType, Mention } from './model.ts';
import type { RunMemory } from './recognition/again.ts';
import { resolve } from './recognition/entities.ts';
import { type Label, PLACE, type Segment } from './recognition/evidence.ts';
import type { Named, ReadRun } from './recognition/named.ts';
import {
  isInAddress,
  isNobody,
  isNobodysName,
  isNoOrganization,
  isNoPlace,
  isSeveral,
  isWordNotAcronym,
  thingsIn,
} from './recognition/not-names.ts';
import { inParts } from './recognition/parts.ts';
import { recognize } from './recognition/recognize.ts';
import type { Run } from './recognition/runs.ts';
import { isAddressed, namesInTitle, withoutTitles } from './recognition/titles.ts';
import { Shape, type Unit } from './recognition/units.ts';
import { inWholes } from './recognition/wholes.ts';
import { WordClass } from './recognition/word-class.ts';

const TYPES: Readonly<Record<string, EntityType | undefined>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** Finds every person, organisation and place that a dump names, in order of position. */
export function readMentions(structure: Structure, dates: DateReadings, knowledge: Knowledge): readonly Mention[] {
  return readMentionsAgain(structure, dates, knowledge, null).mentions;
}

/** The same with what was read of an earlier state of the text, with the same knowledge, and what is to be remembered for the next. */
export function readMentionsAgain(
  structure: Structure,
  dates: DateReadings,
  knowledge: Knowledge,
  before: RunMemory | null,
): { readonly mentions: readonly Mention[]; readonly memory: RunMemory } {
  const { runs, words, memory } = recognize(structure, dates.dates, knowledge, before);
  const all = runs.flatMap((read) => namesIn(structure, read, knowledge));
  const things = thingsIn(structure.tokens, all, words);
  const names = all.filter(
    ({ run, type, segment: { from, to } }) =>
      type !== 'organization' || to - from > 1 || !things.has(run.units[from].id),
  );
  return { mentions: resolve(structure, names, knowledge, dates.published ?? dates.datelineDate), memory };
}

/** The names of a run. */
function namesIn(structure: Structure, read: ReadRun, knowledge: Knowledge): readonly Named[] {
  const { text, dateline } = structure;
  const { run, segments } = read;
  // A line may become the dateline, or be it no more, wherever the text changes: what is kept was read without one.
  const places =
    dateline?.placeSpan && overlaps(run, dateline.placeSpan) ? partsOf(text, dateline.placeSpan) : NO_PLACES;
  if (read.names !== null && places.length === 0) return read.names;
  const names: Named[] = [];
  const parts = inParts(structure.tokens, run, inWholes(run, segments), knowledge);
  const add = (segment: Segment, type: EntityType): void => {
    const { from, to } = segment;
    names.push({ run, segment, type, text: text.slice(run.units[from].start, run.units[to - 1].end) });
  };
  const isNationality = (unit: Unit): boolean => isDemonym(structure, unit, knowledge);
  for (const { segment: whole, label: likeliest } of places.reduce(
    (all, place) => withPlace(run, all, place, dateline?.dateSpan != null, knowledge),
    parts,
  )) {
    const label = likeliest !== 'nothing' && isAddressed(run, whole) ? 'person' : likeliest;
    const segment = label === 'person' ? withoutTitles(structure.tokens, run, whole, isNationality) : whole;
    const type = typeOf(structure, read, segment, label, knowledge);
    if (!type || isTruncated(text, run.units[segment.to - 1].end)) continue;
    const { start } = run.units[segment.from];
    if (isInAddress(text, start)) continue;
    if (type === 'place' && !places.some((place) => place.start === start) && isNoPlace(run, segment, isNationality))
      continue;
    const { from, to } = type === 'person' ? withInitials(run, segment, segments) : withoutArticle(run, segment);
    for (const title of namesInTitle(run, whole.from, segment.from))
      add({ ...whole, from: title.from, to: title.to }, title.entities[0].type);
    add({ ...segment, from, to }, type);
  }
  if (places.length === 0) read.names = names;
  return names;
}

const NO_PLACES: readonly Span[] = [];

const overlaps = ({ units }: Run, { start, end }: Span): boolean =>
  units[0].start < end && units[units.length - 1].end > start;

/** What commas part in a dateline's place: `PARK FALLS, N.Y.` */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  for (const { 0: part, index } of text.slice(start, end).matchAll(/[^\s,][^,]*/g))
    parts.push({ start: start + index, end: start + index + part.length });
  return parts;
}

/** A run's segments, a place of the release's dateline among them where the words of the line alone did not tell. */
function withPlace(
  run: Run,
  segments: ReadRun['segments'],
  place: Span,
  isDated: boolean,
  knowledge: Knowledge,
): ReadRun['segments'] {
  const from = run.units.findIndex((unit) => unit.start === place.start);
  const to = run.units.findIndex((unit) => unit.end === place.end) + 1;
  if (from < 0 || to <= from) return segments;
  // `SHIPPING - Ship reports trouble`: a desk's word stands where a dateline might.
  const words = run.units.slice(from, to);
  if (!isDated && words.every(({ lower }) => knowledge.isEnglishWord(lower)) && !run.known.some((k) => k.from === from))
    return segments;
  const others = segments.filter(({ segment }) => segment.to <= from || segment.from >= to);
  return [...others, { segment: { from, to, label: PLACE, score: 0 }, label: 'place' as const }].sort(
    (a, b) => a.segment.from - b.segment.from,
  );
}

/** Whether there is nothing else on the line of a span. */
function fillsLine(text: string, start: number, end: number): boolean {
  while (start > 0 && text[start - 1] === ' ') start--;
  while (end < text.length && text[end] === ' ') end++;
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n' || text[end] === '\r');
}

/**
 * What a segment names. Knowledge decides over countries, also where they act, and over a name of several words that it has as one type
 * only; on sport `New York` may be a club.
 */
function typeOf(
  structure: Structure,
  { run, sport }: ReadRun,
  segment: Segment,
  label: Label,
  knowledge: Knowledge,
): EntityType | undefined {
  const { from, to } = segment;
  const type = TYPES[label];
  const known = run.known.find((k) => k.from === from && k.to === to);
  // Most words that open a sentence.
  if (!type && !known) return undefined;
  if (type === 'organization' || label === 'nothing') {
    const entity = known?.entities[0];
    if (isCountry(entity, run.units[to - 1])) return 'place';
    // A city alone on its line is where it was, not who plays there.
    if (entity?.type === 'place' && fillsLine(structure.text, run.units[from].start, run.units[to - 1].end))
      return 'place';
  }
  if (isNoName(structure, run, segment, type, known !== undefined, knowledge)) return undefined;
  if (type && type !== 'organization' && to - from === 1 && isAgencyName(run.units[from].lower, knowledge))
    return 'organization';
  if (!type || to - from < 2 || (sport && type === 'organization')) return type;
  return !known || known.entities.some((entity) => entity.type === type) ? type : known.entities[0].type;
}

/** True for what is written like a name of its type and names nobody. */
function isNoName(
  structure: Structure,
  run: Run,
  segment: Segment,
  type: EntityType | undefined,
  known: boolean,
  knowledge: Knowledge,
): boolean {
  const { from, to } = segment;
  // `Serbs`, `the German`: a people or one of it, who is nobody in particular.
  if (type && to - from <= 3 && !known) {
    const words = run.units.slice(from, to).filter(({ lower }) => !NO_DEMONYMS.has(lower));
    if (words.every((unit) => isDemonym(structure, unit, knowledge))) return true;
  }
  if (isNobodysName(run, segment) || isWordNotAcronym(run, segment)) return true;
  if (!known && isSeveral(structure.text.slice(run.units[from].start, run.units[to - 1].end))) return true;
  if (type === 'person' && !known && isNobody(run, segment)) return true;
  return type === 'organization' && isNoOrganization(run, segment);
}

/** What may stand beside the names of peoples: `the Serbs and Croats`. */
const NO_DEMONYMS: ReadonlySet<string> = new Set(['a', 'the', 'and']);

/** True for what English calls the people of a country, and what is theirs; a surname only where it is plainly an adjective. */
function isDemonym({ tokens }: Structure, { first, lower, facts }: Unit, knowledge: Knowledge): boolean {
  if ((facts.classes & WordClass.surname) !== 0 && !/(?:an|ese|ish)$/.test(lower)) return false;
  return knowledge.demonymAt(tokens, first) !== null;
}

/** True for a country; one whose name is a word of English, too, only where that is its plain capitalised form. */
function isCountry(entity: KnownEntity | undefined, { shape }: Unit): boolean {
  return entity?.kind === 'country' && (shape & Shape.capital) !== 0;
}

/** A person's segment with the initials right before it, where they were taken for nothing: `S.V. Lavrov`. */
function withInitials(
  { units }: Run,
  { from, to }: Segment,
  segments: ReadRun['segments'],
): { readonly from: number; readonly to: number } {
  let first = from;
  while (
    first > 0 &&
    isInitials(units[first - 1]) &&
    segments.some((s) => s.segment.to === first && s.label === 'nothing')
  )
    first--;
  return { from: first, to };
}

const isInitials = ({ shape, lower }: Unit): boolean => (shape & Shape.initial) !== 0 && lower.endsWith('.');

/** A segment without the article that it starts with. */
function withoutArticle({ units }: Run, { from, to }: Segment): { readonly from: number; readonly to: number } {
  return {
    from: to - from > 1 && units[from].lower === 'the' && (units[from].shape & Shape.capital) === 0 ? from + 1 : from,
    to,
  };
}

/** A teaser's last word, cut off before its dots: `in Tehr...` */
function isTruncated(text: string, end: number): boolean {
  return text[end] === '…' || text.startsWith('...', end);
}
