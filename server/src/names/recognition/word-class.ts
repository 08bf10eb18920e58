/**
 * What a single word tells about the name it stands in or beside, as bits. Those without a list in `word-lists.ts`
 * come from knowledge.
 */
export const WordClass = {
  /** A given name, of either gender. */
  given: 1 << 0,
  /** A common English word in small letters. */
  english: 1 << 1,
  /** A word that makes an organisation at the end of its name: `ministry`, `bank`, `council`. */
  organization: 1 << 2,
  /** The legal form of a company: `Inc`, `GmbH`. */
  company: 1 << 3,
  /** A word that makes a place at the end of its name: `river`, `province`, `airport`. */
  place: 1 << 4,
  /** A word that makes a place at the start of its name: `mount`, `lake`, `fort`, `san`. */
  placeStart: 1 << 5,
  /** Mr, Mrs, Sir, His Excellency. */
  honorific: 1 << 6,
  /** The last word of an office: `minister`, `president`, `spokesman`. */
  office: 1 << 7,
  /** A military or police rank, also short. */
  rank: 1 << 8,
  /** `van`, `de`, `bin`, `al`: part of a surname, in small letters, too. */
  particle: 1 << 9,
  /** Jr, III. */
  suffix: 1 << 10,
  /** A surname of a known person. */
  surname: 1 << 11,
  /** A word of time: months, days of the week. */
  time: 1 << 12,
  /** A word that a name of neither person, place nor organisation ends with: `Agreement`, `War`, `Cup`, `Prize`. */
  other: 1 << 13,
  /** North, New, Upper, Saint. */
  direction: 1 << 14,
  /** The adjective or demonym of a country. */
  demonym: 1 << 15,
  /** A word of grammar, which is never a name by itself: `the`, `however`, `who`. */
  grammar: 1 << 16,
  /** Speech and thought: `said`, `told`, `believes`. */
  speech: 1 << 17,
  /** A verb or noun that people do or are: `born`, `married`, `scored`, `elected`. */
  personVerb: 1 << 18,
  /** Nouns that follow the name of a state or body: `government`, `officials`, `troops`. */
  bodyNoun: 1 << 19,
  /** A unit of a military, a team or a party: `brigade`, `squadron`, `united`, `fc`. */
  team: 1 << 20,
  /** A family word before or behind a person: `wife`, `son`, `brother`. */
  family: 1 << 21,
  /** Occupations before a name in small letters: `actor`, `coach`, `singer`, `striker`. */
  occupation: 1 << 22,
  /** Common nouns of places before a name: `city`, `town`, `village`, `capital`. */
  placeNoun: 1 << 23,
  /** Common nouns of organisations before a name: `company`, `band`, `group`, `agency`. */
  organizationNoun: 1 << 24,
  /** A word that is mostly written small and seldom a part of a name. */
  common: 1 << 25,
  /** A common surname. */
  commonSurname: 1 << 26,
  /** The first word of a role in knowledge. */
  startsRole: 1 << 27,
  /** The first word of a name in knowledge. */
  startsName: 1 << 28,
  /** A word of reports on sport. */
  sport: 1 << 29,
  /** What names nobody: pronouns, what a stenographer hears, letters that stand for a thing or an office. */
  nobody: 1 << 30,
} as const;
