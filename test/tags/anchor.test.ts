import assert from 'node:assert/strict';
import { anchorOf, findAnchor } from '../../server/src/tags/anchor/anchor.ts';
import { NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { Sheet } from '../../server/src/tags/sheet.ts';
import { fromW3c } from '../../server/src/tags/store/w3c-read.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';

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

  it('of a file that was changed elsewhere move together with its text', () => {
    const paragraphs = [
      'The harbour office in Tvedestrand said that the ferry had left.',
      'Nobody was hurt, the office said, and the ferry came back at noon.',
      'The office in Arendal, asked about the ferry, did not answer.',
      'A second ferry will leave on Friday, the office said at last.',
    ];
    const text = paragraphs.join('\n\n');
    const spans = [...text.matchAll(/office|ferry/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const annotations = spans.map((span, i) => plainAnnotation(`t${i}`, 'Place', span));
    const json = toW3c('a.txt', text, { ...NO_TAGGING, annotations });
    // The second paragraph goes to the end, the third loses its begin, and a new one says the same words.
    const now = [
      'The office has a new ferry.',
      paragraphs[0],
      paragraphs[2].slice(23),
      paragraphs[3],
      paragraphs[1],
    ].join('\n\n');
    const { annotations: found, orphans } = fromW3c(json, now);
    const around = (of: string, at: number): string => of.slice(at - 12, at + 14).replace(/\s/g, ' ');
    for (const { id, span } of found) {
      const was = spans[Number(id.slice(1))];
      if (span && span.start > 60)
        assert.ok(around(now, span.start).includes(around(text, was.start).slice(6, 20)), id);
      assert.ok(span && span.start > 28, `${id} stands on the new words`);
    }
    assert.deepEqual(
      orphans.map(({ anchor }) => text.slice(anchor.start, anchor.start + 17)),
      ['office in Arendal'],
    );
  });

  it('give up where the words of one place and the context of another came together', () => {
    const lose = (before: string, words: string, now: string): void => {
      const start = before.lastIndexOf(words);
      const annotations = [plainAnnotation('a', 'Claim', { start, end: start + words.length })];
      const { orphans } = fromW3c(toW3c('a.txt', before, { ...NO_TAGGING, annotations }), now);
      assert.equal(orphans.length, 1, words);
    };
    const body = 'The harbour office in Arendal closed the old quay on Monday, and the mayor agreed with it.';
    // What is gone ends as the tag does: nobody knows which of both ends stayed.
    lose(
      `${body}\nShips wait, wrote Mr Berg said that it will open. Mr Berg said that it is late.`,
      'wait, wrote Mr Berg',
      `${body}\nShips wait, wrote Mr Berg said that it is late.`,
    );
    // The end of the tag went behind a line that was put in.
    const long = 'The council of the harbour will vote on the new quay in May, a month after the mayor’s return.';
    lose(
      `${body}\n${long}\nEnd.`,
      long,
      `${body}\n${long.slice(0, 60)}\nA ferry left the town at noon today.\n${long.slice(60)}\nEnd.`,
    );
    // Other words have come in the place of a short one.
    lose(`${body} All of the old ships were sold.`, 'the old', `${body} All of us were there and were sold.`);
  });

  it('stay where they are beside a copy, and are not taken to be in it where they have changed', () => {
    const first = 'On Monday the mayor of Arendal met the owners of the ferry.';
    const second = 'Asked about the price of the tickets, the mayor said that the council would have to agree.';
    const third = 'The owners of the ferry want an answer in May.';
    const before = [first, second, third].join('\n');
    const placed = (words: string, now: string): string | null => {
      const start = before.indexOf(words);
      const annotations = [plainAnnotation('a', 'Claim', { start, end: start + words.length })];
      const { annotations: found } = fromW3c(toW3c('a.txt', before, { ...NO_TAGGING, annotations }), now);
      const span = found[0]?.span;
      return span ? now.slice(span.start, span.start + 30) : null;
    };
    // What a copy lies beside is not a part of it.
    const copied = [first, second, first, third].join('\n');
    assert.equal(placed('Asked', copied), 'Asked about the price of the t');
    assert.equal(placed('council', copied), copied.slice(copied.indexOf('council')).slice(0, 30));
    // The tagged word itself was written anew; the copy has it as it was.
    assert.equal(placed('tickets', [first, second.replace('tickets', 'x tikts'), third, second].join('\n')), null);
  });

  it('are given up where a line like theirs was moved into their place, or may have been', () => {
    const heading = 'Mayor closes the old quay in Arendal';
    const rest = ['ships', 'nets', 'lamps'].map((w) => `Nobody in the harbour wants the ${w} of last year.`);
    const placed = (own: string, words: string, place: string): string | undefined => {
      const before = [heading, rest[0], own, ...rest.slice(1)].join('\n\n');
      const start = before.indexOf(words, before.lastIndexOf(own));
      const annotations = [plainAnnotation('a', 'Claim', { start, end: start + words.length })];
      const now = [rest[0], place, ...rest.slice(1)].join('\n\n');
      const { annotations: found } = fromW3c(toW3c('a.txt', before, { ...NO_TAGGING, annotations }), now);
      return found.map(({ span }) => now.slice(span?.start, span?.end))[0];
    };
    const like = `The ${heading.replace('M', 'm')}.`;
    const other = heading.replace('closes', 'opens');
    const inside = `Asked about it she laughed. ${like} Ships leave.`;
    for (const words of ['old quay', 'closes', like]) {
      assert.equal(placed(like, words, heading), undefined, words);
      assert.equal(placed(inside, words, inside.replace(like, heading)), undefined, words);
    }
    for (const words of ['old quay', 'opens', other]) assert.equal(placed(other, words, heading), undefined, words);
    // Nothing has changed there: the other one is gone, whatever it said.
    assert.equal(placed(heading, 'old quay', heading), 'old quay');
    assert.equal(placed(like, 'old quay', like), 'old quay');
  });

  it('are given up where a side of their place is bare or changed, and what is on it may be theirs', () => {
    const lines = ['nets', 'lamps', 'ropes', 'sails'].map((w) => `Nobody in Arendal wants the ${w} of last year.`);
    const placed = (paragraphs: readonly string[], words: string, now: readonly string[]): string | undefined => {
      const [before, text] = [paragraphs.join('\n\n'), now.join('\n\n')];
      const start = before.indexOf(words);
      const annotations = [plainAnnotation('a', 'Claim', { start, end: start + words.length })];
      const { annotations: found } = fromW3c(toW3c('a.txt', before, { ...NO_TAGGING, annotations }), text);
      return found.map(({ span }) => text.slice(span?.start, span?.end))[0];
    };
    // A paragraph that begins as the tag's own does was put in before it, and that has changed since.
    const own = 'Harbour fees will rise in May, the mayor said.';
    const put = 'Harbour police looked for the boat all night.';
    const changed = own.replace('fees will', 'fes wil');
    assert.equal(placed([...lines, own], 'Harbour', [...lines, put, changed]), undefined);
    assert.equal(placed([...lines, own], 'Harbour', [...lines, changed]), 'Harbour');
    // The line was copied, and moved; neither stands between what it stood between.
    const line = 'Asked about the price of the tickets, the mayor said that the council would have to agree.';
    const [one, two, three, four] = lines;
    assert.equal(placed([one, line, two, three, four], 'council', [one, three, line, four, line, two]), undefined);
    assert.equal(placed([one, line, two, three, four], 'council', [one, line, two, three, four]), 'council');
    // Its last words are gone, and a long word that may be what they became stands there.
    const end = 'The owners wrote to the harbour office on Monday.';
    assert.equal(placed([end, one], end.slice(0, 38), [end.replace('harbour office', 'Grimstad'), one]), undefined);
  });

  it('leave out a new word beside the one that their first or last word has become, but not the rest of one that was cut in two', () => {
    const before = 'The mayor said that the owners of the ferries and their captains agreed with it. Ships wait.';
    const [from, to] = [before.indexOf('owners'), before.indexOf(' captains')];
    const annotations = [plainAnnotation('a', 'Claim', { start: from, end: to })];
    const placed = (was: string, now: string): string | undefined => {
      const text = before.replace(was, now);
      const { annotations: found } = fromW3c(toW3c('a.txt', before, { ...NO_TAGGING, annotations }), text);
      return found.map(({ span }) => text.slice(span?.start, span?.end))[0];
    };
    assert.equal(placed('their', 'ftheir however'), 'owners of the ferries and ftheir');
    assert.equal(placed('owners', 'indeed ownes'), 'ownes of the ferries and their');
    assert.equal(placed('owners', 'own xers'), 'own xers of the ferries and their');
  });

  it('come back only on words that have come since', () => {
    const text = 'The quay is closed. The mayor said that the quay will open in May. Ships wait.';
    const start = text.indexOf('quay will');
    const json = toW3c('a.txt', text, {
      ...NO_TAGGING,
      annotations: [plainAnnotation('a', 'Place', { start, end: start + 4 })],
    });
    const without = 'The quay is closed. Ships wait.';
    const first = fromW3c(json, without);
    assert.equal(first.orphans.length, 1);
    const kept = toW3c('a.txt', without, {
      ...first,
      annotations: [plainAnnotation('b', 'Place', { start: 0, end: 3 })],
    });
    assert.deepEqual(
      fromW3c(kept, without).orphans.map(({ id }) => id),
      ['a'],
    );
    assert.equal(fromW3c(kept, text).annotations.find(({ id }) => id === 'a')?.span?.start, start);
  });

  it('that quote other words than their print has are not found by it', () => {
    const json = JSON.parse(
      toW3c('a.txt', old, { ...NO_TAGGING, annotations: [plainAnnotation('a', 'Place', { start: 28, end: 33 })] }),
    );
    Object.assign(json.items[0].target.selector[0], { exact: 'nowhere', prefix: 'xx' });
    assert.equal(fromW3c(JSON.stringify(json), old).orphans.length, 1);
  });

  it('are found in a text of any length after a small change of it, where the same is said again and again', () => {
    const line = 'The mayor spoke about the harbour once more.\n';
    const text = line.repeat(40_000);
    const places = Array.from({ length: 40 }, (_, i) => i * 1000 * line.length + line.indexOf('harbour'));
    const annotations = places.map((start, i) => plainAnnotation(`t${i}`, 'Place', { start, end: start + 7 }));
    const json = toW3c('a.txt', text, { ...NO_TAGGING, annotations });
    const at = 20_500 * line.length;
    const put = 'Then ships came.\n';
    const found = fromW3c(json, text.slice(0, at) + put + text.slice(at));
    assert.deepEqual(
      found.annotations.map(({ span }) => span?.start),
      places.map((start) => (start < at ? start : start + put.length)),
    );
  });

  it('do without a print that is damaged', () => {
    const json = toW3c('a.txt', old, {
      ...NO_TAGGING,
      annotations: [plainAnnotation('a', 'Place', { start: 28, end: 33 })],
    });
    for (const words of [['!'], ['A'], [], 'none', [7], ['AAAA']]) {
      const damaged = JSON.stringify({ ...JSON.parse(json), words });
      assert.deepEqual(fromW3c(damaged, old).annotations[0].span, { start: 28, end: 33 });
    }
  });

  it('follow a file that somebody else changed while it was open', () => {
    const body = 'The office did not answer. Later the office said that it would. ';
    const before = `${'A line that will go away. '.repeat(10)}${body}${'Closing words of the page. '.repeat(10)}`;
    const start = before.indexOf('office said');
    const sheet = new Sheet(before, {
      ...NO_TAGGING,
      annotations: [plainAnnotation('a', 'Place', { start, end: start + 6 })],
    });
    const after = `${'One office more in this line. '}${body.replace('Later', 'On Friday')}${'Other words at the end. '.repeat(12)}`;
    sheet.edit([{ start: 0, end: before.length, text: after }], after);
    assert.equal(sheet.annotation('a')?.span?.start, after.indexOf('office said'));
    const gone = `One office in this line. ${'Other words at the end. '.repeat(14)}`;
    sheet.edit([{ start: 0, end: after.length, text: gone }], gone);
    assert.equal(sheet.annotation('a'), null);
    assert.equal(sheet.orphans.length, 1);
  });
});
