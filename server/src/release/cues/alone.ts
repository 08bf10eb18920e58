import { isSpace } from '../../text/span.ts';
import { isUpper } from '../characters.ts';
import { readNick, readVoice } from '../label-words.ts';
import { HONORIFICS } from '../roles.ts';
import { isSpaced } from './capitals.ts';
import type { Cue } from './model.ts';

/** The most characters of a label alone on its line. */
const LONGEST_ALONE = 100;

/** `JOURNALIST`, `Jan Berg, Harbour Times` on a line of its own. */
export function readAlone(text: string, head: number, end: number): Cue | null {
  if (end - head > LONGEST_ALONE) return null;
  let last = end;
  while (last > head && isSpace(text.charCodeAt(last - 1))) last--;
  // `Q (inaudible)` is a letter in its column, and what it says.
  if (last - head < 2 || !isUpper(text, head) || (isSpace(text.charCodeAt(head + 1)) && !isSpaced(text, head)))
    return null;
  const label = text.slice(head, last);
  // An office and a company may follow behind a dash: `Ann Bell - Bridges Inc. - CFO`.
  const dash = label.search(/ [-–—]+ /u);
  const name = dash < 0 ? label : label.slice(0, dash);
  if (dash < 0 ? label.length > 60 : /[;?!"]|[.,]$/u.test(label)) return null;
  // `Jan Berg, Harbour Times`: a name, and for whom it asks.
  const comma = name.indexOf(',');
  const bearer = comma > 0 && NAME_AND_OUTLET.test(name) ? name.slice(0, comma) : name;
  if (/[,;?!"\d]/.test(bearer) || (bearer.includes('.') && !bearer.split(' ').every(mayStop))) return null;
  const voice = readVoice(label);
  if (!voice || voice.standing === 'office') return null;
  // A surname alone: the document tells whether it is one.
  if (voice.standing === 'weak' && (label.includes(' ') || label.length < 3)) return null;
  return { start: head, end: last, words: last, layout: 'line', voice };
}

/** Two or three words of a name, a comma, and one to four words written large. */
const NAME_AND_OUTLET =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}, (?:the )?[\p{Lu}\d][\p{L}\d&-]*(?: (?:of |the )?[\p{Lu}\d][\p{L}\d&-]*){0,3}$/u;

/** True for a word without a full stop, an initial, and `MR.` or the like. */
function mayStop(word: string): boolean {
  const stop = word.indexOf('.');
  return stop < 0 || /^(?:\p{Lu}\.)+$/u.test(word) || HONORIFICS.has(word.slice(0, stop).toLowerCase());
}

/** The time at the end of a line, which is that of a day or of a recording; its date may stand before it. */
const TIME_BEHIND =
  /(?<=\S)\s+[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?[\])]?$/u;

/** `Anna Bell  10:02` on a line of its own. */
export function readTimed(text: string, head: number, end: number): Cue | null {
  if (end - head > LONGEST_ALONE) return null;
  const line = text.slice(head, end).trimEnd();
  const time = TIME_BEHIND.exec(line);
  const name = line.slice(0, time?.index ?? 0).replace(/,$/u, '');
  const voice = time && (readVoice(name) ?? (name.includes(' ') ? null : readNick(name)));
  return voice && { start: head, end: head + time.index, words: head + line.length, layout: 'timed', voice };
}
