import { dayNumber, parseIsoDay } from '../calendar/days.ts';
import { dayInName } from '../calendar/file-name.ts';
import { mainEvent } from '../events/main.ts';
import type { Release } from '../release.ts';
import { lineAt, lineSpan } from '../text/lines.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, trim } from '../text/span.ts';
import { readDigest } from './digest.ts';
import { type Name, readNames } from './garbled-names.ts';
import type { NamedEntity } from './name-index.ts';
import { openingGreetings } from './opening.ts';
import type { DumpRecord, FileState, Passage } from './store.ts';
import { TextStems } from './words.ts';

/** UTF-16 units of a title that a list shows, and what the first sentences of a text need to say what it is about. */
const TITLE_LENGTH = 160;
const TELLING = 40;

/** What the index holds of a release that stands in a file. */
export function toDumpRecord(file: FileState, release: Release): DumpRecord {
  const { text, headline, published } = release;
  const stated = published ?? dayInName(file.path);
  const day = stated === null ? null : parseIsoDay(stated);
  const titled = trim(text, headline ?? openingOf(release));
  const shown = { start: titled.start, end: lastWord(text, titled, TITLE_LENGTH) };
  const { what, date, place, participants } = mainEvent(release);
  const { names, garbled } = readNames(release);
  const entities = countEntities(names, text);
  const stems = new TextStems(release.tokens);
  return {
    ...file,
    title: text.slice(shown.start, shown.end).replace(/\s+/g, ' ') + (shown.end < titled.end ? '…' : ''),
    headline: shown,
    day: day && dayNumber(day),
    event: { what, date, place, participants },
    digest: readDigest(release, entities, stems),
    entities,
    garbled,
    passages: readPassages(release, names, stems),
    dateOrder: release.dateOrder ?? null,
  };
}

/** What stands for a headline where a text has none: the first sentences that tell something, without the label of who speaks. */
function openingOf({ text, zones, turns }: Release): Span {
  const body = trim(text, zones.find(({ kind }) => kind === 'body') ?? { start: 0, end: text.length });
  const start = openingGreetings({ text, turns }, body).end;
  const words = trim(text, { start, end: Math.min(body.end, start + 2 * TITLE_LENGTH) });
  const telling = sentences(text, words).find(({ end }) => end - words.start >= TELLING);
  return { start: words.start, end: telling?.end ?? words.end };
}

/** Where the last word ends that a stretch has within so many units; a word longer than that is cut. */
function lastWord(text: string, { start, end }: Span, most: number): number {
  if (end - start <= most) return end;
  const whole = text
    .slice(start, start + most + 1)
    .trimEnd()
    .replace(/\S+$/, '')
    .trimEnd().length;
  return start + (whole || most);
}

function countEntities(names: readonly Name[], text: string): readonly NamedEntity[] {
  const entities = new Map<string, NamedEntity & { count: number; written?: string }>();
  for (const { entity, type, name, start, end } of names) {
    let known = entities.get(entity);
    if (known) known.count++;
    else {
      known = { entity, type, name, count: 1 };
      entities.set(entity, known);
    }
    if (type !== 'person' || known.written !== undefined) continue;
    const written = text.slice(start, end);
    if (WHOLE_NAME.test(written)) known.written = written.replace(/\s+/g, ' ');
  }
  return [...entities.values()];
}

/** Two words at least, in capitals and small letters. */
const WHOLE_NAME = /\p{Ll}\s+\S*\p{Lu}\p{Ll}/u;

/** The headline, the turns, and the paragraphs of prose outside them, in order, each with the entities that it names. */
function readPassages(release: Release, names: readonly Name[], stems: TextStems): readonly Passage[] {
  const { text } = release;
  const passages: Passage[] = [];
  let name = 0;
  for (const part of readParts(release)) {
    const span = trim(text, part);
    if (span.start === span.end) continue;
    while (name < names.length && names[name].start < span.start) name++;
    const entities = new Set<string>();
    for (; name < names.length && names[name].start < span.end; name++) entities.add(names[name].entity);
    passages.push({ ...part, ...span, words: stems.of(span), entities: [...entities] });
  }
  return passages;
}

type Part = Span & Pick<Passage, 'kind' | 'turn' | 'speaker'>;

function readParts({ lines, headline, turns, zones }: Release): readonly Part[] {
  const parts: Part[] = [];
  if (headline) parts.push({ ...headline, kind: 'headline', turn: null, speaker: null });
  let next = 0;
  for (const zone of zones) {
    if (zone.kind !== 'body' && zone.kind !== 'subheading') continue;
    let at = zone.start;
    while (at < zone.end) {
      while (next < turns.length && turns[next].end <= at) next++;
      const turn = turns[next];
      if (turn && turn.start <= at) {
        const end = Math.min(turn.end, zone.end);
        parts.push({ start: at, end, kind: turn.kind, turn: next, speaker: turn.speaker });
        at = end;
      } else {
        const end = Math.min(lineSpan(lines, lineAt(lines, at)).end + 1, turn?.start ?? zone.end, zone.end);
        parts.push({ start: at, end, kind: 'prose', turn: null, speaker: null });
        at = end;
      }
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}
