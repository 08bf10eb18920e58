import { anyOf } from '../../text/opening.ts';
import { pattern } from '../../text/pattern.ts';
import {
  CONTACT,
  HEADER_FIELD,
  ISSUER_HEAD,
  KIND_INSIDE,
  NAVIGATION,
  PHONE,
  RELEASE_KIND,
  SUBJECTS,
  TITLE_OPENING,
  TITLE_VERB,
  WEB,
} from '../phrases.ts';
import { Break, type Piece } from '../piece.ts';
import { type Context, type Evidence, MANY } from './model.ts';
import { isBeforeKind, isCapitals, isFirstLine, isProse, standsAlone } from './shapes.ts';

/** Nouns that the names of bodies end with, or have before `of`, `for` and the like. */
const BODY =
  'office|bank|cent(?:re|er)|council|commission|court|agency|institute|authority|university|foundation|union|nations|organi[sz]ation|' +
  'ministry|association|society|federation|academy|commonwealth|bureau|board|chamber|tribunal|directorate|corporation|institution|initiatives?|' +
  'services?|inc|ltd|llc|plc|gmbh|corp|холдинг|агентство|центр|институт|фонд|совет|союз|комиссия|комитет|инициатив|банк|университет';

/** A body by such a noun: `Boundary Commission for Scotland`, `Acme Wind LLC`. */
const BODY_NAME = anyOf({
  'the noun behind up to eight words of a name': String.raw`(?:the )?(?:(?!(?:for|on|to|in|by|with|from|at|into|over) )[\p{L}\d&.'’-]+ ){0,8}(?:${BODY})(?![\p{L}\d])\.?(?: (?:of|for|on|in|at|and) [\p{L}\d&.,'’ -]{3,60})?`,
});

/** Papers, agencies and channels that are known by name. */
const KNOWN_OUTLETS =
  'tass|itar-tass|reuters|associated press|afp|interfax|ria novosti|sputnik|kommersant|izvestia|vedomosti|lenta\\.ru|gazeta\\.ru|rbc|rt|npr|pbs|' +
  'bbc|cnn|abc|cbs|nbc|msnbc|cnbc|fox|sky|itv|c-span|bloomberg|spiegel|der spiegel|guardian|новости|тасс|риа новости|интерфакс|коммерсант[ъ]?|' +
  'известия|эхо москвы|рбк';

/** Newspapers, agencies, channels and programmes, and sites. */
const OUTLET = anyOf({
  'a known one, with its kind and section': String.raw`(?:the )?(?:${KNOWN_OUTLETS})(?:[ |:–-]{1,3}(?:news|online|tv|radio|transcripts?|international|world|russian news agency|информационное агентство))*(?: ?[|:–-]{1,2} ?(?!.*(?:conference|interview|doorstop|transcript|speech|address|statement))[\p{L}\d .-]{2,30})?`,
  'one by the last word of its name': String.raw`(?:(?!(?:and|press) )[\p{L}-]+ ){1,4}(?:news agency|newspaper|news|online|times|herald|tribune|gazette|telegraph|magazine|television|network)`,
  'the room of a body for the press': String.raw`.{2,60}[^\p{L}\d](?:news ?room|press (?:cent(?:re|er)|service)|media (?:cent(?:re|er)|room)|official (?:web ?)?site)`,
  'one behind its kind': String.raw`(?:newspaper|газета|журнал) [«"“]?[\p{L}-]+.{0,40}`,
});

/** Sections of a site or paper, kinds of articles. */
const SECTION = anyOf({
  'news, and the subjects of a site':
    '(?:(?:main|top|latest|local|world|national|daily|breaking) )?(?:news|stories|headlines|environment|politics|economy|economics|business|' +
    'society|world|russia|sports?|culture|science|technology|health|education|defen[cs]e|events?|chronicle)',
  'a kind of article':
    'features?|analysis|comment|interview|profile|q ?& ?a|web chat|online conferences?|transcripts?(?: of)?|remarks|debates?|minutes|report',
  'a part of a site or paper':
    'resource cent(?:er|re)|press and information|press cent(?:er|re)|media note|notice to the press|front page|index|contents|table of contents|' +
    'advertisement|sitting',
  'the same in Russian':
    'общество|политика|экономика|в мире|культура|спорт|наука|происшествия|интервью|репортаж|мнения?|лента новостей|события|стенограммы',
});

