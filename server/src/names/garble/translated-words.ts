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
  ship Korab|sail Parus|merchant Kupts|elder Starost|friday Pyatn|saturday Subbot|resurrection Voskresen|christmas Rozhdestven|assumption Uspen|trinity Troits|hell Adov|truth Pravd|freedom Svobod|dawn Zar|hard Tverd|smart Umn
  sand Pesk|smooth Gladk|seagull Chaik|gull Chaik|gunpowder Porokh|powder Porosh|ruble Rubl|rouble Rubl|silversmith Serebren|silversmith Serebr|bulk Naval|bulky Naval|deaf Glukh|lame Khrom|blind Slep|mute Nem|bald Lys|curly Kudr|curly Kudry|curly Kucher
  crooked Kriv|slanting Kos|hunchbacked Gorb|hunchback Gorb|strong Siln|strong Krep|healthy Zdor|rich Bogat|poor Bedn|naked Gol|barefoot Bos|dark Temn|bright Svetl|bright Yark|blue Sin|yellow Zhelt|brown Bur|ginger Ryzh|red-haired Ryzh|clean Chist|pure Chist
  noisy Shum|noise Shum|loud Gromk|good Dobr|kind Dobr|angry Serd|proud Gord|simple Prost|dear Dorog|expensive Dorog|cheap Deshev|fresh Svezh|raw Syr|cheese Syr|dry Sukh|wet Mokr|warm Tepl|hot Goryach|cold Kholod|icy Led|ice Led|water Vod|river Rech|sea Mor|shore Bereg|coast Bereg
  swamp Bolot|marsh Bolot|mountain Gor|hill Kholm|field Pol|meadow Lug|garden Sad|vegetable Ogorod|valley Dol|island Ostrov|earth Zeml|land Zeml|clay Glin|star Zvezd|moon Lun|sun Soln|sky Neb|cloud Oblak|cloud Tuch|rain Dozhd|rainbow Radug|night Noch|evening Vecher|morning Utr
  spring Vesn|autumn Osen|summer Let|willow Verb|aspen Osin|ash Yasen|linden Lip|alder Olkh|rowan Ryabin|viburnum Kalin|raspberry Malin|blackberry Yezhev|hop Khmel|hops Khmel|oat Ovs|oats Ovs|wheat Pshen|rye Rzh|barley Yachmen|millet Pshon|reed Kamysh|nettle Krapiv|thistle Chertopol|root Koren|leaf List
  branch Vetk|stump Pen|hazel Oreshk|plum Sliv|melon Dyn|watermelon Arbuz|turnip Rep|radish Red|onion Luk|horseradish Khren|dill Ukrop|poppy Mak|flower Tsvet|lily Lil|badger Barsuk|lynx Rys|marten Kunits|sable Sobol|ermine Gornost|mole Krot|rat Krys|hamster Khomyak|elk Los|moose Los|deer Olen|boar Kaban
  tiger Tigr|camel Verblyud|donkey Osl|foal Zherebk|calf Tel|lamb Yagn|puppy Shchen|dog Sobak|kitten Kot|snake Zm|viper Gadyuk|toad Zhab|frog Lyagush|tortoise Cherepakh|crab Krab|crayfish Rak|cancer Rak|herring Seld|catfish Som|pike-perch Sudak|carp Karp|crucian Karas|sterlet Sterlyad|sturgeon Osetr
  titmouse Sinits|starling Skvorts|bullfinch Snegir|quail Perepel|partridge Kuropat|grouse Teter|hawk Yastreb|kite Korshun|vulture Grif|heron Tsapl|pigeon Golub|dove Golub|peacock Pavlin|turkey Indyuk|oriole Ivolg|swift Strizh|swallow Lastoch|flea Blokh|cockroach Tarakan|cricket Sverchk|grasshopper Kuznech|bumblebee Shmel|moth Motyl|louse Vsh
  cooper Bondar|cooper Bochar|wheelwright Koles|saddler Shorn|tanner Kozhemyak|furrier Skornyak|dyer Krasiln|hatter Shapochn|glazier Stekol|stove Pech|mason Kamenshch|salt-maker Solodovn|maltster Solodovn|brewer Pivovar|innkeeper Kabats|huntsman Yeger|forester Lesn|forester Lesnich|plowman Pakhar|ploughman Pakhar|mower Kosar|beekeeper Pasechn|groom Konyukh
  drummer Baraban|trumpeter Trubach|piper Dud|singer Pevts|dancer Plyas|clown Shut|jester Shut|painter Malyar|writer Pisar|clerk Pisar|clerk Podyach|bishop Yepiskop|monk Monakh|monk Chernets|archdeacon Protodyak|judge Sud|hetman Getman|chieftain Ataman|cossack Kazak|ensign Praporshch|guard Storozh|watchman Storozh|warrior Voin|warrior Ratn|wars Voin|war Voin
  tsar Tsar|boyar Boyar|nobleman Dvoryan|countryman Zemlyak|neighbor Sosed|neighbour Sosed|guest Gost|stranger Chuzh|grandfather Ded|grandmother Babush|uncle Dyad|brother Brat|groom Zhenikh|bride Nevest|widow Vdov|orphan Sirot|godfather Kum|foundling Naiden|baby Malyutk
  knife Nozh|sword Mech|bow Luk|saw Pil|nail Gvozd|needle Igl|thread Nit|rope Verev|chain Tsep|key Klyuch|lock Zam|castle Zam|bucket Vedr|cauldron Kotel|boiler Kotel|pot Gorsh|cup Chash|jug Kuvshin|spoon Lozh|basket Korzin|barrel Bochk|bag Sum|bag Mesh|sack Mesh|chest Sunduk|hat Shapk|hat Shlyap|cap Kolpak|belt Remn|boot Sapog
  shirt Rubakh|fur Shub|mitten Rukav|sleeve Rukav|button Pugov|pocket Karman|beads Bus|mirror Zerkal|table Stol|bench Lav|window Okon|window Okn|gate Vorot|door Dver|house Dom|yard Dvor|tower Bash|fence Zabor|fence Tyn|bridge Most|road Dorog|path Trop|way Put|well Kolod|mill Meln|forge Kuzn
  coal Ugl|ash Zol|smoke Dym|spark Iskr|candle Svech|oil Masl|butter Masl|honey Med|sugar Sakhar|flour Muk|torment Muk|porridge Kash|kissel Kisel|kvass Kvas|beer Piv|wine Vin|guilt Vin|meat Myas|lard Sal|fat Sal|egg Yaits|milk Molok|cream Sliv|cake Korzh|pancake Blin|pancakes Blin|kalach Kalach|roll Kalach|bun Bulk
  finger Pal|hand Ruk|fist Kulak|elbow Lokt|shoulder Plech|back Spin|belly Bryukh|belly Puz|heart Serd|bone Kost|rib Rebr|knee Kolen|leg Nog|heel Pyat|neck Shey|eyebrow Brov|cheek Shchek|braid Kos|scythe Kos|forelock Chub|tongue Yazyk|voice Golos|blood Krov|soul Dush`;

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
