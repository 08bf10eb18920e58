import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStructure } from '../../server/src/release/read.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/newsroom');

function read(name: string) {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const structure = readStructure(text);
  const said = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return { ...structure, said };
}

describe('The demo dumps', () => {
  it('001: an exchange in the last teaser stays in it', () => {
    const { turns, related, said } = read('001_c83f05d7be1a6290');
    assert.deepEqual(
      turns.map((t) => t.speaker),
      Array.from({ length: 5 }, () => [null, 'Pavel Ignatyev']).flat(),
    );
    assert.deepEqual(
      related.at(-1)?.turns.map((t) => said(t.label)),
      ['Question:', 'Answer:'],
    );
  });

  it('003: the name of the page stands above the headline, the last teaser is one', () => {
    const { headline, related, publishedSpan, said } = read('003_27a9e6d4b1c0f853');
    assert.match(said(headline) ?? '', /^Interview of the Director .*October 2, 2018$/);
    assert.equal(said(publishedSpan), 'October 2, 2018');
    assert.equal(related.length, 3);
    assert.equal(said(related[2].title), 'The crew of the Akademik Berezin returned to Murmansk');
  });

  it('004: the author is not in the headline', () => {
    const { headline, byline, said } = read('004_e05b8c3d97f1a264');
    assert.equal(said(headline), 'Bulgaria and Georgia bring back Black Sea ferry after nine years');
    assert.equal(said(byline), 'Lela Maisuradze');
  });

  it('005: who answers is named in the text', () => {
    const { turns } = read('005_6fd2a91708be4c35');
    assert.deepEqual(
      [...new Set(turns.filter((t) => t.kind === 'answer').map((t) => t.speaker))],
      ['Levan Tskhadadze'],
    );
  });
});
