import { capitalized } from '../text/capital.ts';
import { CONNECTORS, FIELDS, HONORIFICS, OFFICE_WORDS, PARTICLES, ROLES, type Role, type Side } from './roles.ts';

/** How a label's words are written, as far as evidence goes. */
export type Standing =
  /** `QUESTION`, `Journalist`, `Senior Administration Official`: a word for one who speaks. */
  | 'role'
  /** `MR. SPICER`, `President of Russia Vladimir Putin`: an office or a courtesy before a name. */
  | 'titled'
  /** `MINISTER FOR DEFENCE`, `Assistant Infrastructure Minister`: an office without a name. */
  | 'office'
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
  /** True where the label has the number of a question, as committees print it: `Q12 Chair`. */
  readonly numbered?: true;
  /** The same for all labels of one speaker, as far as the labels tell: the surname, or the role. */
  readonly speaker: string;
}

const BRACKETS = /\s*[([][^()[\]]*[)\]]?\s*/g;
const ORDINAL = /^(?:\(?\d{1,3}[.)]\s*|no\.?\s?\d{1,3}[.)]?\s*|q\d{1,4}[.)]?\s+(?:\[\d{1,7}\]\s*)?(?=\p{L}{2}))/iu;
/** Letters behind a name: members of parliament, orders, degrees. */
const POSTNOMINALS =
  /(?:,? (?:MP|MHR|MLA|MLC|AC|AO|AM|OAM|CSC|RAN|QC|KC|SC|CBE|OBE|MBE|KBE|PhD|Ph\.D\.|MD|Jr\.?|Sr\.?|Esq\.?|II|III))+(?=$|,| [-–—])/u;