const NUMBERED_SESSION = /\b\d{1,3}(?:st|nd|rd|th) (?:parliament|congress|session)\b/u;

/** What stands over the record of a parliament, a court or a council. */
const RECORD = anyOf({
  'the record by its name': String.raw`(?:(?:proof|corrected|uncorrected|official|edited|revised|provisional|verbatim) )*(?:hansard|committee hansard|oral evidence|minutes of evidence|parliamentary debates|official report|record|transcript|translation)(?: \(\w+\))?(?:[^\p{L}\d]+(?:number|no|vol)?\.? ?\d+)?`,
  'the house or council': String.raw`(?:house of (?:commons|lords|representatives|assembly)|senate|parliament of .{3,30}|d[aá]il [eé]ireann(?: debate)?|seanad [eé]ireann|security council|general assembly|economic and social council|national assembly|bundestag|state duma|commonwealth of australia|provisional|oj edition|fax edition|\(?public\)?|estimates|first session|second session)`,
  'where it is taken from': String.raw`(?:extracts? )?from the [^\p{L}\d]*(?:parliamentary debates|hansard|official report|senate debates|house debates)\b.{0,40}`,
  'a committee': String.raw`(?:(?:select|standing|joint|special) )+committee on\b.*`,
  'the hour of questions': '(?:(?:oral )?questions (?:without|on) notice|oral questions|oral answers to questions)',
  'the bench and who is heard':
    '(?:in the|county of|taken before|evidence heard|evidence session|members present|use of the transcript|examination of witness).*',
  'whether the public is there': String.raw`\[?(?:open|closed|private) session\]?`,
})
  .or('parliament', NUMBERED_SESSION)
  .or('congress', NUMBERED_SESSION)
  .or('session', NUMBERED_SESSION)
  .or(' court of', /\b(?:superior|supreme|district|high|circuit|county) court of\b/u)
  .or(' year', pattern`^[^\p{L}\d]*\p{L}+-\p{L}+ year[^\p{L}\d]*$`);

const LANGUAGES =
  'ru|en|de|fr|es|ar|zh|english|russian|french|german|spanish|arabic|chinese|deutsch|français|русский|español|italiano|português|українська|العربية|中文|日本語';

/** What a page says of its own making, and the buttons that the table of menus does not know. */
const PAGE_TALK = anyOf({
  'a mail in a browser': 'view this (?:e-?mail|message) (?:in|on) .{3,30}',
  'where it was taken from': String.raw`\[?downloaded from .{3,120}|archive copy|(?:online|web) edition|(?:news )?provided by|submitted .{2,60} ago.{0,40}`,
  'the size of its letters': String.raw`font size\b.{0,12}|text (?:size|only)\b.{0,12}`,
  'its languages': String.raw`(?:(?:also )?available in[^\p{L}\d]+)?(?:${LANGUAGES})(?:[^\p{L}\d]+(?:${LANGUAGES}))*|languages? ?:.{2,60}|languages? versions?.{0,20}`,
  'the path to it': 'you are here.{0,80}',
  'how a transcript was made': String.raw`the following transcript (?:was|is|has).{0,60}|this (?:is a rush transcript|transcript (?:is|was|has|may)\b).*|(?:a |the )?rush transcript.{0,40}`,
  'letters by mail': String.raw`(?:sign up|register|subscribe|get|receive)\b.{2,80}(?: (?:to|in) your (?:inbox|e-?mail)|(?: by e-?mail| newsletter)s?)`,
  'a field to fill in': String.raw`(?:enter )?(?:your )?(?:e-?mail(?: address)?|first name|last name|surname|full name|post ?code) ?\*?`,
  'sound, and whose the pictures are': String.raw`listen[^\p{L}\d]+\d.{0,20}|(?:photo|image|video|picture|фото|видео)(?:(?: (?:by|source|credit))? ?:| by| courtesy of).{2,60}|image source.{2,40}|seal`,
  'its channels': String.raw`subscribe to (?:our|the|us)\b.{0,30}(?:channel|newsletter|page|feed|updates|mailing list|telegram|youtube)`,
  'comments and sharing': String.raw`comments? ?\(?\d+\)?.{0,20}|\d+ comments?.{0,20}|share this .{3,20}`,
}).or('archive copy', pattern`^[^\p{L}\d]*.{0,30} archive copy[^\p{L}\d]*$`);

