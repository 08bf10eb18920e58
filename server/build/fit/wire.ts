import { capitalized } from '../../src/text/capital.ts';
import type { Sources } from '../sources.ts';
import { Draw, words } from './draw.ts';
import { LETTERS, MONTHS, type NameTables, nameTables } from './name-tables.ts';

/*
 * Made reports of news wires: results, standings, score cards, line-ups, markets, briefs. Their layouts are few and their names
 * without number, so they are drawn: cities, given names and surnames from server/data, clubs and companies made of them or of
 * syllables. Names stand in brackets as in examples.txt.
 */

const DAYS = words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const CLUB_BEHIND = words('United|City|Town|Rovers|Athletic|Wanderers|Albion|County|Rangers|Calcio|FC');
const CLUB_BEFORE = words(
  'Real|Sporting|Dynamo|Racing|Olympique|Borussia|Deportivo|AC|FC|Inter|Atletico|Lokomotiv|Spartak|Hapoel|Maccabi|Betar|Dinamo|Rapid|Slavia|Sparta|CSKA|Werder|Bayer|Hansa|Fortuna|Austria|Partizan|Royal|Union|1860|AEK',
);
const NICKNAMES = words(
  'Comets|Hornets|Wolves|Mariners|Rockets|Stags|Blue Herons|Mustangs|Pirates|Red Hawks|Thunder|Sentinels|Bisons|Otters|Flames|Wizards|Raptors|Grizzlies',
);
const COMPANY_BEHIND = words(
  'Corp|Inc|Plc|AG|SA|SpA|Co Ltd|Group|Holdings|Industries|Bank|Insurance|Motors|Oil|Telecom|Airlines|Steel|Securities|Brewery|Cos Inc|& Co|International Inc|Investors Service|Electric',
);
const COUNTIES = words(
  'Dorset|Norfolk|Cumberland|Shropshire|Berkshire|Wiltshire|Rutland|Cheshire|Devon|Suffolk|Cornwall|Lincolnshire|Buckinghamshire|Staffordshire|Hertfordshire|Kent|Somerset|Warwickshire|Derbyshire|Sussex|Surrey|Essex|Yorkshire|Lancashire|Durham|Hampshire|Middlesex|Glamorgan|Worcestershire|Gloucestershire|Leicestershire|Northamptonshire|Nottinghamshire',
);
const US_TEAMS = words(
  'New York|Boston|Chicago|Detroit|Cleveland|Seattle|Oakland|Minnesota|Texas|Milwaukee|Toronto|Baltimore|Atlanta|Florida|Montreal|Philadelphia|Houston|St Louis|Cincinnati|Pittsburgh|San Diego|Los Angeles|Colorado|San Francisco|Kansas City|California|Dallas|Utah|Phoenix|Miami|Orlando|Indiana|Golden State|Sacramento|Portland|Denver|New Jersey|Washington|Charlotte|Vancouver|Edmonton|Calgary|Ottawa|Buffalo|Hartford|Tampa Bay|NY Islanders|Anaheim|San Jose|LA Clippers|Green Bay|Tennessee|Carolina|Jacksonville|New England|Arizona|New Orleans',
);
const VENUES = words('Park|Stadium|Road|Lane|Arena|Ground|Oval|Field|Gardens');
const EVENTS = words('Open|Masters|Classic|Grand Prix|Trophy|Championships|Cup|Challenge');
/** What desks of a wire put before a headline. */
const SLUGS = words(
  'RESEARCH ALERT|INDICATORS|SHIPPING|FOCUS|INTERVIEW|FEATURE|WEATHER|DIARY|TABLE|CORRECTED|TREND|FULL TEXT|UPDATE|NEWS SUMMARY|COMMODITIES|BONDS|TREASURIES',
);
/** Words of English that companies, papers and parties are called by. */
const ENGLISH_NAMES = words(
  'Placer|Sun|Apple|Crown|Pioneer|Beacon|Summit|Comet|Horizon|Anchor|Delta|Eagle|General|National|First|Golden|Silver|United|Modern|Standard|Orient|Union|Falcon|Diamond|Star|Digital|Micro|Quantum|Cable|Power',
);
const OFFICES_OF_STATE = words(
  'Law and Order|Public Health|Coupon Privatisation|Rural Credit|Peace and Justice|Human Rights|Land Reform|Ports and Railways|Foreign Trade|Atomic Energy|State Property|Refugees',
);
const BODIES = words('Council|Centre|Commission|Committee|Movement|Agency|Bureau|Front|Union|Fund|Institute|Office');
const SYLLABLES = words(
  'ba|be|bo|ca|co|da|de|di|fa|fe|fi|ga|go|la|le|li|lo|ma|me|mi|mo|na|ne|no|pa|pe|po|ra|re|ri|ro|sa|se|so|ta|te|ti|to|va|ve|vi|vo|za|ze',
);
const ENDINGS = words(
  'nza|tta|rdo|lia|nti|rma|sso|ssi|nda|rio|lta|nese|gna|zio|lini|nova|rsk|nborg|lund|veld|burg|stad|mund|ngen|hausen|rby|ton|ham|ford|ley',
);
const SPORTS = words(
  'SOCCER|SOCCER|SOCCER|CRICKET|TENNIS|GOLF|BOXING|ATHLETICS|CYCLING|RUGBY UNION|RUGBY LEAGUE|ICE HOCKEY|BASKETBALL|SQUASH|MOTOR RACING|ALPINE SKIING|SWIMMING|SNOOKER|BADMINTON|SKI JUMPING|FIGURE SKATING|HORSE RACING|YACHTING',
);

