/** The cases of Russian, the nominative left out; names in texts for people. */
export type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** A declined form with the cases that it may stand for, or the other gender's or the plural's nominative. */
export interface DeclinedForm {
  readonly form: string;
  readonly cases: readonly (Case | 'feminine' | 'masculine' | 'plural' | 'stem')[];
}

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/**
 * Endings of one paradigm: what the nominative ends in, and genitive, dative, accusative, instrumental, prepositional in its
 * place; alternatives are parted by `/`, an empty string is written `-`, `=` is the nominative itself.
 */
interface Paradigm {
  readonly ending: RegExp;
  /** How many characters of the nominative give way. */
  readonly cut: number;
  readonly endings: readonly string[];
  /** Other nominatives: the feminine of a masculine name and so on, in place of the same characters. */
  readonly others: Readonly<Partial<Record<'feminine' | 'masculine' | 'plural' | 'stem', string>>>;
}

const rows = (ending: string, cut: number, endings: string, others: Paradigm['others'] = {}): Paradigm => ({
  ending: new RegExp(`${ending}$`),
  cut,
  endings: endings.split(' '),
  others,
});

/**
 * All paradigms in which a proper name of that ending may be declined, as gender and kind (first name, surname, place) are
 * not known. Source: the grammar of Russian names as laid down by the Academy's grammar of 1980, §§ 1170–1190.
 */
const PARADIGMS: readonly Paradigm[] = [
  // Adjectives: Навальный, Зеленский, Толстой, Нижний, Вербицкая, Черноморское, Долгих.
  rows('[^иы](?:ый|ой)', 2, 'ого ому ого/ый ым ом', { feminine: 'ая', plural: 'ые' }),
  rows('[гкхжшчщ](?:ий|ой)', 2, 'ого/его ому/ему ого/его им ом/ем', { feminine: 'ая', plural: 'ие' }),
  rows('[^аеёиоуыэюя]ний', 2, 'его ему его им ем', { feminine: 'яя', plural: 'ие' }),
  rows('ая', 2, 'ой ой ую ой/ою ой', { masculine: 'ый', plural: 'ые' }),
  rows('[гкхжшчщ]ая', 2, 'ой/ей ой/ей ую ой/ей ой/ей', { masculine: 'ий', plural: 'ие' }),
  rows('яя', 2, 'ей ей юю ей ей'),
  rows('ое', 2, 'ого ому ое ым/им ом'),
  rows('[ыи]е', 1, 'х м е ми х'),
  rows('(?:ск|цк|н)их', 1, '= = = = =', { masculine: 'й' }),
  // Surnames in -ов, -ев, -ин, -ын, and towns that are spelt alike (Серпухов, Пушкин).
  rows('(?:[оеё]в|[иы]н)', 0, 'а у а/= ым/ом е', { feminine: 'а', plural: 'ы' }),
  rows('(?:[оеё]в|[иы]н)ы', 1, 'ых ым ых ыми ых'),
  rows('(?:[оеё]в|[иы]н)а', 1, 'ой ой у ой/ою ой', { masculine: '-', plural: 'ы' }),
  rows('(?:[оеё]в|[иы]н)о', 1, 'а у о ом/ым е', { stem: '-' }),
  // Nouns.
  rows('[гкхжшчщ]а', 1, 'и е у ой/ей е', { stem: '-' }),
  rows('[^гкхжшчщиь]а', 1, 'ы е у ой/ей е', { stem: '-' }),
  rows('[^иь]я', 1, 'и е ю ей/ёй е', { stem: 'ь' }),
  rows('ия', 1, 'и и ю ей и', { stem: '-' }),
  rows('ья', 1, 'и е ю ей/ёй е'),
  rows('ь', 1, 'я ю я/ь ем/ём е'),
  rows('ь', 1, 'и и ь ью и'),
  rows('[^и]й', 1, 'я ю я/й ем е'),
  // Георгий; Зеленский is an adjective.
  rows('(?:[^к]|[^сц]к)ий', 1, 'я ю я/й ем и/е'),
  rows('[бвгдзклмнпрстфх]', 0, 'а у а/= ом е'),
  rows('[жшчщц]', 0, 'а у а/= ем/ом е'),
  rows('[бвгджзклмнпрстфхцчшщ]ец', 2, 'ца цу ца/ец цом/цем це'),
  rows('[аеёиоуыэюя]ец', 2, 'йца йцу йца йцем йце'),
  rows('[лнр]ек', 2, 'ька/ка ьку/ку ька/ка ьком/ком ьке/ке'),
  rows('ок', 2, 'ка ку ка/ок ком ке'),
  rows('[^жшчщ][её]л', 2, 'ла лу ла/ел лом ле'),
  rows('лец', 2, 'ьца ьцу ьца/ец ьцом/ьцем ьце'),
  rows('^лев', 2, 'ьва ьву ьва ьвом ьве'),
  rows('[бв]ей', 2, 'ья ью ья ьём/ьем ье'),
  rows('[^оеё]о', 1, 'а/и у/е о/у ом/ой е', { stem: '-' }),
  rows('[жшчщц]е', 1, 'а у е ем е'),
  rows('[ьи]е', 1, 'я ю е ем и/е'),
  // Plural place names: Химки, Мытищи, Набережные Челны, Люберцы.
  rows('[гкх]и', 1, 'ов/- ам и ами ах'),
  rows('[жшчщз]и', 1, '-/ей ам/ям и ами/ями ах/ях'),
  rows('[бвдзлмнпрстцф]ы', 1, 'ов/- ам ы ами ах'),
];

