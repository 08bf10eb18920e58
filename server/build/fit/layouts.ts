import { readFileSync } from 'node:fs';
import path from 'node:path';
import { capitalized } from '../../src/text/capital.ts';
import type { Sources } from '../sources.ts';
import { Draw, words } from './draw.ts';
import { LETTERS, MONTHS, type NameTables, nameTables } from './name-tables.ts';

/*
 * Made texts in the layouts of layouts.txt. What makes a word a name is the place that it has in a line, so the lines are written
 * and the names are drawn: of people, cities and countries from server/data, of towns, companies and bodies that no table has from
 * words and syllables.
 */

const STATES = words(
  'Calif.|N.Y.|Mass.|Conn|Ohio|Texas|Md.|N.J.|Ill.|Ill|Mich.|Minn.|Pa.|Va.|Ga.|Fla.|Colo.|Ariz|Mo.|Wis.|Tenn.',
);
const PROVINCES = words(
  'Virginia|New South Wales|Queensland|Michigan|Ohio|Victoria|Texas|South Carolina|Tasmania|Georgia|Nevada|Iowa|Western Australia|Wisconsin|Maine',
);
const COUNTIES = words('Leicestershire|Kent|Devon|Norfolk|Surrey|Yorkshire|Cornwall|Lancashire');
const SUBJECTS = words(
  'Health|Medicine|Security|Transport|Trade|Education|Park|Egg|Energy|Science|Forestry|Insurance|Labour|Tropical Medicine|Water|Railway|Justice|Farm|Disease Control|Fundamental Physics|Technology|Consumer Protection|Mines',
);
const BODIES = words(
  'Association|Agency|Board|Council|Commission|Committee|Federation|Authority|Union|Service|Society|Alliance',
);
const PLAIN = words(
  'Victory|Crown|Growth|Environment|Georgia|Standard|Bad|Green|Wonder|Golden|Top|Free|Computer|Safety|Modern|Total|Mutual|Remote|Liberty|Pioneer|Stock|Light|Amber|Open|Home|Dream|Power|Silver|Royal|General|First|National|Cross|Central|Sound|Meta|Bright|Common|Spotlight|Night',
);
const TRADES = words(
  'Systems|Markets|Stores|Gas|Edison|Chemical|Foods|Resources|Pictures|Media|Airways|Breweries|Paper|Motors|Insurance|Mills|Health|Steel',
);
const FORMS = words(
  'Inc|Corp|Co|Co Inc|Cos|Ltd|plc|Group|Holdings|Bancorp|International|& Co|and Co|Trust Inc|Industries|Wasserstein|USA',
);
const PAPERS = words('Times|Post|Journal|Herald|Tribune|Gazette|Courier|Observer');
const SYLLABLES = words(
  'ba|ber|bo|ca|cor|da|del|fa|fer|ga|gre|ha|jan|ka|lan|lo|ma|mer|mo|na|nor|pa|pel|ra|ro|sal|se|ta|tre|va|ver|vi|wa|wel|yar|zo',
);
const TOWN_ENDS = words('ton|ville|burg|ford|ham|bury|dale|field|view|port|wick|head|by|rsk|vka|ino|ovo|ansk|stad|le');
const MADE_ENDS = words('nta|xo|tek|via|ris|lon|dyne|max|neft|cor|na|gen|lex|ra|tis|sung|no|vo');

/** A company as it is written in full, and in short. */
interface Company {
  readonly full: string;
  readonly short: string;
}

/** Draws what fills the slots of one text. */
class Filling {
  readonly #draw: Draw;
  readonly #tables: NameTables;
  /** By kind and number, what was drawn for this text. */
  readonly #kept = new Map<string, string>();

  constructor(tables: NameTables, seed: number) {
    this.#tables = tables;
    this.#draw = new Draw(seed);
  }

