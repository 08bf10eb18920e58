import { CodeAction, CodeActionKind, MarkdownString } from 'vscode';
import { commandLink, escapeMarkdown } from '../../../server/src/lsp/markdown.ts';
import type { PlacedSuggestion } from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { COMMANDS } from '../names.ts';

/** Names a suggestion for the commands that answer it. */
export interface NamedSuggestion extends Pick<PlacedSuggestion, 'tag' | 'of' | 'start'> {
  readonly uri: string;
}

/** What can be answered to a suggestion, as a link of its card and as a code action. */
interface Answer {
  readonly link: string;
  readonly action: string;
  readonly command: string;
  /** Which suggestion, and whether all of its kind are meant. */
  readonly given: readonly [NamedSuggestion, boolean];
}

/** True for suggestions of one tag for one thing. */
export const isAlike = (a: PlacedSuggestion, b: PlacedSuggestion): boolean => a.tag === b.tag && a.of === b.of;

function answersTo(uri: string, one: PlacedSuggestion, alike: number): readonly Answer[] {
  const { tag, of, start, name } = one;
  const answer = (link: string, action: string, command: string, all: boolean): Answer => ({
    link,
    action,
    command,
    given: [{ uri, tag, of, start }, all],
  });
  const { acceptSuggestion, declineSuggestion } = COMMANDS;
  return [
    answer('Accept', `Tag as ‘${tag}’, as suggested`, acceptSuggestion, false),
    ...(alike > 1
      ? [
          answer(
            `Accept all ${alike} of this kind`,
            `Tag all ${alike} of this kind as ‘${tag}’`,
            acceptSuggestion,
            true,
          ),
        ]
      : []),
    answer('No', `Do not tag this as ‘${tag}’`, declineSuggestion, false),
    answer(`Never for ${name}`, `Never suggest ‘${tag}’ for ${name}`, declineSuggestion, true),
  ];
}

/** The card of a suggestion: why, and what can be done. Everything from outside is escaped. */
export function suggestionCard(uri: string, one: PlacedSuggestion, all: readonly PlacedSuggestion[]): MarkdownString {
  const text = new MarkdownString();
  text.isTrusted = { enabledCommands: [COMMANDS.acceptSuggestion, COMMANDS.declineSuggestion] };
  const alike = all.filter((other) => isAlike(one, other)).length;
  const links = answersTo(uri, one, alike).map(({ link, command, given }) => commandLink(link, command, given));
  const why = `Suggested: **${escapeMarkdown(one.tag)}** – ${escapeMarkdown(one.why)}`;
  return text.appendMarkdown(`${why}\n\n${links.join(' · ')}`);
}

/** What can be done with the suggestions at a place of a text, for its light bulb. */
export function suggestionActions(uri: string, suggestions: readonly PlacedSuggestion[], at: number): CodeAction[] {
  return suggestions
    .filter(({ start, end }) => start <= at && at <= end)
    .flatMap((one) => {
      const alike = suggestions.filter((other) => isAlike(one, other)).length;
      return answersTo(uri, one, alike).map(({ action: title, command, given }) => {
        const action = new CodeAction(title, CodeActionKind.RefactorRewrite);
        action.command = { title, command, arguments: [...given] };
        return action;
      });
    });
}
