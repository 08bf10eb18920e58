import { capitalized } from '../../text/capital.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Cue } from '../cues/model.ts';
import { damage } from '../damage.ts';
import { inSmallLetters, lastWord } from '../full-names.ts';
import { readVoice, type Voice } from '../label-words.ts';
import { CONNECTORS } from '../roles.ts';
import { addressedByAskers, addressedOffice, thankedByRepliers } from './addressed.ts';
import { givenName } from './called.ts';
import { examinersIn } from './examiners.ts';
import { apart, behindOffice, honourable, interviewerNamed, partner, spokesperson, titled } from './heading.ts';
import { isOther, ofInitials } from './initials.ts';
import { presented } from './presented.ts';
import { isAnonymous, isPrincipal, type Source, shown, sourceOf } from './source.ts';
import { witnessesIn } from './witnesses.ts';

/**
 * Who speaks at each cue, as a reader would name them: the fullest name that the document gives, without honorific and office; else
 * the role; null where the label says no more than `Q`.
 */
export function speakersOf(text: string, tokens: Tokens, cues: readonly Cue[]): (string | null)[] {
  if (cues.length === 0) return [];
  const source = sourceOf(text, tokens, cues);
  const byKey = new Map<string, string | null>();
  const examiners = examinersIn(source);
  const witnesses = witnessesIn(source);
  let next = 0;
  let sworn = 0;
  return cues.map(({ voice, start }) => {
    while (next < examiners.length && examiners[next].start < start) next++;
    if (next > 0 && voice.side === 'ask' && voice.role === null) return examiners[next - 1].name;
    while (sworn < witnesses.length && witnesses[sworn].start < start) sworn++;
    if (sworn > 0 && (voice.role === 'Witness' || (voice.side === 'reply' && voice.role === null)))
      return source.full.fullest(witnesses[sworn - 1].name);
    let name = byKey.get(voice.key);
    if (name === undefined) {
      name = nameOf(source, voice);
      byKey.set(voice.key, name);
    }
    return name;
  });
}

/** The name of whoever a label stands for. */
function nameOf(source: Source, voice: Voice): string | null {
  if (voice.role !== null || (voice.side !== 'person' && voice.name === null)) return ofRole(source, voice);
  if (voice.name === null) return voice.standing === 'office' ? ofRole(source, voice) : officeTitle(voice.key);
  if (voice.standing === 'initials')
    return (
      ofInitials(source, voice.name) ?? (/[AEIOUY]/.test(voice.name) ? source.full.fullest(voice.name) : voice.name)
    );
  const name = source.full.fullest(apart(source, voice.name) ?? surnamed(source, voice.name));
  const given = isSurname(name) ? givenName(source, voice.speaker) : null;
  return given === null || isShortFor(given, name) ? name : `${given} ${name}`;
}

/** True for one word that is not in capitals throughout, as the name of an agency is. */
function isSurname(name: string): boolean {
  return !name.includes(' ') && /\p{Ll}/u.test(name);
}

/** True for a surname as friends shorten it, and for the name itself: `Mitch` of `Mitchell`. */
function isShortFor(given: string, name: string): boolean {
  return given.slice(0, SAME).toLowerCase() === name.slice(0, SAME).toLowerCase();
}

/** So many letters in common show one name. */
const SAME = 4;

/** `RUSH` where `RUSH LIMBAUGH` has a label, too, or is named as the host before the first one: the name that begins so. */
function surnamed(source: Source, name: string): string {
  if (name.includes(' ')) return name;
  const begins = new Set<string>();
  for (const other of [...source.voices.map((voice) => voice.name), interviewerNamed(source)]) {
    if (other === name || other === null) continue;
    const lower = other.toLowerCase();
    if (lastWord(lower) === name.toLowerCase()) return name;
    if (lower.startsWith(`${name.toLowerCase()} `)) begins.add(other);
  }
  return begins.size === 1 ? [...begins][0] : name;
}

