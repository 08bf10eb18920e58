import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findLabels } from '../../server/src/release/labels.ts';
import type { Turn } from '../../server/src/release/model.ts';
import { readTurns } from '../../server/src/release/turns.ts';
import { readLines } from '../../server/src/text/lines.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { dedent, draw, marked } from '../helpers/marked.ts';

function turnsOf(text: string): Turn[] {
  const labels = findLabels(text, readLines(text), tokenize(text));
  return readTurns(text, labels, [{ start: 0, end: text.length }]);
}

/** Compares the labels found in a text with those drawn under it: kind and speaker behind each, `-` for nobody. */
function drawn(drawing: string): void {
  const { text } = marked(dedent(drawing));
  const marks = turnsOf(text).map((t) => ({
    start: t.label?.start ?? t.start,
    end: t.label?.end ?? t.start + 1,
    label: `${t.kind[0].toUpperCase()} ${t.speaker ?? '-'}`,
  }));
  assert.equal(draw(text, marks), dedent(drawing));
}

function none(text: string): void {
  assert.deepEqual(
    turnsOf(dedent(text)).map((t) => dedent(text).slice(t.start, t.end)),
    [],
  );
}

describe('turns: layouts', () => {
  it('Question and a name', () => {
    drawn(`
      Question: How long did the talks last?
      ^^^^^^^^^ Q -

      Pavel Orlov: Two hours.
      ^^^^^^^^^^^^ A Pavel Orlov
      That was enough.

      Question: Will you meet again?
      ^^^^^^^^^ Q -

      Pavel Orlov: In May.
      ^^^^^^^^^^^^ A Pavel Orlov`);
  });

  it('Q and A, at line starts and inside a paragraph', () => {
    drawn(`
      Q: Did the ship dock? A: It did, at noon.
      ^^ Q -
                            ^^ A -
      Q: Who met it? A: The harbour master.
      ^^ Q -
                     ^^ A -`);
  });

  it('courtesies and offices of French chambers, with a dash or without', () => {
    for (const dash of ['', '– ']) {
      const text = dedent(`
        M. le président. ${dash}La parole est à Mme Vera Hale.

        Mme Vera Hale. ${dash}Quand le pont sera-t-il ouvert ?

        M. le président. ${dash}La parole est à M. le ministre.

        M. Jan Berg, ministre des ports. ${dash}Au printemps.

        Mme Vera Hale. ${dash}Et les bacs ?

        M. Jan Berg, ministre. ${dash}En mai. M. Lund les attend.`);
      assert.deepEqual(
        turnsOf(text).map((t) => [t.kind, t.speaker, text.slice(t.start, t.label?.end)]),
        [
          ['statement', 'President', 'M. le président.'],
          ['question', 'Vera Hale', 'Mme Vera Hale.'],
          ['statement', 'President', 'M. le président.'],
          ['answer', 'Jan Berg', 'M. Jan Berg, ministre des ports.'],
          ['question', 'Vera Hale', 'Mme Vera Hale.'],
          ['answer', 'Jan Berg', 'M. Jan Berg, ministre.'],
        ],
      );
    }
    none(`
      M. Jan Berg, ministre des ports. Il a quitté la ville hier soir.

      Mme Vera Hale. Elle a quitté la ville aussi.

      M. Lund est resté. Il attend les bacs.`);
  });

  it('an office in brackets behind a name, however long', () => {
    drawn(`
      Mr. John Carter (Bellfield, CPC): Mr. Speaker, when will the ferry sail?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q John Carter
      Ms. Anne Other (Parliamentary Secretary to the Minister of Transport, Infrastructure and Communities and to the Minister of Economic Development for the Northern Regions, Lib.): Mr. Speaker, in May.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Anne Other
      Mr. John Carter: Mr. Speaker, why so late?
      ^^^^^^^^^^^^^^^^ Q John Carter
      Ms. Anne Other: Mr. Speaker, it is not late.
      ^^^^^^^^^^^^^^^ A Anne Other`);
  });

  it('a header that names who takes part is nobody speaking', () => {
    drawn(`
      MODERATORS: Ann Bell and Jim Cross

      PARTICIPANTS:
      Former Governor Kate Hall (D) and
      Senator Petr Novak (R)

      BELL: Good evening. Governor, what would you do first?
      ^^^^^ Q Ann Bell

      HALL: I would mend the bridge over the river.
      ^^^^^ A Kate Hall

      CROSS: And then? Would you build another?
      ^^^^^^ Q Jim Cross

      HALL: I would, at the mill.
      ^^^^^ A Kate Hall

      BELL: Who pays for it?
      ^^^^^ Q Ann Bell

      HALL: Those who cross it, in the end.
      ^^^^^ A Kate Hall`);
  });

  it('an office that the header gives to a name', () => {
    drawn(`
      Transcript of the noon briefing by Anna Tervo, Associate Spokesperson of the Council.

      Question: Was anyone hurt?
      ^^^^^^^^^ Q -

      Associate Spokesperson: One man was, and he is well.
      ^^^^^^^^^^^^^^^^^^^^^^^ A Anna Tervo

      Question: Where is he now?
      ^^^^^^^^^ Q -

      Associate Spokesperson: At home.
      ^^^^^^^^^^^^^^^^^^^^^^^ A Anna Tervo`);
  });

  it('a title with a colon is nobody speaking', () => {
    drawn(`
      Mayor of Narva: the bridge will be opened in May

      12.03.2019

      Question: Are the piers standing?
      ^^^^^^^^^ Q -

      Anna Tervo: All of them.
      ^^^^^^^^^^^ A Anna Tervo

      Question: What is left to be done?
      ^^^^^^^^^ Q -

      Anna Tervo: The roadway, and the lamps.
      ^^^^^^^^^^^ A Anna Tervo`);
  });

  it('results and tables', () => {
    none(`
      Rangers: 3 Hall 14, Bell 30, Cross 61
      Rovers: 1 Novak 43
      Rangers: Hall, Bell, Cross, Orlov
      Rovers: Novak, Tervo, Berg
      Wanderers: 2 Marsh 11
      Rovers: 1 Tervo 80
      Wanderers: Marsh, Pool
      Rovers: Tervo, Berg`);
  });

  it('one who replies to many, each with an agency', () => {
    drawn(`
      Tervo: Good afternoon. We have brought one of the cameras with us.
      ^^^^^^ S Tervo

      Jan Berg, Reuters: Can it be opened from outside?
      ^^^^^^^^^^^^^^^^^^ Q Jan Berg

      Tervo: It cannot, and we would see it.
      ^^^^^^ A Tervo

      Kate Hall, Bloomberg: Where is the other one?
      ^^^^^^^^^^^^^^^^^^^^^ Q Kate Hall

      Tervo: We have asked for it.
      ^^^^^^ A Tervo`);
  });

  it('words whose letters are spaced', () => {
    drawn(`
      Q U E S T I O N : Will the levy go up in spring?
      ^^^^^^^^^^^^^^^^^ Q -

      P R I M E   M I N I S T E R : It will not, as I said at the weekend.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Prime Minister

      Q U E S T I O N : And in autumn?
      ^^^^^^^^^^^^^^^^^ Q -

      P R I M E   M I N I S T E R : Ask me in autumn.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Prime Minister`);
  });

  it('a name without its blank that the head has with it', () => {
    const talk = 'PETERHILL: When will it open?\n\nMINISTER: In May.\n\nPETERHILL: Who pays?\n\nMINISTER: We do.\n';
    const asking = (text: string): Set<string | null> =>
      new Set(turnsOf(text).flatMap((t) => (t.kind === 'question' ? [t.speaker] : [])));
    assert.deepEqual(asking(`INTERVIEW WITH PETER HILL, RADIO EXAMPLE\n\n${talk}`), new Set(['Peter Hill']));
    assert.deepEqual(asking(`INTERVIEW, RADIO EXAMPLE\n\n${talk}`), new Set(['Peterhill']));
  });

  it('small letters', () => {
    drawn(`
      q: Did the ship dock?
      ^^ Q -
      a: It did, at noon.
      ^^ A -
      q: Who met it?
      ^^ Q -
      a: The harbour master.
      ^^ A -`);
  });

  it('dashes inside a paragraph, questions and answers in turn', () => {
    drawn(`
      – When will the ferries sail? – They will sail on Monday. – And who pays for it? – The city does, as it always has.
      ^ Q -
                                    ^ A -
                                                                ^ Q -
                                                                                       ^ A -`);
    none('– This is how it was, – said the premier. – The ferries sail again. – When? – On Monday, she said.');
  });

  it('names with what they ask for, on lines of their own', () => {
    drawn(`
      Jan Berg, Harbour Times
      ^^^^^^^^^^^^^^^^^^^^^^^ Q Jan Berg
      Minister, when will the ferries sail again?

      Anna Bell
      ^^^^^^^^^ A Anna Bell
      They will sail again on Monday.

      Tom Hill, Channel Seven
      ^^^^^^^^^^^^^^^^^^^^^^^ Q Tom Hill
      And what will it cost?

      Anna Bell
      ^^^^^^^^^ A Anna Bell
      Nothing at all.

      Eva Stone, Radio Bellfield
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Eva Stone
      Who pays?

      Anna Bell
      ^^^^^^^^^ A Anna Bell
      The city does.

      Jan Berg, Harbour Times
      ^^^^^^^^^^^^^^^^^^^^^^^ Q Jan Berg
      Is that fair?

      Anna Bell
      ^^^^^^^^^ A Anna Bell
      I think so.`);
    none(`
      Anna Bell, Harbour Times
      Jan Berg, Channel Seven
      Eva Stone, Radio Bellfield
      Tom Hill, Ferry News
      Pat King, Harbour Post`);
  });

  it('nicks and names before a tab', () => {
    const lines = [
      ['harbour_rat', 'When will the ferries sail again?'],
      ['Anna Bell', 'On Monday, I hope.'],
      ['seagull77', 'And who pays for all that?'],
      ['Anna Bell', 'The city pays.'],
      ['harbour_rat', 'What about the night boat?'],
      ['Anna Bell', 'It will sail, too.'],
      ['harbour_rat', 'And in winter?'],
      ['Anna Bell', 'If the ice lets it.'],
    ];
    const found = turnsOf(lines.map((line) => line.join('\t')).join('\n'));
    assert.deepEqual(
      found.map((t) => [t.speaker, t.kind]),
      lines.map(([nick], i) => [nick, i % 2 === 0 ? 'question' : 'answer']),
    );
    // The fields of a table.
    none(`
      Bellfield\tThree ferries a day\t12
      Smalltown\tTwo ferries a day\t8
      Bellfield\tFour ferries a night\t9
      Smalltown\tNo ferries at night\t3
      Bellfield\tOne ferry a week\t1`);
  });

  it('dashes, questions and answers in turn', () => {
    drawn(`
      Interview with Harbour Minister Anna Tervo

      – Minister, did the ship dock?
      ^ Q -

      – It did, at noon.
      ^ A Anna Tervo
      Many people were there.

      – Who met it?
      ^ Q -

      – The harbour master. Do you know him? A good man.
      ^ A Anna Tervo`);
    none(`
      The board talked about the new quay:

      – Who pays for it?

      – Who builds it?

      – When will it open?

      – What becomes of the ferries?`);
    none(`
      The board decided:

      – The city pays for the quay.

      – Will the ferries move? They will.

      – The old quay stays.

      – Work begins in May.`);
  });

  it('brackets', () => {
    drawn(`
      [Reporter] Did the ship dock?
       ^^^^^^^^^ Q Journalist
      [Orlov] It did [laughs], at noon.
       ^^^^^^ A Orlov
      [Reporter] Who met it?
       ^^^^^^^^^ Q Journalist
      [Orlov] The harbour master.
       ^^^^^^ A Orlov`);
    none(`
      [Minister] Words were added in brackets.

      [Note] The text was shortened.

      [Note] The pictures are free.`);
  });

  it('words that the text has in small letters, too, where they stand behind questions', () => {
    drawn(`
      Talk with the harbour master

      Anna: When does the ferry go?
      ^^^^^ Q Anna
      Harbour Master: On Monday at nine.
      ^^^^^^^^^^^^^^^ A Harbour Master
      Anna: May I bring my dog?
      ^^^^^ Q Anna
      Harbour Master: Yes, on a leash.
      ^^^^^^^^^^^^^^^ A Harbour Master
      Anna: And my bike?
      ^^^^^ Q Anna
      Harbour Master: No.
      ^^^^^^^^^^^^^^^ A Harbour Master`);
    none(`
      The master of the harbour has three tasks.

      Harbour Master: Lights the lamps.
      Depth: Four metres.
      Harbour Master: Rings the bell.
      Depth: Five metres.
      Harbour Master: Feeds the cat.`);
  });

  it('no title that says what somebody said', () => {
    const body =
      'She spoke to reporters on Friday. You will all have heard of the budget, she said, and we shall keep to it.';
    for (const day of ['\n14 May 2021\n', 'Posted on: 14 May 2021'])
      none(`Prime Minister Eva Malik: We will not raise taxes\n${day}\n${body}\n\n${body}\n`);
    drawn(`
      Prime Minister Eva Malik: We will not raise taxes this year,
      ^^^^^^^^^^^^^^^^^^^^^^^^^ S Eva Malik
      and I say so to all of you. I thank you for coming here, friends, and wish you a good day.`);
    drawn(`
      Eva Malik: We will not raise taxes

      14 May 2021

      Question: Will you raise taxes?
      ^^^^^^^^^ Q -
      Eva Malik: No. The budget is sound.
      ^^^^^^^^^^ A Eva Malik
      Question: And next year?
      ^^^^^^^^^ Q -
      Eva Malik: We shall see.
      ^^^^^^^^^^ A Eva Malik`);
  });

  it('numbered speakers who ask among reporters', () => {
    drawn(`
      REPORTER: How long did the talks last?
      ^^^^^^^^^ Q Journalist
      MAYOR ORLOV: Two hours, and that was enough for all of us.
      ^^^^^^^^^^^^ A Orlov
      SPEAKER 1: Will you meet again?
      ^^^^^^^^^^ Q Speaker 1
      MAYOR ORLOV: In May, if the weather is good.
      ^^^^^^^^^^^^ A Orlov`);
  });

  it('Q and A with full stops', () => {
    drawn(`
      Radio interview with the Leader, Mr Barlow

      Q. Mr Barlow, what would you like to see?
      ^^ Q -
      A. I would like to see talks.
      ^^ A Barlow
      Q. Would that not take months?
      ^^ Q -
      A. Perhaps.
      ^^ A Barlow`);
  });

  it('a Q set off by blanks, and offices with surnames', () => {
    drawn(`
      Press Briefing by Press Secretary Dana Holt

      MS. HOLT:  Good afternoon, everyone.
      ^^^^^^^^^ S Dana Holt

      Q    Dana, will the bill pass?
      ^ Q -

      MS. HOLT:  We think so.
      ^^^^^^^^^ A Dana Holt

      Q    And when?
      ^ Q -

      MS. HOLT:  Go ahead, Marta.
      ^^^^^^^^^ S Dana Holt

      Q    Thank you.  Is the deal dead?
      ^ Q -

      MS. HOLT:  No.
      ^^^^^^^^^ A Dana Holt`);
  });

  it('a name of three words behind the short name of a body in brackets', () => {
    drawn(`
      Question: How long did the talks last?
      ^^^^^^^^^ Q -

      Secretary General of the Ferry Union of the Northern Coast (FUNC) Jan A. van Berg: Two hours.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Jan A. van Berg

      Question: Will you meet again?
      ^^^^^^^^^ Q -

      Secretary General of the Ferry Union of the Northern Coast (FUNC) Jan A. van Berg: In May.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Jan A. van Berg`);
  });

  it('a spokeswoman who calls by name whoever asks next', () => {
    drawn(`
      Press Briefing by Press Secretary Dana Holt and Secretary of Ferries Jan Berg

      MS. HOLT:  Good afternoon, everyone.
      ^^^^^^^^^ S Dana Holt

      Q    Mr. Secretary, will the ferries sail?
      ^ Q -

      SECRETARY BERG:  They will, in May.
      ^^^^^^^^^^^^^^^ A Jan Berg

      MS. HOLT:  Marta.
      ^^^^^^^^^ S Dana Holt

      Q    Thank you.  What will they cost?
      ^ Q -

      SECRETARY BERG:  Nothing at all.
      ^^^^^^^^^^^^^^^ A Jan Berg

      MS. HOLT:  Right.
      ^^^^^^^^^ A Dana Holt

      Q    Who pays for that?
      ^ Q -

      MS. HOLT:  Taxpayers.
      ^^^^^^^^^ A Dana Holt

      Q    Nobody else?
      ^ Q -

      SECRETARY BERG:  Nobody.
      ^^^^^^^^^^^^^^^ A Jan Berg`);
  });

  it('capitals that end with a full stop, some of them once', () => {
    drawn(`
      CHAIR MARLOWE. Good afternoon. Rates stay where they are, and I look forward to your questions.
      ^^^^^^^^^^^^^^ S Marlowe
      ANNA FELL. Anna Fell, Daily Wire. Why now?
      ^^^^^^^^^^ Q Anna Fell
      CHAIR MARLOWE. Because inflation is falling.
      ^^^^^^^^^^^^^^ A Marlowe
      TOM ASH. Tom Ash with the Courier. Is it falling fast enough?
      ^^^^^^^^ Q Tom Ash
      CHAIR MARLOWE. It is.
      ^^^^^^^^^^^^^^ A Marlowe
      ANNA FELL. May I follow up? What about rents?
      ^^^^^^^^^^ Q Anna Fell
      CHAIR MARLOWE. They lag.
      ^^^^^^^^^^^^^^ A Marlowe`);
  });

  it('labels on lines of their own, with the words below', () => {
    drawn(`
      JOURNALIST:
      ^^^^^^^^^^^ Q Journalist

      Is the bridge safe?

      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister

      It is.

      JOURNALIST:
      ^^^^^^^^^^^ Q Journalist

      Who has said so?

      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister

      The engineers have.`);
  });

  it('labels on lines of their own without punctuation', () => {
    drawn(`
      QUESTION
      ^^^^^^^^ Q -
      Is the bridge safe?
      PRIME MINISTER
      ^^^^^^^^^^^^^^ A Prime Minister
      It is.
      QUESTION
      ^^^^^^^^ Q -
      Who has said so?
      PRIME MINISTER
      ^^^^^^^^^^^^^^ A Prime Minister
      The engineers have.`);
  });

  it('an office with a name, then the name alone, then a translated guest', () => {
    drawn(`
      President of Ruritania Oskar Lind: Colleagues, good afternoon.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S Oskar Lind

      We have much to discuss.

      Chancellor of Borduria Ilse Brandt (retranslated): Thank you for the welcome.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S Ilse Brandt

      Oskar Lind: Let us begin.
      ^^^^^^^^^^^ S Oskar Lind`);
  });

  it('affiliations behind names', () => {
    drawn(`
      Marta Weiss, reporter at Radio Ost: What did you agree on?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Marta Weiss

      Oskar Lind: On trade, and I thank our partners for it.
      ^^^^^^^^^^^ A Oskar Lind

      Reporter, Ruritania Today: On nothing else?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Journalist

      Oskar Lind: On visas.
      ^^^^^^^^^^^ A Oskar Lind`);
  });

  it('Russian labels with initials', () => {
    drawn(`
      Вопрос: Когда пройдёт встреча?
      ^^^^^^^ Q -

      И.П.Орлов: В мае.
      ^^^^^^^^^^ A И.П.Орлов

      Вопрос: Где она пройдёт?
      ^^^^^^^ Q -

      И.П.Орлов: В Вене.
      ^^^^^^^^^^ A И.П.Орлов`);
  });

  it('initials, spelt out in the heading', () => {
    drawn(`
      TRANSCRIPT OF INTERVIEW WITH RITA VOSS

      RV: Prime Minister, welcome.
      ^^^ S Rita Voss
      PM: Thank you, Rita.
      ^^^ S Prime Minister
      RV: What about the price of bread?
      ^^^ Q Rita Voss
      PM: It has come down.
      ^^^ A Prime Minister
      RV: Not in my street.
      ^^^ Q Rita Voss
      PM: It will.
      ^^^ A Prime Minister`);
  });

  it('numbered questions', () => {
    drawn(`
      1. QUESTION: WHAT DO YOU EXPECT OF THE TALKS?
      ^^^^^^^^^^^^ Q -
      ANSWER: A FRANK EXCHANGE.
      ^^^^^^^ A -
      2. QUESTION: AND OF THE BANQUET?
      ^^^^^^^^^^^^ Q -
      ANSWER: FISH.
      ^^^^^^^ A -`);
  });

  it('bullets, quotation marks, tabs and no-break spaces around labels', () => {
    drawn(`
      • Question:\u00a0Is it done?
        ^^^^^^^^^ Q -
      • Ms Carla\u00a0Dunn:\tIt is.
        ^^^^^^^^^^^^^^ A Carla Dunn
      “Question: Entirely?
       ^^^^^^^^^ Q -
      “Ms Carla Dunn: Nearly.
       ^^^^^^^^^^^^^^ A Carla Dunn`);
  });

  it('everything on one line', () => {
    drawn(`
      PORT VISIT   LENA HART - HARBOUR MINISTER:Welcome to the port. Any questions?   REPORTER: Is it open?   HART: It is.   REPORTER: Since when?   HART: Since May.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S Lena Hart
                                                                                      ^^^^^^^^^ Q Journalist
                                                                                                              ^^^^^ A Lena Hart
                                                                                                                             ^^^^^^^^^ Q Journalist
                                                                                                                                                     ^^^^^ A Lena Hart`);
  });

  it('labels without punctuation before their words', () => {
    drawn(`
      Q Is the mine to close?
      ^ Q -
      PM No. It will stay open.
      ^^ A Prime Minister
      Q For how long?
      ^ Q -
      PM For years, I should think.
      ^^ A Prime Minister
      Q Ten years?
      ^ Q -
      PM Well, we shall see.
      ^^ A Prime Minister`);
  });

  it('labels spaced by letters', () => {
    drawn(`
      J O U R N A L I S T: Is that all?
      ^^^^^^^^^^^^^^^^^^^^ Q Journalist
      P R I M E  M I N I S T E R: Yes, for now.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Prime Minister
      J O U R N A L I S T: And later?
      ^^^^^^^^^^^^^^^^^^^^ Q Journalist
      P R I M E  M I N I S T E R: We will see.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Prime Minister`);
  });

  it('names alone on their lines, where questions stand so too', () => {
    drawn(`
      Rosa Lind
      ^^^^^^^^^ S Rosa Lind

      Thank you for coming. The report is out.

      Journalist
      ^^^^^^^^^^ Q Journalist

      Who wrote it?

      Rosa Lind
      ^^^^^^^^^ A Rosa Lind

      My office did.

      Journalist
      ^^^^^^^^^^ Q Journalist

      When?

      Rosa Lind
      ^^^^^^^^^ A Rosa Lind

      In March.`);
  });

  it('letters with dashes', () => {
    drawn(`
      Q – Quelle est votre position ?
      ^^^ Q -
      R – Elle est connue.
      ^^^ A -
      Q – Depuis quand ?
      ^^^ Q -
      R – Depuis mai.
      ^^^ A -`);
  });

  it('news agencies that ask a spokesperson', () => {
    drawn(`
      Reuters: Can you tell us about the visit?
      ^^^^^^^^ Q Reuters
      Lin Bo: The visit is going well.
      ^^^^^^^ A Lin Bo
      CCTV: What comes next?
      ^^^^^ Q CCTV
      Lin Bo: A banquet.
      ^^^^^^^ A Lin Bo`);
  });

  it('public papers', () => {
    drawn(`
      Q. Did you talk to the King?
      ^^ Q -
      The President. Yes, I did.
      ^^^^^^^^^^^^^^ A President
      Q. What did he say?
      ^^ Q -
      The President. That he was fine.
      ^^^^^^^^^^^^^^ A President
      Q And the Queen?
      ^ Q -
      The President. Fine too.
      ^^^^^^^^^^^^^^ A President`);
  });

  it('numbers of lines and of questions, an office with its holder in brackets', () => {
    drawn(`
      Q1   The Chairman (Lord Ferry): When will it open?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Ferry

      Ann Bell: In May.
      ^^^^^^^^^ A Ann Bell

      Q2   The Chairman: And the harbour?
      ^^^^^^^^^^^^^^^^^^ Q Ferry

      Ann Bell: In June.
      ^^^^^^^^^ A Ann Bell`);
    drawn(`
      1   THE COURT: You may go on.
          ^^^^^^^^^^ S Court
      2   Q.   Did you see the boat?
          ^^ Q -
      3   A.   I saw its lights.
          ^^ A -
      4   Q.   Who steered it?
          ^^ Q -
      5   A.   I could not see.
          ^^ A -`);
  });

  it('a full stop and a dash, angle brackets, initials that touch', () => {
    drawn(`
      President. – The next item is the ferry.
      ^^^^^^^^^^ S President
      Ann Bell, Member of the Commission. – Mr President, it sank.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ S Ann Bell
      President. – The debate is closed.
      ^^^^^^^^^^ S President`);
    drawn(`
      <moderator> Welcome, all of you.
      ^^^^^^^^^^^ S Moderator
      <sea_dog> when does the ferry sail?
      ^^^^^^^^^ Q sea_dog
      <minister> At noon, every day of the week.
      ^^^^^^^^^^ A Minister
      <sea_dog> and on Sundays?
      ^^^^^^^^^ Q sea_dog
      <minister> At one, as it always has.
      ^^^^^^^^^^ A Minister`);
    drawn(`
      Question: Will the fare rise?
      ^^^^^^^^^ Q -
      E.S. ORLOVA: It will not.
      ^^^^^^^^^^^^ A E.S. Orlova
      Question: Not this year?
      ^^^^^^^^^ Q -
      E.S. ORLOVA: Nor the next.
      ^^^^^^^^^^^^ A E.S. Orlova`);
  });

  it('a call with an operator, names with offices alone on their lines', () => {
    drawn(`
      Harbour Bridges: First Quarter Call

      Operator
      ^^^^^^^^ S Operator
      Good day. Please go ahead.

      Ann Bell -- Chief Executive
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ S Ann Bell
      Thank you. We built two bridges.

      Operator
      ^^^^^^^^ S Operator
      The first question comes from Jim Cross.

      Jim Cross -- Ferry Bank -- Analyst
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Jim Cross
      What did they cost?

      Ann Bell -- Chief Executive
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A Ann Bell
      Less than we had thought.`);
  });

  it('time codes before labels', () => {
    drawn(`
      [00:01:02] Host: Where are you from?
                 ^^^^^ Q Host
      [00:01:10] Anna Bell: From Leeds.
                 ^^^^^^^^^^ A Anna Bell
      [00:01:15] Host: And what do you do?
                 ^^^^^ Q Host
      [00:01:20] Anna Bell: I teach.
                 ^^^^^^^^^^ A Anna Bell`);
  });

  it('days and times before labels, as chats are saved', () => {
    for (const stamp of ['[12/03/2021, 14:02:11] ', '12/03/2021, 2:02 PM - ', '2021-03-12 14:02 ', '14:02 ']) {
      const said = ['Is it done?', 'Not yet.', 'Why?', 'The printer is broken.'];
      const text = said.map((words, i) => `${stamp}${i % 2 === 0 ? 'Nora' : 'Jim Cross'}: ${words}`).join('\n');
      assert.deepEqual(
        turnsOf(text).map((t) => [t.kind, t.speaker, text.slice(t.start, t.label?.end)]),
        said.map((_, i) => (i % 2 === 0 ? ['question', 'Nora', 'Nora:'] : ['answer', 'Jim Cross', 'Jim Cross:'])),
        stamp,
      );
    }
    drawn(`
      14:02 <nora> is it done?
            ^^^^^^ Q nora
      14:02 <jim> not yet
            ^^^^^ A jim
      14:03 <nora> why?
            ^^^^^^ Q nora
      14:04 <jim> the printer is broken
            ^^^^^ A jim`);
    drawn(`
      00:00:01.000 --> 00:00:04.200
      <v Anna Bell>When will it open?
      ^^^^^^^^^^^^^ Q Anna Bell

      00:00:04.400 --> 00:00:07.900
      <v Jim Cross>In May.
      ^^^^^^^^^^^^^ A Jim Cross

      00:00:08.000 --> 00:00:12.000
      <v Anna Bell>Who will open it?
      ^^^^^^^^^^^^^ Q Anna Bell

      00:00:12.500 --> 00:00:15.000
      <v Jim Cross>The mayor.
      ^^^^^^^^^^^^^ A Jim Cross`);
  });

  it('names with a time on lines of their own, as calls are written down', () => {
    for (const time of ['10:02', '0:04', '(00:12:04)', '10:02 AM'])
      for (const gap of [' ', '   ']) {
        const said = ['Is it done?', 'Not yet. It has to wait.', 'Why?', 'The printer is broken.'];
        const text = said
          .map((words, i) => `${i % 2 === 0 ? 'Ann Bell' : 'Prof. Jim Cross'}${gap}${time}\n${words}`)
          .join('\n\n');
        assert.deepEqual(
          turnsOf(text).map((t) => [t.kind, text.slice(t.start, t.label?.end)]),
          said.map((_, i) => (i % 2 === 0 ? ['question', 'Ann Bell'] : ['answer', 'Prof. Jim Cross'])),
        );
      }
    // An agenda.
    none(`
      Registration 9:00
      Opening Session 9:30
      Coffee Break 10:30
      Panel Discussion 11:00
      Lunch 12:30
      Coffee Break 15:00`);
  });

  it('a dash behind a surname in capitals, as parliaments print it', () => {
    drawn(`
      Mr CROSS (Bellfield) (2.05 p.m.)—My question is to the Minister. Will the ferries be kept?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Cross
      Mrs BELL—They will be kept.
      ^^^^^^^^^ A Bell
      Mr CROSS—And the fares?
      ^^^^^^^^^ Q Cross
      Mrs BELL—They will go up a little.
      ^^^^^^^^^ A Bell
      The SPEAKER—Order!
      ^^^^^^^^^^^^ S Speaker`);
    none(`
      The DVD—a gift—was lost. The CD—another—was not.
      Mr BELL—as he is known—smiled.`);
  });

  it('members of a house with their states, as hearings print them', () => {
    drawn(`
      Chairman CROSS. Ms. Vega, you may ask.
      ^^^^^^^^^^^^^^^ S Cross
      Ms. VEGA of Nevada. Who wrote the report?
      ^^^^^^^^^^^^^^^^^^^ Q Vega
      Secretary BELL. The inspector did.
      ^^^^^^^^^^^^^^^ A Bell
      Ms. VEGA of Nevada. Was it read?
      ^^^^^^^^^^^^^^^^^^^ Q Vega
      Secretary BELL. By me, and by nobody else.
      ^^^^^^^^^^^^^^^ A Bell
      Chairman CROSS. Thank you.
      ^^^^^^^^^^^^^^^ S Cross`);
  });

  it('a nick in small letters, its time behind it', () => {
    drawn(`
      Nora Vik  9:41 AM
      ^^^^^^^^ Q Nora Vik
      Is it cleared?
      jim  9:42 AM
      ^^^ A jim
      not by the printer
      Nora Vik  9:46 AM
      ^^^^^^^^ Q Nora Vik
      Why?
      jim  9:50 AM
      ^^^ A jim
      it is broken`);
  });

  it('who asks, named in brackets with a courtesy', () => {
    drawn(`
      Reporter (Mr. Cross, Harbour News): Do you expect a result?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Cross
      Minister Bell: I do.
      ^^^^^^^^^^^^^^ A Bell
      Reporter (Ms. Vik, Ferry Times): From next year?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Q Vik
      Minister Bell: From April.
      ^^^^^^^^^^^^^^ A Bell
      Reporter (Harbour News): And in winter?
      ^^^^^^^^^^^^^^^^^^^^^^^^ Q Journalist
      Minister Bell: If the ice lets us.
      ^^^^^^^^^^^^^^ A Bell`);
  });

  it('dashes in one paragraph below a title that looks like a label', () => {
    const said = [
      'How did it end?',
      'With a profit.',
      'Do you plan loans?',
      'Not this year.',
      'And the plant?',
      'In May.',
    ];
    const text = `Jim Cross: We are in no hurry\n\n${said.map((s) => `- ${s}`).join(' ')}`;
    assert.deepEqual(
      turnsOf(text).map((t) => t.kind),
      said.map((_, i) => (i % 2 === 0 ? 'question' : 'answer')),
    );
  });

  it('a court: counsel named above the questions, objections, questions from the bench, whoever keeps the record', () => {
    drawn(`
      THE VIDEOGRAPHER: We are on the record.
      ^^^^^^^^^^^^^^^^^ S Videographer
      THE WITNESS: I do.
      ^^^^^^^^^^^^ S Witness
      BY MR. HARLAN:
      Q. Where do you work?
      ^^ Q Harlan
      MS. VEGA: Objection.
      ^^^^^^^^^ S Vega
      A. At the harbour office.
      ^^ A -
      THE COURT: Since when?
      ^^^^^^^^^^ Q Court
      THE WITNESS: Since the spring, your Honour.
      ^^^^^^^^^^^^ A Witness
      THE COURT: Go on.
      ^^^^^^^^^^ S Court
      CROSS-EXAMINATION BY MS. VEGA
      Q. Was it dark?
      ^^ Q Vega
      A. It was.
      ^^ A -
      THE VIDEOGRAPHER: Off the record.
      ^^^^^^^^^^^^^^^^^ S Videographer`);
  });

  it('counsel and a witness with labels of their own', () => {
    drawn(`
      MR. HARLAN: Where were you that night?
      ^^^^^^^^^^^ Q Harlan
      THE WITNESS: At the quay.
      ^^^^^^^^^^^^ A Witness
      MS. VEGA: Objection.
      ^^^^^^^^^ S Vega
      MR. HARLAN: Did you see the ship?
      ^^^^^^^^^^^ Q Harlan
      THE WITNESS: I did.
      ^^^^^^^^^^^^ A Witness`);
  });

  it('a byline with a courtesy names nobody who asks', () => {
    drawn(`
      Talk at the quay
      BY MR. HARLAN
      We met the harbour master.

      Q. Where do you work?
      ^^ Q -
      A. At the harbour office.
      ^^ A -
      Q. Since when?
      ^^ Q -
      A. Since the spring.
      ^^ A -`);
  });

  it('a German briefing: those who ask by name, additions and calls', () => {
    drawn(`
      Frage: Wann wird der Kai fertig?
      ^^^^^^ Q -
      StS Bergmann: Im Mai, wie gestern gesagt.
      ^^^^^^^^^^^^^ A Bergmann
      Zusatz: Das war nicht meine Frage.
      ^^^^^^^ Q -
      StS Bergmann: Ich habe dem nichts hinzuzufügen.
      ^^^^^^^^^^^^^ A Bergmann
      Frage Jessen: Gibt es Zahlen dazu?
      ^^^^^^^^^^^^^ Q Jessen
      Weber (AA): Die Zahlen liegen mir nicht vor.
      ^^^^^^^^^^^ A Weber
      Zuruf: Seit wann?
      ^^^^^^ Q -
      Weber (AA): Seit gestern.
      ^^^^^^^^^^^ A Weber
      Zusatzfrage Jessen: Reichen Sie das nach?
      ^^^^^^^^^^^^^^^^^^^ Q Jessen
      Weber (AA): Gern.
      ^^^^^^^^^^^ A Weber`);
  });

  it('questions in paragraphs of their own, as magazines print them', () => {
    const text = dedent(`
      Is the harbour too small?

      We met Anna Bell at the quay on a cold morning in March.

      **Ms. Bell, why are you so calm?**

      I have seen worse. Trade has doubled in five years, and nobody has built a quay since my father's days.

      Who is to blame for it?

      I do not like the word. The plans are old, and the ships are new.

      We build now, if the council agrees.

      And if it does not?

      Then my colleagues across the bay will have the trade, and we shall have the view.

      Will you stay?

      Until the quay is built. I have a boat of my own, and I have hardly used it.

      And the view?

      It is mine for life.

      What do you think?
    `);
    assert.deepEqual(
      turnsOf(text).map((t) => [t.kind, t.label, text.slice(t.start, t.end).replace(/\W+/g, ' ').trim().slice(0, 12)]),
      [
        ['question', null, 'Ms Bell why '],
        ['answer', null, 'I have seen '],
        ['question', null, 'Who is to bl'],
        ['answer', null, 'I do not lik'],
        ['question', null, 'And if it do'],
        ['answer', null, 'Then my coll'],
        ['question', null, 'Will you sta'],
        ['answer', null, 'Until the qu'],
        ['question', null, 'And the view'],
        ['answer', null, 'It is mine f'],
      ],
    );
  });

  it('a French courtesy before a name', () => {
    drawn(`
      Mme Anne Bellac: Le quai sera prêt en mai.
      ^^^^^^^^^^^^^^^^ S Anne Bellac
      Le président: Merci.
      ^^^^^^^^^^^^^ S President
      Mme Anne Bellac: Je vous remercie.
      ^^^^^^^^^^^^^^^^ S Anne Bellac
      Mme Odile Weber: Et le pont?
      ^^^^^^^^^^^^^^^^ Q Odile Weber
      Mme Anne Bellac: En juin.
      ^^^^^^^^^^^^^^^^ A Anne Bellac`);
  });

  it('a French courtesy that a colon of French closes, a blank before it', () => {
    drawn(`
      M. le président : Vous avez la parole.
      ^^^^^^^^^^^^^^^^^ S President
      Question : Quand le quai sera-t-il prêt ?
      ^^^^^^^^^^ Q -
      M. Paul Lambert : En mai, si tout va bien.
      ^^^^^^^^^^^^^^^^^ A Paul Lambert
      Question : Et le pont ?
      ^^^^^^^^^^ Q -
      M. Paul Lambert : En juin.
      ^^^^^^^^^^^^^^^^^ A Paul Lambert`);
  });

  it('numbers of lines that are counted through a record, a blank behind them', () => {
    drawn(`
      5497 Mr Roe: Who was at the helm?
           ^^^^^^^ Q Roe
      5498 Zeugin Weber: The mate was.
           ^^^^^^^^^^^^^ A Weber
      5499 Mr Roe: Was he sober?
           ^^^^^^^ Q Roe
      5500 Zeugin Weber: As far as I could see.
           ^^^^^^^^^^^^^ A Weber`);
  });

  it('numbers of lines, a blank behind them', () => {
    drawn(`
      7 THE COURT: You may go on.
        ^^^^^^^^^^ S Court
      8 Q. Did you see the boat?
        ^^ Q -
      9 A. I saw its lights, and I have
        ^^ A -
      10 seen them before.
      11 Q. Who steered it?
         ^^ Q -
      12 A. I could not see.
         ^^ A -`);
  });

  it('a list of those who take part, above what they say', () => {
    drawn(`
      Harbour Bridges: First Quarter Call
      Company Participants
      Ann Bell - Chief Executive
      Conference Call Participants
      Jim Cross - Ferry Bank
      Operator
      ^^^^^^^^ S Operator
      Good day. The first question comes from Jim Cross.
      Jim Cross
      ^^^^^^^^^ Q Jim Cross
      What did the bridges cost?
      Ann Bell
      ^^^^^^^^ A Ann Bell
      Less than we had thought.
      Operator
      ^^^^^^^^ S Operator
      The next question comes from Jim Cross.
      Jim Cross
      ^^^^^^^^^ Q Jim Cross
      And the ferry?
      Ann Bell
      ^^^^^^^^ A Ann Bell
      That is another matter.`);
  });
});

