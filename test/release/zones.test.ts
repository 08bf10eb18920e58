import assert from 'node:assert/strict';
import { readStructure } from '../../server/src/release/read.ts';
import { dedent } from '../helpers/marked.ts';

/**
 * Reads a text with each line's kind written before it (`chrome| Page 1`), and compares: a line of several kinds names them in
 * order, with commas.
 */
function zonesOf(drawing: string): void {
  const rows = dedent(drawing)
    .split('\n')
    .map((line) => /^([a-z, ]*)\| ?(.*)$/.exec(line))
    .map((match) => ({ kinds: match?.[1].trim() ?? '', line: match?.[2] ?? '' }));
  const text = rows.map((r) => r.line).join('\n');
  const { zones } = readStructure(text);
  let start = 0;
  const read = rows.map(({ line }) => {
    const end = start + line.length;
    const from = start + (line.length - line.trimStart().length);
    const kinds = zones.filter((z) => z.start < end && z.end > from && line.trim() !== '').map((z) => z.kind);
    start = end + 1;
    return `${kinds.join(', ')}| ${line}`;
  });
  assert.deepEqual(
    read,
    rows.map((r) => `${r.kinds}| ${r.line}`),
  );
}

describe('zones', () => {
  it('read a ministry’s release', () =>
    zonesOf(`
      metadata| THE HON ANNE OTHER MP
      metadata| Minister for Bridges and Ferries
      | 
      metadata| MEDIA RELEASE
      | 
      headline| New bridge will shorten the way to the harbour
      | 
      metadata| Tuesday, 4 May 2010 BR 21/2010
      | 
      body| The Minister for Bridges and Ferries, Anne Other, said today that the new bridge would open before the end of the year.
      | 
      subheading| What the Bridge Will Cost
      | 
      body| The bridge will cost forty million dollars, of which the city pays half and the state the other half over ten years.
      | 
      chrome| ENDS
      | 
      chrome| Media contact: Bill Example 0400 000 000
    `));

  it('read the day above an attachment as that of the release, and the days in it as its own', () => {
    const text = dedent(`
      Ferries for the harbour

      The Minister for Bridges and Ferries, Anne Other, said today that ten new ferries would sail on the river before the year ends.

      The third is paid for by those who live on the island, and by the city, which gives half of what it costs to build her.

      18 January 1977

      Yard and name of the ferry

      17 December 1976

      built at the yard on the island in the bay of the river for forty thousand dollars
    `);
    const { publishedSpan, zones } = readStructure(text);
    assert.equal(publishedSpan && text.slice(publishedSpan.start, publishedSpan.end), '18 January 1977');
    assert.deepEqual(
      zones.filter(({ kind }) => kind === 'metadata').map(({ start, end }) => text.slice(start, end).trim()),
      ['18 January 1977'],
    );
  });

  it('read the letterhead of the next page as furniture, and an office in a list as text', () =>
    zonesOf(`
      headline| New bridge will shorten the way to the harbour
      | 
      body| The Minister for Bridges and Ferries, Anne Other, said today that the new bridge would open before the end of the year.
      | 
      body| The bridge will cost forty million dollars, of which the city pays half and the state the other half over ten years.
      | 
      chrome| ANNE OTHER MP  Press Release from the Member for Bellport
      | 
      body| “It will be the longest bridge of the state, and the first one that the people of the island have asked for,” she said.
      | 
      body| Those who build it are:
      | 
      body| Department of Bridges
      | 
      body| Department of Ferries Press Release Office
      | 
      body| They have built other bridges in the state, and they will build the next one on the island when this one is done.
    `));

  it('read what a site prints below each page as furniture, inside the text too', () =>
    zonesOf(`
      headline| New bridge will shorten the way to the harbour
      | 
      body| The new bridge will open before the end of the year, the minister for bridges and ferries, Anne Other, said today in Bellport.
      | 
      chrome| See:  Index of Media Releases
      | 
      chrome| URL: http://www.bridges.example.com /media/media-releases/2009/ao09057.htm  Last update: 22 June 2009 at 19:24 AEST
      | 
      chrome| Home  Copyright & Disclaimer  Privacy  Bridges and Ferries
      | 
      body| The bridge will cost forty million dollars, of which the city pays half and the state the other half over ten years.
      | 
      body| “It will be the longest bridge of the state, and the first one that the people of the island have asked for,” she said.
    `));

  it('read notes on cookies, buttons to pass a page on and fields between strokes above a text, and other articles with their days below it', () => {
    const text = dedent(`
      Skip to main content
      We use cookies to improve your experience. Accept all Reject Manage preferences
      Ministry of Bridges of Norvania
      Share: Facebook Twitter LinkedIn Email Print

      Minister Anne Other visits Bellport

      Press release | Date: 14/03/2023 | No: 45/23

      Minister of Bridges Anne Other will visit Bellport on 16 and 17 March. She will meet the mayor and the builders of the new bridge.

      The visit will also include a meeting with the owners of ferries, who have asked the minister for a new quay.

      Press contacts
      Lars Holm, Head of Communication, mobile +47 900 00 000

      Related news
      Norvania gives more to Bellport
      Published: 10/03/2023
      New harbour master in Bellport
      Published: 02/02/2023

      Contact us
      Privacy and cookies
    `);
    const { headline, publishedSpan, related, zones } = readStructure(text);
    assert.equal(headline && text.slice(headline.start, headline.end), 'Minister Anne Other visits Bellport');
    assert.equal(publishedSpan && text.slice(publishedSpan.start, publishedSpan.end), '14/03/2023');
    const said = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    assert.deepEqual(
      related.map((r) => [said(r.title), said(r.dateSpan)]),
      [
        ['Norvania gives more to Bellport', '10/03/2023'],
        ['New harbour master in Bellport', '02/02/2023'],
      ],
    );
    assert.equal(said(zones.at(-1) ?? null)?.trim(), 'Contact us\nPrivacy and cookies');
    assert.equal(zones.at(-1)?.kind, 'chrome');
  });

  it('read the name of a newsroom above the menu as no title, and what one may download below it as furniture', () =>
    zonesOf(`
      metadata| Hale Motors Global Newsroom
      chrome| Corporate | Products | Sustainability
      metadata| Feb. 10, 2022
      headline| Hale Motors to Build Battery Plant in Bellport
      chrome| Download PDF  Download Images (3)
      | 
      body| Bellport, Norvania, February 10, 2022―Hale Motors Corporation (Hale) announced today that it will build a battery plant there.
      | 
      body| "This is a big step for us in the north, and the first plant on the island," said Ken Example, president of the company.
    `));

  it('read the press center of an office above its title, and what readers are asked for below the text', () =>
    zonesOf(`
      metadata| Harbour Security Service: press center
      metadata| Published: 03.02.2017 | Read: 541
      headline| The service detained a resident of Bellport who handed over data about the bridges to strangers
      | 
      body| Employees of the service detained in Bellport a resident of the city who on the instructions of strangers collected the data.
      | 
      body| Proceedings were opened under the law on bridges and ferries, and the investigation is said to be going on in the capital.
      | 
      chrome| If you notice a mistake, select the necessary text and press Ctrl+Enter to report it to the editors.
      chrome| Subscribe to our Telegram channel
      related| News on the topic:
      related| In Bellport will be repaired 30 quays
      related| The mayor told when the bridge will be opened
    `));

  it('read what the exchange is told by as the kind of the paper, and the path to a page whose marks are lost as furniture', () =>
    zonesOf(`
      chrome| Home News First Team
      metadata| May 4, 2021 | 07:00 CET
      metadata| Ad hoc announcement pursuant to Art. 53 LR
      | 
      headline| Hale Motors reports strong first quarter and confirms outlook
      | 
      body| Hale Motors, which builds cars and ferries on the island, announced today what it earned in the first quarter of the year.
      | 
      body| "We have had an excellent start to the year, and the yards are full until the next one begins," said Ken Example.
      | 
      chrome| Follow us on Facebook, X and Instagram
    `));

  it('read tables and print with spaced letters at the end of a text as text', () =>
    zonesOf(`
      headline| Ferries sail more often
      | 
      body| The Minister for Bridges and Ferries, Anne Other, said today that more ferries would sail between the islands this year.
      | 
      body| The ferries of each island and the people that they carried are in the table below, from the office of the harbour.
      | 
      body| ACT  23  Bellport  41
      | 
      body| NSW  261  Victoria  406
      | 
      body| Queensland  152  Western Islands  139
      | 
      body| This week the harbour will again welcome many people who have never been on a ferry, 148 of them from the islands.
      | 
      chrome| Media contact: Bill Example 0400 000 000
    `));

  it('read a sentence that was set to fill its line as text below its title', () =>
    zonesOf(`
      metadata| MEDIA RELEASE
      | 
      headline| NO NEW FERRIES FOR THE ISLANDS SAYS MAYOR
      | 
      body| A future Labor Government would under   no circumstances  build a new ferry for the islands.
      | 
      body| The mayor said he had been made aware today of rumours that upon attaining office the party would build ferries.
    `));

  for (const notice of [
    'Copyright 2019 The Harbour Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    '© 2019 Harbour News Agency. Reproduction is prohibited without the consent of the agency.',
    'All rights reserved, Harbour Press.',
  ])
    it(`read a notice of copyright as furniture: ${notice.slice(0, 30)}`, () =>
      zonesOf(`
        headline| New bridge will shorten the way to the harbour
        | 
        body| The new bridge will open before the end of the year, the minister for bridges and ferries, Anne Other, said today in Bellport.
        | 
        body| The bridge will cost forty million dollars, of which the city pays half and the state the other half over ten years.
        | 
        chrome| ${notice}
      `));

  it('read the slug of an agency above its title as metadata', () =>
    zonesOf(`
      metadata| BC-EU--Harbour Bridge, 1st Ld-Writethru,400
      | 
      metadata| Eds: Updates with quotes.
      | 
      headline| Bridge in Bellport opens after ten years
      | 
      metadata| By ANNE OTHER
      | 
      body| BELLPORT (AP) _ The new bridge over the harbour opened on Tuesday after ten years of building, the mayor said.
    `));

  it('read whoever is to be asked with the contact lines around', () =>
    zonesOf(`
      headline| New bridge will shorten the way to the harbour
      | 
      body| The Minister for Bridges and Ferries, Anne Other, said today that the new bridge would open before the end of the year.
      | 
      body| The bridge will cost forty million dollars, of which the city pays half and the state the other half over ten years.
      | 
      chrome| Contact: Bill Example 0400 000 000
      | 
      chrome| Media adviser
      | 
      chrome| Office of Senator Anne Other
      | 
      chrome| T: 02 5550 0000 M: 0400 000 000 www.anneother.example.com
    `));

  // A letter outside ASCII is a letter: words of menus inside a Russian title make no menu of it.
  for (const title of [
    'Мост построен два года назад',
    'Русский язык в школах города',
    'Поиск пропавшего судна продолжается',
    'Пресс-релиз завода о новой линии',
    'Контакты с соседями восстановлены',
    'Новости порта',
    'Выступление президента на открытии моста',
  ])
    it(`read ‘${title}’ as a title`, () =>
      zonesOf(`
        headline| ${title}
        | 
        metadata| 21 июля 2018
        | 
        body| Мост через реку откроется весной, сообщил министр в понедельник. Строительство началось в 2015 году.
        | 
        body| По словам министра, порт будет открыт позже. Жители ждут этого уже десять лет.
      `));

  for (const line of [
    'Contact: Ann Lee 0400 123 456',
    'Enquiries: Ann Lee 0400 123 456',
    'TRANSCRIPT ENDS',
    'Please contact Ann Lee',
  ])
    it(`read ‘${line}’ inside the text as furniture`, () =>
      zonesOf(`
        headline| New bridge will shorten the way to the harbour
        | 
        body| The bridge will open before the end of the year, the minister said today in the harbour.
        | 
        body| It is the third bridge over the river, and the first that ships can pass under at any time of the day.
        | 
        chrome| ${line}
        | 
        body| It will cost forty million dollars, of which the city pays half and the state the other half over ten years.
        | 
        body| The ferries will go on for another year, and their captains will be asked to work on the bridge.
      `));

  it('read words of a Russian menu as furniture', () =>
    zonesOf(`
      chrome| Главная
      chrome| Поиск
      chrome| Версия для печати
      | 
      headline| Мост через реку открыт для пешеходов и велосипедистов
      | 
      body| Мост через реку открыли в понедельник, сообщил министр. Строительство началось в 2015 году.
      | 
      chrome| Контакты:
    `));

  it('read headings that are marked up, with a colon behind them', () =>
    zonesOf(`
      headline| Ferries to stop at three more harbours
      metadata| 2026-05-04
      | 
      body| The premier has kept her word on the ferries, and the harbours thank her for it today.
      | 
      subheading| ### The premier serves the harbours at home:
      | 
      body| -   She has opened three of them to the ferries, which no premier before her had done in all those years.
    `));

  it('read a text whose blank lines were lost', () =>
    zonesOf(`
      headline| Ferries to stop at three more harbours
      metadata| Published 4 May 2010
      body| The minister said on Tuesday that the ferries would stop at three more harbours from the first of June.
      body| Two of them lie on the north shore, where no ship has stopped since the war.
      body| The third was asked for by its fishermen, who have waited for it for ten years.
      body| Tickets will cost as much as they do now.
    `));

  it('read a text with two blanks between its words', () =>
    zonesOf(`
      metadata| MINISTER  FOR  FERRIES
      | 
      headline| NEW  FERRIES  FOR  THE  NORTH  SHORE
      | 
      body| The  Minister  said  today  that  three  ferries  would  be  built  for  the  north
      body| shore,  where  no  ship  has  stopped  since  the  war.
    `));

  it('read a title above a first question without a blank line', () =>
    zonesOf(`
      headline| What the new bridge will cost us all
      metadata| Port Town, 4 May 2010
      body| Question: When will the bridge be opened to traffic?
      body| Anne Other: In spring, if the ice allows it.
      body| Question: Who will pay for the lamps on it?
      body| Anne Other: The city will, as it always has.
    `));

  it('read a transcript of which one row holds all the header', () =>
    zonesOf(`
      chrome| 1
      | 
      metadata, headline, metadata| PRIME MINISTER  TRANSCRIPT OF DOORSTOP INTERVIEW  SMALLTOWN, NORTH ISLAND  28 AUGUST 2002
      | 
      chrome|  E & O E - PROOF ONLY
      | 
      metadata|  Subjects: Bridges; ferries; the price of tea
      | 
      body|  JOURNALIST: Prime Minister, will the bridge open this year, and who will pay for it?
      | 
      body|  PM: It will open this year. The city pays half of it, as we have said from the beginning.
      | 
      chrome|  2
      | 
      body|  JOURNALIST: And the ferries? Will they still run when the bridge is open, or is that the end of them?
      | 
      body|  PM: They will run as long as people want them. Thank you.
      | 
      chrome|  [ends]
    `));

  it('read running heads and page numbers inside sentences', () => {
    const page = (n: number, words: string) => `
      chrome| May 4, 2010
      | 
      chrome| Director Example’s Press Conference
      | 
      chrome| FINAL
      | 
${words}
      chrome| Page ${n} of 3
      | `;
    zonesOf(
      [
        page(
          1,
          `      headline| Transcript of Director Example’s Press Conference
      metadata| May 4, 2010
      body| DIRECTOR EXAMPLE. Good afternoon. The board met today and left its rate where it was, because it
      body| sees no reason to move while prices are as quiet as they have been for most of the year, and it will`,
        ),
        page(
          2,
          `      body| look at them again in June. It also spoke about the bridge, which is paid for by a loan that
      body| the bank holds, and about the ferries, which have lost money in each of the last three years and`,
        ),
        page(
          3,
          `      body| are expected to lose more in the next. I will now take your questions, one at a time, beginning
      body| with those who came first.`,
        ),
      ].join('\n'),
    );
  });

  it('read a running head that ends with the number of its page', () =>
    zonesOf(`
      chrome| Harbours of the North: how towns live with their ports 1
      | 
      chrome| Rural Ports
      | 
      headline| The Cost of Dredging in Small Harbours
      | 
      body| Small harbours pay more for each ton than large ones do, because the dredger has to come a long way for little work.
      | 
      chrome| Harbours of the North: how towns live with their ports 2
      | 
      chrome| Rural Ports
      | 
      body| The study asked forty harbour masters what they had paid in the last ten years, and what the towns had given them.
      | 
      chrome| Harbours of the North: how towns live with their ports 3
      | 
      chrome| Rural Ports
      | 
      body| Nine of ten answered, most of them with their books at hand, and many said that they would gladly be asked again.
    `));

  it('read a sentence that is a paragraph as text, whatever offices it and the list below it name', () =>
    zonesOf(`
      headline| Premier Other Announces Delegation to the Opening of the Harbour at Port Bell
      metadata| 2021-05-04
      | 
      body| Premier Joseph R. Other, Jr. today announced the members of a Delegation to Port Bell, who will attend the Opening of the New Harbour on May 8, 2021.
      | 
      body| The Honorable Michael Example, Secretary of Harbours, will lead the delegation.
      | 
      body| <u>Members of the Delegation:</u>
      | 
      body| The Honorable Cynthia Bell, United States Ambassador to the Republic of Bellland
      | 
      body| The Honorable Una Berg, Under Secretary for Civilian Ferries, Bridges, and Harbours, U.S. Department of the Sea
      | 
      body| The Honorable Carl Bell, Special Assistant to the Premier and Deputy Cabinet Secretary
      | 
      chrome| ###
    `));

  it('read a sentence about an order as no title', () =>
    zonesOf(`
      headline| Harbour Orders to Be Signed in the Town Hall
      metadata| 4 May 2021
      | 
      body| The Executive Order will oblige the secretary of the sea to do these things: -   open every harbour to ships that bring food; write down what this costs, and tell the towns of it; -   The Executive Order also keeps ferries away from the berths of these ships
      | 
      body| A fleet that is ready, able and busy will remain a core promise of her second term.
    `));

  it('begin the text with two offices, one after the other on a row that was broken', () =>
    zonesOf(`
      metadata| Joint Media Release
      | 
      metadata| 13 December 2002
      | 
      headline| Ministers Turn Down Findings on Small Harbours
      | 
      body| The Minister for Ferries and Bridges, Anne Other and  the Minister for Harbours and Dredging and  Coastal Affairs, Bill Example today turned down the  findings of the Panel on Small  Harbours, known since the spring of this  year.
      | 
      body| Its authors have not seen one quay. They repeat  old rumours and do not say what was done to keep the harbours of the north open.
    `));

  it('read a site and its town below a title in capitals, and an end mark with dirt behind it', () =>
    zonesOf(`
      metadata| PRIME MINISTER
      headline| TRANSCRIPT OF THE PRIME MINISTER, THE HON A B OTHER MP
      headline| SPEECH AT THE FERRY CREW OF THE YEAR AWARDS,
      metadata| BELL HARBOUR, SYDNEY, 25 JANUARY 1996
      chrome| E& OE PROOF COPY
      body| We meet on this quay every summer, in rain or in sunshine, so as to thank
      body| our crews, and what better day than this one to name the best of all of them.
      body| It is, of course, the crew of the harbour ferry, who will come to the stage.
      chrome| ends -j'; R
    `));

  it('read the line below the address of a page as its title, with what sums up the text below it', () => {
    zonesOf(`
      chrome| http://www.example.com/news/harbour-opens.html
      headline| Harbour Opens After Storm, Mayor Thanks Crews
      metadata| The harbour was closed for a week by the gale
      metadata| Saturday, Sep 14, 2013
      body| The harbour opened again on Saturday after crews had worked for a week to clear the wrecks from its mouth.
      body| The mayor thanked them in the name of the town and said that the fair would be held after all.
    `);
    zonesOf(`
      chrome| http://www.example.com/news/harbour-opens.html
      headline| Harbour opens after storm; mayor thanks the crews
      metadata| The gale had closed it for a week, and ships in the bay had to wait
      metadata| September 14, 2013 3:16 PM
      body| The harbour opened again on Saturday after crews had worked for a week to clear the wrecks from its mouth.
      body| The mayor thanked them in the name of the town and said that the fair would be held after all.
    `);
  });

  it('read when a page was put out as no part of the title above it', () => {
    for (const stamp of ['Posted on: 3:35 pm, December 23, 2012', 'Published 12:17 am, Monday, September 16, 2013'])
      zonesOf(`
        headline| Harbour Opens After Storm
        metadata| ${stamp}
        body| The harbour opened again on Saturday after crews had worked for a week to clear the wrecks from its mouth.
        body| The mayor thanked them in the name of the town and said that the fair would be held after all.
      `);
  });

  it('read a running foot in columns far apart', () => {
    const page = (n: number, words: string) => `
      body| ${words}
      | 
      chrome| Minister’s rooms: 02 6277 0000 or 0400 000 000${' '.repeat(50)}Department: 02 6261 0000
      | 
      chrome| ${n}
      | `;
    zonesOf(
      [
        '      headline| Minister opens the new bridge in Bellfield',
        page(
          1,
          'The bridge was opened today. The minister had to cut the ribbon twice, because, as she told us after,',
        ),
        page(
          2,
          'the first pair of scissors was not sharp enough. It leads over the river to the harbour, from which the',
        ),
        page(3, 'ferries sail to all the islands, and will be open to carts and horses as well as to cars and buses.'),
      ].join('\n'),
    );
  });

  it('read the feet that a browser prints, a title behind the number of the page', () =>
    zonesOf(`
      headline| Doorstop interview, Bellfield
      | 
      metadata| 4 May 2010
      | 
      body| ANN BELL: The bridge will open in May. We have waited for it long enough, and I thank all who built it.
      | 
      body| JOURNALIST: And the ferry?
      | 
      chrome| Page 1 of 2 Doorstop interview, Bellfield > Ann Bell MP
      | 
      chrome| 13/09/2010 http://www.bell.example/news/print.aspx
      | 
      body| ANN BELL: The ferry will sail on as long as there is anybody who wants to cross the water in it.
      | 
      body| JOURNALIST: For how long?
      | 
      body| ANN BELL: As I have said, for as long as there is anybody.
      | 
      body| Doorstop interview of Monday, 3 May 2010
      | 
      chrome| Page 2 of 2 Doorstop interview, Bellfield > Ann Bell MP
      | 
      chrome| 13/09/2010 http://www.bell.example/news/print.aspx
    `));

  it('read questions in bold print above their answers as headings, the first one too', () =>
    zonesOf(`
      headline| Anna Bell: ‘The ferries will sail’
      | 
      subheading| **When will the ferries sail?**
      | 
      body| They will sail on Monday, if the weather holds, and then every day.
      | 
      subheading| **Who pays for it?**
      | 
      body| The city pays, as it has for years.
      | 
      subheading| **Is that fair?**
      | 
      body| I think that it is.
    `));

  it('read a title over two lines, and a sentence under a title', () => {
    zonesOf(`
      metadata| No. 2022-11
      metadata| Friday, March 25, 2022
      headline| Old ferry tickets can be changed
      headline| until the end of June
      body| The old tickets of one and two crowns can be changed until June 30, the board said.
      body| There is no need to hurry, its chair Anne Other said, and nothing to pay for it.
    `);
    zonesOf(`
      chrome| Home >> Harbour >> News of the day
      headline| Premier visits the islands to discuss ferries
      metadata| The talks looked at the ferries that sail in winter and at what they cost.
      metadata| Published 15 September 2017
      body| The premier visited the islands today to meet those who live there all year.
      body| They told her that one ferry a day is not enough for so many people.
    `);
  });

  it('read a list of subjects to its end, though its last line is like a sentence', () =>
    zonesOf(`
      metadata| PRIME MINISTER
      metadata| 16 June 2015
      headline| TRANSCRIPT OF JOINT PRESS CONFERENCE, PORT BELL
      | 
      metadata| Subjects: the new ferries for the islands; night boats;
      metadata| tickets; what the bridge will cost the families who have to cross it each day; pilots.
      | 
      body| ANNE OTHER: Good morning. The new ferries will sail before the end of the year.
      | 
      body| JOURNALIST: And what about the bridge?
      | 
      body| ANNE OTHER: The bridge will have to wait until the money is there.
      | 
      body| JOURNALIST: Until when?
      | 
      body| ANNE OTHER: Until next year.
    `));

  it('begin the text with the name that its second line ends', () =>
    zonesOf(`
      metadata| PRIME MINISTER
      metadata| FOR MEDIA TUESDAY, 15 JUNE 1982
      headline| VISIT TO PORT BELL BY MR OTHER
      body| The Right Honourable John Other, MP, Minister for
      body| Harbours, will open the new harbour of Port Bell in
      body| the morning of the first day of July, and return to the
      body| capital on the day after it.
    `));

  it('begin the text with a name on a line that is indented, which the next line ends', () =>
    zonesOf(`
      metadata| FOR PRESS: PM No. 12/1982
      headline| A GUEST AT PORT BELL
      headline| Statement by the Prime Minister, Mr. John Other
      body| Captain Anne Bell, Master of the Northern
      body| Ferries and Harbour Company, will come to the capital for
      body| the boat race this year.
      body| Captain Bell will stay for a week, and will speak to the crews
      body| of all boats that take part in the race.
    `));

  it('begin the text with an office, its holder between commas and what was done, above a telegram in capitals', () =>
    zonesOf(`
      metadata| FOR PRESS: PM No. 15/1982
      headline| FERRY FARES - TELEGRAM FROM CREWS
      body| The Premier, Ms. Bell, today received the following
      body| telegram from the Crews of the Northern Harbour Company
      body| OUR CREWS WELCOME YOUR WORDS ON FERRY
      body| FARES AND ASK THAT NONE BE RAISED BEFORE
      body| THE END OF THE YEAR STOP MORE THAN
      body| FOUR HUNDRED CREWS HAVE MET AT ALL
      body| PORTS OF THE NORTHERN COAST AND HAVE
      body| AGREED ON WHAT THEY WILL ASK OF
      body| THEIR OWNERS IN THE SPRING STOP WE
      body| WILL KEEP ALL BOATS ON THEIR ROUTES
      body| WHILE WE SPEAK WITH THEM STOP OUR
      body| PASSENGERS SHALL NOT SUFFER FROM WHAT THEIR
      body| CREWS DO OR DO NOT DO.
      metadata| CANBERRA 11 February 1982
    `));

  it('begin the text with an office whose holder the next line names', () => {
    zonesOf(`
      metadata| NEWS RELEASE
      metadata| 22 November 1982 FH 88/82
      headline| MINISTER SPEAKS OF FARES ON THE CROSSING
      body| The Minister for Ferries and Harbours, Mr J.K.
      body| Other said today that he had been told of a vote by
      body| the crews of the northern boats.
      body| The crews had agreed to stop work for two hours on
      body| each day of the week.
    `);
    zonesOf(`
      metadata| PRIME MINISTER  MINISTER FOR FERRIES
      | 
      headline| FERRY FARES TO FALL BY A THIRD
      | 
      body| Prime Minister Anne Other and the Minister for Ferries and Harbours Jan  Berg today announced that fares would fall by a third on all boats of the  northern coast, and on the crossing to the islands.
      | 
      body| The fares will stay as low as that for the whole of the year.
    `);
  });

  it('read a date whose year stands on the next line', () =>
    zonesOf(`
      metadata| PRIME MINISTER
      headline| TRANSCRIPT OF SPEECH ON THE OPENING OF THE FERRY
      headline, metadata| HARBOUR AT PORT BELL, TOWN HALL, 22 JUNE
      metadata| 1990
      chrome| E & OE PROOF ONLY
      body| PM: I am glad to be here with you on a day like this, and I thank
      body| all of those who have built the new harbour.
    `));

  it('read the title that the window gives, above another phrase that could be one', () =>
    zonesOf(`
      chrome| Where ferries went before the war | Bellfield Gazette
      headline| Where ferries went before the war
      subheading| A long day of ferries and boats in the harbour
      | 
      | 
      body| The minister for harbours said today that the new bridge will open in May. It was built by three hundred workers over four years.
      | 
      body| “We are proud of it,” she said. The harbour board has paid for half of the works.
    `));

  it('leave the section of a site out of a title in capitals', () =>
    zonesOf(`
      metadata| Politics
      headline| NEW BRIDGE IN BELLFIELD
      | 
      body| The minister for harbours said today that the new bridge will open in May. It was built by three hundred workers over four years.
    `));

  it('read the title that the window of a browser gives, below the menus of the page', () =>
    zonesOf(`
      chrome| Night Boat to Run All Year: Crews Agree - Harbour Media Releas ... Page 1 of 2
      | 
      metadata| Senator Anne Other
      | 
      metadata| Ferries Harbours Fisheries Islands Lighthouses
      | 
      metadata| Passenger Program Program Affairs Affairs
      | 
      headline| Night Boat to Run All Year: Crews Agree
      | 
      metadata| FH 096/2004
      | 
      body| The Minister for Ferries, Senator Anne Other, today announced that the night boat will run in all months of the year.
    `));

  it('leave a range of days whole, in a sentence and in a header', () => {
    zonesOf(`
      body| During the visit of the Council of Port Bell, Premier Other and Mayor Bell met for the yearly Meeting of Harbours with others of the two towns in the capital on 25–26 February 2017.
      | 
      body| Both sides spoke of the ties between the two towns, and of what their harbours could do for each other. They will meet again in the spring, and will then speak of the ferries.
    `);
    zonesOf(`
      headline| Harbours of the North and What Became of Them
      | 
      metadata| 18–20 February 2003
      | 
      body| The harbours of the north were built by those who came to the coast for its fish, and most of them stand to this day.
    `);
  });

  it('read blank lines between the lines of a text though a table without them follows', () => {
    const lines = [
      'The Minister for Harbours,  Jan Berg, today',
      'announced Northern Coast Fund grants totalling',
      '$2,149,426 to crews and builders of boats in the',
      'north for this financial year. Mr Berg said',
      'this was a rise of 12.3 per cent on the',
      'amount that had been given last year by the',
      'council of the harbours, and that all of the',
      'payments had been made before the end of the',
      'year. He said that payments were now',
      'under way so that all of the crews could be paid',
      'in the first week of July, and those who build',
      'boats in the week that follows it or in the',
      'third one at the very latest.',
    ];
    const table = Array.from({ length: 40 }, (_, i) => `${i} Towards the cost of a new boat.`);
    const body = [...lines, ...table].map((line) => `body| ${line}`).join('\n| \n');
    zonesOf(`metadata| MEDIA STATEMENT\n| \n${body}`);
  });

  it('read the name of a press conference whose letters were spoiled', () =>
    zonesOf(`
      headline| I THE PREMIER'S PRESS CONFFRFTJCF:
      metadata| PARLIAMENT HOUSE, CANBERRA
      metadata| TUESDAY 26 FEBRUARY 1974
      body| PREMIER: Good morning to all of you. There are two
      body| things that I can tell you today.
      body| QUESTION: What are they?
      body| PREMIER: You will hear of both in a minute.
      body| QUESTION: And then?
      body| PREMIER: Then you may ask me what you like.
    `));

  it('read no title in the scraps of a letterhead above a note, below which the title stands', () =>
    zonesOf(`
      metadata| N E W S  O F  T H E  P R E M I E R  A N D
      metadata| oars it % E  ui L
      metadata| DOCK u . B
      metadata| 9 June 1981 14/81
      body| Note to editors: The following has been given to the press of Port Bell already. It may be printed now.
      | 
      subheading| NEW FERRIES FOR ALL HARBOURS SOON
      | 
      body| Support for the ferries and for better harbours was the outcome of a conference of all ministers in Port Bell today.
    `));

  it('read the weekday and date that end the row of a title', () => {
    zonesOf(`
      metadata| Minister for Ferries
      | 
      headline, metadata| Statement on the price of a night  crossing Friday, 17 February 2012
      | 
      body| The night boat costs no more than the day boat does, whatever has been said about it in the last few days.
      | 
      body| Those who take it will be told of any change in time, and the crews will be told as well.
    `);
  });

  it('leave a weekday and date that end the line of a sentence where they are', () => {
    zonesOf(`
      headline| Night boat comes back
      | 
      body| The new night boat will leave its harbour Friday, 17 February 2012
      body| and will come back on the day after it with all who want to come.
      body| It will sail in all weathers, as the crews have been promised.
    `);
  });

  it('read a day whose letters are set apart as one, over a wide gap', () =>
    zonesOf(`
      headline| FERRIES AND BRIDGES
      | 
      metadata| 17 Se p t e m b e r  1980
      | 
      body| A joint delegation of the harbour towns met the Minister for Ferries today.
      body| They spoke about the boats of the northern coast, and about their crews.
    `));

  it('begin the text with a day in a sentence, whatever offices follow', () =>
    zonesOf(`
      metadata| THE HON ANNE OTHER MP  SHADOW MINISTER FOR FERRIES   MEMBER FOR BELLFIELD
      | 
      headline| Sixth Conference of the Harbours
      | 
      body| Today, the Minister for Ferries and Bridges, Jan Berg, and the  Minister for Harbours, Una Bell, are representing Bellland at the Sixth  Conference of the Harbours.
      | 
      body| Since 2002, the conference has provided a forum to raise awareness  of how the crews of the northern coast live, and what they need.
    `));

  it('read what stands below a label as text, though it names an office', () =>
    zonesOf(`
      body| ANN BELL:
      | 
      body| Premier Jan Berg, will the ferries sail in May?
      | 
      body| PREMIER:
      | 
      body| They will. I have spoken with the crews.
      | 
      body| ANN BELL:
      | 
      body| Premier, Jan Berg.
      | 
      chrome| [ends]
    `));

  it('read a heading below a list whose last item has no full stop', () =>
    zonesOf(`
      headline| New boats for the north
      | 
      body| The Minister for Ferries said today that seven towns of the northern coast will have boats of their own. They include:
      | 
      body| 12 million crowns over four years for the boats themselves, which will be built on the coast by those who know it
      | 
      body| 3 million crowns for the crews, who will come from the towns that they sail from, and for schools where they can learn
      | 
      subheading| New and Wider Harbours
      | 
      body| The minister said that the harbours would be made wider before the boats are there, and that the towns would pay for it.
    `));

  it('read a line of speech between blank lines as no heading', () => {
    for (const line of [
      'I am often asked where the ferries come from',
      'He asked who was on board (inaudible).  (Laughter.)',
      'There is no mention in the minutes of the work',
      'Better boats for those who live on the islands, which have been; and then',
    ])
      zonesOf(`
        headline| New boats for the north
        | 
        body| The towns of the northern coast will have boats of their own,
        body| built by those who know it.  They sail in the spring of 2031.
        | 
        body| ${line}
        | 
        body| Bellfield does every year for the towns of its long northern coast and
        body| for the crews of the ferries, as the towns will tell you.
      `);
  });

  it('read items with bullets inside a text as none of its headings', () =>
    zonesOf(`
      headline| New boats for the north
      | 
      body| The Minister for Ferries said today that seven towns of the northern coast will have boats of their own from the spring.
      | 
      body| The towns that will have a boat are these:
      | 
      body|  * Port Bell (Northern Islands) and the Long Quay
      | 
      body|  * Otherton (Long Quay) and the Old Harbour
      | 
      body|  * Bergham (Old Harbour) and the Lighthouse
      | 
      body| All of these boats will be built on the coast, and the crews will be from the towns that they sail from.
      | 
      body| The first of them will sail in the week after the boat race, if the weather lets it.
    `));

  it('read no title in a list of releases', () => {
    const titles = [
      'Night Boat to Run\n  All Year - 30 December 1999',
      'New Secretary to the Department of Harbours\n  and Ferries - 26 November 1999',
      'Crews Agree to Fight Against\n  High Fares',
      'Visit by the Mayor\n  - 15 October 1999',
      'Bridge - 14 October 1999',
      'Port Bell to Northern Islands Cable Link\n  - 29 September 1999',
      'One Year to Go before the Boat Race - 18 August 1999',
      'Lighthouses of the\n  Coast - 1 August 1999',
    ];
    const text = `December 1999\n ${titles.map((title) => `* ${title}\n `).join('')}`;
    assert.equal(readStructure(text).headline, null);
    assert.equal(readStructure(text.replaceAll('\n', '\n\n')).headline, null);
  });

  it('read a form to sign up with and the menus around it as furniture', () =>
    zonesOf(`
      chrome| Skip to main content
      | 
      chrome| Search form
      | 
      chrome| Main menu
      | 
      chrome| Home
      | 
      chrome| Get news of the harbour directly to your inbox
      | 
      chrome| Email address
      | 
      chrome| First name
      | 
      body| The harbour of Port Bell has been open to ships of all sizes since the spring of 1912, when the long quay was built.
      | 
      body| Those who come by boat may stay for a night without paying. Those who stay longer pay by the week.
    `));

  it('begin a speech with whoever is greeted above the guests', () => {
    zonesOf(`
      metadata| PRIME MINISTER
      headline| SPEECH BY THE PRIME MINISTER
      headline| DINNER IN HONOUR OF THE PREMIER OF PORT BELL
      metadata| CANBERRA 18 AUGUST 1988
      body| Premier Anne Other,
      body| Distinguished Guests,
      body| Ladies and Gentlemen.
      body| It is with great pleasure that I welcome you to the capital once again.
    `);
    zonesOf(`
      headline| OPENING OF THE NORTHERN FERRY HARBOUR
      metadata| CANBERRA 21 APRIL 1969
      metadata| Speech by the Prime Minister, Mr. John Other
      body| Captain Bell, Lady Other, Members of the Council
      body| and Distinguished Guests and Officers of the Northern
      body| Ferries: This is a proud day for the whole town, and for all of
      body| those who have built the harbour.
    `);
  });

  it('read a list of subjects on behind a name that its line end parts', () =>
    zonesOf(`
      chrome| E&OE............
      | 
      metadata| SUBJECTS: the Port Bell ferries, fares of the crossing, a new
      metadata| bridge, the price of bread, roads to the north, new First
      metadata| Secretary of the Harbour, John Bell, school milk, the
      metadata| boat race.
      | 
      body| PRIME MINISTER:
      body| Well, is everybody ready to begin? I have an hour for you.
      body| QUESTION:
      body| Will fares rise this year?
      body| PRIME MINISTER:
      body| They will not.
      body| QUESTION:
      body| And next year?
    `));

  it('read one line as the title where no line was broken to fit a page', () => {
    const text =
      'The captain of the night boat has been at sea for thirty years, and says that she has not seen it all.';
    const read = (gap: string) =>
      readStructure(
        [
          '‘I never wanted to be a captain’\nFerry captain Moira Lane on Storms, Tea and the Last Night Boat\n2 July 2011',
          text,
          text,
          text,
        ].join(gap),
      );
    for (const gap of ['\n', '\n\n']) {
      const { headline, text } = read(gap);
      assert.equal(text.slice(headline?.start, headline?.end), '‘I never wanted to be a captain’');
    }
  });

  it('take the first of two lines that are like titles for the title, not the one below it', () => {
    const text = 'The old dairy of Telmin burned down shortly after three on Tuesday morning, and nobody was in it.';
    const title = 'Overnight Fire Destroys Historic Telmin Dairy Building';
    const read = readStructure(
      [
        'http://www.telmin-news.com/overnight-fire',
        title,
        'No people hurt',
        'Story Created: Aug 7, 2012 at 9:56 AM AKDT',
        ...Array(8).fill(text),
      ].join('\n'),
    );
    assert.ok(read.text.slice(read.headline?.start, read.headline?.end).startsWith(title));
  });

  it('read the name of a body or paper above a title that tells what happened', () => {
    zonesOf(`
      metadata| Harbour Bank
      metadata| PRESS RELEASE
      metadata| 28 October 2009
      headline| Harbour Bank lowers the ferry rate by a quarter of a point to two per cent
      body| The board of the Harbour Bank decided today that ferries shall pay less.
      body| "They have waited long for this day," says its governor, Anne Other.
    `);
    zonesOf(`
      metadata| Harbour Times
      chrome| News   Weather   Letters   Sport
      metadata| 9 June 2021 11:48
      headline| “We do not knock on doors that are shut”
      body| The captain of the old ferry answered the questions that readers had sent him.
      body| He has crossed the harbour for thirty years and means to go on for ten more.
    `);
  });

  it('read a wire story with its dateline in the body', () =>
    zonesOf(`
      headline| BRIDGE BUILDERS <BRB> SEES HIGHER PROFIT
      metadata| 4-MAY-1987 16:18:58.63
      | 
      body| VIENNA, May 4 - Bridge Builders Inc said it expects to earn
      body| more this year than last because of two large orders.
      body|     Net 1,200,000 vs 900,000
      body|     It named no figures for the year that ended on
      body| January 31.
    `));

  it('read an address whose marks have blanks around them, and a day with a time, above a title', () => {
    zonesOf(`
      chrome| http: / / www. harbour - times. example / news / 2013 / 05 / ferry - crews - end - strike - after - three - weeks. html
      headline| Ferry crews end strike after three weeks
      metadata| MAY 3, 2013 AT 1: 10PM
      body| The crews of the harbour ferries went back to work on Friday after a strike of three weeks.
      body| Their union had asked for higher pay since the winter.
    `);
    zonesOf(`
      chrome| http: / / www. harbour - times. example / part - in - the - long - quay
      headline| Anne Other: from the second row to the first
      metadata| Singer best known for her part in The Long Quay will sing the lead in the new opera
      metadata| Monday 5 August 2013 08. 33 BST
      body| Anne Other, best known for her part in an opera that ran for a year, is to sing the lead in the next one.
    `);
  });

  it('read a title with the number of its release below it', () => {
    zonesOf(`
      metadata| THE MINISTRY OF TRANSPORT OF NORVIKA
      chrome| HOME / PRESS SERVICE / NEWS
      metadata| 3 April 2019 18:11
      headline| Press release on consultations on ferry fares
      metadata| 672-03-04-2019
      body| On April 3, the director of the department held consultations with her colleague, who is in town.
      body| The two sides agreed to go on with their talks in the coming weeks.
    `);
    zonesOf(`
      metadata| SC/13456
      metadata| 21 AUGUST 2018
      headline| Harbour Council Press Statement on Attack in Bellfield
      body| The members of the council condemned the attack in the town of Bellfield on Monday.
      body| At least 14 people were hurt in it, and many more could not get home.
    `);
  });

  it('read a title that the window of a browser or the path of a page repeats', () => {
    zonesOf(`
      chrome| Ferry strike enters third week | Bellfield Herald
      headline| Ferry strike enters third week
      metadata| Mon 3 Jun 2019 17.22 BST
      | 
      body| The strike of ferry crews in Bellfield has entered its third week, as talks between the union and the port broke down.
    `);
    zonesOf(`
      chrome| Start page > News > Mayor visits flooded harbour
      headline| Mayor visits flooded harbour
      metadata| Tuesday, 20 July 2021
      | 
      body| The mayor has visited the harbour, parts of which stood under water for a week after the storm.
    `);
  });

  it('read a bar of languages and the zone of a time as what they are', () =>
    zonesOf(`
      metadata| June 5, 2018 07:30 AM Eastern Daylight Time
      | 
      chrome| Available In English Français Русский
      | 
      headline| Norvika: Free Detained Ferry Crews
      | 
      body| The authorities in Norvika should release the crews of two ferries, the harbour union said today in Bellfield.
    `));

  describe('part a title from its text on one line', () => {
    const REST =
      'The talks had lasted for nine hours. Both sides said that they were content. The next round is planned for the end of the year.';
    for (const [what, title, lede] of [
      [
        'where the lede tells it again',
        'Ferry crews in Bellfield end their strike',
        'Crews of the harbour ferries in Bellfield have ended their strike after three weeks, their union said.',
      ],
      [
        'where the lede tells it again, in Russian',
        'Экипажи паромов в Бергене прекратили забастовку',
        'Экипажи портовых паромов Бергена решили прекратить трёхнедельную забастовку, сообщил профсоюз.',
      ],
      [
        'where a small word is written large',
        'Ferries stand still for three weeks - Harbour Times',
        'In the town of Bellfield nobody got over the water on Friday, as the crews were on strike.',
      ],
      [
        'where a word is no name',
        'Ferries to stand still until the end of the month',
        'Talks between the crews and the port about higher pay broke down on Friday.',
      ],
      [
        'with a colon in it, where the lede begins with an office',
        'Novak: the port of Bellfield will open a new pier',
        'Mayor Petr Novak said that the port of the town would open the pier in spring.',
      ],
    ] as const)
      it(what, () => {
        const text = `${title} ${lede} ${REST}\n`;
        const { headline } = readStructure(text);
        assert.equal(headline && text.slice(headline.start, headline.end), title);
      });

    for (const text of [
      `The minister told reporters in Oslo that Prime Minister Anna Other would meet reporters on Friday. ${REST}`,
      `Last night the crews of the Red Star ferries left the harbour, and the Red Star office closed its doors. ${REST}`,
      `Мэр города рассказал жителям о том, что Анна Новак построит в городе мост и новый порт. ${REST}`,
    ])
      it(`and none where there is none: ${text.slice(0, 40)}`, () => assert.equal(readStructure(text).headline, null));
  });

  it('read line ends that were written out, and a dateline on a line of its own', () => {
    const text =
      'Ferry crews end strike after three weeks \\n OSLO —\nThe crews of the harbour ferries went back to work on Friday. \\n\nTheir union had asked for higher pay since the winter.\n';
    const { headline, dateline, zones } = readStructure(text);
    assert.equal(headline && text.slice(headline.start, headline.end), 'Ferry crews end strike after three weeks');
    assert.equal(dateline?.place, 'Oslo');
    assert.deepEqual(
      zones.map((zone) => [zone.kind, text.slice(zone.start, zone.start + 4)]),
      [
        ['headline', 'Ferr'],
        ['body', 'OSLO'],
      ],
    );
  });

  it('read a clock with its time before the city as furniture', () =>
    zonesOf(`
      chrome| 10:00 Moscow
      headline| Minister opens new bridge over the river
      | 
      body| The minister opened a bridge over the river on Monday, and said that others would follow it soon.
    `));

  it('read a page with clocks, a menu and a list of other articles', () =>
    zonesOf(`
      chrome| 4 May 2018
      chrome| Vienna: 10:00
      chrome| Lima: 03:00
      | 
      chrome| Consular queries:
      chrome| +43 1 000 00 00
      chrome| office@example.org
      | 
      chrome| PRESS RELEASES AND NEWS
      | 
      metadata| 02.03.2018
      | 
      headline| Ambassador’s answers to questions of the bridge builders’ newspaper
      | 
      body| Question: When will the bridge be opened, and will you be there when it is?
      | 
      body| Ambassador: It will be opened in May. I hope to be there, as my country has paid for a part of it.
      | 
      related| LATEST EVENTS
      | 
      related| 01.05.2018 - Ambassador meets ferrymen
      | 
      related| Q: What did they say? A: They said that they would go on as before.
      | 
      | 
      related| 30.04.2018 - Harbour day
      | 
      related| The harbour was open to all.
      | 
      | 
      chrome| all messages
    `));

  it('read teasers under a heading in another language', () =>
    zonesOf(`
      headline| Ministers agree on a second bridge over the river
      | 
      body| VIENNA, May 4. / The ministers agreed today on a second bridge, which is to be ready within three years of its beginning.
      | 
      related| Читайте так же
      | 
      related| First bridge is closed for repairs and ferries... VIENNA, May 2. / The first bridge is closed while its pillars are...
      related| Ferrymen ask for a hearing before the second bri... VIENNA, May 3. / The ferrymen of the river have asked to be...
    `));

  it('read lines with blank lines between them as one text', () =>
    zonesOf(`
      metadata| DEPARTMENT OF BRIDGES
      | 
      metadata| 4 May 1972
      | 
      headline| FERRY SERVICE TO BE KEPT
      | 
      body| The Minister for Bridges, Mr. Example, announced today that
      | 
      body| the ferry service across the harbour would be kept for the
      | 
      body| time being. It would be paid for by the tolls that were
      | 
      body| taken on the bridge, which had been higher in the last year
      | 
      body| than anybody had thought when it was built.
      | 
      metadata| Canberra
    `));

  it('read a byline, a category and an address as what they are', () =>
    zonesOf(`
      metadata| TALKBACK
      | 
      headline| Ferry to the islands will sail twice a day from June
      | 
      metadata| By Marta Kallas
      | 
      body| The ferry between the harbour and the islands will sail twice a day from June, the operator said on Monday in a letter to the city.
      | 
      body| More ships have been ordered, but none of them will come before the end of the year, said the letter, which the city has published.
      | 
      chrome| all messages
      | 
      chrome| Harbour Street 12, 0271 Oslo
      chrome| © 2018
    `));

  it('read the title between the number of a release and its text, below a letterhead that was spoiled', () =>
    zonesOf(`
      metadata| AUSTBALIA
      metadata| PRIME MINISTER PRESS STATEMENT NO. 212
      metadata| 3 March 1976
      headline| LOANS FOR THE BUILDING OF WHEAT STORES
      body| The Government has decided to lend the states forty million dollars for the building of wheat stores in
      body| the coming year, of which half has to be paid back over ten years.
    `));

  it('read a title in capitals above a text that follows without a blank line', () =>
    zonesOf(`
      metadata| FOR MEDIA
      metadata| MONDAY, 3 JUNE 1974
      headline| ADVISORY COUNCIL FOR HARBOUR AND RIVER TRADE
      body| The Premier, Anne Other, today announced four
      body| appointments to the Advisory Council for Harbour
      body| Trade: Dr. P. Q. Sample, as member and Chairman,
      body| the Hon. Bill Example, Attorney-General and Minister for
      body| Fisheries in the Island Parliament and the
      body| Hon. C. D. Pattern, Minister for Bridges and Ferries
      body| in the Northern Parliament as members.
      body| Doctor Sample was the head of the harbour’s school for many years,
      body| and has written three books on the trade of the islands.
    `));

  it('read a speech in capitals throughout', () =>
    zonesOf(`
      metadata| EMBARGO: 9.30 PM
      headline| SPEECH BY THE PREMIER, MRS. A. N. OTHER, AT
      headline, metadata| THE OPENING OF THE NEW DOCK, BELLFIELD, SATURDAY 4 MAY 1974
      body| TWENTY YEARS AGO THE OLD DOCK WAS OPENED HERE BY A
      body| GREAT MAN. THE HARBOUR HAS GROWN EVER SINCE AND HAS
      body| SEEN MORE SHIPS IN A MONTH THAN IT HAD SEEN BEFORE IN
      body| A YEAR. NOBODY HAD THOUGHT THAT POSSIBLE. WE HAVE TO
      body| THANK THOSE WHO DID THE WORK AND THOSE WHO PAID FOR IT.`));

  it('read where a text begins though a list of days stands in it', () =>
    zonesOf(`
      metadata| FOR PRESS: P. M. No 12/ 1974
      headline| NORTHERN GUEST
      headline| Statement by the Premier, Mrs. Anne Other
      body| The admiral of the Northern Fleet, Bill Example, is to come
      body| to the Islands with two of his ships for the harbour
      body| festival this year.
      body| Admiral Example, accompanied by Mrs. Example, will arrive
      body| on the island on Monday, 3 June for a visit of four days. He will see
      body| both capitals, his days being planned as follows:-
      body| Monday, 3 June
      body| Tuesday, 4 June
      body| Wednesday, 5 June
      body| Thursday, 6 June
    `));

  it('read the guest of a title that goes on as no office of the header', () =>
    zonesOf(`
      metadata| PREMIER
      metadata| CHECK AGAINST DELIVERY
      headline| SPEECH BY THE PREMIER
      headline| LUNCHEON AT THE HARBOUR IN HONOUR OF THE
      headline| PRIME MINISTER OF SAMPLELAND
      metadata| 18 AUGUST 1988
      body| It is a great pleasure for all of us that you have come to our small island.
    `));

  it('read a line that was stretched to the margin as one', () =>
    zonesOf(`
      metadata| M edia Rele ase The Hon Anne Other MP
      | 
      metadata| BR 24/2002
      | 
      headline| NEW PLACE FOR THE FERRIES OF THE NORTHERN HARBOUR
      | 
      body| The  Minister  for  Bridges  and  Ferries  and  Island  Affairs,  Anne  Other, announced today that a place beside the old mill had been found for the ferries and that the builders would begin with their work in spring.
    `));

  it('read days of a month below a wire story as its text: a stamp of a day stands at the top alone', () =>
    zonesOf(`
      headline| BELLFIELD FERRIES SETS QUARTERLY
      metadata| 7-MAY-1987 10:05:31.20
      | 
      body| PORT ALTO, May 7 - Quarterly dividend 31 cents against 28
      body|     Pay June 10
      body|     Record May 19
    `));

  it('read whoever a title is of as its second line, where it is printed again', () =>
    zonesOf(`
      headline| Press Gaggle by President Other Aboard the Ferry to Port Alto
      metadata| 2025-01-25
      | 
      headline| PRESS GAGGLE BY
      | 
      headline| PRESIDENT OTHER
      | 
      metadata| 3:07 P.M. PST
      | 
      body| Q    Welcome back, Mr. President.
      | 
      body| THE PRESIDENT:  Hello, everybody.  How are you?
      | 
      body| Q    When will the new ferry sail?
      | 
      body| THE PRESIDENT:  In May, I hope.
    `));

  it('leave the marks of Markdown out of a headline, and read `(more)` as the end of a page', () => {
    const said = 'The harbour master said on Monday that the new ferry would sail in May, as had been planned.';
    for (const title of ['# New ferry to sail in May', '**New ferry to sail in May**']) {
      const text = `${title}\n\n14 June 2022\n\n${said}\n\n(more)\n\n${said}\n`;
      const { headline, zones } = readStructure(text);
      assert.equal(headline && text.slice(headline.start, headline.end), 'New ferry to sail in May');
      assert.equal(zones.find((zone) => zone.kind === 'chrome')?.start, text.indexOf('(more)'));
    }
  });

  it('read a letter, its salutation above its subject', () =>
    zonesOf(`
      metadata| THE SECRETARY OF STATE FOR HARBOURS
      | 
      metadata| 14 June 2022
      | 
      metadata| Dear Ms Bell,
      | 
      headline| NEW PIER AT PORT ALTO
      | 
      body| Thank you for your letter of 3 May about the new pier. I was glad to read that works are on time.
      | 
      body| The government will pay half of the costs, as was agreed with the town last year.
    `));

  it('read a vacancy with its path and its fields', () =>
    zonesOf(`
      chrome| Vacancies > Harbour Office
      headline| Assistant Harbour Master (full time)
      metadata| Location: Port Alto
      metadata| Salary: 31,200 to 35,400 a year
      metadata| Closing date: 30 June 2022
      | 
      body| The Harbour Office is looking for an assistant harbour master who will help to plan the moorings of all ships.
    `));

  it('read three single words above all else as a menu, in any language', () =>
    zonesOf(`
      chrome| Startseite
      chrome| Themen
      chrome| Kontakt
      headline| Interview mit der Hafenmeisterin Anna Glocke
      metadata| 03.05.2018 | 10:15 Uhr
      | 
      body| Frage: Frau Glocke, wann wird der neue Pier eröffnet?
      | 
      body| Antwort: Im Juni, wenn das Wetter hält.
    `));

  it('read a treaty’s parties, and a line that ends in the middle of a phrase, as text', () =>
    zonesOf(`
      headline| Agreement on Ferries between the Bellfield Harbour Board and the Town of Port Alto
      metadata| 4 May 2010
      | 
      body| The Bellfield Harbour Board and the Town of Port Alto (hereinafter referred to as the “Parties”),
      | 
      body| Wishing to carry more people over the river in less time than before, have agreed on what follows.
      | 
      body| Before they came to the
      | 
      body| Ferry Office the Parties had talked to all who work on the boats, and to those who travel on them each day.
    `));

  it('take a text without a headline as it is', () =>
    zonesOf(`
      metadata| 18 September, 1996
      | 
      chrome| E & OE......
      | 
      body| PRIME MINISTER: I have said before that I would be happy to meet him if our programmes allow it.
      | 
      body| JOURNALIST: And if they do not allow it, will you write to him, or will somebody else meet him?
      | 
      chrome| [ends]
    `));
});

