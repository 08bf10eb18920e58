import { capitalized } from '../../text/capital.ts';
import type { Likeness } from './sound/model.ts';

/** Names of cases as people know them. */
const CASE_NAMES: Readonly<Record<string, string>> = {
  genitive: 'genitive',
  dative: 'dative',
  accusative: 'accusative',
  instrumental: 'instrumental',
  prepositional: 'prepositional',
};

/** Says in words how a form comes from a name, without a full stop: `is ‘Butina’ in the dative case (Бутиной → Butinoy), two letters off`. */
export function explain(
  canonical: string,
  written: string,
  like: Likeness,
  native: string,
  romanized: string | null,
): string {
  const declined = like.form;
  const cases = declined?.cases.flatMap((c) => CASE_NAMES[c] ?? []) ?? [];
  if (declined === null || cases.length === 0) {
    if (declined?.cases.includes('masculine')) return `looks like ‘${canonical}’ with the ending of a man’s surname`;
    if (declined?.cases.includes('feminine')) return `looks like ‘${canonical}’ with the ending of a woman’s surname`;
    if (declined?.cases.includes('plural')) return `looks like ‘${canonical}’ in the plural`;
    if (declined?.cases.includes('stem') || like.truncated) return `looks like ‘${canonical}’ with its ending cut off`;
    return like.relation === 'transliteration'
      ? `looks like ‘${canonical}’ in another spelling`
      : `looks like ‘${canonical}’ gone through Russian (${native})`;
  }
  const latin = romanized ?? '';
  const exact = latin.toLowerCase() === written.toLowerCase();
  const shown = `${capitalized(declined.form)}${latin === '' || exact ? '' : ` → ${capitalized(latin)}`}`;
  const named = cases.length > 2 ? `${cases.slice(0, 2).join(' or ')} case` : `${cases.join(' or ')} case`;
  return `looks like ‘${canonical}’ in the ${named} of Russian (${shown})`;
}

/** The proper form in capitals where the wrong one is. */
export function likeCase(proper: string, written: string): string {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
    ? proper.toUpperCase()
    : proper;
}
