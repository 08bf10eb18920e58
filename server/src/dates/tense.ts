import { TokenKind, type Tokens, WordCase } from '../text/tokens.ts';
import { WordFilter } from '../text/word-filter.ts';
import { WORDS } from './words.ts';

/** Whether the words around a date speak of what was (-1), of what is to come (1), or do not say (0). */
export type Tense = -1 | 0 | 1;

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

const REACH = 20;

/** Looks for the nearest sign in the sentence, first before the date, then behind it. */
export function tenseAround(t: Tokens, date: number, next: number): Tense {
  const first = firstOfRow(t, date);
  // `until Friday`, `by May`: to come, unless the sentence goes on in the past.
  const meant = isMeantFor(t, first, next);
  if (first > 0 && (isUpTo(t, first) || meant) && !goesOnInPast(t, next)) return 1;
  // `since Jan. 13`: it has begun.
  if (first > 0 && t.lower[first - 1] === 'since') return -1;
  // `set a Friday hearing`, `faces a March 31 deadline`.
  if (first > 1 && t.lower[first - 1] === 'a' && SETS.has(t.lower[first - 2])) return 1;
  // `before a Monday deadline`: not yet over, unless a word says so. `the July 4 deadline that he had`: what follows is of the deadline.
  if (DEADLINES.has(t.lower[next])) {
    if (t.lower[first - 1] === 'a' && !hasPassed(t, first)) return 1;
    return before(t, first);
  }
  const near = first > 0 ? besides(t, first) : 0;
  if (near !== 0) return near;
  // `Wednesday’s ruling` has been, unless a clear word says that it is to come.
  if (isPossessive(t, next) && !isAhead(t, first, next)) return -1;
  // `The minister on Friday declined`: the verb right behind, unless one is as near in front.
  const verb = next < t.length && !endsSentence(t, next) ? signAt(t, next) : 0;
  // `a ship that left Friday should arrive soon`: the verb behind is not the day’s own.
  if (verb > 0 && isInRelativeClause(t, first)) return -1;
  if (verb !== 0 && (verb > 0 || meant || !hasSign(t, first - VERY_NEAR, first))) return verb;
  const around = opensClause(t, first) ? ahead(t, next) || before(t, first) : before(t, first) || ahead(t, next);
  // `repair the roofs before the end of September`.
  return around === 0 && first > 0 && t.lower[first - 1] === 'before' && !isPossessive(t, next) ? 1 : around;
}

/** The first of several weekdays in a row: `planned on Thursday and Friday`, `Saturday or Sunday`. */
function firstOfRow(t: Tokens, date: number): number {
  let first = date;
  while (first > 1 && ROW_JOINTS.has(t.lower[first - 1]) && (WORDS.get(t.lower[first - 2])?.weekday ?? 0) > 0)
    first -= 2;
  return first;
}

const ROW_JOINTS = new Set(['and', 'or', '/']);

/**
 * What the word right in front of a date, or of its preposition, says: `the vote is (likely) on Friday`, `the law adopted on Tuesday
 * will …`, `the visit, scheduled for Friday, was …`. 0 where it says nothing.
 */
function besides(t: Tokens, first: number): Tense {
  const at = PREPOSITIONS.has(t.lower[first - 1]) || t.lower[first - 1] === 'before' ? first - 2 : first - 1;
  if (at < 0) return 0;
  const word = t.lower[at];
  const before = at > 0 ? t.lower[at - 1] : '';
  if (word === 'is' || word === 'are') return 1;
  if (PENDING.has(word)) return WERE.has(before) ? 0 : 1;
  // `after his (big) win Tuesday night`: it has happened, whatever comes of it.
  if (at === first - 1 && DONE.has(word) && (DETERMINERS.has(before) || DETERMINERS.has(t.lower[at - 2]))) return -1;
  // A participle with no verb of its own in front.
  const participle = word.length > 4 && word.endsWith('ed') && t.cases[at] === WordCase.lower && !ADJECTIVES.has(word);
  return participle && before !== 'if' && t.kinds[at - 1] !== TokenKind.mark && signAt(t, at) < 0 && !PLANS.has(word)
    ? -1
    : 0;
}

/** True for a participle behind `will have`, also with a noun between: `we will have a package announced on Friday`. */
function isToBeHad(t: Tokens, participle: number): boolean {
  for (let i = participle - 1; i > 0 && i > participle - 7 && !endsSentence(t, i); i--)
    if (t.lower[i] === 'have') return FUTURE.has(t.lower[i - 1]);
  return false;
}

