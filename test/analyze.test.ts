import assert from 'node:assert/strict';
import { analyze } from '../server/src/analyze.ts';
import { outline } from '../server/src/features/outline.ts';
import { type Knowledge, NO_KNOWLEDGE } from '../server/src/names/knowledge.ts';
import { interview } from './bench/texts.ts';

/** Knowledge that counts how often it is asked for names. */
function counting(): { readonly knowledge: Knowledge; readonly asked: () => number } {
  let asked = 0;
  const nameAt: Knowledge['nameAt'] = () => {
    asked++;
    return null;
  };
  const startsName = (): boolean => true;
  return { knowledge: { ...NO_KNOWLEDGE, nameAt, startsName, untranslated: [], translated: [] }, asked: () => asked };
}

describe('A release', () => {
  it('reads no names for an outline, and each part once', () => {
    const { knowledge, asked } = counting();
    const release = analyze(interview(5000), { knowledge, referenceDate: null });
    assert.ok(outline(release).length > 0);
    assert.ok(release.dates.length > 0);
    assert.equal(asked(), 0);
    const { mentions } = release;
    assert.ok(mentions.length > 0 && asked() > 0);
    const before = asked();
    assert.equal(release.mentions, mentions);
    assert.ok(release.events.length > 0);
    assert.equal(asked(), before);
  });
});
