import type { Span } from '../../text/span.ts';
import { TokenKind, type Tokens, WordCase } from '../../text/tokens.ts';
import type { EntityType } from '../model.ts';
import type { Segment } from './evidence.ts';
import { listedClasses, shortenedClasses } from './listed-words.ts';
import type { Run } from './runs.ts';
import { WordClass } from './word-class.ts';

/** The office or title that stands beside a person's name. */
export interface Introduction {
  readonly office: Span;
  /** Ids of offices that the words can mean, as in knowledge: `fm`, `president`. */
  readonly roles: readonly string[];
}

/** Words that stand inside an office's name in small letters. */
const INSIDE: ReadonlySet<string> = new Set(
  `of for the and to on in at foreign affairs defence defense finance justice interior internal health security economic economy energy education
   agriculture trade state federal central national supreme external general prime vice deputy first former acting ex then interim outgoing newly elected
   designate elect permanent special chief senior press assistant executive managing joint home federal military naval air chargé d'affaires high plenipotentiary
   extraordinary chairman-in-office council committee government republic union culture transport industry labour labor emergency situations development party office
   opposition parliamentary russian english us u.s. uk un eu nato official ministry department agency leader member`.split(
    /\s+/,
  ),
);
/** The offices that words can mean, by their ids in knowledge. The first that fits decides; a deputy's words mean none of them. */
const ROLE_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:(?!deputy|assistant).)*\bvice[- ]president\b/, ['vice-president']],
  [/\b(?:deputy|vice|assistant|under)[ -]/, []],
  [/\b(?:prime minister|premier|pm)\b/, ['pm', 'premier']],
  [/\b(?:foreign (?:minister|secretary)|minister (?:of|for) (?:foreign|external) affairs)\b/, ['fm']],
  [/\bsecretary of state\b/, ['secretary-of-state', 'fm']],
  [
    /\b(?:defen[cs]e (?:minister|secretary)|(?:minister|secretary) (?:of|for) defen[cs]e)\b/,
    ['defence', 'defense-secretary'],
  ],
  [/\b(?:interior minister|minister of (?:the )?interior)\b/, ['interior']],
  [/\b(?:finance minister|minister of finance)\b/, ['finance']],
  [/\b(?:secretary[- ]general)\b/, ['secretary-general']],
  [/\bpresident\b/, ['president', 'president-of', 'acting-president']],
  // `Secretary Rivera`: of a department, where nothing says of what.
  [/^secretary$/, ['secretary-of-state', 'defense-secretary', 'secretary']],
  [/\bchancellor\b/, ['chancellor', 'treasury']],
  [/\b(?:king|queen|emir|sultan|emperor)\b/, ['king', 'queen', 'emir', 'sultan', 'emperor']],
  [/\bpope\b/, ['pope']],
  [/\bambassador\b/, ['ambassador', 'permrep']],
  [
    /\b(?:spokesman|spokeswoman|spokesperson|press secretary|official representative)\b/,
    ['spokesperson', 'press-secretary'],
  ],
  [/\bmayor\b/, ['mayor']],
  [/\bgovernor\b/, ['governor', 'cb']],
  [/\bsenator\b/, ['senator']],
  [/\bspeaker\b/, ['speaker']],
];
const MOST_TOKENS = 18;
/** Titles that are offices as well; `Mr` and `Sir` are none. */
const NOBLE: ReadonlySet<string> = new Set(
  'king queen pope emperor sultan emir prince princess patriarch archbishop cardinal bishop judge justice ayatollah sheikh imam'.split(
    ' ',
  ),
);
const COURTESY = WordClass.honorific;

/**
 * The office beside a person's name: before it (`Foreign Minister of Russia Sergey Lavrov`), behind a comma (`Sergey Lavrov, the
 * Russian foreign minister`) or before one (`The Russian ambassador, Anatoly Antonov, said`); null where none stands there.
 * `barrier` is the token after the name before this one: its bearer's office is not this one's.
 */
export function introductionOf(
  tokens: Tokens,
  run: Run,
  segment: Segment,
  type: EntityType,
  barrier: number,
): Introduction | null {
  if (type !== 'person') return null;
  const first = run.units[segment.from].first;
  const after = run.units[segment.to - 1].last;
  return before(tokens, first, barrier) ?? behind(tokens, after) ?? beforeComma(tokens, first, after, barrier);
}

function beforeComma(tokens: Tokens, first: number, after: number, barrier: number): Introduction | null {
  if (first < 2 || tokens.lower[first - 1] !== ',' || tokens.lower[after] !== ',') return null;
  return before(tokens, first - 1, barrier);
}

