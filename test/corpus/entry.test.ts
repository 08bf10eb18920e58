import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { toDumpRecord } from '../../server/src/corpus/entry.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';

/** What the folder calls a dump with this text. */
const titleOf = (text: string): string =>
  toDumpRecord(
    { path: 'a.txt', size: text.length, modified: 1, hash: '' },
    analyze(text, { knowledge: builtInKnowledge(), referenceDate: null }),
  ).title;

describe('What a folder holds of a dump', () => {
  it('calls an interview without a headline by its first sentences, not by who speaks', () => {
    const text = `PRIME MINISTER: Ready? I have just come from the harbour at Wexmoor, where the new ferry was named. Who is first?

JOURNALIST: Prime Minister, when will the second ferry come?

PRIME MINISTER: In the spring, I am told, and it will be larger.

JOURNALIST: And what will it cost?

PRIME MINISTER: Less than the first one.
`;
    assert.equal(titleOf(text), 'Ready? I have just come from the harbour at Wexmoor, where the new ferry was named.');
  });

  it('passes over the greetings that an interview begins with, whoever says them', () => {
    const interview = (greetings: string, question: string): string => `${greetings}

HOST: ${question}

PREMIER: In the spring, I am told, and it will be larger.

HOST: And what will it cost?

PREMIER: Less than the first one.
`;
    const greetings = `HOST: Premier, good morning and welcome.

PREMIER: Good morning, Ada. Nice to be with you.`;
    const question = 'When will the second ferry come to the harbour at Wexmoor?';
    assert.equal(titleOf(interview(greetings, question)), question);
    assert.equal(titleOf(interview(greetings, `Thank you for coming in. ${question}`)), question);
    assert.equal(
      titleOf(interview(greetings, 'Good to see you. Welcome.')),
      'In the spring, I am told, and it will be larger.',
    );
  });

  it('calls what is nothing but greetings by the first of them', () => {
    const text = `HOST: Premier, good morning and welcome.

PREMIER: Good morning, Ada. Nice to be with you.

HOST: Thank you, Premier.

PREMIER: Thank you.
`;
    assert.match(titleOf(text), /^Premier, good morning and welcome\./u);
  });

  it('ends a long title behind a whole word, and shows that it goes on', () => {
    const title = titleOf(
      `${'the councillors of the harbour town went on to speak of the ferry and '.repeat(9)}slept.\n`,
    );
    assert.ok(title.length <= 161, title);
    assert.match(title, / \w+…$/u);
    assert.ok(
      'the councillors of the harbour town went on to speak of the ferry and '
        .repeat(3)
        .includes(`${title.slice(0, -1)} `),
    );
  });

  it('cuts a word that is longer than a title', () => {
    assert.equal(titleOf('x'.repeat(1000)), `${'x'.repeat(160)}…`);
  });

  it('gives a text of nothing an empty title', () => {
    assert.equal(titleOf(' \n\n'), '');
  });
});
