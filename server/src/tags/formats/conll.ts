import { TokenKind, tokenize, tokenText } from '../../text/tokens.ts';
import { inOrder } from '../model.ts';
import { type Format, losses } from './model.ts';

/**
 * CoNLL-2003 columns with IOB2 tags: a token and its tag a line, a blank line after each line of text. Tokens are runs of letters,
 * runs of digits and single marks. Of tags that overlap the longest that begins first is written, as a token has one tag only.
 */
export const conll: Format = {
  name: 'conll',
  about: 'CoNLL columns, IOB2: token and tag a line; written only, the first of overlapping tags',
  loses: (annotation) => losses(annotation, {}),
  head: '',
  write: ({ text, annotations }) => {
    const tokens = tokenize(text);
    const spans = inOrder(annotations).flatMap(({ span, tag }) =>
      span ? [{ ...span, tag: tag.replace(/\s+/gu, '_') }] : [],
    );
    const lines: string[] = ['-DOCSTART- O', ''];
    let next = 0;
    let current: (typeof spans)[number] | null = null;
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens.starts[i];
      if (i > 0 && text.slice(tokens.ends[i - 1], start).includes('\n')) lines.push('');
      if (current && start >= current.end) current = null;
      let begins = false;
      if (!current) {
        while (next < spans.length && spans[next].end <= start) next++;
        if (next < spans.length && spans[next].start < tokens.ends[i]) {
          current = spans[next++];
          begins = true;
        }
      }
      const word =
        tokens.kinds[i] === TokenKind.mark && tokenText(tokens, i).trim() === '' ? '_' : tokenText(tokens, i);
      lines.push(`${word} ${current ? `${begins ? 'B' : 'I'}-${current.tag}` : 'O'}`);
    }
    return `${lines.join('\n')}\n\n`;
  },
  read: null,
};