const FUTURE = new Set(['will', 'll', 'shall']);

/** What a day right behind dates to the past. */
const DONE = new Set(
  'win victory defeat loss death killing murder arrest shooting crash blast explosion collapse resignation earthquake quake raid attack escape'.split(
    ' ',
  ),
);

const DEADLINES = new Set(['deadline', 'deadlines', 'cutoff']);

/** True where a deadline is spoken of as over: `missed the Friday deadline`, `a Friday deadline passed`. */
function hasPassed(t: Tokens, first: number): boolean {
  for (let i = Math.max(0, first - 8); i < Math.min(t.length, first + 8); i++) if (OVER.has(t.lower[i])) return true;
  return false;
}

const OVER = new Set('missed passed expired lapsed met beat extended after since ignored'.split(' '));

const SETS = new Set('set sets setting faces facing scheduled'.split(' '));

/** Before them it was so once: `was scheduled`, `than we had expected`. */
const WERE = new Set('was were been had have has'.split(' '));

/** What has not come yet, whatever the sentence goes on with. */
const PENDING = new Set('likely possible unlikely scheduled planned due slated expected'.split(' '));

/** True for a day in a clause about the past that hangs on a noun: `that left Oslo on Friday`. */
function isInRelativeClause(t: Tokens, first: number): boolean {
  for (let i = first - 1; i > 0 && i >= first - VERY_NEAR; i--) {
    const sign = signAt(t, i);
    if (sign !== 0) return sign < 0 && RELATIVES.has(t.lower[i - 1]);
  }
  return false;
}

const RELATIVES = new Set('that which who'.split(' '));

/** As many tokens in front of a date as a verb takes with its preposition. */
const VERY_NEAR = 4;

function hasSign(t: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (signAt(t, i) !== 0) return true;
  return false;
}

/** `until`, `by`, and `through` where it does not end a stretch that begins with `from` or that has been gone through. */
function isUpTo(t: Tokens, first: number): boolean {
  const word = t.lower[first - 1];
  // `was followed by 14 February`, `joined by May`: no day up to which something lasts.
  if (word === 'by') return !t.lower[first - 2]?.endsWith('owed') && t.lower[first - 2] !== 'preceded';
  // `delays lasted until Sunday`: it is over.
  if (LASTED.has(t.lower[first - 2])) return false;
  if (word !== 'through') return word === 'until' || word === 'till';
  for (let i = first - 2; i >= 0 && i > first - 12 && !endsSentence(t, i); i--)
    if (PASSED.has(t.lower[i])) return false;
  return true;
}

const LASTED = new Set('lasted continued ran stretched dragged persisted lingered'.split(' '));
const PASSED = new Set('from between had has have'.split(' '));

/** `a meeting for Friday`, `extended to Nov. 20`: a day that something was given. */
function isMeantFor(t: Tokens, first: number, next: number): boolean {
  const word = t.lower[first - 1];
  if (word === 'for') {
    const day = WORDS.get(t.lower[first]);
    // `set for 10 a.m. Saturday`; a length of time is no day.
    if (day === undefined) return t.kinds[first] === TokenKind.number && /day$/.test(t.lower[next - 1] ?? '');
    return day.weekday > 0 || (day.month > 0 && next - first > 1);
  }
  if (word !== 'to') return false;
  for (let i = first - 2; i >= 0 && i > first - 6; i--) if (MOVED.has(t.lower[i])) return true;
  return false;
}

const MOVED = new Set('extended postponed delayed adjourned rescheduled'.split(' '));

function isPossessive(t: Tokens, next: number): boolean {
  return (
    (t.lower[next] === "'" || t.lower[next] === '’') && t.lower[next + 1] === 's' && t.ends[next - 1] === t.starts[next]
  );
}

function isAhead(t: Tokens, first: number, next: number): boolean {
  for (let i = Math.max(0, first - 8); i < next + 12 && i < t.length; i++)
    if (AHEAD.has(t.lower[i]) || (t.lower[i] === 'next' && i === first)) return true;
  return false;
}

const AHEAD = new Set(
  'await awaits awaiting will ll shall ahead upcoming expected preparing prepare prepares scheduled tomorrow before'.split(
    ' ',
  ),
);

