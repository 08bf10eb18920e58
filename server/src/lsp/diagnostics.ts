import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../rules/model.ts';
import { toRange } from './convert.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the protocol's diagnostic. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'Dateline',
    message: finding.message,
  };
  if (finding.related)
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place) },
      message: place.message,
    }));
  return diagnostic;
}
