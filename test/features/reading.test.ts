import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folds } from '../../server/src/features/folding.ts';
import { highlights } from '../../server/src/features/highlight.ts';
import { links } from '../../server/src/features/links.ts';
import { selections } from '../../server/src/features/selection.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { readLines } from '../../server/src/text/lines.ts';
import { sentences } from '../../server/src/text/sentences.ts';
import { onOneLine } from '../../server/src/text/shown.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { drawn, mention } from './drawn.ts';

const INTERVIEW = `
  Phone 555 0101
  ^^^^^ zone chrome
  Home  News  Contact
  Minister on the new bridge
  ^^^^^^^^ zone headline
  Q: Will it open in time, Ms. Berg? We wait.
  ^^^ zone body
  ^^ question
                  ^ ? word
  Anna Berg: It will, as we said on Monday.
  ^^^^^^^^^^ answer Anna Berg
     ^ ? label
  ^^^^^^^^^ person Anna Berg
                                    ^^^^^^ date 2019-04-29
  And Berg’s team is ready.
      ^^^^ person Anna Berg
       ^ ? name
  Anna Berg: Thank you.
  ^^^^^^^^^^ statement Anna Berg
  Bridge closed again
  ^^^^^^ zone related
  ^^^^^^^^^^^^^^^^^^^ item
  Cars turn back.
`;

describe('folding', () => {
  it('folds questions with answers, turns, and marks what is not the release', () => {
    const { release, show } = drawn(INTERVIEW);
    assert.deepEqual(
      folds(release).map((f) => `${f.kind}: ${show(f).split('\n').length} lines from ${show(f).slice(0, 9)}`),
      [
        'aside: 2 lines from Phone 555',
        'text: 3 lines from Q: Will i',
        'text: 2 lines from Anna Berg',
        'text: 1 lines from Anna Berg',
        'text: 2 lines from Bridge cl',
        'aside: 2 lines from Bridge cl',
      ],
    );
  });
});

describe('selection', () => {
  it('grows from word to text', () => {
    const { release, show, cursor } = drawn(INTERVIEW);
    assert.deepEqual(
      selections(release, cursor('word')).map((s) => show(s).replaceAll('\n', '/')),
      [
        'in',
        'Will it open in time, Ms. Berg?',
        'Will it open in time, Ms. Berg? We wait.',
        'Q: Will it open in time, Ms. Berg? We wait.',
        show({ start: release.turns[0].start, end: release.turns[1].end - 1 }).replaceAll('\n', '/'),
        show({ start: release.turns[0].start, end: release.turns[2].end - 1 }).replaceAll('\n', '/'),
        show({ start: release.zones[1].start, end: release.zones[2].end - 1 }).replaceAll('\n', '/'),
        release.text.replaceAll('\n', '/'),
      ],
    );
  });

  it('gives spans that hold each other and the cursor, anywhere in any text', () => {
    const word = fc.constantFrom('Yes', 'No.', '“Oh!”', '-', 'Ms. Li’s', '\n', '\n\n', 'Q:');
    fc.assert(
      fc.property(fc.array(word), fc.nat(), (words, at) => {
        const { release } = drawn(`Q: Oh.\n^^ question\n${words.join(' ')}`);
        const offset = at % (release.text.length + 1);
        const spans = selections(release, offset);
        assert.deepEqual(spans.at(-1), { start: 0, end: release.text.length });
        for (const [i, s] of spans.entries()) {
          assert.ok(s.start <= offset && offset <= s.end);
          const inner = spans[i - 1];
          assert.ok(
            !inner || (s.start <= inner.start && inner.end <= s.end && s.end - s.start > inner.end - inner.start),
          );
        }
      }),
    );
  });
});

