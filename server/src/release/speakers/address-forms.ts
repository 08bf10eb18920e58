/*
 * How those who ask address the other side: an address is a name somewhere in what is said, with words before it that lead up to it and
 * words behind it that no one says of somebody who is not there. Each form is a row.
 */

/** Ways of saying one thing, the first letter of each small or large. */
function either(...ways: readonly string[]): string {
  return `(?:${ways.map((way) => way.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`)).join('|')})`;
}

const PART_OF_DAY = '(?:morning|afternoon|evening|day)';
const THANKS = ['thanks?', 'thank you'];
const GREETING = ['welcome', `good ${PART_OF_DAY}`];
const HOLDER = '(?:Prime Minister|Premier|Treasurer|Chancellor)';

/** Where a form may begin. */
const TURN = '^';
const SENTENCE = '(?:^|[.?!] +)';
const PHRASE = '(?:^|[.?!,] +)';
const ANYWHERE = '';

/** Words that open a turn before the name, any number of them. */
const opened = (...words: readonly string[]): string => `(?:${either(...words)},? +)*`;
const FILLERS = ['well', 'so', 'but', 'and', 'now'];
const OPENERS = `all right|okay|OK|firstly|secondly|finally|just finally|lastly|sorry|look|prime [Mm]inister`.split(
  '|',
);

/** How a name is given. */
const SURNAME = String.raw`(\p{Lu}[\p{L}-]+)`;
const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? +${SURNAME}`;
const TITLED_ANYHOW = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Senator|MR|MRS)\.? +${SURNAME}`;
const FULL = String.raw`(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)`;
const HELD = String.raw`${HOLDER} (\p{Lu}[\p{L}-]+(?: \p{Lu}\p{Ll}[\p{L}-]+)?)`;

/** What is said of somebody: no address stands before it. */
const SPOKEN_OF = String.raw`(?! (?:of course )?(?:has|had|says|said|wants|told|thinks|and|or|(?:is|was) (?!it|this|that|there|the))\b)`;
const ASKING =
  'are|is|it|was|do|does|did|have|has|will|would|can|could|should|what|why|how|when|where|who|you|I|we|in|on|the|good|welcome|thank';

/** A form of address: where it begins, what leads up to the name, the name, and what stands behind it. */
interface Form {
  readonly at: string;
  readonly before: string;
  readonly name: string;
  readonly behind: string;
}

/** The forms, each under what it reads. */
const FORMS: Readonly<Record<string, Form>> = {
  'Well, Mr Hawke, what …': {
    at: TURN,
    before: opened(...FILLERS, ...THANKS, ...GREETING, ...OPENERS),
    name: TITLED_ANYHOW,
    behind: `(?=[,.]? )${SPOKEN_OF}`,
  },
  '…, Mr Hawke?': {
    at: ANYWHERE,
    before: String.raw`(?:, ?|\b(?:${[...GREETING, ...THANKS, 'hello'].join('|')}),? +)`,
    name: TITLED,
    behind: '(?=[.?!]|$)',
  },
  // The words before ask for no name behind them.
  'Will you read the poem Mr Hawke?': {
    at: ANYWHERE,
    before: String.raw`\b(?:the|an?|this|that|these|your|our|on|in|for|(?:did|does|will|would|could) it) (?!\p{Ll}+ing )\p{Ll}+ `,
    name: TITLED,
    behind: String.raw`(?=\?)`,
  },
  'Mr Hawke, thank you': {
    at: PHRASE,
    before: '',
    name: TITLED,
    behind: String.raw`,? (?:it was|welcome|good|${THANKS.join('|')})\b`,
  },
  'Julia Gillard, welcome': {
    at: SENTENCE,
    before: '',
    name: FULL,
    behind: String.raw`(?:, (?:it['’]s|nice|hello)|,? (?:${[...GREETING, ...THANKS].join('|')}))\b`,
  },
  'Prime Minister Hawke, will you …': {
    at: TURN,
    before: opened(...FILLERS, `good ${PART_OF_DAY}`),
    name: HELD,
    behind: String.raw`,? (?:${ASKING})\b`,
  },
  'joined by the Prime Minister, Julia Gillard': {
    at: ANYWHERE,
    before: String.raw`\b(?:with (?:us|me)|join(?:s|ed|ing) (?:us|me|by)|joined by|welcome(?: to)?),?(?: now| today| live| the| this morning| is| on the (?:phone|line|program))* ${HOLDER},? `,
    name: FULL,
    behind: String.raw`\b`,
  },
};

/** Any of the forms; the group that takes part is the name. */
export const VOCATIVE = new RegExp(
  Object.values(FORMS)
    .map(({ at, before, name, behind }) => at + before + name + behind)
    .join('|'),
  'gu',
);

/**
 * `The Prime Minister, Anne Other.`: how those who ask name whom they speak to, before the first reply or in the end. In between, and with a
 * country or a time before the office, it is somebody who is spoken of.
 */
export const INTRODUCED = new RegExp(
  String.raw`(?:\b(?:[Tt]he|[Oo]ur) ${HOLDER},|(?<!\b(?:[Ff]ormer|[Tt]hen|[Dd]eputy|\p{Lu}\p{L}+) )${HOLDER}) (?:[Tt]he Hon\.? )?${FULL}(?=[.,!]| (?:MP|joins|is (?:my|our|with|here)|for|thanks?|good|welcome)\b)`,
  'gu',
);

/** `Thank you very much Chris`, `Good morning, Neil`: how the one who answers addresses the one who asks. */
export const THANKED = new RegExp(
  String.raw`\b(?:${either('thank you(?: very much| so much)?', 'thanks(?: very much| a lot)?', `good ${PART_OF_DAY}`, 'hello', 'hi', 'pleasure(?: always)?')}|G['’]day|with you)(?: to you)?[, ]+(\p{Lu}\p{Ll}{2,})(?=[,.!]|\s|$)(?! \p{Lu})`,
  'gu',
);
