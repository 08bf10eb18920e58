import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  FOREIGN_MONTHS,
  FOREIGN_WEEKDAYS,
  MONTHS,
  WEEKDAYS,
} from '../calendar/words.ts';

/** Units of time, as TIMEX3 writes them; `E` is a decade, `C` a century, `WE` a weekend, the three with `T` are clock units. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'Q' | 'H' | 'E' | 'C' | 'WE' | 'TH' | 'TM' | 'TS';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Parts of the day, as TIMEX3 writes them. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';

/** Everything that one word may mean in a date. Most words have one role; `may`, `second` or `fall` have two, and the grammar chooses. */
export interface Word {
  /** 1 to 12, or 0. */
  month: number;
  /** True where the month's word is a common English word or a name as well. */
  monthDoubt: boolean;
  /** True for a month in another language, which counts behind a day only. */
  foreignMonth: boolean;
  /** True for a weekday in another language, which counts in front of a day of that language only. */
  foreignWeekday: boolean;
  /** ISO, 1 to 7, or 0. */
  weekday: number;
  unit: Unit | null;
  /** True for `years`, false for `year`. */
  plural: boolean;
  /** 1 for `one`; 0 where the word is no number. */
  cardinal: number;
  /** 3 for `third`. */
  ordinal: number;
  /** 100 for `hundred`. */
  scale: number;
  /** `few`, `several`: a number that is not said. */
  vague: boolean;
  season: Season | null;
  part: DayPart | null;
  /** `noon` and `midnight` are 12 and 24 o'clock; -1 elsewhere. */
  clock: number;
  /** -1 for `last`, 0 for `this`, 1 for `next`. */
  shift: number | null;
  /** True where the word counts from the date that the text last spoke of: `following`, `previous`, `same`. */
  narrative: boolean;
  article: boolean;
  /** `early`, `mid`, `late`: a part of a longer time. */
  edge: boolean;
  /** `beginning`, `end`, `middle`: a part of a longer time, joined by `of`. */
  edgeNoun: boolean;
  /** `ago` -1, `later` 1: turns a length of time into a date. */
  direction: number;
  /** PRESENT_REF, PAST_REF or FUTURE_REF. */
  reference: string | null;
  /** The value of a word that is a set on its own: `daily`. */
  set: string | null;
  /** The value of a word that is a length on its own: `yearlong`. */
  length: string | null;
  /** An index into the table of holidays, or -1. */
  holiday: number;
  /** A decade's last two digits: 90 for `nineties`. */
  decade: number;
  /** `a.m.` 1, `p.m.` 2. */
  meridiem: number;
  /** A time zone's name. */
  zone: boolean;
  /** How many letters of a preposition ran into a weekday or month (`onfriday`); 0 elsewhere. */
  glued: number;
}

const EMPTY: Word = {
  month: 0,
  monthDoubt: false,
  foreignMonth: false,
  foreignWeekday: false,
  weekday: 0,
  unit: null,
  plural: false,
  cardinal: 0,
  ordinal: 0,
  scale: 0,
  vague: false,
  season: null,
  part: null,
  clock: -1,
  shift: null,
  narrative: false,
  article: false,
  edge: false,
  edgeNoun: false,
  direction: 0,
  reference: null,
  set: null,
  length: null,
  holiday: -1,
  decade: 0,
  meridiem: 0,
  zone: false,
  glued: 0,
};

/** A day of every year by its rule. `easter` counts days from Easter Sunday, `nth` is the nth weekday of a month. */
export interface DayRule {
  readonly month: number;
  readonly day: number;
  /** Nth weekday of the month instead of a day; -1 is the last, and the last day of the month where no weekday is said. */
  readonly nth: number;
  readonly weekday: number;
  readonly easter: number | null;
  /** True where that is the Easter of the Orthodox churches. */
  readonly orthodox?: boolean;
}

/** A holiday: its words, and the rule for its day. */
export interface Holiday extends DayRule {
  readonly words: readonly string[];
}

