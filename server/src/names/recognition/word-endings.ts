/** Endings that surnames, and endings that places tend to have. The number of an ending's kind is 0 where none fits. */
export const Ending = {
  none: 0,
  slavic: 1,
  western: 2,
  southern: 3,
  eastern: 4,
  town: 5,
  land: 6,
  body: 7,
  adjective: 8,
  verb: 9,
  noun: 10,
} as const;

/** Endings by kind, without diacritics; the first kind that fits counts, so `Pokrovsk` ends as a surname before it ends as a town. */
const ENDINGS: readonly (readonly [number, RegExp])[] = [
  [
    Ending.slavic,
    /(?:ov|ev|ova|eva|sky|skiy|skii|ski|skaya|ska|enko|chuk|vich|vych|wicz|czyk|yuk|iuk|shin|shina|kin|kina)$/,
  ],
  [
    Ending.western,
    /(?:son|sen|man|mann|berg|stein|feld|wald|ez|ard|aux|eau|ett|kins|worth|ley|by|more|quist|strom|huis|stra|inck|croft|wood|ston|er)$/,
  ],
  [
    Ending.southern,
    /(?:elli|etti|ini|ino|oni|ucci|acci|illo|opoulos|akis|idis|ides|escu|eanu|aldi|ardi|eira|inho|oglu)$/,
  ],
  [Ending.eastern, /(?:yan|ian|dze|shvili|ullah|uddin|zadeh|pour|jee|khan|singh|wati|anto|wan)$/],
  [
    Ending.town,
    /(?:burg|burgh|ville|ford|ton|ham|grad|gorod|sk|abad|pur|pore|polis|mouth|stadt|dorf|bury|port|field|bridge|wick|hagen|borough|haven|furt|shire)$/,
  ],
  [Ending.land, /(?:land|lands|stan|ia|rica|guay|desh)$/],
  [Ending.body, /(?:soft|tech|corp|bank|tel|com|net|ex|neft|gaz|prom|nefte|oil|air|jet|group|works)$/],
  [Ending.adjective, /(?:ese|ish|ean|ist|ists|ism|ite|ites|ians|eans)$/],
  [Ending.verb, /(?:ing|ed|ly|ize|ise|ates)$/],
  [Ending.noun, /(?:tion|tions|ment|ments|ness|ity|ance|ence|ship|ure|als|ings|ers|ors|ies)$/],
];

/** The number of a folded word's ending in `Ending`; words of fewer than four letters have none. */
export function endingOf(word: string): number {
  if (word.length < 4) return Ending.none;
  for (const [kind, pattern] of ENDINGS) if (pattern.test(word)) return kind;
  return Ending.none;
}
