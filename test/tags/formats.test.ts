import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { anchorOf, findAnchor } from '../../server/src/tags/anchor.ts';
import { CodePoints } from '../../server/src/tags/code-points.ts';
import { FORMATS } from '../../server/src/tags/formats/index.ts';
import { type Annotation, inOrder, plainAnnotation } from '../../server/src/tags/model.ts';
import { addTags, readTags, tagFile } from '../../server/src/tags/store.ts';

/** Text of words, line ends, quotation marks, markup and characters of two units. */
const text = fc
  .array(
    fc.constantFrom(
      'Orlan ',
      'said ',
      '“well”, ',
      '😀 ',
      '𝒜𝒷 ',
      '\r\n',
      '\n\n',
      '<b>&amp;</b> ',
      'T1\t',
      '"x",y ',
      'Ünal ',
    ),
    {
      minLength: 8,
      maxLength: 60,
    },
  )
  .map((parts) => `${parts.map((p, i) => `${i}${p}`).join('')}end`);

/** A text with annotations on it that begin and end between characters. */
const tagged = text.chain((body) => {
  const edges = [0];
  for (const character of body) edges.push(edges[edges.length - 1] + character.length);
  const span = fc
    .tuple(fc.nat(edges.length - 2), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => ({ start: edges[from], end: edges[Math.min(edges.length - 1, from + length)] }));
  const one = fc.record({
    tag: fc.constantFrom('claim', 'person', 'source'),
    span: fc.option(span, { freq: 8 }),
    who: fc.option(fc.constantFrom('ada', 'Ben "B." Öst')),
    when: fc.constant('2026-01-02T03:04:05Z'),
    note: fc.option(fc.constantFrom('see below', 'a, "b"\nand =c', '😀')),
  });
  return fc.array(one, { maxLength: 6 }).map((list) => ({
    text: body,
    annotations: inOrder(list.map((a, i): Annotation => ({ ...plainAnnotation(`a${i}`, a.tag, a.span), ...a }))),
  }));
});

/** What a format keeps of an annotation. */
function kept(format: (typeof FORMATS)[number], a: Annotation): unknown {
  const lost = format.loses({ ...a, who: 'x', when: 'x', note: 'x' }).join();
  return {
    tag: a.tag,
    span: a.span,
    who: lost.includes('who') ? null : a.who,
    when: lost.includes('when') ? null : a.when,
    note: lost.includes('note') ? null : (a.note?.replace(/\s+/gu, ' ') ?? null),
  };
}

describe('formats of tags', () => {
  for (const format of FORMATS.filter((f) => f.read !== null))
    it(`${format.name} gives back what it was given, but for what it says it loses`, () => {
      fc.assert(
        fc.property(tagged, ({ text: body, annotations }) => {
          const written = format.head + format.write({ path: 'below/a.txt', text: body, annotations, relations: [] });
          const back = format.read?.(written, 'below/a.txt', body) ?? [];
          const held = annotations.filter((a) => !format.loses(a).includes('tags of whole dumps'));
          const sort = (list: readonly unknown[]): string[] => list.map((x) => JSON.stringify(x)).sort();
          assert.deepEqual(sort(back.map((a) => kept(format, a))), sort(held.map((a) => kept(format, a))));
        }),
        { numRuns: 60 },
      );
    });

  it('writes a token and its tag a line, and the longest of overlapping tags', () => {
    const conll = FORMATS.find((f) => f.name === 'conll');
    const annotation = (id: string, tag: string, start: number, end: number) =>
      plainAnnotation(id, tag, { start, end });
    const body = 'Anna Berg spoke.\nOslo';
    const annotations = [annotation('1', 'PER', 0, 9), annotation('2', 'X', 5, 9), annotation('3', 'LOC', 17, 21)];
    assert.equal(
      conll?.write({ path: 'a', text: body, annotations, relations: [] }),
      '-DOCSTART- O\n\nAnna B-PER\nBerg I-PER\nspoke O\n. O\n\nOslo B-LOC\n\n',
    );
  });

  it('reads what brat writes, pieces of a span as one', () => {
    const brat = FORMATS.find((f) => f.name === 'brat');
    const body = '😀 Anna Berg of Oslo';
    const back = brat?.read?.(
      'T1\tPerson 2 11\tAnna Berg\nT2\tX 2 6;15 19\tAnna Oslo\n#1\tAnnotatorNotes T1\tsure\nR1\tknows Arg1:T1 Arg2:T2\n',
      'a',
      body,
    );
    assert.deepEqual(
      back?.map(({ tag, span, note }) => [tag, span && body.slice(span.start, span.end), note]),
      [
        ['Person', 'Anna Berg', 'sure'],
        ['X', 'Anna Berg of Oslo', null],
      ],
    );
  });

  it('says what is damaged', () => {
    const reads = (name: string, given: string) => () =>
      FORMATS.find((f) => f.name === name)?.read?.(given, 'a', 'text');
    assert.throws(reads('w3c', '{"type": "Ann'), /no JSON/);
    assert.throws(reads('w3c', '[]'), /no page/);
    assert.throws(reads('brat', 'T1 broken'), /no line of brat/);
    assert.throws(reads('spacy', '{"text": "other", "entities": []}'), /not the one/);
    assert.throws(reads('doccano', '{"text": 1}'), /another shape/);
    assert.throws(reads('csv', 'path,id\na,"open'), /does not end/);
  });

  it('counts code points there and back', () => {
    fc.assert(
      fc.property(text, (body) => {
        const points = new CodePoints(body);
        let utf16 = 0;
        let count = 0;
        for (const character of body) {
          assert.equal(points.fromUtf16(utf16), count);
          assert.equal(points.toUtf16(count), utf16);
          utf16 += character.length;
          count++;
        }
        assert.equal(points.toUtf16(count + 5), body.length);
      }),
    );
  });
});