export const HOLIDAYS: readonly Holiday[] = [
  fixed('christmas day', 12, 25),
  fixed('christmas eve', 12, 24),
  fixed('christmas', 12, 25),
  fixed('new year’s day', 1, 1),
  fixed('new year’s eve', 12, 31),
  fixed('boxing day', 12, 26),
  fixed('valentine’s day', 2, 14),
  fixed('halloween', 10, 31),
  fixed('independence day', 7, 4, true),
  fixed('armistice day', 11, 11),
  fixed('veterans day', 11, 11),
  fixed('anzac day', 4, 25),
  fixed('australia day', 1, 26),
  fixed('may day', 5, 1),
  fixed('victory day', 5, 9),
  fixed('russia day', 6, 12),
  fixed('national unity day', 11, 4),
  fixed('defender of the fatherland day', 2, 23),
  fixed('cosmonautics day', 4, 12),
  fixed('international women’s day', 3, 8),
  fixed('juneteenth', 6, 19),
  fixed('orthodox christmas', 1, 7),
  fixed('bastille day', 7, 14),
  fixed('german unity day', 10, 3),
  fixed('st patrick’s day', 3, 17),
  fixed('world refugee day', 6, 20),
  fixed('international children’s day', 6, 1),
  nth('russian navy day', 7, -1, 7),
  nth('remembrance sunday', 11, 2, 7),
  nth('presidents day', 2, 3, 1),
  nth('patriots day', 4, 3, 1),
  nth('columbus day', 10, 2, 1),
  nth('thanksgiving day', 11, 4, 4),
  nth('thanksgiving', 11, 4, 4),
  nth('memorial day', 5, -1, 1),
  nth('labor day', 9, 1, 1),
  nth('martin luther king day', 1, 3, 1),
  { ...movable('orthodox easter', 0), orthodox: true },
  movable('good friday', -2),
  movable('easter sunday', 0),
  movable('easter monday', 1),
  movable('easter', 0),
  movable('ash wednesday', -46),
  movable('palm sunday', -7),
  movable('pentecost', 49),
];

/** Lower-case word → what it may mean in a date. Every other word is passed over with this one look-up. */
export const WORDS: ReadonlyMap<string, Word> = build();

function fixed(name: string, month: number, day: number, later = false): Holiday {
  // Independence Day is another day in every country: its words are known, its day is not.
  return {
    words: name.split(/[ ’]/),
    month: later ? 0 : month,
    day: later ? 0 : day,
    nth: 0,
    weekday: 0,
    easter: null,
  };
}

function nth(name: string, month: number, n: number, weekday: number): Holiday {
  return { words: name.split(/[ ’]/), month, day: 0, nth: n, weekday, easter: null };
}

function movable(name: string, easter: number): Holiday {
  return { words: name.split(/[ ’]/), month: 0, day: 0, nth: 0, weekday: 0, easter };
}

/** Gives words further roles, beside those that they have. */
type Add = (words: string, roles: Partial<Word>) => void;

function build(): Map<string, Word> {
  const table = new Map<string, Word>();
  const add: Add = (words, roles) => {
    for (const word of words.split(' ')) table.set(word, { ...(table.get(word) ?? EMPTY), ...roles });
  };
  addNames(add);
  addUnits(add);
  addNumbers(add);
  addSeasonsAndParts(add);
  addShifts(add);
  addReferences(add);
  addSetsAndLengths(add);
  addClock(add);
  addGlued(add);
  HOLIDAYS.forEach(({ words }, i) => {
    const before = table.get(words[0]);
    if (!before || before.holiday < 0) add(words[0], { holiday: i });
  });
  // Words with rules of their own.
  add('today tonight yesterday tomorrow overnight сегодня вчера завтра позавчера послезавтра', {});
  add('each every per these latter fiscal financial fy h q', {});
  return table;
}

/** Months and weekdays. */
function addNames(add: Add): void {
  for (const [word, month] of MONTHS) add(word, { month });
  for (const word of FOREIGN_MONTHS.keys()) add(word, { foreignMonth: true });
  for (const word of FOREIGN_WEEKDAYS.keys()) add(word, { foreignWeekday: true });
  add('may march august mar jan jun мае мар қазан', { monthDoubt: true });
  for (const [word, weekday] of WEEKDAYS)
    if (!/^(sat|sun|ср|вс|среда|среды|среду|среде)$/.test(word)) add(word, { weekday });

  ENGLISH_WEEKDAYS.forEach((day, i) => {
    add(`${day}s`, { weekday: i + 1, plural: true });
  });
}

function addUnits(add: Add): void {
  const units: readonly (readonly [Unit, string, string])[] = [
    ['Y', 'year yr', 'years yrs'],
    ['M', 'month mth', 'months mths'],
    ['W', 'week', 'weeks'],
    ['D', 'day', 'days'],
    ['Q', 'quarter qtr', 'quarters qtrs'],
    ['E', 'decade', 'decades'],
    ['C', 'century', 'centuries'],
    ['WE', 'weekend', 'weekends'],
    ['TH', 'hour hr', 'hours hrs'],
    ['TM', 'minute', 'minutes'],
    ['TS', 'second', 'seconds'],
    ['H', 'half', ''],
  ];
  for (const [unit, one, many] of units) {
    add(one, { unit });
    if (many) add(many, { unit, plural: true });
  }
}

