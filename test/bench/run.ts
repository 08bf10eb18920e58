// Measures what users feel. Each benchmark returns a hash of its work, so that none can become fast by doing nothing, and
// two runs of one version can be compared.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentDiagnosticRequest, DocumentSymbolRequest } from 'vscode-languageserver-protocol/node';
import { analyze } from '../../server/src/analyze.ts';
import { toRecord } from '../../server/src/cli/record.ts';
import { perform } from '../../server/src/cli/tasks.ts';
import { readDates } from '../../server/src/dates/read.ts';
import { readEvents } from '../../server/src/events/read.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';
import { withGlossary } from '../../server/src/glossary/merge.ts';
import type { GlossaryEntry } from '../../server/src/glossary/model.ts';
import { readDoubts } from '../../server/src/names/garble/read.ts';
import { readMentions } from '../../server/src/names/read.ts';
import { readStructure } from '../../server/src/release/read.ts';
import { check } from '../../server/src/rules/index.ts';
import type { Finding } from '../../server/src/rules/model.ts';
import { tokenize } from '../../server/src/text/tokens.ts';
import { type AnchorFigures, measureAnchors } from '../helpers/histories.ts';
import { type Editor, startEditor } from '../lsp/client.ts';
import { copiedFolder, folder } from './folder.ts';
import { imports } from './import.ts';
import { tagIn } from './tags.ts';
import { interview, madeName, newsroom, numbers, realDumps, realFolders, textsIn } from './texts.ts';

interface Measured {
  /** What was measured, its figure with a unit, and the figure that it should keep to. */
  readonly rows: readonly {
    readonly what: string;
    readonly value: string;
    readonly aim?: string;
    readonly met?: boolean;
  }[];
  readonly hash: string;
}

