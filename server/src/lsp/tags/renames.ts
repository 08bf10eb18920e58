import { innermost, pathBelow } from '../addresses.ts';
import type { Session } from '../session.ts';

/** Has tags follow their texts where the editor renames or moves a text, or a folder of them, within the folders of the workspace. */
export function serveRenames({ connection, folders, tags, tell }: Session): void {
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    // What was tagged a moment ago goes along.
    await tags.sheets.flush();
    for (const { oldUri, newUri } of files) {
      const [folder, other] = [innermost(folders(), oldUri), innermost(folders(), newUri)];
      if (folder === null || other === null) continue;
      const { moved, problems } = await tags.folders.move(
        { folder, path: pathBelow(folder, oldUri) },
        { folder: other, path: pathBelow(other, newUri) },
      );
      // The editor may have opened the text under its new name before.
      await Promise.all(moved.map((file) => tags.sheets.fileChanged(file)));
      if (problems.length > 0) tell(problems[0], problems);
    }
    tags.changed();
  });
}
