/** Names of months and weekdays as tables, in lower case as `Tokens.lower` has them. */

/** A row: the words that name one month or weekday. */
type Names = readonly string[];

/**
 * January to December in English, Russian, Ukrainian and Kazakh. The Russian forms are nominative, genitive, prepositional and
 * instrumental, the Ukrainian ones nominative, genitive and locative.
 */
const MONTH_NAMES: readonly Names[] = [
  ['january', 'jan', 'январь', 'января', 'январе', 'январем', 'январём', 'янв', 'січень', 'січня', 'січні', 'қаңтар'],
  [
    'february',
    'feb',
    'febr',
    'февраль',
    'февраля',
    'феврале',
    'февралем',
    'февралём',
    'фев',
    'февр',
    'лютий',
    'лютого',
    'лютому',
    'ақпан',
  ],
  ['march', 'mar', 'март', 'марта', 'марте', 'мартом', 'мар', 'березень', 'березня', 'березні', 'наурыз'],
  ['april', 'apr', 'апрель', 'апреля', 'апреле', 'апрелем', 'апр', 'квітень', 'квітня', 'квітні', 'сәуір'],
  ['may', 'май', 'мая', 'мае', 'маем', 'травень', 'травня', 'травні', 'мамыр'],
  ['june', 'jun', 'июнь', 'июня', 'июне', 'июнем', 'июн', 'червень', 'червня', 'червні', 'маусым'],
  ['july', 'jul', 'июль', 'июля', 'июле', 'июлем', 'июл', 'липень', 'липня', 'липні', 'шілде'],
  ['august', 'aug', 'август', 'августа', 'августе', 'августом', 'авг', 'серпень', 'серпня', 'серпні', 'тамыз'],
  [
    'september',
    'sep',
    'sept',
    'сентябрь',
    'сентября',
    'сентябре',
    'сентябрем',
    'сентябрём',
    'сен',
    'сент',
    'вересень',
    'вересня',
    'вересні',
    'қыркүйек',
  ],
  [
    'october',
    'oct',
    'октябрь',
    'октября',
    'октябре',
    'октябрем',
    'октябрём',
    'окт',
    'жовтень',
    'жовтня',
    'жовтні',
    'қазан',
  ],
  [
    'november',
    'nov',
    'ноябрь',
    'ноября',
    'ноябре',
    'ноябрем',
    'ноябрём',
    'ноя',
    'нояб',
    'листопада',
    'листопаді',
    'қараша',
  ],
  [
    'december',
    'dec',
    'декабрь',
    'декабря',
    'декабре',
    'декабрем',
    'декабрём',
    'дек',
    'грудень',
    'грудня',
    'грудні',
    'желтоқсан',
  ],
];

/** Monday to Sunday in English and Russian; the Russian forms are nominative, genitive, accusative and dative. */
const WEEKDAY_NAMES: readonly Names[] = [
  ['monday', 'mon', 'понедельник', 'понедельника', 'понедельнику', 'пн'],
  ['tuesday', 'tue', 'tues', 'вторник', 'вторника', 'вторнику', 'вт'],
  ['wednesday', 'wed', 'weds', 'среда', 'среды', 'среду', 'среде', 'ср'],
  ['thursday', 'thu', 'thur', 'thurs', 'четверг', 'четверга', 'четвергу', 'чт'],
  ['friday', 'fri', 'пятница', 'пятницы', 'пятницу', 'пятнице', 'пт'],
  ['saturday', 'sat', 'суббота', 'субботы', 'субботу', 'субботе', 'сб'],
  ['sunday', 'sun', 'воскресенье', 'воскресенья', 'воскресенью', 'вс'],
];

/**
 * Months that translation left over in other languages, in Latin letters: German, French, and Russian as romanised. They count behind a
 * day only, as most of them are names or other words as well.
 */
const FOREIGN_NAMES: readonly Names[] = [
  ['januar', 'janvier', 'yanvarya'],
  ['februar', 'février', 'fevralya'],
  ['märz', 'mars', 'marta'],
  ['avril', 'aprelya'],
  ['mai', 'maya'],
  ['juni', 'juin', 'iyunya'],
  ['juli', 'juillet', 'iyulya'],
  ['août', 'avgusta'],
  ['septembre', 'sentyabrya'],
  ['oktober', 'octobre', 'oktyabrya'],
  ['novembre', 'noyabrya'],
  ['dezember', 'décembre', 'dekabrya'],
];

