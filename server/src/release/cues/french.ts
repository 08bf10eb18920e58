import { capitalized } from '../../text/capital.ts';
import { isDash, isUpper, wordsFrom } from '../characters.ts';
import { readVoice, type Voice } from '../label-words.ts';
import type { Cue } from './model.ts';

/**
 * The labels of French chambers: a courtesy, then a name with what its bearer is, or an office; a full stop, and often a dash.
 * `Mme Vera Hale. Words`, `M. Jan Berg, ministre des ports. – Words`, `M. le président. Words`.
 */
const LABEL =
  /M(?:me|lle|\.) ((?:\p{Lu}[\p{L}’'-]+|d[eu]|des|la|le|l[’'])(?: (?:\p{Lu}[\p{L}’'-]+|d[eu]|des|la|le|\p{Ll}+(?=\.)))*)((?:, [\p{L}’' -]{3,90})?)\.(?=\s)/uy;

/** A label of a French chamber at the head of a line, in the layout `stop` or `stopdash`. */
export function readFrench(text: string, head: number, end: number): Cue | null {
  LABEL.lastIndex = head;
  const label = LABEL.exec(text);
  const stop = head + (label?.[0].length ?? 0);
  if (label === null || stop > end) return null;
  const [, name] = label;
  const voice = readCourteous(name);
  if (voice === null || (voice.standing !== 'titled' && voice.standing !== 'role')) return null;
  const at = wordsFrom(text, stop, end);
  const dashed = isDash(text.charCodeAt(at));
  const words = dashed ? wordsFrom(text, at + 1, end) : at;
  if (!dashed && !isUpper(text, words)) return null;
  return { start: head, end: stop, words, layout: dashed ? 'stopdash' : 'stop', voice };
}

/**
 * Who a label with a French colon is, a blank before it, where a courtesy begins it: `M. Paul Berg : Words`, `M. le président : Words`.
 * Without the blank, `M.` may be an initial of English.
 */
export function readFrenchVoice(label: string): Voice | null {
  const name = /^M(?:me|lle|\.)\s(.+)\s$/su.exec(label)?.[1];
  return name === undefined ? null : readCourteous(name);
}

/** Who is called so behind a courtesy. English has the same order of words; its own tells that the first word is no initial. */
function readCourteous(name: string): Voice | null {
  return readVoice(isUpper(name, 0) ? `Mr ${name}` : capitalized(name));
}
