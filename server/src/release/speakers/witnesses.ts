import { isNoName, type Source, shown } from './source.ts';

const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+)`;

/** `JAN BERG, having been first duly sworn, testified as follows:`, the number of the line before it. */
const SWORN = new RegExp(
  String.raw`^[ \t]*(?:\d{1,2}[ \t]+)?${NAME},\s+(?=[^.?!]{0,160}\bsworn\b(?! in\b))(?:called|recalled|produced|having|being|after|was|a witness|the witness|first|duly|sworn)\b`,
  'gmu',
);

/** `The State calls Jan Berg.`, `We call Dr. Jan Berg to the stand.` */
const CALLED = new RegExp(
  String.raw`\b(?:calls?|recalls?) (?:as (?:its|our|the) (?:\p{Ll}+ )?witness,? )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?${NAME}(?=[.,]| (?:to the|as a) (?:stand|witness|box))`,
  'gu',
);

/** Who gives evidence, and from which offset on. */
interface Witness {
  readonly start: number;
  readonly name: string;
}

/** Those who give evidence one after the other, in order; none where nobody takes an oath and nobody speaks as the witness. */
export function witnessesIn({ text, voices }: Source): Witness[] {
  const speaks = voices.some(({ role }) => role === 'Witness');
  if (!speaks && !text.includes('sworn')) return [];
  const sworn = namedBy(SWORN, text);
  const called = speaks || sworn.length > 0 ? namedBy(CALLED, text) : [];
  return [...sworn, ...called].sort((a, b) => a.start - b.start);
}

function namedBy(pattern: RegExp, text: string): Witness[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 1: name }) =>
    name.split(' ').some((word) => isNoName(word.toLowerCase())) ? [] : [{ start: index, name: shown(name) }],
  );
}