/** The name behind an office or a role, else the role itself. */
function ofRole(source: Source, voice: Voice): string | null {
  if (voice.side === 'person' || voice.side === 'neutral') {
    const named = inBrackets(source, voice);
    if (named !== null) return named;
  }
  if (voice.side === 'neutral' || voice.role === 'Journalist' || voice.role === 'Caller') return voice.role;
  if (voice.side === 'ask') return interviewer(source) ?? voice.role;
  if (voice.side === 'reply') return interviewee(source);

  const role = voice.role ?? officeTitle(voice.key);
  const words = voice.key
    .replace(/^the /, '')
    .replace(/^pm$/, 'prime minister')
    .replace(/^dpm$/, 'deputy prime minister')
    .split(/[ -]/);
  const named =
    behindOffice(source, words) ??
    (words[words.length - 1] === 'minister' ? honourable(source, words, isPrincipal(source, voice)) : null) ??
    presented(source, voice, words) ??
    addressedAs(source, voice);
  return named === null ? role : asPrinted(source, named);
}

/** `The Prime Minister (Mr Bell)`: the name that a label with the same office has in brackets. */
function inBrackets(source: Source, { key }: Voice): string | null {
  for (const cue of source.cues) {
    if (cue.voice.key !== key || cue.end - cue.start < key.length + 4) continue;
    const inner = /\(([^()]{3,60})\)/u.exec(source.text.slice(cue.start, cue.end))?.[1];
    const named = inner === undefined ? null : readVoice(inner);
    if (named?.name && BRACKETED.has(named.standing)) return source.full.fullest(shown(named.name));
  }
  return null;
}

/** An office as it is shown: `Minister for Defence`. */
function officeTitle(key: string): string {
  return key
    .split(' ')
    .map((w, i) => (i > 0 && CONNECTORS.has(w) ? w : capitalized(w)))
    .join(' ');
}

/** A name whose surname stands but once as its document mostly prints it: headings are set in types that text recognition spoils. */
function asPrinted(source: Source, name: string): string {
  const last = lastWord(name);
  if (last.length < 5 || !name.endsWith(name.slice(-last.length))) return name;
  const { lower, starts, ends, ids } = source.tokens;
  const { counts, firsts } = source.largeWords();
  const own = firsts.find((i) => lower[i] === last);
  let best = last;
  let most = own === undefined ? 0 : counts[ids[own]];
  const least = 2 * most + 1;
  for (const i of firsts) {
    const count = counts[ids[i]];
    if (count < least || count <= most || Math.abs(ends[i] - starts[i] - last.length) > 1) continue;
    const word = lower[i];
    if (word.charAt(0) !== last.charAt(0) || damage(word, last) > 0.2) continue;
    best = word;
    most = count;
  }
  return best === last ? name : name.slice(0, name.length - last.length) + inSmallLetters(best);
}

/** Whoever asks as `Q`: named before the interview begins; else as the other side addresses them. */
function interviewer(source: Source): string | null {
  const asking = new Set(source.cues.filter(asks).map((c) => c.voice.role));
  if (asking.size > 1 || asking.has('Caller')) return null;
  const named = interviewerNamed(source);
  if (named && !isOther(source, named, NO_OFFICE)) return named;
  return asking.has(null) || asking.has('Interviewer') ? null : thankedByRepliers(source, (c) => !asks(c));
}

/** Whoever answers as `A`: named before the interview begins, or as the other side addresses them. */
function interviewee(source: Source): string | null {
  if (!isAnonymous(source)) return null;
  const named = addressedByAskers(source, asks) ?? partner(source) ?? spokesperson(source) ?? titled(source);
  if (named !== null) return named;
  const office = addressedOffice(source, asks);
  return office === null ? null : (behindOffice(source, office.split(' ')) ?? officeTitle(office));
}

const asks = ({ voice }: Cue): boolean => voice.side === 'ask';

/** An office-holder as the other side addresses them: `Mr Hawke`. */
function addressedAs(source: Source, voice: Voice): string | null {
  const key = voice.speaker;
  // Only where hardly anybody else replies can the address be meant for them.
  if (!isPrincipal(source, voice)) return null;
  const name = addressedByAskers(source, (c) => c.voice.speaker !== key);
  return name === null || isOther(source, name, NO_OFFICE) ? null : source.full.fullest(name);
}

/** What no label begins with. */
const NO_OFFICE: readonly string[] = ['-'];

/** How a name in brackets behind an office is written. */
const BRACKETED: ReadonlySet<string> = new Set(['titled', 'name']);
