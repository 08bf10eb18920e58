// How good suggestions of tags are, measured by leaving one document out: all others are tagged, what is proposed for the one that
// is left out is held against what is tagged there. `npx node test/bench/suggest.ts`. Human tags are those of the corpora of names
// beside the project (spans that annotators set by hand); the others are the recogniser's own names with tags given by rule, of
// which an annotator forgets one in ten: those tell whether the rule generalises, not whether names are recognised.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/analyze.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';
import type { Release } from '../../server/src/release.ts';
import { type Annotation, plainAnnotation } from '../../server/src/tags/model.ts';
import { lessonOf } from '../../server/src/tags/suggest/lesson.ts';
import { Experience, type SuggestionKind } from '../../server/src/tags/suggest/suggest.ts';
import { newsroom, numbers } from './texts.ts';

const SHARED = join(import.meta.dirname, '../../../shared/data');
/** Sentences that are taken for one document, as the corpora do not say where one ends. */
const SENTENCES = 25;
const FORGETS = 10;
const END = Number.POSITIVE_INFINITY;

interface Dump {
  readonly release: Release;
  /** What is tagged where nothing is forgotten. */
  readonly gold: readonly Annotation[];
  readonly tagged: readonly Annotation[];
}

const read = (text: string): Release => analyze(text, { knowledge: builtInKnowledge(), referenceDate: null });

function human(file: string): readonly Dump[] {
  const path = join(SHARED, 'ner', file);
  if (!existsSync(path)) return [];
  const sentences = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((s) => s.trim())
    .filter((s) => s !== '');
  const dumps: Dump[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES) {
    let text = '';
    const spans: { tag: string; start: number; end: number }[] = [];
    for (const sentence of sentences.slice(i, i + SENTENCES)) {
      let before = 'O';
      for (const row of sentence.split('\n')) {
        const [word, label = 'O'] = row.split(/\s+/);
        if (text !== '' && !text.endsWith('\n') && !/^[.,;:!?)’']/.test(word)) text += ' ';
        const tag = label.replace(/^[BI]-/, '');
        const last = spans.at(-1);
        if (label !== 'O' && !label.startsWith('B-') && last && before === tag) last.end = text.length + word.length;
        else if (label !== 'O') spans.push({ tag, start: text.length, end: text.length + word.length });
        before = tag;
        text += word;
      }
      text += '\n\n';
    }
    const gold = spans.map(({ tag, ...span }, k) => plainAnnotation(`${i} ${k}`, tag, span));
    dumps.push({ release: read(text), gold, tagged: gold });
  }
  return dumps;
}

/** Texts with the recogniser's names tagged by a rule; null tags nothing. */
function made(
  texts: readonly string[],
  tagOf: (mention: Release['mentions'][number]) => string | null,
): readonly Dump[] {
  const next = numbers(7);
  return texts.map((text, t): Dump => {
    const release = read(text);
    const own = release.zones.filter(({ kind }) => ['headline', 'body', 'subheading'].includes(kind));
    let end = 0;
    const gold: Annotation[] = [];
    for (const mention of release.mentions) {
      if (mention.start < end || !own.some((z) => z.start <= mention.start && mention.start < z.end)) continue;
      end = mention.end;
      const tag = tagOf(mention);
      if (tag !== null) gold.push(plainAnnotation(`${t} ${mention.start}`, tag, { start: mention.start, end }));
    }
    return { release, gold, tagged: gold.filter(() => next(FORGETS) > 0) };
  });
}

function measure(what: string, dumps: readonly Dump[]): void {
  if (dumps.length === 0) return;
  const lessons = dumps.map(({ release, tagged }) => lessonOf(release, tagged, [], END));
  const counts = { all: [0, 0], name: [0, 0], words: [0, 0], type: [0, 0] };
  let gold = 0;
  for (const [i, dump] of dumps.entries()) {
    const learnt = new Experience(lessons.filter((_, k) => k !== i));
    const right = new Set(dump.gold.map(({ tag, span }) => `${tag} ${span?.start} ${span?.end}`));
    gold += right.size;
    for (const { tag, kind, start, end } of learnt.suggestions(dump.release, [], [])) {
      const hit = right.has(`${tag} ${start} ${end}`) ? 1 : 0;
      for (const key of ['all', kind] as ('all' | SuggestionKind)[]) {
        counts[key][0] += hit;
        counts[key][1]++;
      }
    }
  }
  const figure = ([hits, n]: readonly number[]): string => (n === 0 ? '–' : `${(hits / n).toFixed(3)} of ${n}`);
  process.stdout.write(
    `${what.padEnd(34)} ${String(dumps.length).padStart(4)} dumps  precision ${figure(counts.all)}  recall ${(counts.all[0] / gold).toFixed(3)}  (names ${figure(counts.name)}, words ${figure(counts.words)}, kinds ${figure(counts.type)})\n`,
  );
}

function kremlin(most: number): readonly string[] {
  const folder = join(SHARED, 'kremlin/txt');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort();
  const step = Math.max(1, Math.floor(files.length / most));
  return files.filter((_, i) => i % step === 0).map((name) => readFileSync(join(folder, name), 'utf8'));
}

for (const file of ['wikigold.conll', 're3d-train.conll', 're3d-test.conll'])
  measure(`human tags, ${file}`, human(file));
const texts = [...newsroom(), ...kremlin(150)];
measure(
  'all people, places, organisations',
  made(texts, ({ type }) => type),
);
measure(
  'people only',
  made(texts, ({ type }) => (type === 'person' ? 'person' : null)),
);
/** Half of all people, by the letters of their ids: a tag that only some of a kind have. */
const half = (entity: string): boolean => [...entity].reduce((sum, c) => sum + (c.codePointAt(0) ?? 0), 0) % 2 === 0;
measure(
  'some people only',
  made(texts, ({ type, entity }) => (type === 'person' && half(entity) ? 'ours' : null)),
);
