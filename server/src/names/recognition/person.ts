import { PARTICLES } from '../../text/particles.ts';
import { remembered } from '../../text/remembered.ts';
import { foldWord } from '../fold.ts';

/** Surnames that stand first in Chinese, Korean and Vietnamese names written in their own order. */
const FIRST_SURNAMES: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng xiao cao peng zeng cai pan
   yuan dong yu su ye lu lv wei jiang du cui bai kong qiu mao hua wen jia bo kim park lee choi jung chung kang cho yoon yun jang lim han shin seo
   kwon hwang ahn song ryu hong jeon jeong nguyen tran pham hoang phan vu ngo ban moon roh ri pak tsai cheng chiang chang hsu hung tsang leung yeung
   truong duong dang bui yao qin shi meng xiong geng zhong wan hou pang rong teng min paik thein aung ho chan`.split(
    /\s+/,
  ),
);
/** `St John`, `San Martín` go with the surname as particles do. */
const BEFORE_SURNAMES: ReadonlySet<string> = new Set([...PARTICLES, 'st', 'san']);
const SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '));
/** The same in full. Behind one word they may be the surname: `Neymar Junior`. */
const GENERATIONS: ReadonlySet<string> = new Set(['junior', 'senior']);
/** Endings of Russian, Ukrainian and Bulgarian patronymics. */
const PATRONYMIC = /(?:ovich|evich|yevich|ievich|ovych|evych|ovna|evna|yevna|ichna|inichna|ivna|yivna|oglu|kyzy)$/;

/** A person's name taken apart; words are folded and in lower case. */
export interface PersonName {
  /** All words but suffixes, in order. */
  readonly words: readonly string[];
  /** Surname with its particles; the only word of a name of one word. */
  readonly surname: string;
  /** The surname's last word, by which short forms are found. */
  readonly last: string;
  /** The given name or its initial; empty where there is none. */
  readonly given: string;
  /** True where the surname stands first: `Xi Jinping`. */
  readonly surnameFirst: boolean;
  /** True where every word but the surname is an initial. */
  readonly initials: boolean;
  /** True for `Jr.` behind the name: who bears it is another than his father. */
  readonly junior: boolean;
}

const JUNIOR = /[ ,](?:jr|junior)\.?$/iu;
const isInitial = (word: string): boolean => word.length === 1 || /^(?:\p{L}\p{M}*\.)+$/u.test(word);

const WHITE = /\s+/;
const BEHIND_INITIALS = /(?<=^(?:\p{L}\p{M}*\.)+)(?=\p{L}{2})/u;

/** Takes a person's name apart, or null where it holds no letters. `surnameFirst` is for names whose order is known. */
export function parsePerson(name: string, surnameFirst?: boolean): PersonName | null {
  if (surnameFirst === undefined) return ofUnknownOrder(name);
  return surnameFirst ? surnameStandsFirst(name) : surnameStandsLast(name);
}

/** A text names the same people again and again. */
const CAPACITY = 10_000;
const ofUnknownOrder = remembered(CAPACITY, (name) => takenApart(name));
/** Only whom we know has a name of known order, and few of them are in the news. */
const FEW = 2_000;
const surnameStandsFirst = remembered(FEW, (name) => takenApart(name, true));
const surnameStandsLast = remembered(FEW, (name) => takenApart(name, false));

function takenApart(name: string, surnameFirst?: boolean): PersonName | null {
  const all: string[] = [];
  // `S.V.Lavrov` is two words.
  for (const written of name.toLowerCase().split(WHITE))
    for (const word of written.includes('.') ? written.split(BEHIND_INITIALS) : [written]) {
      const folded = foldWord(word);
      if (folded !== '' && !SUFFIXES.has(folded)) all.push(folded);
    }
  if (all.length === 0) return null;
  if (all.length > 2 && GENERATIONS.has(all[all.length - 1])) all.pop();
  const junior = JUNIOR.test(name);
  if (all.length === 1)
    return { words: all, surname: all[0], last: all[0], given: '', surnameFirst: false, initials: false, junior };
  const first = surnameFirst ?? isSurnameFirst(all);
  if (first)
    return {
      words: all,
      surname: all[0],
      last: all[0],
      given: all[1],
      surnameFirst: true,
      initials: all.slice(1).every(isInitial),
      junior,
    };
  let from = all.length - 1;
  // `Lavrov S.V.`: the initials stand behind.
  if (isInitial(all[from]))
    return { words: all, surname: all[0], last: all[0], given: all[1], surnameFirst: true, initials: true, junior };
  if (from > 1 && PATRONYMIC.test(all[from]) && !PATRONYMIC.test(all[from - 1])) from--;
  const last = all[from];
  while (from > 1 && BEFORE_SURNAMES.has(all[from - 1])) from--;
  if (from === 1 && BEFORE_SURNAMES.has(all[0])) from = 0;
  return {
    words: all,
    surname: all.slice(from).join(' '),
    last,
    given: from > 0 ? all[0] : '',
    surnameFirst: false,
    initials: from > 0 && all.slice(0, from).every(isInitial),
    junior,
  };
}

function isSurnameFirst(words: readonly string[]): boolean {
  if (words.length > 3 || !FIRST_SURNAMES.has(words[0])) return false;
  // `Kim Jong-un`, `Kim Jong Un`, `Xi Jinping`; but `Kim Clark`, `Song Williams` end in a Western surname.
  const rest = words.slice(1).join('-');
  if (WESTERN_TOO.has(words[0]) && !rest.includes('-')) return false;
  return rest.length <= LONGEST_GIVEN && SYLLABLES.test(rest);
}

/** Surnames that are Western given names, too: `Lee Martin`, `Kim Baker`. */
const WESTERN_TOO: ReadonlySet<string> = new Set(['lee', 'kim', 'han', 'su', 'ray', 'jordan', 'song']);
const LONGEST_GIVEN = 20;

/** Two or three syllables as Pinyin, Wade-Giles and the Korean romanisations write them. */
const SYLLABLES =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsywv]|zh|ch|sh|ts|ng|ph|th|tr|ky?|gy|ry|hy|my|by)?(?:[aeiouy]|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|iao|uai|ae|eo|eu|oo|ye|yeo|wa|wo|wi|ah|eh|uh|ee)(?:ng|n|m|k|l|r|p|t|h|ck)?-?){1,4}$/;

/** Whether two given names can be one person's: equal, or one the initial of the other. */
export function givenAgree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  if (isInitial(a) || isInitial(b)) {
    const x = a[0];
    const y = b[0];
    // Yevgeny and Evgeny, Yuri and Iouri begin with different letters in different schemes.
    return x === y || (VOWELS.has(x) && VOWELS.has(y));
  }
  return false;
}

const VOWELS: ReadonlySet<string> = new Set(['y', 'e', 'i', 'j']);

/**
 * Whether two full names are one person's: the same surname and given names that agree, with middle names, patronymics and
 * suffixes left out on either side.
 */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.last !== b.last || a.given === '' || b.given === '') return false;
  if (givenAgree(a.given, b.given)) return true;
  // `Tayyip Erdogan` and `Recep Tayyip Erdogan`: one name's words all stand in the other.
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return (
    short.words.length > 1 &&
    short.words.length < long.words.length &&
    short.words.every((word) => long.words.includes(word))
  );
}
