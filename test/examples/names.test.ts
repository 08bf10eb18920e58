import assert from 'node:assert/strict';
import { readWhole, told } from './told.ts';

/** Texts, and what a reader is told of them: `rule: words → fix`. */
const GARBLED: readonly (readonly [text: string, ...told: string[]])[] = [
  // Case endings that were carried over.
  [
    'Maria Butina was arrested. Moscow spoke of Butinai, of Butino and of the detention in Washington of Butynol. Butina denies it.',
    ...['Butinai', 'Butino', 'Butynol'].map((form) => `name/garbled: ${form} → Butina`),
  ],
  ['MOSCOW. Igor Ivanov came. Reporters met Ivanovym. Ivanov left.', 'name/garbled: Ivanovym → Ivanov'],
  [
    'Sergei Furgal was arrested in Khabarovsk. Many demand freedom for Furgala. Furgal denies guilt.',
    'name/garbled: Furgala → Furgal',
  ],
  ['Moscow’s vaccine was made at the Gamalei Institute.', 'name/garbled: Gamalei → Gamaleya'],
  // The wrong gender; a surname in the genitive plural.
  ['Maria Butina was arrested. Maria Butin denies it. Butina will stay.', 'name/garbled: Butin → Butina'],
  ['Viktor Uspasskikh left. Judges called Uspassky in. Uspasskikh stays.', 'name/garbled: Uspassky → Uspasskikh'],
  // Schemes of romanisation, mixed.
  [
    'Mikhail Degtyarev came. Degtyaryov spoke. Later Degtiarev left.',
    ...['Degtyaryov', 'Degtiarev'].map((form) => `name/inconsistent: ${form} → Degtyarev`),
  ],
  ['Nikita Khrushchev spoke. Hruschev left. Khrushchev came back.', 'name/inconsistent: Hruschev → Khrushchev'],
  ['Talks in Kiev went on. In Kyiv the mayor spoke.', 'name/inconsistent: Kiev → Kyiv'],
  ['Sergei Lavrov came. Sergey Lavrov left.', 'name/inconsistent: Sergei → Sergey'],
  // Foreigners, through Cyrillic and back.
  ['German Foreign Minister Berbok arrived.', 'name/garbled: Berbok → Baerbock'],
  ['Annalena Berbok arrived in Moscow.', 'name/garbled: Berbok → Baerbock'],
  [
    'Kevin De Braine scored in Moscow. Later De Braine left.',
    ...Array<string>(2).fill('name/garbled: Braine → Bruyne'),
  ],
  ['Grzegorz Kryhovyak scored for Lokomotiv Moscow.', 'name/garbled: Kryhovyak → Krychowiak'],
  ['The violinist Jascha Heifetz played. Critics praised Heifets.', 'name/inconsistent: Heifets → Heifetz'],
  // The more frequent form is the wrong one, and no proper form of the other.
  [
    'Credit Suise met Credit Suisse. So Credit Suise said. Then Credit Suise left.',
    ...Array<string>(3).fill('name/garbled: Suise → Suisse'),
  ],
  ['Minister Phillip Ruddock sat. Then Philip Ruddock left.', 'name/garbled: Phillip → Philip'],
  // Names taken for words, and letters of the wrong size.
  [
    'The US President Donald trump spoke. It is said that trump will win.',
    'name/casing: trump → Trump',
    'name/casing: trump → Trump',
  ],
  ['US President Donald Tramp spoke.', 'name/garbled: Tramp → Trump'],
  ['Former US President George bush came.', 'name/casing: bush → Bush'],
  ['The leader of the DPRK Kim Jong-UN arrived.', 'name/casing: UN → un'],
  ['The French President Emmanuel macron called Moscow.', 'name/casing: macron → Macron'],
  ['The Secretary of state met the UN security Council.', 'name/casing: security → Security'],
  // Glued; letters of another alphabet; words that were left as they were.
  ['Yesterday VladimirPutin spoke in Moscow.', 'name/garbled: VladimirPutin → Vladimir Putin'],
  ['In Moscow Vladimir Pu tin spoke.', 'name/garbled: Pu tin → Putin'],
  ['Vladimir Рutin spoke. Later Putin left.', 'name/mixed-script: Рutin → Putin'],
  ['The site Лента.ру reports it.', 'name/mixed-script: Лента.ру → Lenta.ru'],
  ['So it was said in dipvedomstva.', 'text/untranslated: dipvedomstva → foreign ministry'],
  [
    'After zasedaniya in Moscow the pravitelstvo fell silent.',
    'text/untranslated: zasedaniya → meeting',
    'text/untranslated: pravitelstvo → government',
  ],
];

/** Right as they are. */
const UNTOUCHED: readonly string[] = [
  'In May the rains began. Theresa May met George Bush in the bush. They may trump it, or march on.',
  // Known with an article.
  'Ivanov of Tver and Petrov of Kazan came to Vladimir Putin. They live in the Bronx now.',
  'Boris Nemtsov and his daughter Zhanna Nemtsova came. Nemtsova spoke of Nemtsov.',
  'Maria Butina was asked of Vladimir Putin. Butina knows Putin from television.',
  'Recep Tayyip Erdoğan came. Later Erdogan left.',
  'Kim Jong-un met Xi Jinping. Guy van der Berg met Nouri al-Maliki.',
  'Kevin De Bruyne and Robin Van Persie came to Moscow. Kevin De Brand met Kim Jong un and Van Damme.',
];

/** Texts, and whom they name: `words = name`. */
const NAMED: readonly (readonly [text: string, ...named: string[]])[] = [
  [
    'Minister of Foreign Affairs of Russia Sergey Lavrov came. Mr Lavrov left.',
    'Sergey Lavrov',
    'Lavrov = Sergey Lavrov',
  ],
  ['Prime Minister-elect Anna Tervo met S.V. Lavrov.', 'Anna Tervo', 'S.V. Lavrov = Sergey Lavrov'],
  ['Kim Jong-un met Guy van der Berg. Kim’s car left.', 'Kim Jong-un', 'Guy van der Berg', 'Kim = Kim Jong-un'],
  [
    'The Organisation for Harbour Safety (OHS) met the UN Security Council. The OHS agreed with the Ministry of Justice.',
    'Organisation for Harbour Safety',
    'OHS = Organisation for Harbour Safety',
    'UN Security Council',
    'OHS = Organisation for Harbour Safety',
    'Ministry of Justice',
  ],
];

describe('Names that garbled texts are known by', () => {
  for (const [text, ...expected] of GARBLED)
    it(`corrects ‘${text}’`, () => {
      assert.deepEqual(told(text), expected);
    });
  for (const text of UNTOUCHED)
    it(`leaves ‘${text}’`, () => {
      assert.deepEqual(told(text), []);
    });
  for (const [text, ...expected] of NAMED)
    it(`knows who is named in ‘${text}’`, () => {
      const names = readWhole(text)
        .mentions.map((m) => ({ ...m, words: text.slice(m.start, m.end) }))
        .filter((m) => m.type !== 'place')
        .map(({ words, name }) => (words === name ? name : `${words} = ${name}`));
      assert.deepEqual(names, expected);
    });
});
