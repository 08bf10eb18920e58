import { numbers } from './texts.ts';

/** One dump of a made-up folder. */
export interface MadeDump {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

type Pick = <T>(list: readonly T[]) => T;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const FIRST_NAMES =
  words(`Anna Karin Olli Pavel Marta Ilmar Petra Jonas Irina Tomas Lena Viktor Astrid Emil Rosa Henrik Nadia Oskar
  Vera Mikael Ines Darius Helga Stefan Lidia Marek Sofia Anton Greta Ivan`);
const SURNAME_STARTS =
  words(`Ber Kar Lund Tal Ves Mor Hal Rin Sol Dren Fal Gor Jar Kes Lin Mal Nor Orl Pel Quil Ras Sten Ter Ulm Var Wes
  Zab Brod Crel Dav`);
const MIDDLES = words('a e i o an en in ar er el il ov um ast est ist ond ent al or');
const SURNAME_ENDS = words('sen berg man ov ski vik lund ström ic nen ard o well mann ez ini aho sky eva dal');
const PLACE_ENDS = words(
  'burg vale port by wick stad mouth ford minster hamn field grad ville holm dorf tune ness more',
);
const ROLES = words('minister ambassador governor spokesman director commissioner mayor envoy secretary chairman');
const VERBS =
  words(`discussed welcomed rejected signed postponed published announced criticised opened closed approved examined promised
  defended reviewed extended cancelled demanded presented supported`);
const PLAIN =
  words(`plan report budget road river harbour bridge school hospital grain water energy border customs market price tax vote
  council court police army ship train airport winter summer storm flood fire rescue crew worker union strike wage pension health vaccine
  science museum festival concert theatre game league champion coach library university student teacher farmer cattle forest timber
  mine steel factory engine battery satellite network software bank loan currency debt export import tariff treaty mission observer refugee
  camp convoy ceasefire prisoner exchange visa passport embassy consulate protocol statute amendment quota fishery vessel pipeline reactor turbine
  dam reservoir tunnel tram ferry port quay warehouse container customs-house archive manuscript exhibition painting sculpture orchestra`);
const ADJECTIVES =
  words(`new joint regional public private annual final early late broad narrow common local foreign central northern southern
  eastern western modern ancient urgent lasting temporary partial complete secret open official`);
const EVENTS: readonly (readonly [noun: string, verb: string])[] = [
  ['summit', 'met at a summit'],
  ['talks', 'held talks'],
  ['agreement', 'signed an agreement'],
  ['hearing', 'spoke at a hearing'],
  ['visit', 'paid a visit'],
  ['arrest', 'reported an arrest'],
  ['conference', 'opened a conference'],
  ['election', 'commented on the election'],
  ['fire', 'fought a fire'],
  ['protest', 'faced a protest'],
];
const MONTHS = words('January February March April May June July August September October November December');

/** An event is reported by this many articles on average. */
const REPORTS = 3;
/** Dumps of one folder on disk. */
const PER_FOLDER = 1000;
const FIRST_DAY = Date.UTC(2012, 0, 1) / 86_400_000;
const DAYS = 3000;

/**
 * A dump of a made-up folder, the same for the same number. Every few dumps report one event in different words, within days of each other; names, places and
 * dates are the event's own. Lengths are spread as in folders of scraped pages: most have one to four kilobytes, some twenty.
 */
export function madeDump(number: number): MadeDump {
  const event = story(Math.floor(number / REPORTS));
  const next = numbers(number * 2654435761 + 17);
  for (let i = 0; i < 5; i++) next(2);
  const pick: Pick = (list) => list[next(list.length)];
  const day = event.day + next(3);
  const size = 700 + Math.floor(2600 * -Math.log((next(9999) + 1) / 10_000));
  const lines = [
    `${event.people[0]} and ${event.people[1]} ${event.what[1]} in ${event.place}`,
    `${event.place.toUpperCase()}, ${written(day)}. / ${opening(event, pick)}`,
  ];
  let length = lines[0].length + lines[1].length;
  const interview = next(4) === 0;
  while (length < size) {
    const told = Array.from({ length: 3 + next(6) }, () => sentence(event, pick, next)).join(' ');
    const line = interview
      ? `Question: Why is it that ${sentence(event, pick, next).replace(/\.$/, '?')}\n\n${event.people[0]}: ${told}`
      : told;
    lines.push(line);
    length += line.length + 2;
  }
  return { path: madePath(number), text: `${lines.join('\n\n')}\n` };
}

/** Where a made-up folder has its dump of this number. */
export function madePath(number: number): string {
  const name = `${String(number % 1000).padStart(3, '0')}_${number.toString(16).padStart(16, '0')}.txt`;
  return `${String(Math.floor(number / PER_FOLDER)).padStart(4, '0')}/${name}`;
}

/** All surnames and places of made-up dumps in small letters, also with plain ones as identifiers have them. */
export const MADE_NAMES: ReadonlySet<string> = new Set(
  SURNAME_STARTS.flatMap((start) =>
    MIDDLES.flatMap((middle) =>
      [...SURNAME_ENDS, 'strom', ...PLACE_ENDS].map((end) => (start + middle + end).toLowerCase()),
    ),
  ),
);

interface Story {
  readonly people: readonly string[];
  readonly place: string;
  readonly what: readonly [string, string];
  readonly topics: readonly string[];
  readonly day: number;
}

function story(number: number): Story {
  const next = numbers(number * 40503 + 5);
  for (let i = 0; i < 5; i++) next(2);
  const pick: Pick = (list) => list[next(list.length)];
  const surname = (): string => pick(SURNAME_STARTS) + pick(MIDDLES) + pick(SURNAME_ENDS);
  return {
    people: Array.from({ length: 4 }, () => `${pick(FIRST_NAMES)} ${surname()}`),
    place: pick(SURNAME_STARTS) + pick(MIDDLES) + pick(PLACE_ENDS),
    what: pick(EVENTS),
    topics: Array.from({ length: 8 }, () => pick(PLAIN)),
    day: FIRST_DAY + next(DAYS),
  };
}

function opening({ people, place, what, topics }: Story, pick: Pick): string {
  return `The ${pick(ROLES)} ${people[0]} ${what[1]} with ${people[1]} in ${place} on the ${pick(topics)} and the ${pick(topics)}.`;
}

function sentence(event: Story, pick: Pick, next: (below: number) => number): string {
  const noun = (): string => (next(3) === 0 ? pick(event.topics) : pick(PLAIN));
  const who = next(3) === 0 ? `${pick(ROLES)} ${pick(event.people)}` : `the ${pick(ADJECTIVES)} ${noun()}`;
  const when = next(4) === 0 ? ` on ${written(event.day - next(40))}` : '';
  const where = next(5) === 0 ? ` in ${event.place}` : '';
  const said = `${who} ${pick(VERBS)} the ${pick(ADJECTIVES)} ${noun()} of the ${noun()}${where}${when}.`;
  return said[0].toUpperCase() + said.slice(1);
}

/** `21 July 2018` */
function written(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
