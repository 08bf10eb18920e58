import { countWords } from '../../text/shown.ts';
import type { Inline } from '../card.ts';
import { labelAt, turnsOfSpeaker } from '../find.ts';
import { sayCount, sayLine } from '../say.ts';
import type { HoverSource } from './model.ts';

const ROLES = { question: 'asks', answer: 'answers', statement: 'speaks' } as const;

/** Feature: hover on a label tells who speaks, how often and how much, and leads to the first and last turn. */
export const labelHover: HoverSource = ({ release }, offset) => {
  const found = labelAt(release, offset);
  if (!found?.turn.label) return null;
  const { turn, turns } = found;
  const { text } = release;
  const own = turnsOfSpeaker(text, turns, turn);
  const words = own.reduce((sum, t) => sum + countWords(text, { start: t.label?.end ?? t.start, end: t.end }), 0);
  const number = own.indexOf(turn) + 1;
  const lines: Inline[][] = [
    [{ bold: turn.speaker ?? 'A speaker who is not named' }, ` ${ROLES[turn.kind]} here.`],
    [
      `${sayCount(own.length, 'turn')}, ${sayCount(words, 'word')}`,
      own.length > 1 ? `; this is number ${number}.` : '.',
    ],
  ];
  const [first] = own;
  const last = own[own.length - 1];
  if (own.length > 1)
    lines.push([
      'First at ',
      { title: sayLine(release, first.start), place: first.label ?? first },
      ', last at ',
      { title: sayLine(release, last.start), place: last.label ?? last },
      '.',
    ]);
  return { start: found.turn.label.start, end: found.turn.label.end, lines };
};
