import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Scanned, scan } from '../../server/src/text/change.ts';
import { KeptPlaces, WantedPlaces } from '../../server/src/text/kept-places.ts';
import { eachInSmallLetters, placesInSmallLetters } from '../../server/src/text/small-words.ts';
import { type Tokens, tokenize, WordCase } from '../../server/src/text/tokens.ts';

const PIECES = ['', 'sea ', 'Sea ', 'SEA\n', 'the sea\n', 'ship ', 'Ship\n', '\n', 'a ', ': '];
const WANTED = new Set(['sea', 'ship', 'harbour']);

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Every state of a text that is edited, each read after the one before. */
function* states(first: string, changes: Iterable<{ at: number; length: number; text: string }>): Iterable<Scanned> {
  let scanned = scan(first);
  yield scanned;
  for (const { at, length, text: piece } of changes) {
    const { text } = scanned;
    const start = Math.floor(at * text.length);
    scanned = scan(text.slice(0, start) + piece + text.slice(start + length), scanned);
    yield scanned;
  }
}

const TEXT = 'The sea is wide.\nThe Sea of Marmara, a ship, THE SHIP.\n\nNo ship at sea.\n'.repeat(3);

const small = ({ lower, cases, length }: Tokens): number[] =>
  Array.from({ length }, (_, i) => i).filter((i) => cases[i] === WordCase.lower && WANTED.has(lower[i]));

describe('places of tokens in a text that is edited', () => {
  it('of words in small letters are those of the text as it stands', () => {
    fc.assert(
      fc.property(edits, fc.nat(3), (changes, skipped) => {
        let n = 0;
        // Not every state is asked about.
        for (const { text, tokens } of states(TEXT, changes))
          if (n++ % (skipped + 1) === 0)
            assert.deepEqual(placesInSmallLetters(tokens, WANTED), small(tokenize(text)), JSON.stringify(text));
      }),
    );
  });

  it('of words that change from state to state are those of the text as it stands', () => {
    const upper = ({ cases }: Tokens, token: number): boolean => cases[token] !== WordCase.lower;
    const wanted = fc.array(fc.subarray(['sea', 'ship', 'the', 'a', 'wide', 'no']), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(edits, wanted, (changes, lists) => {
        const kept = new WantedPlaces(upper);
        let n = 0;
        for (const { text, tokens } of states(TEXT, changes)) {
          const words = new Set(lists[n++]);
          if (words.size === 0) continue;
          const numbers = new Uint8Array(tokens.words);
          for (let i = 0; i < tokens.length; i++) if (words.has(tokens.lower[i])) numbers[tokens.ids[i]] = 1;
          const fresh = tokenize(text);
          const places = Array.from({ length: fresh.length }, (_, i) => i);
          assert.deepEqual(
            [...kept.of(tokens, numbers)],
            places.filter((i) => words.has(fresh.lower[i]) && upper(fresh, i)),
            JSON.stringify(text),
          );
        }
      }),
    );
  });

  it('are visited until each word is done with', () => {
    const [, { tokens }] = states(TEXT, [{ at: 0, length: 0, text: 'a ' }]);
    for (const state of [tokens, tokenize(tokens.text)]) {
      const visited: string[] = [];
      eachInSmallLetters(state, WANTED, (place) => {
        visited.push(state.lower[place]);
        return visited.length > 1;
      });
      assert.deepEqual(visited, ['sea', 'ship', 'sea']);
    }
  });

  it('of a kind are those of the text as it stands', () => {
    fc.assert(
      fc.property(edits, fc.nat(3), (changes, skipped) => {
        const capitals = new KeptPlaces(({ cases }, from, to) => {
          const found: number[] = [];
          for (let i = from; i < to; i++) if (cases[i] === WordCase.upper) found.push(i);
          return found;
        });
        let n = 0;
        for (const { text, tokens } of states(TEXT, changes))
          if (n++ % (skipped + 1) === 0)
            assert.deepEqual([...capitals.of(tokens)], [...capitals.of(tokenize(text))], JSON.stringify(text));
      }),
    );
  });

  it('are looked for only where the text has changed', () => {
    let looked = 0;
    const all = new KeptPlaces((_, from, to) => {
      looked += to - from;
      return [];
    });
    const [, second, third] = states(TEXT, [
      { at: 0, length: 0, text: 'a ' },
      { at: 0, length: 0, text: 'a ' },
    ]);
    all.of(second.tokens);
    assert.equal(looked, second.tokens.length);
    all.of(third.tokens);
    assert.ok(looked < second.tokens.length + 20, `${looked}`);
  });
});
