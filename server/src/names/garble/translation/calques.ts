import { TokenKind, type Tokens, WordCase } from '../../../text/tokens.ts';

/*
 * Calques: Russian turns of phrase that translations keep word by word, whatever a text is about. `30 тысяч человек` becomes
 * `30 thousand people`, `по его словам` `according to him`, `об этом сообщает` `this is reported by`. Each was counted in news translated
 * from Russian by twenty systems and in two and a half million words that were written in English.
 */

/** How many signs a turn of phrase is worth at a token of the word that it hangs on. */
type Worth = (tokens: Tokens, place: number) => number;

/** At least a hundred and twenty times as frequent in translations, and met in so much English twice at most. */
const SURE = 1;
/** At least fifty times as frequent, but those who write English have it now and then. */
const LIKELY = 0.5;

const QUOTES = new Set(['"', '“', '”', '«', '»']);
const DASHES = new Set(['-', '–', '—']);

/** `This was reported by …`, where who told the news stands last; with `it`, the phrase is met in English, too. */
const passive: Worth = ({ lower }, i) => {
  if (lower[i - 1] !== 'is' && lower[i - 1] !== 'was') return 0;
  if (lower[i - 2] === 'this' && TOLD_BY.has(lower[i + 1] ?? '')) return SURE;
  return lower[i - 2] === 'this' || lower[i - 2] === 'it' ? LIKELY : 0;
};
const TOLD_BY = new Set(['by', 'in', 'on']);

/** `…, reports TASS.` */
const reports: Worth = ({ lower }, i) => (lower[i - 1] === ',' ? LIKELY : 0);

/** `“…”, - said …`: the dash that Russian sets between what is quoted and who says it. */
const dashed: Worth = ({ lower }, i) =>
  lower[i - 1] === ',' && (QUOTES.has(lower[i - 2] ?? '') || SAID.has(lower[i + 1] ?? '')) ? SURE : 0;
const SAID = new Set('said says added noted explained told stressed concluded emphasized emphasised'.split(' '));

const CALQUES: ReadonlyMap<string, Worth> = new Map<string, Worth>([
  ['thousand', ({ kinds }, i) => (i > 0 && kinds[i - 1] === TokenKind.number ? SURE : 0)],
  ['according', ({ lower }, i) => (lower[i + 1] === 'to' && /^h(?:im|er)$/.test(lower[i + 2] ?? '') ? SURE : 0)],
  ['press', ({ lower }, i) => (lower[i + 1] === 'service' ? SURE : 0)],
  ['recall', ({ lower }, i) => (lower[i - 1] === 'we' || lower[i - 1] === 'us' ? SURE : 0)],
  ['earlier', ({ lower, cases }, i) => (cases[i] === WordCase.title && lower[i + 1] === ',' ? LIKELY : 0)],
  ['reference', ({ lower }, i) => (lower[i - 1] === 'with' && lower[i + 1] === 'to' ? LIKELY : 0)],
  ['head', ({ lower }, i) => (lower[i - 1] === ',' && lower[i + 1] === 'of' ? LIKELY : 0)],
  ['reports', reports],
  ['writes', reports],
  ...'reported noted announced stated specified written told'
    .split(' ')
    .map((word): [string, Worth] => [word, passive]),
  ...[...DASHES].map((dash): [string, Worth] => [dash, dashed]),
]);

/** What is known of the words of a text, by their numbers: most hold nothing. */
const NOT_ASKED = 0;
const PLAIN = 1;
const HOLDS = 2;

/** The signs of a text that it is a translation from Russian, from its turns of phrase; no more than `enough` are counted. */
export function calqueSigns(tokens: Tokens, enough: number): number {
  const { ids, lower, length } = tokens;
  const asked = new Uint8Array(tokens.words);
  let signs = 0;
  for (let i = 0; i < length && signs < enough; i++) {
    const id = ids[i];
    if (asked[id] === PLAIN) continue;
    const worth = CALQUES.get(lower[i]);
    if (asked[id] === NOT_ASKED) asked[id] = worth === undefined ? PLAIN : HOLDS;
    if (worth !== undefined) signs += worth(tokens, i);
  }
  return signs;
}
