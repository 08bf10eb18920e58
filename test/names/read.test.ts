import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analyze.ts';
import { slugOf } from '../../server/src/names/fold.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

const mentionsOf = (text: string) => analyze(text, { knowledge: NO_KNOWLEDGE, referenceDate: null }).mentions;

describe('names of any text', () => {
  it('are in order, inside the text, of one entity per id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        const names = new Map<string, string>();
        for (const m of mentionsOf(text)) {
          assert.ok(m.start >= at && m.end > m.start && m.end <= text.length);
          at = m.start;
          assert.notEqual(text.slice(m.start, m.end).trim(), '');
          assert.notEqual(m.name.trim(), '');
          assert.ok(m.entity.startsWith(`${m.type}/`));
          assert.match(m.entity, /^[a-z]+\/\S+$/);
          assert.equal(names.get(m.entity) ?? m.name, m.name);
          names.set(m.entity, m.name);
        }
      }),
    );
  });

  it('are found in one long line of anything', () => {
    const line = 'Mr Anton Petrovich Ilyin of the Bank of the North and the X-Y-Z Co. met A. B. C. D. Ėǻô ';
    const started = performance.now();
    mentionsOf(line.repeat(4_000));
    assert.ok(performance.now() - started < 10_000);
  });

  it('have ids in every script', () => {
    assert.equal(slugOf("Sana'a  & Côte d’Ivoire"), 'sanaa-cote-divoire');
    assert.equal(slugOf('Сергей Лавров'), 'сергеи-лавров');
    assert.equal(slugOf('?!'), 'unnamed');
  });
});
