import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { nameLinks } from '../../server/src/features/name-links.ts';
import { check } from '../../server/src/rules/index.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const TEXT = `Moscow asks for Dolinina

MOSCOW, May 3, 2019 (TASS) - Russian diplomats asked for Vera Dolinina. They met Dolininoy on Monday, and Dolininu on Tuesday, in Moscow.
`;

describe('Links in the card of a name', () => {
  const knowledge = testKnowledge();
  const release = analyze(TEXT, { knowledge, referenceDate: null });
  const snapshot = { text: TEXT, release, findings: check(release, knowledge), knowledge };
  const at = (words: string, inFolder: boolean) =>
    nameLinks(snapshot, TEXT.indexOf(words), inFolder).map(({ title, start, end }) => [title, TEXT.slice(start, end)]);

  it('show mentions, add to the glossary and tag', () => {
    assert.deepEqual(at('Vera Dolinina', true), [
      ['Show mentions', 'Vera Dolinina'],
      ['Add to the glossary', 'Vera Dolinina'],
      ['Tag', 'Vera Dolinina'],
    ]);
  });

  it('offer one spelling here, in the text and in the folder', () => {
    assert.deepEqual(at('Dolininoy', true), [
      ['Show mentions', 'Dolininoy'],
      ['Change to ‘Dolinina’ here', 'Dolininoy'],
      ['in this text', 'Dolininoy'],
      ['in the whole folder…', 'Dolininoy'],
      ['Tag', 'Dolininoy'],
    ]);
  });

  it('know nothing of folders and glossaries where a text stands alone', () => {
    assert.deepEqual(
      at('Dolininoy', false).map(([title]) => title),
      ['Show mentions', 'Change to ‘Dolinina’ here', 'in this text', 'Tag'],
    );
    assert.deepEqual(at('diplomats', true), []);
  });
});
