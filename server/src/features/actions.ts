import { preferredEdits } from '../rules/fixes.ts';
import type { IgnoreScope } from '../rules/ignored.ts';
import type { Edit, Finding } from '../rules/model.ts';
import { firstWords } from '../text/shown.ts';
import type { Span } from '../text/span.ts';
import { isSelected } from './find.ts';
import type { Snapshot } from './snapshot.ts';

/** Something that can be done about findings. */
export type Action =
  | {
      readonly kind: 'fix';
      readonly title: string;
      readonly finding: Finding;
      readonly preferred: boolean;
      readonly edits: readonly Edit[];
    }
  | { readonly kind: 'ignore'; readonly title: string; readonly finding: Finding; readonly scope: IgnoreScope }
  | { readonly kind: 'fixAll'; readonly title: string };

const SCOPES: readonly { readonly scope: IgnoreScope; readonly where: string }[] = [
  { scope: 'here', where: 'here' },
  { scope: 'file', where: 'in this text' },
  { scope: 'everywhere', where: 'in the whole folder' },
];

/**
 * Feature: quick-fixes. All that can be done about the findings that a selection touches: their fixes, then everything that
 * is sure in the whole text at once, then to ignore them. `findings` are those that the user sees.
 */
export function actions({ text }: Snapshot, findings: readonly Finding[], selection: Span): readonly Action[] {
  const touched = findings.filter((finding) => isSelected(finding, selection));
  if (touched.length === 0) return [];
  const fixes = touched.flatMap((finding) =>
    finding.fixes.map(({ title, preferred, edits }): Action => ({ kind: 'fix', title, finding, preferred, edits })),
  );
  const sure = findings.filter((f) => f.fixes[0]?.preferred).length;
  const all: Action[] =
    sure > 1 && preferredEdits(touched).length > 0
      ? [{ kind: 'fixAll', title: `Make all ${sure} fixes that are sure` }]
      : [];
  const ignores = touched.flatMap((finding) => {
    // The rule is named only where two rules speak of the same words.
    const alone = touched.every((f) => f === finding || f.start !== finding.start || f.end !== finding.end);
    const what = `‘${firstWords(text, finding, 40)}’${alone ? '' : ` (${finding.code})`}`;
    return SCOPES.map(
      ({ scope, where }): Action => ({ kind: 'ignore', title: `Ignore ${what} ${where}`, finding, scope }),
    );
  });
  return [...fixes, ...all, ...ignores];
}
