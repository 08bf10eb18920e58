import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { INDEX_FILE, INDEX_FOLDER, readStore } from '../corpus/open.ts';
import { type NameStyle, spellingOption } from '../corpus/spelling.ts';
import type { DateStyle } from '../dates/format.ts';
import { withoutIgnored } from '../features/ignored.ts';
import type { Decoded } from '../files/decode.ts';
import { ignoredFor } from '../files/ignored.ts';
import { glossaryFolderOf } from '../files/knowledge.ts';
import type { Release } from '../release.ts';
import { fixAll } from '../rules/fixes.ts';
import type { Finding, RuleOptions, Severity } from '../rules/model.ts';
import { type Input, read } from './engine.ts';
import { toFindingRecord } from './record.ts';
import { writeDump } from './rewrite.ts';
import { toSarifResults } from './sarif.ts';
import { toLines } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif'] as const;
/** The house styles, and `text` for what each text mostly has. */
export const DATE_STYLES = ['text', 'day-month-year', 'month-day-year', 'iso'] as const satisfies readonly (
  | DateStyle
  | 'text'
)[];
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

export interface CheckTask {
  readonly kind: 'check';
  readonly format: (typeof FORMATS)[number];
  /** The least grave severity that is told of. */
  readonly severity: Severity;
  readonly fix: boolean;
  /** The house style of days; null for what each text mostly has. */
  readonly dateStyle: DateStyle | null;
  /** Whose spelling of names counts. */
  readonly nameStyle: NameStyle;
  /** True where the output is a terminal that shows colours. */
  readonly color: boolean;
}

/** Looks for findings in one dump with the glossary that holds for its folder, mends what is sure where asked, and formats what is left. */
export function checkDump(
  task: CheckTask,
  { path, referenceDate }: Input,
  dump: Decoded,
): { output: string; count: number; problem: string | null } {
  const corpus = glossaryFolderOf(dirname(path));
  const rules = {
    ...(task.dateStyle === null ? {} : { dateStyle: task.dateStyle }),
    ...spellingFor(task.nameStyle, dirname(path)),
  };
  const { ignored, problem: damaged } = ignoredFor(path);
  const readNow = (text: string) => {
    const now = read(text, referenceDate, { corpus, rules });
    return { ...now, findings: withoutIgnored(text, now.findings, ignored) };
  };
  let { release, findings } = readNow(dump.text);
  let problem = damaged;
  if (task.fix) {
    const { text } = fixAll(dump.text, (now) => (now === dump.text ? findings : readNow(now).findings));
    const unwritten = text === dump.text ? null : writeDump(path, dump, text);
    if (text !== dump.text && unwritten === null) ({ release, findings } = readNow(text));
    problem = unwritten ?? problem;
  }
  const told = findings.filter((f) => SEVERITIES.indexOf(f.severity) <= SEVERITIES.indexOf(task.severity));
  return { output: told.length === 0 ? '' : format(task, path, release, told), count: told.length, problem };
}

/** What was found for the folders of dumps so far. */
const spellings = new Map<string, Pick<RuleOptions, 'spelling'>>();

/** The house's spelling of names for the dumps of a folder: by the index in it, or in the nearest one above. */
function spellingFor(style: NameStyle, folder: string): Pick<RuleOptions, 'spelling'> {
  if (style !== 'corpus') return spellingOption(style, []);
  let found = spellings.get(folder);
  if (found === undefined) {
    const store = readStore(indexedFolder(folder) ?? folder);
    found = spellingOption(style, store === null ? [] : [store]);
    spellings.set(folder, found);
  }
  return found;
}

/** The nearest folder, from one upwards, that holds an index, or null. */
export function indexedFolder(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, INDEX_FOLDER, INDEX_FILE))) return at;
    if (at === dirname(at)) return null;
  }
}

function format(task: CheckTask, path: string, release: Release, findings: readonly Finding[]): string {
  if (task.format === 'json') return JSON.stringify({ path, findings: findings.map(toFindingRecord) });
  if (task.format === 'sarif')
    return toSarifResults(path, release, findings)
      .map((r) => JSON.stringify(r))
      .join(',\n');
  return toLines(path, release, findings, task.color);
}
