import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import type { Release } from '../../server/src/release.ts';
import { type Annotation, plainAnnotation } from '../../server/src/tags/model.ts';
import { DECLINED_THING, lessonOf } from '../../server/src/tags/suggest/lesson.ts';
import { Experience, type Suggestion } from '../../server/src/tags/suggest/suggest.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const read = (text: string): Release => analyze(text, { knowledge: testKnowledge(), referenceDate: null });

const FIRST = read(`Turku harbour gets a new quay

Mayor Anna Tervo met Pavel Ignatyev in Turku on Monday. Tervo said that the city would pay for the new quay.

Karin Lund, Olga Berg and Tomas Vik of the harbour board welcomed it. "Tervo has kept her word," said Lund.
`);
const SECOND = read(`Ferries return

Mayor Anna Tervo spoke about ferries. Pavel Ignatyev was silent. Erik Salo listened, and Tervo left. There is no new quay yet.
`);

let last = 0;
/** Tags all places of words, or the first only. */
function tag({ text }: Release, name: string, words: string, all = false): readonly Annotation[] {
  const found: Annotation[] = [];
  for (let at = text.indexOf(words); at >= 0; at = all ? text.indexOf(words, at + 1) : -1)
    found.push(plainAnnotation(`${++last}`, name, { start: at, end: at + words.length }));
  assert.ok(found.length > 0, words);
  return found;
}
const EVERYTHING = Number.POSITIVE_INFINITY;
const said = (suggestions: readonly Suggestion[], { text }: Release): readonly string[] =>
  suggestions.map(({ tag: name, kind, start, end }) => `${name}: ${text.slice(start, end)} (${kind})`);

describe('Suggested tags', () => {
  it('are for names tagged before, in every form, from the first time on', () => {
    const tags = tag(FIRST, 'Host', 'Anna Tervo');
    const learnt = new Experience([lessonOf(FIRST, tags, [], 0)]);
    assert.deepEqual(said(learnt.suggestions(FIRST, tags, []), FIRST), ['Host: Tervo (name)', 'Host: Tervo (name)']);
    const there = learnt.suggestions(SECOND, [], []);
    assert.deepEqual(said(there, SECOND), ['Host: Anna Tervo (name)', 'Host: Tervo (name)']);
    assert.equal(there[0].why, '‘Anna Tervo’ is tagged ‘Host’ elsewhere.');
  });

  it('are not for names that are mostly passed by, nor for what has a tag', () => {
    const tags = tag(FIRST, 'Host', 'Anna Tervo');
    const learnt = new Experience([lessonOf(FIRST, tags, [], EVERYTHING)]);
    assert.deepEqual(learnt.suggestions(SECOND, [], []), []);
    const fresh = new Experience([lessonOf(FIRST, tags, [], 0)]);
    const own = [...tag(SECOND, 'Guest', 'Anna Tervo'), ...tag(SECOND, 'Host', 'and Tervo left')];
    assert.deepEqual(fresh.suggestions(SECOND, own, []), []);
  });

  it('are for the same words', () => {
    const learnt = new Experience([lessonOf(FIRST, tag(FIRST, 'Plan', 'new quay', true), [], EVERYTHING)]);
    assert.deepEqual(said(learnt.suggestions(SECOND, [], []), SECOND), ['Plan: new quay (words)']);
    assert.equal(learnt.suggestions(SECOND, [], [])[0].why, '‘new quay’ is tagged ‘Plan’ in all 2 places.');
  });

  it('are for all of a kind where nearly all of it is tagged so', () => {
    const names = ['Anna Tervo', 'Pavel Ignatyev', 'Karin Lund', 'Olga Berg', 'Tomas Vik'];
    const tags = names.flatMap((name) => tag(FIRST, 'Person', name));
    const learnt = new Experience([lessonOf(FIRST, tags, [], FIRST.text.indexOf('Tervo said'))]);
    const there = learnt.suggestions(SECOND, [], []);
    assert.deepEqual(said(there, SECOND), [
      'Person: Anna Tervo (name)',
      'Person: Pavel Ignatyev (name)',
      'Person: Erik Salo (type)',
      'Person: Tervo (name)',
    ]);
    assert.equal(there[2].why, '5 of 5 people in texts with this tag are tagged ‘Person’.');
    const few = new Experience([lessonOf(FIRST, tags.slice(0, 4), [], 0)]);
    assert.ok(!said(few.suggestions(SECOND, [], []), SECOND).some((one) => one.includes('type')));
    // Two of seven are not everybody.
    const some = new Experience([lessonOf(FIRST, tags.slice(0, 2), [], EVERYTHING)]);
    assert.ok(!said(some.suggestions(SECOND, [], []), SECOND).some((one) => one.includes('type')));
  });

  it('are remembered when declined: there, and as a whole', () => {
    const tags = tag(FIRST, 'Host', 'Anna Tervo');
    const declined = tag(SECOND, 'Host', 'Tervo left').map((a) => ({
      ...a,
      span: a.span && { start: a.span.start, end: a.span.start + 5 },
    }));
    const lessons = [lessonOf(FIRST, tags, [], 0), lessonOf(SECOND, [], declined, 0)];
    const learnt = new Experience(lessons);
    assert.deepEqual(said(learnt.suggestions(SECOND, [], declined), SECOND), ['Host: Anna Tervo (name)']);
    const of = learnt.suggestions(FIRST, [], [])[0].of;
    // Who declines a place has passed it by, once.
    assert.deepEqual(lessonOf(SECOND, [], declined, EVERYTHING).met, lessonOf(SECOND, [], [], EVERYTHING).met);
    const never = [{ ...plainAnnotation('n', 'Host', null), attributes: { [DECLINED_THING]: of } }];
    const stubborn = new Experience([...lessons, lessonOf(SECOND, [], never, 0)]);
    assert.deepEqual(stubborn.suggestions(FIRST, [], []), []);
  });

  it('leave page furniture alone, and tags that are not for words', () => {
    const learnt = new Experience([lessonOf(FIRST, tag(FIRST, 'Host', 'Anna Tervo'), [], 0)]);
    assert.deepEqual(
      learnt.suggestions(SECOND, [], [], () => false),
      [],
    );
    for (const { start } of learnt.suggestions(SECOND, [], [])) {
      const zone = SECOND.zones.find((one) => one.start <= start && start < one.end);
      assert.ok(zone?.kind === 'body' || zone?.kind === 'headline', zone?.kind);
    }
  });
});
