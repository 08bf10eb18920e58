import { WordFilter } from '../text/word-filter.ts';

/**
 * Words of press reporting that tell of an event, by the kind of event: the kind first, then the words in small letters.
 * Two words with a blank are a phrase. Nouns before verbs, as a noun names an event and a verb may only mention one. Words that
 * press texts use for much else (`meet a deadline`, `strike a balance`) are left out or stand only in their telling forms.
 */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['summit', 'summit, summits'],
  ['talks', 'talks, negotiations, consultations, negotiation'],
  [
    'telephone conversation',
    'telephone conversation, phone conversation, telephone call, phone call, phone talk, telephone talk',
  ],
  ['meeting', 'meeting, meetings, met'],
  ['visit', 'visit, visits, visited'],
  ['conference', 'conference, conferences, forum, congress, symposium'],
  ['news conference', 'press conference, news conference, press briefing, news briefing, briefing, doorstop'],
  ['interview', 'interview, interviews, interviewed'],
  ['speech', 'speech, speeches, remarks'],
  ['statement', 'statement, statements'],
  ['hearing', 'hearing, hearings, inquiry, testimony, testified'],
  ['trial', 'trial, trials, lawsuit, indictment, indicted, convicted, conviction, sentenced, verdict'],
  ['arrest', 'arrest, arrests, arrested, detained, detention'],
  ['release', 'freed, pardoned, amnesty'],
  ['election', 'election, elections, elected, referendum, by-election, inauguration, inaugurated'],
  ['appointment', 'appointment, appointed, resignation, resigned, dismissed, sworn in'],
  ['agreement', 'agreement, agreements, treaty, accord, memorandum, truce, ceasefire'],
  ['resolution', 'resolution, resolutions'],
  ['law', 'decree, executive order, signed into'],
  ['sanctions', 'sanctions, embargo, tariffs'],
  [
    'attack',
    'attack, attacks, attacked, bombing, bombings, explosion, shelling, airstrike, airstrikes, air strike, air strikes, shooting, ambush',
  ],
  ['war', 'war, invasion, invaded, offensive'],
  ['killing', 'murder, murdered, assassination, assassinated, killed, stabbing'],
  ['death', 'death, died, funeral, obituary'],
  ['protest', 'protest, protests, demonstration, demonstrations, rally, rallies, riot, riots'],
  [
    'walkout',
    'strike action, walkout, walkouts, general strike, on strike, strike over, strike ends, strike ballot, industrial action',
  ],
  ['exercise', 'military exercise, military exercises, war games, manoeuvres, maneuvers'],
  ['launch', 'launch, launched, unveiled'],
  ['test', 'missile test, nuclear test, tests of'],
  ['earthquake', 'earthquake, quake, tremor, tsunami'],
  ['storm', 'storm, hurricane, typhoon, cyclone, tornado, blizzard'],
  ['flood', 'flood, floods, flooding'],
  ['fire', 'wildfire, wildfires, bushfire, bushfires, forest fire, forest fires, house fire, blaze'],
  ['shipwreck', 'shipwreck, capsized, capsizes, ran aground, runs aground, ferry sinks, ferry sank'],
  ['crash', 'crash, crashed, collision, derailment'],
  ['outbreak', 'outbreak, epidemic, pandemic'],
  ['takeover', 'takeover, merger, acquisition, acquired, bankruptcy'],
  ['results', 'quarterly results, annual results, earnings'],
  ['award', 'award, awards, awarded, medal, prize'],
  ['match', 'match, final, championship, tournament, olympics'],
  ['ceremony', 'ceremony, parade, celebrations, anniversary, opening of'],
  ['search', 'raid, raids, search of'],
  ['escape', 'escape, escaped'],
  ['theft', 'robbery, robbed, theft, heist, hijacked, hijacking, kidnapping, kidnapped, hostages'],
  ['vote', 'vote, voted, ballot'],
];

/** The kinds of event that triggers tell of. */
export const EVENT_KINDS: readonly string[] = KINDS.map(([kind]) => kind);

/**
 * The kind of event that somebody means by a kind or by a word that tells of one, in any letters: `strike` is a walkout, `phone call` a
 * telephone conversation. Null for words that tell of none.
 */
export function kindMeant(words: string): string | null {
  const low = words.toLowerCase();
  const named = KINDS.find(([kind]) => kind === low) ?? KINDS.find(([, all]) => all.split(', ').includes(low));
  return (
    (named ?? KINDS.find(([, all]) => all.split(', ').some((phrase) => phrase.startsWith(`${low} `))))?.[0] ?? null
  );
}

export interface Trigger {
  readonly kind: string;
  /** The second word of a phrase, or null for a single word. */
  readonly next: string | null;
}

const TRIGGERS = new Map<string, Trigger[]>();
for (const [kind, words] of KINDS)
  for (const phrase of words.split(', ')) {
    const [first, next = null] = phrase.split(' ');
    const list = TRIGGERS.get(first) ?? [];
    // Phrases stand first: `press conference` is no `conference`.
    if (next === null) list.push({ kind, next });
    else list.unshift({ kind, next });
    TRIGGERS.set(first, list);
  }

/** Passes the words that may tell of an event, by their hash; what `strike` and `strikes` tell of, `strike.ts` says. */
export const TRIGGER_WORDS = new WordFilter([...TRIGGERS.keys(), 'strikes']);

/** The kinds of event that a word may tell of, phrases first; undefined for other words. Takes small letters. */
export function triggersOf(word: string): readonly Trigger[] | undefined {
  return TRIGGERS.get(word);
}