const hashOf = (...work: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(work)).digest('hex').slice(0, 16);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
const highest = (values: readonly number[]): number => Math.max(...values);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** CPU seconds of a piece of work in this thread, other threads of V8 included. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** `analyze` over files on disk, beside reading the same files. */
function throughput(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const texts = newsroom();
    const files: string[] = [];
    let bytes = 0;
    for (let i = 0; i < 1200; i++) {
      const text = i % 3 === 0 ? interview(2000 + (i % 50) * 200, i) : texts[i % texts.length];
      const file = join(folder, `${String(i % 1000).padStart(3, '0')}_${String(i).padStart(16, '0')}.txt`);
      writeFileSync(file, text);
      bytes += Buffer.byteLength(text);
      files.push(file);
    }
    const hash = createHash('sha256');
    // The path comes first in a record, and differs from run to run.
    const analyzeAll = (list: readonly string[]): void => {
      for (const path of list)
        hash.update(perform({ kind: 'analyze' }, { path, referenceDate: null }).output.slice(path.length + 12));
    };
    analyzeAll(files.slice(0, 300));
    const reading = cpu(() => {
      for (const file of files) readFileSync(file, 'utf8');
    });
    const seconds = cpu(() => analyzeAll(files));
    const speed = bytes / 1e6 / seconds;
    return {
      rows: [
        {
          what: `plain read of ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
          value: `${(bytes / 1e6 / reading).toFixed(0)} MB per CPU second`,
        },
        { what: 'analyze, warm', value: `${speed.toFixed(1)} MB per CPU second`, aim: 'at least 10', met: speed >= 10 },
      ],
      hash: hash.digest('hex').slice(0, 16),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints the microseconds of CPU that a process took, all its threads included, to its third pipe when it ends. */
const TELL_CPU = `import { writeSync } from 'node:fs';
process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)); });`;

/**
 * `analyze --jobs 1` as a user starts it, each dump read once by code that is cold at first: over whatever real dumps lie beside, else over
 * our own. `DATELINE_NODE` names another Node to run it with.
 */
function command(): Measured {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const made = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    let folders = realFolders();
    if (folders.length === 0) {
      const own = [...newsroom(), ...Array.from({ length: 600 }, (_, i) => interview(1000 + (i % 50) * 200, i))];
      for (const [i, text] of own.entries()) writeFileSync(join(made, `${i}.txt`), text);
      folders = [made];
    }
    const node = process.env.DATELINE_NODE ?? process.execPath;
    const { status, output } = spawnSync(
      node,
      ['--import', `data:text/javascript,${encodeURIComponent(TELL_CPU)}`, cli, 'analyze', ...folders, '--jobs', '1'],
      { stdio: ['ignore', 'pipe', 'inherit', 'pipe'], maxBuffer: 2 ** 30 },
    );
    if (status !== 0) throw new Error(`analyze ended with ${status}`);
    const bytes = folders.flatMap(textsIn).reduce((sum, file) => sum + statSync(file).size, 0);
    const speed = bytes / Number(output[3]);
    return {
      rows: [
        {
          what: `analyze --jobs 1 of ${(bytes / 1e6).toFixed(1)} MB, start included`,
          value: `${speed.toFixed(2)} MB per CPU second`,
          aim: 'at least 10',
          met: speed >= 10,
        },
      ],
      hash: hashOf(String(output[1]).replaceAll(made, '')),
    };
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** What each reader costs, warm, so that one sees where time goes. */
function stages(): Measured {
  const knowledge = builtInKnowledge();
  const context = { knowledge, referenceDate: null };
  const fixtures = newsroom();
  const texts = Array.from({ length: 300 }, (_, i) =>
    i % 3 === 0 ? interview(2000 + (i % 50) * 200, i) : fixtures[i % fixtures.length],
  );
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const seconds = new Map<string, number>();
  const stage = <Out>(name: string, work: (index: number) => Out): Out[] => {
    let out: Out[] = [];
    const taken = cpu(() => {
      out = texts.map((_, i) => work(i));
    });
    seconds.set(name, Math.min(taken, seconds.get(name) ?? taken));
    return out;
  };
  let findings: (readonly Finding[])[] = [];
  for (let pass = 0; pass < 15; pass++) {
    stage('tokens', (i) => tokenize(texts[i]));
    const structures = stage('structure, tokens included', (i) => readStructure(texts[i]));
    const dates = stage('dates', (i) => readDates(structures[i], context));
    const mentions = stage('names', (i) => readMentions(structures[i], dates[i], knowledge));
    const doubts = stage('doubts', (i) => readDoubts(structures[i], knowledge));
    const events = stage('events', (i) => readEvents(structures[i], dates[i], mentions[i]));
    const releases = structures.map((structure, i) => ({
      ...structure,
      ...dates[i],
      mentions: mentions[i],
      doubts: doubts[i],
      events: events[i],
    }));
    findings = stage('rules', (i) => check(releases[i], knowledge));
    stage('records', (i) => JSON.stringify(toRecord('', releases[i], findings[i])));
  }
  return {
    rows: [...seconds].map(([what, time]) => ({ what, value: `${(megabytes / time).toFixed(1)} MB per CPU second` })),
    hash: hashOf(findings),
  };
}

/** An editor that asks for findings, as VS Code does, with one dump open; and how to change it and ask. */
async function withDump(
  text: string,
  work: (edit: (line: number, text: string) => Promise<number>, editor: Editor, uri: string) => Promise<Measured>,
): Promise<Measured> {
  const uri = 'file:///bench/001_0123456789abcdef.txt';
  const editor = await startEditor({ textDocument: { diagnostic: {} } });
  const ask = async (): Promise<number> => {
    const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items.length : 0;
  };
  let version = 1;
  try {
    await editor.open(uri, text);
    await ask();
    return await work(
      async (line, inserted) => {
        const place = { line, character: 0 };
        version++;
        await editor.change(uri, version, { range: { start: place, end: place }, text: inserted });
        return ask();
      },
      editor,
      uri,
    );
  } finally {
    await editor.close();
  }
}

/** From a key stroke to new findings, through the protocol, once the engine has been compiled for edits. */
function latency(size: number, aim: number, text = interview(size)): Promise<Measured> {
  const middle = text.slice(0, text.length / 2).split('\n').length;
  return withDump(text, async (edit) => {
    const times: number[] = [];
    const found: number[] = [];
    for (let i = 0; i < 50; i++) {
      const began = performance.now();
      found.push(await edit(middle, i % 2 === 0 ? 'А ' : 'b'));
      times.push(performance.now() - began);
    }
    const settled = times.slice(30);
    return {
      rows: [
        {
          what: `edit to findings, ${Math.round(size / 1000)} kB, median`,
          value: ms(median(settled)),
          aim: `at most ${aim} ms`,
          met: median(settled) <= aim,
        },
        { what: 'the slowest of 20', value: ms(highest(settled)) },
      ],
      hash: hashOf(found),
    };
  });
}

/** A text of so many characters in which thousands of people are named, each a few times, as in transcripts of many years. */
function fullOfNames(size: number): string {
  const next = numbers(7);
  const people = Array.from({ length: size / 300 }, () => madeName(next));
  return interview(size / 1.3).replace(/\. /g, (stop) =>
    next(3) === 0 ? `. ${people[next(people.length)]} told ${people[next(people.length)]} so. ` : stop,
  );
}

/** Dumps one behind the other, up to so many characters: real ones of all kinds where they lie beside the project, else our own again and again. */
function manyDumps(size: number): string {
  const real = realDumps();
  const dumps = real.length > 0 ? real : newsroom();
  let text = '';
  for (let i = 0; text.length < size; i++) text += `${dumps[i % dumps.length]}\n\n`;
  return text;
}

/** The outline of a transcript of 17,000 lines, asked for after an edit each, when the findings are there. */
function outline(): Promise<Measured> {
  let text = '';
  for (let size = 1e6; text.split('\n').length < 17_000; size += 1e5) text = interview(size);
  text = text.split('\n').slice(0, 17_000).join('\n');
  return withDump(text, async (edit, editor, uri) => {
    const times: number[] = [];
    let work = 0;
    for (let i = 0; i < 12; i++) {
      await edit(6, 'x');
      const began = performance.now();
      const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      times.push(performance.now() - began);
      work += JSON.stringify(symbols).length;
    }
    const settled = times.slice(2);
    return {
      rows: [
        {
          what: 'outline of 17,000 lines, median',
          value: ms(median(settled)),
          aim: 'at most 50 ms',
          met: median(settled) <= 50,
        },
        { what: 'the slowest of 10', value: ms(highest(settled)) },
      ],
      hash: hashOf(work),
    };
  });
}

/** Time per character from 50 kB to 1.6 MB: it has to stay flat. The last shape is one line, as a broken scraper leaves it. */
function growth(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const path = join(folder, '003_0123456789abcdef.txt');
  try {
    const time = (text: string): number => {
      writeFileSync(path, text);
      const times = [1, 2, 3].map(() => cpu(() => perform({ kind: 'analyze' }, { path, referenceDate: null })));
      return (Math.min(...times) * 1e9) / text.length;
    };
    time(interview(400_000));
    const small = time(interview(50_000));
    const large = time(interview(1_600_000));
    const oneLine = time(interview(1_600_000).replaceAll('\n', ' '));
    const row = (what: string, value: number) => ({
      what,
      value: `${value.toFixed(0)} ns per character, ${(value / small).toFixed(2)} times`,
      aim: 'at most twice',
      met: value <= small * 2,
    });
    return {
      rows: [
        { what: 'analyze, 50 kB', value: `${small.toFixed(0)} ns per character` },
        row('analyze, 1.6 MB', large),
        row('analyze, 1.6 MB on one line', oneLine),
      ],
      hash: hashOf(readFileSync(path, 'utf8').length),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reading texts that are full of names with a glossary of 1,000 to 100,000 people: the cost has to stay flat. */
function glossary(): Measured {
  const next = numbers(11);
  const entries = Array.from(
    { length: 100_000 },
    (): GlossaryEntry => ({
      type: 'person',
      name: madeName(next),
      aliases: [],
      accepted: [],
    }),
  );
  const texts = Array.from({ length: 40 }, (_, i) =>
    interview(6000, i).replace(/\. /g, (stop) =>
      next(3) === 0 ? `. ${madeName(next)} of Russia told ${madeName(next)} in Moscow on Monday. ` : stop,
    ),
  );
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const work: number[] = [];
  const time = (count: number): number => {
    const knowledge = withGlossary(builtInKnowledge(), { entries: entries.slice(0, count) });
    const times = Array.from({ length: 5 }, () =>
      cpu(() => {
        for (const text of texts) {
          const release = analyze(text, { knowledge, referenceDate: null });
          work.push(release.mentions.length, release.doubts.length);
        }
      }),
    );
    return (Math.min(...times) * 1e9) / size;
  };
  time(0);
  const small = time(1_000);
  const large = time(100_000);
  return {
    rows: [
      { what: 'analyze with a glossary of 1,000', value: `${small.toFixed(0)} ns per character` },
      {
        what: 'analyze with a glossary of 100,000',
        value: `${large.toFixed(0)} ns per character, ${(large / small).toFixed(2)} times`,
        aim: 'at most 1.5 times',
        met: large <= small * 1.5,
      },
    ],
    hash: hashOf(work),
  };
}

/** From the command to its first output, each in a process of its own. */
function startUp(): Measured {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const time = (...words: string[]): number =>
    median(
      Array.from({ length: 9 }, () => {
        const began = performance.now();
        const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
        if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
        return performance.now() - began;
      }),
    );
  const node = time('-e', '0');
  const version = time(cli, '--version') - node;
  return {
    rows: [
      { what: 'Node itself', value: ms(node) },
      { what: 'dateline --version, on top', value: ms(version), aim: 'at most 40 ms', met: version <= 40 },
      {
        what: 'dateline analyze of one dump, on top',
        value: ms(
          time(cli, 'analyze', join(import.meta.dirname, '../fixtures/newsroom/002_9d41f6a0c7e2583b.txt')) - node,
        ),
      },
    ],
    hash: hashOf('started'),
  };
}

/** These take long, or much room on the disk: they run when they are named. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['folder-10k', 'folder-100k', 'copied-10k', 'copied-100k', 'import']);

/** Tags on texts that people and programs change: how many are found again, and how many in a wrong place. */
function anchors(): Measured {
  const own = [...newsroom(), ...[3000, 6000, 12000].flatMap((size) => [1, 2, 3].map((seed) => interview(size, seed)))];
  const real = realDumps();
  const all = [...own, ...real];
  // The second course of chance was not looked at while the code was written.
  const runs = [measureAnchors(all, 10_000, 1), measureAnchors(all, 10_000, 4)];
  const sum = (of: (figures: AnchorFigures) => number): number => runs.reduce((all, figures) => all + of(figures), 0);
  const [total, exists, recovered] = [sum((f) => f.total), sum((f) => f.exists), sum((f) => f.recovered)];
  const [copied, wrong] = [sum((f) => f.copied), sum((f) => f.wrong)];
  for (const { examples } of runs) for (const example of examples) console.error(`  ${example}`);
  const share = (n: number, of: number): string => `${((100 * n) / of).toFixed(2)} % of ${of}`;
  return {
    rows: [
      { what: 'histories of edits, and texts', value: `20000 over ${own.length} of our own, ${real.length} others` },
      {
        what: 'found again where the words still stand',
        value: share(recovered, exists),
        aim: 'at least 98 %',
        met: recovered >= exists * 0.98,
      },
      { what: 'the same, but for words that were copied, too', value: share(recovered, exists - copied) },
      { what: 'in a wrong place', value: share(wrong, total), aim: 'none', met: wrong === 0 },
    ],
    hash: hashOf(total, exists, recovered, wrong),
  };
}

/** How soon a tag shows where a text has many, and how long others wait while they are saved. */
async function tags(): Promise<Measured> {
  const [few, many] = [await tagIn(5000, 200), await tagIn(50_000, 60)];
  const most = few.times.toSorted((a, b) => a - b)[Math.floor(few.times.length * 0.95)];
  return {
    rows: [
      { what: 'opening a text with 5,000 tags, until they can be drawn', value: ms(few.opened) },
      { what: 'a tag set in it, until it can be drawn: median of 200', value: ms(median(few.times)) },
      { what: 'the same, 95 of 100', value: ms(most), aim: 'at most 50 ms', met: most <= 50 },
      { what: 'another request, while they are saved: the longest wait', value: ms(few.waits) },
      { what: 'opening a text with 50,000 tags, until they can be drawn', value: ms(many.opened) },
      { what: 'a tag set in it, until it can be drawn: median of 60', value: ms(median(many.times)) },
      { what: 'another request, while they are saved: the longest wait', value: ms(many.waits) },
    ],
    hash: hashOf(few.count, many.count),
  };
}

const BENCHMARKS: Readonly<Record<string, () => Measured | Promise<Measured>>> = {
  throughput,
  command,
  stages,
  'latency-10k': () => latency(10_000, 5),
  'latency-100k': () => latency(100_000, 15),
  'latency-1m': () => latency(1_000_000, 50),
  'latency-names': () => latency(1_000_000, 50, fullOfNames(1_000_000)),
  'latency-dumps': () => latency(1_000_000, 50, manyDumps(1_000_000)),
  outline,
  growth,
  glossary,
  anchors,
  tags,
  import: imports,
  'start-up': startUp,
  'folder-100': () => folder(100),
  'folder-1k': () => folder(1000),
  'folder-10k': () => folder(10_000),
  'folder-100k': () => folder(100_000),
  'copied-10k': () => copiedFolder(10_000),
  'copied-100k': () => copiedFolder(100_000),
};

const words = process.argv.slice(2);
const unknown = words.find((word) => !Object.hasOwn(BENCHMARKS, word));
if (unknown) {
  console.error(`There is no benchmark '${unknown}'; there are ${Object.keys(BENCHMARKS).join(', ')}.`);
  process.exit(2);
}
const built = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (words.length > 0 ? !words.includes(name) : NAMED_ONLY.has(name)) continue;
  const { rows, hash } = await run();
  console.log(`${name}  (${hash})`);
  for (const { what, value, aim, met } of rows)
    console.log(`  ${what.padEnd(48)} ${value}${aim === undefined ? '' : `   (${aim}${met ? '' : ': MISSED'})`}`);
}
