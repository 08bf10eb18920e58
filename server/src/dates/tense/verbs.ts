import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import { WordFilter } from '../../text/word-filter.ts';
import type { Tense } from '../model.ts';
import { endsSentence } from './sentence.ts';

/** Words of the past that do not end in -ed, and words of what is to come. A form that is the present as well (`set`, `put`, `cut`) is left out where the present is as usual. */
const SIGNS: ReadonlyMap<string, Tense> = new Map<string, Tense>([
  ...'was were had did said told came went made took gave got held met saw became began left won lost fell rose killed died struck felt found ran led sent spoke kept brought thought knew wrote broke paid sold bought grew heard hit showed stood rejected been reported announced tore drew flew threw drove rode chose swore wore stole shot sat swept slept fought caught taught sought sank sang rang hung hid bit ate drank dealt meant built spent lent bent fled bred fed flung swung stuck slid shook woke froze beat withdrew undertook overthrew arose forgot forbade forgave understood used'
    .split(' ')
    .map((w): [string, Tense] => [w, -1]),
  ...'await awaits awaiting will shall ll would expected expects expect scheduled plans planned planning plan due effective upcoming payable matures maturing expiring tomorrow may could can should might going intends intended hopes hoped aims must supposed expire expires slated forecast forecasts potential'
    .split(' ')
    .map((w): [string, Tense] => [w, 1]),
]);

const SIGN_WORDS = new WordFilter(SIGNS.keys());

/** What a word says of the time of its sentence, by itself and the words beside it. */
export function signAt(t: Tokens, i: number): Tense {
  if (t.kinds[i] !== TokenKind.word) return 0;
  const word = t.lower[i];
  // `be held`, `to be signed`: the participle of what is to come.
  const auxiliary = i > 0 ? t.lower[i - 1] : '';
  if (auxiliary === 'be' || MODALS.has(auxiliary)) return 0;
  const sign = SIGN_WORDS.mayHave(t.hashes[t.ids[i]]) ? SIGNS.get(word) : undefined;
  if (sign !== undefined) return listedSign(t, i, sign);
  // `she probably put it best`, and behind a day: `writing on Friday he put it so`.
  if (SAME_IN_PAST.has(word)) return isOne(t, auxiliary.endsWith('ly') ? i - 2 : i - 1, word) ? -1 : 0;
  // `is held`, `are being completed`: the participle of the present; `the detained crew`: one that is an adjective.
  const past = t.cases[i] === WordCase.lower && word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
  const finite = past && !PRESENT.has(auxiliary) && !DETERMINERS.has(auxiliary) && !ADJECTIVES.has(word);
  return finite && !isToBeHad(t, i) ? -1 : 0;
}

/** The sign of a word of the table, where it has it. */
function listedSign(t: Tokens, i: number, sign: Tense): Tense {
  const word = t.lower[i];
  const auxiliary = i > 0 ? t.lower[i - 1] : '';
  // `plans to leave`, not `vacation plans for`.
  if (word.startsWith('plan') && word.length < 6 && t.lower[i + 1] !== 'to') return 0;
  // `could not be reached`: a reporter's past.
  if ((word === 'could' || word === 'can') && isUnreached(t, i)) return -1;
  // `If I may follow up, the case that you made in May`: a manner of speaking.
  if (sign > 0 && t.lower[i - 2] === 'if' && (auxiliary === 'i' || auxiliary === 'we')) return 0;
  // `the case is heard`: the participle, unless it is the auxiliary itself.
  if (sign < 0 && !NO_PARTICIPLES.has(word) && (PASSIVES.has(auxiliary) || isToBeHad(t, i))) return 0;
  return t.cases[i] === WordCase.title && word === 'may' ? 0 : sign;
}

const PASSIVES = new Set('is are being'.split(' '));

const NO_PARTICIPLES = new Set('was were had did been'.split(' '));

/** Before a verb as it stands in the dictionary: `could hit`. */
const MODALS = new Set('will would could can may might shall should must ll'.split(' '));

/** True for a participle behind `will have`, also with a noun between: `we will have a package announced on Friday`. */
function isToBeHad(t: Tokens, participle: number): boolean {
  for (let i = participle - 1; i > 0 && i > participle - 7 && !endsSentence(t, i); i--)
    if (t.lower[i] === 'have') return FUTURE.has(t.lower[i - 1]);
  return false;
}

const FUTURE = new Set(['will', 'll', 'shall']);

/** Verbs whose past is their present: `the minister set` is past, as the present would be `sets`; `the ministers set` may be either. */
const SAME_IN_PAST = new Set('set put cut let quit shut split spread hurt cost burst cast'.split(' '));

/** Those of them that are hardly ever nouns (`a tax cut`). */
const VERBS_ONLY = new Set('set put let quit shut'.split(' '));

/** True for a word in front that is one person or thing: `he`, `Anna`, `the mayor`. */
function isOne(t: Tokens, i: number, verb: string): boolean {
  if (i < 0 || t.kinds[i] !== TokenKind.word) return false;
  const word = t.lower[i];
  if (word === 'he' || word === 'she' || word === 'it') return true;
  if (word.endsWith('s')) return false;
  return t.cases[i] === WordCase.title || (VERBS_ONLY.has(verb) && t.lower[i - 1] === 'the');
}

const PRESENT = new Set('is are being am gets get'.split(' '));

export const DETERMINERS = new Set('the a an his her their its our your my'.split(' '));

/** Words in -ed that are no verbs. */
export const ADJECTIVES = new Set(
  'preferred related limited unspecified undisclosed unnamed unchanged armed hundred wicked sacred naked aged so-called'.split(
    ' ',
  ),
);

function isUnreached(t: Tokens, i: number): boolean {
  const at = t.lower[i + 1] === 'not' || t.lower[i + 1] === 'immediately' ? i + 2 : i + 1;
  return t.lower[at] === 'be' && /^(reached|located|contacted|found)$/.test(t.lower[at + 1] ?? '');
}
