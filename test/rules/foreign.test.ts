import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { check } from '../../server/src/rules/index.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();
const told = (text: string) =>
  check(analyze(text, { knowledge, referenceDate: null }), knowledge).map(
    (f) => `${f.code}: ${text.slice(f.start, f.end)} → ${f.fixes[0]?.edits[0]?.text ?? '-'}`,
  );

const GERMAN = `Startseite
Presse
Außenminister Falk Brenner trifft seine ukrainische Amtskollegin
5. Juni 2014
Außenminister Falk Brenner erklärte heute in Berlin, die Lage bleibe ernst. Am 12. Januar hatte er mit Präsident Wladimir Putin gesprochen.
Die nächste Sitzung ist für Dienstag, 10. Juni 2014, 14:00 Uhr, vorgesehen. Brenners Vorschlag wird am 1. Februar 2015 beraten.
Impressum
`;

const FRENCH = `Accueil
Salle de presse
Déplacement du ministre à Marseille
Gérard Lambert, ministre de l'intérieur, a rencontré le président Vladimir Poutine à l'issue de la réunion du 30 octobre 2017.
Le ministre attend des gestes, dit-il, et la commission se réunira en novembre.
`;

const SPANISH = `Inicio
La ministra viaja a Bruselas
La ministra de Asuntos Exteriores, Elena Salcedo, se ha reunido este domingo en Madrid con el ministro Lavrov.
`;

const ITALIAN = `Sala stampa
Comunicato del 30 novembre 2019
Il ministro ha ricordato la conferenza di Berlino e la sottosegretaria di Stato alla Presidenza Maria Elena Boschi. La città di Berlin è più lontana.
`;

const POLISH = `Aktualności
Minister Jan Kowalczyk rozmawiał dziś z Heiko Maasem o wizycie prezydenta Andrzeja Dudy w Waszyngtonie. Z Donaldem Trumpem spotka się Andrzej Duda, o czym Donald Trump już wie.
`;

const CZECH = `Tisková zpráva
Mluvčí ministerstva uvedla, že prezidenta Putina do Prahy nikdo nepozval. Prezident Zeman a ministr Zaorálek to potvrdili.
`;

const DUTCH = `Nieuwsbericht
Minister Pieter van Dalen spreekt met zijn collega
5 juni 2014
De minister zei dat president Petro Porosjenko op maandag 9 juni met bondskanselier Angela Merkel spreekt.
`;

describe('the day of a page in another language', () => {
  const published = (text: string) => analyze(text, { knowledge, referenceDate: null }).published;

  it('is read from its head', () => {
    const spanish = SPANISH.replace('La ministra de', '3 de febrero de 2020\nLa ministra de');
    assert.deepEqual([GERMAN, DUTCH, spanish].map(published), ['2014-06-05', '2014-06-05', '2020-02-03']);
    assert.equal(published(POLISH.replace('Minister', '5 czerwca 2019\nMinister')), '2019-06-05');
  });
});

describe('rules on other languages', () => {
  it('find nothing in pages of ministries that are right in their own language', () => {
    for (const text of [GERMAN, FRENCH, SPANISH, ITALIAN, POLISH, CZECH, DUTCH]) assert.deepEqual(told(text), []);
  });

  it('find nothing between the menus of an English site', () => {
    const menu = 'Home\nAbout us\nThe news of the ministry and of the embassy\n';
    for (const text of [GERMAN, FRENCH, CZECH])
      assert.deepEqual(told(`${menu}${text}Site map\nAll rights reserved\n`), []);
  });

  it('find nothing in a sentence that an English text quotes, and the damage around it', () => {
    const text =
      'The ministry wrote: “Mluvčí ministerstva uvedla, že prezidenta Putina do Prahy nikdo nepozval.” ' +
      'That is what the man who is the head of the press office in Prague said.\n' +
      'His colleagues in dipvedomstva of the neighbours said on l5 July 2O18 that they had not been asked.\n' +
      'O wizycie Andrzeja Dudy poinformował rzecznik.\n';
    assert.deepEqual(told(text), [
      'text/untranslated: dipvedomstva → foreign ministry',
      'date/garbled: l5 July 2O18 → 15 July 2018',
    ]);
  });

  it('find nothing in a few words of another language', () => {
    assert.deepEqual(
      told(
        'The words on the website of the embassy were: «España defiende el diálogo», dijo la ministra. The man from the press office said it again.',
      ),
      [],
    );
  });

  it('call no Ukrainian or Kazakh Russian', () => {
    assert.deepEqual(told('The note ends with this line.\nНаступне засідання у вівторок\nNobody read it.\n'), []);
    assert.deepEqual(told('The note ends with this line.\nСледующее заседание во вторник\nNobody read it.\n'), [
      'text/untranslated: Следующее заседание во вторник → -',
    ]);
  });

  it('leave a month in another language that a line in English has', () => {
    assert.deepEqual(told('The interview was printed in Die Welt on 5. Juni 2014 and was read by many.'), []);
    assert.deepEqual(told('The interview was printed in the paper on 5 Jume 2014 and was read by many.'), [
      'date/garbled: 5 Jume 2014 → 5 June 2014',
    ]);
  });

  it('count no day of another language among the styles of a text', () => {
    const text =
      'MOSCOW, July 21, 2018. The ministry of transport has opened the new bridge, the head of its press service said.\n' +
      'On July 20, 2018 the ministers met. The notes of the other ministers were signed on 5 czerwca 2018, 6 maggio 2018, ' +
      '8 juli 2018, 9 maggio 2018, 12 czerwca 2018 and 14 juillet 2018.\n';
    assert.deepEqual(told(text), []);
  });

  it('take the scraps of text recognition for no language', () => {
    const text =
      'The United States of America sent a note.\nof the frie-dly Unitod States of wo-rld na-tions jo-ined th-e al-liance\nThe United States of America is a friend.';
    assert.deepEqual(told(text), ['name/inconsistent: Unitod → United']);
    assert.deepEqual(told('They went to the U ruguay  S ummit on F isheries  Q uotas.'), [
      'name/garbled: U ruguay → Uruguay',
    ]);
  });
});
