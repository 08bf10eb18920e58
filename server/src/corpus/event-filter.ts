import { ENGLISH_MONTHS } from '../calendar/words.ts';
import type { FolderEvent } from './events.ts';
import type { FolderEntity } from './name-index.ts';
import { entitiesOf } from './namesakes.ts';
import type { Naming } from './overlay/overlay.ts';
import { eventAsked, NO_DAY, QueryError, readDays, readTerms } from './query.ts';

/** How many entities a name may mean at once. */
const MOST_ENTITIES = 50;

/** The filters of events, with what they ask for. */
export const EVENT_FILTERS: Readonly<Record<'who' | 'where' | 'when' | 'event', string>> = {
  who: 'a person or organisation that its reports name, in any of its forms',
  where: 'its place, or one that its reports name',
  when: `its day: 2018, 2018-07, 2018-07-21, or from..to; ${NO_DAY} where it is not known`,
  event: 'its kind: summit, arrest, …',
};

/** A condition that an event meets or not. */
type Condition = (event: FolderEvent) => boolean;

/**
 * The events that meet a filter: words of a headline, a kind, a place or a date (`talks may turku`), and the filters `who:`, `where:`,
 * `when:` and `event:` of searches. Throws a `QueryError` for what there is not.
 */
export function filterEvents(events: readonly FolderEvent[], filter: string, store: Naming): readonly FolderEvent[] {
  const conditions = readTerms(filter).map((term) => conditionOf(term, store));
  return events.filter((event) => conditions.every((meets) => meets(event)));
}

/** The events whose articles name somebody, something or some place by this name, in any of its forms. */
export function eventsNaming(events: readonly FolderEvent[], name: string, store: Naming): readonly FolderEvent[] {
  const meets = naming(store, name, () => true);
  return events.filter(meets);
}

function conditionOf({ filter, value }: ReturnType<typeof readTerms>[number], store: Naming): Condition {
  const low = value.toLowerCase();
  switch (filter) {
    case 'who':
      return naming(store, value, ({ type }) => type !== 'place');
    case 'where': {
      const named = naming(store, value, ({ type }) => type === 'place');
      return (event) => event.place?.toLowerCase().includes(low) || named(event);
    }
    case 'when': {
      const { from, to, undated } = readDays(value);
      if (undated) return ({ date }) => date === null;
      return ({ date }) => {
        const day = date === null ? Number.NaN : Date.parse(date) / 86_400_000;
        return (from === null ? !Number.isNaN(day) : day >= from) && (to === null || day <= to);
      };
    }
    case 'event': {
      const kind = eventAsked(value);
      return ({ what }) => what === kind;
    }
    case null:
      return (event) => wordsOf(event).includes(low);
    default:
      throw new QueryError(`Events have no filter ‘${filter}:’. Filters are ${Object.keys(EVENT_FILTERS).join(', ')}.`);
  }
}

function naming(store: Naming, name: string, kind: (entity: FolderEntity) => boolean): Condition {
  const entities = store.entitiesLike(name, MOST_ENTITIES).filter(kind);
  const dumps = new Set(store.dumpsNaming(entities.flatMap(entitiesOf)));
  return ({ entries }) => entries.some(({ dump }) => dumps.has(dump));
}

/** What a word of a filter is looked for in. */
function wordsOf({ what, place, date, entries }: FolderEvent): string {
  const month = date === null ? undefined : ENGLISH_MONTHS[Number(date.slice(5, 7)) - 1];
  const day = month === undefined ? '' : `${Number(date?.slice(8)) || ''} ${month} ${date?.slice(0, 4)}`;
  return [what, place ?? '', date ?? '', day, ...entries.map(({ title }) => title)].join('\n').toLowerCase();
}
