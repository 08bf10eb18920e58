import type { Tokens } from '../../text/tokens.ts';
import { Cue, type TextWords } from './cues.ts';
import { NOTHING, ORGANIZATION, PERSON } from './evidence.ts';
import { LineStyle } from './lines.ts';
import type { Named, ReadRun } from './recognize.ts';
import { type Run, Shape, type Unit } from './units.ts';

/** The surnames of those whom a document names in full, as the numbers of their words. */
export function surnamesOf(names: readonly Named[]): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const { type, run, segment } of names) {
    if (type !== 'person' || segment.to - segment.from < 2) continue;
    const first = run.units[segment.from];
    const last = run.units[segment.to - 1];
    const isWhole = (first.facts.cues & Cue.given) !== 0 || (first.shape & Shape.initial) !== 0;
    if (isWhole && last.lower.length > 2 && (last.facts.cues & NEVER) === 0 && (last.shape & Shape.upper) === 0)
      surnames.add(last.id);
  }
  return surnames;
}

const NEVER = Cue.grammar | Cue.time | Cue.demonym | Cue.suffix;

/**
 * A run's names with the words that stand for somebody whom the document names in full elsewhere, though they were taken for words of
 * English or for a part of a body: `Butler and Cook were seen` where Kathy Butler and Ann Cook have been named.
 */
export function withSurnames(
  tokens: Tokens,
  { run, segments }: ReadRun,
  names: readonly Named[],
  surnames: ReadonlySet<number>,
  words: TextWords,
): readonly Named[] {
  const found = segments.filter(({ segment: { from, to, label } }) => {
    const unit = run.units[to - 1];
    if (!surnames.has(unit.id) || (unit.shape & (Shape.capital | Shape.upper)) !== Shape.capital) return false;
    if (label === NOTHING) return run.style !== LineStyle.upper && isSurname(tokens, run, from, surnames, words);
    // `American Moreno`
    return label === ORGANIZATION && to - from === 2 && (run.units[from].facts.cues & Cue.demonym) !== 0;
  });
  if (found.length === 0) return names;
  const persons = found.map(({ segment }): Named => {
    const from = segment.to - 1;
    const { start, end } = run.units[from];
    return { run, segment: { ...segment, from, label: PERSON }, type: 'person', text: tokens.text.slice(start, end) };
  });
  const others = names.filter(({ segment }) => persons.every((p) => segment.to !== p.segment.to));
  return [...others, ...persons].sort((a, b) => a.segment.from - b.segment.from);
}

/** Whether a capitalised word stands where a name can: not behind an article or beside another word of a name, nor as the first word of just any sentence. */
function isSurname(
  tokens: Tokens,
  { units }: Run,
  at: number,
  surnames: ReadonlySet<number>,
  words: TextWords,
): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const next = units[at + 1];
  if (before !== undefined && isNamePart(before) && (before.facts.cues & BEFORE) === 0) return false;
  if (next !== undefined && isNamePart(next)) return false;
  if (!unit.opens) return !ARTICLES.has(tokens.lower[unit.first - 1] ?? '');
  if ((unit.facts.cues & (Cue.english | Cue.common)) === 0 || unit.possessive) return true;
  // `Cook said`, `Butler and Cook`
  const joined = next?.lower === 'and' && units[at + 2] !== undefined && surnames.has(units[at + 2].id);
  return joined || (unit.last < tokens.length && (words.factsAt(unit.last).cues & (Cue.speech | Cue.personVerb)) !== 0);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'no', 'every', 'each', 'this', 'that']);
const BEFORE = Cue.office | Cue.honorific | Cue.rank | Cue.demonym | Cue.occupation;
const isNamePart = ({ shape }: Unit): boolean => (shape & (Shape.capital | Shape.digit)) !== 0;
