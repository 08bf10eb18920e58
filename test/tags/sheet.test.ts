import assert from 'node:assert/strict';
import fc from 'fast-check';
import { candidates } from '../../server/src/tags/anchor/candidates.ts';
import { countTags } from '../../server/src/tags/counts.ts';
import { marksOf } from '../../server/src/tags/lanes.ts';
import { type Annotation, NO_TAGGING, plainAnnotation, type Tagging } from '../../server/src/tags/model.ts';
import { addTag, renameTag } from '../../server/src/tags/schema/edit.ts';
import { changesIn, Sheet } from '../../server/src/tags/sheet.ts';
import { salvage } from '../../server/src/tags/store/salvage.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';

const TEXT = 'The board met on Monday. The quay was closed, the board said, for a year.';

const at = (text: string, words: string, tag = 'Claim'): Annotation => {
  const start = text.indexOf(words);
  return plainAnnotation(`${tag} ${words}`, tag, { start, end: start + words.length });
};
const tagging = (...annotations: readonly Annotation[]): Tagging => ({ ...NO_TAGGING, annotations });
/** The words that each annotation stands on. */
const words = (sheet: Sheet): readonly string[] =>
  sheet.annotations.map(({ span }) => (span ? sheet.text.slice(span.start, span.end) : '(all)'));
/** Replaces some words of a sheet's text, as an edit in the editor does. */
function replace(sheet: Sheet, old: string, now: string): void {
  const start = sheet.text.indexOf(old);
  const text = sheet.text.replace(old, () => now);
  sheet.edit([{ start, end: start + old.length, text: now }], text);
}