/** Paradigms by the letters that their nominative may end in: most names then try three or four of them. */
const BY_LAST = new Map<string, Paradigm[]>();
for (const paradigm of PARADIGMS)
  for (const letter of lastLetters(paradigm.ending.source.replace(/\$$/, ''))) {
    const list = BY_LAST.get(letter);
    if (list) list.push(paradigm);
    else BY_LAST.set(letter, [paradigm]);
  }

/** The letters that a pattern of letters, classes and groups of alternatives may end in. */
function lastLetters(pattern: string): string[] {
  if (pattern.endsWith(')')) {
    const open = pattern.lastIndexOf('(?:');
    return pattern
      .slice(open + 3, -1)
      .split('|')
      .flatMap(lastLetters);
  }
  if (pattern.includes('|')) return pattern.split('|').flatMap(lastLetters);
  if (pattern.endsWith(']')) return [...pattern.slice(pattern.lastIndexOf('[') + 1, -1)];
  return [pattern[pattern.length - 1]];
}

/**
 * Every form that a Russian name of one word may take, the nominative left out, with the cases that each may be. A name
 * with hyphens is declined in its last part and in both. A name that is not declined gives an empty list.
 */
export function decline(native: string): readonly DeclinedForm[] {
  const lower = native.toLowerCase();
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && hyphen < lower.length - 1) return declineDouble(lower, hyphen);
  return declineWord(lower);
}

function declineDouble(lower: string, hyphen: number): readonly DeclinedForm[] {
  const head = lower.slice(0, hyphen);
  const tail = declineWord(lower.slice(hyphen + 1));
  const heads = declineWord(head);
  const forms = tail.map((t) => ({ form: `${head}-${t.form}`, cases: t.cases }));
  for (const h of heads)
    for (const t of tail)
      if (h.cases.some((c) => t.cases.includes(c))) forms.push({ form: `${h.form}-${t.form}`, cases: t.cases });
  return forms;
}

function declineWord(lower: string): readonly DeclinedForm[] {
  const found = new Map<string, Set<DeclinedForm['cases'][number]>>();
  const add = (form: string, kind: DeclinedForm['cases'][number]) => {
    if (form === lower || form.length < 2) return;
    const cases = found.get(form);
    if (cases) cases.add(kind);
    else found.set(form, new Set([kind]));
  };
  if (lower.length < 2) return [];
  for (const paradigm of BY_LAST.get(lower[lower.length - 1]) ?? []) {
    if (!paradigm.ending.test(lower)) continue;
    const stem = lower.slice(0, lower.length - paradigm.cut);
    paradigm.endings.forEach((endings, i) => {
      for (const ending of endings.split('/')) if (ending !== '=') add(stem + (ending === '-' ? '' : ending), CASES[i]);
    });
    for (const [kind, ending] of Object.entries(paradigm.others))
      add(stem + (ending === '-' ? '' : ending), kind as DeclinedForm['cases'][number]);
  }
  return [...found].map(([form, cases]) => ({ form, cases: [...cases] }));
}