/** `…, and on Friday he left`: what follows tells the tense, not what came before. */
function opensClause(t: Tokens, first: number): boolean {
  const at = first > 0 && PREPOSITIONS.has(t.lower[first - 1]) ? first - 1 : first;
  // `she said that, on Friday, the mayor will go`.
  return at > 1 && OPENERS.has(t.lower[at - 1] === ',' ? t.lower[at - 2] : t.lower[at - 1]);
}

const PREPOSITIONS = new Set('on in at by for since during from'.split(' '));
const OPENERS = new Set('and but that because while whereas although though when where who which'.split(' '));

/** The nearest sign in front of a date, within its sentence. */
function before(t: Tokens, first: number): Tense {
  let infinitive: Tense = 0;
  let within = true;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (endsSentence(t, i)) break;
    if (t.lower[i] === ',') within = false;
    if (within && leadsUpTo(t, i)) return 1;
    // `due to expire`: the word before `to` tells.
    const sign = t.lower[i - 1] === 'to' ? 0 : signAt(t, i) || (within ? presentAt(t, i) : 0);
    // `had been due Friday`: a plan that is over.
    if (sign > 0 && isOver(t, i)) return -1;
    if (sign) return sign;
    if (t.lower[i] === 'to' && isInfinitive(t, i + 1)) {
      const told = ofInfinitive(t, i);
      if (told !== 0) return told;
      infinitive = 1;
    }
    if (i >= first - 2 && BEGINS.has(t.lower[i])) return 1;
  }
  return infinitive;
}

/** What an infinitive and the words in front of it say; 0 where the sentence may yet say more. */
function ofInfinitive(t: Tokens, to: number): Tense {
  const before = t.lower[to - 1];
  if (t.lower[to + 1] === 'have') return -1;
  // `shops were to reopen`: later than what is told.
  if (before === 'was' || before === 'were') return 1;
  // `ordered him to appear`, `threatened to cut`: what is wanted comes later.
  if (isWanted(t, to)) return 1;
  const governs = signAt(t, to - 1) || signAt(t, to - 2);
  if (governs > 0 && (isOver(t, to - 1) || isOver(t, to - 2))) return -1;
  if (governs > 0 || PLANS.has(before)) return 1;
  // `a summit to be held`: a noun with what is to come of it.
  return governs || (t.lower[to + 1] === 'be' ? 1 : 0);
}

/** `ahead of`, `in the run-up to`, `preparations for`, `their next meeting`: what follows had not come yet. */
function leadsUpTo(t: Tokens, i: number): boolean {
  switch (t.lower[i]) {
    case 'next':
      return (
        t.cases[i] === WordCase.lower &&
        t.kinds[i + 1] === TokenKind.word &&
        !BESIDE_NEXT.test(t.lower[i + 1]) &&
        !WORDS.has(t.lower[i + 1])
      );
    case 'of':
      return t.lower[i - 1] === 'ahead' || t.lower[i - 1] === 'advance' || t.lower[i - 1] === 'eve';
    case 'to':
      return t.lower[i - 1] === 'up' && t.lower[i - 3] === 'run';
    case 'for':
    case 'preparation':
    case 'preparations':
    case 'readiness':
      return t.lower[i].length > 3 || t.lower[i - 1] === 'preparations';
    case 'place':
      return t.lower[i - 1] === 'takes' || t.lower[i - 1] === 'taking';
    default:
      return false;
  }
}

/** Behind `next` they speak of a place. */
const BESIDE_NEXT = /^(to|door)$/;

/** What is agreed, ordered or wanted lies later than the verb. */
const PLANS = new Set(
  'agreed decided vowed promised pledged set wants want hope wish ready likely about invited urged allowed'.split(' '),
);

/** Verbs with an infinitive, also behind the one who is to do it. */
const WANTS = new Set(
  'ordered subpoenaed asked told threatened offered called prepares preparing invited instructed required persuaded proposed wants want intends hope hopes'.split(
    ' ',
  ),
);

/** True where one of them stands in front of the `to`, with up to two words between: `asked the court to`. */
function isWanted(t: Tokens, to: number): boolean {
  for (let i = to - 1; i >= 0 && i >= to - 3; i--) {
    if (WANTS.has(t.lower[i])) return true;
    if (signAt(t, i) !== 0 || t.kinds[i] === TokenKind.mark) return false;
  }
  return false;
}

/** True for a plan that is over: `had been due`, `was to`. */
function isOver(t: Tokens, i: number): boolean {
  return t.lower[i - 1] === 'had' || t.lower[i - 2] === 'had' || t.lower[i - 1] === 'was';
}

