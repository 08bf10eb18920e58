import { fromW3c, toW3c } from '../w3c.ts';
import { type Format, losses } from './model.ts';

/** https://www.w3.org/TR/annotation-model/: what Dateline itself keeps, one page a dump. */
export const w3c: Format = {
  name: 'w3c',
  about: 'W3C Web Annotations (JSON-LD), one page a dump; selectors in code points',
  loses: (annotation) => losses(annotation, { who: true, when: true, note: true, dump: true }),
  head: '',
  write: ({ path, text, annotations, relations }) =>
    toW3c(path, text, { annotations, relations, orphans: [], foreign: [] }),
  read: (given, _path, text) => fromW3c(given, text).annotations,
};
