import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { analyze } from '../../server/src/analyze.ts';
import { NO_KNOWLEDGE } from '../../server/src/names/knowledge.ts';
import { type Annotation, NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { passagesOf } from '../../server/src/tags/passages.ts';
import { cooccurrence, countBy, passagesText, tableCsv, tableText } from '../../server/src/tags/report.ts';
import { NO_SCHEMA, plainTag, type TagSchema } from '../../server/src/tags/schema/schema.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import { program } from '../helpers/built.ts';

const TEXT = `Minister meets the press in Oslo

3 July 2018

Question: How many ships are there?

Anna Nelson: Seven ships, and no boats. Nobody was <b>hurt</b>.

Question: And how many boats?

Anna Nelson: None.
`;

const on = (tag: string, words: string): Annotation => {
  const start = TEXT.indexOf(words);
  return { ...plainAnnotation(`${tag} ${words}`, tag, { start, end: start + words.length }), who: 'ada' };
};
const ANNOTATIONS = [
  { ...on('Figure', 'Seven ships'), note: 'check | this', attributes: { unit: 'ships', sure: ['yes', 'said twice'] } },
  on('Claim', 'Seven ships, and no boats'),
  on('Denial', 'no boats'),
  on('Denial', 'None'),
  plainAnnotation('all', 'Tone', null),
];
const claim = plainTag('Claim');
const SCHEMA: TagSchema = {
  ...NO_SCHEMA,
  tags: [claim, plainTag('Denial', claim), plainTag('Figure'), plainTag('Tone')],
};
const release = analyze(TEXT, { knowledge: NO_KNOWLEDGE, referenceDate: null });
const find = (...tags: string[]) => passagesOf({ path: 'oslo/a.txt', release, annotations: ANNOTATIONS }, tags, SCHEMA);

describe('Passages under tags', () => {
  it('are those of a tag and of what stands below it, with speaker, day and source', () => {
    const found = find('Claim');
    assert.deepEqual(
      found.map((p) => [p.tags.join(), p.text, p.speaker, p.day, p.source, p.line]),
      [
        ['Claim', 'Seven ships, and no boats', 'Anna Nelson', '2018-07-03', 'oslo', 7],
        ['Denial', 'no boats', 'Anna Nelson', '2018-07-03', 'oslo', 7],
        ['Denial', 'None', 'Anna Nelson', '2018-07-03', 'oslo', 11],
      ],
    );
  });

  it('are read in their sentences, in which they are marked', () => {
    const found = (tag: string, format: 'markdown' | 'html') => passagesText(find(tag), 'x', format);
    assert.match(found('Figure', 'markdown'), /\n> \*\*Seven ships\*\*, and no boats\.\n/);
    assert.match(found('Figure', 'html'), /<blockquote><mark>Seven ships<\/mark>, and no boats\.<\/blockquote>/);
    const whole = { ...on('Claim', 'Nobody was <b>hurt</b>.'), who: null };
    const two = on('Claim', 'boats. Nobody');
    const [first, second] = passagesOf({ path: 'a.txt', release, annotations: [two, whole] }, [], NO_SCHEMA);
    assert.deepEqual([first.before, first.after], ['Seven ships, and no ', ' was <b>hurt</b>.']);
    assert.deepEqual([second.before, second.after], ['', '']);
    assert.match(passagesText([second], 'x', 'markdown'), /\n> Nobody was \\<b\\>hurt\\<\/b\\>\.\n/);
    assert.match(found('Tone', 'markdown'), /\n> The article as a whole\.\n/);
  });

  it('are the words that two tags hold for, the whole text taking in all', () => {
    assert.deepEqual(
      find('Claim', 'Figure').map((p) => [p.tags, p.text]),
      [[['Claim', 'Figure'], 'Seven ships']],
    );
    assert.equal(find('Tone', 'Denial').length, 2);
    assert.deepEqual(find('Figure', 'Denial'), []);
    assert.equal(find().length, 5);
  });

  it('are a page to read in which no text of a dump is more than text', () => {
    const page = passagesText(
      passagesOf(
        { path: 'a.txt', release, annotations: [on('[x](command:y)', 'Nobody was <b>hurt</b>')] },
        [],
        NO_SCHEMA,
      ),
      '# <i>all</i>',
      'markdown',
    );
    const html = new MarkdownIt({ html: true, linkify: true }).render(page);
    assert.doesNotMatch(html, /<b>|<i>|<a /);
    assert.match(html, /&lt;b&gt;hurt/);
    const web = passagesText(find(), '<script>', 'html');
    assert.doesNotMatch(web, /<script|<b>/);
    assert.match(
      passagesText(find('Figure'), 'x', 'csv'),
      /Seven ships,"unit: ships; sure: yes, said twice",check \| this,ada,,"Seven ships, and no boats\."\r\n$/,
    );
    assert.match(
      passagesText(find('Figure'), 'x', 'markdown'),
      /\n3 July 2018 · oslo · oslo\/a\.txt\n[\s\S]*\n\nunit: ships · sure: yes, said twice\n\nNote: check/,
    );
  });

  it('are counted by speaker, month and source', () => {
    const table = countBy(find(), 'speaker');
    assert.deepEqual(table.rows, ['Claim', 'Denial', 'Figure', 'Tone']);
    assert.deepEqual(table.columns, ['Anna Nelson', 'no speaker']);
    assert.deepEqual(table.counts, [
      [1, 0],
      [2, 0],
      [1, 0],
      [0, 1],
    ]);
    assert.deepEqual(countBy(find(), 'month').columns, ['2018-07']);
    assert.equal(tableCsv(table, 'tag').split('\r\n')[2], 'Denial,2,0');
    assert.equal(tableText(table, 'tag').split('\n')[3], '| Denial |           2 |          0 |   2 |');
  });

  it('are shown in the columns that hold most of them, in their order', () => {
    const columns = ['2001', '2002', '2003', '2004'];
    const table = {
      rows: ['Claim', 'Denial'],
      columns,
      counts: [
        [1, 7, 0, 5],
        [0, 1, 2, 1],
      ],
    };
    const [head, , ...rows] = tableText(table, 'tag', 2).trimEnd().split('\n');
    const cells = [head, ...rows].map((line) => line.split(/[ |]+/).slice(1, -1).join(' '));
    assert.deepEqual(cells, ['tag 2002 2004 others all', 'Claim 7 5 1 13', 'Denial 1 1 2 4']);
  });

  it('tell which tags stand together', () => {
    const { rows, counts } = cooccurrence([ANNOTATIONS]);
    const together = (a: string, b: string): number => counts[rows.indexOf(a)][rows.indexOf(b)];
    assert.deepEqual(
      [
        together('Claim', 'Denial'),
        together('Denial', 'Claim'),
        together('Figure', 'Claim'),
        together('Figure', 'Denial'),
        together('Tone', 'Denial'),
      ],
      [1, 1, 1, 0, 2],
    );
  });

  it('are counted by the command line', function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-report-'));
    try {
      mkdirSync(path.join(folder, '.dateline/tags'), { recursive: true });
      writeFileSync(path.join(folder, 'a.txt'), TEXT);
      writeFileSync(
        path.join(folder, '.dateline/tags/a.txt.json'),
        toW3c('a.txt', TEXT, { ...NO_TAGGING, annotations: ANNOTATIONS }),
      );
      const cli = (...words: string[]): string =>
        execFileSync(process.execPath, [program('cli'), 'tags', ...words], { encoding: 'utf8' });
      assert.equal(JSON.parse(cli('report', folder, '--format', 'json')).tag.rows.length, 4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
