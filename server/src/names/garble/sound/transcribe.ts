import { nativeForm, stripMarks } from '../../romanize.ts';

/**
 * How Russian writes a foreign name down, by the spelling's language: each row turns a spelling into letters that
 * `nativeForm` reads. Source: the practical transcriptions that Russian newspapers follow (Гиляревский, Старостин:
 * «Иностранные имена и названия в русском тексте»), cut down to what changes a name's consonants and main vowels.
 */
interface Spelling {
  readonly language: string;
  /** Letters by which the language is told; without one of them its rules are not tried. */
  readonly tells: RegExp;
  readonly rules: Rules;
}

/** What letters become, read once from left to right: of the rules that fit where the reading has come to, the first counts. */
interface Rules {
  readonly any: RegExp;
  readonly to: readonly string[];
}

type Rule = readonly [from: string, to: string];

const r = (from: string, to: string): Rule => [from, to];

const rules = (...list: readonly Rule[]): Rules => ({
  any: new RegExp(list.map(([from]) => `(${from})`).join('|'), 'g'),
  to: list.map(([, to]) => to),
});

function transcribed(word: string, { any, to }: Rules): string {
  return word.replace(
    any,
    (...found: unknown[]) => to[found.findIndex((group, i) => i > 0 && group !== undefined) - 1],
  );
}