describe('headlines', () => {
  const headline = (text: string): string | null => {
    const span = readStructure(text).headline;
    return span && text.slice(span.start, span.end);
  };
  const text =
    'The minister said today that the bridge would open before the end of the year and that the ferries would go on.';

  for (const [name, dump, expected] of [
    [
      'over two lines',
      `MINISTERS AGREE ON\nA SECOND BRIDGE\n4 May 1972\n${text}`,
      'MINISTERS AGREE ON\nA SECOND BRIDGE',
    ],
    [
      'printed twice',
      `Bridge opens in spring\n4 May 2011\nBridge opens in spring\n\n${text}`,
      'Bridge opens in spring',
    ],
    [
      'before a date on its line',
      `TRANSCRIPT OF DOORSTOP, SMALLTOWN, 4 MAY 2011\n\nPM: ${text}\n\nJOURNALIST: When?\n\nPM: Soon.`,
      'TRANSCRIPT OF DOORSTOP, SMALLTOWN',
    ],
    [
      'with a date inside a sentence',
      `President signed the treaty made in Vienna on 4 May 2011\nMay 6, 2011\n\n${text}`,
      'President signed the treaty made in Vienna on 4 May 2011',
    ],
    [
      'that names an office and what it does',
      `President Visits New Bridge and Ferry Harbour\n2011-05-04\n\n${text}`,
      'President Visits New Bridge and Ferry Harbour',
    ],
    [
      'on the line of the text',
      `4 May 2011\n\nBRIDGE TO OPEN IN SPRING The minister said today that the bridge would be open to all before the summer came.`,
      'BRIDGE TO OPEN IN SPRING',
    ],
    [
      'in capitals behind the office on its line',
      `Ann Bell MP - Member for Lower  Bellfield FERRIES TO STOP BEFORE  WINTER  May 4, 2011\n\n${text}`,
      'FERRIES TO STOP BEFORE  WINTER',
    ],
    [
      'with the gap that typists leave behind a colon',
      `MEDIA RELEASE\n\n4 May 2011\n\nHARBOUR WORKS:  ENVOY TO THE PORTS NAMED\n\n${text}`,
      'HARBOUR WORKS:  ENVOY TO THE PORTS NAMED',
    ],
    [
      'as the occasion alone, its place set off',
      `THE HON ANN BELL MP\n\nE&EO TRANSCRIPT  DOORSTOP  SMALLTOWN  4 MAY 2011\n\nSUBJECTS: Ferries, the new bridge over\n the harbour, Bell Island\n\nBELL: ${text}\n\nJOURNALIST: When?\n\nBELL: Soon.`,
      'TRANSCRIPT  DOORSTOP',
    ],
    [
      'below a spoiled letterhead, over dirt of the scan',
      `PRINIMISET E\nTRANSCRIPT OF INTERVIEW WITH ANNA BELL AND JAN\nBERG, GOOD MORNING HARBOUR, 4 MAY 1989\nBELL: Good morning.\nPM: Good morning.\nBELL: When?\nPM: Soon.`,
      'TRANSCRIPT OF INTERVIEW WITH ANNA BELL AND JAN\nBERG, GOOD MORNING HARBOUR',
    ],
    [
      'behind its field',
      `MINISTER FOR PORTS\n\nDATE: 4 May 2011\n\nTITLE:    Doorstop, Smalltown\n\n${text}`,
      'Doorstop, Smalltown',
    ],
    [
      'behind the number of the release',
      `MINISTER FOR PORTS\n\nAB77/3 HARBOUR WORKS BEGIN\n\n${text}`,
      'HARBOUR WORKS BEGIN',
    ],
    [
      'whose opening was spoiled, below the office for the press',
      `PRESS OFFICE~ TR~ ANSCRIPT 4 MAY 1978\nSTATCMENT 13Y ANN BELL ON THE HARBOUR\n${text}`,
      'STATCMENT 13Y ANN BELL ON THE HARBOUR',
    ],
    [
      'that is not there, above a line full of names',
      `FOR MEDIA 4 MAY 1987\nAt the invitation of the Governor, Her Majesty Queen\nAnna and His Royal Highness Prince Jan of the\nIslands will make a visit to the harbour in the\nautumn of next year and stay there for a week.\n${text}`,
      null,
    ],
    [
      'before a day that the line end cuts',
      `PRIME MINISTER\nTRANSCRIPT OF SPEECH AT THE HARBOUR, SMALLTOWN, 9\nMAY 1989\n${text}`,
      'TRANSCRIPT OF SPEECH AT THE HARBOUR, SMALLTOWN',
    ],
    [
      'that is but the place of a speech',
      `Smalltown\n\nThank you all for coming to the harbour today.\n\n${text}`,
      null,
    ],
    [
      'on the row of the text, a gap between them',
      `Harbour Union Press  Releases\n\nDated: 4 May 2011\n\nUnion praises the ferries' new timetable  The union of the harbour has praised the new timetable of the ferries and\n the way in which it was made.\n\n${text}`,
      "Union praises the ferries' new timetable",
    ],
    [
      'on the line of the text, below the office of a party',
      `Senator Ann Bell Senator for Bellfield Harbour Party spokesperson for Ferries and Bridges\n\nPress Release Dated: 4 May 2011\n\nFerries\n\nParty calls for help for sailors and widows The Harbour Party has accused the minister of keeping money from sailors who have lost their ships.\n\n${text}`,
      'Party calls for help for sailors and widows',
    ],
    [
      'above a first line full of names',
      `FOR PRESS: No 12/1970\nNORTHERN GUEST\nStatement by the Premier, Mrs. Anne Other\nAdmiral Jan P. Berg, Commander Northern Islands\nHarbour Force Bellfield, will come to Smalltown for the\nHarbour Days this year.\n${text}`,
      'NORTHERN GUEST\nStatement by the Premier, Mrs. Anne Other',
    ],
    [
      'above its day and who speaks',
      `FIFTY YEARS OF THE HARBOUR\nFestival Hall, Sydney 4 MAY 1969\nSpeech by the Premier, Mrs. Anne Other\nLadies and gentlemen,\n${text}`,
      'FIFTY YEARS OF THE HARBOUR',
    ],
    [
      'below scraps of a letter-spaced letterhead',
      `P R E S S  S T A T E M E N T  FRO M  THE MiNBSTER FOR\n\n lii ra tin  and b r i d\n\n 4 May 1977\n\n KEEP THE FERRIES IN SIGHT, PREMIER URGES\n\n${text}`,
      'KEEP THE FERRIES IN SIGHT, PREMIER URGES',
    ],
    [
      'below a scrap of the scan, though it could be an office',
      `-Oy\nFOR MEDIA SATURDAY, 15 MAY 1982\nHARBOUR COUNCIL\nI would like to thank my colleague the Premier of Bellfield\nfor coming here and being our guest of honour.\n${text}`,
      'HARBOUR COUNCIL',
    ],
    [
      'below a crest and a spoiled letterhead',
      `Ji, SAMPLAIIA\nBELL!, C " REIE FFRR] IES\nFOR PRESS 24 SEPTEM4BER, 1978\nHARBOUR TALK\nThe announcement of a new ferry in the bay of\nBellfield reminds us of how much is left to do there.\n${text}`,
      'HARBOUR TALK',
    ],
    [
      'behind the kind of the paper',
      `FOR PRESS: FERRY FARES\nStatement by the Premier, the Rt Hon.\nAnne Other, M. P.\nThe Government is determined to keep the fares low on\nall ferries.\n${text}`,
      'FERRY FARES\nStatement by the Premier, the Rt Hon.\nAnne Other, M. P.',
    ],
    [
      'below letter-spaced print, some of its letters joined',
      `O F FIC E  OF A N N  B ELL, M .P , M E M B E R  FO R HARBOUR   SHADO W  M IN IS T E R  FO R FE R R IE S\n\nPRESS STATEMENT\n\nFERRIES AND BRIDGES - EXTENSION OF FARES\n\n${text}`,
      'FERRIES AND BRIDGES - EXTENSION OF FARES',
    ],
    [
      'below the kind of the paper and who gives it',
      `PRESS STATEMENT BY THE MINISTER FOR FERRIES, mr   J an   berg\n\nSTATE OF THE FERRIES AND BRIDGES\n\n${text}`,
      'STATE OF THE FERRIES AND BRIDGES',
    ],
    [
      'that is not there, where a member has the floor',
      `[ From the "Parliamentary Debates," 28th October, 1964. ]\n\nDame ANNE OTHER (Bellfield Premier) [4.8]\n\nI move-\n\n${text}`,
      null,
    ],
    [
      'that names a body in its first line, below the line for the press',
      `PREMIER\nFOR PRESS 10 MAY 1978_\nHARBOUR COUNCIL OF BELLFIELD\nTHE DAY OF THE SHIPS\nIt is a very great honour for me to take part in this.\n${text}`,
      'HARBOUR COUNCIL OF BELLFIELD\nTHE DAY OF THE SHIPS',
    ],
    [
      'below a kind and a number that were spoiled',
      `PRIME NINISTER FRESS STATEMEnT N0. 41G\nDecem8Br 1974\nNATIONAL COUNCIL ON FERRIES\n${text}`,
      'NATIONAL COUNCIL ON FERRIES',
    ],
    [
      'below a line for the press whose day was spoiled',
      `PROME MINISTE:\nFOR MFDIA FRIDAYx8 DECE,BER 1979\nTHE NORTHERN FERRIES\n${text}`,
      'THE NORTHERN FERRIES',
    ],
    [
      'below offices that were spoiled',
      `MEDIA RELEASE  SenaYCr Ann~ Bell  B14/95\n\nMINISTER FOR FERR,IEs ATD BRIDGES  AFrdRS AND V1N1STER ASSISTING THEPR IME  MIMISTE FOR HARB0URS\n\nFERRIES TO BE SOLD TO THE HIGHEST BIDDER\n\n${text}`,
      'FERRIES TO BE SOLD TO THE HIGHEST BIDDER',
    ],
    [
      'that opens with a word and a colon',
      `MEDIA RELEASE\n\n4 May 1990\n\nSAILORS:\n\nNEW DOCK IS A WASTE OF MONEY\n\n${text}`,
      'SAILORS:\n\nNEW DOCK IS A WASTE OF MONEY',
    ],
    [
      'whose office the line end cuts',
      `HARBOUR TOUR 1967\nLUNCHEON GIVEN IN HONOUR OF MRS. OTHER, PRIME\nMINISTER OF SAMPLELAND\n4 MAY 1967\n${text}`,
      'HARBOUR TOUR 1967\nLUNCHEON GIVEN IN HONOUR OF MRS. OTHER, PRIME\nMINISTER OF SAMPLELAND',
    ],
    [
      'below names on the rows of their offices',
      `Anna Bell   Northern Greens Leader\n\nJan Berg   Greens spokesperson for Ferries\n\nWednesday 4 May 2011\n\nJoint press conference\n\nANNA BELL: ${text}\n\nJOURNALIST: When?\n\nANNA BELL: Soon.`,
      'Joint press conference',
    ],
    [
      'above an office and its holder that open the text',
      `No. 7 Date 4 May 1990\n\nSENATOR OTHER :  VISIT TO THE NORTHERN HARBOURS\n\nThe Minister for Bridges and Ferries, Senator Anne  Other, leaves Smalltown tomorrow for the North\n\n(Bellfield and the Isles) and the South (Port Bell,  Bell Bay).\n\n${text}`,
      'SENATOR OTHER :  VISIT TO THE NORTHERN HARBOURS',
    ],
    [
      'with initials in it',
      `GIFT TO H. M. S. S. HARBOUR OF U. S.\nNAVY COMPASS\nSydney, 4 MAY 1969\n${text}`,
      'GIFT TO H. M. S. S. HARBOUR OF U. S.\nNAVY COMPASS',
    ],
    [
      'above its day and place, an office in it',
      `State Council session\nMarch 5, 2012, 10:20\nThe Castle, Lindsund\n\n${text}`,
      'State Council session',
    ],
    [
      'behind `For press`',
      `FOR PRESS: VISIT OF THE QUEEN OF THE NORTHERN ISLES\nOF SAMPLELAND\nMinisters of the State and the Commonwealth of Isles\nmet at Smalltown to speak of it.\n${text}`,
      'VISIT OF THE QUEEN OF THE NORTHERN ISLES\nOF SAMPLELAND',
    ],
    [
      'over its text, which begins with names',
      `FOR MEDIA\nTHURSDAY, 21 MAY, 1981\nVISIT OF THE NORTHERN PRESIDENT\nOF SAMPLELAND\nThe President of the Northern Republic, His Excellency\nMr. Jan Sample, will make a visit to\nBellfield from Tuesday 9 to Sunday 14 June, 1981.\n${text}`,
      'VISIT OF THE NORTHERN PRESIDENT\nOF SAMPLELAND',
    ],
    [
      'with offices over its row',
      `THE HON. ANN BELL MP\n\n3 May 2013\n\nTRANSCRIPT OF THE HON. ANN BELL MP  JOINT PRESS CONFERENCE WITH THE HON. JAN BERG MP,  SHADOW MINISTER FOR FERRIES, BRIDGES AND HARBOURS,  SENATOR BILL EXAMPLE\n\nSubjects: ferries; bridges.\n\nANN BELL: ${text}\n\nQUESTION: When?\n\nANN BELL: Soon.`,
      'TRANSCRIPT OF THE HON. ANN BELL MP  JOINT PRESS CONFERENCE WITH THE HON. JAN BERG MP,  SHADOW MINISTER FOR FERRIES, BRIDGES AND HARBOURS,  SENATOR BILL EXAMPLE',
    ],
    [
      'below a spoiled name with initials',
      `PREMIER\nSTTI T BY T= PRIME MINISTER, THE iON A. N. OTIER, MP\nFERRIES AND BRIDGES TRUST ME, SAYS BELL\nMs Bell said today that she had been told of it late.\n${text}`,
      'FERRIES AND BRIDGES TRUST ME, SAYS BELL',
    ],
    [
      'that is not there, in a letter',
      `PRIME MINISTER CANBERRA\n28 MAY 1983\nDear Mr Premier\nWe thank you for your\nletter on ferries. ${text}`,
      null,
    ],
    [
      'below the stamp of a day, its month below',
      `0 MAY W9\nGREAT HARBOUR LUNCHEON\nSYDNEY, N. S. W. MAY 1969\nSpeech by the Premier, Mrs. Anne Other\nIt is pleasant to be here and to talk to you today.\n${text}`,
      'GREAT HARBOUR LUNCHEON',
    ],
    [
      'that is not there, above an introduction',
      `Introductory Remarks\n\nThank you very much for this welcome.\n\n${text}`,
      null,
    ],
    [
      'that is not there, below a crest that was read as letters',
      `Jl OTHERLAND~ g\nPRIME MINISTER\nFOR MEDIA 8 MAY 1987\nThere will be three visits to the\nharbour next year. ${text}`,
      null,
    ],
    [
      'that is not there, below an office some letters of which stand apart',
      `THE MINISTER T O E S\n\nFOR THE f; ^ f.\n\nHARBOUR TERRITORY L.. - . ■  . ■ -\n\nThe Minister for the Harbour Territory, Ms Ann Bell, announced\n\ntoday grants to ferries and bridges in the harbour towns.\n\n${text}`,
      null,
    ],
    [
      'over a line that ends before a noun',
      `CONFERENCE GIVEN BY THE PREMIER ON\nHER RETURN HOME AFTER THE COMMON\nFERRY CONFERENCE IN THE NORTH\n4 MAY 1969\nPremier. Good morning, gentlemen. I have been away for three weeks.\nQ. ${text}`,
      'CONFERENCE GIVEN BY THE PREMIER ON\nHER RETURN HOME AFTER THE COMMON\nFERRY CONFERENCE IN THE NORTH',
    ],
    [
      'with the office of its guest below the name',
      `SPEECH BY THE PREMIER AT A DINNER IN HONOUR OF\nHER EXCELLENCY DR ANNA BERG\nPRIME MINISTER OF THE HARBOUR ISLANDS\n4 MAY 1987\n${text} ${text}`,
      'SPEECH BY THE PREMIER AT A DINNER IN HONOUR OF\nHER EXCELLENCY DR ANNA BERG\nPRIME MINISTER OF THE HARBOUR ISLANDS',
    ],
    [
      'above a town and a day on one line, in capitals',
      `PRIME MINISTER\nSPEECH BY THE PREMIER\nLAUNCH OF THE GREAT HARBOUR PLAN,\nBELLFIELD, 4 MAY 1994\nIt is pleasant to be here today.\n${text}`,
      'SPEECH BY THE PREMIER\nLAUNCH OF THE GREAT HARBOUR PLAN',
    ],
    [
      'above a site and a day on one line, in capitals',
      `SPEECH BY THE PREMIER\nLAUNCH OF THE FERRY PLAN\nBELLFIELD HOSPITAL 4 MAY 1989\nIt is pleasant to be here today.\n${text}`,
      'SPEECH BY THE PREMIER\nLAUNCH OF THE FERRY PLAN',
    ],
    [
      'that begins with an office and a name, its line end become a gap',
      `Minister of Ports Anne Other and Harbour Premier Bill  Example - before their meeting\n\nTranscript, E&OE, proof only\n\n4 May 2013\n\nANNE OTHER: ${text}\n\nBILL EXAMPLE: Thank you.`,
      'Minister of Ports Anne Other and Harbour Premier Bill  Example - before their meeting',
    ],
    [
      'with dirt of the scan between its parts',
      `4 May 1978\n\nPREMIER ANNOUNCES FURTHER MEASURES ON  '  ■   HARBOUR FERRIES\n\n${text}`,
      "PREMIER ANNOUNCES FURTHER MEASURES ON  '  ■   HARBOUR FERRIES",
    ],
    [
      'that ends with a name that ends so',
      `TRANSCRIPT OF THE PREMIER, MRS OTHER\nLAUNCH OF JAN BERG'S BOOK "THE HARBOUR'S END"\n4 MAY 1992\nPREMIER: ${text}\nQUESTION: When?\nPREMIER: Soon.`,
      `TRANSCRIPT OF THE PREMIER, MRS OTHER\nLAUNCH OF JAN BERG'S BOOK "THE HARBOUR'S END"`,
    ],
    [
      'over two lines whose end became a gap, on the row of the text',
      `MEDIA RELEASE\n\nFerries concerned over fate of passengers to be  landed in the rain  The Harbour Ferries say they are concerned about what will become of passengers in the autumn rain.\n\n${text}`,
      'Ferries concerned over fate of passengers to be  landed in the rain',
    ],
    [
      'below the address of its page',
      `http://www.bellfield.example/news/2013/5/ferries-stop-for-the-winter-in-the-harbour\nFerries stop for the winter in the harbour\n${text}\n${text}`,
      'Ferries stop for the winter in the harbour',
    ],
    ...(
      [
        'Published on May 4, 2013 4:22 PM',
        'on May 4, 2013',
        '4 May 2013 Last updated at 12:41 GMT',
        'May 4, 2013 7:31 AM ET',
        '4 May 2013, 18:07 (GMT+05:00)',
      ] as const
    ).map((day): [string, string, string] => [
      `above ‘${day}’`,
      `Ferries in the harbour stop for the winter\n${day}\n${text}\n${text}`,
      'Ferries in the harbour stop for the winter',
    ]),
    [
      'whose last word the text was glued to',
      `FOR PRESS 4 May 1973\nBUILDERS CHOSEN FOR NEW\nEMBASSY BUILDINGSThe\nState Government has commissioned six firms of builders to\nplan the harbour. ${text}`,
      'BUILDERS CHOSEN FOR NEW\nEMBASSY BUILDINGS',
    ],
    [
      'before the path of its page and the day of the print',
      `Harbour Party   Back\n\nFerries will not stop this winter //media/0901/ferries050901.html Wednesday, 05 September 2001\n\n4 September 2001\n\n${text}`,
      'Ferries will not stop this winter',
    ],
    [
      'before a day that was spoiled',
      `PREMIER\nTRANSCRIPT OF THE PREMIER, MRS OTHER\nDOORSTOP, ST VINCENT HARBOUR, BELLFIELD, 1s NOVEM1BR 1"92\nE & OE PROOF ONLY\nJ: When will it open?\nPM: ${text}\nJ: Who pays?\nPM: The city.`,
      'TRANSCRIPT OF THE PREMIER, MRS OTHER\nDOORSTOP, ST VINCENT HARBOUR, BELLFIELD',
    ],
    [
      'before a spoiled weekday and its day',
      `TRANSCRIPT OF THE PREMIER, MRS OTHER, AND THE TREASURER\nJOINT PRESS CONFERENCE, BELLFIELD FRIDAX, 12 JN 1992\nPM: ${text}\nJ: Who pays?\nPM: The city.`,
      'TRANSCRIPT OF THE PREMIER, MRS OTHER, AND THE TREASURER\nJOINT PRESS CONFERENCE, BELLFIELD',
    ],
    [
      'that asks, of a lecture',
      `2006 Harbour Lecture\n\n[Downloaded from the Harbour Centre, University of Bellfield]\n\nThe Ethics of Ferries:  Can there be peace on the water?  Thursday 10 August 2006\n\nDelivered by The Honourable Anna Bell AO QC\n\n${text} ${text}`,
      'The Ethics of Ferries:  Can there be peace on the water?',
    ],
    [
      'with all who take part in it, over a wider gap and a blank line',
      `THE HON. ANN BELL MHR\n\n3 May 2013\n\nTRANSCRIPT OF THE HON. ANN BELL MHR  JOINT PRESS CONFERENCE WITH THE HON. JAN BERG MHR,  MINISTER FOR FERRIES,   AND MS. EVA STONE MHR, SHADOW MINISTER FOR BRIDGES\n\n AND HARBOURS  BRISBANE, QUEENSLAND\n\nSubjects: ferries.\n\nANN BELL: ${text}\n\nQUESTION: When?\n\nANN BELL: Soon.`,
      'TRANSCRIPT OF THE HON. ANN BELL MHR  JOINT PRESS CONFERENCE WITH THE HON. JAN BERG MHR,  MINISTER FOR FERRIES,   AND MS. EVA STONE MHR, SHADOW MINISTER FOR BRIDGES\n\n AND HARBOURS',
    ],
    [
      'that names to whom something is given',
      `4 May 2002\n\nSPEECH BY MS ANNE OTHER MP SHADOW MINISTER FOR FERRIES\n\nHARBOUR MEDAL AWARD PRESENTATION TO THE HON JAN BERG AND MRS EVA STONE\n\nWEDNESDAY 4 MAY 2002\n\nTonight I would like to talk about three things.\n\n${text}`,
      'SPEECH BY MS ANNE OTHER MP SHADOW MINISTER FOR FERRIES\n\nHARBOUR MEDAL AWARD PRESENTATION TO THE HON JAN BERG AND MRS EVA STONE',
    ],
    [
      'that is not there, between marks of proof',
      `E & O E  -  PROOF ONLY\n\nHOST: Premier, good morning to you.\n\nPM: ${text}\n\nHOST: When?\n\nPM: Soon.`,
      null,
    ],
    [
      'without its site behind a stroke',
      `Bridge opens in spring | Bellport Tribune\n\nBellport Tribune\n4 May 2011\n\n${text}`,
      'Bridge opens in spring',
    ],
    [
      'without its site behind a dash',
      `Bridge opens in spring – Bellport Tribune\n\n4 May 2011\n\n${text}\n\n© 2011 Bellport Tribune. All rights reserved.`,
      'Bridge opens in spring',
    ],
    [
      'with what stands behind a dash',
      `Bridge opens in spring - Minister\n\n4 May 2011\n\n${text}`,
      'Bridge opens in spring - Minister',
    ],
    ['that is not there', text, null],
    ['that is not there, below a note in brackets', `[Greetings omitted]\n\n${text}\n\n[Laughter]\n\n${text}`, null],
    [
      'that is not there, in an interview',
      `HOST: Welcome back, Minister.\n\nMINISTER: ${text}\n\nHOST: Thank you.`,
      null,
    ],
  ] as [string, string, string | null][])
    it(`are read ${name}`, () => assert.equal(headline(dump), expected));
});

