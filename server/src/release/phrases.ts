import { anyOf, either, OpeningPattern, opening } from '../text/opening.ts';
import { compiled, pattern } from '../text/pattern.ts';

/**
 * Phrases of press releases by what they are, matched against `plain` text (small letters, single blanks). The words are those of
 * government, parliament, agency and embassy releases in English, with the Russian, German, French and Spanish ones of the same standing.
 */

/** A line that only says what kind of paper this is: `Media Release`, `FOR PRESS`, `Пресс-релиз`. */
export const RELEASE_KIND = new OpeningPattern(
  String.raw`[^\p{L}]*(?:(?:joint|budget|official|urgent|an?|embargoed) )?${either({
    'a paper for the press':
      '(?:media|press|news|information) ?(?:releases?|statement|communiqu[eé]|alert|advisory|notice|office transcript|office|bulletin|note|briefing note)',
    'whom it is for, and whose it is': 'for (?:the )?(?:press|media|immediate release|release)|from the press office',
    'one word': 'statement|transcript|communiqu[eé]|speech|press|news|media',
    'letters set apart': 'm ?e ?d ?i ?a +r ?e ?l ?e ?a ?s ?e|n ?e ?w ?s +r ?e ?l ?e ?a ?s ?e',
    'German, French and Spanish': 'pressemitteilung|communiqu[eé] de presse|comunicado de prensa',
    'facts behind the news': 'fact ?sheet|background(?:er)?',
    'in papers and on the air': 'talkback|broadcast|editorial|opinion|interviews|news ?/ ?interviews',
    'of a department': 'media note|news transcript|briefing transcript',
    'for the exchange':
      'ad[ -]?hoc (?:announcement|release|news)(?: pursuant to .{3,40})?|inside information|(?:stock exchange|regulatory) (?:release|announcement)',
  })}(?:[^\p{L}]*| no[. _]*[\w/. -]{1,14}| by| from| [a-z] ?\d)$|(?:пресс-релиз|заявление для (?:сми|печати)|сообщение для (?:сми|печати))[^\p{L}\d]*$`,
);

/** `FOR PRESS: P. M. No. 12/1968`, its marks and the ends of its words spoiled. */
export const FOR_PRESS = opening`for (?:the )?(?:pre[\da-z]{1,3}|me[\da-z]{2,4})\b`.or(
  ' for ',
  pattern`^[^\p{L}\d]*\p{L}{1,4} for (?:the )?(?:pre[\da-z]{1,3}|me[\da-z]{2,4})\b`,
);

/** The same with an office before it. */
export const KIND_INSIDE = pattern`\b(?:media|press|news) ?(?:release|statement)s?\b|^[^\p{L}\d]*(?:\p{L}+ ){1,3}speeches$`;

/** A title that so far names only who speaks: `Transcript of the Prime Minister`. */
export const OPEN_TITLE = opening`(?:partial |edited |full )?(?:transcript|statement|speech|address|remarks|comments|text of \w+) (?:of|by)\b.{0,60}\b(?:minister|hon|senator|leader|president|treasurer|mp|mhr)[,.]*$`;

/** A month with its year and no day. */
export const MONTH_AND_YEAR = opening`(?:january|february|march|april|may|june|july|august|september|october|november|december|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь),? \d{4}[^\p{L}\d]*$`;

/** What may stand before an office: the kind of the paper, and whose it is. */
const BEFORE_OFFICE = String.raw`(?:(?:joint )?(?:media|press|news) (?:release|statement)s?[^\p{L}\d]+(?:by |from )?|for (?:press|media) )?(?:from the |office of (?:the )?|statement from (?:the )?)?`;

/** What has an article and yet begins no sentence: holders of offices, and the houses that speak in their own name. */
const BEHIND_ARTICLE = either({
  holders: String.raw`hon\b|minister for .{3,60}[a-z]$|prime minister[^\p{L}\d]*$`,
  houses: String.raw`senate\b|parliament|department|embassy|permanent|white|office|ministry`,
});

