import { CONNECTORS, FIELDS, HONORIFICS, OFFICE_WORDS, PARTICLES, ROLES, type Side } from './roles.ts';

/** How a label's words are written, as far as evidence goes. */
export type Standing =
  /** `QUESTION`, `Journalist`, `Senior Administration Official`: a word for one who speaks. */
  | 'role'
  /** `MR. SPICER`, `President of Russia Vladimir Putin`: an office or a courtesy before a name. */
  | 'titled'
  /** `SIMON CREAN`, `CREAN`: capitals throughout. */
  | 'capitals'
  /** `Sergey Lavrov`: two or more capitalised words. */
  | 'name'
  /** `HS`, `PR`: two or three capitals. */
  | 'initials'
  /** `Lavrov`, and longer phrases in which only some words are capitalised: evidence must come from the document. */
  | 'weak';

/** A label read on its own, before the document speaks. */
export interface Voice {
  /** Equal for labels of the same words, whatever their case, spaces and notes in brackets. */
  readonly key: string;
  readonly standing: Standing;
  readonly side: Side;
  /** The role's name for readers, or null. */
  readonly role: string | null;
  /** The words that name a person, as printed, without honorific and office; null where there are none. */
  readonly name: string | null;
}

const BRACKETS = /\s*[([][^()[\]]*[)\]]?\s*/g;
const ORDINAL = /^(?:\(?\d{1,3}[.)]|no\.?\s?\d{1,3}[.)]?)\s*/i;
const AFTER = /\s*(?:,|\s[-–—]\s|\s\/\s).*$/u;
const LETTER_SPACED = /^(?:\p{L} ){3,}\p{L}?\b|^\p{L}(?: {1,2}\p{L}){3,}/u;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’`´&-]*$/u;
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|said|says|say|told|asked|added|reads|read|include|includes|including|following|follows|follow|this|that|these|those|not|you|we|they|it|he|she|i|my|your|our|their|his|her|if|but|so|because|than|as|or)$/;

/**
 * Reads the words of a possible label, its punctuation left out. Null where they cannot name a speaker: header fields, phrases
 * with a verb, numbers, web addresses.
 */
export function readVoice(raw: string): Voice | null {
  let words = raw.replace(/[\s\u00a0]+$/u, '').replace(/^[\s\u00a0]+/u, '');
  if (LETTER_SPACED.test(words)) words = closeLetterSpacing(words);
  words = words
    .replace(ORDINAL, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (words === '' || words.length > 160) return null;
  const bare = words.replace(BRACKETS, ' ').trim();
  if (bare === '') return null;
  const lower = bare.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
  const role =
    ROLES.get(lower) ?? ROLES.get(lower.replace(/\s*(?:\d{1,2}|[a-z]|#\d+|no\.? ?\d+|one|two|three|four)$/, ''));
  if (role) return { key: lower, standing: 'role', side: role.side, role: role.name, name: null };
  const head = bare.replace(AFTER, '').trim();
  const affiliated = head !== bare;
  const headRole = affiliated ? ROLES.get(head.toLowerCase()) : undefined;
  if (headRole)
    return { key: head.toLowerCase(), standing: 'role', side: headRole.side, role: headRole.name, name: null };
  return readName(head, bare, affiliated);
}

function readName(head: string, bare: string, affiliated: boolean): Voice | null {
  const words = head.split(' ');
  if (words.length > 22) return null;
  const first = words[0].toLowerCase().replace(/[.,]+$/, '');
  if (FIELDS.has(first)) return null;
  let capitals = 0;
  let lowers = 0;
  let office = -1;
  let honorific = -1;
  let connectors = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '&' || word === '+') continue;
    if (!WORD.test(word)) return null;
    const lower = word
      .toLowerCase()
      .replace(/[.]$/, '')
      .replace(/['’]s$/, '');
    if (VERB.test(lower) && word !== word.toUpperCase()) return null;
    if (HONORIFICS.has(lower)) honorific = i;
    if (OFFICE_WORDS.has(lower)) office = i;
    if (CONNECTORS.has(lower) && i > 0 && word === word.toLowerCase()) connectors++;
    else if (/^\p{Lu}/u.test(word) || /^(?:al-|el-|d['’]|o['’])/i.test(word)) capitals++;
    else lowers++;
  }
  if (capitals === 0) return null;
  const allCapitals = head === head.toUpperCase() || isCapitalsButPrefix(words);
  const name = nameWords(words, Math.max(office, honorific), connectors > 0);
  const key = head.toLowerCase().replace(/[.’']/g, '').replace(/ +/g, ' ');
  const make = (standing: Standing): Voice => ({ key, standing, side: 'person', role: null, name });
  if (lowers > 0) return lowers <= 3 && words.length <= 6 ? make('weak') : null;
  if ((office >= 0 || honorific >= 0) && name) return make('titled');
  if (allCapitals && words.length === 1 && /^\p{Lu}{2,3}$/u.test(head)) return make('initials');
  if (allCapitals && words.length <= 6) return make('capitals');
  if (words.length >= 2 && words.length <= 5 && office < 0 && connectors <= 2) return make('name');
  if (words.length === 1 && affiliated) return make('name');
  return bare.length <= 60 ? make('weak') : null;
}

/** `McKENZIE`, `O’BRIEN`, `MacKELLAR`: capitals apart from a small prefix inside. */
function isCapitalsButPrefix(words: readonly string[]): boolean {
  return words.every((w) => /^(?:Mc|Mac|O['’]?|De|Di|Du|La|Le|Van|Von)?[\p{Lu}.'’-]{2,}$/u.test(w));
}

/** The words of a label that name the person: what follows the last word of an office, at most the last two behind `of …`. */
function nameWords(words: readonly string[], office: number, connected: boolean): string | null {
  let from = office + 1;
  if (from >= words.length) return null;
  let last = -1;
  for (let i = from; i < words.length; i++) {
    const lower = words[i].toLowerCase();
    if (CONNECTORS.has(lower) && words[i] === lower && !PARTICLES.has(lower)) last = i;
  }
  if (connected && last >= 0) from = Math.max(last + 1, words.length - 2);
  else if (from > 0 && words.length - from > 3) from = words.length - 2;
  return from < words.length ? words.slice(from).join(' ') : null;
}

/** `P R I M E  M I N I S T E R` without the spaces between its letters. */
function closeLetterSpacing(words: string): string {
  return words
    .split(/\s{2,}/u)
    .map((w) => w.replace(/(?<=\p{L}) (?=\p{L}(?: |$))/gu, ''))
    .join(' ');
}
