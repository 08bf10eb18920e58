import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as iuliia from 'iuliia';
import { decline } from '../../server/src/names/decline.ts';
import { soundDistance } from '../../server/src/names/garble/sound/distance.ts';
import { phonemes } from '../../server/src/names/garble/sound/phonemes.ts';
import { nativeForm, romanize } from '../../server/src/names/romanize.ts';

/** Names made of Russian syllables with the endings that names have. */
const russianName = fc
  .tuple(
    fc.array(fc.constantFrom('бу', 'ти', 'ла', 'вро', 'шу', 'ве', 'ман', 'ры', 'жда', 'ско', 'цы', 'чер', 'ям', 'юр'), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('нов', 'нова', 'кин', 'кина', 'ский', 'ская', 'ленко', 'чук', 'дзе', 'ян', 'тель', 'нец', 'рий'),
  )
  .map(([syllables, ending]) => syllables.join('') + ending);

const SCHEMES = Object.entries(iuliia).filter(
  (entry): entry is [string, iuliia.Schema] => /^[A-Z]/.test(entry[0]) && 'translateEnding' in (entry[1] as object),
);

describe('romanisation', () => {
  it('writes what newspapers write', () => {
    assert.equal(romanize('Дмитрий Ильин'), 'Dmitry Ilyin');
    assert.equal(romanize('Щербакова'), 'Shcherbakova');
    assert.equal(romanize('ООН'), 'OON');
    assert.equal(romanize('Юрий Ельцин, 7'), 'Yury Yeltsin, 7');
  });

  it('reconstructs the Russian of a Latin name', () => {
    assert.equal(nativeForm('Butina'), 'Бутина');
    assert.equal(nativeForm('Zaytsev'), 'Зайцев');
    assert.equal(nativeForm('Dmitry Navalny'), 'Дмитрий Навальный'.replace('ль', 'л'));
    assert.equal(nativeForm('Khomutovo'), 'Хомутово');
  });

  it('sounds alike in all of iuliia’s schemes', () => {
    assert.ok(SCHEMES.length >= 25);
    fc.assert(
      fc.property(russianName, fc.constantFrom(...SCHEMES), (name, [title, scheme]) => {
        const written = iuliia.translate(name, scheme);
        const cost = soundDistance(phonemes(name), phonemes(written));
        // The French scheme of old passports writes ш as ч and adds mute vowels.
        assert.ok(cost <= (title === 'MVD_310_FR' ? 3 : 1.5), `${name} → ${written}: ${cost}`);
      }),
      { numRuns: 500 },
    );
  });

  it('measures distance alike in both directions, 0 for the same sounds', () => {
    fc.assert(
      fc.property(russianName, russianName, (a, b) => {
        assert.equal(soundDistance(phonemes(a), phonemes(a)), 0);
        const there = soundDistance(phonemes(a), phonemes(b));
        assert.ok(Math.abs(there - soundDistance(phonemes(b), phonemes(a))) < 1e-5);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        romanize(text);
        nativeForm(text);
        phonemes(text);
        decline(text);
      }),
    );
  });

  it('takes a time that grows with the length, also once the engine has compiled it for short words', () => {
    for (let i = 0; i < 30_000; i++) romanize(`Путиaн${i}`);
    const started = performance.now();
    romanize('aИ'.repeat(20_000));
    assert.ok(performance.now() - started < 3_000);
  });
});
