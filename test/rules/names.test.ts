import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analyze.ts';
import { fixAll } from '../../server/src/rules/fixes.ts';
import { check } from '../../server/src/rules/index.ts';
import { testKnowledge } from '../helpers/knowledge.ts';

const knowledge = testKnowledge();
const findingsOf = (text: string) => check(analyze(text, { knowledge, referenceDate: null }), knowledge);

/** Findings as `code: written → right`, in order. */
const told = (text: string) =>
  findingsOf(text).map((f) => `${f.code}: ${text.slice(f.start, f.end)} → ${f.fixes[0]?.edits[0]?.text ?? '-'}`);

describe('rules on names', () => {
  it('finds declined forms of a name that stands in the text', () => {
    assert.deepEqual(
      told(
        'MOSCOW, May 3. / The lawyer of Sergei Terekhin spoke of the case against Terekhinym yesterday. Judges in Moscow gave Terekhinu a month. Terekhin was not in court.',
      ),
      ['name/garbled: Terekhinym → Terekhin', 'name/garbled: Terekhinu → Terekhin'],
    );
  });

  it('explains the case and shows where the proper form stands', () => {
    const text = 'Moscow asked for Dolinina. Russian diplomats met Dolininoy on Monday, and Dolinina thanked them.';
    const [finding] = findingsOf(text);
    assert.match(
      finding.message,
      /^‘Dolininoy’ looks like ‘Dolinina’ in the .* case of Russian \(Долининой\); ‘Dolinina’ stands twice/,
    );
    assert.equal(finding.related?.[0].start, text.indexOf('Dolinina'));
    assert.ok(finding.fixes[0].preferred);
  });

  it('offers to correct all forms of one name at once', () => {
    const text = 'Moscow asked for Dolinina. Dolininoy and Dolininu were seen. Russian diplomats met Dolinina.';
    const fix = findingsOf(text)[0].fixes[1];
    assert.equal(fix.title, 'Change all 2 in this text to ‘Dolinina’');
    assert.equal(fix.edits.length, 2);
  });

  it('declines foreigners’ names as Russian writes them', () => {
    assert.deepEqual(
      told(
        'Russian coach Oleg Orlov spoke. Magnus Carlsen won; the game with Karlsenom was long. Emmanuel Macron called Makrona later.',
      ),
      ['name/garbled: Karlsenom → Carlsen', 'name/garbled: Makrona → Macron'],
    );
    // The endings themselves tell that the text went through Russian.
    assert.deepEqual(told('Zinedine Zidane left. The club gave Zidanu a medal, and players asked Zidana to stay.'), [
      'name/garbled: Zidanu → Zidane',
      'name/garbled: Zidana → Zidane',
    ]);
  });

  it('knows people of whose name Russian spelling changed one half', () => {
    assert.deepEqual(told('Talks went on. Joe Baiden left, and Van Yi stayed.'), [
      'name/garbled: Baiden → Biden',
      'name/garbled: Van → Wang',
    ]);
    assert.deepEqual(told('So said Analena Berbok. In Moscow, Sergey Rabkov of Russia agreed.'), [
      'name/garbled: Analena Berbok → Annalena Baerbock',
      'name/garbled: Rabkov → Ryabkov',
    ]);
    assert.deepEqual(told('Annalena Burbock spoke in Berlin. Baerbock wants order. Joe Bryden spoke, too.'), [
      'name/garbled: Burbock → Baerbock',
    ]);
  });

  it('knows by the whole name who is meant where the surname stands alone', () => {
    assert.deepEqual(told('In Moscow Maks Ferstappen raced. Later Ferstappen left; Anna Ferstappen stayed.'), [
      'name/garbled: Maks Ferstappen → Max Verstappen',
      'name/garbled: Ferstappen → Verstappen',
    ]);
  });

  it('knows a surname that translation took for a word or an adjective', () => {
    assert.deepEqual(
      told('Donald Tramp called. Later Tramp left, a tramp slept, and the Tramp is a film. Paul Tramp came.'),
      ['name/garbled: Tramp → Trump', 'name/garbled: Tramp → Trump'],
    );
    assert.deepEqual(told('Ursula fon der Leyen met Otto fon Habichtswald; the fon of Bafut came.'), [
      'name/garbled: fon → von',
      'name/garbled: fon → von',
    ]);
    assert.deepEqual(told('Talks with Ruslan Zavetskikh began in Russia. Moscow was late. Zavetsky left.'), [
      'name/garbled: Zavetsky → Zavetskikh',
    ]);
    assert.deepEqual(told('Talks with Ruslan Zavetskikh began in Russia. Moscow was late. Ivan Zavetsky left.'), []);
  });

  it('finds names without their capitals that the text or everybody knows', () => {
    assert.deepEqual(told('In Berlin angela merkel and emmanuel macron met. A macron is a mark; they trump all.'), [
      'name/casing: angela → Angela',
      'name/casing: merkel → Merkel',
      'name/casing: emmanuel → Emmanuel',
      'name/casing: macron → Macron',
    ]);
    assert.deepEqual(told('The mayor Peter Gurbanko came. Later gurbanko left; see gurbanko.com.'), [
      'name/casing: gurbanko → Gurbanko',
    ]);
  });

  it('finds first capitals lost before a hyphen, within a brand and before a surname, but not before the symbol of a share', () => {
    assert.deepEqual(told('The georgian-Armenian venture buys from aliExpress, said lionel Hobbleton.'), [
      'name/casing: georgian → Georgian',
      'name/casing: aliExpress → AliExpress',
      'name/casing: lionel → Lionel',
    ]);
    assert.deepEqual(told('The shares of Hobbleton (nasdaq: HBTN) fell, and an iPhone rang.'), []);
  });

  it('finds the Russian for a name from elsewhere behind the very given name, but no spelling that its bearer is known by', () => {
    assert.deepEqual(told('In Moscow the doctors met Tedros Adhanom Gebreyesus, and Muammar Kaddafi came.'), [
      'name/garbled: Gebreyesus → Ghebreyesus',
      'name/garbled: Kaddafi → Gaddafi',
    ]);
    assert.deepEqual(told('In Moscow the envoys of Russia met Muammar Qaddafi.'), []);
  });

  it('takes two full names for one where both words of each are near to those of the other', () => {
    assert.deepEqual(told('In Omsk Justin Howley spoke. Justin left. Then Jastin Houli of Tver came back.'), [
      'name/inconsistent: Jastin → Justin',
      'name/inconsistent: Houli → Howley',
    ]);
  });

  it('finds one name in two spellings by its sounds in any text, and one as Russian has the other', () => {
    assert.deepEqual(told('They sell Hobbytison in Ohio. The firm Hobbytyson grew; Hobbytyson is old.'), [
      'name/inconsistent: Hobbytison → Hobbytyson',
    ]);
    assert.deepEqual(told('Max Verstappen won in Ohio. Then Ferstapen left, and Verstappen slept.'), [
      'name/inconsistent: Ferstapen → Verstappen',
    ]);
    assert.deepEqual(told('In Ohio Hobnetton met Hobnitten and Habnotton. Dunvale is near Denvole.'), []);
  });

  it('takes a word of English for no misspelling of what it sounds like', () => {
    assert.deepEqual(told('The Vektor Centre of Russia grew. Moscow knows the Vector well; Vektor is in Omsk.'), []);
  });

  it('finds given names of the West as Russian writes them, before a surname that is no Russian one', () => {
    const visit = (name: string) => told(`The Russian envoy met Senator ${name} in Omsk.`);
    assert.deepEqual(visit('Maykl Hobbleton'), ['name/garbled: Maykl → Michael']);
    assert.deepEqual(visit('Dzhon Hobbleton'), ['name/garbled: Dzhon → John']);
    assert.deepEqual(visit('Jeyms Mattis'), ['name/garbled: Jeyms → James']);
    // Two given names have one Russian rendering: the reader chooses.
    const [stiven] = findingsOf('The Russian envoy met Senator Stiven Hobbleton in Omsk.');
    assert.deepEqual(
      stiven.fixes.map(({ edits, preferred }) => [edits[0].text, preferred]),
      [
        ['Stephen', false],
        ['Steven', false],
      ],
    );
    for (const name of ['Jenniffer Hobbleton', 'Kyrsten Hobbleton', 'Dzhon Karapetyan', 'Hajime Tamura'])
      assert.deepEqual(visit(name), []);
    assert.deepEqual(told('The envoy met Senator Maykl Hobbleton in Ohio.'), []);
  });

  it('finds names without their first letter in a text that has lost a capital altogether', () => {
    const rest =
      'The match in Omsk ended in a draw, and the fans of the Russian team were glad to see their forward on the pitch again after a long illness. ';
    const text = `The forward of "enit" spoke to Sergei hukov and to Dmitry elovsky. The road to agreb is open. A dutchman drove a tarantas. ${rest}`;
    assert.deepEqual(told(text), [
      'name/garbled: enit → Zenit',
      'name/garbled: hukov → Zhukov',
      'name/garbled: elovsky → Zelovsky',
      'name/garbled: agreb → Zagreb',
      'name/casing: dutchman → Dutchman',
    ]);
    // One word by itself may be a misprint.
    assert.deepEqual(told(`These agreb the supreme facts in Omsk. ${rest}`), []);
    // One name that begins so tells that the letter was not lost.
    assert.deepEqual(told(`${text} Zoya stayed.`), ['name/casing: dutchman → Dutchman']);
  });

  it('knows companies that lost a doubled letter, places in another scheme’s letters, and a case that is a surname, too', () => {
    assert.deepEqual(told('Sales of Gely and Pireli fell in Russia. The Sahalin region bought none.'), [
      'name/garbled: Gely → Geely',
      'name/garbled: Pireli → Pirelli',
      'name/garbled: Sahalin → Sakhalin',
    ]);
    assert.deepEqual(told('In Moscow Sophie Gely sang.'), []);
    assert.deepEqual(told('A Moscow court tried Sergei Furgala. Anna Furgala came.'), [
      'name/garbled: Furgala → Furgal',
    ]);
    assert.deepEqual(told('In Moscow the painter Ivan Furgala spoke. Sales of Gely fell.'), [
      'name/garbled: Gely → Geely',
    ]);
    assert.deepEqual(
      told('In Moscow German Greef of Sberbank met Mikheil Sakashvili. Anna Greef met Ivan Sakashvili.'),
      ['name/garbled: Greef → Gref', 'name/garbled: Sakashvili → Saakashvili'],
    );
    assert.deepEqual(told('Alexander Lukashenka spoke in Moscow. Lukashenko was content.'), [
      'name/garbled: Lukashenka → Lukashenko',
    ]);
    assert.deepEqual(told('The director Mikhail Gorovskiy spoke in Moscow. Gorovsky was content.'), [
      'name/inconsistent: Gorovskiy → Gorovsky',
    ]);
    assert.deepEqual(told('In Moscow Emanuel Makron spoke. His wife left. Emmanuel Macron was content.'), [
      'name/inconsistent: Emanuel → Emmanuel',
      'name/garbled: Makron → Macron',
    ]);
    assert.deepEqual(told('In Moscow James Komi wrote a book. Later Comey left for Minsk.'), [
      'name/inconsistent: Komi → Comey',
    ]);
    assert.deepEqual(told('In Moscow Habib Nurmagomedov spoke. Khabib Nurmagomedov was content.'), [
      'name/inconsistent: Habib → Khabib',
    ]);
    assert.deepEqual(told('Alexander Lukashenko spoke in Moscow. According to Lukashenka, all is well.'), [
      'name/garbled: Lukashenka → Lukashenko',
    ]);
    assert.deepEqual(told('The chief doctor of UrFO spoke in Russia, RIA News reported. The CFO of RIA left.'), [
      'text/untranslated: UrFO → Urals Federal District',
      'name/garbled: RIA News → RIA Novosti',
    ]);
    assert.deepEqual(told('Prime Minister Costas Hobbletonis of Greece met Prime Minister Ratu Hobbleton.'), []);
    assert.deepEqual(told('The Israeli Prime Minister Benet called. In Bundestage the Russian envoy spoke.'), [
      'name/garbled: Benet → Bennett',
      'name/garbled: Bundestage → Bundestag',
    ]);
  });

  it('finds small letters in places that the text has with a capital, and behind a country’s leader', () => {
    assert.deepEqual(told('The fire in Wichita began at noon. Crews left wichita Airport; mail wichita@example.org.'), [
      'name/casing: wichita → Wichita',
    ]);
    assert.deepEqual(told('Later the French leader macron left. The leader macron of a band and a party leader ran.'), [
      'name/casing: macron → Macron',
    ]);
    assert.deepEqual(told('The Australians left early. Later australians and a polish of shoes; Poles left polish.'), [
      'name/casing: australians → Australians',
    ]);
    assert.deepEqual(told('In Moscow I agreed with zakharova on this - zakharova was right.'), [
      'name/casing: zakharova → Zakharova',
      'name/casing: zakharova → Zakharova',
    ]);
    // Addresses into which blanks were put, and short names of companies that are words as well.
    assert.deepEqual(
      told('http: / / www. wichita. com / storm - hits - wichita - airport. A storm hit Wichita; Intel has no intel.'),
      [],
    );
    assert.deepEqual(told('Theresa may arrived. Theresa may stay, and Anna may leave.'), ['name/casing: may → May']);
  });

  it('reads the spelling of a foreign name once, from left to right, as its own language does', () => {
    // German W is в, Polish cz is ч, French ou is у: what one rule makes of letters is no letter for the next.
    for (const [name, heard] of [
      ['Weigeldorn', 'Vaygeldorn'],
      ['Kowalczernik', 'Kovalchernik'],
      ['Bremmouzin', 'Bremmuzin'],
    ])
      assert.deepEqual(
        told(`Moscow. The envoy Henrik ${name} came. Russia says that ${heard} will stay.`),
        [`name/inconsistent: ${heard} → ${name}`],
        name,
      );
  });

  it('knows cases of whom everybody knows, and of what the text spells in its own way', () => {
    assert.deepEqual(told('In Russia the yacht of the fighter McGregora was seen. Diplomats agreed with Obamoi.'), [
      'name/garbled: McGregora → McGregor',
      'name/garbled: Obamoi → Obama',
    ]);
    assert.deepEqual(told('Four plans for Tverenskogo were named in Moscow. Volodymyr Tverenskyy knows of them.'), [
      'name/garbled: Tverenskogo → Tverenskyy',
    ]);
    assert.deepEqual(told('Relations between Moskvy and Rome: talks about Ukraine, and war against Ukrainy, go on.'), [
      'name/garbled: Moskvy → Moscow',
      'name/garbled: Ukrainy → Ukraine',
    ]);
    assert.deepEqual(
      told('Russians spoke in the Bundestage. According to Zaur Batulimova, it works. Batulimov smiled.'),
      ['name/garbled: Bundestage → Bundestag', 'name/garbled: Batulimova → Batulimov'],
    );
    assert.deepEqual(told('The professor Christopher Khortwella of Moscow wrote it. Later Hortwell called Russia.'), [
      'name/garbled: Khortwella → Hortwell',
    ]);
  });

  it('tells the family and the spelling of one’s own from the name', () => {
    assert.deepEqual(told('In Omsk, Russia, Sergei Chistorakov spoke. Later Sergei Chistorakovy left for Moscow.'), [
      'name/garbled: Chistorakovy → Chistorakov',
    ]);
    assert.deepEqual(told('Moscow. Sergey Lavrov met Anthony Blinken of the USA. Russia waits.'), [
      'name/garbled: Anthony → Antony',
    ]);
    assert.deepEqual(told('In Oslo they met Anthony Blinken of the USA.'), []);
  });

  it('knows a case of a Russian surname by its ending alone', () => {
    assert.deepEqual(told('In Russia they spoke with Bogdanovym, with Lebedevoy and of Oboronskogo Street.'), [
      'name/garbled: Bogdanovym → Bogdanov',
      'name/garbled: Lebedevoy → Lebedeva',
    ]);
    // Where nobody is called so, the ending tells nothing.
    assert.deepEqual(told('In Russia they asked Kvorlinym and Brunskogo about it.'), []);
  });

  it('finds a foreign name by the consonants that Russian hears in it', () => {
    assert.deepEqual(told('Moscow. The envoy Henrik Wettison came. Journalists in Russia asked Uettison of it.'), [
      'name/inconsistent: Uettison → Wettison',
    ]);
  });

  it('corrects a given name together with the surname that is declined like it', () => {
    assert.deepEqual(told('The Russian court freed Ramzana Betirova on Monday. Ramzan Betirov thanked the judge.'), [
      'name/garbled: Ramzana Betirova → Ramzan Betirov',
    ]);
    assert.deepEqual(told('Moscow named Ivan Petrovichem Sidorovym as the buyer. Ivan Petrovich Sidorov was glad.'), [
      'name/garbled: Petrovichem Sidorovym → Petrovich Sidorov',
    ]);
    assert.deepEqual(told('In Russia a court freed Veniamina Kondratyeva. Veniamin Kondratyev thanked the judge.'), [
      'name/garbled: Veniamina Kondratyeva → Veniamin Kondratyev',
    ]);
    assert.deepEqual(told('In Russia a court freed Alexandra Betirova. Alexander Betirov thanked the judge.'), []);
    assert.deepEqual(told('The Russian court freed Ramzana Betirova on Monday. Maria Betirova thanked the judge.'), []);
  });

  it('finds places spelt as Russian has them, and their adjectives with an ending', () => {
    assert.deepEqual(told('Rebels entered Khoms. Later Homs was quiet.'), ['name/inconsistent: Khoms → Homs']);
    assert.deepEqual(told('Fires burn in the Irkutskoy region. The governor of Irkutsk flew there.'), [
      'name/garbled: Irkutskoy → Irkutsk',
    ]);
    assert.deepEqual(told('In Moscow Secretary antony Blinken spoke.'), ['name/casing: antony → Antony']);
  });

  it('takes a form for a man’s genitive only where nothing introduces a woman and a genitive may stand', () => {
    const peskov = (rest: string) => told(`The Russian spokesman Dmitry Peskov spoke in Moscow. ${rest}`);
    assert.deepEqual(peskov('The words of Peskova were quoted.'), ['name/garbled: Peskova → Peskov']);
    assert.deepEqual(peskov('Later Peskova replied. The words of Tatyana Navka were quoted.'), []);
    assert.deepEqual(peskov('The words of Yelizaveta Peskova were quoted. The friends of Peskova left.'), []);
  });

  it('finds the case of a place that everybody knows behind the word that asks for it', () => {
    assert.deepEqual(told('The court in Khabarovske heard it. The train from Vologdy was late.'), [
      'name/garbled: Khabarovske → Khabarovsk',
      'name/garbled: Vologdy → Vologda',
    ]);
    assert.deepEqual(told('Mr Vologdy and the Khabarovske band played.'), []);
  });

  it('finds the Russian for places abroad, letter by letter', () => {
    assert.deepEqual(told('Trains to Vengrii and Shotlandiya stopped. Iyul Petrov saw the Balkan states.'), [
      'name/garbled: Vengrii → Hungary',
      'name/garbled: Shotlandiya → Scotland',
    ]);
    assert.deepEqual(told('Lavrov flew from Rossii over Belorussia to Polshu.'), [
      'name/garbled: Rossii → Russia',
      'name/garbled: Polshu → Poland',
    ]);
    assert.deepEqual(told('Novosti Rossii and Politika report from Novorossiisk.'), []);
  });

  it('compares an unknown word with a known name that has another consonant', () => {
    assert.deepEqual(told('The mayor Sergei Sobyanin came to Tver. Later Sodyanin left.'), [
      'name/inconsistent: Sodyanin → Sobyanin',
    ]);
    // What has a word of its own before it is another name.
    assert.deepEqual(told('They met in Petersburg. Ships were there, the submarine Sankt Peterburg among them.'), []);
  });

  it('takes a lost letter for a slip where the same given name, or the very one of somebody famous, stands before it', () => {
    assert.deepEqual(told('The doctor Sergei Turyasev came to Tver, and Sergei Turyaev left.'), [
      'name/inconsistent: Turyaev → Turyasev',
    ]);
    assert.deepEqual(told('Letters of Einstein are sold. They were in the house of Einstein, signed Albert Enstein.'), [
      'name/garbled: Enstein → Einstein',
    ]);
    assert.deepEqual(
      told('Letters of Einstein are sold. They were in the house of Einstein, signed Carla Enstein.'),
      [],
    );
  });

  it('knows the case of a name that is foreign to Russian, with a slip, of somebody who is introduced', () => {
    assert.deepEqual(told('The doctor Ashot Arakelyan came to Tver. They left with Arekelyanom.'), [
      'name/garbled: Arekelyanom → Arakelyan',
    ]);
    assert.deepEqual(told('The doctor Anna Arakcheeva came to Tver. They left through Arakcheovu.'), [
      'name/garbled: Arakcheovu → Arakcheeva',
    ]);
    assert.deepEqual(told('The doctor Pavel Bogolyubov came to Tver. They left together with Bogolyybovym.'), [
      'name/garbled: Bogolyybovym → Bogolyubov',
    ]);
  });

  it('goes by the habit of the text where two spellings of the same sounds are in use', () => {
    assert.deepEqual(told('They met Zelenskyy in Tver. The friends of Zelenskyy left, and Zelensky stayed.'), [
      'name/inconsistent: Zelensky → Zelenskyy',
    ]);
    assert.deepEqual(
      told('The player Pavel Mamaev came to Tver. Friends of Mamaev left. Mamayev, a midfielder, stayed.'),
      ['name/inconsistent: Mamayev → Mamaev'],
    );
    const both = findingsOf('The talks on Donbas went on in Tver. The people of Donbass left.');
    assert.deepEqual(
      both.map(({ code }) => code),
      ['name/inconsistent', 'name/inconsistent'],
    );
  });

  it('knows the cases of places that look like adjectives or like women', () => {
    const text = (place: string, end: string): string =>
      `A school was opened in ${place} on Monday. The town of ${place} near Tver waited for it. ${end}`;
    assert.deepEqual(told(text('Zainsk', 'They drove to a village near Zainskom by bus.')), [
      'name/garbled: Zainskom → Zainsk',
    ]);
    assert.deepEqual(told(text('Krasavino', 'Guests came from Krasavina by bus.')), [
      'name/garbled: Krasavina → Krasavino',
    ]);
    assert.deepEqual(told(text('Safonovo', 'Guests came from Safonova by bus.')), [
      'name/garbled: Safonova → Safonovo',
    ]);
    assert.deepEqual(told(text('Safonovo', 'Olga Safonova came, and guests came from Safonova.')), []);
    // A Latin c for ц.
    assert.deepEqual(told(text('Zubtsov', 'They drove to a village near Zubcovom by bus.')), [
      'name/garbled: Zubcovom → Zubtsov',
    ]);
  });

  it('knows a family by the plural of the surname, in any case', () => {
    const text = (word: string): string => `The engineer Pavel Torokhov came to Tver. Later the ${word} left.`;
    for (const word of ['Torokhovy', 'Torokhovykh', 'Torokhovymi'])
      assert.deepEqual(told(text(word)), [`name/garbled: ${word} → Torokhovs`]);
    assert.deepEqual(told(text('Torokhovs')), []);
  });

  it('knows whom the text introduces by the Russian for the surname, in a case or as it is', () => {
    const text = (name: string, word: string): string =>
      `In Moscow ${name} spoke on Monday. Russian officials met ${word} later.`;
    assert.deepEqual(told(text('Jacques Chirac', 'Shirakom')), ['name/garbled: Shirakom → Chirac']);
    assert.deepEqual(told(text('Margaret Thatcher', 'Tetcher')), ['name/garbled: Tetcher → Thatcher']);
    // Arabic names have several right spellings.
    assert.deepEqual(told(text('Bashar al-Assad', 'Asad')), []);
  });

  it('takes one letter astray for a slip in a short text that knows one bearer', () => {
    assert.deepEqual(told('The head of the plant, Sergei Netesov, came to Tver. Later Netezov left.'), [
      'name/inconsistent: Netezov → Netesov',
    ]);
    assert.deepEqual(told('The pastor Joel Osteen prayed in Houston. The friends of Osteenom left Houstonu.'), [
      'name/garbled: Osteenom → Osteen',
      'name/garbled: Houstonu → Houston',
    ]);
    assert.deepEqual(told('Gordon Sheahan and J Sheehan met near Kazan. A Latino and a Latina came, too.'), []);
    assert.deepEqual(told('The Mayor of Paris met Sergio Parisse in Moscow. José Évian sang, and Evian left.'), []);
  });

  it('takes no word of grammar that opens a sentence for a part of the name behind it', () => {
    assert.deepEqual(told('The office moved to Lisbon. In portugal it has four rooms.'), [
      'name/casing: portugal → Portugal',
    ]);
    assert.deepEqual(
      told('Russian trains stop at Sverdlino. In Sverdl, the road is closed, and Sverdlino has no other road.'),
      ['name/garbled: Sverdl → Sverdlino'],
    );
  });

  it('finds a surname that lost its capital behind the given name', () => {
    assert.deepEqual(told('Pavel yablonsky spoke. A friend of Yablonsky, Maria, sings of yablonsky apples.'), [
      'name/casing: yablonsky → Yablonsky',
    ]);
  });

  it('takes a woman’s surname behind a man’s given name for his genitive', () => {
    assert.deepEqual(told('The poems of Sergei Yesenina are read in Ryazan. Andrei Malina and Anna Petrova left.'), [
      'name/garbled: Yesenina → Yesenin',
    ]);
    assert.deepEqual(told('Ivan and Anna Petrova met Nikita Petrova and Sergei Petrova-Vodkin.'), []);
  });

  it('finds a letter astray in the long name of a body or paper, and a foreigner behind his office', () => {
    assert.deepEqual(told('The head of Rospotribnadzor spoke in Tver. In Berlin Chancellor Sholts replied.'), [
      'name/garbled: Rospotribnadzor → Rospotrebnadzor',
      'name/garbled: Sholts → Scholz',
    ]);
    assert.deepEqual(told('Russian Angara rockets fly from French Guiana. Novaya Gazette Lavrova wrote.'), []);
  });

  it('knows a foreigner whose whole name was written as Russian writes it', () => {
    assert.deepEqual(told('Talks with Dzho Bayden and Ursula fon der Lyayen began. Frank-Valter Shtaynmayer left.'), [
      'name/garbled: Dzho Bayden → Joe Biden',
      'name/garbled: Ursula fon der Lyayen → Ursula von der Leyen',
      'name/garbled: Valter Shtaynmayer → Walter Steinmeier',
    ]);
    // What `ye` and `yo` stand for, and names of the same sounds that are written in other letters.
    assert.deepEqual(
      told('He spoke of Pyer Gasli and Yozef Gebbels. Later Khubert Khurkach and Arvidas Anushauskas left.'),
      [
        'name/garbled: Pyer Gasli → Pierre Gasly',
        'name/garbled: Yozef Gebbels → Joseph Goebbels',
        'name/garbled: Khubert Khurkach → Hubert Hurkacz',
        'name/garbled: Arvidas Anushauskas → Arvydas Anušauskas',
      ],
    );
    // What Russian makes of a surname may be a surname, too.
    assert.deepEqual(
      told(
        'In Moscow he spoke to TASS of Agatha Kristi, Magnus Karlsen and Naftali Benet. Lori Perri and Anna Benet left.',
      ),
      ['name/garbled: Kristi → Christie', 'name/garbled: Karlsen → Carlsen', 'name/garbled: Benet → Bennett'],
    );
    assert.deepEqual(told('Joe Biden met Ursula von der Leyen, King Carl XVI Gustav and Si Robertson.'), []);
  });

  it('knows a name of which all words came through Russian, in one case', () => {
    assert.deepEqual(
      told(
        'In Moscow he spoke of Emmanuelem Makronom. Talks with Stivenom Spilbergom were held in Buenos Ayrese and Nizhnem Novgorode.',
      ),
      [
        'name/garbled: Emmanuelem Makronom → Emmanuel Macron',
        'name/garbled: Stivenom Spilbergom → Steven Spielberg',
        'name/garbled: Ayrese → Aires',
        'name/garbled: Nizhnem Novgorode → Nizhny Novgorod',
      ],
    );
    assert.deepEqual(told('Moscow, Russia. The fans of Manchester Siti flew to Kosta Rike by way of Hong Konga.'), [
      'name/garbled: Siti → City',
      'name/garbled: Kosta Rike → Costa Rica',
      'name/garbled: Konga → Kong',
    ]);
    // Two cases are no one name, a woman may be called so, and names of Russia have several right spellings.
    assert.deepEqual(told('In Moscow Stivenom Spilbergu was read. Paula Simona left Velikiy Novgorod.'), []);
  });

  it('corrects people of Russia and her neighbours whose names both stand in a case of the Russian', () => {
    assert.deepEqual(
      told('In Moscow he spoke with Aleksandrom Zinchenkom of Vladislava Tretyaka and Anatoliya Gricenka.'),
      [
        'name/garbled: Aleksandrom Zinchenkom → Oleksandr Zinchenko',
        'name/garbled: Vladislava Tretyaka → Vladislav Tretiak',
        'name/garbled: Anatoliya Gricenka → Anatoliy Hrytsenko',
      ],
    );
    // A woman may be called so, and names of the East have several right spellings.
    assert.deepEqual(told('In Moscow he spoke of Aleksandra Pushkina, of Anatoliya Petrenko and Mihail Fradkov.'), []);
  });

  it('corrects places with small words in their names, and those small words', () => {
    assert.deepEqual(
      told(
        'In Moscow he spoke of Bosnii i Gertsegovine, Port-o-Prens, Trinidad i Tobago, Antigua and Barbude and Port Elizabet.',
      ),
      [
        'name/garbled: Bosnii i Gertsegovine → Bosnia and Herzegovina',
        'name/garbled: Port-o-Prens → Port-au-Prince',
        'name/garbled: Trinidad i Tobago → Trinidad and Tobago',
        'name/garbled: Barbude → Barbuda',
        'name/garbled: Elizabet → Elizabeth',
      ],
    );
    assert.deepEqual(told('In Moscow he spoke of Rostov-na-Donu, and of Port Said and Elizabet.'), []);
  });

  it('knows a city whose name is one word in Russian, and an ending behind a name as English writes it', () => {
    assert.deepEqual(told('In Moscow he spoke of the talks in Keyptaune, and then in Birminghame.'), [
      'name/garbled: Keyptaune → Cape Town',
      'name/garbled: Birminghame → Birmingham',
    ]);
  });

  it('corrects both names of a foreigner where one of them is wrong', () => {
    assert.deepEqual(told('In Moscow he spoke of Rukholla Khomeyni.'), [
      'name/garbled: Rukholla Khomeyni → Ruhollah Khomeini',
    ]);
  });

  it('says no word twice where what a Russian word means ends with the word behind it', () => {
    assert.deepEqual(told('In Moscow the vrio governor spoke, and the vrio left.'), [
      'text/untranslated: vrio governor → acting governor',
      'text/untranslated: vrio → acting governor',
    ]);
  });

  it('knows a man by the genitive of both his names, unless a woman is called so', () => {
    assert.deepEqual(told('Moscow heard the words of Olega Sidorova and Dmitriya Ovrazhkova.'), [
      'name/garbled: Olega Sidorova → Oleg Sidorov',
      'name/garbled: Dmitriya Ovrazhkova → Dmitry Ovrazhkov',
    ]);
    assert.deepEqual(told('In Moscow Valeriya Fadeyeva, Yaroslava Petrova and Konstantina Volkova sang.'), []);
  });

  it('knows what Russian makes of a surname behind the given name, be it a word of English, too', () => {
    assert.deepEqual(told('In Moscow he quoted Karl Marks and Max Plank.'), [
      'name/garbled: Marks → Marx',
      'name/garbled: Plank → Planck',
    ]);
    assert.deepEqual(told('In Moscow he quoted Oliver Marks and Peter Plank.'), []);
  });

  it('knows bodies by the words of their names that are right, and papers by what they do', () => {
    assert.deepEqual(told('Shares of Credit Suise fell, Blomberg reports. Goldman Saks and Deutche Bank rose.'), [
      'name/garbled: Suise → Suisse',
      'name/garbled: Blomberg → Bloomberg',
      'name/garbled: Saks → Sachs',
      'name/garbled: Deutche → Deutsche',
    ]);
    assert.deepEqual(told('In Moscow and Rio de Zhaneiro shops sell Dolce & Gabana.'), [
      'name/garbled: Zhaneiro → Janeiro',
      'name/garbled: Gabana → Gabbana',
    ]);
    // Right as they stand, and people.
    assert.deepEqual(
      told('In Novo-Ogaryovo and Nizhny Novgorod the Israeli Defense Forces met Al-Qaeda. Anna Blomberg reports.'),
      [],
    );
  });

  it('knows names of everybody and acronyms in a text that came through Russian', () => {
    const text =
      'Alexei Naval, Lionel Messiah and Gaspromom in Moscow. Gazprom said that Folksvagen bought a BPLA from the MID.';
    assert.deepEqual(told(text), [
      'name/garbled: Naval → Navalny',
      'name/garbled: Messiah → Messi',
      'name/garbled: Gaspromom → Gazprom',
      'name/garbled: Folksvagen → Volkswagen',
      'text/untranslated: BPLA → drone',
      'text/untranslated: MID → Foreign Ministry',
    ]);
    assert.deepEqual(told('The Bidens met a BPLA man of the MID in London. Joe Bidens dog ran to sea.'), []);
  });

  it('finds a word by what stands behind it, and two spellings of one sound', () => {
    assert.deepEqual(
      told(
        'Russia left the Samit for Order in Moscow. The Summit for Order goes on. Sergei Ivanov saw it in Khama. Hama is near, Hama is quiet.',
      ),
      ['name/inconsistent: Samit → Summit', 'name/inconsistent: Khama → Hama'],
    );
    assert.deepEqual(
      told(
        'In Moscow Artem Dzyuba sang. Fans asked that Juba sing again. Isadora Dunkan danced, and Isadora Duncan left Russia.',
      ),
      ['name/inconsistent: Juba → Dzyuba', 'name/inconsistent: Dunkan → Duncan'],
    );
    assert.deepEqual(told('In Moscow Artem Dzyuba sang. Russian fans flew to Juba.'), []);
    assert.deepEqual(
      told(
        'In Moscow the editor of the "New Newspaper" spoke with Radio Satellite. A new newspaper by Sergei Ivanov came out.',
      ),
      ['name/garbled: New Newspaper → Novaya Gazeta', 'name/garbled: Radio Satellite → Radio Sputnik'],
    );
    assert.equal(told('A slope near Taiwoo opened. Many ski in Taiwu today.').length, 2);
    assert.deepEqual(told('They fear that Omicron spreads. A vaccine against Omikron is near. Few know of Omicron.'), [
      'name/inconsistent: Omikron → Omicron',
    ]);
    assert.deepEqual(told('The race of Formula 1 took place in Moscow, Russia. So says the office of Formuli-1.'), [
      'name/garbled: Formuli → Formula',
    ]);
  });

  it('takes nobody who is introduced for another’s garble', () => {
    for (const text of [
      'The skater Alexandra Trusova won in Moscow. Trusov is a Russian minister.',
      'The Russian banker Dmitry Poroshin spoke. Poroshina, an actress, was in Moscow, too.',
      'Rumen Radev and Rumyana Radeva came to Moscow for the Russian premiere.',
    ])
      assert.deepEqual(told(text), []);
  });

  it('knows a woman’s surname that lost its ending', () => {
    assert.deepEqual(told('The singer Vera Pronina won in Moscow. Pronin thanked the Russian jury.'), [
      'name/garbled: Pronin → Pronina',
    ]);
  });

  it('reports two spellings of one person or place in one text, the minority', () => {
    assert.deepEqual(
      told('Konstantin Zhilyaev visited Tambov. Konstantin Zhilyaev and Konstantin Zhiliaev are one Russian official.'),
      ['name/inconsistent: Zhiliaev → Zhilyaev'],
    );
  });

  it('leaves relatives, namesakes and other surnames alone', () => {
    for (const text of [
      'Sergei Ivanov and his wife Anna Ivanova met Oleg Ivanov in Moscow.',
      'Sergei Lavrov spoke of Sergey Skripal in Moscow.',
      'The Russian ministers Gromov and Glotov met Karelin and Karelov.',
      'Ruben Rubinyan and Vahan Unanyan spoke for Armenia.',
      'Romans and a Roman, Ukraine and Ukrainian forces, Israel and an Israeli drone.',
      'In July Yulia Petrova spoke. On 3 July Yulia Petrova left Russia.',
      'The Khomutovskaya school is in Khomutovo in Russia.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('knows famous people in small letters and with wrong capitals', () => {
    assert.deepEqual(told('Talks of Vladimir Putin and Donald trump ended. Since then trump has said nothing.'), [
      'name/casing: trump → Trump',
      'name/casing: trump → Trump',
    ]);
    assert.deepEqual(told('Vladimir Putin met Kim Jong-UN, leader of North Korea.'), ['name/casing: UN → un']);
    assert.deepEqual(told('He had to trump their ace. VLADIMIR PUTIN MET DONALD TRUMP.'), []);
  });

  it('hints only at one who is named more than once with another letter than somebody introduced', () => {
    const preferred = (text: string): readonly (boolean | undefined)[] =>
      findingsOf(text).map(({ fixes }) => fixes[0]?.preferred);
    assert.deepEqual(preferred('In Tver Igor Zhalnin spoke. The coach Zhelnin answered. Later Zhelnin left.'), [
      false,
      false,
    ]);
    assert.deepEqual(preferred('In Tver Igor Zhalnin spoke. Zhalnin came by train. Later Zhelnin left.'), [true]);
  });

  it('asks at both places where nothing tells which spelling is right', () => {
    const findings = findingsOf('Russian officials met in Kolyvan. Pavel Burdin praised Pavel Burdyn.');
    assert.deepEqual(
      findings.map((f) => [f.code, f.fixes[0].preferred]),
      findings.map(() => ['name/inconsistent', findings.length === 1]),
    );
    assert.ok(findings.length > 0);
  });

  it('tells a woman’s surname without its ending, but not a couple’s', () => {
    assert.deepEqual(told('Moscow. The Russian engineer Anna Skobkin took part.'), [
      'name/garbled: Skobkin → Skobkina',
    ]);
    assert.deepEqual(told('Moscow. Ivan and Anna Skobkin, a Russian couple, took part.'), []);
  });

  it('hints at a known name whose first word has lost its capital', () => {
    const [hint] = findingsOf('In the evening the UN security Council met in New York.');
    assert.equal(hint.severity, 'hint');
    assert.equal(hint.fixes[0].edits[0].text, 'Security');
    assert.deepEqual(told('He spoke before the European parliament in the Moscow region.'), []);
  });

  it('finds Russian words left in Latin letters, and what they mean', () => {
    const text = 'This was stressed in dipvedomstva, the message says.';
    assert.match(findingsOf(text)[0].message, /дипведомств/);
    assert.equal(findingsOf(text)[0].code, 'text/untranslated');
    // English has them, too, but not their Russian cases.
    assert.deepEqual(told('Vaccines slow omicron down. Cases of omicrone and covida fell, and Omicronom few died.'), [
      'text/untranslated: omicrone → omicron',
      'text/untranslated: covida → COVID',
      'text/untranslated: Omicronom → Omicron',
    ]);
    assert.deepEqual(told('Doctors fear that omikron spreads.'), ['text/untranslated: omikron → omicron']);
  });

  it('takes a Russian word with a capital for a name, unless it says what somebody is', () => {
    assert.deepEqual(told('In Moscow the Vodokanal and Glavred told TASS what was stated by the Nardep.'), [
      'text/untranslated: Nardep → people’s deputy',
    ]);
  });

  it('writes the meaning of a Russian word in the number of its form', () => {
    assert.deepEqual(told('The road was cleared by sapers after a march, said one of the golkiperov in the kabaki.'), [
      'text/untranslated: sapers → sappers',
      'text/untranslated: golkiperov → goalkeepers',
      'text/untranslated: kabaki → taverns',
    ]);
  });

  it('takes a Russian word for a sign that its text came through Russian', () => {
    assert.deepEqual(told('The old road was cleared by sapers, and the BPLA was sold.'), [
      'text/untranslated: sapers → sappers',
      'text/untranslated: BPLA → drone',
    ]);
    assert.deepEqual(told('The old road was cleared by a ship, and the BPLA was sold.'), []);
  });

  it('leaves Russian words to those who mean them', () => {
    const text =
      'In Moscow a babushka in valenki and an ushanka sold pelmeni, shashlik, kvas and a kartoffel salad near the old kolkhoz. ' +
      'The gopniki had kompromat on the obkom in the rasputitsa.';
    assert.deepEqual(told(text), []);
  });

  it('takes names for no Russian words', () => {
    assert.deepEqual(told('In Moscow, Bankirov said it. Bankirov Ivan left. The Kabaki bar is in Minsk.'), []);
  });

  it('counts a given name that English has as a word', () => {
    assert.deepEqual(
      told(
        'MOSCOW. The Russian botanist Marina Durasova was fined. A petition for Marina Durasovoy was signed, and Durasovoi was told.',
      ),
      ['name/garbled: Durasovoy → Durasova', 'name/garbled: Durasovoi → Durasova'],
    );
  });

  it('takes a Latin j for the affricate that it may be', () => {
    assert.deepEqual(
      told('The forward Artem Dzagoev of Moscow scored. Russian fans love Dzyubin: they asked Jubin to sing.'),
      ['name/inconsistent: Jubin → Dzyubin'],
    );
    assert.deepEqual(told('The Russian base near Kufra is larger than the one in Jufra, say Libya and Russia.'), []);
  });

  it('knows famous people by their given names although a letter is lost, added or other', () => {
    assert.deepEqual(told('Robert Habek met Angela Merkle and Mateusz Moravecki.'), [
      'name/garbled: Habek → Habeck',
      'name/garbled: Merkle → Merkel',
      'name/garbled: Moravecki → Morawiecki',
    ]);
    // Russian surnames that differ by a letter are other people's, and so are known surnames.
    assert.deepEqual(told('Alexander Boroda and Sergey Lavrin met Vladimir Pugin and Angela Merten in Moscow.'), []);
  });

  it('takes ch for k, and a lone word in quotation marks for a name', () => {
    assert.deepEqual(told('Moscow. Sergey Kokotin scored twice for Spartak. The Russian coach praised Cochotin.'), [
      'name/inconsistent: Cochotin → Kokotin',
    ]);
    assert.deepEqual(
      told('Moscow. The forward of "Zenith" Sergey Pronin spoke. Zenit beat Spartak in Moscow, and Zenit leads.'),
      ['name/inconsistent: Zenith → Zenit'],
    );
  });

  it('tells the adjective of a place from the place', () => {
    const place = 'In Kolomensk near Moscow the fire brigade of Sergey Pronin was late. ';
    assert.deepEqual(told(`${place}A house in Kolomensky on Tuesday burnt down.`), [
      'name/garbled: Kolomensky → Kolomensk',
    ]);
    assert.deepEqual(told(`${place}A house in Kolomensky district burnt down.`), []);
    assert.deepEqual(told('The fire in Kolomensk is near Moscow, in Kolomensky District.'), []);
  });

  it('leaves glosses, places of either gender, surnames in capitals and addresses alone', () => {
    for (const text of [
      'Moscow has built the icebreaker Vozhak [Vozhack] for Russia. The Vozhak sails.',
      'In Russia the Zarechnsky District lies beside the village of Zarechnskaya.',
      'Sergey LAVROV met John KERRY in Geneva.',
      'http: / / www. example. com / world / indonesia - quake',
      'The AustraLian team. Australian players, Australian fans, Australian money.',
      'The AustraLian army is in AustraLia. All of the Australian people know that.',
      'http: / / www. example. com / 2009 / 04 / obama - meets - barack - fans',
      'The bank was called ViaBank, they say. Viabank is sold, and Viabank is gone.',
      'Talks in Oslo with a n emer of the board, and Dr W4eizmann came.',
      'An hotel in Hong Kong was bought. Cheung Kong, a firm, has sold it to Cheung Kong Holdings.',
      'The people of Volkova came from Yass, Cooma-Monaro and Boorowa. The road of Hume is long.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('knows who is meant by the office and whose it is', () => {
    assert.deepEqual(told('The US President Baden called. The Prime Minister of India Narendra Moda was away.'), [
      'name/garbled: Baden → Biden',
      'name/garbled: Moda → Modi',
    ]);
    assert.deepEqual(told('Moscow Mayor Sergey Sobanin cut the ribbon.'), ['name/garbled: Sobanin → Sobyanin']);
    for (const text of [
      // Another office, another country, another given name; another romanisation.
      'The US Treasurer Baden called. The Prime Minister of Nepal Moda was away.',
      'The Prime Minister of India Rajesh Moda was away. The Mayor of Tula Sobanin cut the ribbon.',
      'Moscow Mayor Sobianin cut the ribbon. President Zelenskiy called.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('knows the case of a body whose name stands in the text', () => {
    assert.deepEqual(told('The Bundestag met in May. What was said in Bundestage is not known.'), [
      'name/garbled: Bundestage → Bundestag',
    ]);
  });

  it('knows who speaks from those whom the text has introduced', () => {
    assert.deepEqual(told('Luis Roberto Marozzi heads the union. The strike goes on, Marazza said.'), [
      'name/inconsistent: Marazza → Marozzi',
    ]);
    for (const text of [
      'Luis Roberto Marozzi heads the union. The strike goes on in Marazza.',
      'Luis Roberto Marozzi heads the union. The strike goes on, Macozza said.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('knows agencies whose acronym lost a doubled letter', () => {
    assert.deepEqual(told('The road is open again, as is reported in TAS. Nobody was hurt, says the TAS office.'), [
      'name/garbled: TAS → TASS',
      'name/garbled: TAS → TASS',
    ]);
    for (const text of [
      'Lausanne, May 3. The court of arbitration for sport (TAS) met. A ban stands, TAS reported.',
      'The tax service (TAS) reported a loss. The TAS reported no details.',
      'Our TAS office is in Hobart.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('knows bodies and products whose names were translated as words', () => {
    assert.deepEqual(told('Doctors in Belgrade had the vaccine "Satellite V" for all.'), [
      'name/garbled: Satellite → Sputnik',
    ]);
    assert.deepEqual(told('Sergei Bobrov of Moscow wrote to the Big Seven in June.'), ['name/garbled: Big Seven → G7']);
    assert.deepEqual(
      told('Russia spoke of the pipeline North Stream 2, and of a quake off the Smoking island of Iturup.'),
      ['name/garbled: North Stream → Nord Stream', 'name/garbled: Smoking → Kuril'],
    );
    for (const text of ['The probe Satellite V was lost.', 'The Big Seven of the Ohio conference met in June.'])
      assert.deepEqual(told(text), [], text);
  });

  it('knows by its Russian sounds a surname whose own spelling stands in the text', () => {
    assert.deepEqual(
      told('Prime Minister Mateusz Morawiecki met Sergei Bobrov in Moscow. So says a letter to Moravetsky.'),
      ['name/garbled: Moravetsky → Morawiecki'],
    );
  });

  it('knows names that were translated as words', () => {
    assert.deepEqual(told('Igor Volkov and Andrei Zaitsev played in Moscow. Then Andrei Hares scored.'), [
      'name/garbled: Hares → Zaitsev',
    ]);
    assert.deepEqual(told('Alexander Mogilny played in Moscow. The coach compared him with Grave.'), [
      'name/garbled: Grave → Mogilny',
    ]);
    assert.deepEqual(told('Vera Petrova lives in Kazan. Her sister says that Faith Petrova has left for Moscow.'), [
      'name/garbled: Faith → Vera',
    ]);
    assert.deepEqual(told('Floods hit the Cupid region. The water rose in Blagoveshchensk and Khabarovsk.'), [
      'name/garbled: Cupid → Amur',
    ]);
    for (const text of [
      'Sergei Bobrov, a hunter from Omsk, saw beavers. The Beaver Creek dam in Alaska broke.',
      'Andrei Volkov of Moscow was interviewed by Wolf Blitzer. The Wolves lost, said Volkov.',
      'Vera Brezhneva sang in Moscow. Faith helps, said Vera. Hope dies last, said Nadezhda Babkina.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('parts two names that lost their blank, and joins one that has a blank too many', () => {
    assert.deepEqual(told('President VladimirPutin held a meeting in Moscow.'), [
      'name/garbled: VladimirPutin → Vladimir Putin',
    ]);
    assert.deepEqual(told('Sergei Shoigu visited Omsk. The minister Sho igu inspected ships. Shoigu left Omsk.'), [
      'name/garbled: Sho igu → Shoigu',
    ]);
    assert.deepEqual(told('YouTube, LinkedIn and JavaScript. Ron DeSantis met Mitch McConnell and ArcelorMittal.'), []);
  });

  it('knows who holds an office although the surname stands in small letters', () => {
    assert.deepEqual(told('President trump spoke with Vladimir Putin. The French president macron did, too.'), [
      'name/casing: trump → Trump',
      'name/casing: macron → Macron',
    ]);
    assert.deepEqual(told('The president may sign. A prime minister may resign. The president trump card.'), []);
  });

  it('knows rarer Russian renderings, and surnames behind particles', () => {
    assert.deepEqual(told('In Moscow Lavrov spoke of the murder of Jamal Khashkadzhi and of Ursula von der Lyayen.'), [
      'name/garbled: Khashkadzhi → Khashoggi',
      'name/garbled: Lyayen → Leyen',
    ]);
    assert.deepEqual(told('Philanthropist Bill Geyts gave money, said RIA Novosti in Moscow.'), [
      'name/garbled: Geyts → Gates',
    ]);
  });

  it('leaves gentilics, short forms and brothers with sisters alone', () => {
    for (const text of [
      'Wrestlers from Daghestan won in Moscow. The Dagestani team was glad.',
      'The Nakhimovets patrol ship followed the Admiral Nakhimov cruiser to Kronstadt in Russia.',
      'Yelena Glushkina: I am Lena Glushkina, from Moscow.',
      'Alexander Petrov and Alexandra Petrova came from Moscow. Petrova spoke.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('takes a foreign name for no case of a rarer spelling', () => {
    assert.deepEqual(
      told('The tanker Christophe de Margerie left Murmansk in Russia. It is named for Christophe de Margery.'),
      ['name/inconsistent: Margery → Margerie'],
    );
    assert.ok(
      told('MODULINE HOMES REPORTS LOSS\n\nMouduline Homes of Ohio lost money.').every((t) => !t.includes('garbled')),
    );
  });

  it('joins a name that a blank splits', () => {
    assert.deepEqual(told('A RTENIA DAY MESSAGE\n\nThe people keep Artenia Day. We in Artenia sing.'), [
      'name/inconsistent: A RTENIA → ARTENIA',
    ]);
    assert.deepEqual(told('They returned to C anada at once.'), ['name/garbled: C anada → Canada']);
  });

  it('takes the better of two spellings for the right one', () => {
    // What nobody writes, although it stands more often.
    assert.deepEqual(told('Moscow. Oleg Tkachecnko left. Russia knows that Tkachecnko is right. Tkachenko smiled.'), [
      'name/garbled: Tkachecnko → Tkachenko',
      'name/garbled: Tkachecnko → Tkachenko',
    ]);
    // A surname in its own language behind a given name of that language.
    assert.deepEqual(told('Minister Milan Petkovic came to Moscow. Russia is a friend, Petkovich said.'), [
      'name/inconsistent: Petkovich → Petkovic',
    ]);
    assert.deepEqual(told('Moscow, Russia. Justin Cawley repaired a wall. Later Jastin Kouli was paid.'), [
      'name/inconsistent: Kouli → Cawley',
    ]);
    // The given name that newspapers write.
    assert.deepEqual(told('In Moscow the mayor Sergei Dolinin spoke. Russia heard the mayor Sergey Dolinin.'), [
      'name/inconsistent: Sergei → Sergey',
    ]);
  });

  it('knows a place behind the article that Russian gives it', () => {
    assert.deepEqual(told('The talks in Er-Riyad took two hours, said Sergey Lavrov.'), [
      'name/garbled: Er-Riyad → Riyadh',
    ]);
    assert.deepEqual(told('The paper Al-Riyadh of Riyadh quotes Sergey Lavrov.'), []);
  });

  it('takes names for Russian ones only in texts that are of Russia', () => {
    const council = (chair: string): string =>
      `${chair} opened the yard at Borrowdale. The Borrowdale bridge is closed. The mayor of Borrowdala wrote to the Gazette.`;
    assert.deepEqual(told(council('Councillor Kristina Hobbleton')), []);
    assert.deepEqual(told(council('Councillor Dustin Hobbleton')), []);
    assert.deepEqual(told(council('A delegation from Russia')), ['name/inconsistent: Borrowdala → Borrowdale']);
  });

  it('finds a part of a name in capitals within a sentence, where it is no acronym', () => {
    assert.deepEqual(
      told('Ships went to the CENTRAL African Republic and the UNITED STATES, said TATYANA Orlova of Perm.'),
      [
        'name/casing: CENTRAL → Central',
        'name/casing: UNITED STATES → United States',
        'name/casing: TATYANA → Tatyana',
      ],
    );
    // Emphasis of a whole sentence, an acronym, a name of one word, and a surname as some offices write it.
    assert.deepEqual(
      told(
        'He said: THE UNITED STATES WILL WIN. Then UNESCO Director-General Audrey AZOULAY saw the DIANA Group in LONDON.',
      ),
      [],
    );
  });

  it('finds a letter astray in the surname of somebody whom everybody knows, in any text', () => {
    const text = 'Albert Einstein lived in Bern. He was young, and Einstein worked — Enstein loved it — at an office.';
    assert.deepEqual(told(text), ['name/garbled: Enstein → Einstein']);
    // One more letter is another name as often, and who has a given name of his own is somebody else.
    assert.deepEqual(told(text.replace('Enstein', 'Hans Enstein')), []);
  });

  it('leaves English words made from one another, English acronyms and even votes on a capital inside alone', () => {
    assert.deepEqual(told('Russian Buddhists in Moscow follow Buddhism. A Buddhist from Tver needs a PCR kit.'), []);
    assert.deepEqual(told('He banks with CitiBank in Ohio. She left Citibank last year.'), []);
    assert.deepEqual(told('Fans of DeShawn Wynn cheered. Later Deshawn Wynn left.'), [
      'name/casing: Deshawn → DeShawn',
    ]);
  });

  it('finds peoples and given names in small letters', () => {
    assert.deepEqual(
      told('He met the british minister and the writer lyubov Orlova in Paris. Many Caledonians and caledonians came.'),
      ['name/casing: british → British', 'name/casing: lyubov → Lyubov', 'name/casing: caledonians → Caledonians'],
    );
    // English words, addresses, and other languages.
    assert.deepEqual(
      told('She likes danish and polish. See www.example.org/british/list and el primer ministro british club.'),
      [],
    );
  });

  it('tells an acronym with the К of Russian, a place that stands for a surname, and a letter that lost its double', () => {
    assert.deepEqual(
      told('The ISCRA plant in Russia is new. Another ISCRA yard opened. The word ISKRA stands on the gate.'),
      ['name/inconsistent: ISCRA → ISKRA', 'name/inconsistent: ISCRA → ISKRA'],
    );
    assert.deepEqual(told('Petro Juba came to Kharkov. The mayor thanked Petro Dzyuba for it.'), [
      'name/inconsistent: Juba → Dzyuba',
    ]);
    assert.deepEqual(told('The Harbour Wimell yard in Perm is new. The owner of Harbour Wimmell left.'), [
      'name/inconsistent: Wimell → Wimmell',
    ]);
  });

  it('finds a letter astray in the Russian for a foreigner’s surname, behind the given name', () => {
    assert.deepEqual(told('Russia and Aviv Kokhevi spoke in Minsk.'), ['name/garbled: Kokhevi → Kochavi']);
    // Another given name, and a text that has nothing of Russia.
    assert.deepEqual(told('Russia and Yossi Kokhevi spoke in Minsk.'), []);
    assert.deepEqual(told('The council and Aviv Kokhevi spoke in Leeds.'), []);
  });

  it('finds a letter astray in a name that we know and the text has, too', () => {
    assert.deepEqual(told('The train left Omsk for Astana. It reached Atana at night. The mayor of Astana came.'), [
      'name/inconsistent: Atana → Astana',
    ]);
    assert.deepEqual(told('The poet Yevgeny Yevtushemko was born in Zima. A street there is named for Yevtushenko.'), [
      'name/inconsistent: Yevtushemko → Yevtushenko',
    ]);
    assert.deepEqual(
      told('Ships left Portugal for Brazil. The docks of Protugal were shut. Portugal opened them again.'),
      ['name/garbled: Protugal → Portugal'],
    );
    // A ship’s name.
    assert.deepEqual(told('They left Petersburg on the Sankt Peterburg. In Petersburg they met.'), []);
  });

  it('finds whole names of several words in small letters, and people known by the surname alone', () => {
    assert.deepEqual(told('Ships left st. petersburg for new york and the shanghai cooperation organization.'), [
      'name/casing: st. petersburg → St. Petersburg',
      'name/casing: new york → New York',
      'name/casing: shanghai cooperation organization → Shanghai Cooperation Organization',
    ]);
    assert.deepEqual(told('The orchestra plays mozart. In the first row sat lionel Messiah.'), [
      'name/casing: mozart → Mozart',
      'name/casing: lionel → Lionel',
    ]);
    // The ocean, a verb, an address, and a part of a name by itself.
    assert.deepEqual(
      told('They crossed the atlantic. Gangs used to shanghai sailors. See www.example.org/new/york and della Porta.'),
      [],
    );
  });

  it('prefers no Russian spelling of a foreign name in a text that is not of Russia', () => {
    assert.deepEqual(
      told(
        'The base of Bitmoson Sense is firm; Bitmoson is light. A mattress Beautmoson Sense is soft, and Beautmoson is wide.',
      ),
      ['name/inconsistent: Bitmoson → Beautmoson', 'name/inconsistent: Bitmoson → Beautmoson'],
    );
  });

  it('takes the spelling with a language’s own marks for the proper one', () => {
    assert.deepEqual(told('Pawel Zieliński spoke in Minsk. According to Zelinsky, Russia agreed.'), [
      'name/inconsistent: Zelinsky → Zieliński',
    ]);
  });

  it('says in words that a newcomer knows why two words are one name', () => {
    const messages = (text: string) => findingsOf(text).map(({ message }) => message);
    assert.deepEqual(messages('Dmitry Petrov left Moscow. Dmitry is well. Friends of Dmitri Petrov called.'), [
      '‘Dmitri’ and ‘Dmitry’ look like one name in two spellings; ‘Dmitry’ stands twice in this text, with the same surname.',
    ]);
    // A car is no given name.
    assert.match(
      messages('In Moscow a Volkswagen Kombi stood by a Volkswagen Combi.')[0] ?? '',
      /behind the same word/,
    );
  });

  it('takes the short name of a ministry for the proper form, whatever its ending looks like', () => {
    assert.deepEqual(told('The draft is by Mintsifra. Sergei Ivanov of Mintsifry in Moscow said so.'), [
      'name/inconsistent: Mintsifra → Mintsifry',
    ]);
  });

  it('corrects the plural of a family and both halves of a double surname', () => {
    assert.deepEqual(told('Pavel Dorokhov left Moscow. Friends met the Dorokhovykh there.'), [
      'name/garbled: Dorokhovykh → Dorokhovs',
    ]);
    assert.deepEqual(told('Pavel Dorokhov left Moscow. Maria Dorokhovykh, a poet, stayed.'), []);
    assert.deepEqual(told('Oleg Rimsky-Korsakov is in Tver. Journalists spoke with Rimskim-Korsakovym.'), [
      'name/garbled: Rimskim-Korsakovym → Rimsky-Korsakov',
    ]);
  });

  it('knows the Russian for names from abroad, letter by letter, where the text came through Russian', () => {
    const inRussia = (text: string) => told(`Sergei Lavrov spoke in Moscow. ${text}`);
    assert.deepEqual(inRussia('The films of Netfliks cost less, and the shares of Fiata fell.'), [
      'name/garbled: Netfliks → Netflix',
      'name/garbled: Fiata → Fiat',
    ]);
    assert.deepEqual(inRussia('He said that Irak is near. Shares of Morgan Stenli rose, the Deyli Telegraf reports.'), [
      'name/garbled: Irak → Iraq',
      'name/garbled: Stenli → Stanley',
    ]);
    // Of a person, only where the text names the country, too.
    assert.deepEqual(inRussia('France is near, and so is Germany. He spoke of the role of Sholts and of Makrona.'), [
      'name/garbled: Sholts → Scholz',
      'name/garbled: Makrona → Macron',
    ]);
    assert.deepEqual(inRussia('He spoke of the role of Makrona.'), []);
    // A word that every object has something of its own by asks for no case.
    assert.deepEqual(inRussia('France is near, and so is Germany. He spoke of the constructor Makrona.'), []);
    // Who has one name has no namesakes; one of antiquity has one spelling in English.
    assert.deepEqual(inRussia('Visitors saw the mask of Tutanhamon and the globe of Arhimed.'), [
      'name/garbled: Tutanhamon → Tutankhamun',
      'name/garbled: Arhimed → Archimedes',
    ]);
    // Nothing speaks of Russian here.
    assert.deepEqual(told('The paper Irak said that Netfliks is the name of his boat.'), []);
    // All of Africa south of the Sahara writes in Latin letters, but for Ethiopia and Eritrea.
    assert.deepEqual(told('Moscow, May 3. / The Russian envoy came to Zimbabwe, where Mnangagva met him.'), [
      'name/garbled: Mnangagva → Mnangagwa',
    ]);
    assert.deepEqual(told('Moscow, May 3. / The Russian envoy came to South Africa, where Ramafosa met him.'), [
      'name/garbled: Ramafosa → Ramaphosa',
    ]);
    assert.deepEqual(told('Moscow, May 3. / The Russian envoy came to Ethiopia, where Gebeyekhu met him.'), []);
  });

  it('makes its findings go away by its own fixes, and no new ones', () => {
    const surnames = ['Terekhin', 'Dolinina', 'Zhilyaev', 'Kovrov'];
    const endings = ['ym', 'u', 'oy', 'e', 'a', ''];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...surnames), fc.constantFrom(...endings)), { minLength: 1, maxLength: 8 }),
        (words) => {
          const text = `Moscow. ${words.map(([s, e]) => `The minister met ${s}${e} in Russia.`).join(' ')} ${surnames.map((s) => `Vera and ${s} left.`).join(' ')}`;
          const preferred = findingsOf(text).filter((f) => f.fixes[0]?.preferred).length;
          const fixed = fixAll(text, findingsOf);
          const left = findingsOf(fixed.text).filter((f) => f.fixes[0]?.preferred);
          assert.deepEqual(left, []);
          assert.ok(findingsOf(fixed.text).length <= findingsOf(text).length - (preferred > 0 ? 1 : 0));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void findingsOf(text)),
      { numRuns: 50 },
    );
    findingsOf('Ivanov '.repeat(20_000));
  });
});