  /** A line with its slots and choices filled. */
  line(text: string): string {
    return text.replace(/\{([^}]*)\}/g, (_, slot: string) =>
      slot.includes('|') ? this.#draw.of(slot.split('|')) : this.#slot(slot),
    );
  }

  #slot(slot: string): string {
    const [, name, number] = /^(.*?)(\d*)$/.exec(slot) ?? [];
    const value = this.#value(name.toLowerCase(), number);
    return name.length > 1 && name === name.toUpperCase() ? value.toUpperCase() : value;
  }

  #value(kind: string, number: string): string {
    // `{sur1}` is of `{full1}`, `{short1}` of `{co1}`.
    switch (kind) {
      case 'full':
        return `${this.#value('first', number)}${this.#draw.chance(12) ? ` ${this.#drawn('letter')}.` : ''} ${this.#value('sur', number)}`;
      case 'co':
        return this.#company(number).full;
      case 'short':
        return this.#company(number).short;
      case 'tick':
        return this.#company(number)
          .short.replace(/[^A-Za-z]/g, '')
          .slice(0, 3 + (Number(number || 0) % 2))
          .toUpperCase();
      case 'dem':
        return this.#tables.demonyms.get(this.#value('country', number)) ?? 'Swiss';
      case 'abbr':
        return this.#value('body', number).replace(/[^A-Z]/g, '');
      default:
        return this.#keep(kind, number, () => this.#drawn(kind));
    }
  }

  #keep(kind: string, number: string, make: () => string): string {
    const key = kind + number;
    let value = number === '' ? undefined : this.#kept.get(key);
    if (value === undefined) {
      value = make();
      this.#kept.set(key, value);
    }
    return value;
  }

  #drawn(kind: string): string {
    const draw = this.#draw;
    const of = (list: readonly string[]): string => draw.of(list);
    switch (kind) {
      case 'first':
        return of(this.#tables.givens);
      case 'sur':
      case 'surname':
        return this.#surname();
      case 'city':
        return of(this.#tables.cities);
      case 'country':
        return of([...this.#tables.demonyms.keys()]);
      case 'us':
        return of(PROVINCES);
      case 'state':
        return of(STATES);
      case 'county':
        return of(COUNTIES);
      case 'town':
        return this.#town();
      case 'made':
        return this.#made();
      case 'camel':
        return `${of(PLAIN)}${this.#made()}`;
      case 'word':
        return of(PLAIN);
      case 'subject':
        return of(SUBJECTS);
      case 'body':
        return this.#body();
      case 'paper':
        return `${draw.chance(50) ? 'The ' : ''}${draw.chance(50) ? this.#town() : of(PLAIN)} ${of(PAPERS)}`;
      case 'mon':
        return of(MONTHS);
      case 'letter':
      case 'l':
        return LETTERS[draw.number(LETTERS.length)];
      case 'd':
        return `${1 + draw.number(28)}`;
      case 'n':
        return `${1 + draw.number(9)}`;
      case 'nn':
        return `${10 + draw.number(90)}`;
      default:
        throw new Error(`layouts.txt has a slot that nothing fills: ${kind}`);
    }
  }

  #company(number: string): Company {
    const full = this.#keep('full company', number || `of ${this.#kept.size}`, () => this.#companyName());
    const [form] = FORMS.filter((f) => full.endsWith(` ${f}`)).sort((a, b) => b.length - a.length);
    const named = form === undefined ? full : full.slice(0, -form.length - 1);
    const parts = named.split(' ');
    // Of `Victory Markets Inc` the trade may go, too.
    const short = parts.length > 1 && TRADES.includes(parts[parts.length - 1]) ? parts.slice(0, -1).join(' ') : named;
    return { full, short: PLAIN.includes(short) ? named : short };
  }

  #companyName(): string {
    const draw = this.#draw;
    const form = draw.of(FORMS);
    const trade = draw.of(TRADES);
    switch (draw.number(11)) {
      case 0:
        return `${this.#surname()} ${form}`;
      case 1:
        return `${this.#surname()}-${this.#surname()} ${form}`;
      case 2:
        return `First ${draw.of(this.#tables.cities)} ${form}`;
      case 3:
        return `${draw.of(this.#tables.cities)} ${trade} ${form}`;
      case 4:
        return `${draw.of(this.#tables.givens)} ${this.#surname()} ${form}`;
      case 5:
        return `${draw.of(PLAIN)} ${trade} ${form}`;
      case 6:
        return `${draw.of(PLAIN)} and ${draw.of(PLAIN)} ${form}`;
      case 7:
        return `${this.#made()} ${trade} ${form}`;
      case 8:
        return `${draw.of(PLAIN)}${this.#made()} ${form}`;
      case 9:
        return `${this.#surname()} ${this.#surname()} ${form}`;
      default:
        return `${this.#made()} ${form}`;
    }
  }

  #body(): string {
    const draw = this.#draw;
    const subject = draw.of(SUBJECTS);
    const body = draw.of(BODIES);
    switch (draw.number(6)) {
      case 0:
        return `Federal ${subject} ${body}`;
      case 1:
        return `${subject} and ${draw.of(SUBJECTS)} ${body}`;
      case 2:
        return `${[...this.#tables.demonyms.values()][draw.number(this.#tables.demonyms.size)]} ${subject} ${body}`;
      case 3:
        return `${body} for ${subject} and ${draw.of(SUBJECTS)}`;
      case 4:
        return `${body} of ${draw.of(PLAIN)} ${draw.of(SUBJECTS)}`;
      default:
        return `${draw.of(PLAIN)} ${subject} ${body}`;
    }
  }

  #surname(): string {
    return this.#draw.chance(80) ? this.#draw.of(this.#tables.surnames) : this.#made();
  }

  #town(): string {
    const name = capitalized(this.#stem() + this.#draw.of(TOWN_ENDS));
    if (this.#draw.chance(70)) return name;
    return this.#draw.of([
      `${this.#draw.of(['Park', 'Great', 'Oak', 'Palo', 'Grand', 'Cedar', 'Lower'])} ${name}`,
      `${name} ${this.#draw.of(['Hills', 'Park', 'Falls', 'Neck', 'Brook', 'Ridge', 'City'])}`,
    ]);
  }

  #made(): string {
    return capitalized(this.#stem() + this.#draw.of(MADE_ENDS));
  }

  #stem(): string {
    return this.#draw.of(SYLLABLES) + (this.#draw.chance(40) ? this.#draw.of(SYLLABLES) : '');
  }
}

/** Texts in every layout, each as often as layouts.txt says times `times`, with their names in brackets. */
export function* layoutTexts(sources: Sources, times: number): Iterable<string> {
  const tables = nameTables(sources);
  const source = readFileSync(path.join(import.meta.dirname, 'layouts.txt'), 'utf8').replace(/^#.*\n/gm, '');
  let seed = 0;
  for (const layout of source.split(/^=== /m).slice(1)) {
    const [head, ...lines] = layout.split('\n');
    const often = Number(head.split(' ')[0]) * times;
    for (let i = 0; i < often; i++) {
      const filling = new Filling(tables, 104_729 * ++seed);
      yield lines.map((line) => filling.line(line)).join('\n');
    }
  }
}
