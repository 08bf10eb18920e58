import * as v from 'valibot';
import type { DateStyle } from '../dates/format.ts';
import type { RuleSettings } from '../rules/index.ts';

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

export type NameStyle = 'text' | 'glossary' | 'corpus';

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

const dateStyle = v.picklist(['day-month-year', 'month-day-year', 'iso']);

const nameStyle = v.picklist(['text', 'glossary', 'corpus']);

const severity = v.picklist(['error', 'warning', 'info', 'hint', 'off']);

/**
 * Settings from whatever a client sends. What is missing or wrong falls back to its default, entry by entry, and `problems`
 * says so in sentences for the user.
 */
export function readSettings(given: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const rules: Record<string, v.InferOutput<typeof severity>> = {};
  const section = v.is(v.record(v.string(), v.unknown()), given) ? given : {};
  const files = Array.isArray(section.files) ? section.files.filter((f) => typeof f === 'string') : DEFAULTS.files;
  const dates = v.is(v.record(v.string(), v.unknown()), section.dates) ? section.dates : {};
  const tags = v.is(v.record(v.string(), v.unknown()), section.tags) ? section.tags : {};
  const known = v.is(dateStyle, dates.style);
  if (!known && dates.style !== undefined && dates.style !== 'text')
    problems.push(
      'The setting dateline.dates.style has to be text, day-month-year, month-day-year or iso. It is left aside.',
    );
  const names = v.is(v.record(v.string(), v.unknown()), section.names) ? section.names : {};
  if (names.style !== undefined && !v.is(nameStyle, names.style))
    problems.push('The setting dateline.names.style has to be text, glossary or corpus. It is left aside.');
  const others = {
    nameStyle: v.is(nameStyle, names.style) ? names.style : DEFAULTS.nameStyle,
    files,
    index: section.index !== false,
    folderFindings: section.folderFindings === true,
    inlayHints: section.inlayHints === true,
    dateStyle: known ? (dates.style as DateStyle) : null,
    dateHints: dates.hints !== false,
    annotator: typeof tags.annotator === 'string' ? tags.annotator : '',
    tagsInOutline: tags.outline === true,
  };
  const wanted = section.rules ?? {};
  if (!v.is(v.record(v.string(), v.unknown()), wanted)) {
    problems.push('The setting dateline.rules has to be a list of rules with a severity each. It is left aside.');
    return { settings: { ...DEFAULTS, ...others }, problems };
  }
  for (const [code, level] of Object.entries(wanted)) {
    if (v.is(severity, level)) rules[code] = level;
    else
      problems.push(
        `The setting dateline.rules gives ‘${code}’ an unknown severity. Use error, warning, info, hint or off.`,
      );
  }
  return { settings: { rules, ...others }, problems };
}
