import * as v from 'valibot';
import type { RuleSettings } from '../rules/index.ts';

/** The user's settings, section `dateline`, that the server follows. */
export interface Settings {
  readonly rules: RuleSettings;
}

export const DEFAULTS: Settings = { rules: {} };

const severity = v.picklist(['error', 'warning', 'info', 'hint', 'off']);

/**
 * Settings from whatever a client sends. What is missing or wrong falls back to its default, entry by entry, and `problems`
 * says so in sentences for the user.
 */
export function readSettings(given: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const rules: Record<string, v.InferOutput<typeof severity>> = {};
  const section = v.is(v.record(v.string(), v.unknown()), given) ? given : {};
  const wanted = section.rules ?? {};
  if (!v.is(v.record(v.string(), v.unknown()), wanted)) {
    problems.push('The setting dateline.rules has to be a list of rules with a severity each. It is left aside.');
    return { settings: DEFAULTS, problems };
  }
  for (const [code, level] of Object.entries(wanted)) {
    if (v.is(severity, level)) rules[code] = level;
    else
      problems.push(
        `The setting dateline.rules gives '${code}' an unknown severity. Use error, warning, info, hint or off.`,
      );
  }
  return { settings: { rules }, problems };
}
