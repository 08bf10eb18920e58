import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../features/snapshot.ts';
import { withoutIgnored } from '../rules/ignored.ts';
import type { Finding } from '../rules/model.ts';
import type { Session } from './session.ts';

/** The findings of a dump without those that somebody does not want to see. */
export async function visibleFindings(
  { ignored }: Session,
  { uri }: TextDocument,
  { text, findings }: Snapshot,
): Promise<readonly Finding[]> {
  return withoutIgnored(text, findings, await ignored.of(uri));
}