/**
 * Months as the heads of pages in more languages have them behind a day: Spanish, Italian, Portuguese, Dutch, Polish, Czech, Turkish,
 * Romanian, Swedish and Croatian, as `Intl.DateTimeFormat` has them, which takes a tenth of a second to tell.
 */
const NAMES_IN_HEADS: readonly Names[] = [
  'enero gennaio janeiro januari stycznia ledna ocak ianuarie siječnja',
  'febrero febbraio fevereiro februari lutego února şubat februarie veljače',
  'marzo março maart marca března mart martie ožujka',
  'abril aprile kwietnia dubna nisan aprilie travnja',
  'mayo maggio maio mei maja května mayıs maj svibnja',
  'junio giugno junho czerwca června haziran iunie lipnja',
  'julio luglio julho lipca července temmuz iulie srpnja',
  'agosto augustus sierpnia srpna ağustos augusti kolovoza',
  'septiembre settembre setembro września září eylül septembrie rujna',
  'octubre ottobre outubro października října ekim octombrie',
  'noviembre novembro listopada listopadu kasım noiembrie studenoga studenog',
  'diciembre dicembre dezembro grudnia prosince aralık decembrie prosinca',
].map((names) => names.split(' '));

/**
 * Weekdays as they stand in front of such a day: French, German, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Turkish, Romanian,
 * Swedish and Croatian.
 */
const FOREIGN_WEEKDAY_NAMES: readonly Names[] = [
  'lundi montag lunes lunedì segunda maandag poniedziałek pondělí pazartesi luni måndag ponedjeljak',
  'mardi dienstag martes martedì terça dinsdag wtorek úterý salı marți tisdag utorak',
  'mercredi mittwoch miércoles mercoledì quarta woensdag środa středa çarşamba miercuri onsdag srijeda',
  'jeudi donnerstag jueves giovedì quinta donderdag czwartek čtvrtek perşembe joi torsdag četvrtak',
  'vendredi freitag viernes venerdì sexta vrijdag piątek pátek cuma vineri fredag petak',
  'samedi samstag sonnabend sábado sabato zaterdag sobota cumartesi sâmbătă lördag subota',
  'dimanche sonntag domingo domenica zondag niedziela neděle pazar duminică söndag nedjelja',
].map((names) => names.split(' '));

/** Those that take a year as well: people or things as often, and all that stand in heads. */
export const DOUBTFUL_FOREIGN: ReadonlySet<string> = new Set([
  ...['mars', 'marta', 'avril', 'mai', 'maya', 'juni', 'juli'],
  ...NAMES_IN_HEADS.flat(),
]);

/** What Spanish and Portuguese put between the day, the month and the year. */
export const FOREIGN_OF: ReadonlySet<string> = new Set(['de', 'del', 'do']);

/** Lower-case word → month, for words of other languages. */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(FOREIGN_NAMES),
  ...numbered(NAMES_IN_HEADS),
]);

/** Lower-case word → weekday, for words of other languages. */
export const FOREIGN_WEEKDAYS: ReadonlyMap<string, number> = numbered(FOREIGN_WEEKDAY_NAMES);

/** Lower-case word → month, 1 to 12. `may` and `march` are also common words and the abbreviations may be names: context decides. */
export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES);

/** Lower-case word → weekday as ISO 8601 counts, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES);

/** The months' full English names in lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] = MONTH_NAMES.map(([name]) => name);

/** The weekdays' full English names in lower case, Monday first. */
export const ENGLISH_WEEKDAYS: readonly string[] = WEEKDAY_NAMES.map(([name]) => name);

/** Abbreviations of months, English and Russian, whose full stop belongs to them: what the whole name begins with. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  MONTH_NAMES.flatMap((names) => {
    const whole = [names[0], names.find((name) => name > 'а') ?? ''];
    return names.filter((name) => whole.some((w) => w.startsWith(name) && w !== name));
  }),
);

/** Endings of ordinals in digits. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** `year` in Russian, Ukrainian and Kazakh, as it stands behind its number. */
export const YEAR_WORDS: ReadonlySet<string> = new Set('года год году року рік році жылы жылғы'.split(' '));

/** Words that lead to a day, and to nothing else in front of a number and a month. */
export const DAY_LEADS: ReadonlySet<string> = new Set('on dated until till since by from through'.split(' '));

function numbered(rows: readonly Names[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, row) => names.map((name): [string, number] => [name, row + 1])));
}
