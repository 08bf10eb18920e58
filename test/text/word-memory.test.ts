import assert from 'node:assert/strict';
import { tokenize } from '../../server/src/text/tokens.ts';
import { WordMemory } from '../../server/src/text/word-memory.ts';

describe('WordMemory', () => {
  it('remembers a word from text to text, whatever words share its place', () => {
    let made = 0;
    const memory = new WordMemory(10_000, (key) => ({ key, number: made++ }));
    const seen = new Map<string, number>();
    for (const text of [
      'Ferries left Oslo',
      'ferries came back to oslo',
      Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' '),
      'Oslo',
    ]) {
      const tokens = tokenize(text);
      for (let i = 0; i < tokens.length; i++) {
        const key = tokens.lower[i];
        const word = memory.hashed(key, tokens.hashes[tokens.ids[i]]);
        assert.equal(word.key, key);
        assert.equal(word.number, seen.get(key) ?? word.number);
        assert.equal(memory.of(key), word);
        seen.set(key, word.number);
      }
    }
    assert.equal(made, seen.size);
  });

  it('forgets when it is full', () => {
    const memory = new WordMemory(3, (key) => ({ key }));
    const first = memory.of('a');
    assert.equal(memory.of('a'), first);
    for (const key of ['b', 'c', 'd']) memory.of(key);
    assert.notEqual(memory.of('a'), first);
  });
});
