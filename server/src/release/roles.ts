import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from '../calendar/words.ts';
/** Which side of an exchange a label puts its speaker on; `person` leaves it to the document. */
export type Side = 'ask' | 'reply' | 'neutral' | 'person';

/** A speaker known by what they do. */
export interface Role {
  readonly side: Side;
  /** How a reader would name such a speaker; null where the label says no more than 'Q'. */
  readonly name: string | null;
}

const ASKERS = `journalist=Journalist|jounalist=Journalist|jrnlst=Journalist|journo=Journalist|j=Journalist|reporter=Journalist|
press=Journalist|media=Journalist|correspondent=Journalist|question=|q=|questioner=|qu=|ques=|quest=|interviewer=Interviewer|
int=Interviewer|host=Host|co-host=Host|presenter=Presenter|compere=Compere|anchor=Anchor|anchorman=Anchor|newsreader=Newsreader|
caller=Caller|talkback caller=Caller|listener=Listener|viewer=Viewer|student=Student|member of the audience=Audience member|
question from the floor=|question from the audience=|from the floor=Audience member|unidentified reporter=Journalist|
male reporter=Journalist|female reporter=Journalist|male journalist=Journalist|female journalist=Journalist|
unidentified journalist=Journalist|unknown journalist=Journalist|unknown reporter=Journalist|voice of journalist=Journalist|
press question=Journalist|media question=Journalist|supplementary question=|supplementary=|follow-up question=|follow-up=|followup=|additional question=|further question=|
floor=Audience member|the press=Journalist|members of the press=Journalist|member of the press=Journalist|
вопрос=|в=|журналист=Journalist|корр=Journalist|корреспондент=Journalist|ведущий=Host|ведущая=Host|реплика=|
frage=|zusatzfrage=|nachfrage=|zusatz=|zwischenfrage=|zuruf=|correspondente=Journalist|afp=AFP|reuters=Reuters|bloomberg=Bloomberg|cctv=CCTV|tass=TASS|interfax=Interfax|
ria novosti=RIA Novosti|xinhua=Xinhua|xinhua news agency=Xinhua|kyodo=Kyodo|kyodo news=Kyodo News|nhk=NHK|associated press=Associated Press|
dpa=dpa|global times=Global Times|china daily=China Daily|asahi shimbun=Asahi Shimbun|yomiuri shimbun=Yomiuri Shimbun|
the paper=The Paper|dragon tv=Dragon TV|phoenix tv=Phoenix TV|cri=CRI|yonhap=Yonhap|yonhap news agency=Yonhap|
journaliste=Journalist|pregunta=|periodista=Journalist|domanda=|pergunta=|pytanie=|запитання=|питання=|сұрақ=`;

const REPLIERS = `answer=|a=|r=|ans=|reply=|response=|ответ=|о=|antwort=|réponse=|respuesta=|risposta=|resposta=|odpowiedź=|відповідь=|жауап=`;

