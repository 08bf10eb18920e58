import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareNames, SAME_NAME } from '../../server/src/names/compare.ts';
import { decline } from '../../server/src/names/decline.ts';
import { romanize } from '../../server/src/names/romanize.ts';

const same = (a: string, b: string) => compareNames(a, b).score >= SAME_NAME;

describe('comparing names', () => {
  it('says how two names differ', () => {
    const relation = (a: string, b: string) => compareNames(a, b).relation;
    assert.equal(relation('Maria Butina', 'Maria Butina'), 'same');
    assert.equal(relation('Sergei Lavrov', 'Sergey Lavrov'), 'transliteration');
    assert.equal(relation('Butina', 'Butinoy'), 'inflected');
    assert.equal(relation('Butina', 'Butynol'), 'garbled');
    assert.equal(relation('Sergey Lavrov', 'Lavrov Sergey'), 'reordered');
    assert.equal(relation('Sergey Lavrov', 'Lavrov'), 'partial');
    assert.equal(relation('Putin', 'Lavrov'), 'different');
  });

  it('keeps different surnames apart', () => {
    for (const [a, b] of [
      ['Karelin', 'Karelov'],
      ['Gromov', 'Glotov'],
      ['Putin', 'Butina'],
      ['Razin', 'Repin'],
      ['Anna Petrova', 'Olga Petrova'],
    ])
      assert.ok(!same(a, b), `${a} ${b}`);
  });

  it('knows foreign names that went through Russian', () => {
    for (const [a, b] of [
      ['Baerbock', 'Berbok'],
      ['Krychowiak', 'Kryhovyak'],
      ['Sydow', 'Sidou'],
    ])
      assert.ok(same(a, b), `${a} ${b}`);
  });

  it('reads titles, initials, commas and words run together', () => {
    assert.ok(same('LAVROV, Sergey', 'Sergei Lavrov'));
    assert.ok(same('S. Lavrov', 'Sergey Lavrov'));
    assert.ok(same('SergeyLavrov', 'Sergey Lavrov'));
    assert.ok(same('Mr. Sergey Lavrov', 'Sergey Lavrov'));
    assert.ok(same('Сергей Лавров', 'Sergey Lavrov'));
  });

  it('recognises every declined and romanised form of a Russian name', () => {
    const name = fc
      .tuple(
        fc.constantFrom('Коваль', 'Трубин', 'Мирон', 'Жура', 'Селе'),
        fc.constantFrom('ова', 'ов', 'ский', 'енко', 'ина'),
      )
      .map(([a, b]) => a + b);
    fc.assert(
      fc.property(name, fc.nat(), (native, n) => {
        const forms = decline(native).filter((f) => f.cases.some((c) => c !== 'plural' && c !== 'stem'));
        if (forms.length === 0) return;
        const form = romanize(forms[n % forms.length].form);
        assert.ok(same(romanize(native), form), `${native} ${form}`);
      }),
    );
  });

  it('is symmetric, 1 on identity, between 0 and 1, on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('<b>x</b>', '[a](b)', 'A', 'ابن'),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareNames(a, b);
        assert.ok(there.score >= 0 && there.score <= 1);
        assert.ok(Math.abs(there.score - compareNames(b, a).score) < 1e-6);
        assert.equal(compareNames(a, a).score, 1);
      }),
    );
  });

  it('is quick on very long names', () => {
    const start = performance.now();
    compareNames('ab '.repeat(100_000), 'ba '.repeat(100_000));
    compareNames('a'.repeat(100_000), 'á'.repeat(100_000));
    assert.ok(performance.now() - start < 1000);
  });
});