/** What a site tells its readers, and asks them, in whole sentences. */
const SITE_TALK = anyOf({
  'what readers may tell the site': String.raw`(?:(?:have you |if you |did you )?(?:found|find|noticed?|see|spot(?:ted)?) (?:a mistake|an error|a typo|an inaccuracy)\b|is this page useful|(?:yes|no) this page is |report a problem with this|was this (?:page|article) (?:useful|helpful)).{0,100}`,
  'what it keeps of them':
    '(?:we|this (?:web ?)?site|our (?:web ?)?site) uses? cookies.*|(?:accept|reject|decline|allow) (?:all|cookies).{0,60}',
});

/**
 * True where a phrase stands below, above the text, that looks like a title: so what is here need not be one. Days, offices, fields and
 * menus are passed over.
 */
export function hasTitleBelow({ pieces, index }: Context): boolean {
  for (let i = index + 1; i < Math.min(pieces.length, index + 14); i++) {
    const p = pieces[i];
    if (p.closed && PAGE_TALK.test(p.key)) continue;
    if (p.dateline || (isProse(p) && p.closed)) return false;
    if (p.words < 3 || p.closed || p.dayAlone || p.before < Break.line || p.key.length < 12) continue;
    if (standsAlone(pieces, i) || isCapitals(p) || TITLE_OPENING.test(p.key)) {
      if (p.words <= 30 && mayBeTitle(p)) return true;
    }
  }
  return false;
}

function mayBeTitle({ key }: Piece): boolean {
  return (
    TITLE_OPENING.test(key) ||
    !(
      ISSUER_HEAD.test(key) ||
      KIND_INSIDE.test(key) ||
      RELEASE_KIND.test(key) ||
      HEADER_FIELD.test(key) ||
      SUBJECTS.test(key) ||
      NAVIGATION.test(key) ||
      CONTACT.test(key) ||
      PHONE.test(key) ||
      WEB.test(key) ||
      isMasthead(key) ||
      /[|;:,]$/u.test(key)
    )
  );
}

/** True for what the mastheads of pages, papers and records say. */
export function isMasthead(key: string): boolean {
  return BODY_NAME.test(key) || OUTLET.test(key) || SECTION.test(key) || RECORD.test(key) || PAGE_TALK.test(key);
}

/** True where the line above goes on in this one: it ends in the middle of a phrase, or is set in capitals likewise. */
function isSecondLine({ pieces, index }: Context): boolean {
  const before = pieces[index - 1];
  if (before === undefined || pieces[index].before > Break.line) return false;
  if (before.open) return true;
  return before.words >= 3 && isCapitals(before) && isCapitals(pieces[index]) && mayBeTitle(before);
}

/** True for the name of a paper, an agency or a channel, and for that of a section. */
export function isOutletOrSection(key: string): boolean {
  return OUTLET.test(key) || SECTION.test(key);
}

/** How many pieces of a few words, none with a day, stand on the row of a piece with two and more blanks between them; no more than three count. */
function onItsRow({ pieces, index }: Context): number {
  let first = index;
  while (first > 0 && index - first < 3 && (pieces[first].before === Break.soft || pieces[first].before === Break.wide))
    first--;
  let last = index;
  while (
    last - first < 3 &&
    last + 1 < pieces.length &&
    (pieces[last + 1].before === Break.soft || pieces[last + 1].before === Break.wide)
  )
    last++;
  for (let i = first; i <= last; i++) {
    const { words, content, day, closed, singles } = pieces[i];
    if (words === 0 || words > 4 || content > 1 || day || closed || singles > 1 || isCapitals(pieces[i])) return 0;
  }
  return last - first + 1;
}

