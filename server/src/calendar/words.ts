/** Names of months and weekdays as tables, in lower case as `Tokens.lower` has them. */

/** A row: the words that name one month or weekday. */
type Names = readonly string[];

/** January to December in English and Russian; the Russian forms are nominative, genitive, prepositional and instrumental. */
const MONTH_NAMES: readonly Names[] = [
  ['january', 'jan', 'январь', 'января', 'январе', 'январем', 'январём', 'янв'],
  ['february', 'feb', 'febr', 'февраль', 'февраля', 'феврале', 'февралем', 'февралём', 'фев', 'февр'],
  ['march', 'mar', 'март', 'марта', 'марте', 'мартом', 'мар'],
  ['april', 'apr', 'апрель', 'апреля', 'апреле', 'апрелем', 'апр'],
  ['may', 'май', 'мая', 'мае', 'маем'],
  ['june', 'jun', 'июнь', 'июня', 'июне', 'июнем', 'июн'],
  ['july', 'jul', 'июль', 'июля', 'июле', 'июлем', 'июл'],
  ['august', 'aug', 'август', 'августа', 'августе', 'августом', 'авг'],
  ['september', 'sep', 'sept', 'сентябрь', 'сентября', 'сентябре', 'сентябрем', 'сентябрём', 'сен', 'сент'],
  ['october', 'oct', 'октябрь', 'октября', 'октябре', 'октябрем', 'октябрём', 'окт'],
  ['november', 'nov', 'ноябрь', 'ноября', 'ноябре', 'ноябрем', 'ноябрём', 'ноя', 'нояб'],
  ['december', 'dec', 'декабрь', 'декабря', 'декабре', 'декабрем', 'декабрём', 'дек'],
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

/** Lower-case word → month, 1 to 12. `may` and `march` are also common words and the abbreviations may be names: context decides. */
export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES);

/** Lower-case word → weekday as ISO 8601 counts, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES);

/** The months' full English names in lower case, January first. */
export const ENGLISH_MONTHS: readonly string[] = MONTH_NAMES.map(([name]) => name);

/** The weekdays' full English names in lower case, Monday first. */
export const ENGLISH_WEEKDAYS: readonly string[] = WEEKDAY_NAMES.map(([name]) => name);

function numbered(rows: readonly Names[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, row) => names.map((name): [string, number] => [name, row + 1])));
}
