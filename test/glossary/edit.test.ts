import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Wish, wishEdit } from '../../server/src/glossary/edit.ts';
import { readGlossary } from '../../server/src/glossary/read.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';

function taken(text: string, wish: Wish): string {
  const edit = wishEdit(text, wish);
  assert.ok(edit !== null && edit !== 'damaged');
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('A wish for the glossary', () => {
  const wish: Wish = { type: 'person', name: 'Ottla Brenn', accepted: ['Brenna'] };

  it('makes a glossary of nothing', () => {
    assert.deepEqual(JSON.parse(taken('', wish)), { people: [{ name: 'Ottla Brenn', accepted: ['Brenna'] }] });
  });

  it('leaves all else as its author wrote it', () => {
    const text =
      '{\n\t"$schema": "x",\n\t"people": [\n\t\t{ "name": "Ida Corr",   "mine": 7 }\n\t],\n\t"places": []\n}\n';
    const out = taken(text, wish);
    assert.ok(
      out.startsWith('{\n\t"$schema": "x",\n\t"people": [\n\t\t{ "name": "Ida Corr",   "mine": 7 },\n\t\t{ "name"'),
    );
    assert.ok(out.endsWith('\n\t],\n\t"places": []\n}\n'));
    assert.deepEqual(JSON.parse(taken(text, { type: 'place', name: 'Quorn' })).places, [{ name: 'Quorn' }]);
    assert.deepEqual(JSON.parse(taken(text, { type: 'organization', name: 'Quorn Works' })).organizations, [
      { name: 'Quorn Works' },
    ]);
  });

  it('grows an entry of the same name, and says nothing twice', () => {
    const once = taken('{ "people": [{ "name": "ottla brenn", "note": "a" }] }', wish);
    assert.deepEqual(JSON.parse(once), { people: [{ name: 'ottla brenn', note: 'a', accepted: ['Brenna'] }] });
    const twice = taken(once, { ...wish, accepted: ['Brenna', 'Brennu'] });
    assert.deepEqual(JSON.parse(twice).people[0].accepted, ['Brenna', 'Brennu']);
    assert.equal(wishEdit(twice, wish), null);
  });

  it('touches no damaged glossary', () => {
    for (const text of ['{', '[]', '7', '{ "people": 7 }', '{ "people": [}'])
      assert.equal(wishEdit(text, wish), 'damaged', text);
  });

  it('keeps any glossary readable, whatever the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (name, form, pretty) => {
        let text = '';
        for (const n of ['Ida Corr', name, `${name}x`])
          for (const type of ['person', 'place'] as const) {
            const edit = wishEdit(text, { type, name: n, accepted: [form] });
            if (edit !== null && edit !== 'damaged')
              text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
            text = pretty ? `${JSON.stringify(JSON.parse(text), null, 1)}` : text;
          }
        assert.ok(readGlossary(text, NO_KNOWLEDGE).glossary.entries.length <= 6);
        assert.ok(JSON.parse(text).people.length >= 1);
      }),
      { numRuns: 200 },
    );
  });
});
