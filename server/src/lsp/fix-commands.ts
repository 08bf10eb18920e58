import * as v from 'valibot';
import { IGNORE_COMMAND, ignoreArguments } from './code-actions.ts';
import type { Session } from './session.ts';
import { takeArguments, takeTags } from './tags/left.ts';
import { anchorArguments, anchorOrphan } from './tags/orphans.ts';
import { ANCHOR_TAG_COMMAND, TAKE_TAGS_COMMAND } from './tags/requests.ts';

/** Does what it is given to do; null where it was given something else. */
type FixCommand = (session: Session, given: unknown) => Promise<void> | null;

/** The commands of quick-fixes that are no edits. */
export const FIX_COMMANDS: ReadonlyMap<string, FixCommand> = new Map([
  [IGNORE_COMMAND, checked(ignoreArguments, ({ ignored }, { uri, scope, what }) => ignored.add(uri, scope, what))],
  [ANCHOR_TAG_COMMAND, checked(anchorArguments, anchorOrphan)],
  [TAKE_TAGS_COMMAND, checked(takeArguments, takeTags)],
]);

function checked<S extends v.GenericSchema>(
  wanted: S,
  run: (session: Session, given: v.InferOutput<S>) => Promise<void>,
): FixCommand {
  return (session, given) => {
    const { success, output } = v.safeParse(wanted, given);
    return success ? run(session, output) : null;
  };
}
