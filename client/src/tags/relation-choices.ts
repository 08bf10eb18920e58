import { type QuickPickItem, QuickPickItemKind, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { RelationChoices, RelationEnd, RelationThere } from '../../../server/src/lsp/tags/relation-requests.ts';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import type { Annotation } from '../../../server/src/tags/model.ts';
import { select } from '../texts.ts';
import { joined, plain } from '../words.ts';
import { answered } from './answered.ts';
import { swatch } from './colours.ts';

/** A relation that a tag may have, in one direction. */
export type Way = RelationChoices['ways'][number];

/** `‘Claim’ supports …`, or `… supports ‘Claim’` where the tag is the end. */
export const titleOf = ({ tag }: Annotation, name: string, back: boolean): string =>
  plain(back ? `… ${name} ‘${tag}’` : `‘${tag}’ ${name} …`);

/** The relation that is meant: one of the schema's, or a new one that may hold between any tags. Null where the user thinks better of it. */
export function chooseWay({ ways, others }: RelationChoices, one: Annotation): Promise<Way | null> {
  const pick = window.createQuickPick<QuickPickItem & { readonly way: Way }>();
  const listed = ways.map((way) => ({
    label: titleOf(one, way.name, way.back),
    description: way.ends.length === 0 ? 'no tag of this text may be its other end' : '',
    detail: plain(way.description ?? ''),
    way,
  }));
  const ends = others.map(({ id }) => id);
  const made = (name: string) =>
    name === '' || ways.some((way) => way.name === name)
      ? []
      : [false, true].map((back) => ({
          label: `$(add) ${titleOf(one, name, back)}`,
          description: 'a new relation',
          alwaysShow: true,
          way: { name, description: null, back, ends },
        }));
  const list = (): void => {
    pick.items = [...listed, ...made(pick.value.trim())];
  };
  pick.title = `Relate ‘${plain(one.tag)}’`;
  pick.placeholder =
    ways.length === 0 ? 'Name a relation: supports, answers, contradicts …' : 'Choose a relation, or name a new one';
  pick.onDidChangeValue(list);
  list();
  return answered(pick, () => {
    const [item] = [...pick.selectedItems, ...pick.activeItems, ...made(pick.value.trim())];
    return item?.way ?? null;
  });
}

/** The other end: one of the tags near, the text moving along, or one that the cursor is put on. Null where the user thinks better of it. */
export async function chooseEnd(
  editor: TextEditor,
  ends: readonly RelationEnd[],
  known: readonly TagChoice[],
  title: string,
): Promise<RelationEnd | 'text' | null> {
  const { selection, visibleRanges } = editor;
  const pick = window.createQuickPick<QuickPickItem & { readonly end?: RelationEnd }>();
  const items = ends.map((end) => {
    const choice = known.find(({ name }) => name === end.tag);
    return {
      label: plain(end.words || 'The whole text'),
      description: plain(joined(end.tag, end.span ? `line ${end.line}` : null)),
      ...(choice ? { iconPath: swatch(choice) } : {}),
      end,
    };
  });
  const inText = { label: '$(location) In the text …', description: 'put the cursor on it', alwaysShow: true };
  pick.title = title;
  pick.placeholder = 'The other tag, the nearest first';
  pick.matchOnDescription = true;
  pick.items = [...items, { label: '', kind: QuickPickItemKind.Separator }, inText];
  pick.onDidChangeActive(([item]) => {
    if (item?.end?.span) select(editor, item.end.span);
  });
  const answer = await answered(pick, () => {
    const [item] = pick.selectedItems;
    return item ? (item.end ?? 'text') : null;
  });
  // The look around is over.
  editor.selection = selection;
  if (visibleRanges[0]) editor.revealRange(visibleRanges[0], TextEditorRevealType.AtTop);
  return answer;
}

/** `supports → Claim · “The city pays …”`, from the end that is at the cursor. */
export function itemOf({ name, from, to, back }: RelationThere): QuickPickItem {
  const other = back ? from : to;
  return {
    label: plain(`${name} ${back ? '←' : '→'} ${other?.tag ?? 'a tag without its words'}`),
    description: plain(joined(other?.words ? `‘${other.words}’` : null, other?.span ? `line ${other.line}` : null)),
  };
}