describe('turns: damage', () => {
  it('labels near others of the document', () => {
    drawn(`
      JOURNALIST: Is the dam full?
      ^^^^^^^^^^^ Q Journalist
      PRIME MINISTER: It is.
      ^^^^^^^^^^^^^^^ A Prime Minister
      JOURNALIST: Since when?
      ^^^^^^^^^^^ Q Journalist
      PRIE MINISTER: Since June.
      ^^^^^^^^^^^^^^ A Prime Minister
      JOUJNALST: And the river?
      ^^^^^^^^^^ Q Journalist
      PRIME MINISTER: It is rising.
      ^^^^^^^^^^^^^^^ A Prime Minister
      S JOURNALIST; Will it flood?
        ^^^^^^^^^^^ Q Journalist
      PRIME MINISTER: No.
      ^^^^^^^^^^^^^^^ A Prime Minister`);
  });

  it('short labels whose letters and colons were misread', () => {
    drawn(`
      HS: Is it raining?
      ^^^ Q HS
      PM: It is.
      ^^^ A Prime Minister
      HSI What does it mean for farmers?
      ^^^ Q HS
      PM1 Well, a good deal.
      ^^^ A Prime Minister
      HS; How much?
      ^^^ Q HS
      PH: A good harvest.
      ^^^ A Prime Minister
      HS: And the roads?
      ^^^ Q HS
      PM: They are closed.
      ^^^ A Prime Minister`);
  });

  it('a letter for one who asks whose colon was lost', () => {
    drawn(`
      J: Will the ferry sail in March?
      ^^ Q Journalist
      PM: It will.
      ^^^ A Prime Minister
      J ( inaudible)
      ^ Q Journalist
      PM: I did not say that.
      ^^^ A Prime Minister
      J: When did you hear of it?
      ^^ Q Journalist
      PM: Last week.
      ^^^ A Prime Minister`);
  });

  it('a colon that was read as a letter', () => {
    drawn(`
      Jrnlst: Is it raining?
      ^^^^^^^ Q Journalist
      Barlow: It is.
      ^^^^^^^ A Barlow
      Jrnlst t Since when?
      ^^^^^^^^ Q Journalist
      Barlowi Since noon.
      ^^^^^^^ A Barlow
      Jrnlst: Will it stop?
      ^^^^^^^ Q Journalist
      Barlow: In time.
      ^^^^^^^ A Barlow`);
  });

  it('a colon read as a letter where no sentence has ended, and one of two labels on a line', () => {
    drawn(`
      HS: Is it raining on the
      ^^^ Q HS
      PMt No, it is not.
      ^^^ A Prime Minister
      HS: There was rain on Sunday, and on
      ^^^ Q HS
      PMi HS; Was there none?
      ^^^ A Prime Minister
          ^^^ Q HS
      PM: None at all.
      ^^^ A Prime Minister
      HS: And the roads?
      ^^^ Q HS
      PM: All the
      ^^^ A Prime Minister
      PMs Bell and Other had asked for are open.`);
  });

  it('no label in the name with which a speaker begins', () => {
    drawn(`
      Anne Other: Who is next?
      ^^^^^^^^^^^ Q Anne Other
      Bill Barlow: Bill Barlow; I am a pilot.
      ^^^^^^^^^^^^ A Bill Barlow
      Anne Other: Go on.
      ^^^^^^^^^^^ Q Anne Other
      Bill Barlow: The harbour is full of ice.
      ^^^^^^^^^^^^ A Bill Barlow`);
  });

  it('a label that its words touch', () => {
    drawn(`
      BARLOW: Is the harbour open?
      ^^^^^^^ Q Barlow
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      It is.
      BARLOW: Since when?
      ^^^^^^^ Q Barlow
      PRIM MINISTERSince June,
      ^^^^^^^^^^^^^ A Prime Minister
      as was said.
      BARLOW: Will it stay open?
      ^^^^^^^ Q Barlow
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      It will.`);
  });

  it('a nought for a Q, and a J that was read as a digit', () => {
    drawn(`
      Q. Is it done?
      ^^ Q -
      PM: Nearly.
      ^^^ A Prime Minister
      0. When will it be?
      ^^ Q -
      PM: In May.
      ^^^ A Prime Minister
      Q. This year?
      ^^ Q -
      PM: Yes, this year.
      ^^^ A Prime Minister`);
  });
});

