import assert from 'node:assert/strict';
import { AlikeNames } from '../../server/src/names/garble/pairs/alike.ts';
import { meritOf, REASONS } from '../../server/src/names/garble/pairs/merit.ts';
import { Neighbours } from '../../server/src/names/garble/pairs/neighbours.ts';
import type { Evidence } from '../../server/src/names/garble/pairs/pair.ts';
import { Standing } from '../../server/src/names/garble/pairs/standing.ts';
import { Votes } from '../../server/src/names/garble/pairs/votes.ts';
import { likeness } from '../../server/src/names/garble/sound/forms.ts';
import { gatherNameWords } from '../../server/src/names/garble/words/gather.ts';
import { readNamePlaces } from '../../server/src/names/garble/words/name-places.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { WordList } from '../../server/src/text/word-list.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();

/** What speaks for a word being the proper form, and what against it, such as `Butina over Butinoy`. */
function reasonsFor(text: string, words: string, evidence: Evidence): readonly string[] {
  const { tokens } = readStructure(text);
  const { words: names } = gatherNameWords(readNamePlaces(tokens, knowledge, new WordList([])), knowledge);
  const [word, other] = words.split(' over ').map((name) => {
    const found = names.get(name.toLowerCase());
    assert.ok(found, `${name} is no name of the text`);
    return found;
  });
  const votes = new Votes(new AlikeNames(names.values(), true));
  const neighbours = new Neighbours(knowledge);
  const standing = new Standing(tokens, neighbours);
  const setting = { tokens, knowledge, neighbours, standing, votes, slavic: true };
  const like = likeness(word.written, other.written, word.facts.russian);
  const back = likeness(other.written, word.written, other.facts.russian);
  const side = { word, other, like, back, evidence };
  const found = REASONS.map(({ name, worth }) => ({ name, worth: worth(side, setting) })).filter((r) => r.worth !== 0);
  const sum = found.reduce((all, { worth }) => all + worth, 0);
  assert.ok(Math.abs(meritOf(side, setting) - sum) < 1e-9);
  return found.map(({ name, worth }) => `${worth > 0 ? '+' : ''}${worth} ${name}`);
}

type Row = readonly [text: string, words: string, evidence: Evidence, reasons: readonly string[]];

const ROWS: readonly Row[] = [
  [
    'They met Boris Yurchuk and saw Iurchuk. In May, Yurchuk left.',
    'Yurchuk over Iurchuk',
    'alone',
    ['+1 the text has it more often', '+0.5 it stands with other names', '+1.5 it is the spelling of newspapers'],
  ],
  ['They met Wadanov. They saw Wadanovym.', 'Wadanov over Wadanovym', 'alone', ['+2 the other is a case of it']],
  ['They met Polina Wadnik and then Paulina Wadnik.', 'Paulina over Polina', 'surname', []],
  ['They met Polina Wadnik and then Paulina Wadnik.', 'Polina over Paulina', 'surname', ['+1.5 it is known']],
  [
    'They met Anna Wadnova, but later Wadnov left.',
    'Wadnova over Wadnov',
    'alone',
    ['+0.5 it stands with other names', '+3 the other lacks the ending of a woman’s surname'],
  ],
  [
    'They met Rosalind Duncan, but later Dunkan left.',
    'Duncan over Dunkan',
    'alone',
    ['+0.5 it stands with other names', '+2 it is a foreign name that Russian has as the other'],
  ],
  [
    'They met Wadčenski. They saw Wadchenski.',
    'Wadčenski over Wadchenski',
    'alone',
    ['+1 it has the marks of its own language'],
  ],
  [
    'They asked Mintsifry, but later Mintsifra left.',
    'Mintsifry over Mintsifra',
    'alone',
    ['+3 it is the short name of a Russian body'],
  ],
  [
    'They met Danchenko, but later Danchecnko left.',
    'Danchenko over Danchecnko',
    'alone',
    ['+1.5 it is the spelling of newspapers', '+1 the other is a slip of the pen: no language writes so'],
  ],
  [
    'They met Sergei Shoygu, but later Shoigu left.',
    'Shoigu over Shoygu',
    'alone',
    ['+3 it is known', '+1 of two as frequent, it is the usual spelling of somebody whom both name'],
  ],
  [
    'They met Wadinovsky. Then Wadnovsky left.',
    'Wadinovsky over Wadnovsky',
    'alone',
    ['+0.4 it is longer: names lose letters far more often than they gain some'],
  ],
];

describe('the proper one of two spellings', () => {
  for (const [text, words, evidence, reasons] of ROWS)
    it(`is told by reasons: ${words}`, () => {
      assert.deepEqual(reasonsFor(text, words, evidence), reasons);
    });

  it('is told by reasons of which each has a name of its own', () => {
    assert.equal(new Set(REASONS.map(({ name }) => name)).size, REASONS.length);
  });
});
