import { Range, ThemeIcon, TreeItem, Uri, workspace } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import type { PlacedSuggestion } from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { FOLDED } from '../sidebar/tree.ts';
import { aloud, count, joined, plain } from '../sidebar/words.ts';
import { swatch } from './colours.ts';
import type { TagLine } from './tree.ts';

/** What a line of the view, a card or a code action is about: some suggestions of one tag in one text. */
export interface SuggestionLine extends TagLine {
  readonly suggested: readonly PlacedSuggestion[];
}

/** What the view *Tags* shows of a text: each kind of suggestion with its places. */
export function suggestionLines(
  uri: string,
  all: readonly PlacedSuggestion[],
  choices: readonly TagChoice[],
): readonly SuggestionLine[] {
  if (all.length === 0) return [];
  const item = new TreeItem('Suggestions for this text', FOLDED);
  item.id = 'Suggestions';
  item.description = String(all.length);
  item.accessibilityInformation = aloud('Suggestions for this text', String(all.length));
  item.contextValue = 'suggestions';
  const kinds = new Map<string, PlacedSuggestion[]>();
  for (const one of all) {
    const key = `${one.tag}\n${one.of}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const below = (): readonly SuggestionLine[] =>
    [...kinds].map(([key, own]) =>
      kindLine(
        uri,
        key,
        own,
        choices.find(({ name }) => name === own[0].tag),
      ),
    );
  return [{ item, uri, suggested: all, below }];
}

function kindLine(
  uri: string,
  key: string,
  suggested: readonly PlacedSuggestion[],
  choice: TagChoice | undefined,
): SuggestionLine {
  const [{ tag, name, why }] = suggested;
  const item = new TreeItem(`${tag}: ${name}`, FOLDED);
  item.id = `suggested ${key}`;
  item.description = String(suggested.length);
  item.tooltip = why;
  item.accessibilityInformation = aloud(`${tag}: ${name}`, count(suggested.length, 'place'), why);
  item.iconPath = choice ? swatch(choice) : new ThemeIcon('tag');
  item.contextValue = 'suggestion.kind';
  const below = (): readonly SuggestionLine[] =>
    suggested.map((one) => {
      const place = new TreeItem(plain(one.kind === 'type' ? wordsAt(uri, one) : name));
      place.id = `suggested ${key} ${one.start}`;
      place.description = joined(one.kind === 'type' ? null : wordsAt(uri, one), `line ${one.line}`);
      place.tooltip = one.why;
      place.accessibilityInformation = aloud(wordsAt(uri, one), `line ${one.line}`, one.why);
      place.contextValue = 'suggestion';
      place.iconPath = new ThemeIcon('lightbulb');
      place.command = {
        command: 'vscode.open',
        title: 'Go to the place',
        arguments: [Uri.parse(uri, true), { selection: rangeOf(uri, one) }],
      };
      return { item: place, uri, suggested: [one] };
    });
  return { item, uri, suggested, below };
}

function rangeOf(uri: string, { start, end }: PlacedSuggestion): Range | undefined {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
  return document && new Range(document.positionAt(start), document.positionAt(end));
}

function wordsAt(uri: string, one: PlacedSuggestion): string {
  const range = rangeOf(uri, one);
  const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
  return document && range ? document.getText(range).replace(/\s+/g, ' ') : one.name;
}
