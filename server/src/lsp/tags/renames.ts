import { innermost, pathBelow } from '../addresses.ts';
import type { Session } from '../session.ts';

/** Has tags follow their texts where the editor renames or moves a text, or a folder of them, within a folder of the workspace. */
export function serveRenames({ connection, folders, tags, tell }: Session): void {
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    // What was tagged a moment ago goes along.
    await tags.sheets.flush();
    for (const { oldUri, newUri } of files) {
      const folder = innermost(folders(), oldUri);
      if (folder === null || innermost(folders(), newUri) !== folder) continue;
      const { moved, problems } = await tags.folders.move(folder, pathBelow(folder, oldUri), pathBelow(folder, newUri));
      // The editor may have opened the text under its new name before.
      await Promise.all(moved.map((file) => tags.sheets.fileChanged(file)));
      if (problems.length > 0) tell(problems[0], problems);
    }
    tags.changed();
  });
}
