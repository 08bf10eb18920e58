import assert from 'node:assert/strict';
import { spellings } from '../../server/src/names/garble/sound/russian-words.ts';
import { endingsOf, spellForm, stemsOf } from '../../server/src/names/garble/translation/paradigms.ts';
import { untranslatedForm } from '../../server/src/names/garble/translation/untranslated-forms.ts';
import { romanize } from '../../server/src/names/romanize.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();

/** The forms of a word, the singular's first. */
const declined = (word: string, declension: string): string[] => [
  ...new Set(
    stemsOf(word, declension).flatMap(({ stem, paradigm }) =>
      endingsOf(paradigm).map(({ russian }) => spellForm(stem, russian)),
    ),
  ),
];

/** What a word in Latin letters is found to be. */
const read = (latin: string): string => {
  const form = untranslatedForm(latin, knowledge);
  return form === null ? '-' : `${form.russian}, ${form.word.russian}`;
};

describe('Russian common words in Latin letters', () => {
  it('are declined as their class is', () => {
    const classes = {
      m1: ['автозак автозака автозаком автозаки автозаков автозаками', 'тягач тягачом тягачей'],
      m2: ['портфель портфелю портфели', 'трамвай трамвая трамваев'],
      m3: [
        'ливень ливня ливни ливней',
        'гвардеец гвардейца гвардейцы',
        'стрелок стрелком стрелков',
        'умелец умельца умельцев',
      ],
      f1: ['маршрутка маршрутки маршруткой маршруток', 'копейка копеек', 'кружка кружек', 'касса касс'],
      f2: ['станция станцию станций станциями', 'статья статьи статей'],
      f3: ['область областью областей'],
      n1: ['ведомство ведомств ведомствами', 'окошко окошек'],
      n2: ['здание здания зданий', 'училище училищ', 'копье копья'],
      adj: ['участковый участкового участковых', 'служащий служащего'],
      pl: ['недра недр недрами', 'закупки закупок закупках'],
      acr: ['оон'],
    };
    for (const [declension, words] of Object.entries(classes))
      for (const forms of words.map((list) => list.split(' '))) {
        const missed = forms.filter((form) => !declined(forms[0], declension).includes(form));
        assert.deepEqual(missed, [], forms[0]);
      }
  });

  it('are found in every form, by every usual scheme', () => {
    const missed: string[] = [];
    for (const { russian, meaning, declension } of knowledge.untranslated) {
      if (/^(?:int|pre|ac[rx])$/.test(declension)) continue;
      const latin = declined(russian, declension).flatMap((form) => spellings(romanize(form)));
      const isEnglish = (word: string) =>
        knowledge.isEnglishWord(word) || meaning.toLowerCase().split(' ').includes(word);
      missed.push(...latin.filter((word) => word.length > 5 && !isEnglish(word) && read(word) === '-'));
    }
    assert.deepEqual(missed, []);
  });

  it('are found as schemes with marks and as translations by no scheme write them', () => {
    for (const latin of ['činovniki', 'chinovniki', 'tchinovniki']) assert.equal(read(latin), 'чиновники, чиновник');
    for (const latin of ['khrushchevka', 'hruščevka', 'hruschyovka', 'chruschyovka'])
      assert.equal(read(latin), 'хрущёвка, хрущёвка');
    for (const latin of ['selkhozprodukciya', 'selhozprodukcija', 'selkhozproduktsia'])
      assert.equal(read(latin), 'сельхозпродукция, сельхозпродукция');
  });

  it('are found with endings of English', () => {
    assert.equal(read('virusologist'), 'вирусолог, вирусолог');
    assert.equal(read('virusology'), 'вирусологии, вирусология');
    assert.equal(read('golkipers'), 'голкипер, голкипер');
    assert.equal(read('marshrutkas'), 'маршрутка, маршрутка');
    assert.equal(untranslatedForm('golkipers', knowledge)?.isEnglish, true);
    assert.equal(untranslatedForm('golkipery', knowledge)?.isEnglish, false);
  });

  it('are found behind what is often put before them', () => {
    const form = untranslatedForm('specpristavami', knowledge);
    assert.equal(form?.russian, 'спецприставами');
    assert.equal(form.word.meaning, 'special bailiff');
    assert.equal(read('techpasporta'), 'техпаспорта, техпаспорт');
    assert.equal(read('spetsbpla'), '-');
  });

  it('are none where English has the word, or what they mean is spelt so', () => {
    for (const english of ['boxer', 'mayor', 'drones', 'coronavirus', 'pcr', 'wuzzy']) assert.equal(read(english), '-');
  });
});