describe('anchors', () => {
  const old = 'The old quay is closed. The mayor said the quay is old. Ships leave the quay at noon.';
  const anchor = (words: string, from = 0) => {
    const start = old.indexOf(words, from);
    return anchorOf(old, { start, end: start + words.length });
  };

  it('hold where text is put in before them', () => {
    const now = `NEW HEADLINE\n\n${old}`;
    const found = findAnchor(now, anchor('The mayor said'));
    assert.equal(found && now.slice(found.start, found.end), 'The mayor said');
  });

  it('tell words that recur by what stands around them, or give none', () => {
    const now = old.replace('The old quay', 'Today the very old quay');
    const found = findAnchor(now, anchor('quay', old.indexOf('said')));
    assert.equal(found?.start, now.indexOf('quay is old'));
    assert.equal(findAnchor('quay quay quay quay', { exact: 'quay', prefix: 'x', suffix: 'y', start: 40 }), null);
  });

  it('are found again after a small change of their words, and lost after a great one', () => {
    const wide = anchor('The mayor said the quay is old.');
    const now = old.replace('mayor said', 'mayor says');
    const found = findAnchor(now, wide);
    assert.equal(found && now.slice(found.start, found.end), 'The mayor says the quay is old.');
    assert.equal(findAnchor('The council wants a new bridge, and nothing else.', wide), null);
  });
});

describe('tag files', () => {
  it('keep what is there, take nothing twice, and stay in their folder', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-tags-'));
    try {
      const body = 'Anna Berg spoke in Oslo.';
      const tag = (id: string, start: number, end: number): Annotation => ({
        ...plainAnnotation(id, 'claim', { start, end }),
        who: 'ada',
      });
      assert.equal(addTags(folder, 'a/b.txt', body, [tag('1', 0, 9)]), 1);
      assert.equal(addTags(folder, 'a/b.txt', body, [tag('1', 0, 9), tag('1', 19, 23)]), 1);
      assert.deepEqual(
        readTags(folder, 'a/b.txt', `He said: ${body}`).annotations.map((a) => [a.id, a.span?.start]),
        [
          ['1', 9],
          ['1-2', 28],
        ],
      );
      assert.equal(readTags(folder, 'a/b.txt', 'Something else.').orphans.length, 2);
      assert.equal(addTags(folder, 'a/b.txt', 'Something else.', [tag('2', 0, 4)]), 1);
      assert.equal(readTags(folder, 'a/b.txt', 'Something else.').orphans.length, 2);
      assert.throws(() => tagFile(folder, '../../x'), /leads out/);
      const file = tagFile(folder, 'a/b.txt');
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, whole.slice(0, 100));
      assert.throws(() => addTags(folder, 'a/b.txt', body, [tag('3', 0, 4)]), /damaged/);
      assert.equal(readFileSync(file, 'utf8'), whole.slice(0, 100));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
