import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Letters } from '../../client/src/tags/letters.ts';

/**
 * Steps of a race: `k` types the next letter into the input, `b` erases one, `s` and `h` hand on one word to the input and from it. Gives
 * what was typed, what is meant as Enter comes behind all keys, and what is shown and meant when all is told.
 */
function race(base: string, steps: readonly string[]): { typed: string; meant: string; shown: string; last: string } {
  const letters = new Letters(base);
  let [wanted, content, next] = [base, '', 0];
  const [toInput, fromInput]: string[][] = [[letters.send()], []];
  const shows = (value: string): void => {
    if (value !== content) fromInput.push(value);
    content = value;
  };
  const step: Readonly<Record<string, () => void>> = {
    k: () => {
      const letter = String.fromCharCode(97 + (next++ % 26));
      wanted += letter;
      shows(content + letter);
    },
    b: () => {
      if (content === '') return;
      wanted = wanted.slice(0, -1);
      shows(content.slice(0, -1));
    },
    s: () => shows(toInput.shift() ?? content),
    h: () => {
      const value = fromInput.shift();
      if (value !== undefined && letters.hear(value)) toInput.push(letters.send());
    },
  };
  for (const name of steps) step[name]();
  while (fromInput.length > 0) step.h();
  const meant = letters.text;
  while (toInput.length + fromInput.length > 0) for (const name of 'sh') step[name]();
  return { typed: wanted, meant, shown: content, last: letters.text };
}

describe('Letters typed into a list that is set meanwhile', () => {
  const steps = (...names: string[]) => fc.array(fc.constantFrom(...names), { maxLength: 24 });

  it('come behind those typed before, and are erased again', () => {
    const { typed, meant } = race('N', [...'kkbhhhs']);
    assert.deepEqual([typed, meant], ['Na', 'Na']);
  });

  it('are what was typed, however late word of them comes', () =>
    fc.assert(
      fc.property(steps('k', 's', 'h'), (some) => {
        const { typed, meant, shown } = race('N', some);
        assert.deepEqual([meant, shown], [typed, typed]);
      }),
    ));

  it('are in the end what is shown', () =>
    fc.assert(
      fc.property(steps('k', 'k', 'b', 's', 'h'), (some) => {
        const { shown, last } = race('N', some);
        assert.equal(shown, last);
      }),
    ));
});
