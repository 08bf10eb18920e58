import assert from 'node:assert/strict';
import { readDateline } from '../../server/src/release/dateline.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { tokenize } from '../../server/src/text/tokens.ts';

describe('datelines', () => {
  for (const [text, end, place, date, agency] of [
    ['MOSCOW, July 21. / The minister spoke.', 18, 'Moscow', 'July 21', null],
    ['ASTANA, June 14 (Reuters) - The minister spoke.', 27, 'Astana', 'June 14', 'Reuters'],
    ['NEW YORK (AP) — The minister spoke.', 15, 'New York', null, 'AP'],
    ['Washington, DC – The minister spoke.', 16, 'Washington, DC', null, null],
    ['BOULDER, Colo., April 7 - The company said.', 25, 'Boulder, Colo.', 'April 7', null],
    ['ST. PETERSBURG. June 3 (Interfax) - The minister spoke.', 35, 'St. Petersburg', 'June 3', 'Interfax'],
    ['МОСКВА, 21 июля. /ТАСС/. Министр сказал.', 24, 'Москва', '21 июля', 'ТАСС'],
    ['MOSCOW, July 21. /TASS/ The minister spoke.', 23, 'Moscow', 'July 21', 'TASS'],
    ['Tokyo, Japan, February 10, 2022―The company said.', 32, 'Tokyo, Japan', 'February 10, 2022', null],
    ['OMAHA, Neb. (Nov. 21, 2017) – The company said.', 29, 'Omaha, Neb', 'Nov. 21, 2017', null],
    ['RIO DE JANEIRO, Aug. 5 (Xinhua) -- The minister spoke.', 34, 'Rio de Janeiro', 'Aug. 5', 'Xinhua'],
    ['Minsk. November 23. Interfax-West - The parliament spoke.', 35, 'Minsk', 'November 23', 'Interfax-West'],
    ['Москва. 23 ноября. INTERFAX.RU - Министр сказал.', 32, 'Москва', '23 ноября', 'INTERFAX.RU'],
    ['MINNEAPOLIS--(BUSINESS WIRE)--The company said.', 30, 'Minneapolis', null, 'BUSINESS WIRE'],
    ['(Vienna) – The ministers spoke.', 10, 'Vienna', null, null],
    ['ASTANA. KAZINFORM - The parliament spoke.', 19, 'Astana', null, 'KAZINFORM'],
  ] as [string, number, string, string | null, string | null][])
    it(`read ${text.slice(0, end)}`, () => {
      const tokens = tokenize(text);
      const found = readDateline(tokens, 0, tokens.length);
      assert.ok(found);
      assert.deepEqual(
        [found.end, found.place, found.dateSpan && text.slice(found.dateSpan.start, found.dateSpan.end), found.agency],
        [end, place, date, agency],
      );
    });

  for (const text of [
    'Well-known ministers spoke.',
    'The minister – a friend of bridges – spoke.',
    'In May 4 ministers spoke - at length.',
    'BRIDGE HOUSE - SECOND FLOOR',
    'RESEARCH ALERT - Example Bank cuts the shares of a rival to hold.',
    'ИНТЕРВЬЮ — Министр рассказал о новых мостах.',
    'OSLO, September 3. Tram drivers stopped work.',
    'Anna Example - head of the office.',
    'Nothing. Anna Example - head of the office - has left.',
    'On April 7–8, the President will visit the harbour.',
    'Arrivals 1 May 2017 - 31 May 2017 by boat and by air.',
    'ANNA EXAMPLE - ACTING LEADER of the party in the town of Bellfield.',
  ])
    it(`do not read ${text}`, () => {
      const tokens = tokenize(text);
      assert.equal(readDateline(tokens, 0, tokens.length), null);
    });

  it('are taken from a line with a place and a day where the text has none', () => {
    const text = 'Bridge opens in spring\nHamburg, July 7, 2017\n\nThe minister said today that the bridge would open.';
    assert.equal(readStructure(text).dateline?.place, 'Hamburg');
  });

  const SPEECH = 'The minister said today that the bridge would open in spring.';
  for (const [line, place] of [
    ['CANBERRA 30 August 1991', 'Canberra'],
    ['Bellfield, South Shore - 30 August 1991', 'Bellfield, South Shore'],
    ['Parliament House, 7 December 1988', 'Parliament House'],
    ['Friday, 7 July 2017', null],
    ['Wed, 7th July 2017', null],
    ['FOR MEDIA 14 October 1979', null],
    ['FOR PRESS SUNDAY, 18 October 1981', null],
    ['PRIME MINISTER 4 July 1988', null],
    ['Senator Bell, 20th January 2006', null],
    ['Reuters, 20 January 2006', null],
    ['Bellfield Network, 20 January 2006', null],
    ['Published May 3, 2013', null],
  ] as [string, string | null][])
    it(`are read from ‘${line}’ above the text: ${place ?? 'none'}`, () => {
      const dump = `Bridge opens in spring\n\n${line}\n\n${SPEECH} ${SPEECH}\n`;
      assert.equal(readStructure(dump).dateline?.place ?? null, place);
    });

  for (const [dateline, place] of [
    ['OSLO, March 11. /WIRE/.', 'Oslo'],
    ['BELLFIELD, Norvika —', 'Bellfield, Norvika'],
  ])
    it(`are found below a summary that stands above them: ${dateline}`, () => {
      const dump = `Tram line to open in spring\n\nThe city has paid for all of it, Mayor Ann Bell noted\n\n${dateline} ${SPEECH}\n\n${SPEECH}\n`;
      assert.equal(readStructure(dump).dateline?.place, place);
    });

  it('are not those of a note below a text whose header has another day', () => {
    const dump = (note: string) => `Bridge opens in spring\n\n4 May 2006\n\n${SPEECH} ${SPEECH}\n\n${note}\n`;
    assert.equal(readStructure(dump('Hamburg, 24 November 2001')).dateline, null);
    assert.equal(readStructure(dump('Hamburg, 4 May 2006')).dateline?.place, 'Hamburg');
  });

  it('do not take half a name for the place before a day', () => {
    const dump = `Press Briefing by Press Secretary Ann Bell-Berg, July 29, 2021\n\n${SPEECH} ${SPEECH}\n`;
    assert.equal(readStructure(dump).dateline, null);
  });

  for (const [text, place] of [
    ['OSLO, September 3. Tram drivers stopped work.', 'Oslo'],
    ['Rio de Janeiro, 3 September 2018. Tram drivers stopped work.', 'Rio de Janeiro'],
    ['YEREVAN, JULY 21, ARMENPRESS. Tram drivers stopped work.', 'Yerevan'],
    ['KYIV. June 14. UNN. Tram drivers stopped work.', 'Kyiv'],
    ['Tashkent. 2 January 2015. UzA. Tram drivers stopped work.', 'Tashkent'],
    ['Monday. May 5. Tram drivers stopped work.', null],
    ['In May, September 3. Tram drivers stopped work.', null],
    ['On Monday, September 3. Tram drivers stopped work.', null],
    ['OSLO, September 3.', null],
    ['Tram drivers stopped work in Oslo, September 3. They went home.', null],
  ] as [string, string | null][])
    it(`closed by a full stop alone at the head of the body: ${place ?? 'none'} in ${text}`, () => {
      const body = 'The mayor said that all the buses would run as they always do.';
      const dump = `Drivers walk out in the capital\n\n${text}\n\n${body}\n`;
      assert.equal(readStructure(dump).dateline?.place ?? null, place);
      // Further down it is a sentence.
      assert.equal(readStructure(`Drivers walk out in the capital\n\n${body}\n\n${text}\n`).dateline, null);
    });
});