describe('the release’s own day', () => {
  const published = (text: string): string | null => {
    const span = readStructure(text).publishedSpan;
    return span && text.slice(span.start, span.end);
  };
  const text = 'The minister said today that the bridge would open before the end of the year, as was planned.';

  for (const [name, dump, expected] of [
    ['in the header', `Bridge opens\n4 May 2011, 14:20\nVienna\n\n${text}`, '4 May 2011'],
    ['below the text', `Bridge opens\n\n${text}\n\nCANBERRA\n4th May, 1972\n`, '4th May, 1972'],
    ['over a gap', `BRIDGE OPENS\n\nWednesday 4  May  2011\n\n${text}`, 'Wednesday 4  May  2011'],
    [
      'over a line end',
      `TRANSCRIPT OF DOORSTOP, HARBOUR BRIDGE, 4\nMAY 1989\nPM: ${text}\nJOURNALIST: When?\nPM: Soon.`,
      '4\nMAY 1989',
    ],
    ['in digits below the kind of the paper', `Press Release\n\n13.10.03\n\nBridge opens\n\n${text}`, '13.10.03'],
    [
      'in digits between the text and a table',
      `MINISTER FOR BRIDGES\n\n${text}\n\nA list is attached.\n\n28.10.80\n\n${'NORTH BRIDGE\n\n4,000\n\n'.repeat(50)}`,
      '28.10.80',
    ],
    [
      'not where a line tells of one',
      `Bridge law signed\n\nOn 4 May 2011, the mayor signed this order:\n\n${text}`,
      null,
    ],
    [
      'not where a question is answered by one',
      `Bridge rules\n\n1. Who pays?\n${text}\n\n2. When does it open?\nOn 4 May 2011.\n\n3. Is it long?\n${text}\n${text}`,
      null,
    ],
    ['not where a last question is', `Bridge rules\n\n1. Who pays?\n${text}\n\n2. When?\nOn 4 May 2011.\n`, null],
    ['not where something closes', `Lamps for the harbour\n\nClosing date: 31 July 2020\n\n${text}`, null],
    ['damaged', `BRIDGE OPENS\n\n13 Kay 1992\n\n${text}`, '13 Kay 1992'],
    ['in the dateline', `Bridge opens\n\nVIENNA, May 4, 2011 - ${text}`, 'May 4, 2011'],
    ['not where a sentence ends with one', `Bridge opens\n\n${text} It will be opened on 4 May 2011.`, null],
    [
      'rather than the page’s clock',
      `7 June 2018\nLima: 10:00\n\n4 May 2011\n\nBridge opens in spring\n\n${text}`,
      '4 May 2011',
    ],
  ] as [string, string, string | null][])
    it(`is found ${name}`, () => assert.equal(published(dump), expected));
});
