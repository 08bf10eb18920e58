import type { Cue, Layout } from '../cues/model.ts';
import { count } from './counts.ts';
import { FEWEST_TAKING_TURNS, returnOften, takesTurns } from './turn-taking.ts';

/** The layouts that the document uses. */
export function chooseLayouts(candidates: readonly Cue[]): Set<Layout> {
  const used = new Set<Layout>();
  for (const layout of Object.keys(IS_USED) as Layout[]) if (IS_USED[layout](candidates, used)) used.add(layout);
  return used;
}

/** What tells that the document uses a layout: its possible labels, and which of the layouts above it are used. A colon always counts. */
const IS_USED: Readonly<Record<Layout, (candidates: readonly Cue[], used: ReadonlySet<Layout>) => boolean>> = {
  colon: () => true,
  inline: () => true,
  damaged: () => true,
  stop: (all) => recursIn('stop', all),
  bracket: (all) => recursIn('bracket', all),
  dash: (all) => recursIn('dash', all),
  line: (all) => recursIn('line', all),
  column: (all, used) => recursIn('column', all) || hasLettersInColumn(all, used) || hasLetterBesideOffice(all),
  stopdash: (all) => all.filter((c) => c.layout === 'stopdash').length >= FEWEST_WITH_DASH,
  angle: (all) => isChat('angle', all),
  tab: (all) => isChat('tab', all),
  timed: (all) => isChat('timed', all),
  bare: isBare,
  // Paragraphs are turns only where a document has no labels at all.
  unlabelled: () => false,
};

/** A full stop and a dash behind a name are rare elsewhere. */
const FEWEST_WITH_DASH = 3;
/** Fewer lines may be of a list of addresses or of tags. */
const FEWEST_IN_CHAT = 4;

/** True where labels recur in a layout, as those of speakers do. */
function recursIn(layout: Layout, candidates: readonly Cue[]): boolean {
  const all = ofLayout(candidates, layout);
  const keys = countKeys(all);
  const again = (c: Cue): boolean => (keys.get(c.voice.key) ?? 0) >= 2;
  // A surname alone on its line counts where it recurs; a word in brackets is a note: `[Applause]`.
  const own = all.filter(
    (c) => c.voice.standing !== 'weak' || !(layout === 'bracket' || (layout === 'line' && !again(c))),
  );
  const asks = own.some((c) => c.voice.side === 'ask' && again(c));
  if (AMBIGUOUS.has(layout) && !asks) return isExchangeIn(layout, own, keys);
  // Sentences in capitals end with a full stop too, but they do not recur.
  if (layout === 'stop' && own.filter(again).length < 0.4 * own.length) return false;
  const recurring = [...keys.values()].filter((n) => n >= 2).length;
  const one = layout !== 'dash' && (asks || (layout === 'stop' && keys.size >= 3));
  return recurring >= 2 || (recurring === 1 && one);
}

/** Offices on lines of their own are letterheads and captions, names before a dash are lists, and names in brackets additions. */
const AMBIGUOUS: ReadonlySet<Layout> = new Set(['line', 'dash', 'bracket']);

/** Where nobody asks in an ambiguous layout: two take turns all the time, or somebody leads on lines between those of others. */
function isExchangeIn(layout: Layout, own: readonly Cue[], keys: ReadonlyMap<string, number>): boolean {
  return alternates(own, keys) || (layout === 'line' && isChaired(own, keys));
}

/** `Q words` among `Q. words`. */
function hasLettersInColumn(candidates: readonly Cue[], layouts: ReadonlySet<Layout>): boolean {
  return candidates.filter((c) => c.voice.key === 'q' && c.layout !== 'column' && layouts.has(c.layout)).length >= 2;
}

/** One `Q    words?` beside an office that recurs with a colon. */
function hasLetterBesideOffice(candidates: readonly Cue[]): boolean {
  const office = candidates.filter(
    (c) => c.layout === 'colon' && c.voice.side === 'person' && c.voice.standing === 'role',
  );
  return (
    office.length >= 2 && candidates.some((c) => c.layout === 'column' && c.voice.key === 'q' && c.words - c.end >= 3)
  );
}

/** `<anna> words`: nicks of a chat, each several times; of times before names most are. */
function isChat(layout: Layout, candidates: readonly Cue[]): boolean {
  const all = candidates.filter((c) => c.layout === layout);
  const most = layout === 'timed' ? all.length / 2 : all.length - 1;
  return all.length >= FEWEST_IN_CHAT && new Set(all.map((c) => c.voice.key)).size <= most;
}

/** Labels without any mark: some are roles beside labels of another layout, or two take turns all the time. */
function isBare(candidates: readonly Cue[]): boolean {
  const bare = candidates.filter((c) => c.layout === 'bare');
  const roles = bare.filter((c) => c.voice.standing === 'role').length;
  if (roles >= 3 && candidates.length > bare.length) return true;
  return bare.length >= FEWEST_TAKING_TURNS && alternates(bare, countKeys(bare));
}

function countKeys(cues: readonly Cue[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { voice } of cues) count(keys, voice.key);
  return keys;
}

/** The labels of a layout. Those inside paragraphs count where somebody asks, or where they take turns. */
function ofLayout(candidates: readonly Cue[], layout: Layout): readonly Cue[] {
  const all = candidates.filter((c) => like(c) === layout);
  if (!all.some((c) => c.like) || all.filter((c) => c.voice.side === 'ask').length >= 2 || takesTurns(all)) return all;
  return all.filter((c) => !c.like);
}

/** The layout of a label, of one inside a paragraph that of its like at a line's head. */
export function like(cue: Cue): Layout {
  return cue.like ?? cue.layout;
}

/**
 * True where labels take turns throughout, as those of speakers do, and headings, captions and lists do not: most recur, or one that
 * recurs stands in every other place.
 */
function alternates(cues: readonly Cue[], keys: ReadonlyMap<string, number>): boolean {
  const recurring = cues.filter((c) => (keys.get(c.voice.key) ?? 0) >= 2);
  return (recurring.length >= 0.6 * cues.length && returnOften(recurring)) || returnOften(cues);
}

/** True where somebody who leads others through a call or a session is named again and again, on lines between those of others. */
function isChaired(cues: readonly Cue[], keys: ReadonlyMap<string, number>): boolean {
  const chairs = cues.flatMap((c, i) =>
    CHAIRS.has(c.voice.role ?? '') && (keys.get(c.voice.key) ?? 0) >= 2 ? [i] : [],
  );
  const others = cues.filter((c) => c.voice.standing !== 'role' && (keys.get(c.voice.key) ?? 0) >= 2);
  return others.length >= 2 && chairs.some((at, i) => i > 0 && at > chairs[i - 1] + 1);
}

/** Those who lead others through a call or a session. */
export const CHAIRS: ReadonlySet<string> = new Set(['Operator', 'Moderator', 'Facilitator']);
