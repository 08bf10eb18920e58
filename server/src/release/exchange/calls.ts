import type { Cue } from '../cues/model.ts';
import { OFFICE_WORDS } from '../roles.ts';
import { isAssent } from './courtesies.ts';

/** True where a sentence calls the speaker of a label: `Governor Bell, would you do it?` Whoever is only spoken of may be shown next. */
export function isCalled({ voice }: Cue, said: string): boolean {
  if (voice.side !== 'person' || voice.speaker.length < 3) return false;
  for (let at = said.indexOf(voice.speaker); at >= 0; at = said.indexOf(voice.speaker, at + 1))
    if (isCallEnd(said, at + voice.speaker.length) && CALLS.test(said.slice(Math.max(0, at - 40), at))) return true;
  return false;
}

/** A comma goes on to the question; a question mark at the end is all of it. */
function isCallEnd(said: string, at: number): boolean {
  return said[at] === ',' || (said[at] === '?' && at + 1 === said.length);
}

const CALLS = /(?:^|[.?!] )(?:(?:\p{L}+\.?) ){0,2}$/u;

/** `Interesting. Katty?`: one of the asking side calls another by name and asks nothing. */
export function callsNext(said: string | null, { voice }: Cue, next: Cue): boolean {
  if (said === null || next.voice.name === null || next.voice.speaker === voice.speaker) return false;
  const mark = said.indexOf('?');
  if (mark >= 0 && mark < said.length - 1) return false;
  const last = /(?:^|[.!?…] )(\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*)?)[.?!]?$/u.exec(said)?.[1].split(' ') ?? [];
  const name = next.voice.name.toLowerCase().split(' ');
  return (
    last.some((word) => name.includes(word)) && last.every((word) => name.includes(word) || OFFICE_WORDS.has(word))
  );
}

const NAME_ALONE = /^\s*(\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)?)[.!]?\s*$/u;

/** `Katty.`, `Katty Bell.`: all that is said is a name. */
export function callsByName(said: string): boolean {
  const name = NAME_ALONE.exec(said)?.[1];
  return name !== undefined && !isAssent(name.toLowerCase());
}
