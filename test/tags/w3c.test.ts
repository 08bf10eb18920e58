import assert from 'node:assert/strict';
import { type Annotation, NO_TAGGING, plainAnnotation, type Tagging } from '../../server/src/tags/model.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import { interview } from '../bench/texts.ts';

const TEXT = '😀 Anna Berg spoke in Oslo.\r\nThe quay is closed.\r\n';
const tag = (id: string, start: number, end: number, more: Partial<Annotation> = {}): Annotation => ({
  ...plainAnnotation(id, 'claim', { start, end }),
  ...more,
});
const tagging = (...annotations: readonly Annotation[]): Tagging => ({ ...NO_TAGGING, annotations });
/** A page with one entry changed as plain data. */
const changed = (change: (items: Record<string, unknown>[]) => void): string => {
  const page = JSON.parse(toW3c('a.txt', TEXT, tagging(tag('a', 3, 12), tag('b', 22, 26))));
  change(page.items);
  return JSON.stringify(page);
};

describe('tag files as Web Annotations', () => {
  it('keep all that an annotation says, relations, orphans and what is not understood', () => {
    const given: Tagging = {
      annotations: [
        tag('a', 3, 12, {
          who: 'ada',
          when: '2026-01-02T03:04:05Z',
          note: 'n',
          attributes: { sure: 'yes', why: ['x', 'y'] },
        }),
        tag('b', 0, 28, { on: 'turn' }),
        plainAnnotation('c', 'news', null),
      ],
      relations: [{ id: 'r', name: 'supports', from: 'a', to: 'b', who: 'ada', when: null }],
      orphans: [],
      foreign: [{ id: 'strange', type: 'Annotation', body: 'https://example.org/' }],
    };
    const { problems, ...back } = fromW3c(toW3c('a.txt', TEXT, given), TEXT);
    assert.deepEqual(problems, []);
    assert.deepEqual(back, {
      ...given,
      annotations: [given.annotations[2], given.annotations[1], given.annotations[0]],
    });
    const lost = fromW3c(toW3c('a.txt', TEXT, given), 'Nothing of it is left here.');
    assert.deepEqual(
      lost.orphans.map((o) => [o.id, o.anchor.exact.slice(0, 4)]),
      [
        ['b', '😀 A'],
        ['a', 'Anna'],
      ],
    );
    const again = fromW3c(toW3c('a.txt', 'Nothing of it is left here.', lost), TEXT);
    assert.deepEqual(again.annotations, back.annotations);
  });

  it('name their text by an IRI, and are read whatever they name', () => {
    const all = tagging(tag('a', 3, 12));
    for (const path of ['Talks 2019/№ 1 (50% done) #2?.txt', 'Q&A: Москва [1] "x" {y}|z^`<>\\.txt', 'a.txt']) {
      const page = toW3c(path, TEXT, all);
      const { source } = JSON.parse(page).items[0].target;
      assert.doesNotMatch(source, /[\s"<>\\^`{|}#?[\]:]|%(?![0-9A-F]{2})/);
      const { pathname, search, hash } = new URL(source, 'http://corpus/');
      assert.deepEqual([decodeURIComponent(pathname), search, hash], [`/${path}`, '', '']);
      for (const given of [page, page.replace(JSON.stringify(source), JSON.stringify(path))])
        assert.deepEqual(fromW3c(given, TEXT).annotations, all.annotations);
    }
    assert.match(toW3c('Доклад/é.txt', TEXT, all), /"source": "Доклад\/é\.txt"/);
    assert.match(toW3c('\ud800.txt', TEXT, all), /"source": "%EF%BF%BD\.txt"/);
  });

  it('say the same when they are written again, and when another was written between', () => {
    const all = [
      plainAnnotation('a', 'Claim', { start: 0, end: 4 }),
      plainAnnotation('b', 'Place', { start: 5, end: 9 }),
    ];
    const now = { ...NO_TAGGING, annotations: all, foreign: [{ type: 'Note', of: ['x\ny'] }] };
    const first = toW3c('a.txt', TEXT, now);
    assert.equal(toW3c('a.txt', TEXT, now), first);
    assert.equal(first, `${JSON.stringify(JSON.parse(first), null, 2)}\n`);
    assert.notEqual(toW3c('a.txt', `X ${TEXT}`, now), first);
    assert.equal(toW3c('a.txt', TEXT, now), first);
    assert.match(toW3c('b.txt', TEXT, now), /"source": "b\.txt"/);
  });

  it('change by a few lines for a change of one annotation', () => {
    const many = Array.from({ length: 9 }, (_, i) => tag(`a${i}`, 3 + i * 4, 6 + i * 4));
    const lines = (all: readonly Annotation[]) => toW3c('a.txt', TEXT, tagging(...all)).split('\n');
    const before = lines(many);
    const noted = lines(many.map((a, i) => (i === 4 ? { ...a, tag: 'source' } : a)));
    assert.equal(noted.filter((line, i) => line !== before[i]).length, 1);
    assert.ok(before.length - lines(many.slice(1)).length < 30);
  });

  it('give a second entry of one id another, and say so', () => {
    const read = fromW3c(
      changed((items) => Object.assign(items[1], { id: 'a' })),
      TEXT,
    );
    assert.deepEqual(
      read.annotations.map((a) => a.id),
      ['a', 'a-2'],
    );
    assert.match(read.problems[0], /Two entries have the id ‘a’/);
  });

  it('keep where an orphan stood, however often they are read and written', () => {
    const { annotations } = fromW3c(toW3c('a.txt', TEXT, tagging(tag('a', 3, 12))), TEXT);
    const [{ span: _, ...rest }] = annotations;
    const anchor = { exact: 'words that are gone', prefix: 'no ', suffix: ' more', start: 22 };
    let now: Tagging = { ...NO_TAGGING, orphans: [{ ...rest, anchor }] };
    for (let i = 0; i < 2; i++) now = fromW3c(toW3c('a.txt', TEXT, now), TEXT);
    assert.deepEqual(
      now.orphans.map((o) => o.anchor.start),
      [22],
    );
  });

  it('make orphans of places outside the text, and keep entries without a tag', () => {
    const outside = changed((items) =>
      Object.assign(items[0], {
        target: { source: 'a.txt', selector: [{ type: 'TextPositionSelector', start: 900, end: 950 }] },
      }),
    );
    assert.deepEqual(
      fromW3c(outside, TEXT).orphans.map((o) => o.id),
      ['a'],
    );
    const negative = changed((items) =>
      Object.assign(items[0], {
        target: { source: 'a.txt', selector: [{ type: 'TextPositionSelector', start: -3, end: 2 }] },
      }),
    );
    const read = fromW3c(negative, TEXT);
    assert.deepEqual([read.annotations.length, read.foreign.length], [1, 1]);
  });

  it('say what is damaged', () => {
    const whole = toW3c('a.txt', TEXT, tagging(tag('a', 3, 12)));
    assert.throws(() => fromW3c(whole.slice(0, 200), TEXT), /damaged or cut short/);
    for (const other of ['{"type": "Annotation"}', '[]', '{"type": "AnnotationPage", "items": {}}'])
      assert.throws(() => fromW3c(other, TEXT), /no page of Web Annotations, which has "type"/);
    // A disk that was full, or a machine that went off, leaves files without anything in them.
    for (const blank of ['', '\ufeff\n']) assert.throws(() => fromW3c(blank, TEXT), /^Error: The file is empty/);
    assert.equal(fromW3c(`\ufeff${whole}`, TEXT).annotations.length, 1);
  });

  it('say the same in every layout of their JSON, whatever stands in them', () => {
    const note = '\n    },\n    {\n  "items": [\n    {';
    const given = { ...tagging(tag('a', 3, 12, { note }), tag('b', 22, 26)), foreign: [{ a: [{}, [{ b: note }]] }, 7] };
    const whole = toW3c('a.txt', TEXT, given);
    const expected = fromW3c(whole, TEXT);
    assert.deepEqual([expected.annotations.length, expected.foreign], [2, given.foreign]);
    const layouts = [undefined, 1, 4, '\t'].map((space) => JSON.stringify(JSON.parse(whole), null, space));
    const { items, ...head } = JSON.parse(whole);
    const first = JSON.stringify({ items, ...head }, null, 2);
    const nested = `${JSON.stringify({ ...head, more: { items: [{ items }] }, items }, null, 2)}\n`;
    for (const json of [...layouts, first, nested, whole.replaceAll('\n', '\r\n')])
      assert.deepEqual(fromW3c(json, TEXT), expected);
    for (const damaged of [
      whole.replace('    },\n    {', '    },\n    }'),
      `{${whole}`,
      whole.replace(']\n}', ']]\n}'),
    ])
      assert.throws(() => fromW3c(damaged, TEXT), /damaged or cut short/);
  });

  it('of ten times as many tags take ten times as long, also where the text has moved', () => {
    const time = (count: number): number => {
      const text = interview(count * 20);
      const all = tagging(...Array.from({ length: count }, (_, i) => tag(`a${i}`, i * 20, i * 20 + 12)));
      const before = process.cpuUsage();
      const read = fromW3c(toW3c('a.txt', text, all), `A new line.\n${text}`);
      assert.equal(read.annotations.length + read.orphans.length, count);
      return process.cpuUsage(before).user / count;
    };
    time(400);
    assert.ok(time(4000) < 5 * time(400));
  });
});
