import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../../calendar/words.ts';
import { TokenKind, type Tokens, tokenFrom, WordCase } from '../../text/tokens.ts';
import type { Cue } from '../cues/model.ts';
import { FullNames, inSmallLetters } from '../full-names.ts';
import type { Voice } from '../label-words.ts';
import { HONORIFICS, OFFICE_WORDS } from '../roles.ts';

/** The most units before the first label that are looked through for who takes part. */
const HEAD = 3000;

/** A document whose speakers are to be named. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly cues: readonly Cue[];
  /** Who has labels, each once: a long transcript has thousands of labels of a few. */
  readonly voices: readonly Voice[];
  readonly full: FullNames;
  /** Tokens before the first label, in which a document says who takes part. */
  readonly head: readonly [number, number];
  /** What initials stand for, those that were asked for. */
  readonly initials: Map<string, string | null>;
  /** The words that are not all in small letters, counted when they are first asked for. */
  readonly largeWords: () => LargeWords;
}

interface LargeWords {
  /** How often each stands so, by its number. */
  readonly counts: Uint32Array;
  /** The first token of each. */
  readonly firsts: readonly number[];
}

/** The source of a document with one cue or more. */
export function sourceOf(text: string, tokens: Tokens, cues: readonly Cue[]): Source {
  const voices = [...new Set(cues.map((c) => c.voice))];
  const named = voices.flatMap(({ name }) => (name === null ? [] : [name]));
  const first = cues[0].start;
  let large: LargeWords | null = null;
  return {
    text,
    tokens,
    cues,
    voices,
    full: new FullNames(text, tokens, named, new Set(cues.map((c) => c.start))),
    head: [tokenFrom(tokens, Math.max(0, first - HEAD)), tokenFrom(tokens, first)],
    initials: new Map(),
    largeWords: () => {
      large ??= countLargeWords(tokens);
      return large;
    },
  };
}

function countLargeWords({ length, kinds, cases, ids, words }: Tokens): LargeWords {
  const counts = new Uint32Array(words);
  const firsts: number[] = [];
  for (let i = 0; i < length; i++)
    if (kinds[i] === TokenKind.word && cases[i] !== WordCase.lower && counts[ids[i]]++ === 0) firsts.push(i);
  return { counts, firsts };
}

/** True for an office that gives at least two in three of all answers under offices: who is addressed or issues the text is its holder. */
export function isPrincipal(source: Source, { speaker }: Voice): boolean {
  let own = 0;
  let all = 0;
  for (const { voice } of source.cues) {
    if (voice.side !== 'person' || (voice.role === null && voice.standing !== 'office')) continue;
    all++;
    if (voice.speaker === speaker) own++;
  }
  return own * 3 >= all * 2;
}

/** True where no label names anybody: then the one whom the heading names is the one who replies. */
export function isAnonymous(source: Source): boolean {
  return !source.cues.some((c) => c.voice.side === 'person');
}

/** A name as it is shown: in small letters where the document has it in capitals. */
export function shown(name: string): string {
  return name === name.toUpperCase() ? name.split(' ').map(inSmallLetters).join(' ') : name;
}

/** Words with a capital that are no part of a name in a heading. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  ...`mp mhr interview transcript press conference doorstop statement media release address speech remarks joint radio television with at in on
  and the of for by to from prime minister parliament house canberra sydney melbourne brisbane perth adelaide hobart darwin washington london
  news abc sbs sky bbc cnn fm am channel nine seven ten network today tonight tomorrow question answer subject subjects topic topics date time
  proof copy only embargo check delivery e oe before after during as white office government federal australia australian states united
  luncheon dinner breakfast club national visit sir madam honour very much everybody everyone all ladies gentlemen that this what well
  talkback exclusive breakfast programme program show drive morning afternoon report lateline sunrise today
  aboard air force one marine announces signs delivers discusses hosts meets speaks calls issues welcomes`.split(/\s+/),
  ...ENGLISH_WEEKDAYS,
  ...ENGLISH_MONTHS,
]);

/** True for a word, in small letters, with which no name in a heading goes on. */
export const endsName = (lower: string): boolean => NOT_NAMES.has(lower) || OFFICE_WORDS.has(lower);

/** True for a word, in small letters, that is no name, whatever letter it begins with. */
export const isNoName = (lower: string): boolean => endsName(lower) || HONORIFICS.has(lower);
