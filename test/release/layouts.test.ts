import assert from 'node:assert/strict';
import { readStructure } from '../../server/src/release/read.ts';

const QUESTIONS = [
  'What did the two ministers agree on at the meeting in Vienna today?',
  'Does this mean that the talks on fishing quotas will go on next month?',
  'Are you satisfied with the results so far?',
  'When will you meet again?',
];
const ANSWERS = [
  'We agreed on a road map. It has three parts, and the first of them begins in autumn.',
  'Yes, of course. The delegations will meet in Geneva, as they did last year.',
  'I am, by and large. Much remains to be done, and nobody denies that.',
  'In October, if all goes well. We shall let you know in good time.',
];
const HEAD = 'Foreign Minister Anna Tervo answers questions after talks with Petr Novak\n\n12 March 2019\n\n';

type Arrange = (pairs: readonly { q: string; question: string; a: string; answer: string }[]) => string;

/** Ways in which flattening leaves an interview. */
const ARRANGEMENTS: Readonly<Record<string, Arrange>> = {
  paragraphs: (pairs) => pairs.map((p) => `${p.q} ${p.question}\n\n${p.a} ${p.answer}`).join('\n\n'),
  'no blank lines': (pairs) => pairs.map((p) => `${p.q} ${p.question}\n${p.a} ${p.answer}`).join('\n'),
  'line ends of Windows': (pairs) =>
    pairs.map((p) => `${p.q} ${p.question}\r\n\r\n${p.a} ${p.answer}`).join('\r\n\r\n'),
  'labels on lines of their own': (pairs) =>
    pairs.map((p) => `${p.q}\n${p.question}\n\n${p.a}\n${p.answer}`).join('\n\n'),
  'blank lines below the labels': (pairs) =>
    pairs.map((p) => `${p.q}\n\n${p.question}\n\n${p.a}\n\n${p.answer}`).join('\n\n'),
  'everything on one line': (pairs) => pairs.map((p) => `${p.q} ${p.question} ${p.a} ${p.answer}`).join(' '),
  'a paragraph for each pair': (pairs) => pairs.map((p) => `${p.q} ${p.question} ${p.a} ${p.answer}`).join('\n\n'),
  'non-breaking spaces': (pairs) =>
    pairs.map((p) => `${p.q}\u00a0${p.question}\n\n${p.a}\u00a0${p.answer}`).join('\n\n'),
  tabs: (pairs) => pairs.map((p) => `\t${p.q}\t${p.question}\n\n\t${p.a}\t${p.answer}`).join('\n\n'),
  indentation: (pairs) => pairs.map((p) => `   ${p.q} ${p.question}\n   ${p.a} ${p.answer}`).join('\n'),
};

/** How those who ask and those who reply are labelled (`#` is the number), and who speaks, as a reader would name them. */
const LABELS: readonly (readonly [ask: string, reply: string, asks: string | null, replies: string | null])[] = [
  ['Question:', 'Anna Tervo:', null, 'Anna Tervo'],
  ['Вопрос:', 'А.В.Тервo:', null, 'А.В.Тервo'],
  ['Вопрос:', 'Ответ:', null, null],
  ['В:', 'О:', null, null],
  ['Q:', 'A:', null, null],
  ['Q.', 'A.', null, null],
  ['Q    ', 'MS. TERVO:', null, 'Anna Tervo'],
  ['QUESTION:', 'MS. TERVO:', null, 'Anna Tervo'],
  ['KATE HALL.', 'MINISTER TERVO.', 'Kate Hall', 'Anna Tervo'],
  ['KATE HALL:', 'ANNA TERVO:', 'Kate Hall', 'Anna Tervo'],
  ['Kate Hall:', 'Anna Tervo:', 'Kate Hall', 'Anna Tervo'],
  ['JOURNALIST:', 'TERVO:', 'Journalist', 'Anna Tervo'],
  ['Reporter, Interfax:', 'Anna Tervo:', 'Journalist', 'Anna Tervo'],
  ['Jan Berg, Interfax:', 'Anna Tervo:', 'Jan Berg', 'Anna Tervo'],
  ['Question from Reuters:', 'Anna Tervo:', null, 'Anna Tervo'],
  ['Question (retranslated):', 'Petr Novak (retranslated):', null, 'Petr Novak'],
  ['**Q:**', '**A:**', null, null],
  ['**Q**:', '**A**:', null, null],
  ['**Question:**', '**Anna Tervo:**', null, 'Anna Tervo'],
  ['Q#.', 'A#.', null, null],
  ['Q#:', 'A#:', null, null],
  ['Q#)', 'A#)', null, null],
  ['[Q]', '[A]', null, null],
  ['Question #:', 'Answer #:', null, null],
  ['Question #.', 'Answer.', null, null],
  ['Question No. #:', 'Answer:', null, null],
  ['#. Question:', 'Answer:', null, null],
  ['Question -', 'Anna Tervo -', null, 'Anna Tervo'],
  ['QUESTION —', 'TERVO —', null, 'Anna Tervo'],
  ['Q –', 'A –', null, null],
  ['Question：', 'Anna Tervo：', null, 'Anna Tervo'],
  ['Question :', 'Anna Tervo :', null, 'Anna Tervo'],
  ['Questlon:', 'Anna Tervo:', null, 'Anna Tervo'],
  ['Frage:', 'Außenministerin Tervo:', null, 'Anna Tervo'],
  ['Question :', 'Réponse :', null, null],
  ['PREGUNTA.', 'RESPUESTA.', null, null],
  ["KATE O';HARA:", 'MINISTER TERVO:', "Kate O'Hara", 'Anna Tervo'],
  ['>> QUESTION:', '>> TERVO:', null, 'Anna Tervo'],
  ['• Question:', '• Anna Tervo:', null, 'Anna Tervo'],
  ['QUESTION:', 'PRESS SECRETARY:', null, 'Press Secretary'],
  ['Q U E S T I O N :', 'T E R V O :', null, 'Anna Tervo'],
  ['K A T E   H A L L :', 'A N N A   T E R V O :', 'Kate Hall', 'Anna Tervo'],
  ['QUESTION:', 'PRIMEMINISTER:', null, 'Prime Minister'],
  ['Reporter.', 'Mr. TERVO.', 'Journalist', 'Anna Tervo'],
  ['Supplementary question:', 'A. Tervo:', null, 'Anna Tervo'],
];