describe('sentences', () => {
  const split = (text: string) =>
    sentences(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

  it('ends at marks before a capital, not after abbreviations', () => {
    assert.deepEqual(split('Mr. Holt met Dr. Ames. “It went well.” He left at 5 p.m. on Friday! Why? '), [
      'Mr. Holt met Dr. Ames.',
      '“It went well.”',
      'He left at 5 p.m. on Friday!',
      'Why?',
    ]);
    assert.deepEqual(split('The U.S. Senate voted... nobody knew'), ['The U.S. Senate voted... nobody knew']);
  });
});

describe('links', () => {
  it('finds web, mail and telephone addresses', () => {
    const { release, show } = drawn(
      'See (https://example.org/a_(b)), www.example.com. Mail press@example.org or +44 (0) 20 7946 0000.',
    );
    assert.deepEqual(
      links(release).map((l) => [show(l), l.target]),
      [
        ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
        ['www.example.com', 'https://www.example.com/'],
        ['press@example.org', 'mailto:press@example.org'],
        ['+44 (0) 20 7946 0000', 'tel:+442079460000'],
      ],
    );
  });

  it('takes a line with nothing but addresses', () => {
    assert.equal(links(drawn('https://www.example.org/a '.repeat(20_000)).release).length, 20_000);
  });

  it('opens nothing but http, https, mailto and tel', () => {
    const piece = fc.constantFrom(
      'http://',
      'https://',
      'javascript:',
      'command:',
      'data:',
      'www.',
      'a',
      '@',
      '.',
      '/',
      '(',
      ' ',
      '+4',
      '123456',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { target } of links(drawn(pieces.join('')).release)) assert.match(target, /^(https?|mailto|tel):/);
      }),
    );
  });
});

describe('highlights', () => {
  it('shows all labels of a speaker', () => {
    const snapshot = drawn(INTERVIEW);
    assert.deepEqual(highlights(snapshot, snapshot.cursor('label')).map(snapshot.show), ['Anna Berg:', 'Anna Berg:']);
  });

  it('shows all mentions of a name', () => {
    const snapshot = drawn(INTERVIEW);
    assert.deepEqual(highlights(snapshot, snapshot.cursor('name')).map(snapshot.show), ['Anna Berg', 'Berg']);
  });
});

describe('semantic tokens', () => {
  it('colours labels, names and dates, and greys page furniture as one block', () => {
    const { release, show } = drawn(INTERVIEW);
    assert.deepEqual(
      semanticTokens(release).map((t) => `${t.type} ${t.modifier ?? ''} ${show(t).replaceAll('\n', '/')}`),
      [
        'chrome dimmed Phone 555 0101/Home  News  Contact',
        'headline  Minister on the new bridge',
        'label question Q:',
        'label answer Anna Berg:',
        'date  Monday',
        'person  Berg',
        'label statement Anna Berg:',
        'teaser  Bridge closed again',
      ],
    );
  });

  it('lets the inner of two colours show and the outer go on behind it', () => {
    const { release, show } = drawn(`
      He said: “I met Li today.”
               ^^^^^^^^^^^^^^^^^ quote Bo
                      ^^ person Li
    `);
    assert.deepEqual(
      semanticTokens(release).map((t) => [t.type, show(t)]),
      [
        ['quotation', '“I met '],
        ['person', 'Li'],
        ['quotation', ' today.”'],
      ],
    );
  });

  it('never overlaps, whatever overlaps in the release', () => {
    const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }), fc.constantFrom('person', 'quotation', 'date'));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const text = 'x'.repeat(30);
        const of = (type: string) =>
          spans.filter((s) => s[2] === type).map(([start, length]) => ({ start, end: start + length }));
        const { release } = drawn(text);
        const tokens = semanticTokens({
          ...release,
          lines: readLines(text),
          tokens: tokenize(text),
          mentions: of('person').map((s) => mention(s, 'person', 'x')),
          quotations: of('quotation').map((s) => ({ ...s, closed: true, speaker: null, speakerSpan: null })),
          dates: of('date').map((s) => ({ ...s, type: 'DATE', value: '', alternatives: [], reason: '', anchor: null })),
        });
        for (const [i, t] of tokens.entries())
          assert.ok(t.start < t.end && (i === 0 || tokens[i - 1].end <= t.start), `${i}`);
        for (const [start, length] of spans)
          for (let at = start; at < start + length; at++)
            assert.ok(
              tokens.some((t) => t.start <= at && at < t.end),
              `${at} has a colour`,
            );
      }),
    );
  });
});

describe('first words', () => {
  it('puts them on one line and cuts between words', () => {
    assert.equal(onOneLine('  We  will\n not  yield  ', 40), 'We will not yield');
    assert.equal(onOneLine('We will not yield', 12), 'We will not…');
    assert.equal(onOneLine('Unbreakableword', 8), 'Unbreak…');
    assert.equal(onOneLine('ab😀😀', 4), 'ab…');
    assert.equal(onOneLine(' \u0007 ', 4), '');
    // A terminal takes U+009B for the beginning of a command.
    assert.equal(onOneLine('We \u009b31mwill', 20), 'We 31mwill');
  });
});
