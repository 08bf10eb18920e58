import type { Release } from '../release.ts';
import type { Finding } from '../rules/model.ts';
import type { Span } from '../text/span.ts';

const span = ({ start, end }: Span): Span => ({ start, end });

/** A dateline's day; where its year stays unknown the contract has null. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A dump as the command line promises it: one JSON object, with fields in the contract's order. */
export function toRecord(path: string, release: Release, findings: readonly Finding[]): object {
  const { dateline, headline } = release;
  return {
    path,
    published: release.published,
    dateline: dateline && {
      ...span(dateline),
      place: dateline.place,
      date: release.datelineDate !== null && DAY.test(release.datelineDate) ? release.datelineDate : null,
      agency: dateline.agency,
    },
    headline: headline && span(headline),
    zones: release.zones.map(({ kind, start, end }) => ({ kind, start, end })),
    turns: release.turns.map((t) => ({
      kind: t.kind,
      speaker: t.speaker,
      label: t.label && span(t.label),
      start: t.start,
      end: t.end,
    })),
    mentions: release.mentions.map(({ start, end, type, name, entity }) => ({ start, end, type, name, entity })),
    dates: release.dates.map(({ start, end, type, value, alternatives }) => ({
      start,
      end,
      type,
      value,
      alternatives,
    })),
    events: release.events.map(({ start, end, what, date, place, participants }) => ({
      start,
      end,
      what,
      date,
      place,
      participants,
    })),
    findings: findings.map(toFindingRecord),
  };
}

/**
 * A finding as the command line promises it. `fixes` begins with the preferred one, which `check --fix` applies; where a
 * person has to choose, `fixes` is empty and what there is to choose from is in `choices`.
 */
export function toFindingRecord(f: Finding): object {
  const fixes = f.fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits.map((e) => ({ ...span(e), text: e.text })),
  }));
  const sure = f.fixes[0]?.preferred === true;
  return {
    ...span(f),
    code: f.code,
    severity: f.severity,
    message: f.message,
    fixes: sure ? fixes : [],
    ...(!sure && fixes.length > 0 && { choices: fixes }),
  };
}