const NEUTRALS = `moderator=Moderator|mc=Moderator|facilitator=Facilitator|speaker=Speaker|unidentified speaker=Speaker|
unknown speaker=Speaker|unidentified=Speaker|unknown=Speaker|unidentified male=Speaker|unidentified female=Speaker|
audience=Audience|audience member=Audience member|audience members=Audience|crowd=Audience|participant=Participant|
participants=Participants|remark=Remark|remarks from the audience=Audience|voice=Voice|male voice=Voice|female voice=Voice|voices=Voices|
operator=Operator|the moderator=Moderator|the operator=Operator|the interpreter=Interpreter|the court=Court|the clerk=Clerk|the deputy clerk=Deputy Clerk|
the courtroom deputy=Deputy Clerk|the bailiff=Bailiff|the witness=Witness|the videographer=Videographer|the court reporter=Court Reporter|the stenographer=Court Reporter|
the reporter=Reporter|the registrar=Registrar|the juror=Juror|the prospective juror=Juror|the foreperson=Foreperson|the foreman=Foreperson|
the marshal=Marshal|the hearing officer=Hearing Officer|mr speaker=Speaker|mr. speaker=Speaker|madam speaker=Speaker|the speaker=Speaker|mr deputy speaker=Deputy Speaker|mr. deputy speaker=Deputy Speaker|madam deputy speaker=Deputy Speaker|the deputy speaker=Deputy Speaker|the acting speaker=Acting Speaker|ceann comhairle=Ceann Comhairle|an ceann comhairle=Ceann Comhairle|le président=President|la présidente=President|interpreter=Interpreter|translator=Interpreter|aide=Aide|staff=Staff|staffer=Staff|announcer=Announcer|
voiceover=Voiceover|voice over=Voiceover|chyron=Chyron|narrator=Narrator|chorus=Chorus|all=All|everyone=All|others=Others|clip=Clip|
child=Child|voter=Voter|guest=Guest|protester=Protester|protestor=Protester|interjector=Interjector|heckler=Heckler|
модератор=Moderator`;

/** Office-holders who reply where the press asks; the name behind the office is looked for in the document. */
const OFFICES = `prime minister=Prime Minister|pm=Prime Minister|the prime minister=Prime Minister|deputy prime minister=Deputy Prime Minister|
dpm=Deputy Prime Minister|acting prime minister=Acting Prime Minister|president=President|the president=President|
vice president=Vice President|the vice president=Vice President|the first lady=First Lady|first lady=First Lady|
minister=Minister|the minister=Minister|foreign minister=Foreign Minister|defence minister=Defence Minister|treasurer=Treasurer|
the treasurer=Treasurer|premier=Premier|the premier=Premier|chief minister=Chief Minister|attorney general=Attorney-General|
attorney-general=Attorney-General|secretary-general=Secretary-General|secretary general=Secretary-General|the secretary=Secretary|
secretary=Secretary|the secretary-general=Secretary-General|spokesperson=Spokesperson|spokesman=Spokesman|spokeswoman=Spokeswoman|
official=Official|us official=Official|senior administration official=Senior Administration Official|
senior administration officials=Senior Administration Official|senior official=Senior Official|
senior state department official=Senior State Department Official|white house official=White House Official|
administration official=Administration Official|senior defense official=Senior Defense Official|
senior military official=Senior Military Official|background briefer=Briefer|briefer=Briefer|chairman=Chairman|the chairman=Chairman|
chair=Chair|the chair=Chair|chancellor=Chancellor|the chancellor=Chancellor|governor=Governor|the governor=Governor|mayor=Mayor|
le ministre=Minister|la ministre=Minister|le rapporteur=Rapporteur|la rapporteure=Rapporteur|le garde des sceaux=Minister of Justice|senator=Senator|ambassador=Ambassador|leader of the opposition=Leader of the Opposition|opposition leader=Opposition Leader|
sg=Secretary-General|expert=Expert|specialist=Specialist|taoiseach=Taoiseach|the taoiseach=Taoiseach|tánaiste=Tánaiste|the tánaiste=Tánaiste|the accused=Accused|the defendant=Defendant|the king=King|the queen=Queen|the pope=Pope|holy father=Pope|high commissioner=High Commissioner|
minister for defence=Minister for Defence|his excellency=His Excellency|commissioner=Commissioner|director=Director|
director general=Director General|director-general=Director-General|general=General|
президент=President|министр=Minister|премьер-министр=Prime Minister`;

function table(rows: string, side: Side): [string, Role][] {
  return rows
    .replace(/\n/g, '')
    .split('|')
    .map((row) => row.split('='))
    .map(([words, name]) => [words, { side, name: name === '' ? null : name }]);
}