function addNumbers(add: Add): void {
  const count = (words: string, role: 'cardinal' | 'ordinal', from: number, step = 1) =>
    words.split(' ').forEach((word, i) => {
      add(word, { [role]: from + i * step });
    });
  count(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'cardinal',
    1,
  );
  count('twenty thirty forty fifty sixty seventy eighty ninety', 'cardinal', 20, 10);
  add('dozen', { cardinal: 12 });
  count(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    'ordinal',
    1,
  );
  add('thirtieth', { ordinal: 30 });
  add('hundred', { scale: 100 });
  add('thousand', { scale: 1000 });
  add('few several many couple some numerous', { vague: true });
  const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
  decades.forEach((word, i) => {
    add(word, { decade: 20 + i * 10 });
  });
}

function addSeasonsAndParts(add: Add): void {
  add('spring springtime springs', { season: 'SP' });
  add('summer summertime summers', { season: 'SU' });
  add('autumn fall', { season: 'FA' });
  add('winter wintertime winters', { season: 'WI' });
  add('springs summers winters', { plural: true });
  add('morning mornings утром', { part: 'MO' });
  add('afternoon afternoons', { part: 'AF' });
  add('evening evenings вечером', { part: 'EV' });
  add('night nights ночью', { part: 'NI' });
  add('mornings afternoons evenings nights', { plural: true });
  add('dawn daybreak sunrise', { part: 'MO' });
  add('sunset sundown dusk', { part: 'EV' });
  add('nightfall', { part: 'NI' });
  add('noon midday', { clock: 12 });
  add('midnight', { clock: 24 });
}

/** `last`, `this`, `next`, articles, edges and `ago`: what a unit is counted by. */
function addShifts(add: Add): void {
  add('last past', { shift: -1 });
  add('previous preceding', { shift: -1, narrative: true });
  add('prior', { shift: -1, narrative: true });
  add('this current', { shift: 0 });
  add('next coming upcoming', { shift: 1 });
  add('following', { shift: 1, narrative: true });
  add('same that', { shift: 0, narrative: true });
  add('latest', { shift: -1 });
  add('the a an', { article: true });
  add('its', { article: true });
  add('early late mid middle later earlier', { edge: true });
  add('beginning start end middle close rest turn outset', { edgeNoun: true });
  add('ago', { direction: -1 });
  add('earlier before previously', { direction: -1, narrative: true });
  add('later after afterwards thereafter', { direction: 1, narrative: true });
}

/** Now, lately and soon. */
function addReferences(add: Add): void {
  add('now currently nowadays presently сейчас', { reference: 'PRESENT_REF' });
  add('current present', { reference: 'PRESENT_REF' });
  add('recently недавно', { reference: 'PAST_REF' });
  add('recent', { reference: 'PAST_REF' });
  add('soon shortly', { reference: 'FUTURE_REF' });
  add('future', { reference: 'FUTURE_REF' });
}

function addSetsAndLengths(add: Add): void {
  add('daily', { set: 'P1D' });
  add('weekly', { set: 'P1W' });
  add('monthly', { set: 'P1M' });
  add('annually yearly', { set: 'P1Y' });
  add('hourly', { set: 'PT1H' });
  add('nightly', { set: 'XXXX-XX-XXTNI' });
  add('ежедневно', { set: 'P1D' });
  add('ежегодно', { set: 'P1Y' });
  const lengths: readonly (readonly [string, string])[] = [
    ['year', 'P1Y'],
    ['month', 'P1M'],
    ['week', 'P1W'],
    ['day', 'P1D'],
    ['hour', 'PT1H'],
    ['decade', 'P10Y'],
  ];
  for (const [unit, length] of lengths) {
    add(`${unit}long`, { length });
    add(`${unit}slong`, { length: length.replace(/1?0?(?=[A-Z]$)/, 'X') });
  }
  add('fortnight fortnights', { length: 'P2W' });
  add('fortnightly', { set: 'P2W' });
}

/** Halves of the day and time zones. */
function addClock(add: Add): void {
  add('am', { meridiem: 1 });
  add('pm', { meridiem: 2 });
  add('a', { meridiem: 1 });
  add('p', { meridiem: 2 });
  // Alone they are places, too: only a clock time makes zones of them.
  add('et ct mt pt', { zone: true });
  add('est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk aest aedt ist eet eest', { zone: true });
}

/** `onFriday`, `inMarch`: prepositions that ran into a day or month. */
function addGlued(add: Add): void {
  for (const word of [...ENGLISH_MONTHS, ...ENGLISH_WEEKDAYS])
    for (const preposition of ['on', 'in', 'by', 'of', 'since', 'until', 'from'])
      add(preposition + word, { glued: preposition.length });
}
