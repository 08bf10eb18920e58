import assert from 'node:assert/strict';
import { hover } from '../../server/src/features/hover/index.ts';
import { renamable, rename } from '../../server/src/features/rename.ts';
import { type Snapshot, snapshotOf } from '../../server/src/features/snapshot.ts';
import { cardToText } from '../../server/src/lsp/markdown.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const snapshot = (text: string): Snapshot => snapshotOf(text, { knowledge: testKnowledge(), referenceDate: null });

/** The card on the first place of a word. */
const cardOn = (text: string, word: string): string => {
  const card = hover(snapshot(text), text.indexOf(word));
  return card === null ? '' : cardToText(card);
};

describe('a garbled name in the editor', () => {
  const text =
    'Moscow asked for Olga Dolinina. Diplomats of Russia met Dolininoy on Monday, and Dolinina thanked them.';

  it('has the card of whom it means, and tells how the form came about', () => {
    assert.match(cardOn(text, 'Dolininoy'), /^Olga Dolinina · Person\n3 mentions.*Dolininoy.*Долининой/s);
  });

  it('is renamed together with the proper forms', () => {
    const { release } = snapshot(text);
    const at = text.indexOf('Dolininoy');
    assert.deepEqual(renamable(snapshot(text), at), { start: at, end: at + 9, name: 'Dolininoy' });
    const edits = [...(rename(snapshot(text), at, 'Dolina') ?? [])].sort((a, b) => b.start - a.start);
    assert.equal(
      edits.reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), release.text),
      'Moscow asked for Olga Dolina. Diplomats of Russia met Dolina on Monday, and Dolina thanked them.',
    );
  });
});

describe('Russian words in Latin letters', () => {
  it('are explained where they are names of agencies', () => {
    const said = 'Officials of Minobrnauki met in Moscow. Figures of Goskomstat were read, and Rosgvardia stood by.';
    assert.match(cardOn(said, 'Minobrnauki'), /Russian Минобрнауки: ‘science and education ministry’\./);
    assert.match(cardOn(said, 'Goskomstat'), /Russian Госкомстат: ‘statistics committee’\./);
    assert.match(cardOn(said, 'Rosgvardia'), /Russian Росгвардия: ‘National Guard’\./);
    assert.equal(cardOn(said, 'stood'), '');
  });
});
