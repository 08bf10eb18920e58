import { ThemeIcon, TreeItem } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import type { PlacedSuggestion } from '../../../server/src/lsp/tags/suggestion-requests.ts';
import { COMMANDS } from '../names.ts';
import { FOLDED } from '../sidebar/tree.ts';
import { openText, rangeOf } from '../texts.ts';
import { aloud, count, joined, plain } from '../words.ts';
import { swatch } from './colours.ts';
import type { TagLine } from './tree.ts';

/** A line of the view *Tags* on suggestions: all of a text, those of a kind, or one. */
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
        command: COMMANDS.openPlace,
        title: 'Go to the place',
        arguments: [uri, one.start, one.end],
      };
      return { item: place, uri, suggested: [one] };
    });
  return { item, uri, suggested, below };
}

function wordsAt(uri: string, one: PlacedSuggestion): string {
  const document = openText(uri);
  return document ? document.getText(rangeOf(document, one)).replace(/\s+/g, ' ') : one.name;
}