/** What speaks for a masthead: the names of the body, paper or site that a page is of, its sections, the heads of official records. */
export const MASTHEAD: readonly Evidence[] = [
  {
    name: 'body',
    why: 'The name of an office, bank, court or company alone on its line says who speaks, where a title follows.',
    where: { words: [2, 10], closed: false },
    test: (p, c) =>
      (p.content === 0 || /[а-я]/u.test(p.key)) &&
      !isSecondLine(c) &&
      p.before !== Break.inside &&
      BODY_NAME.test(p.key) &&
      (!TITLE_VERB.test(p.key) || p.key.endsWith(' office')) &&
      !TITLE_OPENING.test(p.key) &&
      hasTitleBelow(c),
    metadata: 3.5,
    headline: -3,
    body: -1,
  },
  {
    name: 'outlet',
    why: 'The name of a paper, an agency or a channel alone on its line is where the text appeared.',
    where: { content: [0, 1], words: [1, 8], closed: false },
    test: (p, c) => OUTLET.test(p.key) && (c.index > 0 || hasTitleBelow(c)),
    metadata: 3.5,
    headline: -3.5,
    body: -1.5,
  },
  {
    name: 'section',
    why: 'A section of a site, or the kind of the article, stands above its title.',
    where: { words: [1, 4] },
    test: (p, c) => SECTION.test(p.key) && onItsRow(c) < 3 && !isBeforeKind(p, c) && hasTitleBelow(c),
    metadata: 3.5,
    headline: -3.5,
    body: -2,
  },
  {
    name: 'official record',
    why: 'Whose proceedings a record is of stands above what was debated.',
    where: { words: [1, 14], content: [0, 2] },
    test: (p, c) => !isSecondLine(c) && RECORD.test(p.key) && !isBeforeKind(p, c),
    metadata: 4,
    headline: -4,
    body: -2,
  },
  {
    name: 'page about itself',
    why: 'Languages, letter sizes, forms to sign up with, credits of pictures and notes on how a transcript was made are the page’s own.',
    where: { words: [0, 40] },
    test: (p) => PAGE_TALK.test(p.key),
    chrome: 5.5,
    headline: -5,
    body: -3,
  },
  {
    name: 'site that speaks to its readers',
    why: 'Sites ask their readers in whole sentences to take cookies and to tell of mistakes.',
    where: { words: [2, 40] },
    test: (p) => SITE_TALK.test(p.key),
    chrome: 9,
    metadata: -1,
    headline: -6,
    body: -6,
  },
  {
    name: 'standfirst',
    why: 'A sentence between a title and the fields of a header sums up what follows.',
    where: { prose: true, index: [1, MANY] },
    test: (_, c) =>
      (c.pieces[c.index - 1].content >= 2 || (c.index === 2 && isFirstLine(c.pieces, 1))) && isUnderTitle(c),
    metadata: 9,
    headline: -4,
    body: -2,
  },
  {
    name: 'menu on a row',
    why: 'Three and more pieces of a few words, wide apart on one row, are a menu or the head of a table.',
    where: { words: [0, 4], numbers: [0, 0] },
    test: (_, c) => onItsRow(c) >= 3,
    chrome: 4,
    metadata: -2,
    headline: -3,
    body: -0.5,
  },
  {
    name: 'name above a title',
    why: 'A few words written large at the very top, above a phrase that tells what happened, are the name of the site or the issuer.',
    where: { fromTop: [0, 1], words: [1, 5], content: [0, 0], numbers: [0, 0], dated: false, titleCase: true },
    test: (p, c) => !TITLE_OPENING.test(p.key) && hasTitleBelow(c) && tellsBelow(c),
    metadata: 2,
    headline: -2.5,
  },
];

/** True right below a phrase that stands alone, where a day or a field of a header follows before any text. */
function isUnderTitle({ pieces, index }: Context): boolean {
  const title = pieces[index - 1];
  if (title.words < 4 || title.closed || title.small || pieces[index].before < Break.line) return false;
  const [next, second] = [pieces[index + 1], pieces[index + 2]];
  if (next === undefined || next.before < Break.line) return false;
  return next.dayAlone || (next.words <= 3 && second?.dayAlone === true) || HEADER_FIELD.test(next.key);
}

/** True where the first candidate for a title below is a phrase with small words of weight, as what happened is told, on a line of its own. */
function tellsBelow({ pieces, index }: Context): boolean {
  for (let i = index + 1; i < Math.min(pieces.length, index + 8); i++) {
    const p = pieces[i];
    if (p.closed || p.dateline) return false;
    if (p.words < 5 || p.dayAlone || p.before < Break.line) continue;
    return p.content >= 2 && p.words <= 30 && !p.small && standsAlone(pieces, i);
  }
  return false;
}
