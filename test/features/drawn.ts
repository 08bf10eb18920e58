import type { DateMention } from '../../server/src/dates/model.ts';
import type { Snapshot } from '../../server/src/features/snapshot.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';
import type { Mention } from '../../server/src/names/model.ts';
import type { Quotation, RelatedItem, Turn, TurnKind, Zone, ZoneKind } from '../../server/src/release/model.ts';
import type { Finding } from '../../server/src/rules/model.ts';
import { readLines } from '../../server/src/text/lines.ts';
import type { Span } from '../../server/src/text/span.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { dedent, type Mark, marked } from '../helpers/marked.ts';

/** A snapshot as drawn, and the places that a test asks about. */
export interface Drawn extends Snapshot {
  /** The offset inside the mark `? NAME`, at its start. */
  readonly cursor: (name?: string) => number;
  /** The characters of a span. */
  readonly show: (span: Span) => string;
}

/**
 * A snapshot whose structure is drawn under the text instead of read from it, so that a feature's test does not hang on the
 * readers. Marks: `zone KIND` (from its line on), `question|answer|statement SPEAKER` on a label, `quote SPEAKER`,
 * `person|organization|place NAME`, `date VALUE`, `item DATE` on a related article's title, `finding CODE > REPLACEMENT`,
 * and `? NAME` for a cursor.
 */
export function drawn(drawing: string): Drawn {
  const { text, marks } = marked(dedent(drawing));
  const lines = readLines(text);
  const found = (word: string): { mark: Mark; rest: string }[] =>
    marks
      .filter((m) => m.label === word || m.label.startsWith(`${word} `))
      .map((mark) => ({ mark, rest: mark.label.slice(word.length).trim() }));

  const zones: Zone[] = [];
  for (const { mark, rest } of found('zone')) {
    const start = lines.starts.findLast((s) => s <= mark.start) ?? 0;
    if (zones.length === 0 && start > 0) zones.push({ kind: 'body', start: 0, end: start });
    const last = zones.at(-1);
    if (last) zones[zones.length - 1] = { ...last, end: start };
    zones.push({ kind: rest as ZoneKind, start, end: text.length });
  }
  if (zones.length === 0 && text !== '') zones.push({ kind: 'body', start: 0, end: text.length });

  const items = found('item');
  const related: RelatedItem[] = items.map(({ mark, rest }, i) => {
    const start = lines.starts.findLast((s) => s <= mark.start) ?? 0;
    const next = items[i + 1]?.mark.start ?? text.length;
    const at = rest === '' ? -1 : text.indexOf(rest, start);
    return {
      start,
      end: i + 1 < items.length ? (lines.starts.findLast((s) => s <= next) ?? next) : zoneEnd(zones, start),
      title: { start: mark.start, end: mark.end },
      dateSpan: at < 0 ? null : { start: at, end: at + rest.length },
      turns: turnsIn(start, next),
    };
  });

  const releaseEnd = related[0]?.start ?? text.length;
  const release = {
    text,
    lines,
    tokens: tokenize(text),
    zones,
    headline: spanOf(zones.find((z) => z.kind === 'headline')),
    publishedSpan: null,
    published: found('published')[0]?.rest ?? null,
    datelineDate: null,
    dateline: null,
    byline: null,
    turns: turnsIn(0, releaseEnd),
    quotations: found('quote').map(
      ({ mark, rest }): Quotation => ({
        start: mark.start,
        end: mark.end,
        closed: true,
        speaker: rest === '' ? null : rest,
        speakerSpan: null,
      }),
    ),
    related,
    dates: found('date').map(
      ({ mark, rest }): DateMention => ({
        start: mark.start,
        end: mark.end,
        type: 'DATE',
        value: rest,
        alternatives: [],
        reason: 'It is written so.',
        anchor: null,
      }),
    ),
    mentions: (['person', 'organization', 'place'] as const)
      .flatMap((type) => found(type).map(({ mark, rest }): Mention => mention(mark, type, rest)))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((m, i, all) => ({ ...m, introduces: all.findIndex((other) => other.entity === m.entity) === i })),
    doubts: [],
    events: [],
  };
  const findings = found('finding').map(({ mark, rest }): Finding => {
    const [code, replacement] = rest.split(' > ');
    const edits = [{ start: mark.start, end: mark.end, text: replacement }];
    return {
      start: mark.start,
      end: mark.end,
      code,
      severity: 'warning',
      message: `${text.slice(mark.start, mark.end)} is not right.`,
      fixes: replacement === undefined ? [] : [{ title: `Change to ${replacement}`, preferred: true, edits }],
    };
  });
  return {
    text,
    knowledge: NO_KNOWLEDGE,
    release,
    findings,
    cursor(name = '') {
      const mark = marks.find((m) => m.label === `? ${name}`.trim());
      if (!mark) throw new Error(`No cursor '${name}' is drawn.`);
      return mark.start;
    },
    show: ({ start, end }) => text.slice(start, end),
  };

  function turnsIn(from: number, to: number): Turn[] {
    const labels = (['question', 'answer', 'statement'] as const)
      .flatMap((kind) => found(kind).map((f) => ({ ...f, kind: kind as TurnKind })))
      .filter(({ mark }) => mark.start >= from && mark.start < to)
      .sort((a, b) => a.mark.start - b.mark.start);
    const turns: Turn[] = [];
    let asked: number | null = null;
    for (const [i, { mark, rest, kind }] of labels.entries()) {
      if (kind === 'question') asked = i;
      turns.push({
        kind,
        speaker: rest === '' ? null : rest,
        label: { start: mark.start, end: mark.end },
        start: mark.start,
        end: labels[i + 1]?.mark.start ?? Math.min(to, interviewEnd(zones, mark.start)),
        answers: kind === 'answer' ? asked : null,
      });
    }
    return turns;
  }
}

/** A mention as drawn; the first of an entity introduces it. */
export function mention(mark: Span, type: Mention['type'], name: string): Mention {
  return {
    start: mark.start,
    end: mark.end,
    type,
    name,
    entity: `${type}/${name.toLowerCase().replaceAll(' ', '-')}`,
    known: false,
    form: 'full',
    introduces: false,
    office: null,
  };
}

function spanOf(zone: Zone | undefined): Span | null {
  return zone ? { start: zone.start, end: zone.end } : null;
}

function zoneEnd(zones: readonly Zone[], offset: number): number {
  return zones.find((z) => z.start <= offset && offset < z.end)?.end ?? offset;
}

/** An interview runs over page furniture and subheadings; related articles and the text's end stop it. */
function interviewEnd(zones: readonly Zone[], offset: number): number {
  const stop = zones.find((z) => z.start > offset && z.kind !== 'body' && z.kind !== 'subheading');
  return stop?.start ?? zones.at(-1)?.end ?? offset;
}
