import * as v from 'valibot';
import type { RuleSettings } from '../rules/index.ts';

/** The user's settings, section `dateline`, that the server follows. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Files that are read as press releases beside those that are by name, as patterns from the folder. */
  readonly files: readonly string[];
  /** Whether folders of dumps are indexed. */
  readonly index: boolean;
  /** Whether to show behind garbled names what they should be. */
  readonly inlayHints: boolean;
}

export const DEFAULTS: Settings = { rules: {}, files: [], index: true, inlayHints: false };

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
  const others = { files, index: section.index !== false, inlayHints: section.inlayHints === true };
  const wanted = section.rules ?? {};
  if (!v.is(v.record(v.string(), v.unknown()), wanted)) {
    problems.push('The setting dateline.rules has to be a list of rules with a severity each. It is left aside.');
    return { settings: { ...DEFAULTS, ...others }, problems };
  }
  for (const [code, level] of Object.entries(wanted)) {
    if (v.is(severity, level)) rules[code] = level;
    else
      problems.push(
        `The setting dateline.rules gives '${code}' an unknown severity. Use error, warning, info, hint or off.`,
      );
  }
  return { settings: { rules, ...others }, problems };
}
