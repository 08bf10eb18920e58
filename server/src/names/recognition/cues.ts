import type { Tokens } from '../../text/tokens.ts';
import { WordList } from '../../text/word-list.ts';
import { type Remembered, WordMemory } from '../../text/word-memory.ts';
import { foldWord } from '../fold.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * What a single word tells about the name it stands in or beside, as bits. The lists are closed classes and frequent
 * words of English press language; everything open (given names, ministries, places) comes from knowledge.
 */
export const Cue = {
  /** A given name, of either gender. */
  given: 1 << 0,
  /** A common English word in small letters. */
  english: 1 << 1,
  /** A word that makes an organisation at the end of its name: `ministry`, `bank`, `council`. */
  organization: 1 << 2,
  /** The legal form of a company: `Inc`, `GmbH`. */
  company: 1 << 3,
  /** A word that makes a place at the end of its name: `river`, `province`, `airport`. */
  place: 1 << 4,
  /** A word that makes a place at the start of its name: `mount`, `lake`, `fort`, `san`. */
  placeStart: 1 << 5,
  /** Mr, Mrs, Sir, His Excellency. */
  honorific: 1 << 6,
  /** The last word of an office: `minister`, `president`, `spokesman`. */
  office: 1 << 7,
  /** A military or police rank, also short. */
  rank: 1 << 8,
  /** `van`, `de`, `bin`, `al`: part of a surname, in small letters, too. */
  particle: 1 << 9,
  /** Jr, III. */
  suffix: 1 << 10,
  /** A surname of a known person. */
  surname: 1 << 11,
  /** A word of time: months, days of the week. */
  time: 1 << 12,
  /** A word that a name of neither person, place nor organisation ends with: `Agreement`, `War`, `Cup`, `Prize`. */
  other: 1 << 13,
  /** North, New, Upper, Saint. */
  direction: 1 << 14,
  /** The adjective or demonym of a country. */
  demonym: 1 << 15,
  /** A word of grammar, which is never a name by itself: `the`, `however`, `who`. */
  grammar: 1 << 16,
  /** Speech and thought: `said`, `told`, `believes`. */
  speech: 1 << 17,
  /** A verb or noun that people do or are: `born`, `married`, `scored`, `elected`. */
  personVerb: 1 << 18,
  /** Nouns that follow the name of a state or body: `government`, `officials`, `troops`. */
  bodyNoun: 1 << 19,
  /** A unit of a military, a team or a party: `brigade`, `squadron`, `united`, `fc`. */
  team: 1 << 20,
  /** A family word before or behind a person: `wife`, `son`, `brother`. */
  family: 1 << 21,
  /** Occupations before a name in small letters: `actor`, `coach`, `singer`, `striker`. */
  occupation: 1 << 22,
  /** Common nouns of places before a name: `city`, `town`, `village`, `capital`. */
  placeNoun: 1 << 23,
  /** Common nouns of organisations before a name: `company`, `band`, `group`, `agency`. */
  organizationNoun: 1 << 24,
  /** A word that is mostly written small and seldom a part of a name. */
  common: 1 << 25,
  /** A common surname. */
  commonSurname: 1 << 26,
  /** The first word of a role in knowledge. */
  startsRole: 1 << 27,
  /** The first word of a name in knowledge. */
  startsName: 1 << 28,
  /** A word of reports on sport. */
  sport: 1 << 29,
  /** What names nobody: pronouns, what a stenographer hears, letters that stand for a thing or an office. */
  nobody: 1 << 30,
} as const;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    Cue.grammar | Cue.common,
    words(`a about above across after again against ago all almost along already also although always am among an and another any anyone
      anything are around as at away back be because been before behind being below between beyond both but by can cannot come could
      despite did do does doing done down due during each either else enough even ever every everyone everything except few finally
      first following for former from further get give go good had has have having he hence her here herself him himself his how
      however i if in indeed instead into is it its itself just last later least less let like likewise many may me meanwhile might
      more moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off
      often on once one only onto or other others otherwise our ours ourselves out over own per perhaps please rather really same second
      see seven several shall she should since six so some somebody someone something sometimes soon still such ten than thank thanks that
      the their theirs them themselves then there thereafter therefore these they third this those though three through throughout thus till to
      today together tomorrow too towards toward two under unless unlike until up upon us very via was we well were what whatever when
      whenever where whereas wherever whether which while who whoever whole whom whose why will with within without would yes yesterday
      yet you your yours yourself four five eight nine eleven twelve hundred thousand million billion dear nor amid amongst besides
      according addition additionally accordingly currently previously recently originally initially eventually subsequently similarly
      unfortunately fortunately clearly obviously certainly actually basically apparently reportedly overall earlier`),
  ],
  [
    Cue.particle,
    words(
      `van von der den de del della di da do dos das du la le el al ul ibn bin bint ben abu abd abdul ter ten af zu zur y e o`,
    ),
  ],
  [
    Cue.company,
    words(`inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa s.a. spa s.p.a. nv n.v. bv oyj ab asa oao ooo zao pao pjsc jsc ojsc
      holdings incorporated corporation limited kg kk pty llp lp bhd bhd. berhad tbk sarl sae rt kft sgps`),
  ],
  [
    Cue.organization,
    words(`ministry department agency council committee commission parliament senate congress assembly court bank university college institute
      academy school association federation union league organization organisation society foundation party movement front army navy
      force forces guard police service services office bureau board authority administration directorate group company corporation
      airlines airways air industries motors press news times post journal tribune daily radio television tv network records pictures studios
      theatre theater orchestra band museum library hospital centre center club team alliance coalition partnership initiative
      headquarters command secretariat embassy consulate mission delegation fund trust exchange securities systems technologies technology
      communications telecom electric energy oil gas petroleum chemical steel pharmaceuticals laboratories labs insurance
      capital partners associates bancorp financial international enterprises entertainment media publishing books magazine gazette
      herald chronicle observer guardian telegraph mail express star sun review weekly stores foods brewery airlines railways railway
      duma bundestag knesset politburo cabinet government tribunal inspectorate chamber syndicate cooperative congregation diocese
      church mosque synagogue cathedral seminary institution consortium conservatory gallery clinic mafia cartel gang brotherhood
      confederation`),
  ],
  [
    Cue.team,
    words(`fc afc cf sc united city rovers wanderers athletic albion hotspur rangers celtic dynamo spartak lokomotiv torpedo real inter
      juventus ajax brigade brigades battalion regiment division squadron corps fleet wing platoon division giants eagles bulls bears lions
      tigers hawks knights kings raiders pirates cardinals cowboys yankees dodgers braves phillies mets orioles rockets lakers pistons
      jazz magic heat suns spurs bucks sox reds cubs twins royals padres rockies marlins expos athletics angels mariners astros indians
      brewers canucks flyers bruins devils sharks stars panthers jaguars dolphins jets patriots steelers ravens browns bengals oilers colts
      maccabi hapoel betar beitar dinamo werder hansa slavia partizan olympique borussia sporting deportivo atletico bayern hertha fenerbahce
      galatasaray besiktas panathinaikos olympiakos aek paok cska feyenoord benfica anderlecht grizzlies raptors clippers mavericks bulldogs
      grasshoppers
      broncos chiefs chargers redskins vikings packers buccaneers saints falcons seahawks maulers blazers`),
  ],
  [
    Cue.place,
    words(`river lake sea ocean bay gulf strait channel island islands peninsula mountain mountains hills valley desert forest coast cape
      province region oblast krai district county state republic territory prefecture municipality governorate city town village township
      borough street st road rd avenue ave boulevard square lane drive highway bridge airport port harbor harbour station stadium arena park
      garden gardens palace castle tower plaza building hall house field beach heights springs falls creek point ridge canyon basin plateau
      kingdom emirate empire pass dam base camp terminal reservoir canal glacier volcano shore shores isles isle archipelago plain plains
      suburb quarter bank crossing hotel zoo speedway racecourse circuit ground grounds parish canton commune okrug raion rayon hill mount woods
      pond estate cemetery prison observatory monastery abbey fort fortress barracks barrage reserve sanctuary way`),
  ],
  [
    Cue.placeStart,
    words(
      `mount mt mt. lake fort ft. cape port gulf bay isle san santa saint st st. sao são los las el costa rio puerto strait sea camp villa`,
    ),
  ],
  [
    Cue.direction,
    words(`north south east west northern southern eastern western central upper lower new great greater northeast northwest southeast southwest
      north-east north-west south-east south-west middle mid little old inner outer far`),
  ],
  [
    Cue.honorific,
    words(`mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. professor monsieur madame mme herr frau senor señor signor
      comrade messrs excellency highness majesty hon hon. honourable honorable rev rev. reverend father fr. sister brother rabbi imam sheikh
      sheik shaikh ayatollah mullah pope cardinal archbishop bishop patriarch metropolitan prince princess king queen emperor empress duke duchess earl
      count countess baron baroness sultan emir tsar czar kaiser saint st st. hajj sri shri smt mahatma judge justice`),
  ],
  [
    Cue.office,
    words(`minister president chancellor premier secretary ambassador envoy governor mayor senator representative rep. rep congressman
      congresswoman deputy chairman chairwoman chairperson chair chief director head leader commander spokesman spokeswoman spokesperson
      commissioner adviser advisor attaché consul delegate speaker prosecutor attorney sen. gov. gov sen administrator treasurer
      undersecretary vice-president vice-chancellor governor-general secretary-general attorney-general prime-minister whip mp mep councillor councilman
      ombudsman superintendent inspector editor editor-in-chief ceo cfo founder co-founder owner manager coach captain boss dictator ruler
      pres. min. sec. amb. del. assemblyman negotiator mediator rapporteur warden sheriff dean rector principal provost`),
  ],
  [
    Cue.rank,
    words(`general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. commodore
      brigadier brig brig. marshal corporal cpl cpl. private pvt. commander cmdr cmdr. cdr spc spc. specialist airman constable officer detective
      marine lcpl ssgt rear-admiral vice-admiral maj.-gen. wing`),
  ],
  [
    Cue.suffix,
    words(
      `jr jr. sr sr. ii iii iv vi vii viii ix xii xiii xiv xv xvi xxiii esq phd ph.d. md m.d. cbe obe mbe kbe qc kc`,
    ),
  ],
  [
    Cue.time,
    words(`january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun. jul. aug
      aug. sep sept sept. sep. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
      spring summer autumn winter easter christmas ramadan gmt utc est edt cet pst am pm a.m. p.m. bst cst`),
  ],
  [
    Cue.other,
    words(`agreement agreements treaty convention protocol charter declaration act bill law code resolution amendment pact accord accords
      memorandum plan programme program project strategy process summit conference forum session war wars battle siege revolution uprising
      operation crisis affair scandal cup championship championships olympics games open prix tour league trophy bowl tournament race marathon
      prize award awards medal order oscar grammy emmy festival day week month year anniversary era age dynasty renaissance movement album song
      film movie novel book series show report study index edition volume season version model class award theory principle effect syndrome disease
      virus vaccine missile rocket tank rifle aircraft fighter bomber helicopter satellite spacecraft express roadmap doctrine dialogue
      initiative partnership-for-peace constitution bible quran koran testament gospel`),
  ],
  [
    Cue.speech,
    words(`said says say saying told tells tell asked asks added adds stated states noted notes stressed stresses emphasized emphasised explained
      announced announces argued argues believes believed thinks thought claimed claims commented comments replied answered insisted warned
      warns admitted acknowledged declared recalled remarked suggested urged voiced wrote writes writing quoted concluded reiterated
      underlined underscored informed predicted pointed called calls hopes hoped vowed pledged accused denied confirmed complained joked tweeted`),
  ],
  [
    Cue.personVerb,
    words(`born died dies married divorced wrote writes played plays sang sings starred starring scored scores beat beats won wins lost
      resigned elected appointed arrested charged detained convicted sentenced killed visited visits met meets arrived spoke speaks who whom whose
      graduated moved lived retired coached grew became joined attended studied served fought succeeded replaced smiled laughed himself herself
      he she his her aged thanked welcomed greeted congratulated hosted chaired`),
  ],
  [
    Cue.bodyNoun,
    words(`government governments officials official troops forces soldiers authorities authority army police military officers regime
      leadership administration representatives side delegation diplomats intelligence embassy opposition parliament lawmakers media
      spokesman spokeswoman spokesperson spokesmen member members employees executives shares stock headquarters subsidiary unit
      chairman president minister fighters militants rebels militia negotiators airstrikes strikes navy ministry security`),
  ],
  [
    Cue.family,
    words(`wife husband son daughter brother sister father mother widow uncle aunt nephew niece cousin grandson grandfather grandmother
      parents friend colleague counterpart successor predecessor girlfriend boyfriend partner`),
  ],
  [
    Cue.occupation,
    words(`actor actress singer guitarist drummer bassist vocalist composer conductor author writer novelist poet journalist reporter editor
      lawyer politician economist analyst scientist historian philosopher professor engineer architect artist painter director producer
      coach player midfielder striker defender goalkeeper forward captain skipper batsman bowler driver rider boxer golfer tennis swimmer
      skater jockey champion golfer pitcher quarterback winger fullback teammate businessman businesswoman banker activist critic expert
      doctor physician surgeon nurse teacher student soldier officer priest judge diplomat dissident rebel guerrilla terrorist suspect victim
      prisoner hostage citizen native pilot astronaut cosmonaut photographer designer dancer comedian presenter host guest star legend tycoon
      billionaire oligarch blogger spokesman spokeswoman minister president secretary ambassador mayor senator governor chairman leader chief
      king queen prince princess emperor pope bishop saint rapper songwriter screenwriter filmmaker playwright choreographer saxophonist pianist violinist
      wrestler cyclist mathematician physicist chemist biologist psychologist anthropologist theologian`),
  ],
  [
    Cue.placeNoun,
    words(`city town village capital district province region state county island river lake mountain port airport street suburb neighbourhood
      neighborhood borough municipality area territory republic country kingdom countries resort prison coast camp outside northern southern eastern western
      northeast northwest southeast southwest north south east west central downtown mainland neighboring neighbouring`),
  ],
  [
    Cue.organizationNoun,
    words(`company band group firm agency newspaper magazine club team party bank giant maker broker retailer broadcaster station channel label website
      organization organisation university airline carrier network movement coalition union association daily weekly bureau newsagency manufacturer
      producer operator insurer brokerage joined subsidiary affiliate supplier publisher studio franchise league conglomerate militia`),
  ],
  [
    Cue.sport,
    words(`league cup match matches goal goals scored striker midfielder goalkeeper defender coach championship championships tournament season innings
      wicket wickets round final finals semifinal semifinals quarterfinal standings seeded beat defeated playoff playoffs soccer football cricket
      tennis golf rugby basketball baseball hockey race lap halftime penalty header pitcher inning homer batting bowling referee squad teammate
      athletics medal medals sprint relay downhill slalom tabulate doubles singles seed seeds overs runs handball volleyball boxing wrestling
      cycling stage`),
  ],
  [
    Cue.nobody,
    words(`i he she we they you it applause laughter laughs laughing laugh cheers cheering inaudible unintelligible indistinct crosstalk cross-talk
      interruption interrupted retranslated translated interpreted chuckles sighs gestures booing boos chanting silence whistles ph sic
      covid covid-19 sars mers hiv aids adhd dna rna gdp gnp gst vat cpi dei esg ceo cfo coo cto ev evs suv suvs atm atms cvv pin ai tv tvs pc pcs
      cd dvd gps lng lpg co2 pfas icbm icbms wmd uav uavs ied ieds ufo phd mba faq pdf usb sms mou mous ngo ngos pm vip vips rpg lgbt lgbtq ngl eo
      ppe pcr iot 4g 5g`),
  ],
];

