import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import type { ReviewedDocument, ReviewPlace, ReviewVersion } from '../../../../server/src/lsp/tags/review-requests.ts';
import { LANGUAGE } from '../../names.ts';
import { nameOf, people, whoSaysWhat } from './words.ts';

/** Writes in front of each passage who tagged it how, and what was decided: the editor makes room for it between the words. */
export class ReviewHints implements InlayHintsProvider, Disposable {
  readonly #known: (uri: string) => ReviewedDocument | undefined;
  readonly #changes = new EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changes.event;
  readonly #subscription = languages.registerInlayHintsProvider({ language: LANGUAGE }, this);

  /** `known` gives what is reviewed in a text now. */
  constructor(known: (uri: string) => ReviewedDocument | undefined) {
    this.#known = known;
  }

  refresh(): void {
    this.#changes.fire();
  }

  provideInlayHints(document: TextDocument, range: Range, _token: CancellationToken): InlayHint[] {
    const reviewed = this.#known(document.uri.toString());
    if (reviewed?.version !== document.version) return [];
    return reviewed.places.flatMap((place) =>
      labelsOf(place).flatMap(({ offset, label }) => {
        const position = document.positionAt(offset);
        if (!range.contains(position)) return [];
        const hint = new InlayHint(position, label);
        hint.paddingRight = true;
        hint.tooltip = whoSaysWhat(place);
        return [hint];
      }),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changes.dispose();
  }
}

function labelsOf({ differs, decision, instead, versions }: ReviewPlace): readonly { offset: number; label: string }[] {
  if (differs.length === 0) return [];
  return versions.flatMap((version, i) => {
    if (!version.span) return [];
    const at = (label: string) => [{ offset: version.span?.start ?? 0, label }];
    if (decision === 'open') return at(`${people(version.who)}: ${shortOf(version)}`);
    if (version.decision === 'accepted') return at(`✓ ${shortOf(version)}`);
    if (decision === 'accepted') return [];
    if (instead.length > 0) return i === 0 ? at(`✓ ${instead.join(', ')}`) : [];
    return at(`✗ ${shortOf(version)}`);
  });
}

/** All that the editor puts into one line has to share little room: where a relation leads to is in its tooltip. */
const shortOf = (version: ReviewVersion): string => (version.relates ? `${version.tag} →` : nameOf(version));
