import assert from 'node:assert/strict';
import { ALONE } from '../../server/src/names/garble/pairs/alone.ts';
import { Neighbours } from '../../server/src/names/garble/pairs/neighbours.ts';
import { OBJECTIONS } from '../../server/src/names/garble/pairs/objections.ts';
import type { Evidence } from '../../server/src/names/garble/pairs/pair.ts';
import { decide, SPEAKING, settingOf } from '../../server/src/names/garble/pairs/verdict.ts';
import { WITH_EVIDENCE } from '../../server/src/names/garble/pairs/with-evidence.ts';
import { likeness } from '../../server/src/names/garble/sound/forms.ts';
import { gatherNameWords } from '../../server/src/names/garble/words/gather.ts';
import { readNamePlaces } from '../../server/src/names/garble/words/name-places.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { WordList } from '../../server/src/text/word-list.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();

/** What is decided of two words of a text, such as `Butinoy for Butina`; `slavic` tells that the text came through Russian. */
function decided(text: string, words: string, evidence: Evidence = 'alone', slavic = true): string {
  const { tokens } = readStructure(text);
  const { words: names } = gatherNameWords(readNamePlaces(tokens, knowledge, new WordList([])), knowledge);
  const [wrong, right] = words.split(' for ').map((word) => {
    const found = names.get(word.toLowerCase());
    assert.ok(found, `${word} is no name of the text`);
    return found;
  });
  const like = likeness(right.written, wrong.written, right.facts.russian);
  const { rule, isOne, sure } = decide(
    { wrong, right, like, evidence, ahead: false },
    settingOf(tokens, new Neighbours(knowledge), slavic),
  );
  return `${isOne ? (sure ? 'one name' : 'one name perhaps') : 'two names'}: ${rule.name}`;
}

/** A text, two of its words, what else they share, and what is said of them. */
type Row = readonly [text: string, words: string, evidence: Evidence, said: string];