/** Verbs whose present, right before a day, speaks of what is to come: `the talks begin on Friday`. */
const BEGINS = new Set(
  'begin begins starts opens meet meets returns leaves arrive arrives resume resumes visits travels flies heads hosts faces expires kicks'.split(
    ' ',
  ),
);

function ahead(t: Tokens, next: number): Tense {
  let comma = false;
  for (let i = next; i < t.length && i < next + REACH; i++) {
    if (endsSentence(t, i)) break;
    if (t.lower[i] === ',') comma = true;
    // What somebody says behind a colon is another sentence.
    if (t.lower[i] === ':') break;
    // `…, diplomats said`: the time of the telling.
    if (comma && i > next + 1 && SAYS.has(t.lower[i])) break;
    const sign = signAt(t, i) || presentAt(t, i);
    if (sign) return sign;
  }
  return 0;
}

/** Verbs that name who told it, behind what was told. */
const SAYS = new Set('said says told reported added stated announced noted according informed'.split(' '));

/**
 * Verbs whose present, beside a day, speaks of what is to come (`the film opens on Friday`), in the singular. Those of `NOUNS_TOO` are
 * plurals as often.
 */
const TO_COME = new Set(
  'takes lands goes opens begins starts meets celebrates addresses delivers convenes travels flies hosts resumes reopens expires kicks continues launches gathers arrives becomes airs moves turns hears decides considers appears joins holds receives welcomes unveils takes sits'.split(
    ' ',
  ),
);
const NOUNS_TOO = new Set(
  'passes votes plays marks ends leaves returns faces heads visits closes starts speaks reports releases'.split(' '),
);
/** The same in the plural, behind a plural. */
const TO_COME_PLURAL = new Set(
  'open begin start gather convene meet go travel fly resume vote return arrive leave face host hold celebrate head visit decide reopen continue discuss debate sign present consider submit unveil launch join address receive welcome announce choose elect inaugurate publish appear deliver consult'.split(
    ' ',
  ),
);
const NO_PLURALS = new Set('is was has this his its as us plus does across always perhaps less news'.split(' '));

/** 1 for a verb in the present that speaks of what is to come, or for `is meeting`; 0 for all else. */
function presentAt(t: Tokens, i: number): Tense {
  if (i === 0 || t.kinds[i] !== TokenKind.word || t.cases[i] !== WordCase.lower) return 0;
  const word = t.lower[i];
  if (!PRESENT_SIGNS.mayHave(t.hashes[t.ids[i]])) return isPresentOf(t, i, word) ? 1 : 0;
  const before = t.lower[i - 1];
  if (word === 'is' || word === 'are') {
    const verb = i + 1 < t.length ? t.lower[i + 1] : '';
    return verb.length > 5 && verb.endsWith('ing') && !/^(being|having|according|during|missing)$/.test(verb) ? 1 : 0;
  }
  if (t.kinds[i - 1] !== TokenKind.word || DETERMINERS.has(before) || NO_SUBJECTS.has(before)) return 0;
  if (TO_COME.has(word)) return 1;
  if (NOUNS_TOO.has(word))
    return !before.endsWith('s') && (t.cases[i - 1] === WordCase.title || isNounPhrase(t, i - 1)) ? 1 : 0;
  if (!TO_COME_PLURAL.has(word)) return 0;
  return before === 'they' || before === 'we' || (before.length > 3 && before.endsWith('s') && !NO_PLURALS.has(before))
    ? 1
    : 0;
}

/** `the court issues its verdict`: a word in -s behind a name or noun in the singular and in front of an article or the like. */
function isPresentOf(t: Tokens, i: number, word: string): boolean {
  // `the law comes into force`; `the news comes after` is of the past.
  if (word === 'comes') return t.lower[i + 1] === 'into';
  if (word === 'runs') return t.lower[i + 1] === 'out';
  if (word.length < 5 || !/[^suia]s$/.test(word) || i + 1 >= t.length || !DETERMINERS.has(t.lower[i + 1])) return false;
  const before = t.lower[i - 1];
  return (
    !STATES.has(word) &&
    t.kinds[i - 1] === TokenKind.word &&
    !before.endsWith('s') &&
    !DETERMINERS.has(before) &&
    !NO_SUBJECTS.has(before) &&
    (t.cases[i - 1] === WordCase.title || isNounPhrase(t, i - 1))
  );
}

/** Verbs that say what is so, was told or came before, not what is to come. */
const STATES = new Set(
  'says adds notes insists warns denies calls follows shows includes remains needs wants means represents makes gives keeps reflects suggests contains describes knows thinks believes seems looks tells quotes cites argues leads likes loves lives works stands runs owns covers brings leaves caps ends comes'.split(
    ' ',
  ),
);

