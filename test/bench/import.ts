import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_SCHEMA } from '../../server/src/tags/schema/schema.ts';
import { writeSchema } from '../../server/src/tags/schema/write.ts';
import { interview } from './texts.ts';

interface Row {
  readonly what: string;
  readonly value: string;
  readonly aim?: string;
  readonly met?: boolean;
}

const CLI = join(import.meta.dirname, '../../dist/cli.js');
/** Characters of a dump, between its tags, of what one tag stands on, and of its note, where the format has one. */
const DUMP = 100_000;
const APART = 10_000;
const SPAN = 20;
const NOTE = 'Compare the second tape, side A. '.repeat(300);
/** More memory for ten times the file than this much is growth. */
const MORE = 1.3;
/** Tells the most memory that the process has held, in kB, and its CPU time in microseconds. The system's own figure is of this program alone; Node's counts the one that started it, too. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync, writeSync } from 'node:fs';
const status = '/proc/self/status';
process.on('exit', () => {
  const kept = existsSync(status) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))[1] : process.resourceUsage().maxRSS;
  const { user, system } = process.cpuUsage();
  writeSync(3, kept + ' ' + (user + system));
});`)}`;

/** How each format says the tags of one dump. */
const WRITERS: Readonly<Record<string, { head: string; write: (path: string, text: string) => string }>> = {
  doccano: { head: '', write: (path, text) => line(path, text, 'label') },
  spacy: { head: '', write: (path, text) => line(path, text, 'entities') },
  csv: {
    head: 'path,tag,start,end,note\r\n',
    write: (path, text) =>
      places(text)
        .map((at) => `${path},claim,${at},${at + SPAN},"${NOTE}"\r\n`)
        .join(''),
  },
  'label-studio': {
    head: '[\n',
    write: (path, text) =>
      `${path === pathOf(0) ? '' : ',\n'}${JSON.stringify({
        data: { text, path },
        annotations: [
          {
            result: places(text).map((start, i) => ({
              ...{ id: `r${i}`, type: 'labels', from_name: 'label', to_name: 'text' },
              value: { start, end: start + SPAN, labels: ['claim'] },
            })),
          },
        ],
      })}`,
  },
};
const FEET: Readonly<Record<string, string>> = { 'label-studio': '\n]\n' };

const places = (text: string): readonly number[] =>
  Array.from({ length: Math.floor(text.length / APART) }, (_, i) => i * APART);
const line = (path: string, text: string, key: string): string =>
  `${JSON.stringify({ text, path, [key]: places(text).map((at) => [at, at + SPAN, 'claim']) })}\n`;
const pathOf = (dump: number): string => `${dump % 10}/${dump}.press.txt`;

/** Takes in files of 30 MB and of ten times as much: the memory must not grow with them. */
export async function imports(): Promise<{ readonly rows: readonly Row[]; readonly hash: string }> {
  const rows: Row[] = [];
  const work: string[] = [];
  for (const format of Object.keys(WRITERS)) {
    const small = taken(format, 30e6);
    const large = taken(format, 300e6);
    work.push(small.said, large.said);
    rows.push(
      { what: `${format}, ${small.size.toFixed(0)} MB`, value: `${small.peak.toFixed(0)} MB of memory` },
      {
        what: `${format}, ${large.size.toFixed(0)} MB`,
        value: `${large.peak.toFixed(0)} MB of memory, ${large.seconds.toFixed(0)} CPU seconds, ${large.said}`,
        aim: `at most ${MORE} times`,
        met: large.peak <= small.peak * MORE,
      },
      {
        what: `${format}, 1000 MB, by the growth of the two`,
        value: `${(large.peak + ((large.peak - small.peak) / (large.size - small.size)) * (1000 - large.size)).toFixed(0)} MB of memory`,
      },
    );
  }
  return { rows, hash: createHash('sha256').update(work.join()).digest('hex').slice(0, 16) };
}

interface Taken {
  /** MB of the file, and of memory at most. */
  readonly size: number;
  readonly peak: number;
  readonly seconds: number;
  readonly said: string;
}

/** Makes a folder of dumps and a file with tags of them all, and takes it in. */
function taken(format: string, bytes: number): Taken {
  const root = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const folder = join(root, 'dumps');
    for (let i = 0; i < 10; i++) mkdirSync(join(folder, String(i)), { recursive: true });
    mkdirSync(join(folder, '.dateline'));
    writeFileSync(join(folder, '.dateline/tags.json'), writeSchema(NO_SCHEMA));
    const { head, write } = WRITERS[format];
    const from = join(root, 'tags');
    const file = openSync(from, 'wx');
    const body = interview(DUMP);
    let size = writeSync(file, head);
    for (let dump = 0; size < bytes; dump++) {
      const text = `Interview ${dump}.\n${body.slice(0, DUMP)}`;
      writeFileSync(join(folder, pathOf(dump)), text);
      size += writeSync(file, write(pathOf(dump), text));
    }
    writeSync(file, FEET[format] ?? '');
    closeSync(file);
    const { status, output } = spawnSync(
      process.execPath,
      ['--import', PEAK, CLI, 'tags', 'import', folder, from, '--format', format],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${format}: import ended with ${status}: ${output[2]?.slice(0, 500)}`);
    const [peak, time] = (output[3] ?? '').split(' ').map(Number);
    return {
      size: statSync(from).size / 1e6,
      peak: peak / 1024,
      seconds: time / 1e6,
      said: output[2]?.trim() ?? '',
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}