const SPELLINGS: readonly Spelling[] = [
  {
    language: 'English',
    tells: /ee|ea|oo|ou|ow|aw|ay|w|wh|ck|th|gh|y$|j|[bcdfghklmnprstvz]e$|x|ai|ew|ey|igh|sh|ch|ph|qu|all|ur|ir/,
    rules: rules(
      r('augh|ough', 'o'),
      r('igh', 'ay'),
      r('wh', 'u'),
      r('^wr', 'r'),
      r('^kn|^gn', 'n'),
      r('ee|ea(?!u)', 'i'),
      r('oo', 'u'),
      r('ou|ow', 'au'),
      r('aw|au', 'o'),
      r('ey$|ie$', 'i'),
      r('ay|ai|ei|ey', 'ey'),
      r('ew', 'yu'),
      // Before a consonant and a mute e, vowels are long: Blake, Price, Duke.
      r('a(?=[bcdfgklmnprstvz]e$)', 'ey'),
      r('i(?=[bcdfgklmnprstvz]e$)', 'ay'),
      r('u(?=[bcdfgklmnprstvz]e$)', 'yu'),
      r('(?<=[bcdfghjklmnpqrstvwxz])[iu]r(?=[bcdfgklmnpqstvwz]|$)', 'yor'),
      r('c(?=[eiy])', 's'),
      r('ck|c(?!h)', 'k'),
      r('ch', 'ch'),
      r('j|g(?=[eiy])', 'dzh'),
      r('qu', 'ku'),
      r('w', 'u'),
      r('(?<=[bcdfghklmnprstvzx])e$', ''),
      r('(?<=[bcdfghklmnprstvz])y$', 'i'),
    ),
  },
  {
    language: 'German',
    tells: /sch|ae|oe|ue|[äöüß]|ck|ei|ie|z|w|ch|dt|tz|eu|v|ff/,
    rules: rules(
      r('tsch', 'ch'),
      r('sch', 'sh'),
      r('chs', 'ks'),
      r('ch', 'kh'),
      r('ä|ae', 'e'),
      r('ö|oe', 'yo'),
      r('ü|ue', 'yu'),
      r('ei|ai|ay|ey', 'ay'),
      r('eu|äu', 'oy'),
      r('ie', 'i'),
      r('ck', 'k'),
      r('tz|z', 'ts'),
      r('^v|v$', 'f'),
      r('w', 'v'),
      r('^s(?=[tp])|s(?=tadt|tein|tern)', 'sh'),
      r('ß', 'ss'),
      r('(?<=[aeiouyäöü])h(?=[bcdfgklmnprstvz]|$)', ''),
      r('th', 't'),
      r('j', 'y'),
    ),
  },
  {
    language: 'French',
    tells: /eau|ou|ch|ai|oi|gn|qu|[éèêëçâîôû]|au|[st]e$|ieux?$|[aeiou]x$|[ae][rt]d?$|ll|j/,
    rules: rules(
      r('eaux?|aux?', 'o'),
      r('eu', 'yo'),
      r('oi', 'ua'),
      r('ou', 'u'),
      r('ch', 'sh'),
      r('gn', 'n'),
      r('qu', 'k'),
      r('ç|c(?=[eiyé])', 's'),
      r('c', 'k'),
      r('ai|ei|é|è|ê|ë', 'e'),
      r('ille?', 'iy'),
      r('j|g(?=[eiy])', 'zh'),
      r('gu(?=[eiy])', 'g'),
      r('ph', 'f'),
      r('th', 't'),
      r('(?<=.[^aeiou])es?$', ''),
      r('(?<=..)[tdsxz]$', ''),
      r('u', 'yu'),
    ),
  },
  {
    language: 'Polish',
    tells: /cz|sz|rz|w|ł|[ąęćńóśźż]|ch|ck|j|ski$|yk$|ow/,
    rules: rules(
      r('szcz', 'shch'),
      r('cz|ć', 'ch'),
      r('sz', 'sh'),
      r('rz|ż', 'zh'),
      r('ch', 'kh'),
      r('ck', 'tsk'),
      r('c(?=[aeiouy])', 'ts'),
      r('ó', 'u'),
      r('ą', 'on'),
      r('ę', 'en'),
      r('ś', 's'),
      r('ź', 'z'),
      r('ń', 'n'),
      r('ł', 'l'),
      r('w', 'v'),
      r('i(?=[aeou])', 'y'),
      r('j', 'y'),
      r('ski$', 'sky'),
    ),
  },
  {
    language: 'Spanish',
    tells: /j|ll|ñ|[áéíóú]|qu|z$|ez$|ch|gu/,
    rules: rules(
      r('ch', 'ch'),
      r('ll', 'l'),
      r('ñ', 'n'),
      r('j|g(?=[ei])', 'kh'),
      r('gu(?=[ei])', 'g'),
      r('qu', 'k'),
      r('c(?=[ei])|z', 's'),
      r('c(?!h)', 'k'),
      r('y$', 'i'),
      r('h', ''),
    ),
  },
  {
    language: 'Dutch',
    tells: /ij|ui|oe|sch|uy|aa|oo|ee|eu/,
    rules: rules(
      r('ij', 'ey'),
      r('ui|uy', 'ey'),
      r('oe', 'u'),
      r('eu', 'yo'),
      r('oo', 'o'),
      r('ee', 'e'),
      r('aa', 'a'),
      r('sch', 'skh'),
      r('ch', 'kh'),
      r('w', 'v'),
      r('c', 'k'),
    ),
  },
  {
    language: 'Turkish',
    tells: /[çşğıöü]|c/,
    rules: rules(
      r('ç', 'ch'),
      r('c', 'dzh'),
      r('ş', 'sh'),
      r('ğ', ''),
      r('ı', 'y'),
      r('ö', 'yo'),
      r('ü', 'yu'),
      r('j', 'zh'),
    ),
  },
  {
    language: 'Nordic',
    tells: /[åøæäö]|sj|kj|hj|aa|[dt]t|ae/,
    rules: rules(
      r('å|aa', 'o'),
      r('ø|ö', 'yo'),
      r('æ|ä|ae', 'e'),
      r('sj|kj', 'sh'),
      r('hj', 'y'),
      r('j', 'y'),
      r('w', 'v'),
      r('c', 'k'),
    ),
  },
  {
    language: 'Slavic and Baltic',
    tells: /[čšžćđěřůńģķļņ]|j|ic$/,
    rules: rules(
      r('č|ć|c$', 'ch'),
      r('š', 'sh'),
      r('ž|ř', 'zh'),
      r('đ', 'dzh'),
      r('ě', 'e'),
      r('ů', 'u'),
      r('c(?=[aeiou])', 'ts'),
      r('js?$', 'y'),
      r('j', 'y'),
      r('(?<=..)[aiuy]s$', ''),
    ),
  },
];

/**
 * The Russian renderings of a Latin name that its spelling suggests, most plain first, at most five: Baerbock → Баербок,
 * Бербок; Krychowiak → Крыховяк. Always at least one; all in lower case.
 */
export function renderings(latin: string): readonly string[] {
  const word = latin.normalize('NFC').toLowerCase();
  // A Latin c is к before all but e, i and y, whatever the language.
  const found = new Set([nativeForm(word.replace(/c(?![eiyhkz])/g, 'k'))]);
  for (const spelling of SPELLINGS) {
    if (found.size === 5) break;
    if (!spelling.tells.test(word)) continue;
    found.add(nativeForm(stripMarks(transcribed(word, spelling.rules))));
  }
  return [...found];
}
