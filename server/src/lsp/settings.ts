import * as v from 'valibot';
import { NAME_STYLES, type NameStyle } from '../corpus/spelling.ts';
import { DATE_STYLES, type DateStyle } from '../dates/format.ts';
import type { RuleSettings } from '../rules/index.ts';
import { SEVERITIES } from '../rules/model.ts';

/** The user's settings, section `dateline`, that the server follows. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Files that are read as press releases beside those that are by name, as patterns from the folder. */
  readonly files: readonly string[];
  /** The house's way of writing days; null where each text's own habit counts. */
  readonly dateStyle: DateStyle | null;
  /** Whose spelling of names counts: each text's own, the glossary's, or that which most of the folder's articles have. */
  readonly nameStyle: NameStyle;
  /** Whether resolved dates are shown behind those that do not name theirs. */
  readonly dateHints: boolean;
  /** Whether folders of dumps are indexed. */
  readonly index: boolean;
  /** Whether the findings of all dumps are shown, not only of those that are open. */
  readonly folderFindings: boolean;
  /** Whether to show behind garbled names what they should be. */
  readonly inlayHints: boolean;
  /** Who tags at this machine; empty where the machine is to say. */
  readonly annotator: string;
  /** Whether tagged passages stand in the outline. */
  readonly tagsInOutline: boolean;
}

export const DEFAULTS: Settings = {
  rules: {},
  files: [],
  index: true,
  folderFindings: false,
  inlayHints: false,
  dateStyle: null,
  nameStyle: 'text',
  dateHints: true,
  annotator: '',
  tagsInOutline: false,
};

const severity = v.picklist([...SEVERITIES, 'off']);

/**
 * Settings from whatever a client sends. What is missing or wrong falls back to its default, entry by entry, and `problems`
 * says so in sentences for the user.
 */
export function readSettings(given: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const section = sectionOf(given);
  const [dates, names, tags] = [sectionOf(section.dates), sectionOf(section.names), sectionOf(section.tags)];
  const dateStyle = chosen('dateline.dates.style', dates.style, ['text', ...DATE_STYLES], problems);
  const settings: Settings = {
    dateStyle: dateStyle === 'text' ? null : dateStyle,
    dateHints: dates.hints !== false,
    nameStyle: chosen('dateline.names.style', names.style, NAME_STYLES, problems),
    rules: readRules(section.rules, problems),
    files: Array.isArray(section.files) ? section.files.filter((f) => typeof f === 'string') : DEFAULTS.files,
    index: section.index !== false,
    folderFindings: section.folderFindings === true,
    inlayHints: section.inlayHints === true,
    annotator: typeof tags.annotator === 'string' ? tags.annotator : DEFAULTS.annotator,
    tagsInOutline: tags.outline === true,
  };
  return { settings, problems };
}

/** The settings below a name; none where something else stands there. */
function sectionOf(given: unknown): Readonly<Record<string, unknown>> {
  return v.is(v.record(v.string(), v.unknown()), given) ? given : {};
}

/** One of a few words; the first where none is given, and where it is another, which is a problem. */
function chosen<const T extends string>(
  setting: string,
  given: unknown,
  words: readonly [T, ...T[]],
  problems: string[],
): T {
  const word = words.find((one) => one === given);
  if (word === undefined && given !== undefined)
    problems.push(
      `The setting ${setting} has to be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}. It is left aside.`,
    );
  return word ?? words[0];
}

function readRules(given: unknown, problems: string[]): RuleSettings {
  if (given !== undefined && given !== null && !v.is(v.record(v.string(), v.unknown()), given))
    problems.push('The setting dateline.rules has to be a list of rules with a severity each. It is left aside.');
  const rules: Record<string, v.InferOutput<typeof severity>> = {};
  for (const [code, level] of Object.entries(sectionOf(given)))
    if (v.is(severity, level)) rules[code] = level;
    else
      problems.push(
        `The setting dateline.rules gives ‘${code}’ an unknown severity. Use error, warning, info, hint or off.`,
      );
  return rules;
}
