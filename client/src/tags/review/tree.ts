import { ThemeColor, ThemeIcon, TreeItem } from 'vscode';
import type {
  ReviewEntry,
  ReviewedDocument,
  ReviewOverview,
  ReviewPlace,
  ReviewVersion,
} from '../../../../server/src/lsp/tags/review-requests.ts';
import { COMMANDS } from '../../names.ts';
import { FLAT, FOLDED, type Line, UNFOLDED } from '../../sidebar/tree.ts';
import { aloud, cut, holds, joined } from '../../words.ts';
import { differencesOf, nameOf, people, whatDiffers, whoSaysWhat, wordsOf } from './words.ts';

/** What a line of the view is about, for its menu. */
export interface ReviewLine extends Line {
  readonly uri: string;
  readonly place?: ReviewPlace;
  /** The version's index. */
  readonly version?: number;
}

/** Longer words would leave no room for what is said of them. UTF-16 units. */
const SHOWN = 20;

/** So many of the differences of a text that are open are unfolded: VS Code asks for what is below each line by itself. */
const UNFOLDED_PLACES = 12;

const ICONS = { todo: 'circle-large', started: 'circle-large-filled', done: 'pass' } as const;
const ORDER = ['started', 'todo', 'done'] as const;

/** *Review*: the texts that several people tagged, those in progress first, each with its differences and who says what. */
export function reviewLines(
  { documents }: ReviewOverview,
  filter: string,
  ask: (uri: string) => Promise<ReviewedDocument | null>,
  current: string | null,
): readonly ReviewLine[] {
  return ORDER.flatMap((progress) => documents.filter((d) => d.progress === progress))
    .filter(({ title, who }) => filter === '' || holds(`${title}\n${who.join('\n')}`, filter))
    .map((entry) => documentLine(entry, ask, current === entry.uri));
}

function documentLine(
  { uri, title, who, progress, isMarked, open, decided, agreed }: ReviewEntry,
  ask: (uri: string) => Promise<ReviewedDocument | null>,
  unfolded: boolean,
): ReviewLine {
  const item = new TreeItem(title, open + decided === 0 ? FLAT : unfolded ? UNFOLDED : FOLDED);
  item.id = `${uri} ${unfolded}`;
  item.description = joined(open > 0 ? `${open} to decide` : 'all decided', people(who));
  item.tooltip = [
    title,
    `Tagged by ${people(who)}`,
    joined(`${open} to decide`, `${decided} decided`, `${agreed} agreed`),
    isMarked ? { todo: 'Marked as to do', started: 'Marked as in progress', done: 'Marked as done' }[progress] : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
  item.iconPath = new ThemeIcon(ICONS[progress]);
  item.contextValue = `document.${progress}`;
  item.command = { command: COMMANDS.reviewGoTo, title: 'Review this text', arguments: [uri] };
  const later = async (): Promise<readonly ReviewLine[]> =>
    placeLines(uri, differencesOf((await ask(uri))?.places ?? []));
  return { item, uri, later };
}

/** The first that are open show who says what. */
function placeLines(uri: string, places: readonly ReviewPlace[]): readonly ReviewLine[] {
  let open = 0;
  return places.map((place) => placeLine(uri, place, place.decision === 'open' && ++open <= UNFOLDED_PLACES));
}

function placeLine(uri: string, place: ReviewPlace, unfolded: boolean): ReviewLine {
  const { id, decision, instead, versions, line } = place;
  const several = versions.length > 1;
  const item = new TreeItem(cut(wordsOf(place), SHOWN), several ? (unfolded ? UNFOLDED : FOLDED) : FLAT);
  // VS Code keeps by this whether it is folded: one that comes up among the first is unfolded then.
  item.id = `${uri} ${id} ${decision} ${unfolded}`;
  const accepted = versions.find((version) => version.decision === 'accepted');
  const outcome = accepted ? nameOf(accepted) : instead.length > 0 ? instead.join(', ') : 'rejected';
  item.description = decision === 'open' ? (several ? whatDiffers(place) : whoSaysWhat(place)) : outcome;
  item.tooltip = [wordsOf(place), whoSaysWhat(place), `Line ${line}: ${whatDiffers(place)}`, ...notesOf(place)].join(
    '\n',
  );
  item.iconPath =
    decision === 'accepted' || instead.length > 0
      ? new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed'))
      : new ThemeIcon(decision === 'rejected' ? 'circle-slash' : place.kind === 'relation' ? 'link' : 'git-compare');
  item.contextValue = decision === 'open' ? (several ? 'place.several' : 'place.single') : 'place.decided';
  item.command = { command: COMMANDS.reviewGoTo, title: 'Go to the passage', arguments: [uri, id] };
  item.accessibilityInformation = aloud(wordsOf(place), whoSaysWhat(place), decision);
  const below = (): readonly ReviewLine[] => versions.map((version, i) => versionLine(uri, place, version, i));
  return { item, uri, place, ...(several ? { below } : { version: 0 }) };
}

function versionLine(uri: string, place: ReviewPlace, version: ReviewVersion, index: number): ReviewLine {
  const item = new TreeItem(nameOf(version));
  item.id = `${uri} ${place.id} ${index} ${version.decision}`;
  item.description = joined(people(version.who), place.differs.includes('edges') ? `‘${version.words}’` : null);
  item.tooltip = [nameOf(version), people(version.who), version.words, ...notesOf({ versions: [version] })].join('\n');
  item.iconPath = new ThemeIcon(version.decision === 'accepted' ? 'check' : 'account');
  item.contextValue = version.decision === 'accepted' ? 'version.accepted' : 'version';
  item.command = { command: COMMANDS.reviewGoTo, title: 'Go to the passage', arguments: [uri, place.id, index] };
  return { item, uri, place, version: index };
}

const notesOf = ({ versions }: Pick<ReviewPlace, 'versions'>): readonly string[] =>
  versions.flatMap(({ notes }) => notes.map(({ who, note }) => `${who} notes: ${note}`));

/** What the view says above its lines. */
export function reviewSummary({ documents, agreement }: ReviewOverview): string {
  const open = documents.reduce((sum, d) => sum + d.open, 0);
  const done = documents.filter((d) => d.progress === 'done').length;
  return joined(
    `${open} to decide`,
    // A narrow side bar cuts off what is last.
    agreement?.alpha == null ? null : `agreement ${agreement.alpha.toFixed(2)}`,
    `${done}/${documents.length} done`,
  );
}