class Wire {
  readonly #draw: Draw;
  readonly #tables: NameTables;
  readonly #countries: readonly string[];

  constructor(tables: NameTables, seed: number) {
    this.#draw = new Draw(seed);
    this.#tables = tables;
    this.#countries = [...tables.demonyms.keys()];
  }

  // Bare names.
  #city = (): string => this.#draw.of(this.#tables.cities);
  #country = (): string =>
    this.#draw.chance(12)
      ? this.#draw.of(['U.S.', 'Britain', 'England', 'Scotland', 'Wales', 'Ireland', 'West Indies'])
      : this.#draw.of(this.#countries);
  #demonym = (): string => this.#tables.demonyms.get(this.#draw.of(this.#countries)) ?? '';
  #made = (): string => {
    const word =
      this.#draw.of(SYLLABLES) + (this.#draw.chance(40) ? this.#draw.of(SYLLABLES) : '') + this.#draw.of(ENDINGS);
    return capitalized(word);
  };
  #surname = (): string =>
    this.#draw.chance(75)
      ? this.#draw.of(this.#tables.surnames)
      : this.#draw.chance(15)
        ? `${this.#draw.of(['Van', 'De', 'Le', 'Di'])} ${this.#made()}`
        : this.#made();
  #initial = (): string => `${'ABCDEGHIJKLMNPRSTVW'[this.#draw.number(19)]}.`;
  #full = (): string =>
    `${this.#draw.of(this.#tables.givens)}${this.#draw.chance(8) ? ` ${this.#draw.of(this.#tables.givens)}` : ''} ${this.#surname()}${this.#draw.chance(3) ? ' III' : ''}`;
  #clubName = (): string => {
    const n = this.#draw.number(10);
    if (n < 4) return this.#city();
    if (n < 7) return this.#made();
    return n < 9
      ? `${this.#draw.chance(50) ? this.#city() : this.#made()} ${this.#draw.of(CLUB_BEHIND)}`
      : `${this.#draw.of(CLUB_BEFORE)} ${this.#draw.chance(50) ? this.#city() : this.#made()}`;
  };

  // Names in brackets.
  #P = (text = this.#full()): string => `[P ${text}]`;
  #S = (): string => this.#P(this.#surname());
  #L = (text = this.#city()): string => `[L ${text}]`;
  #N = (): string => this.#L(this.#country());
  #M = (text = this.#demonym()): string => `[M ${text}]`;
  #O = (text = this.#clubName()): string => `[O ${text}]`;
  #n = (below: number, from = 0): number => from + this.#draw.number(below);
  #date = (): string =>
    `${1993 + this.#n(9)}-${String(this.#n(12, 1)).padStart(2, '0')}-${String(this.#n(28, 1)).padStart(2, '0')}`;
  #day = (): string => this.#draw.of(DAYS);
  #capitals = (text: string): string =>
    text.replace(
      /(\[[POLM] )?([^[\]]+)(\])?/g,
      (_, open = '', inner: string, close = '') => open + inner.toUpperCase() + close,
    );

  /** A town that no table has, as most villages of the news: `AL-RASSO`, `LAKE VENZA`, `TOBO-LE-STADT`. */
  #village = (): string => {
    const n = this.#draw.number(12);
    if (n < 7) return this.#made();
    if (n < 10)
      return `${this.#draw.of(['Lake', 'San', 'Port', 'Santa', 'St.', 'Las', 'La', 'Bad', 'Al', 'Mount'])} ${this.#made()}`;
    return n < 11 ? `${this.#made()}-${this.#draw.of(['le', 'i', 'sur', 'am'])}-${this.#made()}` : `Al-${this.#made()}`;
  };

  /** The line with place and day; villages have their country behind them. */
  #dateline(): string {
    const known = this.#draw.chance(65);
    const place = known ? this.#city() : this.#village();
    const country = this.#draw.chance(known ? 20 : 85) ? ` , ${this.#N()}` : '';
    return `${this.#L(this.#draw.chance(92) ? place.toUpperCase() : place)}${country} ${this.#date()}`;
  }

  #head(sport: string, text: string): string[] {
    return [this.#capitals(`${sport}${this.#draw.chance(90) ? ' - ' : '-'}${text} .`), this.#dateline()];
  }

  #times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }

  /** The minute of a goal: `17` or `17th`. */
  #minute = (below: number, from: number): string => {
    const minute = this.#n(below, from);
    const ending = minute % 10 === 1 && minute !== 11 ? 'st' : minute % 10 === 2 && minute !== 12 ? 'nd' : 'th';
    return this.#draw.chance(50) ? `${minute}` : `${minute}${ending}`;
  };

  soccer(): string[] {
    const clubs = this.#times(8, this.#clubName);
    const league = `${this.#M()} ${this.#draw.of(['first', 'second', 'premier', 'first'])} ${this.#draw.of(['division', 'league'])}`;
    const [a, b, c] = clubs;
    const coach = this.#full();
    const lines = this.#head(
      'SOCCER',
      this.#draw.of([
        `${this.#M()} LEAGUE RESULTS`,
        `${this.#O(a)} BEAT ${this.#O(b)} 2-1`,
        `${this.#M()} FIRST DIVISION SUMMARIES`,
        `${this.#S()} SIGNS FOR ${this.#O(c)}`,
        `${this.#N()} NAME SQUAD TO FACE ${this.#N()}`,
      ]),
    );
    lines.push(`Results of ${league} soccer matches played on ${this.#day()} :`);
    for (let i = 0; i + 1 < clubs.length; i += 2)
      lines.push(
        this.#draw.chance(55)
          ? `${this.#O(clubs[i])} ${this.#n(5)} ${this.#O(clubs[i + 1])} ${this.#n(4)}`
          : `${this.#O(clubs[i])} ${this.#n(3, 1)} ( ${this.#S()} ${this.#minute(44, 1)} , ${this.#S()} ${this.#minute(44, 46)}${this.#draw.chance(30) ? ' penalty' : ''} ) ${this.#O(clubs[i + 1])} ${this.#n(2)} . Halftime 1-0 . Attendance ${this.#n(60, 2)},000 .`,
      );
    lines.push('Standings ( tabulated under played , won , drawn , lost , goals for , against , points ) :');
    for (const club of clubs)
      lines.push(
        `${this.#O(club)} ${this.#n(20, 5)} ${this.#n(9)} ${this.#n(6)} ${this.#n(6)} ${this.#n(30, 5)} ${this.#n(30, 5)} ${this.#n(40, 2)}`,
      );
    lines.push(
      `${this.#O(a)} beat ${this.#O(b)} 2-0 at home , while ${this.#O(c)} lost 1-0 to ${this.#O(clubs[3])} .`,
      `${this.#P()} scored for ${this.#O(a)} after ${this.#n(80, 3)} minutes , and ${this.#S()} headed the second .`,
      `${this.#O(b)} coach ${this.#P(coach)} said his side had missed ${this.#M()} striker ${this.#P()} .`,
      `" We were lucky , " ${this.#P(coach.split(' ').at(-1))} told reporters . ${this.#O(c)} goalkeeper ${this.#P()} broke a finger .`,
      `${this.#O(a)} play ${this.#O(clubs[4])} at ${this.#L(`${this.#made()} ${this.#draw.of(VENUES)}`)} on ${this.#day()} .`,
    );
    return lines;
  }

  nations(): string[] {
    const [a, b, c] = this.#times(3, this.#country);
    const players = (): string => this.#times(5, () => `${this.#n(11, 1)} - ${this.#P()}`).join(' , ');
    return [
      ...this.#head(
        'SOCCER',
        this.#draw.of([
          `${this.#L(a)} BEAT ${this.#L(b)}`,
          `${this.#L(a)} CRUSH ${this.#L(b)} IN QUALIFIER`,
          `${this.#L(c)} COACH QUITS`,
        ]),
      ),
      `${this.#L(a)} beat ${this.#L(b)} ${this.#n(4, 1)}-0 ( halftime 0-0 ) in a ${this.#M('World Cup')} qualifying match on ${this.#day()} .`,
      `Scorers : ${this.#P()} ( ${this.#n(80, 2)} ) , ${this.#S()} ( ${this.#n(80, 2)} )`,
      `${this.#L(a)} coach ${this.#P()} said ${this.#L(b)} deserved more .`,
      `${this.#L(a)} : ${players()}`,
      `${this.#L(b)} : ${players()}`,
      `Referee : ${this.#P()} ( ${this.#L(c)} )`,
      `${this.#L(c)} 4 3 1 0 9 2 10`,
      `${this.#L(a)} ${this.#n(5, 1)} ${this.#n(3)} ${this.#n(2)} ${this.#n(3)} 6 5 ${this.#n(9)}`,
      `In the other match ${this.#L(c)} were held by ${this.#N()} in ${this.#L()} .`,
    ];
  }

  cricket(): string[] {
    const [a, b] = this.#times(2, () =>
      this.#draw.of(
        words(
          'Pakistan|India|Sri Lanka|Australia|England|South Africa|New Zealand|Zimbabwe|Kenya|West Indies|Bangladesh',
        ),
      ),
    );
    const bowler = this.#times(4, this.#surname);
    const batsman = (): string => this.#P(`${this.#draw.chance(60) ? `${this.#initial()} ` : ''}${this.#surname()}`);
    const counties = this.#times(6, () => this.#draw.of(COUNTIES));
    const scorer = (): string => this.#P(`${this.#initial()} ${this.#surname()}`);
    return [
      ...this.#head(
        'CRICKET',
        this.#draw.of([
          `${this.#L(a)} BEAT ${this.#L(b)} BY ${this.#n(9, 2)} WICKETS`,
          `${this.#L(a)} V ${this.#L(b)} SCOREBOARD`,
          `${this.#M('ENGLISH')} COUNTY CHAMPIONSHIP SCORES`,
          `${this.#S()} LEADS ${this.#L(a)} TO VICTORY`,
        ]),
      ),
      `${this.#L(a)} beat ${this.#L(b)} by ${this.#n(90, 9)} runs in the second test on ${this.#day()} .`,
      `${this.#L(b)} first innings`,
      `${batsman()} c ${this.#S()} b ${this.#P(bowler[0])} ${this.#n(99)}`,
      `${batsman()} lbw b ${this.#P(bowler[1])} ${this.#n(50)}`,
      `${batsman()} run out ${this.#n(50)}`,
      `${batsman()} not out ${this.#n(99)}`,
      `${batsman()} b ${this.#P(bowler[2])} 0`,
      'Extras ( lb-5 nb-1 w-2 ) 8',
      `Bowling : ${bowler.map((name) => `${this.#P(name)} ${this.#n(20, 4)}-${this.#n(5)}-${this.#n(60, 9)}-${this.#n(5)}`).join(' , ')}`,
      `Did not bat : ${this.#times(3, batsman).join(' , ')} .`,
      `${this.#S()} was caught by ${this.#S()} off ${this.#P(bowler[0])} in the next over , and ${this.#P(bowler[1])} bowled ${this.#S()} .`,
      `At ${this.#L()} : ${this.#O(counties[0])} ${this.#n(300, 80)} and ${this.#n(200, 20)}-${this.#n(8, 1)} ( ${scorer()} ${this.#n(99, 50)} not out , ${scorer()} 51 ) , ${this.#O(counties[1])} ${this.#n(300, 80)} .`,
      `At ${this.#L(this.#village())} : ${this.#O(counties[2])} ${this.#n(300, 80)} ( ${scorer()} 4-43 ) . ${this.#O(counties[3])} ${this.#n(99, 50)} for no wicket .`,
      `${this.#O(counties[4])} captain ${this.#P()} declared at ${this.#L(this.#city())} , and ${this.#O(counties[5])} need ${this.#n(200, 90)} to win .`,
      `${this.#O(counties[0])} bowler ${this.#P()} took five wickets as ${this.#O(counties[4])} were all out for ${this.#n(200, 80)} .`,
    ];
  }

  americans(): string[] {
    const teams = this.#times(12, () => this.#draw.of(US_TEAMS));
    const [sport, league, games] = this.#draw.of([
      ['BASEBALL', `[M MAJOR LEAGUE]`, 'home run|innings|pitched'],
      ['NBA BASKETBALL', '[O NBA]', 'points|rebounds|scored'],
      ['NHL ICE HOCKEY', '[O NHL]', 'goals|saves|scored'],
      ['NFL AMERICAN FOOTBALL', '[O NFL]', 'yards|touchdowns|threw'],
    ]);
    const [things, more, did] = games.split('|');
    const home = (i: number): string => this.#O(teams[i].toUpperCase());
    const lines = [
      sport.startsWith('N') && this.#draw.chance(70)
        ? this.#capitals(
            `[O ${sport.split(' ')[0]}] ${sport.slice(4)} - ${this.#draw.of(['STANDINGS AFTER', 'RESULTS OF'])} ${this.#day()} 'S GAMES .`,
          )
        : this.#capitals(`${sport.replace(/^N\w+ /, '')} - ${league} RESULTS ${this.#day()} .`),
      `${this.#L('NEW YORK')} ${this.#date()}`,
      `Results of ${league.startsWith('[M') ? '[M Major League]' : league} games played on ${this.#day()} ( home team in CAPS ) :`,
      this.#draw.of(['[M AMERICAN LEAGUE]', '[M NATIONAL LEAGUE]', '[M EASTERN CONFERENCE]', '[M WESTERN CONFERENCE]']),
      this.#draw.of(['[M CENTRAL DIVISION]', '[M ATLANTIC DIVISION]', '[M PACIFIC DIVISION]', '[M EASTERN DIVISION]']),
    ];
    for (let i = 0; i < 4; i++)
      lines.push(
        `${home(i)} ${this.#n(60, 9)} ${this.#n(60, 9)} .${this.#n(600, 300)} ${this.#draw.of(['-', '2', '11 1/2'])}`,
      );
    for (let i = 4; i < 8; i += 2)
      lines.push(
        this.#draw.chance(50)
          ? `${this.#O(teams[i])} ${this.#n(110, 1)} ${home(i + 1)} ${this.#n(110, 1)}`
          : `${home(i)} ${this.#n(9, 1)} ${this.#O(teams[i + 1])} ${this.#n(9, 1)}`,
      );
    lines.push(
      `${this.#day().toUpperCase()} , ${this.#draw.of(MONTHS).toUpperCase()} ${this.#n(28, 1)} SCHEDULE`,
      `${home(8)} AT ${home(9)}`,
      `${home(10)} AT ${home(11)}`,
      `${home(1)} AT ${home(3)}`,
      `${home(5)} AT ${home(7)}`,
      `${home(9)} at ${home(2)}`,
    );
    const nick = this.#draw.of(NICKNAMES);
    lines.push(
      `In ${this.#L(this.#city())} , ${this.#P()} had ${this.#n(30, 3)} ${things} and ${this.#P()} added ${this.#n(9, 2)} as the ${this.#O(`${teams[1]} ${nick}`)} beat the ${this.#O(`${teams[2]} ${this.#draw.of(NICKNAMES)}`)} ${this.#n(90, 2)}-${this.#n(90, 1)} .`,
      `At ${this.#L()} , ${this.#P()} ${did} ${this.#n(9, 2)} times for ${this.#O(teams[3])} , who beat ${this.#O(teams[4])} for the third time .`,
      `${this.#O(teams[6])} quarterback ${this.#P()} was hurt . ${this.#P()} caught two passes for ${this.#O(teams[7])} .`,
      `${this.#O(teams[1])} 's ${this.#P()} had ${this.#n(9, 2)} ${more} . The ${this.#O(nick)} have won five in a row .`,
      `At ${this.#L(`${this.#made()} ${this.#draw.of(VENUES)}`)} , ${this.#S()} ( ${this.#n(15)}-${this.#n(15)} ) won again for ${this.#O(teams[5])} .`,
    );
    return lines;
  }

  singles(): string[] {
    const event = `${this.#draw.chance(60) ? this.#city() : this.#demonym()} ${this.#draw.of(EVENTS)}`;
    const sport = this.#draw.of(SPORTS);
    const player = (): string => `${this.#draw.chance(30) ? `${this.#n(16, 1)} - ` : ''}${this.#P()} ( ${this.#N()} )`;
    const set = (): string => `6-${this.#n(5)} ${this.#n(6)}-6 6-${this.#n(5)}`;
    const lines = this.#head(
      sport,
      this.#draw.of([
        `RESULTS AT ${this.#M(event)}`,
        `${this.#S()} BEATS ${this.#S()}`,
        `${this.#S()} WINS IN ${this.#L()}`,
        `${this.#S()} TO FIGHT ${this.#S()}`,
        `${this.#N()} 'S ${this.#S()} QUITS`,
        `${this.#S()} THIRD IN ${this.#L()}`,
        `${this.#S()} TO RETIRE`,
      ]),
    );
    lines.push(`Results on ${this.#day()} from the ${this.#M(event)} ( prefix number denotes seeding ) :`);
    for (let i = 0; i < 3; i++) lines.push(`${player()} beat ${player()} ${set()}`);
    for (let i = 1; i < 5; i++)
      lines.push(
        `${i}. ${this.#P()} ( ${this.#N()} )${this.#draw.chance(40) ? ` ${this.#O(this.#made())}` : ''} ${this.#draw.of(['1 minute 40.12 seconds', '1:40.55', '243.6 points', 'same time', '12.34'])}`,
      );
    for (let i = 0; i < 3; i++)
      lines.push(
        `${this.#n(12, 270)} ${this.#P()}${this.#draw.chance(50) ? ` ( ${this.#N()} )` : ''} ${this.#n(5, 66)} ${this.#n(5, 66)} ${this.#n(5, 66)}${this.#draw.chance(40) ? ` , ${this.#P()} ${this.#n(5, 66)} ${this.#n(5, 66)}` : ''}`,
      );
    lines.push(
      `${this.#S()} , the ${this.#M()} champion , will meet ${this.#P()} of ${this.#N()} in ${this.#L()} .`,
      `" I am tired , " said ${this.#S()} , who has not lost to ${this.#S()} since ${this.#L()} .`,
    );
    return lines;
  }

  market(): string[] {
    const stem = (): string => {
      const n = this.#draw.number(10);
      if (n < 3) return this.#made();
      if (n < 5) return this.#surname();
      if (n < 7) return `${this.#draw.of(ENGLISH_NAMES)} ${this.#made()}`;
      if (n < 8) return `${this.#made()} ${this.#made()}`;
      return n < 9 ? `${this.#surname()} ${this.#surname()}` : `${this.#made()} ${this.#country()}`;
    };
    const company = (): string => `${stem()} ${this.#draw.of(COMPANY_BEHIND)}`;
    const [named, bought] = [stem(), stem()];
    const a = `${named} ${this.#draw.of(COMPANY_BEHIND)}`;
    const c = `${bought} ${this.#draw.of(COMPANY_BEHIND)}`;
    const b = company();
    const short = this.#made();
    const city = this.#city();
    const letters = this.#times(this.#n(2, 3), () => LETTERS[this.#draw.number(LETTERS.length)]).join('');
    const slug = this.#draw.chance(35) ? `${this.#draw.of(SLUGS)} - ` : '';
    const lines = [
      slug +
        this.#draw.of([
          `${this.#O(named)} sees higher profit .`,
          `${this.#L(city)} stocks end mixed .`,
          `${this.#O(short)} in talks to buy ${this.#O(bought)} .`,
          `${this.#N()} cuts rates , currency steady .`,
          `${this.#O(named)} started , ${this.#O(bought)} cut .`,
          `${this.#O(named)} , ${this.#O(bought)} end talks .`,
          `${this.#O(named)} falls on ${this.#O(letters)} .`,
          `${this.#N()} - updated ${this.#draw.of(MONTHS).slice(0, 3)} ${this.#n(28, 1)} .`,
        ]),
      this.#draw.chance(50) ? `${this.#L(city.toUpperCase())} ${this.#date()}` : this.#dateline(),
      `${this.#M()} group ${this.#O(a)} said on ${this.#day()} its profit rose ${this.#n(60, 2)} percent .`,
      `${this.#O(c)} said it would match any bid for ${this.#O(named)} .`,
      `Shares in ${this.#O(short)} rose ${this.#n(9, 1)} to ${this.#n(300, 20)} in ${this.#L()} , and ${this.#O(this.#made())} lost ${this.#n(9, 1)} to ${this.#n(90, 9)} .`,
      `${this.#O(named)} shares closed at ${this.#n(90, 9)}-1/2 on ${this.#O(letters)} . ${this.#O(bought)} was suspended .`,
      `${this.#O(b)} , ${this.#O(c)} and ${this.#O(company())} were active , dealers at ${this.#O(company())} said .`,
      `-- ${this.#O(stem())} analyst ${this.#P()} said he raised his rating on ${this.#O(named)} to buy from hold .`,
      `" It was a quiet session , " said ${this.#P()} of ${this.#O(stem())} .`,
      `${this.#N()} 's ${this.#O(short)} gained ${this.#n(50, 2)} cents to ${this.#n(30, 3)}.${this.#n(90, 10)} .`,
      `${this.#O(short)} rose ${this.#n(70, 5)} to ${this.#n(900, 100)} while ${this.#O(bought)} was unchanged . ${this.#O(letters)} fell .`,
      `The board of ${this.#O(bought)} met in ${this.#L()} and rejected the offer , ${this.#O(named)} chairman ${this.#P()} said .`,
      `-- ${this.#P()} , ${this.#O(`${city} Newsroom`)} , +${this.#n(90, 10)} ${this.#n(900, 100)} ${this.#n(9000, 1000)}`,
      `-- ${this.#L(city)} newsroom +${this.#n(90, 10)}-${this.#n(90, 1)}-${this.#n(900, 100)} ${this.#n(900, 100)}`,
      `-- ${this.#O(`${city} ${this.#draw.of(['Newsroom', 'Newsdesk', 'Commodity Desk', 'Bureau'])}`)} ${this.#n(900, 100)}-${this.#n(9000, 1000)}`,
      `( c ) ${this.#O('Reuters Limited')} 1997`,
    ];
    return lines;
  }

  /** What the papers of a country write: their names in capitals, a line each, and their stories behind dashes. */
  digest(): string[] {
    const country = this.#country();
    const paper = (): string => {
      const n = this.#draw.number(4);
      if (n === 0)
        return `THE ${this.#draw.of(['TIMES', 'DAILY', 'STAR', 'SUN', 'POST', 'EXPRESS', 'NATION', 'HERALD'])}`;
      if (n === 1) return `${this.#draw.of(['EL', 'AL', 'LA', 'LE', 'DIE', 'DEN'])} ${this.#made().toUpperCase()}`;
      return n === 2 ? this.#made().toUpperCase() : `${this.#made()} ${this.#made()}`.toUpperCase();
    };
    const story = (): string =>
      this.#draw.of([
        `- President ${this.#P()} to meet leaders of ${this.#O(this.#made())} .`,
        `- Seven people killed near ${this.#L(this.#village())} .`,
        `- ${this.#L(this.#country())} and ${this.#L(country)} sign a fishing accord .`,
        `- Finance Minister ${this.#P()} sees lower inflation .`,
        `- ${this.#O(`${this.#made()} ${this.#draw.of(COMPANY_BEHIND)}`)} plans to lay off ${this.#n(900, 90)} workers .`,
        `- Prices of bread rise in ${this.#L()} .`,
      ]);
    return [
      `${this.#draw.of(['Press digest', 'PRESS DIGEST', 'Newspaper summary'])} - ${this.#L(country)} - ${this.#draw.of(MONTHS).slice(0, 3)} ${this.#n(28, 1)} .`,
      `${this.#L(this.#city().toUpperCase())} ${this.#date()}`,
      `These are the leading stories in the ${this.#M()} press on ${this.#day()} . ${this.#O('Reuters')} has not verified these stories and does not vouch for their accuracy .`,
      ...this.#times(4, () => [this.#O(paper()), story(), story()]).flat(),
      `-- ${this.#O(`${this.#city()} Newsroom`)} , +${this.#n(90, 10)}-${this.#n(9, 1)}-${this.#n(900, 100)} ${this.#n(900, 100)}`,
    ];
  }

  /** Short reports of places that nobody knows and of bodies with long names. */
  brief(): string[] {
    const village = this.#village();
    const body = `${this.#draw.chance(40) ? `${this.#draw.of(['State', 'National', this.#demonym()])} ` : ''}${this.#draw.of(OFFICES_OF_STATE)} ${this.#draw.of(BODIES)}`;
    const of = `${this.#draw.of(BODIES)} for ${this.#draw.of(OFFICES_OF_STATE)}`;
    const [agency, letters] = [this.#made(), this.#times(3, () => LETTERS[this.#draw.number(LETTERS.length)]).join('')];
    const man = this.#full();
    return [
      this.#draw.of([
        `${this.#M()} police find bodies in garden .`,
        `Two killed in ${this.#L(village)} shooting .`,
        `${this.#O(agency)} chief held after riot .`,
        `${this.#P(man.split(' ').at(-1))} to leave ${this.#O(body)} .`,
        `${this.#M()} jets bomb northern town .`,
        `${this.#L(this.#country())} - Ministers lose seats .`,
      ]),
      `${this.#L(village.toUpperCase())} , ${this.#N()} ${this.#date()}`,
      `Police searching a house in ${this.#L(village)} near ${this.#L()} found weapons on ${this.#day()} , prosecutor ${this.#P()} said .`,
      `${this.#P(man)} , ${this.#n(50, 20)} , led them there . He heads the ${this.#O(body)} ( ${this.#O(letters)} ) in ${this.#L()} .`,
      `The ruling ${this.#O(of)} backed ${this.#P(man.split(' ').at(-1))} , news agency ${this.#O(letters)} said .`,
      `A plane of ${this.#O(`${this.#made()} ${this.#draw.of(['Airways', 'Airlines', 'Air'])}`)} landed at ${this.#L(this.#village())} and went on to ${this.#L()} .`,
      `${this.#O(`${this.#demonym()} Islamic Press`)} said troops hold the ${this.#L(this.#made())} highway and ${this.#L(this.#village())} airport .`,
      `${this.#O(letters)} leader ${this.#P()} lives in ${this.#L()} . ${this.#M()} rebels took ${this.#L(this.#village())} .`,
      `${this.#O(agency)} newspaper called on the ${this.#O(body)} to resign . The ${this.#O(letters)} was silent .`,
      `The ${this.#M()}-flagged carrier ${this.#M(`${this.#draw.of(ENGLISH_NAMES)} ${this.#draw.of(ENGLISH_NAMES)}`)} took water off ${this.#L(this.#village())} , ${this.#O(`${this.#made()} Shipping Service`)} said .`,
    ];
  }

  /** Somebody in the news, by the full name once and by the surname from then on; the surname may keep a Russian ending. */
  person(): string[] {
    const [full, other] = [this.#full(), this.#full()];
    const last = full.split(' ').at(-1) ?? full;
    const short = (): string =>
      this.#P(this.#draw.chance(30) ? last + this.#draw.of(['a', 'u', 'om', 'oy', 'ym', 'y']) : last);
    const [here, there] = [this.#city(), this.#city()];
    const said = [
      `The lawyer of ${short()} told reporters in ${this.#L(there)} that the arrest was a mistake .`,
      `They met ${short()} on ${this.#day()} in ${this.#L(here)} , and ${this.#P(last)} thanked ${this.#P(other)} .`,
      `Earlier ${this.#L(here)} protested against the detention of ${short()} .`,
      `According to ${short()} , the talks with ${this.#P(other)} were useful .`,
      `" We shall support ${short()} , " said ${this.#P(other.split(' ').at(-1))} , adding that ${this.#L(there)} was informed .`,
      `The consul visited ${short()} in prison , and the embassy in ${this.#L(here)} demanded to release ${short()} .`,
      `A court in ${this.#L(there)} sentenced ${short()} to ${this.#n(9, 2)} years ; ${this.#P(last)} will appeal .`,
      `${this.#P(last)} was born in ${this.#L(there)} . ${this.#P(last)} 's wife declined to comment .`,
      `Journalists asked ${short()} about the case against ${this.#P(other.split(' ').at(-1))} .`,
    ];
    return [
      this.#draw.of([
        `${this.#L(here)} asks for ${this.#P(last)}`,
        `${this.#N()} stands up for ${this.#P(last)}`,
        `Protests in ${this.#L(here)} for ${this.#P(last)}`,
        `${this.#P(last)} is held in ${this.#L(there)}`,
        `Lawyer of ${this.#P(last)} speaks of new evidence`,
        `${this.#N()} releases ${this.#P(last)}`,
      ]),
      '',
      `${this.#L(here.toUpperCase())} , ${this.#draw.of(MONTHS)} ${this.#n(28, 1)} , ${this.#n(20, 2000)} . ${this.#M()} diplomats asked for ${this.#P(full)} .`,
      this.#times(4, () => this.#draw.of(said)).join(' '),
      this.#times(3, () => this.#draw.of(said)).join(' '),
    ];
  }

  politics(): string[] {
    const letters = (): string => this.#times(this.#n(2, 3), () => LETTERS[this.#draw.number(LETTERS.length)]).join('');
    const [party, other] = [letters(), letters()];
    const leader = this.#full();
    const country = this.#country();
    const paper = `${this.#draw.chance(40) ? 'Al-' : 'The '}${this.#made()}`;
    return [
      this.#draw.of([
        `${this.#L(country)} denies ${this.#M()} charge .`,
        `${this.#L()} court frees ${this.#M()} .`,
        `${this.#M()} premier to visit ${this.#N()} .`,
        `${this.#O(party)} wins vote in ${this.#L(country)} .`,
      ]),
      `${this.#L(this.#city().toUpperCase())} ${this.#date()}`,
      `${this.#O(party)} leader ${this.#P(leader)} accused the ${this.#O(other)} on ${this.#day()} of shelling ${this.#L(this.#made())} .`,
      `${this.#O(other)} spokesman ${this.#P()} denied it . " This is false , " he told ${this.#O(letters())} .`,
      `The president will meet leaders of ${this.#O(letters())} and ${this.#O(other)} in ${this.#L()} .`,
      `${this.#P(leader.split(' ').at(-1))} met ${this.#M()} President ${this.#P()} in ${this.#L(this.#made())} , the official ${this.#O(letters())} news agency said .`,
      `${this.#O(paper.replace(/^The /, ''))} newspaper said ${this.#M()} soldiers had crossed the border near ${this.#L(this.#made())} .`,
      `The ${this.#M()} foreign minister , ${this.#P()} , will fly to ${this.#L()} for talks with ${this.#S()} .`,
      `${this.#O(`${this.#demonym()} Liberation Army`)} rebels killed ${this.#n(40, 2)} people in ${this.#L(this.#made())} , ${this.#O('U.N.')} officials said .`,
      `${this.#M()} police held ${this.#n(9, 2)} men in ${this.#L()} . ${this.#N()} protested .`,
      `The ${this.#O(this.#draw.of(['Foreign Ministry', 'Defence Ministry', 'Interior Ministry']))} in ${this.#L()} declined to comment .`,
    ];
  }
}

/** Reports of every kind, each with its names in brackets. */
export function* wireTexts(sources: Sources, times: number): Iterable<string> {
  const tables = nameTables(sources);
  for (let i = 0; i < times; i++) {
    const wire = new Wire(tables, 7919 * (i + 1));
    for (const lines of [
      wire.soccer(),
      wire.nations(),
      wire.cricket(),
      wire.americans(),
      wire.singles(),
      wire.market(),
      wire.market(),
      wire.digest(),
      wire.brief(),
      wire.politics(),
      wire.person(),
      wire.person(),
      wire.person(),
    ])
      yield `${lines.join('\n')}\n`;
  }
}
