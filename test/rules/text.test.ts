import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { fixAll } from '../../server/src/rules/fixes.ts';
import { check } from '../../server/src/rules/index.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();
const findingsOf = (text: string) => check(analyze(text, { knowledge, referenceDate: null }), knowledge);
const told = (text: string) =>
  findingsOf(text).map((f) => `${f.code}: ${text.slice(f.start, f.end)} → ${f.fixes[0]?.edits[0]?.text ?? '-'}`);

describe('rules on text', () => {
  it('finds Cyrillic letters that look Latin', () => {
    assert.deepEqual(told('А group was set up in Paris.'), ['text/mixed-script: А → A']);
    assert.deepEqual(told('The nеw law passed.'), ['text/mixed-script: nеw → new']);
    // An initial is meant by its sound.
    assert.deepEqual(told('The prize is named after В. P. Astafiev.'), ['text/mixed-script: В → V']);
    assert.deepEqual(told('The minister met Ullрик in Oslo.'), ['name/mixed-script: Ullрик → Ullrik']);
  });

  it('looks at a long run that tells nothing once', () => {
    const started = performance.now();
    assert.deepEqual(told('И’'.repeat(40_000)), []);
    assert.ok(performance.now() - started < 10_000);
  });

  it('finds names and headings left in Cyrillic, and leaves quotations', () => {
    assert.deepEqual(told('The port of Tuapсe was closed. Tuapse has two ports.'), [
      'name/mixed-script: Tuapсe → Tuapse',
    ]);
    assert.deepEqual(told('The minister from Kазань spoke.'), ['name/mixed-script: Kазань → Kazan']);
    assert.deepEqual(told('As Газета.ру reports, the law passed.'), ['name/mixed-script: Газета.ру → Gazeta.ru']);
    assert.deepEqual(told('The law passed.\n\nЧитайте также\n\nAnother story.'), [
      'text/untranslated: Читайте также → Read also',
    ]);
    assert.deepEqual(told('He shouted “Слава Украине” at the crowd and left (Крым наш) at once.'), []);
    assert.deepEqual(told('Закон принят. Министр сказал, что он доволен.'), []);
    assert.deepEqual(told('See объясняем.рф for more.'), []);
  });

  it('has the English for known names and words left in Cyrillic, in whatever case they stand', () => {
    const changed = (name: string) => fixAll(`Word of it reached ${name} on Tuesday, and they left.`, findingsOf).text;
    const rows: readonly (readonly [russian: string, english: string])[] = [
      ['Москву', 'Moscow'],
      ['Яндекса', 'Yandex'],
      ['Фейсбуке', 'Facebook'],
      ['ВОЗ', 'WHO'],
      ['Путину', 'Putin'],
      ['Си Цзиньпином', 'Xi Jinping'],
      ['Нью-Йорка', 'New York'],
      ['Нижнем Новгороде', 'Nizhny Novgorod'],
      ['Совета Европы', 'Council of Europe'],
      ['Ангелы Меркель', 'Angela Merkel'],
      ['Дональдом Трампом', 'Donald Trump'],
      ['дипведомства', 'foreign ministry'],
      // Nobody knows him.
      ['Волчкова', 'Volchkova'],
    ];
    for (const [russian, english] of rows)
      assert.equal(changed(russian), `Word of it reached ${english} on Tuesday, and they left.`);
    assert.equal(
      fixAll('They met. Исследование by two firms began.', findingsOf).text,
      'They met. Study by two firms began.',
    );
    // Of two words only a full name is changed without being asked for.
    assert.deepEqual(told('Word of it reached Павел Волчков on Tuesday.'), [
      'name/mixed-script: Павел Волчков → Pavel Volchkov',
    ]);
    assert.equal(changed('Павел Волчков'), 'Word of it reached Павел Волчков on Tuesday, and they left.');
  });

  it('repairs text that was read in a wrong encoding', () => {
    assert.deepEqual(told('Itâ€™s over, said the cafÃ© owner.'), ['text/mojibake: â€™ → ’', 'text/mojibake: Ã© → é']);
    // The same bytes read as Latin-1; a name whose possessive they are is none in another spelling.
    assert.deepEqual(told('Tony Hume spoke. It was Tony Hume\u00e2\u0080\u0099s day; ask Tony Hume.'), [
      'text/mojibake: \u00e2\u0080\u0099 → ’',
    ]);
    assert.equal(fixAll('Itâ€™s â€œoverâ€\u009d', findingsOf).text, 'It’s “over”');
    assert.deepEqual(told('Ça va, São Paulo, Â-klass, naïve Ärger: Đuro’s “€ 5” — 20 °C.'), []);
  });

  it('tells where a service cut a text off', () => {
    assert.deepEqual(told('The talks went on until late in the nigh… [+2310 chars]'), [
      'text/truncated: [+2310 chars] → -',
    ]);
  });
});
