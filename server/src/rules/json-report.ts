import * as v from 'valibot';
import { headOf, type JsonNode, type JsonProblem, nodeAt, plainValue } from '../text/json.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Severity } from './model.ts';

/** More findings than anybody reads; one more says how many were left out. */
const MOST_FINDINGS = 500;

/** Gathers what is wrong with a file of our own that somebody writes by hand, each at its place. The codes are of one group. */
export class JsonReport {
  readonly #group: string;
  readonly #findings: Finding[] = [];
  #left = 0;
  #last: Span = { start: 0, end: 0 };

  constructor(group: string) {
    this.#group = group;
  }

  add({ start, end }: Span, code: string, severity: Severity, message: string): void {
    if (this.#findings.length < MOST_FINDINGS)
      this.#findings.push({ start, end, code: `${this.#group}/${code}`, severity, message, fixes: [] });
    else {
      this.#left++;
      this.#last = { start, end };
    }
  }

  /** Says where the text stops being JSON, and what comes of it: `no tag of the file is known`. */
  addProblem(problem: JsonProblem, consequence: string): void {
    this.add(problem, 'syntax', 'error', `${problem.message} Until this is fixed, ${consequence}.`);
  }

  /** A part of the file in a shape; null where it has another, which is said at its place. `what` names the part, which is not used then. */
  check<T>(shape: v.GenericSchema<unknown, T>, node: JsonNode, what: string): T | null {
    const parsed = v.safeParse(shape, plainValue(node));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map((step) => step.key as PropertyKey);
    const message = issue.input === undefined ? `‘${String(path.at(-1) ?? 'name')}’ is missing here.` : issue.message;
    this.add(headOf(nodeAt(node, path)), 'shape', 'error', `${message} This ${what} is not used.`);
    return null;
  }

  /** In order of place. */
  get findings(): readonly Finding[] {
    const all = [...this.#findings].sort((a, b) => a.start - b.start);
    if (this.#left === 0) return all;
    const message = `${this.#left} more places in this file want a look; fix those above first.`;
    const { start, end } = this.#last;
    return [...all, { start, end, code: `${this.#group}/more`, severity: 'warning', message, fixes: [] }];
  }
}
