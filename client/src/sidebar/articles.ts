import { ThemeIcon, TreeItem, workspace } from 'vscode';
import { readableDay, shortDay } from '../../../server/src/calendar/readable.ts';
import type { Article } from '../../../server/src/lsp/requests.ts';
import { COMMANDS } from '../names.ts';
import { aloud, joined, titleOf } from '../words.ts';
import { toUri } from './model.ts';
import type { Line } from './tree.ts';

/**
 * The line of one article, which opens it at its headline. Text of dumps goes only where VS Code shows it as it is: no
 * Markdown, no icons, no commands.
 */
export function articleLine(article: Article, description: string, reason = ''): Line {
  const title = titleOf(article);
  const item = new TreeItem(title);
  item.description = description;
  item.tooltip = [title, joined(article.day && readableDay(article.day), pathOf(article)), reason]
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = new ThemeIcon('note');
  item.accessibilityInformation = aloud(title, description);
  item.command = { command: COMMANDS.openArticle, title: 'Open the article', arguments: [article.uri] };
  item.contextValue = 'article';
  return { item };
}

/** The line of one article with its day and the reason behind the title, which has what room there is; said aloud, it ends with the reason. */
export function datedLine(article: Article, reason = ''): Line {
  const line = articleLine(article, joined(article.day && shortDay(article.day), reason), reason);
  const said = reason || (article.day && readableDay(article.day));
  line.item.accessibilityInformation = aloud(titleOf(article), said);
  return line;
}

/** Where an article lies in its folder, with that folder's name where several are open. */
export const pathOf = (article: Article): string => workspace.asRelativePath(toUri(article));

/** The name of the folder that an article lies in, where several are open. */
export function folderOf(article: Article): string | null {
  const several = (workspace.workspaceFolders?.length ?? 0) > 1;
  return (several && workspace.getWorkspaceFolder(toUri(article))?.name) || null;
}
