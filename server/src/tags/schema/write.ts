import { type RelationType, TARGETS, type TagAttribute, type TagSchema, type TagType } from './schema.ts';

/** A schema as the text of `.dateline/tags.json`: two blanks deep, what is not said left out, so that a change is a small diff. */
export function writeSchema({ tags, relations, annotators, apart }: TagSchema): string {
  const below = (parent: TagType | null): object[] =>
    tags
      .filter((t) => t.parent === (parent?.name ?? null))
      .map((t) => {
        const children = below(t);
        const inherited = String(t.on) === String(parent?.on ?? TARGETS);
        return {
          name: t.name,
          ...(t.key === null ? {} : { key: t.key }),
          ...(t.color === null ? {} : { color: t.color }),
          ...(t.description === null ? {} : { description: t.description }),
          ...(inherited ? {} : { on: t.on }),
          ...(t.attributes.length === 0 ? {} : { attributes: t.attributes.map(plainAttribute) }),
          ...(children.length === 0 ? {} : { children }),
        };
      });
  const file = {
    version: 1,
    ...(annotators.length === 0 ? {} : { annotators }),
    ...(apart ? { apart } : {}),
    tags: below(null),
    ...(relations.length === 0 ? {} : { relations: relations.map(plainRelation) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const plainAttribute = ({ name: n, description: d, choices, several }: TagAttribute): object => ({
  name: n,
  ...(d === null ? {} : { description: d }),
  ...(choices.length === 0 ? {} : { choices }),
  ...(several ? { several } : {}),
});

const plainRelation = ({ name: n, description: d, from, to }: RelationType): object => ({
  name: n,
  ...(d === null ? {} : { description: d }),
  ...(from.length === 0 ? {} : { from }),
  ...(to.length === 0 ? {} : { to }),
});