describe('The tags of an open text', () => {
  it('move with edits, and do not grow at their edges', () => {
    const sheet = new Sheet(TEXT, tagging(at(TEXT, 'The quay was closed'), at(TEXT, 'board said')));
    replace(sheet, 'The board met', 'On Tuesday the harbour board met');
    replace(sheet, 'quay was', 'old quay was');
    replace(sheet, ', the board said', ' again, the board said');
    assert.deepEqual(words(sheet), ['The old quay was closed', 'board said']);
  });

  it('are orphans when their words are deleted, and come back with them', () => {
    const sheet = new Sheet(TEXT, tagging(at(TEXT, 'on Monday')));
    replace(sheet, ' met on Monday', ' met');
    assert.deepEqual([words(sheet), sheet.orphans.map((o) => o.anchor.exact)], [[], ['on Monday']]);
    replace(sheet, ' met', ' met on Monday');
    assert.deepEqual([words(sheet), sheet.orphans], [['on Monday'], []]);
  });

  it('do not come back on words that merely look the same', () => {
    const sheet = new Sheet(TEXT, tagging(at(TEXT, 'closed')));
    replace(sheet, ' closed', '');
    replace(sheet, 'for a year', 'and the shop closed at once');
    assert.deepEqual([words(sheet), sheet.orphans.length], [[], 1]);
  });

  it('follow a paragraph that is cut and pasted', () => {
    const text = `First of all, a word.\n\n${TEXT}\n\nThen the end.\n`;
    const sheet = new Sheet(text, tagging(at(text, 'quay was closed')));
    replace(sheet, `${TEXT}\n\n`, '');
    replace(sheet, 'Then the end.\n', `Then the end.\n\n${TEXT}\n\n`);
    assert.deepEqual(words(sheet), ['quay was closed']);
  });

  it('are taken back and set again step by step, also after edits', () => {
    const sheet = new Sheet(TEXT, tagging(at(TEXT, 'quay')));
    const before = sheet.text;
    const back = sheet.apply([{ remove: 'Claim quay' }, { put: at(TEXT, 'Monday', 'Day') }]);
    assert.deepEqual(words(sheet), ['Monday']);
    replace(sheet, 'The board met', 'The whole board met');
    sheet.apply(changesIn(sheet.text, back, before));
    assert.deepEqual(words(sheet), ['quay']);
  });

  it('are related again as they were, and not otherwise, where a step that related and removed is taken back', () => {
    const [met, quay] = [at(TEXT, 'The board met'), at(TEXT, 'The quay')];
    const between = (id: string) => ({ id, name: 'answers', from: met.id, to: quay.id, who: null, when: null });
    const sheet = new Sheet(TEXT, { ...tagging(met, quay), relations: [between('old')] });
    const back = sheet.apply([{ put: between('new') }, { remove: met.id }]);
    assert.deepEqual(sheet.relations, []);
    sheet.apply(back);
    assert.deepEqual([sheet.relations.map(({ id }) => id), sheet.annotations.length], [['old'], 2]);
  });

  it('are merged with what others wrote, whatever happened to the text since', () => {
    const first = tagging(at(TEXT, 'Monday', 'Day'), at(TEXT, 'quay'));
    const file = toW3c('a.txt', TEXT, first);
    const sheet = new Sheet(TEXT, fromW3c(file, TEXT));
    replace(sheet, 'The board met', 'The whole board met');
    sheet.apply([{ remove: 'Day Monday' }]);
    const theirs = toW3c('a.txt', TEXT, tagging(...first.annotations, at(TEXT, 'a year', 'Time')));
    assert.equal(sheet.merge(fromW3c(file, sheet.text), fromW3c(theirs, sheet.text)), 0);
    assert.deepEqual(words(sheet), ['quay', 'a year']);
  });

  it('lie in the text and hold something after any edits, and none is lost', () => {
    const edit = fc.record({
      at: fc.nat(80),
      length: fc.nat(12),
      text: fc.constantFrom('', 'a', 'the quay', '\n\n', 'Monday. '),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const sheet = new Sheet(
          TEXT,
          tagging(at(TEXT, 'Monday'), at(TEXT, 'The quay was closed'), at(TEXT, 'quay', 'Place')),
        );
        for (const { at: given, length, text } of edits) {
          const start = Math.min(given, sheet.text.length);
          const end = Math.min(start + length, sheet.text.length);
          sheet.edit([{ start, end, text }], sheet.text.slice(0, start) + text + sheet.text.slice(end));
        }
        for (const { span } of sheet.annotations)
          assert.ok(span && span.start < span.end && span.end <= sheet.text.length);
        assert.equal(sheet.annotations.length + sheet.orphans.length, 3);
      }),
    );
  });

  it('that lie outside the text are orphans', () => {
    const sheet = new Sheet('short', tagging(plainAnnotation('a', 'Claim', { start: 3, end: 90 })));
    assert.deepEqual([sheet.annotations.length, sheet.orphans.length], [0, 1]);
  });

  it('are followed and drawn quickly where there are 50,000', () => {
    const text = 'word '.repeat(50_000);
    const many = Array.from({ length: 50_000 }, (_, i) =>
      plainAnnotation(`a${i}`, 'Claim', { start: 5 * i, end: 5 * i + 4 }),
    );
    const sheet = new Sheet(text, tagging(...many));
    const cpu = process.cpuUsage();
    sheet.edit([{ start: 0, end: 0, text: 'x' }], `x${text}`);
    const marks = marksOf(sheet.annotations);
    const { user } = process.cpuUsage(cpu);
    assert.equal(marks[0].spans.length, 100_000);
    assert.ok(user < 2_000_000, `It took ${user / 1000} ms.`);
  });
});

describe('What is drawn of tags', () => {
  it('keeps those over one another apart', () => {
    const annotations = [
      at(TEXT, 'The quay was closed', 'A'),
      at(TEXT, 'quay was', 'B'),
      at(TEXT, 'was closed, the', 'C'),
    ];
    assert.deepEqual(
      marksOf(annotations).map(({ tag, lane }) => [tag, lane]),
      [
        ['A', 0],
        ['B', 1],
        ['C', 2],
      ],
    );
  });
});

describe('A damaged tag file', () => {
  const page = toW3c('a.txt', TEXT, tagging(at(TEXT, 'Monday'), at(TEXT, 'quay')));

  it('gives what is whole, wherever it was cut', () => {
    for (let cut = 0; cut < page.length; cut += 7) {
      const saved = salvage(page.slice(0, cut));
      if (saved) assert.equal(fromW3c(saved.json, TEXT).annotations.length, saved.entries);
    }
    assert.equal(salvage(page.slice(0, -6))?.entries, 2);
    assert.equal(salvage('no page'), null);
  });

  it('gives what stands around the marks of an unfinished merge, and takes any text', () => {
    const item = page.slice(page.indexOf('{', 5), page.indexOf('},\n    {') + 1);
    assert.equal(salvage(`"items": [\n${item},\n<<<<<<< HEAD\n${item}\n=======\n>>>>>>> other\n${item}]`)?.entries, 1);
    fc.assert(fc.property(fc.string(), (text) => void salvage(`"items":[${text}`)));
    assert.equal(salvage(`"items":[${'{'.repeat(200_000)}`)?.entries, 0);
  });
});

