import { type QuickPickItem, QuickPickItemKind, TextEditorRevealType, window } from 'vscode';
import type { Occurrences, SetTags } from '../../../server/src/lsp/tags/requests.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { editorOf, select } from '../texts.ts';
import { count, cut, plain } from '../words.ts';
import { answered } from './answered.ts';

/** Titles are cut to so many UTF-16 units, which leaves more than half of a line. */
const TITLE = 32;

/** How many of the forms that a name takes are told. */
const MOST_FORMS = 6;

interface Place extends Span {
  readonly uri: string;
}

interface Item extends QuickPickItem {
  readonly at?: Place;
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
  const pick = window.createQuickPick<Item>();
  const forms = found.forms.slice(0, MOST_FORMS).map((form) => `‘${form}’`);
  const places = items.filter((item) => item.at);
  pick.title = `Tag ‘${plain(tag)}’ at ${count(places.length, 'place')} in ${count(found.dumps.length, 'article')}`;
  pick.placeholder = `Written ${forms.join(', ')}${found.forms.length > forms.length ? ' …' : ''}. Untick what is not meant.`;
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  pick.selectedItems = places;
  pick.onDidChangeActive(([item]) => {
    if (item?.at) reveal(item.at);
  });
  return answered(pick, () => {
    const byDump = new Map<string, number[]>();
    for (const { at } of pick.selectedItems)
      if (at) byDump.set(at.uri, [...(byDump.get(at.uri) ?? []), at.start, at.end]);
    return [...byDump].map(([uri, spans]) => ({ uri, spans }));
  });
}

/** Shows a place of the text that is open; other texts are not opened for a look. */
function reveal(place: Place): void {
  const editor = editorOf(place.uri);
  if (editor) select(editor, place, TextEditorRevealType.Default);
}
