/**
 * The kinds of our own code actions, each within one of the protocol's. The cards and commands of our extension ask for actions by them.
 */
export const ACTION_KINDS = {
  /** One spelling of a name: at one place, in the whole text, in all dumps of the folder. */
  here: 'quickfix.dateline.here',
  document: 'quickfix.dateline.document',
  folder: 'quickfix.dateline.folder',
  /** Takes a name into the folder's glossary. */
  glossary: 'refactor.dateline.glossary',
  /** Fixes everything that is sure; runs on save where the user asks for it. */
  fixAll: 'source.fixAll.dateline',
} as const;

/** True where an editor asks for actions of a kind: for `only` some that it lies within, or for all. */
export function isAskedFor(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