const CUES: ReadonlyMap<string, number> = (() => {
  const cues = new Map<string, number>();
  for (const [bit, list] of LISTS) for (const word of list) cues.set(word, (cues.get(word) ?? 0) | bit);
  return cues;
})();

export const SPORT_WORDS = new WordList([...CUES].flatMap(([word, cues]) => ((cues & Cue.sport) !== 0 ? [word] : [])));

/** The cues that a lower-case word has by itself, without knowledge. A full stop at its end belongs to it: `inc.`. */
export function listedCues(lower: string): number {
  return CUES.get(lower) ?? 0;
}

const SHORTENED: ReadonlyMap<string, number> = new Map(
  [...CUES].filter(([word]) => word.endsWith('.')).map(([word, cues]) => [word.slice(0, -1), cues]),
);

/** The cues that a lower-case word has when a full stop follows that belongs to it: `inc` as in `inc.`. */
export function shortenedCues(lower: string): number {
  return SHORTENED.get(lower) ?? 0;
}

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

const ENDINGS: readonly (readonly [number, RegExp])[] = [
  [
    Ending.slavic,
    /(?:ov|ev|yov|ova|eva|sky|skiy|skii|ski|skaya|ska|enko|chuk|chenko|vich|vych|wicz|czyk|yuk|iuk|shin|shina|kin|kina|chev|kov|nov|lov|rov|dov|tov)$/,
  ],
  [
    Ending.western,
    /(?:son|sen|sson|man|mann|berg|stein|feld|wald|bauer|meyer|meier|maier|ez|ard|aux|eau|ett|kins|worth|ley|by|more|dez|guez|quist|strom|ström|gaard|huis|stra|inck|croft|wood|ston|er)$/,
  ],
  [
    Ending.southern,
    /(?:elli|etti|ini|ino|oni|ucci|acci|illo|opoulos|akis|idis|ides|escu|eanu|aldi|ardi|eira|inho|oglu|oğlu)$/,
  ],
  [
    Ending.eastern,
    /(?:yan|ian|dze|shvili|adze|iev|ullah|uddin|aev|bekov|oglu|zadeh|pour|jee|khan|singh|wati|anto|wan)$/,
  ],
  [
    Ending.town,
    /(?:burg|burgh|ville|ford|ton|ham|grad|gorod|sk|abad|pur|pore|polis|mouth|stadt|dorf|berg|bury|chester|port|field|bridge|wick|hagen|borough|haven|furt|brück|shire)$/,
  ],
  [Ending.land, /(?:land|lands|stan|ia|istan|nia|rica|guay|desh)$/],
  [Ending.body, /(?:soft|tech|corp|bank|tel|com|net|ex|neft|gaz|prom|nefte|oil|media|air|jet|group|works|soft)$/],
  [Ending.adjective, /(?:ese|ish|ian|ean|ist|ists|ism|ite|ites|ians|eans)$/],
  [Ending.verb, /(?:ing|ed|ly|ize|ise|ates)$/],
  [Ending.noun, /(?:tion|tions|ment|ments|ness|ity|ance|ence|ship|ure|als|ings|ers|ors|ies)$/],
];