describe('turns: traps', () => {
  it('fields, notes and contacts', () => {
    none(`
      Mayor opens harbour

      Date: 4 May 2011
      Subjects: harbour; fish
      Media contact: Ann Lee, 0400 123 456
      NOTE: No cameras inside.

      The message reads, in part: “The harbour is open.”
      Time: 10:30`);
  });

  it('headings that run into their paragraphs', () => {
    none(`
      The plan has three parts.

      Lower Costs: Families will pay less, as lower costs come first.
      Better Roads: Two better roads will be built.
      Clean Water: Pipes will be laid for clean water.
      FACT SHEET: What the plan means`);
  });

  it('a list of what people have said', () => {
    none(`
      What they are saying:

      Sen. Ada North: “A fine day for the state.”
      Sen. Ben South: “Long overdue.”
      Rep. Cy West: “I thank the President.”
      Governor Dee East: “We are ready.”`);
  });

  it('questions of a page that explains, and of a speech', () => {
    none(`
      Help with the costs of moving

      What is the payment?

      The payment helps families who move for work. It is made once.

      Who can get the payment?

      Families with children under sixteen, and people who look after a parent.

      How do you apply?

      Fill in the form and send it to the office in your district.

      When is the payment made?

      Four weeks after the form has arrived, on a Thursday.

      Where is my district office?

      Its address is in the letter, and on my page.`);
    none(`
      I grew up at the harbour, and I know what it means to you.

      Who would have thought that we would stand here today?

      My father did not. My mother did not. And I must tell you that I did not.

      I have spoken with many of you in these weeks.

      I have heard your doubts.

      And what did I say to you?

      I said that we would build it.

      I said that it would take years.

      We built it in three.

      Was it easy?

      It was not, and I thank each of you for it.

      I thank the crews.

      And who is left?

      You are, and I am.

      Shall we go on?

      I think we shall.`);
  });

  it('claims and facts', () => {
    none(`
      CLAIM: The bill raises taxes.
      FACT: It does not.
      CLAIM: The bill closes clinics.
      FACT: It opens three.`);
  });

  it('times, itineraries, office-holders in a list', () => {
    none(`
      Monday: Arrival in Vienna
      Tuesday: Talks with the Chancellor
      10:30: Press point
      President: John Hill
      Secretary: Mary Dale
      Treasurer: Tom Pell`);
  });

  it('a list of statements, each speaker once', () => {
    none(`
      Sen. Ada North: We passed our bill today, and I thank the members.
      Sen. Ben South: I was proud to vote for our bill.
      Rep. Cy West: My county needs it, and we will use it well.
      Rep. Dee East: We said it and we did it.
      Rep. Flo Hill: You asked for it, and here it is.`);
  });

  it('quotations in prose', () => {
    none(`
      Mr Hill said: “The road is open.” Asked about the bridge, he added: “It will be.”
      Ms Dale, who joined him, said: “At last.”`);
  });

  it('a deadline that recurs in a list of orders', () => {
    none(`
      1. The Government shall draft a law.
      Deadline: 1 May 2019.
      2. The regions shall report.
      Deadline: 1 June 2019.
      3. The bank shall comment.
      Deadline: 1 July 2019.`);
  });
});

