import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Inline } from '../../server/src/features/card.ts';
import { highlights } from '../../server/src/features/highlight.ts';
import { hover } from '../../server/src/features/hover/index.ts';
import { sayDate } from '../../server/src/features/say.ts';
import { commandAddress } from '../../server/src/lsp/command-address.ts';
import { cardToMarkdown, cardToText, escapeMarkdown } from '../../server/src/lsp/markdown.ts';
import { type Drawn, drawn } from './drawn.ts';

const DUMP = drawn(`
  Q: Why wait until Friday?
  ^^ question
  ^ ? Q
                    ^^^^^^ date 2019-05-03
                    ^ ? date
  Anna Berg: We are late, says Mr Berg.
  ^^^^^^^^^^ answer Anna Berg
  ^ ? label
  ^^^^^^^^^ person Anna Berg
                                  ^^^^ person Anna Berg
                                  ^ ? name
  Q: Why?
  ^^ question
  Anna Berg: Rian.
  ^^^^^^^^^^ answer Anna Berg
             ^^^^ finding text/odd > Rain
             ^ ? finding
  Rain stops work
  ^^^^^^^^^^^^^^^ item
  ^^^^^^^^^^^^^^^ zone related
  ^ ? teaser
`);

function card(dump: Drawn, cursor: string): string {
  const found = hover(dump, dump.cursor(cursor));
  return found ? `${dump.show(found)}\n${cardToText(found)}` : '';
}

describe('hover', () => {
  it('on a label tells who speaks, how often and how much', () => {
    assert.equal(
      card(DUMP, 'label'),
      'Anna Berg:\nAnna Berg answers here.\n2 turns, 7 words; this is number 1.\nFirst at line 2, last at line 4.',
    );
    assert.equal(
      card(DUMP, 'Q'),
      'Q:\nA speaker who is not named asks here.\n2 turns, 5 words; this is number 1.\nFirst at line 1, last at line 3.',
    );
  });

  it('on a name tells who is meant and how the text writes it', () => {
    assert.equal(
      card(DUMP, 'name'),
      'Berg\nAnna Berg · Person\n2 mentions in this text, first at line 2.\nWritten Anna Berg, Berg.',
    );
  });

  it('on a form that a finding corrects shows the right name', () => {
    const dump = drawn(`
      Berg spoke, and Bergu left.
      ^^^^ person Anna Berg
                      ^^^^^ person Bergu
                      ^^^^^ finding name/garbled > Berg
                      ^ ? garbled
    `);
    assert.equal(
      card(dump, 'garbled'),
      'Bergu\nAnna Berg · Person\n1 mention in this text, first at line 1.\nHere it is written Bergu.\nBergu is not right.',
    );
  });

  it('on a garbled form that nobody is named by shows the right name', () => {
    const dump = drawn(`
      Anna Berg spoke, and berg left.
      ^^^^^^^^^ person Anna Berg
                           ^^^^ finding name/casing > Berg
                           ^ ? garbled
    `);
    assert.equal(
      card(dump, 'garbled'),
      'berg\nAnna Berg · Person\n1 mention in this text, first at line 1.\nHere it is written berg.\nberg is not right.',
    );
    assert.deepEqual(highlights(dump, dump.cursor('garbled')).map(dump.show), ['Anna Berg', 'berg']);
  });

  it('on a date tells the day and why', () => {
    assert.equal(card(DUMP, 'date'), 'Friday\nFriday, 3 May 2019 · Date 2019-05-03\nIt is written so.');
  });

  it('on a finding tells its rule and fix', () => {
    assert.equal(card(DUMP, 'finding'), 'Rian\ntext/odd\nFix: Change to Rain');
  });

  it('on a teaser tells what it is', () => {
    assert.match(card(DUMP, 'teaser'), /^Rain stops work\nRelated article\nThe teaser has 3 words\./);
  });

  it('is silent elsewhere', () => {
    assert.equal(hover(DUMP, DUMP.text.indexOf('stops work') - 40), null);
  });
});

