import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RECOGNIZE_REQUEST } from '../../server/src/lsp/requests.ts';
import * as R from '../../server/src/lsp/tags/requests.ts';
import { NO_TAGGING, plainAnnotation } from '../../server/src/tags/model.ts';
import { toW3c } from '../../server/src/tags/store/w3c-write.ts';
import { startEditor } from '../lsp/client.ts';
import { interview } from './texts.ts';

/** What it takes the real server to set a tag and to answer what is drawn, in milliseconds, each time of many. */
export interface Tagging {
  readonly times: readonly number[];
  /** What is drawn after the last one. */
  readonly count: number;
  /** From the opening of the text until its tags can be drawn. */
  readonly opened: number;
  /** The longest that a request which costs nothing waits while they are set, and while they are saved. */
  readonly waits: number;
}

/** Waits until a file holds so many tags. */
async function savedIn(file: string, count: number): Promise<void> {
  const holds = (): number => readFileSync(file, 'utf8').split('"purpose": "tagging"').length - 1;
  while (holds() < count) await new Promise((resume) => setTimeout(resume, 200));
}

/** Sets so many tags, one after the other, in a text that has so many already. */
export async function tagIn(had: number, more: number): Promise<Tagging> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-tags-'));
  const text = interview(had * 60);
  const name = 'dump.press.txt';
  const annotations = Array.from({ length: had }, (_, i) =>
    plainAnnotation(`t${i}`, i % 3 === 0 ? 'Claim' : 'Place', { start: i * 59 + 7, end: i * 59 + 7 + 5 + (i % 60) }),
  );
  mkdirSync(join(folder, '.dateline/tags'), { recursive: true });
  writeFileSync(join(folder, name), text);
  const file = join(folder, '.dateline/tags', `${name}.json`);
  writeFileSync(file, toW3c(name, text, { ...NO_TAGGING, annotations }));
  const editor = await startEditor({}, { folder: pathToFileURL(folder).href });
  try {
    const uri = pathToFileURL(join(folder, name)).href;
    const marks = (): Promise<R.TagMarks> => editor.connection.sendRequest(R.TAG_MARKS_REQUEST, { uri });
    const began = performance.now();
    await editor.open(uri, text);
    await marks();
    const opened = performance.now() - began;
    let waits = 0;
    let isOver = false;
    const other = (async () => {
      while (!isOver) {
        const from = performance.now();
        await editor.connection.sendRequest(RECOGNIZE_REQUEST, { heads: [] });
        waits = Math.max(waits, performance.now() - from);
        await new Promise((resume) => setTimeout(resume, 5));
      }
    })();
    const times: number[] = [];
    let count = 0;
    for (let i = 0; i < more; i++) {
      // As fast as fingers are: what is saved meanwhile counts, too.
      await new Promise((resume) => setTimeout(resume, 40));
      const start = (i * 997) % (text.length - 20);
      const from = performance.now();
      const set = { uri, version: 1, selections: [start, start + 12], extent: 'selection', tag: 'Claim' };
      void editor.connection.sendRequest(R.SET_TAG_REQUEST, set);
      ({ count } = await marks());
      times.push(performance.now() - from);
    }
    await savedIn(file, count);
    isOver = true;
    await other;
    return { times, count, opened, waits };
  } finally {
    await editor.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
