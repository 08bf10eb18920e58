import type { DateReadings } from '../dates/model.ts';
import type { Structure } from '../release/model.ts';
import type { Knowledge } from './knowledge.ts';
import type { EntityType, Mention } from './model.ts';
import { type Named, resolve } from './recognition/entities.ts';
import { recognize } from './recognition/recognize.ts';

const TYPES: Readonly<Record<string, EntityType | undefined>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** Finds every person, organisation and place that a dump names, in order of position. */
export function readMentions(structure: Structure, dates: DateReadings, knowledge: Knowledge): readonly Mention[] {
  const names: Named[] = [];
  for (const { run, segments } of recognize(structure, dates.dates, knowledge)) {
    for (const { segment, label } of segments) {
      const type = TYPES[label];
      if (!type || isTruncated(structure.text, run.units[segment.to - 1].end)) continue;
      const start = run.units[segment.from].start;
      const end = run.units[segment.to - 1].end;
      names.push({ run, segment, type, start, end, text: structure.text.slice(start, end) });
    }
  }
  return resolve(structure, names, knowledge);
}

/** A teaser's last word, cut off before its dots: `in Tehr...` */
function isTruncated(text: string, end: number): boolean {
  return text[end] === '…' || text.startsWith('...', end);
}
