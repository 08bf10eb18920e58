/**
 * Russian given names, and roots of surnames, that are words of the language, by the English words that translation puts in their place (`Волков` → Wolves).
 * Roots are in the letters of newspapers, without the surname's ending; English words in the singular, their plurals are understood.
 */
const GIVEN_NAMES = `faith Vera|hope Nadezhda|love Lyubov|lion Lev|leo Lev|glory Slava|light Sveta|rose Roza|victory Viktoria|paul Pavel|peter Pyotr|michael Mikhail
  andrew Andrei|andrew Andrey|nicholas Nikolai|nicholas Nikolay|eugene Yevgeny|eugene Evgeny|basil Vasily|george Georgy|gregory Grigory|helen Yelena|helen Elena
  catherine Yekaterina|catherine Ekaterina|julia Yulia|john Ivan|jacob Yakov|matthew Matvey|luke Luka|thomas Foma|cyril Kirill|constantine Konstantin`;

const ROOTS = `wolf Volk|wolves Volk|hare Zayts|hare Zaits|bunny Zayts|bunny Zaits|bear Medved|goat Kozl|ram Baran|sheep Baran|bull Byk|cat Kot|falcon Sokol|eagle Orl|swan Lebed|goose Gus|geese Gus|sparrow Vorob|crow Voron
  raven Voron|thrush Drozd|blackbird Drozd|woodpecker Dyat|nightingale Solov|owl Sov|owl Filin|fox Lis|beaver Bobr|hedgehog Yezh|hedgehog Ezh|squirrel Belk|mouse Mysh|mice Mysh|ant Murav|beetle Zhuk|bug Zhuk|mosquito Komar
  mosquitoes Komar|fly Mukh|flies Mukh|bee Pchel|spider Pauk|fisherman Rybak|fishermen Rybak|fish Ryb|perch Okun|pike Shchuk|ruff Yersh|ruff Ersh|blacksmith Kuznets|miller Melnik|potter Gonchar|carpenter Plotnik|butcher Myasnik
  shoemaker Sapozhnik|tailor Portn|tailor Kravts|tailor Shvets|weaver Tkach|baker Pekar|cook Povar|gardener Sadovnik|gardener Ogorodnik|shepherd Pastukh|hunter Okhotnik|king Korol|prince Knyaz|priest Pop|soldier Soldat
  sexton Ponomar|deacon Dyak|frost Moroz|snow Sneg|winter Zim|thunder Grom|storm Bur|wind Vetr|lake Ozer|forest Les|oak Dub|birch Berez|birch Beryoz|pine Sosn|maple Klen|grass Trav|mushroom Grib|berry Yagod|pear Grush
  apple Yablok|cherry Vishn|pepper Perts|garlic Chesnok|cabbage Kapust|cucumber Ogurts|pea Gorokh|carrot Morkov|bread Khleb|pie Pirog|salt Sol|sour Kisl|sweet Sladk|fat Tolst|thick Tolst|thin Tonk|tall Vysots|long Dolg
  short Korotk|big Bolsh|small Mal|white Bel|black Chern|red Krasn|gray Ser|grey Ser|green Zel|golden Zolot|gold Zolot|silver Serebr|iron Zhelez|stone Kamen|copper Med|glass Stekl|grave Mogil|tomb Mogil|cross Krest|devil Chert
  saint Svyat|merry Vesel|cheerful Vesel|fun Vesel|quiet Tikh|brave Khrabr|clever Umn|fool Dur|young Molod|old Star|new Nov|first Perv|third Tret|wild Dik|beard Borod|head Golov|nose Nos|ear Ush|eye Glaz|lip Gub|tooth Zub|teeth Zub
  hair Volos|governor Gubern|jackdaw Galk|siskin Chizh|tit Sinits|cuckoo Kukush|rooster Petukh|cock Petukh|chicken Kur|duck Utk|drake Selez|crane Zhurav|stork Aist|rook Grach|magpie Sorok|horse Kon|stallion Zherebts|cow Korov
  pig Svin|wheel Koles|hammer Molot|axe Topor|bell Kolokol|ring Kolts|drum Baraban|pipe Trub|gun Push|cannon Push|sabre Sabl|saber Sabl|shooter Strelk|shooter Strelts|archer Strelk|archer Strelts|arrow Strel|shield Shchit|fire Ogn
  ship Korab|sail Parus|merchant Kupts|elder Starost|friday Pyatn|saturday Subbot|resurrection Voskresen|christmas Rozhdestven|assumption Uspen|trinity Troits|hell Adov|truth Pravd|freedom Svobod|dawn Zar|hard Tverd|smart Umn`;

function byWord(table: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const put = (word: string, root: string): void => {
    const roots = words.get(word);
    if (roots === undefined) words.set(word, [root]);
    else if (!roots.includes(root)) roots.push(root);
  };
  for (const entry of table.split(/\||\n/)) {
    const [word, root] = entry.trim().split(' ');
    put(word, root.toLowerCase());
    put(`${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`, root.toLowerCase());
  }
  return words;
}

/** The given names, in small letters, that an English word may stand for. */
export const TRANSLATED_GIVEN: ReadonlyMap<string, readonly string[]> = byWord(GIVEN_NAMES);

/** The roots of surnames, in small letters, that an English word may stand for. */
export const TRANSLATED_ROOTS: ReadonlyMap<string, readonly string[]> = byWord(ROOTS);