describe('dates for people', () => {
  for (const [value, said] of [
    ['2018-07-21', 'Saturday, 21 July 2018'],
    ['2018-07-21T14:30', 'Saturday, 21 July 2018, 14:30'],
    ['2018-07-21TEV', 'Saturday, 21 July 2018, in the evening'],
    ['2018-07', 'July 2018'],
    ['2018', '2018'],
    ['0099-07-21', 'Tuesday, 21 July 99'],
    ['2018-W29', 'The week of 16 July 2018'],
    ['2018-SU', 'The summer of 2018'],
    ['2018-Q3', 'The third quarter of 2018'],
    ['199', 'The 1990s'],
    ['P1D', '1 day'],
    ['P20M', '20 months'],
    ['PT20M', '20 minutes'],
    ['PRESENT_REF', 'Now'],
    ['P2Y6M', '2.5 years'],
    ['XXXX-WXX-5', 'A Friday; the text does not say of which week'],
    ['XXXX-07-21', '21 July of a year that the text does not name'],
    ['XXXX-XX-XXTNI', 'A day that the text does not name, at night'],
    ['XXXX-Q3', 'A time that the text does not name'],
  ])
    it(`says ${value}`, () => assert.equal(sayDate(value), said));
});

describe('cards as Markdown', () => {
  const render = new MarkdownIt({ html: true, linkify: true });
  render.validateLink = () => true;
  const addressOf = () => 'file:///corpus/a (1).txt#L3,1';
  const HOSTILE = [
    '[click](command:workbench.action.terminal.new)',
    '<img src=x onerror=alert(1)><script>alert(1)</script>',
    '![x](https://evil.example/pixel.png)',
    'https://evil.example www.evil.example evil@evil.example',
    '# heading\n* list\n1. list\n> quote\n```\ncode\n```',
    '`code` **bold** _em_ ~~del~~ &lt;b&gt; $(alert)',
    '| a | b |\n|---|---|\n| c | d |',
    '\u202eevil\u0000\u2066',
  ];

  it('shows hostile text as it is: no link, no image, no HTML, no list', () => {
    for (const text of HOSTILE) {
      for (const piece of [text, { bold: text }, { italic: text }] satisfies Inline[]) {
        const html = render.render(cardToMarkdown({ lines: [[piece]] }, addressOf));
        assert.doesNotMatch(html, /<(?!\/?(?:p|strong|em)>)/, html);
      }
    }
  });

  it('links places by an address that can hold nothing else', () => {
    const line: Inline[] = [{ title: 'line](x) 3', place: { start: 0, end: 1 } }];
    const html = render.renderInline(cardToMarkdown({ lines: [line] }, addressOf));
    assert.equal(html, '<a href="file:///corpus/a%20%281%29.txt#L3,1">line](x) 3</a>');
  });

  it('gives a command its arguments back, however often an editor takes escapes out of the link', () => {
    const given = ['file:///%D0%BC%D0%BE%D0%B8%20(1)/a.txt', { name: "100 % 'x' “y” *z*" }, 3];
    const address = commandAddress('dateline.x', given);
    assert.match(address, /^command:dateline\.x\?[\w%.~-]+$/);
    const once = decodeURIComponent(address.slice(address.indexOf('?') + 1));
    for (const query of [once, decodeURIComponent(once)]) assert.deepEqual(JSON.parse(query), given);
  });

  it('gives any text back when it is drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab*_[](){}<>#`!&|~\\.:/-+1 \n') }), (text) => {
        const html = render.render(`x${escapeMarkdown(text)}x`);
        const shown = html
          .replace(/^<p>|<\/p>\n$/g, '')
          .replace(
            /&(lt|gt|amp|quot);/g,
            (_, name: 'lt' | 'gt' | 'amp' | 'quot') => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name],
          );
        assert.equal(shown, `x${text.replace(/\s+/g, ' ')}x`);
      }),
    );
  });
});
