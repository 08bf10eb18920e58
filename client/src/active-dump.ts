import { Uri, window } from 'vscode';
import { SIDES_SCHEME } from '../../server/src/lsp/tags/review-requests.ts';
import { LANGUAGE } from './names.ts';

/**
 * The address of the dump in the active editor, null where another text is there. Undefined where nobody can tell: VS Code takes a
 * channel of the Output panel for the active editor, and what was open above it still is.
 */
export function activeDump(): Uri | null | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.uri.scheme === 'output') return undefined;
  if (document?.languageId !== LANGUAGE) return null;
  return document.uri.scheme === SIDES_SCHEME ? Uri.parse(textOfSides(document.uri).uri, true) : document.uri;
}

/** What two people's tags side by side are of, and who they are, as the address of one side has it. */
export function textOfSides(side: Uri): { readonly uri: string; readonly left: string; readonly right: string } {
  const [uri, left, right] = JSON.parse(side.query) as readonly [string, string, string];
  return { uri, left, right };
}
