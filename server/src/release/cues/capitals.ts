import { isUpper } from '../characters.ts';

/** `Q U E S T I O N`: single capitals with a blank between them. */
export function isSpaced(text: string, head: number): boolean {
  for (let i = head; i < head + 8; i += 2) if (!isUpper(text, i) || text.charCodeAt(i + 1) !== 32) return false;
  return true;
}

/** `MR`, `J`: a full stop there ends no label. */
export function isAbbreviation(label: string): boolean {
  const word = label.slice(label.lastIndexOf(' ') + 1);
  return word.length === 1
    ? label.length > 1
    : /^(?:MR|MRS|MS|DR|PROF|SEN|REP|GOV|GEN|HON|ST|LT|COL|SGT|ADM|REV|NO)$/.test(word);
}

/** The small letters of `McKEE`, `da COSTA`. */
export function isNamePrefix(text: string, i: number): boolean {
  return (
    (text[i] === 'c' && text[i - 1] === 'M') ||
    /^(?:da|de|di|von|van) $/.test(text.slice(i, i + 3).trimStart()) ||
    (text[i] === 'a' && text[i - 1] === 'M')
  );
}
