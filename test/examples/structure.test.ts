import assert from 'node:assert/strict';
import { outline } from '../../server/src/features/outline.ts';
import type { Structure } from '../../server/src/release/model.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { readWhole, told } from './told.ts';

/** Interviews, and their turns: kind and speaker, in order. */
const INTERVIEWS: Readonly<Record<string, readonly [text: string, ...turns: string[]]>> = {
  'words in full': pairs('Question:', 'Anna Tervo:', '\n', null, 'Anna Tervo'),
  'letters at line starts': pairs('Q:', 'A:', '\n', null, null),
  'letters inside paragraphs': pairs('Q:', 'A:', ' ', null, null),
  'letters with full stops': pairs('Q.', 'A.', '\n\n', null, null),
  'a title and capitals': pairs('QUESTION:', 'MS. NAUERT:', '\n', null, 'Nauert'),
  'a letter and a gap': pairs('Q   ', 'MR. SPICER:', '\n\n', null, 'Spicer'),
  'a full stop behind capitals': pairs('KATE HALL.', 'CHAIR POWELL.', '\n\n', 'Kate Hall', 'Powell'),
  'labels alone on their lines': pairs(
    'JOURNALIST:\n\n',
    'PRIME MINISTER:\n\n',
    '\n\n',
    'Journalist',
    'Prime Minister',
  ),
  'a voice in translation': pairs(
    'Question (retranslated):',
    'Emmanuel Macron (retranslated):',
    '\n',
    null,
    'Emmanuel Macron',
  ),
  'an affiliation': pairs('Reporter, Interfax:', 'Anna Tervo:', '\n', 'Journalist', 'Anna Tervo'),
  Russian: pairs('Вопрос:', 'С.В.Лавров:', '\n\n', null, 'С.В.Лавров'),
  'an office before the first of the names': [
    'President of Russia Vladimir Putin: Good afternoon.\n\nQuestion: Why is it closed?\n\nVladimir Putin: It leaks.\n\nQuestion: When will it open?\n\nVladimir Putin: In May.\n',
    ...['statement Vladimir Putin', 'question -', 'answer Vladimir Putin', 'question -', 'answer Vladimir Putin'],
  ],
  'a label that was read wrongly': [
    'PRIME MINISTER: Good morning.\n\nJOURNALIST: Why?\n\nPRIE MINISTER: It leaks.\n\nJOURNALIST: And then?\n\nPRIME MINISTER: In May.\n',
    ...[
      'statement Prime Minister',
      'question Journalist',
      'answer Prime Minister',
      'question Journalist',
      'answer Prime Minister',
    ],
  ],
  'colons that are no labels': [
    'New bridge: open to all traffic\n\nIt was read aloud by the mayor.\n\nThe message reads, in part:\n\n“Everybody may cross it.”\n\nNOTE: It is closed on Sundays.\n\n10:30: opening.\n\nMedia contact: Anna Tervo\n',
  ],
};

function pairs(
  ask: string,
  reply: string,
  between: string,
  asks: string | null,
  replies: string | null,
): readonly [string, ...string[]] {
  const say = [
    `${ask} Why is it closed?`,
    `${reply} It leaks.`,
    `${ask} When will it open?`,
    `${reply} In May, if all goes well.`,
  ];
  const turns = [`question ${asks ?? '-'}`, `answer ${replies ?? '-'}`];
  return [`${say.join(between)}\n`, ...turns, ...turns];
}

/** First lines, and the place, day and agency of their datelines. */
const DATELINES: readonly (readonly [line: string, dateline: string])[] = [
  ['MOSCOW, July 21. / The talks went on, the ministry said on Friday.', 'Moscow, July 21, -'],
  ['ASTANA, June 14 (Reuters) - The talks went on, the ministry said on Friday.', 'Astana, June 14, Reuters'],
];

const PAGE = `24 April 2018
Oslo: 10:00
Bergen: 09:00

Queries:
+44 (0) 203 555 0199
quay@example.org

PRESS RELEASES AND NEWS

08.07.2017

New quay in the harbour is open to all ships

The quay is safe, and every ship may come, the harbour’s office said in a statement on Friday.

E&OE

LATEST EVENTS

23.04.2018 - Press officer’s reply to a question on the quay

Q: When was the quay opened?


21.04.2018 - Ferry to the islands sails again

The ferry sails every day from the new quay.



all messages
`;

describe('Layouts that dumps are known by', () => {
  const turns = ({ turns: all }: Structure) => all.map(({ kind, speaker }) => `${kind} ${speaker ?? '-'}`);
  for (const [layout, [text, ...expected]] of Object.entries(INTERVIEWS))
    it(`reads ${layout}`, () => {
      assert.deepEqual(turns(readStructure(text)), expected);
    });

  for (const [line, expected] of DATELINES)
    it(`reads the dateline of ‘${line}’`, () => {
      const text = `Talks on the quay went on\n\n${line}\n`;
      const { dateline } = readStructure(text);
      const day = dateline?.dateSpan;
      assert.equal(
        `${dateline?.place}, ${day && text.slice(day.start, day.end)}, ${dateline?.agency ?? '-'}`,
        expected,
      );
    });

  it('tells a page’s furniture and what it links to from the release', () => {
    const release = readWhole(PAGE);
    const kinds = release.zones.map((zone) => zone.kind);
    assert.deepEqual(kinds, ['chrome', 'metadata', 'headline', 'body', 'chrome', 'related', 'chrome']);
    assert.equal(release.published, '2017-07-08');
    assert.deepEqual(turns(release), []);
    assert.deepEqual(
      outline(release).map(({ kind, name, detail }) => `${kind} ${name} ${detail}`),
      ['headline New quay in the harbour is open to all ships 8 Jul 2017', 'related Related articles 2'],
    );
  });

  it('names who is quoted, also where nobody closes the quotation', () => {
    const { quotations } = readStructure(
      'New bridge is open\n\n“The bridge is safe,” – said the Ministry of Transport on Friday.\n\nMr Morrison said: “We have waited for it for years.\n\nThe mayor thanked everybody.\n',
    );
    assert.deepEqual(
      quotations.map(({ speaker, closed }) => [speaker, closed]),
      [
        ['Ministry of Transport', true],
        ['Morrison', false],
      ],
    );
  });

  it('tells of what is wrong with the letters', () => {
    assert.deepEqual(told('А new bridge opened. Russiaâ€™s minister came.\n\nЧитайте так же\n'), [
      'text/mixed-script: А → A',
      'text/mojibake: â€™ → ’',
      'text/untranslated: Читайте так же → Read also',
    ]);
  });
});
