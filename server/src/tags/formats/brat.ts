import { CodePoints } from '../code-points.ts';
import { type Annotation, inOrder } from '../model.ts';
import { type Format, imported, losses } from './model.ts';

/** https://brat.nlplab.org/standoff.html: `T1<TAB>Tag 10 20<TAB>words`, offsets in code points; `#1<TAB>AnnotatorNotes T1<TAB>note`. */
export const brat: Format = {
  name: 'brat',
  about: 'brat standoff, a file.ann beside each dump in the folder --to names; offsets in code points',
  loses: (annotation) => losses(annotation, { note: true }),
  head: '',
  write: ({ text, annotations }) => {
    const points = new CodePoints(text);
    return inOrder(annotations)
      .filter(({ span }) => span !== null)
      .map(({ span, tag, note }, i) => {
        const { start, end } = span ?? { start: 0, end: 0 };
        const words = text.slice(start, end).replace(/\s/gu, ' ');
        const line = `T${i + 1}\t${tag.replace(/\s+/gu, '_')} ${points.fromUtf16(start)} ${points.fromUtf16(end)}\t${words}\n`;
        return note === null ? line : `${line}#${i + 1}\tAnnotatorNotes T${i + 1}\t${note.replace(/\s+/gu, ' ')}\n`;
      })
      .join('');
  },
  read: (given, _path, text) => {
    const points = new CodePoints(text);
    const lines = given.split(/\r?\n/);
    const notes = new Map<string, string>();
    for (const line of lines) {
      const note = /^#\S*\tAnnotatorNotes (T\S+)\t(.*)$/.exec(line);
      if (note) notes.set(note[1], note[2]);
    }
    const found: Annotation[] = [];
    for (const line of lines) {
      if (!line.startsWith('T')) continue;
      const match = /^(T\S+)\t(\S+) (\d+(?: \d+;\d+)* \d+)(?:\t|$)/.exec(line);
      if (!match) throw new Error(`'${line.slice(0, 60)}' is no line of brat's standoff format.`);
      // Of a span in pieces the whole stretch is taken; no other format here has gaps.
      const places = match[3].split(/[ ;]/).map(Number);
      const [start, end] = [points.toUtf16(Math.min(...places)), points.toUtf16(Math.max(...places))];
      found.push(imported(found.length, match[2], start, end, notes.get(match[1]) ?? null));
    }
    return found;
  },
};
