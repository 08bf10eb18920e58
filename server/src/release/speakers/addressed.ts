import type { Cue } from '../cues/model.ts';
import { lastWord, mostFrequent, NOT_FIRST } from '../full-names.ts';
import { INTRODUCED, THANKED, VOCATIVE } from './address-forms.ts';
import { isNoName, type Source, shown } from './source.ts';

/** `Well, Mr Prime Minister`, in small letters. */
const OFFICE_ADDRESSED =
  /^(?:(?:well|yes|and|but|now|mr|madam)[ ,.]+)*(prime minister|president|minister|treasurer|premier|ambassador|chancellor|governor)\b/u;

/** An office before a name, without an honorific between them. */
const OFFICE_SPOKEN_TO = /\b(?:Prime Minister|Premier|Treasurer|Chancellor) (?!Mr|Ms|Mrs|Dr)\p{Lu}/u;

/** `Mr Howard`, `said John Howard`: what stands before a name that is spoken of. */
const BEFORE_NAME = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? |\p{Ll} \p{Lu}\p{Ll}+ )$/u;

/** `It is John Howard speaking`: those who give their own name, a given name at most before it. */
const OWN_NAME_BEFORE = /\b(?:[Ii]t is|[Ii]t['’]s|[Tt]his is|I am|I['’]m) (?:\p{Lu}\p{Ll}+ )?$/u;
const OWN_NAME_BEHIND = / (?:speaking|here)\b/uy;

const APOSTROPHE = /['’]/;
const LETTER = /\p{L}/u;

/** The most turns, and units of each, in which the office is looked for. */
const MOST_TURNS_FOR_OFFICE = 60;
const WORDS_FOR_OFFICE = 60;
/** The most characters that are looked at before a name. */
const BEFORE = 40;

/** Whose turns are meant. */
type Turns = (cue: Cue) => boolean;

/** Whoever the turns of those who ask are addressed to by name; null where they name nobody, or somebody who is only spoken of. */
export const addressedByAskers = (source: Source, asking: Turns): string | null => addressed(source, asking, VOCATIVE);

/** Whoever the turns of those who reply thank or greet by the given name. */
export const thankedByRepliers = (source: Source, replying: Turns): string | null =>
  addressed(source, replying, THANKED);

/** The office by which the turns of those who ask first address the other side, in small letters: `Mr Prime Minister, …`. */
export function addressedOffice({ text, cues }: Source, asking: Turns): string | null {
  for (const cue of cues.slice(0, MOST_TURNS_FOR_OFFICE)) {
    if (!asking(cue)) continue;
    const said = text.slice(cue.words, cue.words + WORDS_FOR_OFFICE).toLowerCase();
    const found = OFFICE_ADDRESSED.exec(said.replace(/^\P{L}+/u, ''));
    if (found) return found[1];
  }
  return null;
}

/**
 * The name by which turns of one side address the other. Whoever is spoken of rather than spoken to does not count: a name that the
 * other side uses too.
 */
function addressed(source: Source, by: Turns, pattern: RegExp): string | null {
  const counts = namesSpokenTo(source, by, pattern);
  const best = mostFrequent(counts);
  if (best === null) return null;
  const times = counts.get(best) ?? 0;
  let rivals = 0;
  for (const [name, n] of counts) if (!best.includes(name) && !name.includes(best)) rivals += n;
  const spokenOf = saidByOthers(source, by).filter((said) => speaksOf(said, best)).length;
  return spokenOf > times / 3 || rivals >= times ? null : shown(best);
}

/** The most turns that are looked through, of the other side too, and the units of each. */
const MOST_TURNS = 300;
const MOST_OF_OTHERS = 200;
const WORDS_SPOKEN_TO = 320;
const WORDS_OF_OTHERS = 3000;

/** How often turns of one side address somebody by each name. */
function namesSpokenTo({ text, cues }: Source, by: Turns, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  // Where two hosts present their guest, the second one does in a turn of their own.
  const presented = Math.max(
    cues.findIndex(by) + 1,
    cues.findIndex((cue) => !by(cue)),
  );
  const last = cues.findLastIndex(by);
  for (let i = 0; i < cues.length && i < MOST_TURNS; i++) {
    if (!by(cues[i])) continue;
    // Where a label stands on a line of its own, the words begin below it.
    const said = (most: number): string => wordsOf(text, cues, i, most).trimStart().replace(/\s+/gu, ' ');
    const introduced =
      pattern === VOCATIVE && (i < presented || i === last) ? said(WORDS_OF_OTHERS).matchAll(INTRODUCED) : [];
    for (const m of [...said(WORDS_SPOKEN_TO).matchAll(pattern), ...introduced]) {
      const name = m.slice(1).find((g) => g !== undefined) ?? '';
      // `Prime Minister Bell, will you …`: the office is theirs beyond doubt.
      if (mayAddress(name)) counts.set(name, (counts.get(name) ?? 0) + (OFFICE_SPOKEN_TO.test(m[0]) ? 2 : 1));
    }
  }
  return counts;
}

function mayAddress(name: string): boolean {
  if (name === '' || APOSTROPHE.test(name) || NOT_FIRST.has(lastWord(name))) return false;
  const words = name.toLowerCase().split(' ');
  // `Alright Ann, thank you`: what opens the sentence is no given name.
  return !(words.length > 1 && NOT_FIRST.has(words[0])) && words.every((word) => !isNoName(word));
}

/** What the other side says. */
function saidByOthers({ text, cues }: Source, by: Turns): string[] {
  const others: string[] = [];
  for (let i = 0; i < cues.length && i < MOST_TURNS && others.length < MOST_OF_OTHERS; i++)
    if (!by(cues[i])) others.push(wordsOf(text, cues, i, WORDS_OF_OTHERS));
  return others;
}

/** What a turn says, so many units of it at most. */
function wordsOf(text: string, cues: readonly Cue[], index: number, most: number): string {
  const { words } = cues[index];
  return text.slice(words, Math.min(cues[index + 1]?.start ?? text.length, words + most));
}

/** True where the words tell of someone by name. `the Howard Government` is said by Mr Howard too, `Mr Howard` is not. */
function speaksOf(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const behind = at + name.length;
    if (LETTER.test(said.charAt(behind))) continue;
    const before = said.slice(Math.max(0, at - BEFORE), at);
    if (BEFORE_NAME.test(before) && !givesOwnName(said, before, behind)) return true;
  }
  return false;
}

/** True where whoever speaks says their own name, as callers are answered on the telephone. */
function givesOwnName(said: string, before: string, behind: number): boolean {
  OWN_NAME_BEHIND.lastIndex = behind;
  return OWN_NAME_BEHIND.test(said) && OWN_NAME_BEFORE.test(before);
}
