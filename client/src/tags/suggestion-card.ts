import { CodeAction, CodeActionKind, MarkdownString } from 'vscode';
import { commandAddress } from '../../../server/src/lsp/command-address.ts';
import type { PlacedSuggestion } from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { COMMANDS } from '../names.ts';
import { escaped } from './escape.ts';

/** The card of a suggestion: why, and what can be done. Everything from outside is escaped. */
export function suggestionCard(uri: string, one: PlacedSuggestion, ofTag: readonly PlacedSuggestion[]): MarkdownString {
  const text = new MarkdownString();
  text.isTrusted = { enabledCommands: [COMMANDS.acceptSuggestion, COMMANDS.declineSuggestion] };
  const alike = ofTag.filter(({ of }) => of === one.of).length;
  const place = { uri, tag: one.tag, of: one.of, start: one.start };
  const link = (title: string, command: string, all: boolean): string =>
    `[${escaped(title)}](${commandAddress(command, [place, all])})`;
  const links = [
    link('Accept', COMMANDS.acceptSuggestion, false),
    ...(alike > 1 ? [link(`Accept all ${alike} of this kind`, COMMANDS.acceptSuggestion, true)] : []),
    link('No', COMMANDS.declineSuggestion, false),
    link(`Never for ${one.name}`, COMMANDS.declineSuggestion, true),
  ];
  text.appendMarkdown(`Suggested: **${escaped(one.tag)}** – ${escaped(one.why)}\n\n${links.join(' · ')}`);
  return text;
}

/** What can be done with the suggestions at a place of a text, for its light bulb. */
export function suggestionActions(uri: string, suggestions: readonly PlacedSuggestion[], at: number): CodeAction[] {
  return suggestions
    .filter(({ start, end }) => start <= at && at <= end)
    .flatMap((one) => {
      const all = suggestions.filter(({ tag, of }) => tag === one.tag && of === one.of);
      const place = { uri, tag: one.tag, of: one.of, start: one.start };
      const action = (title: string, command: string, every: boolean): CodeAction => {
        const made = new CodeAction(title, CodeActionKind.RefactorRewrite);
        made.command = { title, command, arguments: [place, every] };
        return made;
      };
      return [
        action(`Tag as ‘${one.tag}’, as suggested`, COMMANDS.acceptSuggestion, false),
        ...(all.length > 1
          ? [action(`Tag all ${all.length} of this kind as ‘${one.tag}’`, COMMANDS.acceptSuggestion, true)]
          : []),
        action(`Do not tag this as ‘${one.tag}’`, COMMANDS.declineSuggestion, false),
        action(`Never suggest ‘${one.tag}’ for ${one.name}`, COMMANDS.declineSuggestion, true),
      ];
    });
}
