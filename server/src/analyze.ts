import type { DateMemory } from './dates/again.ts';
import type { DateMention, DateReadings, DayMonthOrder } from './dates/model.ts';
import { readDatesAgain } from './dates/read.ts';
import type { EventMention } from './events/model.ts';
import { readEvents } from './events/read.ts';
import type { Doubt } from './names/garble/doubt.ts';
import type { FolderNames } from './names/garble/folder.ts';
import { withGarbled } from './names/garble/meant.ts';
import { type DoubtMemory, readDoubtsAgain } from './names/garble/read.ts';
import type { Knowledge } from './names/knowledge.ts';
import type { Mention } from './names/model.ts';
import { readMentionsAgain } from './names/read.ts';
import type { RunMemory } from './names/recognition/again.ts';
import { holderTerms } from './names/terms.ts';
import type { Structure } from './release/model.ts';
import { readStructure } from './release/read.ts';
import type { Release } from './release.ts';
import type { Tokens } from './text/tokens.ts';

/** What a dump is read with, beside its own text. */
export interface AnalyzeContext {
  readonly knowledge: Knowledge;
  /** An ISO day against which relative dates are read where the text itself has none; null where there is none. */
  readonly referenceDate: string | null;
  /** The file's name, path or URI: a day in it stands in for `referenceDate`. */
  readonly fileName?: string;
  /** The order of day and month that the dump's neighbours use, if they agree. */
  readonly order?: DayMonthOrder;
  /** How the dumps of its folder name people: evidence for garbled names, where the folder has an index. */
  readonly names?: FolderNames;
}

/**
 * Reads one dump: its structure at once; dates, names, doubts and events each when they are first asked for, so that an outline does
 * not wait for names nor a finding for events. Pure; any text gives a release. `before` is what was read of an earlier state of the
 * text: what has not changed since is taken from there, so that an edit costs little; the result is the same as without.
 */
export function analyze(text: string, context: AnalyzeContext, before?: Release): Release {
  return before instanceof Reading
    ? before.next(text, context)
    : new Reading(readStructure(text, before), context, NOTHING);
}

/** What was read last of an earlier state of the text, or of this one. */
interface Memory {
  readonly dates: DateMemory | null;
  readonly names: DoubtMemory | null;
  readonly runs: RunMemory | null;
}

const NOTHING: Memory = { dates: null, names: null, runs: null };

class Reading implements Release {
  readonly text: Structure['text'];
  readonly lines: Structure['lines'];
  readonly tokens: Structure['tokens'];
  readonly zones: Structure['zones'];
  readonly headline: Structure['headline'];
  readonly publishedSpan: Structure['publishedSpan'];
  readonly dateline: Structure['dateline'];
  readonly byline: Structure['byline'];
  readonly turns: Structure['turns'];
  readonly related: Structure['related'];
  readonly #structure: Structure;
  readonly #context: AnalyzeContext;
  #dates: DateReadings | null = null;
  #memory: Memory;
  #mentions: readonly Mention[] | null = null;
  #doubts: readonly Doubt[] | null = null;
  #events: readonly EventMention[] | null = null;

  constructor(structure: Structure, context: AnalyzeContext, memory: Memory) {
    this.text = structure.text;
    this.lines = structure.lines;
    this.tokens = structure.tokens;
    this.zones = structure.zones;
    this.headline = structure.headline;
    this.publishedSpan = structure.publishedSpan;
    this.dateline = structure.dateline;
    this.byline = structure.byline;
    this.turns = structure.turns;
    this.related = structure.related;
    this.#structure = structure;
    this.#context = context;
    this.#memory = memory;
  }

  /** The reading of a later state of the text. */
  next(text: string, context: AnalyzeContext): Reading {
    // What is known of words may be another thing now.
    const memory = context.knowledge === this.#context.knowledge ? this.#memory : NOTHING;
    return new Reading(readStructure(text, this.#structure), context, memory);
  }

  get quotations(): Structure['quotations'] {
    return this.#structure.quotations;
  }

  get published(): string | null {
    return this.#readDates().published;
  }

  get datelineDate(): string | null {
    return this.#readDates().datelineDate;
  }

  get dates(): readonly DateMention[] {
    return this.#readDates().dates;
  }

  get dateOrder(): DayMonthOrder | null {
    return this.#readDates().order ?? null;
  }

  get mentions(): readonly Mention[] {
    if (this.#mentions === null) {
      const { knowledge } = this.#context;
      const { mentions, memory } = readMentionsAgain(this.#structure, this.#readDates(), knowledge, this.#memory.runs);
      this.#mentions = withGarbled(this.text, mentions, this.doubts);
      this.#memory = { ...this.#memory, runs: memory };
    }
    return this.#mentions;
  }

  get doubts(): readonly Doubt[] {
    if (this.#doubts === null) {
      const { knowledge, names } = this.#context;
      const { doubts, memory } = readDoubtsAgain(this.#structure, knowledge, names, this.#memory.names);
      this.#doubts = doubts;
      this.#memory = { ...this.#memory, names: memory };
    }
    return this.#doubts;
  }

  get events(): readonly EventMention[] {
    this.#events ??= readEvents(this.#structure, this.#readDates(), this.mentions);
    return this.#events;
  }

  #readDates(): DateReadings {
    if (this.#dates === null) {
      const { knowledge } = this.#context;
      const context = { ...this.#context, holders: (tokens: Tokens) => holderTerms(tokens, knowledge) };
      const { readings, memory } = readDatesAgain(this.#structure, context, this.#memory.dates);
      this.#dates = readings;
      this.#memory = { ...this.#memory, dates: memory };
    }
    return this.#dates;
  }
}
