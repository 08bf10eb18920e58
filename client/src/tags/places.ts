import { type QuickPickItem, QuickPickItemKind, Range, Selection, Uri, window } from 'vscode';
import type { Occurrences, SetTags } from '../../../server/src/lsp/tags/requests.ts';
import { count, cut, plain } from '../sidebar/words.ts';

/** Titles are cut to so many UTF-16 units, which leaves more than half of a line. */
const TITLE = 32;

interface Item extends QuickPickItem {
  readonly at?: { readonly uri: string; readonly start: number; readonly end: number };
}

/** Shows where a name or word stands, all of it ticked; the text moves along. What stays ticked, or null. */
export function choosePlaces(
  found: Pick<Occurrences, 'forms' | 'dumps'>,
  tag: string,
): Promise<SetTags['dumps'] | null> {
  const items: Item[] = found.dumps.flatMap(({ uri, title, spans, snippets }) => [
    // VS Code writes it into the line of the first place, over its words where it is long.
    { label: plain(cut(title, TITLE)), kind: QuickPickItemKind.Separator },
    ...snippets.map(
      (snippet, i): Item => ({ label: plain(snippet), at: { uri, start: spans[2 * i], end: spans[2 * i + 1] } }),
    ),
  ]);
  return new Promise((resolve) => {
    const pick = window.createQuickPick<Item>();
    const forms = found.forms.slice(0, 6).map((form) => `‘${form}’`);
    pick.title = `Tag ‘${plain(tag)}’ at ${count(items.filter((item) => item.at).length, 'place')} in ${count(found.dumps.length, 'article')}`;
    pick.placeholder = `Written ${forms.join(', ')}${found.forms.length > forms.length ? ' …' : ''}. Untick what is not meant.`;
    pick.canSelectMany = true;
    pick.ignoreFocusOut = true;
    pick.items = items;
    pick.selectedItems = items.filter((item) => item.at);
    let answer: SetTags['dumps'] | null = null;
    pick.onDidChangeActive(([item]) => {
      if (item?.at) reveal(item.at);
    });
    pick.onDidAccept(() => {
      const byDump = new Map<string, number[]>();
      for (const { at } of pick.selectedItems)
        if (at) byDump.set(at.uri, [...(byDump.get(at.uri) ?? []), at.start, at.end]);
      answer = [...byDump].map(([uri, spans]) => ({ uri, spans }));
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** Shows a place of the text that is open; other texts are not opened for a look. */
function reveal({ uri, start, end }: { uri: string; start: number; end: number }): void {
  const editor = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === Uri.parse(uri).toString(),
  );
  if (!editor) return;
  const { document } = editor;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