/** What is known of one word, whatever name it stands in. */
export interface WordFacts {
  /** `Cue` bits. */
  readonly cues: number;
  /** One of `Ending`. */
  readonly ending: number;
  /** The model's sums for the word as it was last written; the model's own to use. */
  memo: { readonly owner: object; readonly code: number; readonly sums: Int32Array } | null;
}

const CAPACITY = 60_000;

/** A lower-case word as it is remembered from text to text; the rest of it is made when it is first asked for. */
export interface Word extends Remembered {
  /** `Cue` bits that the word has by itself. */
  readonly listed: number;
  facts: WordFacts | null;
  /** The model's sums for the word beside a name; the model's own to use. */
  beside: { readonly owner: object; readonly sums: (Int32Array | undefined)[] } | null;
}

const memories = new WeakMap<Knowledge, WordMemory<Word>>();

/** The words that are remembered with a knowledge. */
function wordsFor(knowledge: Knowledge): WordMemory<Word> {
  let memory = memories.get(knowledge);
  if (memory === undefined) {
    memory = new WordMemory(CAPACITY, (key) => ({ key, listed: listedCues(key), facts: null, beside: null }));
    memories.set(knowledge, memory);
  }
  return memory;
}

/** Put behind a word that stands in capitals: `US` is not `us`, `WHO` not `who`. */
export const ACRONYM = '^';
/** What a word in capitals has in common with the same word in small letters. */
const OF_ACRONYMS =
  Cue.company |
  Cue.suffix |
  Cue.time |
  Cue.organization |
  Cue.surname |
  Cue.demonym |
  Cue.startsName |
  Cue.startsRole |
  Cue.nobody;

