import assert from 'node:assert/strict';
import { definitions } from '../../server/src/features/definition/index.ts';
import { placesMeant } from '../../server/src/features/meant.ts';
import { renamable, rename } from '../../server/src/features/rename.ts';
import { applyEdits } from '../../server/src/rules/fixes.ts';
import { type Drawn, drawn } from './drawn.ts';

const INTERVIEW = drawn(`
  Talk with Anna Berg on trade
  ^^^^ zone headline
            ^^^^^^^^^ person Anna Berg
  Q: Why, Ms Berg?
  ^^ zone body
  ^^ question
             ^^^^ person Anna Berg
             ^ ? name
  Anna Berg: Because.
  ^^^^^^^^^^ answer Anna Berg
  ^ ? label
  Q: Really?
  ^^ question
  ^ ? Q
  Host: That was all, said Bo Lind, our guest’s friend.
  ^^^^^ statement
  Prices to rise, says mini...
  ^^^^^^ zone related
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ item 3 May 2019
  ^ ? teaser
  3 May 2019. Prices are said to rise.
  ^^^^^^^^^^ date 2019-05-03
                     ^ ? teaser text
`);

function target(dump: Drawn, cursor: string): string | null {
  const [found] = definitions(dump, dump.cursor(cursor));
  if (!found) return null;
  if (found.kind === 'article') return JSON.stringify(found.article);
  if (found.kind === 'event') return `event: ${found.event.what}`;
  if (found.kind === 'day')
    return `articles of ${found.day} with ${[...found.participants, ...found.places].join(', ')}`;
  if (found.kind === 'related') return 'other articles on the event';
  return `${dump.show(found.span)} at ${found.span.start}`;
}

describe('definition', () => {
  it('leads from a label to the introduction in the headline', () => {
    assert.equal(target(INTERVIEW, 'label'), 'Anna Berg at 10');
  });

  it('leads from a label without a name to the first one like it', () => {
    assert.equal(target(INTERVIEW, 'Q'), `Q: at ${INTERVIEW.text.indexOf('Q:')}`);
  });

  it('leads from a speaker who is nowhere a mention to the first place that names him outside of labels', () => {
    const dump = drawn(`
      Lind: Good morning.
      ^^^^^ statement Lind
      ^ ? label
      Thank you, Lind.
    `);
    assert.equal(target(dump, 'label'), 'Lind at 31');
  });

  it('takes no name inside of a label for the introduction', () => {
    const dump = drawn(`
      Mr Lind: Good morning.
      ^^^^^^^ statement Lind
      ^ ? label
      Thank you, Lind.
    `);
    assert.equal(target(dump, 'label'), 'Lind at 34');
  });

  it('leads from a name to where it is introduced', () => {
    assert.equal(target(INTERVIEW, 'name'), 'Anna Berg at 10');
  });

  it('leads from a teaser to the article that it is cut from', () => {
    const article = { title: 'Prices to rise, says mini', truncated: true, date: '2019-05-03' };
    assert.deepEqual(JSON.parse(target(INTERVIEW, 'teaser') ?? ''), article);
    assert.deepEqual(JSON.parse(target(INTERVIEW, 'teaser text') ?? ''), article);
  });

  it('leads nowhere from plain words', () => {
    assert.deepEqual(definitions(INTERVIEW, INTERVIEW.text.indexOf('Because')), []);
  });
});

describe('places of a name and rename', () => {
  const dump = drawn(`
    Sergei Karpov met Li. Karpov spoke first, and Karpov’s team agreed.
    ^^^^^^^^^^^^^ person Sergei Karpov
    ^ ? full
                      ^^ person Li
                          ^^^^^^ person Sergei Karpov
                          ^ ? short
                                                  ^^^^^^ person Sergei Karpov
  `);
  const renamed = (cursor: string, to: string) =>
    applyEdits(dump.text, rename(dump, dump.cursor(cursor), to) ?? []).split('.')[0];

  it('finds every mention of one name', () => {
    assert.deepEqual(placesMeant(dump, dump.cursor('short')).map(dump.show), ['Sergei Karpov', 'Karpov', 'Karpov']);
  });

  it('starts a rename from the name as written', () => {
    assert.equal(renamable(dump, dump.cursor('short'))?.name, 'Karpov');
    assert.equal(renamable(dump, dump.text.indexOf('met')), null);
  });

  it('renames all forms and keeps short ones short', () => {
    const all = (to: string, cursor: string) => applyEdits(dump.text, rename(dump, dump.cursor(cursor), to) ?? []);
    assert.equal(all('Sergey Karpow', 'full'), 'Sergey Karpow met Li. Karpow spoke first, and Karpow’s team agreed.');
    assert.equal(all('Karpow', 'short'), 'Sergei Karpow met Li. Karpow spoke first, and Karpow’s team agreed.');
    assert.equal(renamed('full', '$& $1'), '$& $1 met Li');
  });
});
