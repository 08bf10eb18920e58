import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type SemanticToken, semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens.ts';
import type { Release } from '../release.ts';
import type { Session } from './session.ts';

/** What the numbers in the protocol's semantic tokens stand for. */
export const LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** Answers for semantic tokens: in full, as the difference to the last answer, and for a part of the text. */
export function serveColours({ connection, documents, answer }: Session): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };
  documents.onDidClose(({ document }) => builders.delete(document.uri));

  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    answer(
      uri,
      { data: [] },
      (document, { release }) => {
        builders.delete(uri);
        const builder = builderOf(uri);
        push(builder, document, release, 0, document.lineCount);
        return builder.build();
      },
      { feature: 'colours', token },
    ),
  );

  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    answer(
      uri,
      { data: [] },
      (document, { release }) => {
        const builder = builderOf(uri);
        builder.previousResult(previousResultId);
        push(builder, document, release, 0, document.lineCount);
        return builder.buildEdits();
      },
      { feature: 'colours', token },
    ),
  );

  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    answer(
      uri,
      { data: [] },
      (document, { release }) => {
        const builder = new SemanticTokensBuilder();
        push(builder, document, release, range.start.line, range.end.line + 1);
        return builder.build();
      },
      { feature: 'colours', token },
    ),
  );
}

/** Adds the tokens of the lines from `first` to before `end`, cut at line ends, as most clients know no token over several lines. */
function push(builder: SemanticTokensBuilder, document: TextDocument, release: Release, first: number, end: number) {
  for (const token of semanticTokens(release)) {
    const from = document.positionAt(token.start);
    const to = document.positionAt(token.end);
    for (let line = Math.max(from.line, first); line <= Math.min(to.line, end - 1); line++) {
      const start = line === from.line ? from.character : 0;
      const stop = line === to.line ? to.character : lineLength(document, line);
      if (stop > start) builder.push(line, start, stop - start, typeOf(token), modifiersOf(token));
    }
  }
}

/** Characters of a line, its end left out. */
function lineLength(document: TextDocument, line: number): number {
  return document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character;
}

function typeOf({ type }: SemanticToken): number {
  return TOKEN_TYPES.indexOf(type);
}

function modifiersOf({ modifier }: SemanticToken): number {
  return modifier === null ? 0 : 1 << TOKEN_MODIFIERS.indexOf(modifier);
}
