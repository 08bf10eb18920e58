import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../../calendar/words.ts';
import { PARTICLES } from '../../text/particles.ts';
import { WordClass } from './word-class.ts';

/*
 * The closed classes and frequent words of English press language, by what `WordClass` says that they tell; written for Dateline.
 * Everything open (given names, ministries, places) comes from knowledge. A word may stand in several lists. A word with a full stop
 * is one that is made short: `inc.`.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of grammar, in small letters. */
export const GRAMMAR: ReadonlySet<string> =
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
  yet you your yours yourself four five eight nine eleven twelve hundred thousand million billion dear amid amongst besides
  according addition additionally accordingly currently previously recently originally initially eventually subsequently similarly
  unfortunately fortunately clearly obviously certainly actually basically apparently reportedly overall earlier`);

/** Bits of `WordClass` and the words that have them, in small letters. */
export const WORD_LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [WordClass.grammar | WordClass.common, GRAMMAR],
  [WordClass.particle, new Set([...PARTICLES, 'abdul', 'o'])],
  [
    WordClass.company,
    words(`inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa s.a. spa s.p.a. nv n.v. bv oyj ab asa oao ooo zao pao pjsc jsc ojsc
      holdings incorporated corporation limited kg kk pty llp lp bhd bhd. berhad tbk sarl sae rt kft sgps`),
  ],
  [
    WordClass.organization,
    words(`ministry department agency council committee commission parliament senate congress assembly court bank university college institute
      academy school association federation union league organization organisation society foundation party movement front army navy
      force forces guard police service services office bureau board authority administration directorate group company corporation
      airlines airways air industries motors press news times post journal tribune daily radio television tv network records pictures studios
      theatre theater orchestra band museum library hospital centre center club team alliance coalition partnership initiative
      headquarters command secretariat embassy consulate mission delegation fund trust exchange securities systems technologies technology
      communications telecom electric energy oil gas petroleum chemical steel pharmaceuticals laboratories labs insurance
      capital partners associates bancorp financial international enterprises entertainment media publishing books magazine gazette
      herald chronicle observer guardian telegraph mail express star sun review weekly stores foods brewery railways railway
      duma bundestag knesset politburo cabinet government tribunal inspectorate chamber syndicate cooperative congregation diocese
      church mosque synagogue cathedral seminary institution consortium conservatory gallery clinic mafia cartel gang brotherhood
      confederation`),
  ],
  [
    WordClass.team,
    words(`fc afc cf sc united city rovers wanderers athletic albion hotspur rangers celtic dynamo spartak lokomotiv torpedo real inter
      juventus ajax brigade brigades battalion regiment division squadron corps fleet wing platoon giants eagles bulls bears lions
      tigers hawks knights kings raiders pirates cardinals cowboys yankees dodgers braves phillies mets orioles rockets lakers pistons
      jazz magic heat suns spurs bucks sox reds cubs twins royals padres rockies marlins expos athletics angels mariners astros indians
      brewers canucks flyers bruins devils sharks stars panthers jaguars dolphins jets patriots steelers ravens browns bengals oilers colts
      maccabi hapoel betar beitar dinamo werder hansa slavia partizan olympique borussia sporting deportivo atletico bayern hertha fenerbahce
      galatasaray besiktas panathinaikos olympiakos aek paok cska feyenoord benfica anderlecht grizzlies raptors clippers mavericks bulldogs
      grasshoppers
      broncos chiefs chargers redskins vikings packers buccaneers saints falcons seahawks maulers blazers`),
  ],
  [
    WordClass.place,
    words(`river lake sea ocean bay gulf strait channel island islands peninsula mountain mountains hills valley desert forest coast cape
      province region oblast krai district county state republic territory prefecture municipality governorate city town village township
      borough street st road rd avenue ave boulevard square lane drive highway bridge airport port harbor harbour station stadium arena park
      garden gardens palace castle tower plaza building hall house field beach heights springs falls creek point ridge canyon basin plateau
      kingdom emirate empire pass dam base camp terminal reservoir canal glacier volcano shore shores isles isle archipelago plain plains
      suburb quarter bank crossing hotel zoo speedway racecourse circuit ground grounds parish canton commune okrug raion rayon hill mount woods
      pond estate cemetery prison observatory monastery abbey fort fortress barracks barrage reserve sanctuary way`),
  ],
  [
    WordClass.placeStart,
    words(
      `mount mt mt. lake fort ft. cape port gulf bay isle san santa saint st st. sao são los las el costa rio puerto strait sea camp villa`,
    ),
  ],
  [
    WordClass.direction,
    words(`north south east west northern southern eastern western central upper lower new great greater northeast northwest southeast southwest
      north-east north-west south-east south-west middle mid little old inner outer far`),
  ],
  [
    WordClass.honorific,
    words(`mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. professor monsieur madame mme herr frau senor señor signor
      comrade messrs excellency highness majesty hon hon. honourable honorable rev rev. reverend father fr. sister brother rabbi imam sheikh
      sheik shaikh ayatollah mullah pope cardinal archbishop bishop patriarch metropolitan prince princess king queen emperor empress duke duchess earl
      count countess baron baroness sultan emir tsar czar kaiser saint st st. hajj sri shri smt mahatma judge justice`),
  ],
  [
    WordClass.office,
    words(`minister president chancellor premier secretary ambassador envoy governor mayor senator representative rep. rep congressman
      congresswoman deputy chairman chairwoman chairperson chair chief director head leader commander spokesman spokeswoman spokesperson
      commissioner adviser advisor attaché consul delegate speaker prosecutor attorney sen. gov. gov sen administrator treasurer
      undersecretary vice-president vice-chancellor governor-general secretary-general attorney-general prime-minister whip mp mep councillor councilman
      ombudsman superintendent inspector editor editor-in-chief ceo cfo founder co-founder owner manager coach captain boss dictator ruler
      pres. min. sec. amb. del. assemblyman negotiator mediator rapporteur warden sheriff dean rector principal provost`),
  ],
  [
    WordClass.rank,
    words(`general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. commodore
      brigadier brig brig. marshal corporal cpl cpl. private pvt. commander cmdr cmdr. cdr spc spc. specialist airman constable officer detective
      marine lcpl ssgt rear-admiral vice-admiral maj.-gen. wing`),
  ],
  [
    WordClass.suffix,
    words(
      `jr jr. sr sr. ii iii iv vi vii viii ix xii xiii xiv xv xvi xxiii esq phd ph.d. md m.d. cbe obe mbe kbe qc kc`,
    ),
  ],
  [
    WordClass.time,
    new Set([
      ...ENGLISH_MONTHS,
      ...ENGLISH_WEEKDAYS,
      ...words(`jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sept sept. sep. oct oct. nov nov. dec dec.
        mon tue wed thu fri sat spring summer autumn winter easter christmas ramadan
        gmt utc est edt cet pst bst cst am pm a.m. p.m.`),
    ]),
  ],
  [
    WordClass.other,
    words(`agreement agreements treaty convention protocol charter declaration act bill law code resolution amendment pact accord accords
      memorandum plan programme program project strategy process summit conference forum session war wars battle siege revolution uprising
      operation crisis affair scandal cup championship championships olympics games open prix tour league trophy bowl tournament race marathon
      prize award awards medal order oscar grammy emmy festival day week month year anniversary era age dynasty renaissance movement album song
      film movie novel book series show report study index edition volume season version model class theory principle effect syndrome disease
      virus vaccine missile rocket tank rifle aircraft fighter bomber helicopter satellite spacecraft express roadmap doctrine dialogue
      initiative partnership-for-peace constitution bible quran koran testament gospel`),
  ],
  [
    WordClass.speech,
    words(`said says say saying told tells tell asked asks added adds stated states noted notes stressed stresses emphasized emphasised explained
      announced announces argued argues believes believed thinks thought claimed claims commented comments replied answered insisted warned
      warns admitted acknowledged declared recalled remarked suggested urged voiced wrote writes writing quoted concluded reiterated
      underlined underscored informed predicted pointed called calls hopes hoped vowed pledged accused denied confirmed complained joked tweeted`),
  ],
  [
    WordClass.personVerb,
    words(`born died dies married divorced wrote writes played plays sang sings starred starring scored scores beat beats won wins lost
      resigned elected appointed arrested charged detained convicted sentenced killed visited visits met meets arrived spoke speaks who whom whose
      graduated moved lived retired coached grew became joined attended studied served fought succeeded replaced smiled laughed himself herself
      he she his her aged thanked welcomed greeted congratulated hosted chaired`),
  ],
  [
    WordClass.bodyNoun,
    words(`government governments officials official troops forces soldiers authorities authority army police military officers regime
      leadership administration representatives side delegation diplomats intelligence embassy opposition parliament lawmakers media
      spokesman spokeswoman spokesperson spokesmen member members employees executives shares stock headquarters subsidiary unit
      chairman president minister fighters militants rebels militia negotiators airstrikes strikes navy ministry security`),
  ],
  [
    WordClass.family,
    words(`wife husband son daughter brother sister father mother widow uncle aunt nephew niece cousin grandson grandfather grandmother
      parents friend colleague counterpart successor predecessor girlfriend boyfriend partner`),
  ],
  [
    WordClass.occupation,
    words(`actor actress singer guitarist drummer bassist vocalist composer conductor author writer novelist poet journalist reporter editor
      lawyer politician economist analyst scientist historian philosopher professor engineer architect artist painter director producer
      coach player midfielder striker defender goalkeeper forward captain skipper batsman bowler driver rider boxer golfer tennis swimmer
      skater jockey champion pitcher quarterback winger fullback teammate businessman businesswoman banker activist critic expert
      doctor physician surgeon nurse teacher student soldier officer priest judge diplomat dissident rebel guerrilla terrorist suspect victim
      prisoner hostage citizen native pilot astronaut cosmonaut photographer designer dancer comedian presenter host guest star legend tycoon
      billionaire oligarch blogger spokesman spokeswoman minister president secretary ambassador mayor senator governor chairman leader chief
      king queen prince princess emperor pope bishop saint rapper songwriter screenwriter filmmaker playwright choreographer saxophonist pianist violinist
      wrestler cyclist mathematician physicist chemist biologist psychologist anthropologist theologian`),
  ],
  [
    WordClass.placeNoun,
    words(`city town village capital district province region state county island river lake mountain port airport street suburb neighbourhood
      neighborhood borough municipality area territory republic country kingdom countries resort prison coast camp outside northern southern eastern western
      northeast northwest southeast southwest north south east west central downtown mainland neighboring neighbouring`),
  ],
  [
    WordClass.organizationNoun,
    words(`company band group firm agency newspaper magazine club team party bank giant maker broker retailer broadcaster station channel label website
      organization organisation university airline carrier network movement coalition union association daily weekly bureau newsagency manufacturer
      producer operator insurer brokerage joined subsidiary affiliate supplier publisher studio franchise league conglomerate militia`),
  ],
  [
    WordClass.sport,
    words(`league cup match matches goal goals scored striker midfielder goalkeeper defender coach championship championships tournament season innings
      wicket wickets round final finals semifinal semifinals quarterfinal standings seeded beat defeated playoff playoffs soccer football cricket
      tennis golf rugby basketball baseball hockey race lap halftime penalty header pitcher inning homer batting bowling referee squad teammate
      athletics medal medals sprint relay downhill slalom tabulate doubles singles seed seeds overs runs handball volleyball boxing wrestling
      cycling stage`),
  ],
  [
    WordClass.nobody,
    words(`i he she we they you it applause laughter laughs laughing laugh cheers cheering inaudible unintelligible indistinct crosstalk cross-talk
      interruption interrupted retranslated translated interpreted chuckles sighs gestures booing boos chanting silence whistles ph sic
      covid covid-19 sars mers hiv aids adhd dna rna gdp gnp gst vat cpi dei esg ceo cfo coo cto ev evs suv suvs atm atms cvv pin ai tv tvs pc pcs
      cd dvd gps lng lpg co2 pfas icbm icbms wmd uav uavs ied ieds ufo phd mba faq pdf usb sms mou mous ngo ngos pm vip vips rpg lgbt lgbtq ngl eo
      ppe pcr iot 4g 5g muslim muslims jew jews islamist islamists hindus sikhs buddhists catholics protestants sunnis shiites shias
      islanders obamacare medicare medicaid brexit pct mln bln dlr dlrs shr shrs qtr mths`),
  ],
];