/** What an office is called beside its noun. */
const RANK = either({
  'for how long': 'acting|former',
  'in opposition': String.raw`shadow(?: \p{L}+(?= minister\b))?`,
  'of a party': String.raw`(?:labor|liberal|greens)(?= (?:senate |deputy )?leader\b| shadow\b)`,
  'above and below': 'deputy|assistant|special|senior|associate|prime|vice|chief|first|joint',
  'of what': 'federal|australian government|government|parliamentary|foreign|press|state|cabinet',
});

/** Offices, those who hold them, and the bodies that speak in their own name. */
const OFFICE = either({
  'members of a government': String.raw`minister(?! in\b)|ministers (?:for|of|and)|premier|treasurer|secretary|attorney-general`,
  'heads of states, regions and towns': String.raw`president(?: of|(?! \S+ \S+ \S+ ))|governor|mayor|commissioner`,
  'members of a house': String.raw`senator|sen\b\.?|member|speaker|whip|leader|hon\b\.?|honou?rable|candidate`,
  'who leads or speaks for others': String.raw`ambassador|director|manager|chair(?:man)?|spokes\w+`,
  'departments and their like': 'department|ministry|council|committee|agency',
  'houses of parliament': 'parliament|house of',
  'houses of a state': String.raw`embassy|consulate|permanent mission|delegation|white house(?=[^\p{L}\d]*$)`,
  'the same in Russian': 'министр|министерство|посольство|департамент|администрация|правительство',
});

/** An office at the start of a line, or the person who holds it: `Minister for …`, `Leader of the Opposition`, `Senator …`. */
export const ISSUER_HEAD = new OpeningPattern(
  `${BEFORE_OFFICE}(?:the (?=${BEHIND_ARTICLE}))?(?:${RANK} )*${OFFICE}(?=$|[ ,.:–-])(?! ?['’]s)`,
);

