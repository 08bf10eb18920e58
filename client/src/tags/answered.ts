import type { QuickPick, QuickPickItem } from 'vscode';

/**
 * Shows a list until it is closed. Resolves with what `take` makes of it when a line is accepted, which closes it unless that is null;
 * with null where it is closed without that.
 */
export function answered<Item extends QuickPickItem, Answer>(
  pick: QuickPick<Item>,
  take: () => Answer | null,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    let answer: Answer | null = null;
    pick.onDidAccept(() => {
      answer = take();
      if (answer !== null) pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}
