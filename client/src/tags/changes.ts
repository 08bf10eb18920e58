import { window } from 'vscode';
import { SCHEMA_FILE } from '../../../server/src/own-files.ts';
import type { TagAttribute } from '../../../server/src/tags/schema/schema.ts';
import { select } from '../texts.ts';
import { plain } from '../words.ts';
import { annotationMeant, dumpEditor } from './cursor.ts';
import { addIfNew, type Tagging } from './tagging.ts';

/** Takes the tag at the cursor away. */
export async function untag(tagging: Tagging): Promise<void> {
  const { server, steps } = tagging;
  const editor = dumpEditor();
  const annotation = editor && (await annotationMeant(tagging, editor, 'Remove a tag'));
  if (annotation) steps.tell(await server.remove(editor.document.uri.toString(), [annotation.id]), editor);
}

/** Gives what is tagged at the cursor another tag. */
export async function changeTag(tagging: Tagging): Promise<void> {
  const { server, steps, picker, choices } = tagging;
  const editor = dumpEditor();
  const annotation = editor && (await annotationMeant(tagging, editor, 'Change a tag'));
  if (!annotation) return;
  const uri = editor.document.uri.toString();
  const known = await choices(uri);
  const chosen = await picker.ask(`Change ‘${plain(annotation.tag)}’ to`, known);
  if (!chosen) return;
  await addIfNew(server, uri, chosen);
  steps.tell(await server.change({ uri, ids: [annotation.id], tag: chosen.tag }), editor);
}

/** Writes a note on the tag at the cursor. */
export async function writeNote(tagging: Tagging): Promise<void> {
  const { server, steps } = tagging;
  const editor = dumpEditor();
  const annotation = editor && (await annotationMeant(tagging, editor, 'Write a note'));
  if (!annotation) return;
  const given = await window.showInputBox({
    title: `Note on ‘${plain(annotation.tag)}’`,
    prompt: 'Leave it empty to remove the note.',
    value: annotation.note ?? '',
  });
  if (given !== undefined)
    steps.tell(await server.change({ uri: editor.document.uri.toString(), ids: [annotation.id], note: given }), editor);
}

/** Sets an attribute of the tag at the cursor. */
export async function setAttribute(tagging: Tagging): Promise<void> {
  const { server, steps, choices } = tagging;
  const editor = dumpEditor();
  const annotation = editor && (await annotationMeant(tagging, editor, 'Set an attribute'));
  if (!annotation) return;
  const uri = editor.document.uri.toString();
  const type = (await choices(uri)).find((choice) => choice.name === annotation.tag);
  if (!type || type.attributes.length === 0) {
    void window.showInformationMessage(`‘${annotation.tag}’ has no attributes. Add some in ${SCHEMA_FILE}.`);
    return;
  }
  const items = type.attributes.map((attribute) => ({
    label: plain(attribute.name),
    description: plain([annotation.attributes[attribute.name] ?? []].flat().join(', ')),
    detail: plain(attribute.description ?? ''),
    attribute,
  }));
  const picked = items.length === 1 ? items[0] : await window.showQuickPick(items, { title: 'Set an attribute' });
  if (!picked) return;
  const { attribute } = picked;
  const value = await askValue(attribute, [annotation.attributes[attribute.name] ?? []].flat());
  if (value === undefined) return;
  const said = { ...annotation.attributes, [attribute.name]: value };
  if (value.length === 0) delete said[attribute.name];
  steps.tell(await server.change({ uri, ids: [annotation.id], attributes: said }), editor);
}

/** Asks for the value of an attribute; undefined where the user thinks better of it. */
async function askValue(
  attribute: TagAttribute,
  now: readonly string[],
): Promise<string | readonly string[] | undefined> {
  const title = plain(attribute.name);
  if (attribute.choices.length === 0) return window.showInputBox({ title, value: now.join(', ') });
  const values = attribute.choices.map((label) => ({
    label: plain(label),
    value: label,
    picked: now.includes(label),
  }));
  if (!attribute.several) return (await window.showQuickPick(values, { title }))?.value;
  return (await window.showQuickPick(values, { title, canPickMany: true }))?.map((one) => one.value);
}

/** Goes to the next tag behind the cursor, or before it. */
export async function goToTag({ server }: Tagging, back: boolean): Promise<void> {
  const editor = dumpEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const place = await server.next(document.uri.toString(), document.version, document.offsetAt(selection.start), back);
  if (!place) {
    void window.setStatusBarMessage('There is no tag in this text.', 4000);
    return;
  }
  select(editor, place);
}
