import type { Lines } from '../text/lines.ts';
import { isSpace, type Span } from '../text/span.ts';
import { isUpper } from './characters.ts';
import type { Cue } from './cues/model.ts';
import { readVoice, type Voice } from './label-words.ts';

/** Fewer questions in paragraphs of their own are rhetoric, or the headings of a page. */
const FEWEST = 5;
/** A question in a paragraph of its own is short, in characters. */
const LONGEST_QUESTION = 450;
/** The least share of questions among the paragraphs from the first of them to the last. */
const LEAST_SHARE = 0.3;
/** The least shares of questions that address somebody, of answers that say I, and of answers longer than what was asked. */
const LEAST_YOU = 0.2;
const LEAST_I = 0.4;
const LEAST_LONGER = 0.8;
/** The most questions that say I or we, by share: whoever asks in a speech answers, too. */
const MOST_WE = 0.2;
/** The most questions right below a question, by share. */
const MOST_AGAIN = 0.15;
/** The share of lines with a blank one behind them from which on blank lines part the paragraphs. */
const PARTED = 0.3;

/** Those who speak, by language: whom one addresses, oneself, and oneself with others. */
const PRONOUNS: readonly (readonly [you: string, I: string, we: string])[] = [
  ['you|your|yours|yourself', 'I|[Mm]y|me|[Mm]ine', 'we|us|our|ours'],
  [
    'вы|вас|вам|вами|ваш\\p{L}*|ты|тебя|тебе',
    '[Яя]|меня|мне|мной|[Мм]о[йяеёю]|[Мм]оего|[Мм]оей',
    'мы|нас|нам|наш\\p{L}*',
  ],
  ['sie|ihnen|ihre?[nmrs]?', '[Ii]ch|mich|mir|[Mm]eine?[nmrs]?', 'wir|uns|unsere?[nmrs]?'],
  ['vous|votre|vos', "[Jj]e|[Jj]['’]\\p{L}+|moi|[Mm]on|[Mm]a|[Mm]es", 'nous|notre|nos'],
  ['usted|su', '[Yy]o|mi', 'nosotros'],
  ['lei', '[Ii]o|mio', 'noi'],
];

/** The pronouns of a column of the table, as words of a text. */
const anyPronoun = (column: 0 | 1 | 2, flags: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${PRONOUNS.map((forms) => forms[column]).join('|')})(?!\\p{L})`, flags);

const YOU = anyPronoun(0, 'iu');
const I = anyPronoun(1, 'u');
const WE = anyPronoun(2, 'iu');

/**
 * The turns of an interview as magazines print it, questions in bold in paragraphs of their own and answers below them, when the bold print
 * is lost and no label stands there. As prose has questions, too, everything must speak for it: short paragraphs that end with a
 * question mark take turns with longer ones over the whole text, those address somebody, and these say I. Empty where that is not shown.
 */
export function unlabelledTurns(text: string, lines: Lines): Cue[] {
  const asks = readVoice('Q');
  const replies = readVoice('A');
  if (!asks || !replies || !hasQuestions(text, lines)) return [];
  const all = paragraphsOf(text, lines);
  // The first paragraph is the title, and a question with nothing below it is put to the reader.
  const questions = all.flatMap((p, i) => (i > 0 && i + 1 < all.length && isQuestion(text, p) ? [i] : []));
  if (!isInterview(text, all, questions)) return [];
  const cue = (start: number, voice: Voice): Cue => ({ start, end: start, words: start, layout: 'unlabelled', voice });
  return questions.flatMap((at, i) => {
    const answered = at + 1 < (questions[i + 1] ?? all.length);
    return answered ? [cue(all[at].start, asks), cue(all[at + 1].start, replies)] : [cue(all[at].start, asks)];
  });
}

/** True where enough lines end with a question mark: nothing else need be read of prose. */
function hasQuestions(text: string, { starts, ends }: Lines): boolean {
  let found = 0;
  for (let i = 0; i < starts.length; i++)
    if (text.charCodeAt(wordsEnd(text, starts[i], ends[i]) - 1) === 0x3f && ++found >= FEWEST) return true;
  return false;
}

/** The paragraphs of a text: between blank lines where it has many, else each line. */
function paragraphsOf(text: string, { starts, ends }: Lines): Span[] {
  const filled: Span[] = [];
  const parted: boolean[] = [];
  let blank = false;
  for (let i = 0; i < starts.length; i++) {
    let start = starts[i];
    while (start < ends[i] && isPassedOver(text.charCodeAt(start))) start++;
    if (start === ends[i]) blank = true;
    else {
      parted.push(blank);
      filled.push({ start, end: wordsEnd(text, start, ends[i]) });
      blank = false;
    }
  }
  if (parted.filter((p) => p).length < PARTED * filled.length) return filled;
  const all: Span[] = [];
  filled.forEach((line, i) => {
    const last = all.at(-1);
    if (last && !parted[i]) all[all.length - 1] = { start: last.start, end: line.end };
    else all.push(line);
  });
  return all;
}

/** The end of a line's words, marks of bold print left out. */
function wordsEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isPassedOver(text.charCodeAt(last - 1))) last--;
  return last;
}

/** White space, `*` and `_`. */
function isPassedOver(code: number): boolean {
  return isSpace(code) || code === 0x2a || code === 0x5f;
}

/** A short paragraph that begins with a capital letter, not with a quotation mark or a bullet, and ends with a question mark. */
function isQuestion(text: string, { start, end }: Span): boolean {
  return text.charCodeAt(end - 1) === 0x3f && end - start <= LONGEST_QUESTION && isUpper(text, start);
}

/** Whether questions and answers take turns, by the indices of the questions among the paragraphs. */
function isInterview(text: string, all: readonly Span[], questions: readonly number[]): boolean {
  const count = questions.length;
  if (count < FEWEST || count < LEAST_SHARE * (questions[count - 1] - questions[0] + 1)) return false;
  let again = 0;
  let you = 0;
  let we = 0;
  let answers = 0;
  let longer = 0;
  let own = 0;
  questions.forEach((at, i) => {
    const question = all[at];
    const asked = text.slice(question.start, question.end);
    if (YOU.test(asked)) you++;
    if (I.test(asked) || WE.test(asked)) we++;
    const next = questions[i + 1] ?? Math.min(at + 2, all.length);
    if (at + 1 >= next) {
      again++;
      return;
    }
    const answer = { start: all[at + 1].start, end: all[next - 1].end };
    answers++;
    if (answer.end - answer.start > question.end - question.start) longer++;
    if (I.test(text.slice(answer.start, answer.end))) own++;
  });
  return (
    again <= MOST_AGAIN * count &&
    you >= LEAST_YOU * count &&
    we <= MOST_WE * count &&
    longer >= LEAST_LONGER * answers &&
    own >= LEAST_I * answers
  );
}
