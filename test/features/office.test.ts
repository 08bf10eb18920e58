import assert from 'node:assert/strict';
import { officesOn, sayOffice, whenHeld } from '../../server/src/features/office.ts';
import { type Knowledge, type KnownEntity, NO_KNOWLEDGE, type Office } from '../../server/src/names/knowledge.ts';

const office = (title: string, of: string | null, from: string | null, to: string | null): Office => ({
  title,
  role: '',
  of,
  from,
  to,
  ended: to !== null,
});
const entity = (offices: readonly Office[]): KnownEntity => ({
  id: 'person/x',
  type: 'person',
  kind: 'person',
  name: 'X',
  native: null,
  russian: null,
  aliases: [],
  gender: null,
  country: null,
  given: '',
  surname: '',
  offices,
  weight: 0,
  source: 'built-in',
  accepted: [],
});
const country = (name: string, code: string): KnownEntity => ({ ...entity([]), kind: 'country', name, country: code });
const KNOWLEDGE: Knowledge = {
  ...NO_KNOWLEDGE,
  entities: () => [country('Norway', 'NO'), country('United States', 'US')],
};

describe('offices', () => {
  it('are said with their country, body and term', () => {
    const say = (of: string | null, from: string | null, to: string | null) =>
      sayOffice(office('Ambassador', of, from, to), KNOWLEDGE);
    assert.equal(say('NO', '2012-05', null), 'Ambassador of Norway, since 2012');
    assert.equal(say('US:EU', '2018', '2020-02'), 'Ambassador of the United States to the EU, 2018–2020');
    assert.equal(say(null, '2018-01', '2018-09'), 'Ambassador, 2018');
    assert.equal(say(null, null, '2018'), 'Ambassador, until 2018');
    assert.equal(say('NO', null, null), 'Ambassador of Norway, term not known');
    assert.equal(
      sayOffice({ ...office('Ambassador', null, '2018', null), ended: true }, KNOWLEDGE),
      'Ambassador, from 2018',
    );
  });

  it('that nobody leaves have no term', () => {
    const poet = { ...office('Poet', null, null, null), ended: true };
    assert.equal(sayOffice(poet, KNOWLEDGE), 'Poet');
    for (const day of [null, '2018-05-01']) assert.equal(whenHeld(poet, day), '');
    const late = { ...office('Writer', 'NO', null, '1966'), role: 'author' };
    assert.equal(sayOffice(late, KNOWLEDGE), 'Writer of Norway, died in 1966');
    for (const day of [null, '2018-05-01']) assert.equal(whenHeld(late, day), '');
    assert.equal(sayOffice({ ...late, to: null, ended: false }, KNOWLEDGE), 'Writer of Norway');
  });

  it('are those of the day', () => {
    const first = office('Mayor', null, '2001-03', '2004-03');
    const second = office('Minister', null, '2004', null);
    const on = (day: string | null) => {
      const { offices, held } = officesOn(entity([first, second]), day);
      return `${offices.map((o) => o.title).join(' and ')}${held ? '' : ' at another time'}`;
    };
    assert.equal(on('2003-05-01'), 'Mayor');
    assert.equal(on('2004-03-31'), 'Mayor and Minister');
    assert.equal(on('2011-01-01'), 'Minister');
    assert.equal(on('1999-01-01'), 'Minister at another time');
    for (const unknown of [null, 'XXXX-05-01']) assert.equal(on(unknown), 'Minister at another time');
    assert.deepEqual(officesOn(entity([]), null).offices, []);
  });

  it('are told apart from the article’s day where they were not held then', () => {
    const mayor = office('Mayor', null, '2001-03', '2004-03');
    assert.equal(whenHeld(mayor, '1999-05-01'), 'Later: ');
    assert.equal(whenHeld(mayor, '2011-01-01'), 'Earlier: ');
    assert.equal(whenHeld(office('Mayor', null, null, '2004'), '2011-01-01'), 'Earlier: ');
    for (const unknown of [null, 'XXXX-05-01']) assert.equal(whenHeld(mayor, unknown), 'Last known as ');
  });
});
