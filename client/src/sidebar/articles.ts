import { ThemeIcon, TreeItem } from 'vscode';
import type { Article } from '../../../server/src/lsp/requests.ts';
import { COMMANDS } from '../names.ts';
import { toUri } from './model.ts';
import type { Line } from './tree.ts';
import { joined, readableDay } from './words.ts';

const UNTITLED = 'Without a headline';

export const titleOf = ({ title }: Pick<Article, 'title'>): string => title.replace(/\s+/g, ' ').trim() || UNTITLED;

/**
 * The line of one article, which opens it at its headline. Text of dumps goes only where VS Code shows it as it is: no
 * Markdown, no icons, no commands.
 */
export function articleLine(article: Article, description: string, reason = '', label = titleOf(article)): Line {
  const title = titleOf(article);
  const item = new TreeItem(label);
  item.description = description;
  item.tooltip = [title, joined(article.day && readableDay(article.day), nameOf(article)), reason]
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = new ThemeIcon('note');
  item.accessibilityInformation = { label: [title, reason || description].filter((part) => part !== '').join(', ') };
  item.command = { command: COMMANDS.openArticle, title: 'Open the article', arguments: [article.uri] };
  item.contextValue = 'article';
  return { item };
}

function nameOf(article: Article): string {
  const { path } = toUri(article);
  return path.slice(path.lastIndexOf('/') + 1);
}