function before(tokens: Tokens, first: number, barrier: number): Introduction | null {
  let from = first;
  let hasOffice = false;
  for (let at = first - 1; at >= barrier && first - at <= MOST_TOKENS; at--) {
    if (tokens.kinds[at] === TokenKind.mark) {
      // A full stop or apostrophe inside a word, a hyphen between two.
      if (at === 0 || tokens.ends[at - 1] !== tokens.starts[at] || !staysInside(tokens, at)) break;
      continue;
    }
    if (tokens.starts[at + 1] - tokens.ends[at] > 2) break;
    const classes = listedClasses(tokens.lower[at]) | shortenedClasses(tokens.lower[at]);
    const title =
      (classes & (WordClass.office | WordClass.rank)) !== 0 ||
      ((classes & WordClass.occupation) !== 0 && (tokens.cases[at] >= WordCase.title || at === first - 1)) ||
      NOBLE.has(tokens.lower[at]);
    if (title) hasOffice = true;
    const inside = INSIDE.has(tokens.lower[at]) || tokens.cases[at] >= WordCase.title || tokens.lower[at] === 's';
    if (!title && !inside && (classes & COURTESY) === 0) break;
    // Whoever holds an office of its own ends this one: `Putin and Foreign Minister Lavrov`.
    if (tokens.lower[at] === 'and' && !hasOffice) break;
    from = at;
  }
  if (!hasOffice) return null;
  return trimmed(tokens, from, first);
}

/** A hyphen or apostrophe between words, or the full stop of an abbreviation: the one at a sentence's end is none of these. */
function staysInside(tokens: Tokens, mark: number): boolean {
  if (tokens.lower[mark] !== '.') return INNER.has(tokens.lower[mark]);
  const before = tokens.lower[mark - 1];
  return before.length === 1 || shortenedClasses(before) !== 0;
}

/** Marks that stand inside the words of an office: `U.S.`, `Prime Minister-elect`, `Russia’s`. */
const INNER: ReadonlySet<string> = new Set(['.', '-', "'", '’', '–']);
const EDGE: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'to',
  'on',
  'in',
  'at',
  'a',
  'an',
  's',
  'with',
  "'",
  '’',
  '.',
  '-',
  '–',
]);

function behind(tokens: Tokens, after: number): Introduction | null {
  if (tokens.lower[after] !== ',' || after + 1 >= tokens.length) return null;
  let at = after + 1;
  let hasOffice = false;
  for (; at < tokens.length && at - after <= MOST_TOKENS; at++) {
    if (tokens.kinds[at] === TokenKind.mark) {
      if (
        !INNER.has(tokens.lower[at]) ||
        tokens.ends[at - 1] !== tokens.starts[at] ||
        tokens.starts[at + 1] !== tokens.ends[at]
      )
        break;
      continue;
    }
    const classes = listedClasses(tokens.lower[at]);
    if ((classes & (WordClass.office | WordClass.rank)) !== 0) hasOffice = true;
    else if (
      (classes & WordClass.occupation) === 0 &&
      !INSIDE.has(tokens.lower[at]) &&
      tokens.cases[at] < WordCase.title &&
      tokens.lower[at] !== 'a' &&
      tokens.lower[at] !== 'an' &&
      tokens.lower[at] !== 's'
    )
      break;
    else if (!hasOffice && at - after > FAR) break;
  }
  return hasOffice ? trimmed(tokens, after + 1, at) : null;
}
/** An apposition names the office soon: `Sergey Lavrov, the Russian foreign minister`. */
const FAR = 6;

/** The span of the tokens without articles and connectors at their edges. */
function trimmed(tokens: Tokens, from: number, to: number): Introduction | null {
  let first = from;
  let last = to;
  while (first < last && EDGE.has(tokens.lower[first])) first++;
  while (
    last > first &&
    EDGE.has(tokens.lower[last - 1]) &&
    !(tokens.lower[last - 1] === '.' && last - 1 > first && tokens.ends[last - 2] === tokens.starts[last - 1])
  )
    last--;
  if (first >= last) return null;
  const office = { start: tokens.starts[first], end: tokens.ends[last - 1] };
  return { office, roles: rolesOf(tokens.text.slice(office.start, office.end).toLowerCase().replace(/\s+/g, ' ')) };
}

function rolesOf(words: string): readonly string[] {
  for (const [pattern, roles] of ROLE_WORDS) if (pattern.test(words)) return roles;
  return [];
}