/** Labels that are read at the head of a line alone: such as lost their punctuation, initials that `R` replies to, names in brackets. */
const AT_HEADS: readonly (typeof LABELS)[number][] = [
  ['P.', 'R.', null, null],
  ['D.', 'R.', null, null],
  ['P:', 'R:', null, null],
  ['[Chairman]', '[Ms Tervo]', 'Chairman', 'Anna Tervo'],
  ['JOURNALIST', 'PM', 'Journalist', 'Prime Minister'],
  ['HALL', 'TERVO', 'Hall', 'Anna Tervo'],
  ['KATE HALL', 'MS. TERVO', 'Kate Hall', 'Anna Tervo'],
  ['KH', 'PT', 'KH', 'PT'],
];

/** What is said, without the marks around it and those before the next label. */
function words(said: string): string {
  return said.replace(/^[\s*\]]+|[\s*[\]•>]+$/g, '');
}

describe('Layouts of interviews', () => {
  for (const [name, arrange] of Object.entries(ARRANGEMENTS))
    it(`are read with ${name}`, () => {
      for (const [ask, reply, asks, replies] of LABELS) {
        const pairs = QUESTIONS.map((question, i) => ({
          q: ask.replace('#', `${i + 1}`),
          question,
          a: reply.replace('#', `${i + 1}`),
          answer: ANSWERS[i],
        }));
        const text = `${HEAD}${arrange(pairs)}\n`;
        const { turns } = readStructure(text);
        assert.deepEqual(
          turns.map((t) => [t.kind, t.speaker, words(text.slice(t.label?.end ?? t.start, t.end))]),
          pairs.flatMap((p) => [
            ['question', asks, p.question],
            ['answer', replies, p.answer],
          ]),
          `${ask} ${reply}`,
        );
      }
    });

  for (const name of [
    'paragraphs',
    'no blank lines',
    'labels on lines of their own',
    'blank lines below the labels',
    'tabs',
  ])
    it(`at the heads of lines are read with ${name}`, () => {
      for (const [ask, reply, asks, replies] of AT_HEADS) {
        const pairs = QUESTIONS.map((question, i) => ({ q: ask, question, a: reply, answer: ANSWERS[i] }));
        const { text, turns } = readStructure(`${HEAD}${ARRANGEMENTS[name](pairs)}\n`);
        assert.deepEqual(
          turns.map((t) => [t.kind, t.speaker, words(text.slice(t.label?.end ?? t.start, t.end))]),
          pairs.flatMap((p) => [
            ['question', asks, p.question],
            ['answer', replies, p.answer],
          ]),
          `${ask} ${reply}`,
        );
      }
    });

  it('are not seen in names, lists and headings', () => {
    for (const text of [
      'The delegation:\n\nAnna Tervo – Minister of Foreign Affairs\nPetr Novak – Minister of Trade\nKate Hall – Ambassador\n\nThey meet on Monday.',
      'He asked a question. A. Tervo replied that it was too early to say. Q. Hall agreed. A. Tervo left at noon.',
      'The text of the treaty is given below.\n\nPART ONE. General provisions follow here.\n\nPART TWO. The parties agree on trade.',
      'NSW The line is open.\nVIC The line is shut.\nQLD No trains run.\nNSW The bridge is open.\nVIC The bridge is shut.\nQLD No ships sail.',
      'Results\n\nHOME\n3\nAWAY\n1\nHOME\n2\nAWAY\n2\n',
      'Questions remain. Answers do not. The minister said so in Vienna. ANNA TERVO. Minister of Foreign Affairs.',
    ])
      assert.deepEqual(readStructure(text).turns, [], text);
  });

  it('keep what stands below a label with the time behind it, down to the last line', () => {
    const text = `Minutes of the meeting

Speaker 1   00:03
Good morning. Shall we start?

Speaker 2   00:10
Yes, with the budget of the harbour.

Speaker 1   00:15
How much is left?

Speaker 2   00:18
Some ten million.
`;
    const { turns } = readStructure(text);
    assert.equal(turns.length, 4);
    assert.equal(turns.at(-1)?.end, text.length);
  });

  it('keep two numbered speakers apart', () => {
    const text = QUESTIONS.map((q, i) => `Speaker 1: ${q}\n\nSpeaker 2: ${ANSWERS[i]}`).join('\n\n');
    const { turns } = readStructure(text);
    assert.deepEqual(
      [...new Set(turns.map((t) => `${t.speaker} ${t.kind}`))],
      ['Speaker 1 question', 'Speaker 2 answer'],
    );
  });
});
