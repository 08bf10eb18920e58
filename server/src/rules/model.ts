import type { DateStyle } from '../dates/format.ts';
import type { Knowledge, KnownEntity } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import type { Span } from '../text/span.ts';

/** How grave a finding is, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A stretch of a text, in offsets into the text before the change, and what is put in its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to fix a finding. Its edits do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the fix may be applied without asking: by fix-all and `check --fix`. At most one fix of a finding is preferred, and it stands first. */
  readonly preferred: boolean;
}

/** Another place that a finding speaks of, such as where the proper form stands. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** Something wrong in the text: what, why we think so, and what to do. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

/** What a rule's check gives: the code is the rule's own, and the severity too unless it says otherwise. */
export type Found = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };

/** What the user's settings tell the rules. */
export interface RuleOptions {
  /** The house's way of writing days; absent where the text itself decides. */
  readonly dateStyle?: DateStyle;
  /**
   * Which of the right spellings of a name the house writes, the same for all texts; null where it has no opinion. Absent where
   * each text may keep its own.
   */
  readonly spelling?: (entity: KnownEntity, spellings: readonly string[]) => Spelling | null;
}

/** A spelling that the house prefers. */
export interface Spelling {
  readonly name: string;
  /** Whose choice it is, as the end of a sentence: `in the glossary`, `in 12 articles of this folder`. */
  readonly where: string;
}

/** One kind of finding. The README's table of rules is made from these. */
export interface Rule {
  /** Stable, `group/name`: settings, comments and other programs refer to it. */
  readonly code: string;
  /** What it is given unless the settings say otherwise. */
  readonly severity: Severity;
  /** What it finds, in one line. */
  readonly title: string;
  /** A short example in the form `wrong → right`. */
  readonly example: string;
  /** False where a user has to turn it on. */
  readonly on: boolean;
  readonly check: (release: Release, knowledge: Knowledge, options: RuleOptions) => Iterable<Found>;
}
