import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../calendar/words.ts';

/**
 * `strike` and `strikes`: a walkout, an attack, or neither (`strike a balance`, `the strike price`, a footballer's). The words beside
 * decide, as for no other trigger.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What strikes with weapons, right before the word. */
const WEAPONS = set(
  'air mortar missile missiles drone drones rocket artillery military precision surgical retaliatory preventive preemptive emptive nuclear naval aerial',
);

/** Who stops work, right before the word: then it is a walkout as a verb, too (`teachers strike over pay`). */
const WORKERS = set(
  `workers teachers drivers nurses doctors miners pilots crew crews staff employees dockers seamen railwaymen firefighters students farmers
  journalists rail train tram bus tube airline port dock postal hospital school factory union unions`,
);

/** What strikes of people at work are called, right before the word; a hyphen is a token of its own in `24-hour strike`. */
const KINDS_OF_WALKOUTS = set(
  'general national nationwide warning wildcat indefinite rolling rotating day hour week month',
);

/** What makes a noun of it from before: articles, and what headlines put there. */
const NOUN_BEFORE = set(
  `a the this their its another first planned threatened
  possible end ends ended begin begins began call calls called launch launches launched start starts started stage stages staged plan plans
  authorize authorise avert averts avoid threaten threatens long`,
);

/** What makes a noun of it from behind. */
const NOUN_AFTER = set(
  'of by began begins continues continued ended enters entered spread spreads threat call committee vote',
);

/** With these behind it, it is part of something else, or sport. */
const OTHER_AFTER = set(
  'price prices group groups force forces zone zones rate rates aircraft fighter fighters weapon weapons system systems complex complexes capability capabilities partner partners from out off up down',
);

/** What an attack does, right behind the word. */
const HITTING = set('hit hits killed kills destroyed destroys wounded targeted struck levelled damaged');

/** What stands near the one and the other. */
const NEAR_ATTACKS = set(
  'missile missiles drone drones rocket rockets bomb bombs bombed warplanes jets airbase troops soldiers militants rebels pentagon army armed airstrike airstrikes killed wounded shelled coalition',
);
const NEAR_WALKOUTS = set(
  'union unions workers worker teachers drivers nurses doctors miners pilots staff employees pay wage wages pension pensions shifts employers labour labor industrial',
);
const ARTICLES = set('the a an');
const APOSTROPHES = set("' ’");
/** Tokens to either side. */
const NEAR = 15;

const DAYS: ReadonlySet<string> = new Set([...ENGLISH_WEEKDAYS, ...ENGLISH_MONTHS]);

/** The words of a text, as far as a strike needs them. */
interface Words {
  /** In small letters. */
  readonly lower: readonly string[];
  readonly starts: ArrayLike<number>;
}

/** The kind of event that `strike` or `strikes` at a token tells of, or null where it tells of none. */
export function strikeAt(text: string, words: Words, at: number): 'walkout' | 'attack' | null {
  const { lower } = words;
  const owner = ownerBefore(lower, at);
  const before = lower[owner ?? at - 1] ?? '';
  const after = lower[at + 1] ?? '';
  if (before === 'hunger') return null;
  if (WEAPONS.has(before)) return OTHER_AFTER.has(after) ? null : 'attack';
  if (WORKERS.has(before) || KINDS_OF_WALKOUTS.has(before)) return 'walkout';
  if ((after === 'on' || after === 'against') && hasTarget(text, words, at + 1)) return 'attack';
  const noun = owner !== null || NOUN_BEFORE.has(before) || NOUN_AFTER.has(after);
  if (HITTING.has(after) && noun) return 'attack';
  if (!noun || OTHER_AFTER.has(after)) return null;
  const near = lower.slice(Math.max(0, at - NEAR), at + NEAR);
  return near.some((w) => NEAR_ATTACKS.has(w)) && !near.some((w) => NEAR_WALKOUTS.has(w)) ? 'attack' : 'walkout';
}

/** The token whose strike it is (`seamen's strike`, `teachers' strike`; marks are tokens of their own), or null. */
function ownerBefore(lower: readonly string[], at: number): number | null {
  if (APOSTROPHES.has(lower[at - 1])) return at - 2;
  return lower[at - 1] === 's' && APOSTROPHES.has(lower[at - 2]) ? at - 3 : null;
}

/** Whether `on` or `against` at a token leads to what can be hit: `on Aleppo`, `on the depot`, but `on Friday` and `against pay cuts` not. */
function hasTarget(text: string, { lower, starts }: Words, at: number): boolean {
  const article = ARTICLES.has(lower[at + 1]);
  const target = at + (article ? 2 : 1);
  if (DAYS.has(lower[target])) return false;
  return /\p{Lu}/u.test(text.charAt(starts[target] ?? text.length)) || (article && lower[at] === 'on');
}
