import assert from 'node:assert/strict';
import { decline } from '../../server/src/names/decline.ts';

const form = (name: string, kind: string) =>
  decline(name)
    .filter((f) => f.cases.some((c) => c === kind))
    .map((f) => f.form);

describe('declension', () => {
  it('knows surnames of both genders', () => {
    assert.ok(form('Бутина', 'dative').includes('бутиной'));
    assert.ok(form('Бутина', 'accusative').includes('бутину'));
    assert.ok(form('Зайцев', 'instrumental').includes('зайцевым'));
    assert.deepEqual(form('Бутина', 'masculine'), ['бутин']);
  });

  it('knows adjectives used as names', () => {
    assert.ok(form('Зеленский', 'genitive').includes('зеленского'));
    assert.ok(form('Вербицкая', 'prepositional').includes('вербицкой'));
    assert.ok(form('Нижний', 'prepositional').includes('нижнем'));
    assert.deepEqual(form('Зеленский', 'prepositional'), ['зеленском', 'зеленскем']);
    assert.deepEqual(form('Георгий', 'prepositional'), ['георгом', 'георгем', 'георгие', 'георгии']);
  });

  it('knows fleeting vowels, soft stems and plural places', () => {
    assert.ok(form('Немец', 'genitive').includes('немца'));
    assert.ok(form('Елец', 'prepositional').includes('ельце'));
    assert.ok(form('Лев', 'instrumental').includes('львом'));
    assert.ok(form('Казань', 'instrumental').includes('казанью'));
    assert.ok(form('Мытищи', 'prepositional').includes('мытищах'));
  });

  it('declines both parts of a double name, or the last alone', () => {
    const genitives = form('Миклухо-Маклай', 'genitive');
    assert.ok(genitives.includes('миклухо-маклая'));
  });

  it('leaves names that Russian does not decline', () => {
    assert.deepEqual(decline('Гутерреш').length > 0, true);
    assert.deepEqual(decline('Туапсе'), []);
    assert.deepEqual(decline('я'), []);
  });
});