const ROWS: readonly Row[] = [
  [
    'They met Boris WadanovQ: And then? They quote Wadanov.',
    'Wadanov for WadanovQ',
    'alone',
    'two names: a letter of what follows has run into the right form',
  ],
  [
    'The Novosti and one Novost met.',
    'Novosti for Novost',
    'alone',
    'two names: the form stands in titles of Russian papers',
  ],
  [
    'They met Boris Hope. They quote Khoup.',
    'Khoup for Hope',
    'alone',
    'two names: the right form is a word of English',
  ],
  [
    'They met Boris Hoper. They quote Hope.',
    'Hope for Hoper',
    'alone',
    'two names: the form is a word of English, with nothing beside it',
  ],
  [
    'It holds from April 1 to June 3. Another began in Apil 1.',
    'April for Apil',
    'next',
    'two names: the form is a month, a weekday or the like, with no given name before it: from April 1',
  ],
  [
    'They met Boris Wadanov. The Wadanovs live in town.',
    'Wadanovs for Wadanov',
    'alone',
    'two names: the form is a family: the Ivanovs',
  ],
  [
    'Anna Vorlinska fled. Now the Vorlinskas are safe and Vorlinskoy called.',
    'Vorlinskas for Vorlinskoy',
    'alone',
    'two names: the form is a family: the Ivanovs',
  ],
  [
    'The fire in Kolomensk was long. The Kolomensky District has no brigade.',
    'Kolomensk for Kolomensky',
    'alone',
    'two names: the form is the place that the other is the adjective of: Omsk and the Omsky District',
  ],
  [
    'They met Boris Brien. It was O’Brian.',
    'Brian for Brien',
    'alone',
    'two names: the form is the end of a word with an apostrophe',
  ],
  [
    'They met Boris Wadanov. But Wadanof, a farmer, left.',
    'Wadanof for Wadanov',
    'alone',
    'two names: the form is introduced as somebody new',
  ],
  ['They met Boris Hum. They met Hummom.', 'Hummom for Hum', 'alone', 'two names: no case doubles a letter'],
  ['They met B. Wadanov. Then F. Wadanof came.', 'Wadanof for Wadanov', 'alone', 'two names: the initials differ'],
  [
    'They flew to Klin. They met Kevin Kline.',
    'Kline for Klin',
    'alone',
    'two names: who has a given name is no case of a place: Kevin Kline is not from Klin',
  ],
  [
    'They met Boris Wadanov. The name is Wadanof (Wadanov).',
    'Wadanof for Wadanov',
    'alone',
    'two names: the one stands in brackets behind the other',
  ],

  ['They met Olga Wadanov. They met Oleg Wadanov.', 'Oleg for Olga', 'surname', 'two names: two people of one family'],
  [
    'They met Boris Wadanov. They met Boris Wilson.',
    'Wilson for Wadanov',
    'given',
    'two names: another surname that we know behind the same given name',
  ],
  [
    'They met Polina Wadanov. They met Paulina Wadanov.',
    'Paulina for Polina',
    'surname',
    'one name: near enough for words with the same beside them',
  ],
  [
    'The Samit for Democracy and the Summit for Democracy.',
    'Samit for Summit',
    'next',
    'one name perhaps: near enough for words with the same beside them',
  ],
  ['They met Boris Wadanov. They met Boris Gridlin.', 'Gridlin for Wadanov', 'given', 'two names: too far'],

  [
    'They met Boris Wadanov, and Wadunev noted the rain.',
    'Wadunev for Wadanov',
    'alone',
    'one name perhaps: near enough for one who speaks without an introduction',
  ],

  ['They went to France. They quote Fransia.', 'Fransia for France', 'alone', 'two names: a country is spelt right'],
  [
    'They met Boris Wadanov. Then Wadonov Gridlin came.',
    'Wadonov for Wadanov',
    'alone',
    'two names: given name and surname',
  ],
  [
    'They met Boris Wadanov. Then Badanov left.',
    'Badanov for Wadanov',
    'alone',
    'two names: first sounds that nobody takes for one another',
  ],
  [
    'They met Boris Petrov. Then Petrova left.',
    'Petrova for Petrov',
    'alone',
    'two names: the form is itself somebody’s name',
  ],
  [
    'They met Boris Petrov. They quote the words of Petrova.',
    'Petrova for Petrov',
    'alone',
    'one name: another spelling',
  ],
  [
    'They went to Zarechenskaya. They saw Zarechensky.',
    'Zarechensky for Zarechenskaya',
    'alone',
    'two names: adjectives that agree with other words',
  ],
  [
    'They met Boris Smit. They met Smetom.',
    'Smetom for Smit',
    'alone',
    'two names: too far for a case of so short or so foreign a name',
  ],
  ['They met Boris Wadanov. They met Wadanovym.', 'Wadanovym for Wadanov', 'alone', 'one name: near enough for a case'],
  ['They met Boris Wadanov. They met Vodonovym.', 'Vodonovym for Wadanov', 'alone', 'two names: too far for a case'],
  ['They met Boris Wadanov. They quote Wadanof.', 'Wadanof for Wadanov', 'alone', 'one name: another spelling'],
  [
    'They met Boris Wadanov. Wadineg and Wadineg and Wadineg.',
    'Wadineg for Wadanov',
    'alone',
    'two names: too often there for a slip',
  ],
  [
    'They met Boris Wadanov. They quote Wadinoff.',
    'Wadinoff for Wadanov',
    'alone',
    'one name: in a short text, a long surname near to somebody introduced',
  ],
  ['They met Boris Wadanov. They quote Wudenin.', 'Wudenin for Wadanov', 'alone', 'two names: too far'],
];

describe('two alike words of a text', () => {
  for (const [text, words, evidence, said] of ROWS)
    it(`are ${said} (${words})`, () => assert.equal(decided(text, words, evidence), said));

  it('are less easily one name where the text did not come through Russian', () => {
    const text = 'They met Boris Wadanov. They quote Wadanovym.';
    assert.equal(decided(text, 'Wadanovym for Wadanov'), 'one name: near enough for a case');
    const elsewhere = decided('They met Boris Wadanov. They quote Wadinof.', 'Wadinof for Wadanov', 'alone', false);
    assert.equal(elsewhere, 'two names: no text from Russian, and more than another spelling');
  });

  it('are decided by rules of which each has a name of its own', () => {
    const names = [OBJECTIONS, WITH_EVIDENCE.rules, SPEAKING.rules, ALONE.rules].flat().map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });
});
