import { innermost, pathBelow } from '../addresses.ts';
import type { Session } from '../session.ts';

/** Has tags follow their texts where the editor renames or moves a text, or a folder of them, within the folders of the workspace. */
export function serveRenames({ connection, folders, tags, tell }: Session): void {
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      const [folder, other] = [innermost(folders(), oldUri), innermost(folders(), newUri)];
      if (folder === null || other === null) continue;
      const { problems } = await tags.move({
        from: { folder, path: pathBelow(folder, oldUri) },
        to: { folder: other, path: pathBelow(other, newUri) },
      });
      if (problems.length > 0) tell(problems[0], problems);
    }
    tags.changed();
  });
}
