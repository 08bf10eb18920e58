import { type TextDocument, window } from 'vscode';
import { LANGUAGE } from './names.ts';

/**
 * The dump in the active editor, null where another text is there. Undefined where nobody can tell: VS Code takes a channel of the
 * Output panel for the active editor, and what was open above it still is.
 */
export function activeDump(): TextDocument | null | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.uri.scheme === 'output') return undefined;
  return document?.languageId === LANGUAGE ? document : null;
}
