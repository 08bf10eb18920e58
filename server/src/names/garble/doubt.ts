import type { Span } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { KnownEntity } from '../knowledge.ts';

/** A place where a name or word is probably not as its writer meant it, with what we think it should be and why. */
export interface Doubt extends Span {
  readonly kind: 'garbled' | 'inconsistent' | 'casing' | 'untranslated';
  /** What should stand there; null where we only see that something is wrong. */
  readonly canonical: string | null;
  /** Other right readings, likeliest first. */
  readonly others: readonly string[];
  /** Why we think so, in one or two sentences for people. */
  readonly reason: string;
  /** True where the repair may be made without asking. */
  readonly sure: boolean;
  /** False where it is no more than a hint. */
  readonly grave: boolean;
  /** Where the proper form stands in the text, or null. */
  readonly evidence: Span | null;
  /** Whom we know that is meant; absent where only the text, or the folder, tells. */
  readonly meant?: Pick<KnownEntity, 'id' | 'type' | 'name'>;
}

/** A garbled name from one token to another; `more` says what is otherwise than with most of them: a sure repair that our knowledge tells. */
export function garbledAt(
  { starts, ends }: Tokens,
  first: number,
  last: number,
  canonical: string,
  reason: string,
  more?: Partial<Pick<Doubt, 'others' | 'sure' | 'evidence' | 'meant'>>,
): Doubt {
  return {
    start: starts[first],
    end: ends[last],
    kind: 'garbled',
    canonical,
    others: [],
    reason,
    sure: true,
    grave: true,
    evidence: null,
    ...more,
  };
}
