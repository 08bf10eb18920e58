import type { Release } from '../release.ts';
import { RULES } from '../rules/index.ts';
import type { Finding, Severity } from '../rules/model.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { VERSION } from './version.ts';

/** SARIF 2.1.0 §3.27.10 knows three levels of a failure. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** What stands before a SARIF log's results and behind them; the results go between, with commas. */
export function sarifFrame(): { readonly before: string; readonly after: string } {
  const driver = {
    name: 'Dateline',
    version: VERSION,
    rules: RULES.map((rule) => ({
      id: rule.code,
      shortDescription: { text: rule.title },
      help: { text: rule.example },
      defaultConfiguration: { enabled: rule.on, level: LEVELS[rule.severity] },
    })),
  };
  const head = JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' }).slice(
    0,
    -1,
  );
  const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' }).slice(0, -1);
  return { before: `${head},"runs":[${run},"results":[\n`, after: '\n]}]}\n' };
}

/** A dump's findings as SARIF results. */
export function toSarifResults(path: string, release: Release, findings: readonly Finding[]): readonly object[] {
  const artifactLocation = { uri: toUri(path) };
  return findings.map((f) => ({
    ruleId: f.code,
    level: LEVELS[f.severity],
    message: { text: f.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(release, f) } }],
    ...(f.related?.length && {
      relatedLocations: f.related.map((r) => ({
        message: { text: r.message },
        physicalLocation: { artifactLocation, region: region(release, r) },
      })),
    }),
    ...(f.fixes.length && {
      fixes: f.fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map((e) => ({
              deletedRegion: region(release, e),
              insertedContent: { text: e.text },
            })),
          },
        ],
      })),
    }),
  }));
}

function region({ lines }: Release, { start, end }: Span): object {
  const startLine = lineAt(lines, start);
  const endLine = lineAt(lines, end);
  return {
    startLine: startLine + 1,
    startColumn: start - lines.starts[startLine] + 1,
    endLine: endLine + 1,
    endColumn: end - lines.starts[endLine] + 1,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path as a URI reference: absolute ones with their scheme, relative ones relative. */
function toUri(path: string): string {
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return uri.startsWith('/') ? `file://${uri}` : uri;
}
