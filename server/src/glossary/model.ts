import * as v from 'valibot';

/** The longest name that a glossary takes. */
export const LONGEST_NAME = 200;
/** The most entries that are read from one glossary. */
export const MOST_ENTRIES = 200_000;
const MOST_ALIASES = 500;

const name = v.pipe(
  v.string('A name is text in quotation marks.'),
  v.maxLength(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`),
);
const names = v.optional(
  v.pipe(
    v.array(name, 'Several names stand in square brackets.'),
    v.maxLength(MOST_ALIASES, `One entry has at most ${MOST_ALIASES} names.`),
  ),
  [],
);

/** What every entry may say. */
const common = {
  name,
  aliases: names,
  accepted: names,
  native: v.optional(name),
  russian: v.optional(name),
  note: v.optional(
    v.pipe(v.string('A note is text in quotation marks.'), v.maxLength(4_000, 'A note has at most 4000 characters.')),
  ),
  country: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'A country is given by its two capital letters, such as RU.')),
  ),
};

/** One entry of `people`. */
export const PersonEntry = v.looseObject({
  ...common,
  surname: v.optional(name),
  gender: v.optional(v.picklist(['f', 'm'], 'Gender is ‘f’ or ‘m’.')),
});

/** One entry of `places` or `organizations`. */
export const OtherEntry = v.looseObject(common);

export type PersonEntry = v.InferOutput<typeof PersonEntry>;
export type OtherEntry = v.InferOutput<typeof OtherEntry>;

/** An entry as it is used: checked, with what it is. */
export interface GlossaryEntry extends OtherEntry {
  readonly type: 'person' | 'place' | 'organization';
  readonly surname?: string | undefined;
  readonly gender?: 'f' | 'm' | undefined;
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
}

/** The glossary's lists, by the type of their entries. */
export const LISTS = { people: 'person', places: 'place', organizations: 'organization' } as const;

export type ListName = keyof typeof LISTS;