/** Those who sit in a court, or keep its record, and give no evidence. */
export const BENCH: ReadonlySet<string> = new Set([
  'Court',
  'Clerk',
  'Deputy Clerk',
  'Bailiff',
  'Videographer',
  'Court Reporter',
  'Reporter',
  'Registrar',
  'Juror',
  'Foreperson',
  'Marshal',
  'Hearing Officer',
]);

/** Speakers known by a role, by the words of their label in lower case. */
export const ROLES: ReadonlyMap<string, Role> = new Map([
  ...table(ASKERS, 'ask'),
  ...table(REPLIERS, 'reply'),
  ...table(NEUTRALS, 'neutral'),
  ...table(OFFICES, 'person'),
]);

/** Words that stand before a name and are no part of it. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss messrs dr sir dame lady lord prof professor hon honourable honorable rt reverend rev fr father sen senator rep
  representative congressman congresswoman gov governor gen general col colonel maj major capt captain lt lieutenant sgt sergeant
  marshal admiral adm judge justice hm hrh he h.e mp sts srs madam madame mme mlle monsieur herr frau señor señora signor pan pani г г-н г-жа господин shri smt bm stm`.split(
    /\s+/,
  ),
);

/** Words of offices: where one stands in a label, what follows the last of them is the name. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `president prime minister ministers deputy first vice foreign secretary secretary-general general chancellor governor mayor chairman
  chairwoman chairperson chair chief head director director-general ceo cfo coo speaker ambassador king queen prince princess emir sheikh
  sultan majesty highness excellency leader commander academician moderator journalist reporter correspondent press spokesman spokeswoman
  spokesperson administrator commissioner congresswoman congressman representative premier treasurer attorney-general attorney acting former
  interim assistant under undersecretary counselor counsellor envoy special commander-in-chief patriarch archbishop bishop pope founder
  co-founder owner editor editor-in-chief editor anchor host presenter rector dean coach captain member manager pm dpm fm opposition
  shadow parliamentary leader-in-waiting surgeon adviser advisor aide officer official interpreter principal host president-elect justice
  senator caller partner außenminister außenministerin bundeskanzler bundeskanzlerin bundespräsident
  ministerin abgeordneter abgeordnete zeuge zeugin staatssekretär staatssekretärin vorsitzender vorsitzende präsident präsidentin sprecher sprecherin министр президент премьер-министр посол председатель`.split(
    /\s+/,
  ),
);

/** Small words that labels may have between capitalised ones. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  `of the and for to in on at from with by de da do dos das del della di du des la le les el al bin ibn abu von van der den ter zu af y e
  und et для по`.split(/\s+/),
);

/** Small words that belong to a surname. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de da do dos das del della di du des la le el al bin ibn abu von van der den ter zu af`.split(/\s+/),
);

/** First words of header fields, notes and run-in headings, which look like labels but name nobody. `May` is a person's name as often. */
export const FIELDS: ReadonlySet<string> = new Set([
  ...ENGLISH_WEEKDAYS,
  ...ENGLISH_MONTHS.filter((name) => name !== 'may'),
  ...`contact contacts note notes subject subjects topic topics questions re ref reference date time place location venue where when who what why how
  tel telephone phone ph fax mobile mob email e-mail mail website web url http https www source sources embargo embargoed photo photos
  picture pictures image images video audio caption credit credits address postal enquiries inquiries media-contact further more
  background summary abstract conclusion introduction title headline dateline published posted updated released issued release issue
  number no item items page pages pg part section chapter schedule agenda programme program station channel network producer
  interviewee compiled prepared transcript transcription e&oe see also read related tags category categories keywords share filed
  attachment attachments annex appendix copy cc to from via claim fact facts myth reality truth lie example examples result results
  total cost costs price prices warning disclaimer copyright important update correction editor's editors example total today
  tomorrow yesterday step option phase stage figure table chart exhibit footnote footnotes rsvp liaison hotline office portfolio quick key main tweet tweets isbn issn abn acn hansard website`.split(
    /\s+/,
  ),
]);
