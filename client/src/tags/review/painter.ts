import {
  type DecorationOptions,
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  type Disposable,
  MarkdownString,
  OverviewRulerLane,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  window,
} from 'vscode';
import { commandLink, escapeMarkdown } from '../../../../server/src/lsp/markdown.ts';
import type { ReviewedDocument, ReviewPlace, ReviewVersion } from '../../../../server/src/lsp/tags/review-requests.ts';
import { COMMANDS } from '../../names.ts';
import { rangeOf } from '../../texts.ts';
import { colourOf } from '../colours.ts';
import { nameOf, people, whatDiffers } from './words.ts';

/** How each annotator's passages are drawn, by their order in the review: where the line runs and how, and in which colour. */
const HANDS: readonly { readonly width: string; readonly style: string; readonly hue: number }[] = [
  { width: '0 0 2px 0', style: 'solid', hue: 0 },
  { width: '2px 0 0 0', style: 'dashed', hue: 1 },
  { width: '0 0 3px 0', style: 'double', hue: 3 },
  { width: '2px 0 0 0', style: 'dotted', hue: 5 },
  { width: '1px', style: 'solid', hue: 9 },
];

/** Relations are told by cards at both of their ends, and by what stands before the first. */
type Kind = number | 'agreed' | 'accepted' | 'rejected' | 'relation';

/** Draws what several people tagged, each with a line of their own; what is decided or agreed on is quiet. */
export class ReviewPainter implements Disposable {
  readonly #types = new Map<Kind, TextEditorDecorationType>();
  /** What is drawn in each editor, as it came. Every step is told several times. */
  readonly #drawn = new WeakMap<TextEditor, string>();

  /** Draws what is compared in the editors that show that version of its text. */
  show(reviewed: ReviewedDocument): void {
    const now = JSON.stringify(reviewed);
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      if (document.uri.toString() !== reviewed.uri || document.version !== reviewed.version) continue;
      if (this.#drawn.get(editor) === now) continue;
      this.#drawn.set(editor, now);
      const drawn = placesByKind(document, reviewed);
      for (const kind of new Set([...drawn.keys(), ...this.#types.keys()]))
        editor.setDecorations(this.#type(kind), drawn.get(kind) ?? []);
    }
  }

  /** Takes everything away from the editors of a text, or of all. */
  clear(document?: TextDocument): void {
    for (const editor of window.visibleTextEditors) if (!document || editor.document === document) this.#clear(editor);
  }

  #clear(editor: TextEditor): void {
    this.#drawn.delete(editor);
    for (const type of this.#types.values()) editor.setDecorations(type, []);
  }

  #type(kind: Kind): TextEditorDecorationType {
    let type = this.#types.get(kind);
    if (!type) {
      type = window.createTextEditorDecorationType(styleOf(kind));
      this.#types.set(kind, type);
    }
    return type;
  }

  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
  }
}

/** Where each kind of passage is drawn; the first version of a place has its card, which tells of all. */
function placesByKind(
  document: TextDocument,
  { uri, places, who }: ReviewedDocument,
): ReadonlyMap<Kind, readonly DecorationOptions[]> {
  const drawn = new Map<Kind, DecorationOptions[]>();
  for (const place of places) {
    const hoverMessage = card(uri, place);
    for (const [i, version] of place.versions.entries()) {
      const kind = kindOf(place, version, who);
      const those = drawn.get(kind) ?? [];
      drawn.set(kind, those);
      for (const span of [version.span, version.relates?.span])
        if (span) those.push({ range: rangeOf(document, span), ...(i === 0 ? { hoverMessage } : {}) });
    }
  }
  return drawn;
}

function kindOf({ kind, differs, decision }: ReviewPlace, version: ReviewVersion, who: readonly string[]): Kind {
  if (kind === 'relation') return 'relation';
  if (differs.length === 0) return 'agreed';
  if (decision !== 'open') return version.decision === 'accepted' ? 'accepted' : 'rejected';
  return Math.min(Math.max(0, who.indexOf(version.who[0])), HANDS.length - 1);
}

function styleOf(kind: Kind): DecorationRenderOptions {
  if (kind === 'relation') return { rangeBehavior: DecorationRangeBehavior.ClosedClosed };
  const quiet = typeof kind === 'string';
  const { width, style, hue } = quiet ? { width: '0 0 1px 0', style: 'solid', hue: 9 } : HANDS[kind];
  const { light, dark } = colourOf({ color: null, hue });
  const toned = (colour: string, alpha: string) => ({
    borderColor: kind === 'agreed' || kind === 'rejected' ? `${colour}80` : colour,
    ...(quiet ? {} : { backgroundColor: `${colour}${alpha}`, overviewRulerColor: colour }),
  });
  return {
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    ...(quiet ? {} : { overviewRulerLane: OverviewRulerLane.Right }),
    borderStyle: kind === 'agreed' ? 'dotted' : kind === 'rejected' ? 'dashed' : style,
    borderWidth: width,
    light: toned(light, '1c'),
    dark: toned(dark, '28'),
  };
}

/** The card of a place: who says what, with their notes, and what can be done about it. Everything from outside is escaped. */
function card(uri: string, place: ReviewPlace): MarkdownString {
  const { id, versions, missing, differs, decision, instead } = place;
  const text = new MarkdownString();
  text.isTrusted = { enabledCommands: [COMMANDS.reviewDecide] };
  const link = (title: string, choice: number | 'none' | 'open'): string =>
    commandLink(title, COMMANDS.reviewDecide, [uri, id, choice]);
  if (differs.length === 0) {
    text.appendMarkdown(`${escapeMarkdown(people(versions[0].who))} agree: **${escapeMarkdown(told(versions[0]))}**`);
    return text;
  }
  const lines = versions.map((version) => {
    const edges = differs.includes('edges') ? ` ‘${escapeMarkdown(version.words)}’` : '';
    const notes = version.notes
      .map(({ who, note }) => `  \n*${escapeMarkdown(who)} notes:* ${escapeMarkdown(note)}`)
      .join('');
    const mark = version.decision === 'accepted' ? '✓ ' : '';
    return `${mark}${escapeMarkdown(people(version.who))}: **${escapeMarkdown(told(version))}**${edges}${notes}`;
  });
  if (missing.length > 0) lines.push(`${escapeMarkdown(people(missing))}: nothing here`);
  if (instead.length > 0) lines.push(`✓ **${escapeMarkdown(instead.join(', '))}** was decided for`);
  text.appendMarkdown(`*Review: ${escapeMarkdown(whatDiffers(place))}*\n\n${lines.join('\n\n')}\n\n`);
  const choices =
    decision === 'open'
      ? [
          ...versions.map((version, i) => link(`Accept ${people(version.who)}’s (Alt+${i + 1})`, i)),
          link(versions.length > 1 ? 'Reject all (Alt+0)' : 'Reject (Alt+0)', 'none'),
        ]
      : [link('Decide again', 'open')];
  text.appendMarkdown(choices.join(' · '));
  return text;
}

/** A relation is told with both ends, as its card is at both of them. */
const told = (version: ReviewVersion): string =>
  version.relates ? `${version.relates.from} ‘${version.words}’ ${nameOf(version)}` : nameOf(version);
