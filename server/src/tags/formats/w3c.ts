import { CodePoints } from '../code-points.ts';
import { fromW3c } from '../store/w3c-read.ts';
import { toW3c } from '../store/w3c-write.ts';
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
    const { annotations, relations, orphans, foreign, problems } = fromW3c(asPage(given, text), text);
    const lost = orphans.map(
      ({ tag, anchor }) => `The words tagged ‘${tag}’ are not in the dump: ‘${anchor.exact.slice(0, 60)}’.`,
    );
    const strange = foreign.length > 0 ? [`${foreign.length} of its entries carry no tag.`] : [];
    return [{ path, text: null, annotations, relations, problems: [...problems, ...lost, ...strange] }];
  },
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (one: unknown): one is Json => one !== null && typeof one === 'object' && !Array.isArray(one);
const listOf = (one: unknown): readonly unknown[] => (one === undefined || one === null ? [] : [one].flat());

/**
 * A page of annotations in the shape that Dateline writes, made of what other programs write by the same standard: a list, a single
 * annotation or a collection for a page, one body or target for a list, a text for a body, a person's identifier for a person. What
 * is no JSON, or no annotation, stays as it is.
 */
function asPage(given: string, text: string): string {
  let read: unknown;
  try {
    read = JSON.parse(given.replace(/^\ufeff/, ''));
  } catch {
    return given;
  }
  const page = isObject(read) && isObject(read.first) ? read.first : read;
  const items =
    isObject(page) && page.type === 'Annotation'
      ? [page]
      : Array.isArray(page)
        ? page
        : isObject(page)
          ? page.items
          : null;
  if (
    !Array.isArray(items) ||
    (Array.isArray(page) && !items.some((one) => isObject(one) && one.type === 'Annotation'))
  )
    return given;
  const points = new CodePoints(text);
  const rest = isObject(page) && page.type === 'AnnotationPage' ? page : {};
  const plain = items.map((one, i) => (isObject(one) ? asAnnotation(one, i, text, points) : one));
  return JSON.stringify({ ...rest, type: 'AnnotationPage', items: plain });
}

function asAnnotation(one: Json, index: number, text: string, points: CodePoints): Json {
  if (one.motivation === 'linking') return one;
  const [target] = listOf(one.target);
  const creator = typeof one.creator === 'string' ? { name: one.creator } : nameOf(one.creator);
  const body = listOf(one.body).map((said) =>
    typeof said === 'string'
      ? { type: 'TextualBody', purpose: 'commenting', value: said }
      : isObject(said) && said.type === 'TextualBody'
        ? { purpose: 'commenting', ...said }
        : said,
  );
  return {
    ...one,
    id: typeof one.id === 'string' && one.id !== '' ? one.id : `imported-${index + 1}`,
    ...(creator ? { creator } : {}),
    body: body.filter((said) => isObject(said) && said.type === 'TextualBody'),
    target: isObject(target) ? { ...target, selector: selectorsOf(target.selector, text, points) } : { selector: [] },
  };
}

const nameOf = (creator: unknown): Json | null => {
  if (!isObject(creator)) return null;
  const name = creator.name ?? creator.nickname ?? creator.id;
  return typeof name === 'string' ? { ...creator, name } : null;
};

/**
 * The selectors that Dateline knows. A quotation without a context, as some programs write it, gets that of its place where its words
 * are there, in code points as the standard counts or in UTF-16 units as browsers do.
 */
function selectorsOf(given: unknown, text: string, points: CodePoints): readonly unknown[] {
  const known = listOf(given).filter(
    (one): one is Json => isObject(one) && /^(?:TextQuote|TextPosition|Fragment)Selector$/.test(String(one.type)),
  );
  const quote = known.find((one) => one.type === 'TextQuoteSelector');
  const position = known.find((one) => one.type === 'TextPositionSelector');
  if (
    !quote ||
    !position ||
    quote.prefix ||
    quote.suffix ||
    typeof quote.exact !== 'string' ||
    typeof position.start !== 'number'
  )
    return known;
  const { exact } = quote;
  const at = [points.toUtf16(position.start), position.start].find((place) => text.startsWith(exact, place));
  if (at === undefined) return known;
  const end = at + exact.length;
  return known.map((one) =>
    one === quote
      ? { ...quote, prefix: text.slice(Math.max(0, at - CONTEXT), at), suffix: text.slice(end, end + CONTEXT) }
      : one === position
        ? { ...position, start: points.fromUtf16(at), end: points.fromUtf16(end) }
        : one,
  );
}

/** More of a text than any context has, so that it tells the place from all others. */
const CONTEXT = 160;
