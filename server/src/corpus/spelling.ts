import { slugOf } from '../names/fold.ts';
import type { RuleOptions } from '../rules/model.ts';
import { phraseOf } from './query.ts';
import { ANYTHING, type Store } from './store.ts';

/** Whose spelling of names counts: each text's own, the glossary's, or that which most of a folder's articles have. */
export const NAME_STYLES = ['text', 'glossary', 'corpus'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

type Choose = NonNullable<RuleOptions['spelling']>;

/** More articles than this are not counted: the majority is plain by then. */
const MOST_HITS = 2_000;

/** The glossary's own spelling of the names that it has. */
const byGlossary: Choose = (entity, spellings) =>
  entity.source === 'glossary' && spellings.includes(entity.name)
    ? { name: entity.name, where: 'in the glossary' }
    : null;

/** The spelling that stands in more articles of the folders than any other; null where two are level or none stands there. */
function byCorpus(stores: readonly Store[]): Choose {
  const counted = new Map<string, number>();
  const count = (name: string): number => {
    let articles = counted.get(name);
    if (articles === undefined) {
      const paths = new Set<string>();
      const phrase = phraseOf(name);
      for (const store of phrase === '' ? [] : stores) {
        const hits = store.search({ ...ANYTHING, phrases: [phrase] }, MOST_HITS);
        for (const { path } of hits) paths.add(path);
      }
      articles = paths.size;
      counted.set(name, articles);
    }
    return articles;
  };
  // The full text has words without their endings, in which Sergei and Sergey are one: of people the dumps' own spelling is kept.
  const writing = (id: string, name: string): number => {
    const key = `${id} ${name}`;
    let articles = counted.get(key);
    if (articles === undefined) {
      const own = `person/${slugOf(name)}`;
      const ids = own === id ? [id] : [id, own];
      articles = 0;
      for (const store of stores) for (const one of ids) articles += store.names.dumpsWriting(one, name);
      counted.set(key, articles);
    }
    return articles;
  };
  return ({ id, type }, spellings) => {
    const whole = type === 'person' && spellings.every((name) => name.includes(' '));
    const [first, second] = spellings
      .map((name) => ({ name, articles: whole ? writing(id, name) : count(name) }))
      .sort((a, b) => b.articles - a.articles);
    if (!first || !second || first.articles === second.articles) return null;
    return {
      name: first.name,
      where: `in ${first.articles} ${first.articles === 1 ? 'article' : 'articles'} of this folder, which is most often`,
    };
  };
}

/** What the rules are told of the house's spelling of names. */
export function spellingOption(nameStyle: NameStyle, stores: readonly Store[]): Pick<RuleOptions, 'spelling'> {
  if (nameStyle === 'glossary') return { spelling: byGlossary };
  return nameStyle === 'corpus' && stores.length > 0 ? { spelling: byCorpus(stores) } : {};
}
