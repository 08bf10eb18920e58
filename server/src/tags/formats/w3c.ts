import { fromW3c, toW3c } from '../w3c.ts';
import { type TextFormat, textBeside } from './model.ts';

/** https://www.w3.org/TR/annotation-model/: what Dateline itself keeps, one page a dump. */
export const w3c: TextFormat = {
  name: 'w3c',
  about: 'W3C Web Annotations (JSON-LD), a page a dump; places in code points',
  ending: '.json',
  files: 'each',
  holds: {
    ...{ ids: true, who: true, when: true, note: true, attributes: 'lists', documents: true, turns: true },
    ...{ relations: true, relationsMade: true, relationIds: true, spans: 'characters' },
  },
  write: ({ path, text, annotations, relations }) =>
    toW3c(path, text, { annotations, relations, orphans: [], foreign: [] }),
  read: (given, context) => {
    const { path, text } = textBeside(context);
    const { annotations, relations, orphans, foreign, problems } = fromW3c(given, text);
    const lost = orphans.map(
      ({ tag, anchor }) => `The words tagged '${tag}' are not in the dump: “${anchor.exact.slice(0, 60)}”.`,
    );
    const strange = foreign.length > 0 ? [`${foreign.length} of its entries carry no tag.`] : [];
    return [{ path, text: null, annotations, relations, problems: [...problems, ...lost, ...strange] }];
  },
};
