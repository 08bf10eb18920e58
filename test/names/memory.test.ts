import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileKnowledge } from '../../server/build/knowledge.ts';
import { readSources } from '../../server/build/sources.ts';
import { analyze } from '../../server/src/analyze.ts';
import { type Knowledge, loadKnowledge } from '../../server/src/names/knowledge.ts';
import { check } from '../../server/src/rules/index.ts';
import { interview } from '../bench/texts.ts';

const WORDS =
  `Sergey Lavrov Lavrova Lavrovu Moscow Russia the The of minister Minister said, Butina Butinoy Butinai Butynol Maria Marina trump
  Donald in Friday, 08.07.2017 May may dipvedomstva Mr. United Nations (UN) Kim Jong-UN А new Зеленский Ankara’s “Yes”. Ivan Petrov Pertov`.split(
    /\s+/,
  );

/** All that is read of a text. */
function read(text: string, knowledge: Knowledge) {
  const release = analyze(text, { knowledge, referenceDate: null });
  const { mentions, doubts, dates, events } = release;
  return { mentions, doubts, dates, events, findings: check(release, knowledge) };
}

describe('what is remembered from text to text', () => {
  it('changes nothing: an edited text reads as one that is read for the first time', () => {
    const compiled = compileKnowledge(readSources());
    const remembering = loadKnowledge(compiled);
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    const edit = fc.record({ at: fc.nat(2000), remove: fc.nat(40), insert: words });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(20), (edits, seed) => {
        let text = interview(1500, seed);
        for (const { at, remove, insert } of edits) {
          text = `${text.slice(0, at)} ${insert} ${text.slice(at + remove)}`;
          assert.deepEqual(read(text, remembering), read(text, loadKnowledge(compiled)));
        }
      }),
      { numRuns: 3 },
    );
  });
});
