import type { Cue } from '../cues/model.ts';
import { addresses, asked, isSpoken } from './speech.ts';
import { takesTurns } from './turn-taking.ts';

/** The labels of a document by how much speaks for them. */
export interface Known {
  /** Those that are labels on their own showing. */
  readonly strong: readonly Cue[];
  /** Those and the ones that are labels where there is an exchange. */
  readonly all: readonly Cue[];
  /** How many of the strong ones have a speaker who comes back. */
  readonly again: number;
}

/** True where the labels of a document are those of people who speak to each other. */
export function isExchange(known: Known, text: string): boolean {
  const sides = new Set(known.strong.map((c) => c.voice.speaker)).size;
  if (sides >= 2) return isExchangeOfMany(known, sides, text);
  return sides === 1 && isExchangeWithOne(known, text);
}

/** A role or a name with its title: nothing but a speaker is labelled so. */
function isFirm({ voice }: Cue): boolean {
  return voice.standing === 'role' || voice.standing === 'titled';
}

/** More than a quarter of the strong labels have a speaker who comes back. */
function recurs({ strong, again }: Known): boolean {
  return again > 0.25 * strong.length;
}

/** Two speakers and more stand out. */
function isExchangeOfMany(known: Known, sides: number, text: string): boolean {
  const { strong, all } = known;
  // Those who ask may each be named once.
  if (!strong.some(isFirm)) return (takesTurns(strong) || takesTurns(all)) && isSpoken(strong, text);
  if (takesTurns(strong) || recurs(known) || strong.some((c) => c.voice.side === 'ask')) return true;
  // Nobody speaks twice and nobody asks: a list of what many have said.
  return sides < 5 && addresses(strong, text);
}

/** One speaker stands out. */
function isExchangeWithOne(known: Known, text: string): boolean {
  const { strong, all } = known;
  const { speaker, standing } = strong[0].voice;
  const others = all.some((c) => c.voice.speaker !== speaker);
  const firm = strong.find(isFirm);
  if (firm !== undefined) {
    if (strong.length >= 3 || (strong.length === 2 && firm.voice.side === 'person')) return true;
    return others && (recurs(known) || addresses(all, text));
  }
  if (others && isRepliedTo(known, text)) return true;
  return strong.length >= 3 && standing !== 'weak' && standing !== 'initials' && (others || addresses(strong, text));
}

/** One who replies: a name twice among words that address someone, or between many with a question each. */
function isRepliedTo({ strong, all }: Known, text: string): boolean {
  if (strong.length >= 2 && strong[0].voice.standing === 'name' && addresses(all, text)) return true;
  return strong.length >= 3 && takesTurns(all) && isSpoken(all, text) && asked(all, text);
}