const PRESENT_SIGNS = new WordFilter([...TO_COME, ...NOUNS_TOO, ...TO_COME_PLURAL, 'is', 'are']);

/** Words that no subject ends in: prepositions, adjectives that often stand there, and the like. */
const NO_SUBJECTS = new Set(
  'of in on at by for from with to and or that as than these those two three four five six several many some few more most other new early late recent previous last next first second official state annual all such no'.split(
    ' ',
  ),
);

/** True for `the truce` and `a second round`: an article not far in front. */
function isNounPhrase(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--)
    if (t.lower[k] === 'the' || t.lower[k] === 'a' || t.lower[k] === 's') return true;
  return false;
}

/** A full stop that is no abbreviation, or another mark that ends a sentence. */
export function endsSentence(t: Tokens, i: number): boolean {
  if (t.kinds[i] !== TokenKind.mark) return false;
  const s = t.lower[i];
  if (s === '?' || s === '!' || s === ';') return true;
  if (s !== '.') return false;
  if (i + 1 >= t.length) return true;
  if (t.ends[i] === t.starts[i + 1]) return t.kinds[i + 1] === TokenKind.mark && t.lower[i + 1] !== ',';
  const short =
    i > 0 &&
    t.ends[i - 1] - t.starts[i - 1] <= 4 &&
    t.cases[i - 1] !== WordCase.lower &&
    t.kinds[i - 1] === TokenKind.word;
  return !short && (t.cases[i + 1] !== WordCase.lower || t.kinds[i + 1] !== TokenKind.word);
}

function goesOnInPast(t: Tokens, next: number): boolean {
  for (let i = next; i < t.length && i < next + 8 && !endsSentence(t, i); i++)
    if (t.lower[i] === 'had' || t.lower[i] === 'was' || t.lower[i] === 'were') return true;
  return false;
}

function signAt(t: Tokens, i: number): Tense {
  if (t.kinds[i] !== TokenKind.word) return 0;
  const word = t.lower[i];
  // `be held`, `to be signed`: the participle of what is to come.
  const auxiliary = i > 0 ? t.lower[i - 1] : '';
  if (auxiliary === 'be' || MODALS.has(auxiliary)) return 0;
  const sign = SIGN_WORDS.mayHave(t.hashes[t.ids[i]]) ? SIGNS.get(word) : undefined;
  if (sign !== undefined) {
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
  // `she probably put it best`, and behind a day: `writing on Friday he put it so`.
  if (SAME_IN_PAST.has(word)) return isOne(t, auxiliary.endsWith('ly') ? i - 2 : i - 1, word) ? -1 : 0;
  // `is held`, `are being completed`: the participle of the present; `the detained crew`: one that is an adjective.
  const past = t.cases[i] === WordCase.lower && word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
  const finite = past && !PRESENT.has(auxiliary) && !DETERMINERS.has(auxiliary) && !ADJECTIVES.has(word);
  return finite && !isToBeHad(t, i) ? -1 : 0;
}

const PASSIVES = new Set('is are being'.split(' '));
const NO_PARTICIPLES = new Set('was were had did been'.split(' '));

/** Before a verb as it stands in the dictionary: `could hit`. */
const MODALS = new Set('will would could can may might shall should must ll'.split(' '));

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
const DETERMINERS = new Set('the a an his her their its our your my'.split(' '));
/** Words in -ed that are no verbs. */
const ADJECTIVES = new Set(
  'preferred related limited unspecified undisclosed unnamed unchanged armed hundred wicked sacred naked aged so-called'.split(
    ' ',
  ),
);

function isUnreached(t: Tokens, i: number): boolean {
  const at = t.lower[i + 1] === 'not' || t.lower[i + 1] === 'immediately' ? i + 2 : i + 1;
  return t.lower[at] === 'be' && /^(reached|located|contacted|found)$/.test(t.lower[at + 1] ?? '');
}

const NO_VERBS = new Set(
  'the a an his her their its our your my this that these those which whom what one all some any'.split(' '),
);

/** `to resume`, not `to the`, `to Paris`, `to 1989`. */
function isInfinitive(t: Tokens, i: number): boolean {
  return i < t.length && t.kinds[i] === TokenKind.word && t.cases[i] === WordCase.lower && !NO_VERBS.has(t.lower[i]);
}
