import { type CompletionItem, CompletionItemKind, type InlayHint } from 'vscode-languageserver';
import { completions } from '../features/completion.ts';
import { dateHints } from '../features/date-hints.ts';
import { hints } from '../features/inlay-hints.ts';
import type { EntityType } from '../names/model.ts';
import { toRange, toSpan } from './convert.ts';
import type { Session } from './session.ts';

/** The protocol has no kinds for names; these are drawn differently. */
const KINDS: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Constant,
  organization: CompletionItemKind.Class,
  place: CompletionItemKind.Module,
};

/** Answers what helps to write: completion of names, and hints behind garbled ones and behind dates where the user wants them. */
export function serveWriting({ connection, settings, answer }: Session): void {
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    answer<{ isIncomplete: boolean; items: CompletionItem[] } | null>(uri, null, (document, snapshot) => ({
      // A few letters more bring other names.
      isIncomplete: true,
      items: completions(snapshot, document.offsetAt(position)).map(({ name, type, detail, span }, i) => ({
        label: name,
        kind: KINDS[type],
        detail,
        filterText: document.getText(toRange(document, span)),
        sortText: String(i).padStart(3, '0'),
        textEdit: { range: toRange(document, span), newText: name },
      })),
    })),
  );

  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    answer<InlayHint[]>(uri, [], (document, snapshot) => {
      const within = toSpan(document, range);
      const { inlayHints, dateHints: showsDates } = settings();
      return [...(inlayHints ? hints(snapshot, within) : []), ...(showsDates ? dateHints(snapshot, within) : [])].map(
        ({ offset, text, tooltip }) => ({ position: document.positionAt(offset), label: text, tooltip }),
      );
    }),
  );
}
