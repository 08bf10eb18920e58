import * as v from 'valibot';
import { type Anchor, anchorOf, findAnchor } from './anchor.ts';
import { CodePoints } from './code-points.ts';
import { type Annotation, inOrder } from './model.ts';

/** https://www.w3.org/TR/annotation-model/ and its JSON-LD context. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const positionSelector = v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() });
const body = v.object({ type: v.string(), purpose: v.string(), value: v.string() });
const annotation = v.object({
  id: v.string(),
  body: v.array(body),
  creator: v.optional(v.object({ name: v.string() })),
  created: v.optional(v.string()),
  target: v.object({ selector: v.optional(v.array(v.variant('type', [quoteSelector, positionSelector]))) }),
});
const page = v.object({ type: v.literal('AnnotationPage'), items: v.array(annotation) });

/** Annotations read from a file, and those whose words are no longer in the text. */
export interface ReadAnnotations {
  readonly annotations: readonly Annotation[];
  /** The words that each lost annotation stood on, with its tag. */
  readonly orphans: readonly { readonly tag: string; readonly exact: string }[];
}

/** A dump's annotations as a page of W3C Web Annotations: in order of place, a line a field, so that one change is a few lines of diff. */
export function toW3c(path: string, text: string, annotations: readonly Annotation[]): string {
  const points = new CodePoints(text);
  const items = inOrder(annotations).map(({ id, tag, span, who, when, note }) => {
    const anchor = span && anchorOf(text, span);
    return {
      id,
      type: 'Annotation',
      ...(who === null ? {} : { creator: { type: 'Person', name: who } }),
      ...(when === null ? {} : { created: when }),
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: tag },
        ...(note === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
      ],
      target: {
        source: path,
        ...(span && anchor
          ? {
              selector: [
                { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
                {
                  type: 'TextPositionSelector',
                  start: points.fromUtf16(span.start),
                  end: points.fromUtf16(span.end),
                },
              ],
            }
          : {}),
      },
    };
  });
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 2)}\n`;
}

/** Reads a page of annotations against the dump's text as it stands now. Throws one sentence where it is no such page. */
export function fromW3c(json: string, text: string): ReadAnnotations {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw new Error('This is no JSON; the file is damaged or cut short.');
  }
  const read = v.safeParse(page, given);
  if (!read.success) throw new Error(`This is no page of Web Annotations: ${read.issues[0].message}.`);
  const points = new CodePoints(text);
  const annotations: Annotation[] = [];
  const orphans: { tag: string; exact: string }[] = [];
  for (const item of read.output.items) {
    const tag = item.body.find((b) => b.purpose === 'tagging')?.value ?? '';
    const note = item.body.find((b) => b.purpose === 'commenting')?.value ?? null;
    const quote = item.target.selector?.find((s) => s.type === 'TextQuoteSelector');
    const position = item.target.selector?.find((s) => s.type === 'TextPositionSelector');
    const common = { id: item.id, tag, who: item.creator?.name ?? null, when: item.created ?? null, note };
    if (!quote) {
      const span = position && { start: points.toUtf16(position.start), end: points.toUtf16(position.end) };
      annotations.push({ ...common, span: span ?? null });
      continue;
    }
    const anchor: Anchor = { ...quote, start: position ? points.toUtf16(position.start) : -1 };
    const span = findAnchor(text, anchor);
    if (span) annotations.push({ ...common, span });
    else orphans.push({ tag, exact: quote.exact });
  }
  return { annotations: inOrder(annotations), orphans };
}