/** Words of titles that offices and their holders do not have: `President Visits …`, `Minister’s Plan`, `… Is Delivering on His Promise`. */
export const TITLE_VERB =
  /\b(?:is|are|was|were|will|must|should|can|has|have|had|his|her|its|their|not|no|says?|said|interviewed|answers|speaks|tells|discusses|after|over|against|into|than|more|visits?|meets?|met|signs?|signed|announces?|calls?|welcomes?|opens?|hosts?|addresses)\b|^(?:(?!\b(?:for|of|and)\b).)*['’]s\b/u;

/** An office inside a line: its head and what it is for. */
export const OFFICE_INSIDE = pattern`\b(?:minister (?:for|assisting)|member for|senator for|leader of the|secretary (?:to the|for)|spokes\w+ (?:for|on)|department of|whip)\b|\bthe hon\b|(?:^|[^\p{L} ] ?)the senate$`;

/** Letters after a name that an office-holder has. */
export const ISSUER_TAIL =
  /[ ,](?:m\.? ?p\.?|mhr|m\. ?h\. ?r\.?|mla|mlc|m\.l\.a\.?|mep|ac|ao|am|qc|q\.c\.?|sc|ch)[,.]?$/u;

/** What the titles of transcripts, speeches and statements have before their noun. */
const BEFORE_KIND = either({
  'how much of it': 'full|partial|excerpts? from|extracts? from|text of|brief',
  'in which state': 'edited|verbatim|unofficial|proof|rush|e&oe',
  'at which time': 'opening|closing|weekly|daily|midday|noon|afternoon|morning',
  'for whom and with whom': 'press|media|background|introductory|joint|special',
  'on the air': 'radio|tv|television|doorstop|on-camera|virtual',
  'whose it is': "prime minister['’]?s?|pm['’]?s?|president['’]?s?|foreign minister|pmos|dod|pentagon|department|the",
});

/** What transcripts, speeches and statements call themselves. */
const KIND_OF_WORDS = either({
  'questions and answers':
    'transcript|interview|doorstop|answers? (?:to|by)|question and answer|q&a|talkback|live (?:discussion|chat)|on-?line conference|panel discussion',
  'meetings with the press':
    '(?:press|media|news) (?:conference|briefing|call|gaggle|availability)|news conference|briefing|gaggle',
  speeches: 'remarks|address|speech|comments?|summary of an? (?:statement|speech|address|interview)',
  statements:
    'press statement|press release (?:on|about|regarding)|statement (?:by|from|on|of|to|made|following)|readout|memorandum|executive order|proclamation|text of',
  'records of a house':
    'minutes of|highlights of|hearing (?:of|on|before)|(?:corrected |uncorrected )?oral evidence ?: ?',
  letters: 'condolences|congratulations|greetings|telegrams?|message (?:from|to|of)|letter (?:to|from)',
  meetings: 'meeting (?:with|of|on)|working meeting|telephone conversation',
  'the same in Russian': 'стенограмма|интервью|выступление|ответы|брифинг|заявление|комментарий',
});

/** How the titles of transcripts, speeches and statements begin. */
export const TITLE_OPENING = new OpeningPattern(String.raw`(?:${BEFORE_KIND} )*${KIND_OF_WORDS}(?![\p{L}\d])`);

/** A list of what an interview is about, and other fields of a header. */
export const SUBJECTS = opening`(?:subjects?|issues|topics|on the agenda|agenda|повестка(?: дня)?|(?:subject|topic) ?/ ?s|subject ?\( ?s ?\)|re|тема|темы) ?:`;

/** What the fields of a header are called. */
const FIELD_NAME = either({
  'what it is': 'text|heading|title|rubric|words|story|category|portfolio|tags?|keywords|filed under',
  'its day and place': String.raw`date|d\.? ?a\.? ?t\.? ?e|time|venue|location|place|dated|дата`,
  'its number': '(?:press|media) release (?:number|dated)|no|number|ref(?:erence)?',
  'when it came out': 'published|posted|updated|released?(?: date)?|issued|опубликовано',
  'where and by whom': 'source|author|from|to|источник|автор',
  'who was on the air': 'programme?|station|compere|interviewer|presenter|reporter|host|guests?',
});

/** What stands before the time of a page: `Article posted on`, `Last updated at`. */
const PUT_OUT =
  '(?:(?:last|first|article|story) )?(?:published|posted|updated|edited|created|released)(?: time)?(?: (?:on|at))?';

/** What a header says of how its text may be used, and of how it was given. */
const HEADER_NOTE = either({
  'not yet for readers': String.raw`embargo(?:ed)?\b|strictly embargoed|not (?:to be|for) (?:published|publication|release|broadcast)`,
  'what was said counts': String.raw`check[^\p{L}\d]{1,3}against \w|please check against|speech check|as (?:prepared for )?deliver(?:ed|y)\b|subject to change`,
  'which version': String.raw`(?:final|draft|revised) version[^\p{L}\d]*$`,
  'how it was given': String.raw`via (?:teleconference|telephone|zoom|video)|on background\b`,
});

/** The field of a header with its name, a note on the text, and a note that fills a short line from its first letter. */
export const HEADER_FIELD = compiled(
  [
    String.raw`^[^\p{L}\d]*n[oq][^\p{L}\d]{0,3}date[^\p{L}\d]*$`,
    String.raw`^[^\p{L}\d]*${FIELD_NAME}(?![\p{L}\d]) ?(?:no\b ?)?[:.]`,
    String.raw`^[^\p{L}\d]*${PUT_OUT}(?: ?:)?(?: \d{1,4} ?[:./-]| ?$)`,
    String.raw`^[^\p{L}\d]*(?:\w+[^\p{L}\d]{1,2})?${HEADER_NOTE}`,
    String.raw`^\(? ?(?:e&oe|as delivered|as prepared|translated from|unofficial translation|check against).{0,30}$`,
  ].join('|'),
);

/** A time of day alone, with its zone. */
export const TIME_LINE = opening`(?:at )?\d{1,2}(?:[:.] ?\d{2}){0,2} ?(?:[ap]\.? ?m\b\.?|hours|hrs|h\b)?\.?(?: ?\(?(?:e[sd]?t|c[sd]t|p[sd]t|m[sd]t|gmt|utc|bst|aes?t|aedt|msk|cet|local(?: time)?)\)?)?[^\p{L}\d]*$`;

/** A release's number: `MPS 046/2000`, `B21/94`, `PM 4/1962`, `No. 65/1969`. */
export const REFERENCE = compiled(
  either({
    'numbers with a mark between them': String.raw`^[^\p{L}\d]*(?:(?:media release|news release|press release|release|for press|no|number|ref)\b[.:° _]*)*[a-z]{0,6}(?:[. ]{1,2}[a-z]{1,3}){0,2}[. ]{0,3}(?:no\b[. _:]*)?[^\p{L}\d]{0,3}\d{1,6}[a-z]?(?: ?[/.–-] ?\d{1,4}[a-z]?)+(?: ?\(\w+\))?(?: - .{0,40}(?:release|statement) ?\d*)?[^\p{L}\d]*$`,
    'letters and a number': String.raw`^[^\p{L}\d]*[a-z]{1,4}(?:/[a-z]{1,4}){0,2}[ ./-]?\d{2,6}[^\p{L}\d]*$`,
    'of a prime minister': String.raw`^p\.? ?m\.? ?no[^\p{L}\d].{1,16}$`,
    'behind the kind of the paper': String.raw`^[^\p{L}\d]*(?:press statement|media release|news release|press release|statement) no[^\p{L}\d].{1,12}$`,
  }),
);

/** Web and mail addresses. */
export const WEB = pattern`\bhttps? ?: ?/ ?/ ?\S|\bwww\.\S|[\w.+-]@[\w-]+\.\w|^//\S+[^\p{L}\d]*$|^[^\p{L}\d]*(?:[a-z0-9-]+\.)+(?:gov|org|com|net|edu|ru|au|uk|eu|int)(?:\.[a-z]{2})?(?:/\S*)?[^\p{L}\d]*$`;

/** `https://…` at the start of a line, also with blanks around its marks. */
export const BEGINS_WITH_ADDRESS = opening`(?:https? ?: ?/ ?/|www ?\.) ?[\p{L}\d]`;

/** A street with its number, or a post code with its town. */
export const POSTAL = pattern`\b\d{1,4}[a-z]?,? \d{4,6},? \p{L}|^[^\p{L}\d]*\d{1,4}[a-z]? (?:[\p{L}'’.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|square|boulevard)\b|, [a-z]{2} \d{5}(?:-\d{4})?[^\p{L}\d]*$|\b(?:p\.? ?o\.? box|gpo box)\b|(?:^|, )(?:ul\.|ulitsa|улица|ул\.|проспект|пр\.|rue) `;

/** Telephone and fax numbers. */
export const PHONE = pattern`(?<![\p{L}\d])(?:tel|phone|ph|fax|fx|facsimile|telephone|mob|mobile|тел|факс)(?![\p{L}\d])\.? ?:? ?[+(\d]|\+ ?\d[\d ()-]{7,}|\( ?0\d{1,2} ?\) ?\d{2,4}|(?<!\d[/.-])\b0\d{1,3}[ /-]\d{2,3}[ -]?\d{2,4}|\b0\d{3} ?\d{3} ?\d{3}\b|\b\d{2} \d{4} \d{4}\b|\b1[38]00 ?\d{3} ?\d{3}\b|\b8 ?\(\d{3}\) ?\d{3}`;

/** Whom to ask, and who stands behind a paper. */
export const CONTACT = new OpeningPattern(
  either({
    'what one may want':
      '(?:for )?(?:further|more|any further|additional) (?:information|inquiries|enquiries|comment|details?)(?= ?[:,–—-]|$| (?:please )?contact| phone| call)',
    'whom to ask': String.raw`(?:(?:media|press|non-media|general|consular|public) )*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries)(?: details| persons?| officer?s?| number)?(?: ?[:–—-]|$| \(?[\w ]{3,24}\)?[ :–—-]+[(+\d])|(?:to|please) contact`,
    'who stands behind it':
      'authori[sz]ed (?:and printed )?by|printed (?:and authori[sz]ed )?by|written and authori[sz]ed',
    'the same in Russian': String.raw`контакты(?: для (?:сми|прессы))?[^\p{L}\d]*(?:$|:)|контактное лицо`,
    'where else one may look': 'immigration information is also available',
  }),
).or('office', pattern`^[^\p{L}\d]*.{3,40}(?:[’']s|media|press) office ?: ?\(?[\d(+]`);

/** The end mark of a text, or of a page that another follows; behind a dash dirt on the paper may be read as a letter or two. */
export const ENDING = opening`(?:ends?|more|end of (?:transcript|document|release|interview|statement)|transcript ends?|конец|fin|ende)[^\p{L}\d]*$|ends? [^\p{L}\d\s].{0,8}$|(?:[-_=–—~•·.*]\s?){4,}[^\p{L}\d]*$|(?:# ?){2,}[^\p{L}\d]*$|(?=(?:.*[0o]){3})(?:[^\p{L}\d]|[0o]){3,}$|\* ?\* ?\*(?: ?\*)+[^\p{L}\d]*$|-\s?30\s?-$`;

/** `E&OE`, `E & O E - PROOF ONLY`, damaged forms included. */
export const PROOF = opening`(?:e ?[.&]? ?(?:&|and|0) ?\.? ?[o0] ?\.? ?e\b|e ?& ?o ?e|e ?[o0] ?e ?(?:proof|[-–.])|proof (?:only|copy)\b|e ?& ?oe|e ?& ?e ?o\b)`;

/** Sites that a page is passed on to, and the other ways to pass it on. */
const PASSED_ON_TO =
  'facebook|twitter|x|linkedin|whats ?app|telegram|viber|vkontakte|vk|odnoklassniki|youtube|instagram|flickr|pinterest|reddit|tiktok|threads|' +
  'bluesky|mastodon|messenger|social (?:media|networks)|e-?mail|print|tweet|rss|copy link|печать|вконтакте|одноклассники';

/** Menus and buttons of a page. */
export const NAVIGATION = anyOf({
  'ways through a site':
    'home(?: ?page)?|back(?: to .{1,30})?|next|previous|top|(?:(?:main|primary|secondary|site) )?menu|(?:primary|secondary) tabs|search(?: this site| form| label)?|' +
    'site ?map|skip to .*|return to .*|see ?: ?index of .*|главная|поиск|назад|далее',
  'a tab that is open': String.raw`view ?\(active tab\)`,
  'pages of an office':
    'about(?: us)?|contact(?: us)?|contacts|biography|department|speeches|transcripts|accessibility|privacy(?: policy)?|disclaimer|' +
    'privacy and cookies|cookies?(?: (?:policy|settings|preferences|notice))?|(?:terms|conditions)(?: of (?:use|service)| and conditions)|legal notice|' +
    'mentions légales|plan du site|haut de page|impressum|datenschutz',
  'the path to a page, its marks lost': String.raw`home (?:news(?: ?room)?|press|media|about|publications)\b.{0,60}`,
  'rooms for the press':
    'media (?:releases?|centre|center|room|hub|release index)|latest media|news ?room|news|press (?:cent(?:re|er)|service|office|room)|' +
    'пресс-(?:центр|служба)|press releases and news|(?:latest|archived) releases|новости',
  'pictures and sound': 'photos?|videos?|gallery|listen to this \\w+.*',
  'what to do with a page':
    'print(?: this page| page| friendly.*| version)?|(?:version for print|printer[- ]friendly)(?: .*)?|share(?: this.*)?|e-?mail this.*|версия для печати|' +
    'imprimer|drucken|download (?:as )?(?:pdf|images?|photos?|word)(?! (?:of|in|for|to) ).{0,30}|get short url|discuss|(?:go|went) to the (?:photo ?bank|gallery)',
  'readers who sign up': 'subscribe.*|log ?in|sign (?:in|up)|register|rss',
  'one of the sites that it is passed on to': PASSED_ON_TO,
  'several of them, or what to do there': String.raw`(?:(?:bookmark and )?share(?: this(?: \p{L}+)?)?|bookmark|(?:follow|find|join)(?: us)?|suggest to a friend|partager|teilen|поделиться)(?: (?:on|via|with|in|at|sur|в))?(?:[^\p{L}\d]+(?:and |or )?(?:${PASSED_ON_TO})(?![\p{L}\d]))*|(?:${PASSED_ON_TO})(?:[^\p{L}\d]+(?:and |or )?(?:${PASSED_ON_TO})(?![\p{L}\d]))+`,
  languages: 'english|русский|рус|eng|français|deutsch|español',
  'more of the same':
    'all (?:messages|news|articles|materials|releases)|previous news.{0,20}|additional materials|read more|more news|load more|show more|все (?:новости|сообщения|материалы)|подробнее',
  'days and owners of a page':
    '(?:this )?page (?:was )?last (?:modified|updated).*|local date.*|last (?:updated?|modified)\\b.*|©.*|copyright(?: .*)?',
  advertisements: 'advertisement|реклама',
}).or('all rights reserved', /all rights reserved/u);

/** A clock of a page, the time first: `10:00 Moscow`. Agendas have lines like it; `10:00 p.m.` is a time. */
export const CLOCK_TIME_FIRST = opening`\d{1,2}:\d{2}(?::\d{2})? (?![ap]\.? ?m\b)\p{L}[\p{L} .-]{1,24}$`;
/** A clock of a page: `Moscow: 10:00`. */
export const CLOCK = pattern`^\p{L}[\p{L} .-]{1,24} ?:? \d{1,2}:\d{2}(?::\d{2})?[^\p{L}\d]*$`;

const STAMPED = String.raw`commonwealth|parliamentary library|micah|received(?: \d.{0,20})?|library|copy|urgent|confidential|original|fax(?: (?:to|from|no).{0,40})?|facsimile(?: (?:to|from|no).{0,40})?|fax from .{0,60}|tel ?: ?\d{1,2} ?[.,].{0,60}|pm press office.{0,30}|p\. ?\d+(?: ?/ ?\d+)?`;

/** Marks of libraries, offices and fax machines on the paper. */
export const STAMP = new OpeningPattern(String.raw`(?:[^\p{L}\d]*(?:${STAMPED}))+[^\p{L}\d]*$`).or(
  'no.',
  compiled(String.raw`^(?:[^\p{L}\d]*(?:${STAMPED}|.{0,50}\bno\. ?\d{2,4} p\. ?\d.{0,12}))+[^\p{L}\d]*$`),
);

/** How speech and the text of a statement begin. */
export const SPEECH_OPENING = new OpeningPattern(
  either({
    greetings: String.raw`good (?:morning|afternoon|evening|day)\b|assalam\S* `,
    'those who are there':
      '(?:distinguished |ladies|my lords)|(?:my )?(?:dear )?(?:friends|colleagues)[,!]|my fellow|honou?rable (?:members|senators|guests|deputies)',
    'whoever leads them': String.raw`(?:mr|mrs|ms|madam|mister|sir)\.?,? (?:president|speaker|chair(?:man|person)?|prime minister|premier|secretary|deputy)\b|your (?:excellenc|majest|royal|honou?r)`,
    'the dear': String.raw`dear (?:friends|colleagues|mr|sir|brothers)|dear \p{L}+ and \p{L}+\b`,
    thanks: String.raw`thank(?:s| you)\b`,
    'in Russian': 'уважаемы[ей]|дорогие',
    'the first person': String.raw`it is (?:a|my|with)\b|i (?:am|have|want|would|was|wish|think|welcome|acknowledge|rise|regret)\b|i['’](?:m|ve|d)\b|we (?:are|have|will|['’]re)\b`,
    'other first words': String.raw`well,? |on behalf of\b|as reported\b`,
  }),
);

/** Whom a letter greets: `Dear Ms. Bell,`. */
export const SALUTATION = opening`(?:dear|уважаем\p{L}+|sehr geehrte\p{L}*) .{2,60}[,!:]$`;

/** Sites that releases are given at. */
export const PLACE = compiled(
  String.raw`(?<![\p{L}\d])${either({
    'capitals and towns of Australia': 'canberra|sydney|melbourne|brisbane|perth|adelaide|hobart|darwin',
    'its states': String.raw`n\. ?s\. ?w\.?|a\. ?c\. ?t\.?|wa|qld|vic|victoria|queensland|tasmania`,
    'seats of the Russian president': 'moscow|kremlin|sochi|petersburg|novo-ogaryovo|москва|санкт-петербург',
    'capitals of others': String.raw`washington|d\. ?c\.?|new york|london|paris|berlin|brussels|geneva|vienna|beijing|tokyo|delhi|jakarta|киев|минск`,
    'houses and rooms of governments':
      'parliament house|the lodge|national press club|white house|oval office|rose garden|east room|south lawn|briefing room',
    'sites of any town': 'courtyard|hotel|airport|university|town hall|great hall',
    'on the way': 'aboard|en route',
  })}(?![\p{L}\d])`,
);