/** `of Nevada` of `Ms. VEGA of Nevada`, as houses tell two members of one name apart. */
const FROM_STATE = /(?<=\p{Lu}{3}) of \p{Lu}\p{Ll}[\p{L} ]*$/u;
const CONTINUED = /[ (]*\b(?:cont(?:inued|inues|d|['’]d)?\b[.)]*|ctd\.?)$/i;
const NUMBERED = /\s*#?\d{1,2}$|\s+(?:no\.? ?\d+|[a-h]|one|two|three|four)$/;
const PARTS = /\s*(?:,|\s[-–—]+\s|\s\/\s)\s*/u;
const LETTER_SPACED = /^\p{L}(?: {1,3}\p{L}){3,}(?:$|[^\p{L}])/u;
const WORD = /^(?:[\p{L}\p{M}]|\d+(?:st|nd|rd|th)$)[\p{L}\p{M}\p{N}.'’`´&-]*$/u;
const CAPITAL = /^(?:\p{Lu}|(?:al-|el-|d['’]|o['’])\p{Lu})/u;

/** Small words that a sentence has and a label has not. */
const PROSE = new Set(
  `is are was were be been being has have had having do does did will would can could may might must shall should said says say told asked
  added reads read include includes included including following follows follow this that these those not no you we they it he she i me my
  your our their his her its if but so because than as or nor who whom which what when where why how there here then also such all any some
  every each about into over under after before during between through against without within`.split(/\s+/),
);

/** Words that begin a sentence and no label. */
const STARTS = new Set(
  `so and but then now to for yes no well look finally also however hence overall naturally in on at if as because this that
  these those there here it its my our your their his we you they i another additionally meanwhile moreover`.split(
    /\s+/,
  ),
);

/** Of those words, the ones that are names too when written in capitals. */
const NAMES_TOO = new Set([
  'will',
  'may',
  'do',
  'has',
  'say',
  'her',
  'no',
  'all',
  'can',
  'so',
  'such',
  'have',
  'being',
  'might',
  'an',
]);

const PRESS = new Set(['reporter', 'journalist', 'correspondent']);

/** Last words of contact lines. */
const CONTACTS = new Set(
  `contact contacts tel telephone phone ph fax mobile email e-mail mail office liaison hotline portfolio website enquiries inquiries note notes`.split(
    ' ',
  ),
);

/** What ends a title or a header, and no label. */
const TITLE_END =
  /(?:^| )(?:interview|transcript|subjects?|topics?|q&a|question and answer|press conference|news conference|press briefing|media release|press release|statement)$/i;

/** Endings of small words that name what someone does: `call centre operator`, `metrology engineer`. */
const AGENT = /(?:[oe]r|ist|ant|ent|man|woman|person|ee|ian|eur|chef|pilot|nurse|youth|boy|girl)s?$/;

/**
 * Reads the words of a possible label, its punctuation left out. Null where they cannot name a speaker: header fields, phrases
 * with a verb, numbers, web addresses.
 */
export function readVoice(raw: string): Voice | null {
  let voice = read.get(raw);
  if (voice === undefined) {
    voice = readWords(raw);
    if (voice && NUMBERED_QUESTION.test(raw)) voice = { ...voice, numbered: true };
    if (read.size >= REMEMBERED) read.clear();
    read.set(raw, voice);
  }
  return voice;
}

/** The most characters of a label without what stands in brackets. */
const LONGEST_LABEL = 160;

const NUMBERED_QUESTION = /^Q\d{1,4}[.)]?\s+(?:\[\d{1,7}\]\s*)?\p{L}{2}/u;

/** `Head of the Ferry Union (FU) Jan A. van Berg`: behind the short name of a body the name of its head begins. */
const ACRONYM_AND_NAME = /\(\p{Lu}{2,}\) (\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3} \p{Lu}[\p{L}.'’-]*)$/u;

/** Labels recur, within a document and from one to the next. */
const read = new Map<string, Voice | null>();
const REMEMBERED = 4000;

function readWords(raw: string): Voice | null {
  let words = raw.trim();
  if (LETTER_SPACED.test(words)) words = closeLetterSpacing(words);
  words = words
    .replace(ORDINAL, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    // An apostrophe that lost its way through HTML: `O';BRIEN`.
    .replace(/(?<=\p{L}['’]);(?=\p{L})/gu, '')
    .trim();
  if (words === '') return null;
  if (HONORIFICS.has(firstWord(words))) words = words.replace(FROM_STATE, '');
  const bare = words
    .replace(BRACKETS, ' ')
    .replace(CONTINUED, '')
    .replace(/ CLIP$/, '')
    .replace(POSTNOMINALS, '')
    .trim();
  if (bare === '' || bare.length > LONGEST_LABEL || !/^[\p{Lu}\p{Lo}\d]/u.test(bare) || TITLE_END.test(bare))
    return null;
  const role = readRole(bare);
  if (role) return (role.side === 'ask' ? readAsker(words) : null) ?? role;
  const writer = WRITES.exec(bare);
  if (writer) {
    const who = readName(writer[1].replace(/(?<=\p{Ll}),? (?:in|from|of) (?:the )?\p{Lu}.*$/u, ''));
    return who && who.standing !== 'office' ? { ...who, standing: 'name', side: 'ask' } : null;
  }
  const asker = ASKS_BY_NAME.exec(bare);
  const named = asker && readName(asker[1]);
  if (named?.name) return { ...named, standing: 'titled', side: 'ask' };
  if (/^[QA]\s/.test(bare) || (STARTS.has(firstWord(bare)) && !/^\p{Lu}{2,3}$|^\p{Lu}\. ?\p{Lu}/u.test(bare)))
    return null;
  const parts = bare.split(PARTS).filter((p) => p !== '');
  if (parts.length === 0 || parts.length > 5 || FIELDS.has(firstWord(parts[0])) || CONTACTS.has(lastWord(bare)))
    return null;
  if (parts.length === 1) {
    const voice = readName(parts[0]);
    const behind = ACRONYM_AND_NAME.exec(words);
    return voice?.name && behind ? withSpeaker({ ...voice, name: behind[1] }) : voice;
  }
  if (/^(?:first|second|third|fourth)(?:ly)?$/i.test(parts[0]) || CONTACTS.has(lastWord(parts[0]))) return null;
  const voice = readRole(parts[0], true) ?? readAffiliated(parts);
  // `Marta Weiss, reporter at Radio Ost` has come to ask.
  return voice?.name && parts.some((p) => p.split(' ').some((w) => PRESS.has(w.toLowerCase())))
    ? { ...voice, side: 'ask' }
    : voice;
}

/** `Reporter (Mr. Tanaka, Kyodo News)`: who asks, named in brackets with a courtesy; whom a paper sends is no name. */
function readAsker(words: string): Voice | null {
  const named = /\(([^()]+)\)/u.exec(words);
  const voice = named && readName(named[1].split(PARTS, 1)[0]);
  return voice?.standing === 'titled' ? { ...voice, side: 'ask' } : null;
}

/** `Frage Bergmann:`, `Zusatzfrage Dr. Jessen:`: German briefings put the name of whoever asks behind the word for it. */
const ASKS_BY_NAME =
  /^(?:Frage|Zusatzfrage|Nachfrage|Zwischenfrage|Zusatz|Zuruf) ((?:\p{Lu}[\p{L}’'-]*\.? ){0,3}(?:von |van |zu )?\p{Lu}[\p{L}’'-]+)$/u;

/** `Speaker 1:` and `Speaker 2:` are two who speak. */
const NUMBERED_SPEAKER = /^(?:speaker|participant|voice|guest) #?\d{1,2}$/;
/** `Question from Reuters:`, `Вопрос телеканала «Звезда»:`. */
const ASKED_BY =
  /^(?:question|question \d+|вопрос) (?:(?:from|by)(?= )|(?:от|из|агентства|телеканала|газеты|корреспондента)(?= ))/u;

/** A name that somebody has in a chat: a role where it is one, else as written. Null where it has no letters. */
export function readNick(raw: string): Voice | null {
  const role = readRole(raw);
  if (role) return role;
  if (!/^[\p{L}\d_][\p{L}\d_ .|^-]*$/u.test(raw) || !/\p{L}/u.test(raw)) return null;
  const key = raw.toLowerCase();
  return { key, standing: 'name', side: 'person', role: null, name: raw, speaker: key };
}

/** Papers, agencies and channels by their last word. */
const OUTLET =
  /^(?:\p{Lu}[\p{L}-]* )*(?:News|Shimbun|TV|Television|Radio|Times|Post|Agency|Press|Daily|Herald|Tribune|Journal|Gazette|Weekly|Magazine|Channel|Broadcasting)(?: \p{L}+)?$/u;

/** `Peter in Toronto writes:`, `Anonymous asks:`. */
const WRITES = /^(.{2,60}) (?:writes|asks|wrote|asked|wants to know)$/u;

/** A word's letters with those alike that optical reading takes for each other: `questlon` is `question`. */
function asRead(words: string): string {
  return words
    .replace(/rn/g, 'm')
    .replace(/[l1|!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's');
}

/** Roles by their letters as optical reading takes them, with blanks and, as print with spaced letters is read, without. */
const ROLES_AS_READ: ReadonlyMap<string, Role> = new Map(
  [...ROLES]
    .filter(([words]) => words.length >= 6)
    .flatMap(([words, role]) => [
      [asRead(words), role],
      [asRead(words.replaceAll(' ', '')), role],
    ]),
);

function readRole(words: string, affiliated = false): Voice | null {
  const key = words.toLowerCase().replace(/[’`´]/g, "'").replace(/\.$/, '');
  if (NUMBERED_SPEAKER.test(key))
    return withSpeaker({ key, standing: 'role', side: 'person', role: capitalized(key), name: null });
  if (ASKED_BY.test(key))
    return withSpeaker({ key: 'question', standing: 'role', side: 'ask', role: null, name: null });
  const role = ROLES.get(key) ?? ROLES.get(key.replace(NUMBERED, '')) ?? ROLES_AS_READ.get(asRead(key));
  // `Minister, Sydney:` is as good as a name; `President, Chairman of …` is an office that goes on.
  if (!role || (affiliated && role.side === 'person')) return null;
  return withSpeaker({ key, standing: 'role', side: role.side, role: role.name, name: null });
}

/** `Valeriya Korableva, reporter at Channel One`; `Panel moderator, NBC host Megyn Kelly`; `TANYA PLIBERSEK - ACTING LEADER`. */
function readAffiliated(parts: readonly string[]): Voice | null {
  const first = readName(parts[0]);
  if (first && (first.standing === 'name' || first.standing === 'capitals') && parts[0].includes(' '))
    return parts.slice(1).every(isAffiliation) &&
      lastWord(parts[0]) !== lastWord(parts[1]) &&
      firstWord(parts[0]) !== firstWord(parts[1])
      ? first
      : null;
  if (parts.some((part) => HONORIFICS.has(part.toLowerCase().replace(/\.$/, '')))) return null;
  if (first?.standing === 'titled') return parts.slice(1).every(isAffiliation) ? first : null;
  // `Sidhant, WION`: a single name counts where it recurs.
  if (parts.length === 2 && first?.standing === 'weak' && !parts[0].includes(' ') && /^\p{Lu}{2,6}$/u.test(parts[1]))
    return first;
  // `Azumi, Kyodo News`: a surname and where its bearer works.
  if (parts.length === 2 && first?.standing === 'weak' && !parts[0].includes(' ') && OUTLET.test(parts[1]))
    return { ...first, standing: 'name', side: 'ask' };
  // `Olga, Moscow`: a first name and where its bearer lives.
  if (parts.length === 2 && first?.standing === 'weak' && parts.every((p) => /^\p{Lu}\p{Ll}{2,}$/u.test(p)))
    return { ...first, standing: 'name' };
  const last = readName(parts[parts.length - 1]);
  if (last?.standing === 'titled' && parts.every(isAffiliation)) return last;
  if (
    first?.standing === 'capitals' &&
    parts[0].length > 3 &&
    parts.slice(1).every(isAffiliation) &&
    !/^\p{Lu}+ \p{Lu}+, \p{Lu}+ \p{Lu}+$/u.test(parts.join(', '))
  )
    return first;
  // `Minister of Construction, Housing and Utilities Mikhail Men`: the office itself has commas.
  const whole = parts.every(isAffiliation) ? readName(parts.join(' ')) : null;
  return whole?.standing === 'titled' || whole?.standing === 'office' ? whole : null;
}

function isAffiliation(part: string): boolean {
  return part.length <= 110 && !/[;?!"]|\d{3}/.test(part) && !part.split(' ').some((w) => PROSE.has(w));
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

function firstWord(words: string): string {
  const space = words.indexOf(' ');
  return (space < 0 ? words : words.slice(0, space))
    .toLowerCase()
    .replace(/[.,]+$/, '')
    .replace(/['’]s$/, '');
}

function readName(head: string): Voice | null {
  const words = head.split(' ');
  if (words.length > LONGEST_NAME || FIELDS.has(firstWord(head))) return null;
  const counts = countWords(words);
  if (counts === null || counts.capitals === 0) return null;
  const name = nameWords(words, counts.title, counts.connectors > 0 || counts.lowers > 0);
  const standing = standingOf(head, words, counts, name !== null);
  const key = head.toLowerCase().replace(/[.’'`´]/g, '');
  return standing && withSpeaker({ key, standing, side: 'person', role: null, name });
}

/** The most words of a name with its office. */
const LONGEST_NAME = 24;

/** How many words of a label are of a kind. */
interface Counts {
  capitals: number;
  /** Written small, and no connectors. */
  lowers: number;
  /** Of those the ones that name what somebody does. */
  agents: number;
  connectors: number;
  /** Connectors that no name has. */
  ofs: number;
  /** Index of the last word of an office or courtesy; -1 where there is none. */
  title: number;
}

/** Counts the words of a label; null where one is among them that no label has. */
function countWords(words: readonly string[]): Counts | null {
  const counts = { capitals: 0, lowers: 0, agents: 0, connectors: 0, ofs: 0, title: -1 };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '&' || word === '+') continue;
    if (!WORD.test(word)) return null;
    const small = word === word.toLowerCase();
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (isOutOfPlace(words, i, small, lower)) return null;
    if (HONORIFICS.has(lower) || OFFICE_WORDS.has(lower)) {
      counts.title = i;
      if (!small) counts.capitals++;
    } else if (CONNECTORS.has(lower) && i > 0 && (small || !PARTICLES.has(lower))) {
      counts.connectors++;
      if (!PARTICLES.has(lower)) counts.ofs++;
    } else if (CAPITAL.test(word) || /^\d/.test(word)) counts.capitals++;
    else {
      counts.lowers++;
      if (AGENT.test(lower)) counts.agents++;
    }
  }
  return counts;
}

/** True for a word of sentences, for one in the genitive at the end, and for a connector at the beginning. */
function isOutOfPlace(words: readonly string[], i: number, small: boolean, lower: string): boolean {
  const word = words[i];
  const initial = word.length === 2 && word.endsWith('.') && !small;
  if (PROSE.has(lower) && !initial && (words.length > 1 || small) && (small || !NAMES_TOO.has(lower))) return true;
  if (/['’]s$/.test(lower) && i >= words.length - 3) return true;
  return i === 0 && !initial && (word === 'A' || (CONNECTORS.has(lower) && !PARTICLES.has(lower) && lower !== 'the'));
}

/** How a label stands whose words have been counted; `named` where some of them name a person. Null where it is no label. */
function standingOf(head: string, words: readonly string[], counts: Counts, named: boolean): Standing | null {
  const { lowers, title } = counts;
  const lastTwo = words.length > 2 && words.slice(-2).every((w) => CAPITAL.test(w));
  if (lowers > 0 && (words[0] === 'The' || /ing$/.test(words[0]))) return null;
  if (title >= 0 && named && (lowers === 0 || lastTwo)) return 'titled';
  if (title >= 0 && !named && isOffice(words, counts)) return 'office';
  if (title >= 0 && !named && words.length > 4) return null;
  if (lowers > 0) return words.length <= 8 && (lastTwo || (counts.agents > 0 && lowers <= 3)) ? 'weak' : null;
  return standingOfLarge(head, words, counts, lastTwo && named);
}

/** True for words of an office that are all written large. */
function isOffice({ length }: readonly string[], { lowers, ofs, title }: Counts): boolean {
  return lowers === 0 && length >= 2 && length <= 12 && (ofs > 0 || title === length - 1);
}

/** The same where no word but connectors is written small; `ends` where the last two words are those of a name. */
function standingOfLarge(head: string, words: readonly string[], counts: Counts, ends: boolean): Standing | null {
  const { ofs, title } = counts;
  const allCapitals = isCapitals(words);
  if (allCapitals && words.length === 1 && /^\p{Lu}{2,3}$/u.test(head)) return 'initials';
  const article = words[0].toLowerCase() === 'the';
  if (allCapitals && words.length <= 6 && ofs === 0 && !article) return 'capitals';
  if (words.length >= 2 && words.length <= 5 && title < 0 && ofs === 0 && !article) return 'name';
  if (allCapitals && ofs > 0 && title < 0) return null;
  if (ofs > 0 && words.length >= 5 && ends && !article) return 'weak';
  if (words.length > 1) return null;
  return /^(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}/u.test(head) ? 'name' : 'weak';
}

/** `McKENZIE`, `O’BRIEN`, `MacKELLAR`, `da COSTA`: capitals apart from small parts of a surname. */
function isCapitals(words: readonly string[]): boolean {
  return (
    words.every((w) => PARTICLES.has(w) || /^(?:Mc|Mac|O['’]?|De|Di|Du|La|Le|Van|Von)?[\p{Lu}.'’&-]+$/u.test(w)) &&
    words.some((w) => /\p{Lu}{2}/u.test(w))
  );
}

/** The words of a label that name the person: what follows the last word of an office, at most the last two behind `of …`. */
function nameWords(words: readonly string[], title: number, connected: boolean): string | null {
  const connector = connected ? lastSmall(words, title + 1) : -1;
  // `Minister for Defence Industry` has an office of two words, `President of Finland Sauli Niinistö` a name of two.
  if (connector >= 0 && words.length - connector - 1 < leastBehind(words[connector])) return null;
  const from = connector >= 0 ? Math.max(connector + 1, words.length - 2) : title + 1;
  if (from >= words.length) return null;
  const length = words.length - from;
  if (title < 0 || length <= 3 || words.some((w) => PARTICLES.has(w))) return words.slice(from).join(' ');
  // `President Trump Delivers Another Win` is a headline.
  return length > 4 ? null : words.slice(-2).join(' ');
}

/** The index of the last word from `from` on that is written small or connects others, and is no part of a surname; -1 where none is. */
function lastSmall(words: readonly string[], from: number): number {
  for (let i = words.length - 1; i >= from; i--) {
    const lower = words[i].toLowerCase();
    if (!PARTICLES.has(lower) && (words[i] === lower || CONNECTORS.has(lower))) return i;
  }
  return -1;
}

/** How many words behind a connector, or another word written small, are a name at least. */
function leastBehind(word: string): number {
  return CONNECTORS.has(word.toLowerCase()) ? 3 : 2;
}

/** `P R I M E  M I N I S T E R` without the spaces between its letters. */
function closeLetterSpacing(words: string): string {
  return words
    .split(/[\s\u00a0]{2,}/u)
    .map((w) => w.replace(/(?<=\p{L}) (?=\p{L}(?: |$))/gu, ''))
    .join(' ');
}

/** `S.V.Bell`, `A.Bell`: initials that touch the surname. */
const INITIALS = /^(?:\p{Lu}\.)+(?=\p{L}{2})/u;

const BODIES =
  /\b(?:association|project|council|committee|commission|ministry|department|agency|group|company|university|institute|foundation|federation|union|coalition|alliance|cent(?:er|re)|society|network|chamber|club|team|campaign|bureau|board|region)$/i;

function speakerOf(voice: Omit<Voice, 'speaker'>): string {
  if (voice.role !== null) return voice.role.toLowerCase();
  if (voice.name === null) return voice.side === 'ask' ? '?' : voice.key;
  if (BODIES.test(voice.name)) return voice.key;
  const name = voice.name
    .replace(INITIALS, '')
    .toLowerCase()
    .replace(/[’'`´.]/g, '');
  return name.slice(name.lastIndexOf(' ') + 1);
}

function withSpeaker(voice: Omit<Voice, 'speaker'>): Voice {
  return { ...voice, speaker: speakerOf(voice) };
}