describe('What tags are counted by and found again with', () => {
  it('is counted without the text', () => {
    const [a, b] = [{ ...at(TEXT, 'Monday'), when: '2026-01-02T03:04:05Z', who: 'ada' }, at(TEXT, 'quay')];
    const relations = [{ id: 'r', name: 'answers', from: a.id, to: b.id, who: null, when: null }];
    const file = toW3c('a.txt', TEXT, { ...tagging(a, b), relations });
    assert.deepEqual(countTags(file), {
      tags: { Claim: 2 },
      relations: { answers: 1 },
      made: [{ when: '2026-01-02T03:04:05Z', who: 'ada' }],
    });
    assert.deepEqual(countTags(`\ufeff${file}`), countTags(file));
    assert.deepEqual(countTags('{'), { tags: {}, relations: {}, made: [] });
  });

  it('proposes words alike, the likeliest first', () => {
    const anchor = { exact: 'the quay was shut', prefix: 'Monday. ', suffix: ', the', start: 20 };
    const [best] = candidates(TEXT, anchor);
    assert.equal(TEXT.slice(best.start, best.end), 'The quay was');
    assert.deepEqual(candidates(TEXT, { ...anchor, exact: ' ' }), []);
  });
});

describe('A change of the schema', () => {
  const schema =
    '{"version": 1, "mine": true, "tags": [{"name": "A", "children": [{"name": "B", "x": 1}]}], "relations": [{"name": "r", "from": ["B"]}]}';

  it('adds a tag, and leaves what it does not know', () => {
    const added = JSON.parse(addTag(schema, { name: 'C', key: 'c', parent: 'B' }));
    assert.deepEqual(added.tags[0].children[0], { name: 'B', x: 1, children: [{ name: 'C', key: 'c' }] });
    assert.equal(added.mine, true);
    assert.deepEqual(JSON.parse(addTag(null, { name: 'C' })), { version: 1, tags: [{ name: 'C' }] });
  });

  it('renames a tag everywhere, and makes two one', () => {
    const renamed = JSON.parse(renameTag(schema, 'B', 'D'));
    assert.deepEqual([renamed.tags[0].children[0].name, renamed.relations[0].from], ['D', ['D']]);
    const merged = JSON.parse(renameTag(schema, 'A', 'B'));
    assert.deepEqual(
      merged.tags.map((tag: { name: string }) => tag.name),
      ['B'],
    );
    assert.deepEqual(JSON.parse(renameTag(schema, 'A', 'A')), JSON.parse(schema));
  });

  it('keeps what it does not understand', () => {
    const tags = ['draft', null, 7, { name: 'A', children: [null, 'B?', { name: 'B' }] }, { name: 'C', children: 'D' }];
    const [draft, nothing, seven, , c] = tags;
    const given = JSON.stringify({ tags });
    assert.deepEqual(JSON.parse(addTag(given, { name: 'E' })).tags, [...tags, { name: 'E' }]);
    assert.deepEqual(JSON.parse(addTag(given, { name: 'E', parent: 'A' })).tags[3].children, [
      ...[null, 'B?', { name: 'B' }],
      { name: 'E' },
    ]);
    assert.deepEqual(JSON.parse(addTag(given, { name: 'E', parent: 'C' })).tags, [...tags, { name: 'E' }]);
    assert.deepEqual(JSON.parse(renameTag(given, 'A', 'C')).tags, [
      ...[draft, nothing, seven, c],
      ...[null, 'B?', { name: 'B' }],
    ]);
    assert.deepEqual(JSON.parse(renameTag(given, 'B', 'F')).tags, [
      ...[draft, nothing, seven],
      { name: 'A', children: [null, 'B?', { name: 'F' }] },
      c,
    ]);
  });
});