function lookUp(knowledge: Knowledge, lower: string): WordFacts {
  if (lower.endsWith(ACRONYM))
    return { cues: lookUp(knowledge, lower.slice(0, -1)).cues & OF_ACRONYMS, ending: Ending.none, memo: null };
  let cues = listedCues(lower);
  if (lower.length > 40) return { cues, ending: Ending.none, memo: null };
  if (knowledge.givenName(lower)) cues |= Cue.given;
  if (knowledge.isEnglishWord(lower)) cues |= Cue.english;
  if (knowledge.organizationWord(lower)) cues |= Cue.organization;
  if (knowledge.surnamed(lower).length > 0) cues |= Cue.surname;
  if (knowledge.startsRole(lower)) cues |= Cue.startsRole;
  if (knowledge.startsName(lower)) cues |= Cue.startsName;
  if (knowledge.isCommonSurname(lower)) cues |= Cue.commonSurname;
  return { cues, ending: endingOf(foldWord(lower)), memo: null };
}

function endingOf(word: string): number {
  if (word.length < 4) return Ending.none;
  for (const [kind, pattern] of ENDINGS) if (pattern.test(word)) return kind;
  return Ending.none;
}

/** What is known of the words of one text, by the numbers of its tokens: each is looked up once. */
export class TextWords {
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #memory: WordMemory<Word>;
  readonly #words: (Word | null)[];

  constructor(tokens: Tokens, knowledge: Knowledge) {
    this.#tokens = tokens;
    this.#knowledge = knowledge;
    this.#memory = wordsFor(knowledge);
    this.#words = new Array<Word | null>(tokens.words).fill(null);
  }

  wordAt(token: number): Word {
    const id = this.#tokens.ids[token];
    return this.#words[id] ?? this.#lookUp(id, token);
  }

  /** The cues that a token's word has by itself; 0 beyond the text. */
  listedAt(token: number): number {
    return token < 0 || token >= this.#tokens.length ? 0 : this.wordAt(token).listed;
  }

  factsAt(token: number): WordFacts {
    const word = this.wordAt(token);
    word.facts ??= lookUp(this.#knowledge, word.key);
    return word.facts;
  }

  /** For words that are no single token. */
  factsOf(lower: string): WordFacts {
    const word = this.#memory.of(lower);
    word.facts ??= lookUp(this.#knowledge, lower);
    return word.facts;
  }

  #lookUp(id: number, token: number): Word {
    const word = this.#memory.hashed(this.#tokens.lower[token], this.#tokens.hashes[id]);
    this.#words[id] = word;
    return word;
  }
}
