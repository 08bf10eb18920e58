import { type Tokens, WordCase } from '../../text/tokens.ts';
import type { Parsed } from '../expression.ts';
import { tenseAround } from '../tense.ts';
import type { Word } from '../words.ts';
import { afterHyphen, isCapital, lowerAt, wordAt } from './cursor.ts';
import { fixed } from './forms.ts';
import { durationValue } from './length.ts';

/** Words for now, lately and soon. Adjectives count only where they speak of time (`current`, not `current account`). */
export function readReference(t: Tokens, i: number, word: Word): Parsed | null {
  const s = lowerAt(t, i);
  const ref = (next: number, value = word.reference ?? ''): Parsed => ({ next, form: fixed('DATE', value) });
  switch (s) {
    case 'current':
      if (/^(account|affairs|events)$/.test(lowerAt(t, i + 1))) return null;
      if (lowerAt(t, i - 1) === 'the' && wordAt(t, i + 1)?.unit) return null;
      return ref(i + 1);
    case 'present':
      if (lowerAt(t, i - 1) === 'at') return ref(i + 1);
      if (lowerAt(t, afterHyphen(t, i + 1)) === 'day') return ref(afterHyphen(t, i + 1) + 1);
      return null;
    case 'recent': {
      const unit = wordAt(t, i + 1);
      if (unit?.unit && unit.plural && !unit.unit.startsWith('T')) {
        return { next: i + 2, form: fixed('DURATION', durationValue(null, unit.unit)) };
      }
      return ref(i + 1);
    }
    case 'soon':
    case 'shortly':
      if (lowerAt(t, i - 1) === 'as' && lowerAt(t, i + 1) === 'as' && lowerAt(t, i + 2) === 'possible')
        return { ...ref(i + 3), first: i - 1 };
      if (
        /^(after|before|thereafter|afterwards|afterward)$/.test(lowerAt(t, i + 1)) ||
        /^(as|so|too)$/.test(lowerAt(t, i - 1)) ||
        lowerAt(t, i + 1) === 'as'
      )
        return null;
      // `He was soon released`: a story goes on; nothing lies ahead.
      return tenseAround(t, i, i + 1) < 0 ? null : ref(i + 1);
    case 'future':
      // The adjective (`future earnings`) is no date.
      return /^(foreseeable|near|immediate|distant)$/.test(lowerAt(t, i - 1)) ? ref(i + 1) : null;
    case 'now':
      if (t.cases[i] === WordCase.upper && isCapital(t, i - 1)) return null;
      return ref(i + 1);
    default:
      return ref(i + 1);
  }
}