describe('turns: kinds, speakers, answers', () => {
  it('an office on a line of its own takes the name by which it is addressed below the label', () => {
    drawn(`
      JOURNALIST:
      ^^^^^^^^^^^ Q Journalist

      Mr Bell, has the ferry sailed?

      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Bell

      It has.

      JOURNALIST:
      ^^^^^^^^^^^ Q Journalist

      Mr Cross says that it has not. Who is right?

      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Bell

      I am.`);
  });

  it('an office takes the name of the one who issues the transcript', () => {
    drawn(`
      The Hon Ann Bell, MP
      Smalltown

      JOURNALIST: Has the ferry sailed?
      ^^^^^^^^^^^ Q Journalist

      PM: It has.
      ^^^ A Ann Bell`);
  });

  it('whoever asks and calls another who asks hands over', () => {
    drawn(`
      ANN BELL: Why was the ferry late?
      ^^^^^^^^^ Q Ann Bell

      PAVEL ORLOV: There was fog on the water.
      ^^^^^^^^^^^^ A Pavel Orlov

      ANN BELL: Interesting. Jan?
      ^^^^^^^^^ S Ann Bell

      JAN CROSS: Will it be late again?
      ^^^^^^^^^^ Q Jan Cross

      PAVEL ORLOV: I hope that it will not.
      ^^^^^^^^^^^^ A Pavel Orlov

      JAN CROSS: And who pays?
      ^^^^^^^^^^ Q Jan Cross

      PAVEL ORLOV: We do.
      ^^^^^^^^^^^^ A Pavel Orlov

      ANN BELL: Thank you.
      ^^^^^^^^^ S Ann Bell`);
  });

  it('one question in a column between two speeches', () => {
    drawn(`
      THE PRESIDENT:  I thank you all for the work that you do.
      ^^^^^^^^^^^^^^ S President

      Q    Mr. President, did the ferry sail?
      ^ Q -

      THE PRESIDENT:  It did.
      ^^^^^^^^^^^^^^ A President`);
  });

  it('one office speaks below its label', () => {
    drawn(`
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ S Prime Minister

      Thank you very much, Ann. I want to say how glad we are that the harbour is open again after so long a winter.`);
  });

  it('a speech that is recorded from its middle', () => {
    drawn(`
      ANNA BELL: ... from special ferries. And there they are, so many of you, and the ships as well.
      ^^^^^^^^^^ S Anna Bell
    `);
    none('HARBOUR BOOM: More ships come to the north\n\nWe are glad of it, the premier said, and you should be too.');
  });

  it('guests who put questions to an office, called by a host', () => {
    drawn(`
      MR. BERG: We will now go to another friend of yours, Ann Bell.
      ^^^^^^^^^ S Berg

      MS. BELL: Thank you. The harbour is open to all of us. Will the ferries stop there?
      ^^^^^^^^^ Q Ann Bell

      THE PRESIDENT: They will. The north has waited for its ferries for ten years, and it will have them soon.
      ^^^^^^^^^^^^^^ A President

      MR. BERG: Very good. We will now go to Jan Orlov.
      ^^^^^^^^^ S Berg

      MR. ORLOV: The north is glad.
      ^^^^^^^^^^ Q Jan Orlov

      THE PRESIDENT: And so are we, since the bridge will be built at the same time, as was said.
      ^^^^^^^^^^^^^^ A President

      MR. ORLOV: What will the tickets cost?
      ^^^^^^^^^^ Q Jan Orlov

      THE PRESIDENT: As much as they do now.
      ^^^^^^^^^^^^^^ A President

      MR. BERG: Thank you. We will now go to Ann Bell again.
      ^^^^^^^^^ S Berg

      MS. BELL: The sailors ask for more.
      ^^^^^^^^^ Q Ann Bell

      THE PRESIDENT: They shall have more, and so shall those who built the ships.
      ^^^^^^^^^^^^^^ A President
    `);
  });

  it('courtesies and hand-overs are statements', () => {
    drawn(`
      KAY DORN: Joining us now is the Mayor. Mayor, thank you for your time.
      ^^^^^^^^^ S Kay Dorn
      LEO MARSH: Thank you, Kay.
      ^^^^^^^^^^ S Leo Marsh
      KAY DORN: Will the tram be built?
      ^^^^^^^^^ Q Kay Dorn
      LEO MARSH: It will, and we have found the money for it.
      ^^^^^^^^^^ A Leo Marsh
      KAY DORN: All of it?
      ^^^^^^^^^ Q Kay Dorn
      LEO MARSH: Most of it.
      ^^^^^^^^^^ A Leo Marsh
      KAY DORN: Right.
      ^^^^^^^^^ S Kay Dorn
      LEO MARSH: And the rest will come.
      ^^^^^^^^^^ A Leo Marsh
      KAY DORN: Mayor Marsh, thank you.
      ^^^^^^^^^ S Kay Dorn
      LEO MARSH: Thank you very much.
      ^^^^^^^^^^ S Leo Marsh`);
  });

  it('an office takes its name from the heading, a host from the thanks', () => {
    drawn(`
      TRANSCRIPT OF THE PRIME MINISTER, THE HON IVY STONE MP

      HOST: Prime Minister, good morning.
      ^^^^^ S Max
      PM: Good morning, Max.
      ^^^ S Ivy Stone
      HOST: Is the mine safe?
      ^^^^^ Q Max
      PM: Yes, it is.
      ^^^ A Ivy Stone
      HOST: Thank you, Prime Minister.
      ^^^^^ S Max
      PM: Thank you, Max.
      ^^^ S Ivy Stone`);
  });

  it('an office takes its name from how a host presents its holder', () => {
    for (const said of [
      'Welcome back to the show, and we have with us Prime Minister Jan Berg. Good morning.',
      'Prime Minister Jan Berg it is good to see you.',
      'The ferries again. From the harbour now, the Prime Minister Jan Berg joins us.',
      'Our guest is the Prime Minister, Jan Berg.',
      'Jan Berg thanks for talking with us.',
      'In our harbour studio, Mr Berg good morning to you. Jan Berg has held his office for a year.',
    ])
      assert.deepEqual(
        turnsOf(
          `ANN BELL:\n\n${said}\n\nPRIME MINISTER:\n\nHello, Ann.\n\nANN BELL:\n\nWhat will the ferries cost?\n\nPRIME MINISTER:\n\nNothing.`,
        ).map((t) => t.speaker),
        ['Ann Bell', 'Jan Berg', 'Ann Bell', 'Jan Berg'],
      );
  });

  it('an office is named as it is addressed where its holder says the same name on the telephone', () => {
    const speakers = (said: string): (string | null)[] =>
      turnsOf(
        `ANN BELL:\n\nMr Berg, will the ferries sail?\n\nPRIME MINISTER:\n\n${said}\n\nANN BELL:\n\nWhat will they cost?\n\nPRIME MINISTER:\n\nNothing.`,
      ).map((t) => t.speaker);
    assert.equal(speakers('It is Jan Berg speaking, and they will.')[1], 'Jan Berg');
    assert.equal(speakers('We all heard Jan Berg speaking of them.')[1], 'Prime Minister');
  });

  it('witnesses have the name under which they are called or sworn, one after the other', () => {
    const names = (text: string) => turnsOf(dedent(text)).map((t) => t.speaker);
    assert.deepEqual(
      names(`
        THE COURT: Call your next witness.

        MR. LUND: The State calls Jan Berg.

        THE WITNESS: Good morning.

        BY MR. LUND:

        Q. What do you do?

        A. I am a pilot.

        Q. Since when?

        A. For ten years.

        VERA HALE,
        having been first duly sworn, testified as follows:

        Q. What do you do?

        A. I am a doctor.`),
      ['Court', 'Lund', 'Jan Berg', 'Lund', 'Jan Berg', 'Lund', 'Jan Berg', 'Lund', 'Vera Hale'],
    );
    // An office is sworn in, and a call is made, without any court.
    assert.deepEqual(
      names(`
        Jan Berg, having been sworn in as mayor, speaks of the ferries. The city calls Vera Hale.

        Q. What will they cost?

        A. Nothing.

        Q. Since when?

        A. Since May.`),
      [null, null, null, null],
    );
  });

  it('no name has the word with which a sentence opens', () => {
    assert.equal(
      turnsOf('BERG: Alright Vera, thank you for that. Hello.\n\nPM: Hello.\n\nBERG: What now?\n\nPM: Nothing.')[1]
        .speaker,
      'Prime Minister',
    );
  });

  it('an office is named as another who speaks presents its holder, whenever', () => {
    const speaker = (said: string): string | null =>
      turnsOf(
        `MINISTER FOR HARBOURS:\n\nGood morning.\n\nJAN BERG:\n\n${said}\n\nJOURNALIST:\n\nWhat will it cost?\n\nMINISTER FOR HARBOURS:\n\nNothing.`,
      )[0].speaker;
    assert.equal(speaker('I am here with the Minister for Harbours, Vera Hale.'), 'Vera Hale');
    assert.equal(speaker('I am here with our Harbours Minister, Vera Hale.'), 'Vera Hale');
    assert.equal(speaker('Thank you Minister for Harbours. Vera Hale is late.'), 'Minister for Harbours');
    assert.equal(speaker('I met the former Minister for Harbours, Vera Hale.'), 'Minister for Harbours');
    assert.equal(speaker('And the Minister for Harbours, of course.'), 'Minister for Harbours');
  });

  it('an office is named as it is addressed without a comma', () => {
    const speaker = (...asked: string[]): string | null =>
      turnsOf(asked.map((words) => `JOURNALIST:\n\n${words}\n\nPRIME MINISTER:\n\nIt is late.`).join('\n\n'))[1]
        .speaker;
    assert.equal(speaker('How did it go Mr Berg?'), 'Berg');
    assert.equal(speaker('Can you sing the song Mr Berg?', 'What now?'), 'Berg');
    assert.equal(speaker('Will you support the ferries of Mr Berg?', 'What now?'), 'Prime Minister');
    assert.equal(speaker('Are you on meeting Mr Berg?', 'What now?'), 'Prime Minister');
    assert.equal(speaker('Mr Berg why are the ferries late?', 'Senator Hale of course was in the hall.'), 'Berg');
  });

  it('an office takes no name from whoever is spoken of before the first reply', () => {
    for (const said of [
      'Prime Minister, Jan Berg said today that the ferries are too slow.',
      'The former Prime Minister Jan Berg is here in the harbour, too.',
      'You have met the Norwegian Prime Minister Jan Berg.',
    ])
      assert.deepEqual(
        turnsOf(
          `ANN BELL:\n\n${said}\n\nPRIME MINISTER:\n\nHello, Ann.\n\nANN BELL:\n\nWhat will the ferries cost?\n\nPRIME MINISTER:\n\nNothing.`,
        ).map((t) => t.speaker),
        ['Ann Bell', 'Prime Minister', 'Ann Bell', 'Prime Minister'],
      );
  });

  it('a label behind the last words of the turn before it, where it has its like at the heads of lines', () => {
    drawn(`
      JOURNALIST: Will the ferry sail, or will
      ^^^^^^^^^^^ Q Journalist
      it wait PM: It will sail. The harbour was cleared
              ^^^ A Prime Minister
      this morning.
      JOURNALIST: When?
      ^^^^^^^^^^^ Q Journalist
      PM: At noon. I told the crews and
      ^^^ A Prime Minister
      the NOTE: it was short.
      JOURNALIST: Thank you.
      ^^^^^^^^^^^ S Journalist
      PM: Good day.
      ^^^ S Prime Minister`);
  });

  it('a given name is that of the host whom the heading names', () =>
    drawn(`
      The Ferry Hour
      Hosted by Anna Bell

      ANNA: What will the ferries cost?
      ^^^^^ Q Anna Bell

      JAN BERG: Nothing.
      ^^^^^^^^^ A Jan Berg

      ANNA: And the bridge?
      ^^^^^ Q Anna Bell

      JAN BERG: Ten crowns.
      ^^^^^^^^^ A Jan Berg`));

  it('whose interview it is, not the paper that it is with', () =>
    drawn(`
      PREMIER'S INTERVIEW WITH BELLPORT HERALD
      4 MAY 1974
      1. QUESTION: MR PREMIER, WHEN WILL THE FERRY SAIL?
      ^^^^^^^^^^^^ Q -
      ANSWER: IN MAY.
      ^^^^^^^ A Premier
      2. QUESTION: AND THE BRIDGE?
      ^^^^^^^^^^^^ Q -
      ANSWER: IT WILL WAIT.
      ^^^^^^^ A Premier`));

  it('a surname with the given name by which the other side calls its bearer', () =>
    drawn(`
      LARKIN:
      ^^^^^^^ Q Moira Larkin
      Will the ferry sail in winter?
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      Well Moira, it has to.
      LARKIN:
      ^^^^^^^ Q Moira Larkin
      And the bridge?
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      The bridge, Moira, will wait. Bellfield is far off.
      LARKIN:
      ^^^^^^^ Q Moira Larkin
      Until when?
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      Until June.`));

  it('a surname without what the other side calls others, or calls a town', () =>
    drawn(`
      LARKIN:
      ^^^^^^^ Q Larkin
      Where will the ferry sail?
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      To Bellfield, Moira, and to Portside. Portside, Bellfield, they all need it.
      LARKIN:
      ^^^^^^^ Q Larkin
      And the bridge?
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      Bellfield, Portside, all will have to wait. In Bellfield they know it, and in Portside.
      LARKIN:
      ^^^^^^^ Q Larkin
      Until when?
      PRIME MINISTER:
      ^^^^^^^^^^^^^^^ A Prime Minister
      Bellfield can wait.`));

  it('a first name alone, initials spelt out later, and a name spoiled in the heading', () => {
    const speakers = (text: string) => [...new Set(turnsOf(dedent(text)).map((t) => t.speaker))];
    assert.deepEqual(
      speakers(`
        MARTA KALLAS: Is the new harbour ready?

        OLAF BERG: Nearly.

        MARTA KALLAS: How deep is it?

        OLAF BERG: Fourteen metres.

        MARTA: And how wide?

        OLAF BERG: Wide enough for two ferries.

        MARTA KALLAS: When will it open?

        OLAF BERG: In May.
      `),
      ['Marta Kallas', 'Olaf Berg'],
    );
    assert.deepEqual(
      speakers(`
        J: Mr Berg, when will the harbour open?
        OB: In May, I hope.
        J: And the road?
        OB: The road is not mine. Olaf Berg builds harbours.
        J: Mr Berg, thank you.
      `),
      ['Journalist', 'Olaf Berg'],
    );
    assert.deepEqual(
      speakers(`
        TRANSCRIPT OF THE PRIME MINISTER, THE HON J R HARGREAYES MP

        J: Mr Hargreaves, will the bridge be built?
        PM: Yes. It will.
        J: Who pays, Mr Hargreaves?
        PM: The city does. That is what Mr Dunn and the Hargreaves Government have agreed.
        J: And when, Mr Hargreaves?
        PM: Soon.
      `),
      ['Journalist', 'J R Hargreaves'],
    );
  });

  it('documents without an asking side have statements only', () => {
    drawn(`
      VOICEOVER: A town by the sea.
      ^^^^^^^^^^ S Voiceover
      CHYRON: Hope
      ^^^^^^^ S Chyron
      VOICEOVER: A town at work.
      ^^^^^^^^^^ S Voiceover
      CHYRON: Work
      ^^^^^^^ S Chyron`);
  });

  it('an answer knows its question', () => {
    const turns = turnsOf('Q: One?\nQ: Two?\nA: Yes, two.\nA: And one.\nQ: Three?\nA: No.');
    assert.deepEqual(
      turns.map((t) => t.answers),
      [null, null, 1, 1, null, 4],
    );
  });

  it('a teaser keeps its own turns', () => {
    const text =
      'Question: Is it so?\nAnna Bell: It is.\nQuestion: Still?\nAnna Bell: Still.\n\nLATEST\n\nQ: And here? A: Here too.\n';
    const labels = findLabels(text, readLines(text), tokenize(text));
    const item = text.indexOf('Q: And');
    assert.equal(readTurns(text, labels, [{ start: 0, end: item }]).length, 4);
    const teaser = readTurns(text, labels, [{ start: item, end: text.length }]);
    assert.deepEqual(
      teaser.map((t) => [t.kind, t.speaker, t.answers]),
      [
        ['question', null, null],
        ['answer', null, 0],
      ],
    );
  });
});

