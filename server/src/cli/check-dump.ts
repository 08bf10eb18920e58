import { dirname } from 'node:path';
import { type NameStyle, spellingOption } from '../corpus/spelling.ts';
import type { DateStyle } from '../dates/format.ts';
import type { Decoded } from '../files/decode.ts';
import { ignoredFor } from '../files/ignored.ts';
import { glossaryFolderOf } from '../files/knowledge.ts';
import type { Release } from '../release.ts';
import { fixAll } from '../rules/fixes.ts';
import { withoutIgnored } from '../rules/ignored.ts';
import { type Finding, SEVERITIES, type Severity } from '../rules/model.ts';
import { type Input, read } from './engine.ts';
import { indexBeside } from './index-beside.ts';
import { toFindingRecord } from './record.ts';
import { writeDump } from './rewrite.ts';
import { toSarifResults } from './sarif.ts';
import { toLines } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif'] as const;

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

/** Looks for findings in one dump with the glossary that holds for its folder, fixes what is sure where asked, and formats what is left. */
export function checkDump(
  task: CheckTask,
  { path, referenceDate }: Input,
  dump: Decoded,
): { output: string; count: number; problem: string | null } {
  const corpus = glossaryFolderOf(dirname(path));
  const beside = indexBeside(dirname(path));
  const rules = {
    ...(task.dateStyle === null ? {} : { dateStyle: task.dateStyle }),
    ...(task.nameStyle === 'corpus' ? beside?.spelling : spellingOption(task.nameStyle, [])),
  };
  const { ignored, problem: damaged } = ignoredFor(path);
  const readNow = (text: string) => {
    const now = read(text, referenceDate, { corpus, path, rules, names: beside?.names });
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

function format(task: CheckTask, path: string, release: Release, findings: readonly Finding[]): string {
  if (task.format === 'json') return JSON.stringify({ path, findings: findings.map(toFindingRecord) });
  if (task.format === 'sarif')
    return toSarifResults(path, release, findings)
      .map((r) => JSON.stringify(r))
      .join(',\n');
  return toLines(path, release, findings, task.color);
}