describe('turns of any text', () => {
  const piece = fc.constantFrom(
    'Q: ',
    'A: ',
    'PM: ',
    'PM1 ',
    'JOURNALIST:\n',
    'Mr. Hill: ',
    'Ann Lee: ',
    'CHAIR MARLOWE. ',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '   ',
    'Why? ',
    'Yes. ',
    '“',
    '”',
    ':',
    '(',
    'ﬀ',
    '\u00a0',
    '0. ',
    'word ',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
    fc.string({ maxLength: 300, unit: 'binary' }),
  );

  it('are found in long lines in time that grows with the text', () => {
    for (const piece of ['Q: why? A: yes. ', ':', 'a: b: ', '(', '“', 'PM PM PM ', 'JOURNALIST. ']) {
      const started = performance.now();
      turnsOf(piece.repeat(Math.ceil(200_000 / piece.length)));
      assert.ok(performance.now() - started < 10_000, piece);
    }
  });

  it('are in order, do not overlap, and hold their labels', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        turnsOf(text).forEach((t, i, all) => {
          assert.ok(t.start >= end && t.end >= t.start && t.end <= text.length);
          assert.ok(t.label && t.label.start === t.start && t.label.end > t.start && t.label.end <= t.end);
          assert.ok(t.answers === null || (t.answers < i && all[t.answers].kind === 'question' && t.kind === 'answer'));
          end = t.end;
        });
      }),
      { numRuns: 500 },
    );
  });
});
