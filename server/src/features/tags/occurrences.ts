import type { Release } from '../../release.ts';
import { afterEdit } from '../../rules/fixes.ts';
import { wordsAround } from '../../text/shown.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { TokenKind } from '../../text/tokens.ts';
import { mentionAt } from '../find.ts';
import { targetOf } from './targets.ts';

/** Whom or what all occurrences are looked for: an entity by its name, or words as they stand. */
export interface Sought {
  /** As a reader would name it. */
  readonly name: string;
  /** Null where the words name nobody. */
  readonly entity: string | null;
}

/** What a selection or cursor asks for all occurrences of; null where there is no word. */
export function soughtAt(release: Release, selected: Span): Sought | null {
  const mention = mentionAt(release, selected.start);
  // Half of a longer selection may be a name; then the words are meant.
  if (mention && selected.end <= mention.end) {
    const meant = entityMeant(release, mention);
    return { name: meant?.name ?? mention.name, entity: meant?.entity ?? mention.entity };
  }
  const span = targetOf(release, selected, 'selection');
  return span && { name: release.text.slice(span.start, span.end).replace(/\s+/g, ' '), entity: null };
}

/**
 * Where a dump speaks of it: all mentions of the entity in every form, garbled ones that can be told included, each place once; or
 * all places where the words stand, in any case.
 */
export function occurrences(release: Release, { name, entity }: Sought): readonly Span[] {
  if (entity === null) return wordsOf(release, name);
  const spans: Span[] = [];
  for (const mention of release.mentions) {
    if (mention.entity !== entity && entityMeant(release, mention)?.entity !== entity) continue;
    const last = spans.at(-1);
    if (last && overlaps(last, mention)) continue;
    spans.push({ start: mention.start, end: mention.end });
  }
  for (const doubt of release.doubts) {
    if (doubt.kind !== 'garbled' || doubt.canonical === null) continue;
    const meant = release.mentions.find((m) => m.entity === entity && holdsWord(m.name, doubt.canonical ?? ''));
    if (meant && !spans.some((s) => overlaps(s, doubt))) spans.push({ start: doubt.start, end: doubt.end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Gathers the places of whom or what is sought, dump by dump, and the forms that it takes. */
export class Occurring {
  readonly #sought: Sought;
  /** The entity, and those of other dumps that are the same. */
  readonly #entities: readonly (string | null)[];
  readonly #forms = new Map<string, number>();

  constructor(sought: Sought, alike: readonly string[]) {
    this.#sought = sought;
    this.#entities = [sought.entity, ...alike];
  }

  /** Whether a dump may name it that names some entities. Without an entity all dumps may have the words. */
  mayBeAmong(entities: () => readonly { readonly entity: string; readonly name: string }[]): boolean {
    const { entity, name } = this.#sought;
    return entity === null || entities().some((e) => this.#entities.includes(e.entity) || e.name === name);
  }

  /** Whether a text may have it, before it is read. */
  mayBeIn(text: string): boolean {
    const { entity, name } = this.#sought;
    return entity !== null || text.toLowerCase().includes(name.toLowerCase());
  }

  /** Where a dump speaks of it, in order, each with what stands around it. */
  placesIn(release: Release): { readonly spans: readonly Span[]; readonly snippets: readonly string[] } {
    const spans = this.#entities
      .flatMap((entity) => occurrences(release, { ...this.#sought, entity }))
      .sort((a, b) => a.start - b.start);
    for (const { start, end } of spans) {
      const form = release.text.slice(start, end).replace(/\s+/g, ' ');
      this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1);
    }
    return { spans, snippets: spans.map((span) => wordsAround(release.text, span)) };
  }

  /** The forms that it takes, those in most places first. */
  get forms(): readonly string[] {
    return [...this.#forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  }
}

/** The entity that a garbled mention is meant for, where the text tells, or null. */
function entityMeant({ text, mentions, doubts }: Release, mention: Span): { name: string; entity: string } | null {
  const doubt = doubts.find((d) => d.kind === 'garbled' && overlaps(d, mention) && d.canonical !== null);
  if (!doubt || doubt.canonical === null) return null;
  const right = afterEdit(text, mention, { start: doubt.start, end: doubt.end, text: doubt.canonical });
  return mentions.find((m) => text.slice(m.start, m.end) === right) ?? null;
}

const holdsWord = (name: string, word: string): boolean => ` ${name} `.includes(` ${word} `);

function wordsOf({ tokens }: Release, words: string): readonly Span[] {
  const wanted = words.toLowerCase().match(/[\p{L}\p{M}]+|[0-9]+/gu) ?? [];
  const found: Span[] = [];
  if (wanted.length === 0) return found;
  const spoken: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] !== TokenKind.mark) spoken.push(i);
  for (let i = 0; i + wanted.length <= spoken.length; i++) {
    if (!wanted.every((word, k) => tokens.lower[spoken[i + k]] === word)) continue;
    const start = tokens.starts[spoken[i]];
    const end = tokens.ends[spoken[i + wanted.length - 1]];
    if ((found.at(-1)?.end ?? 0) <= start) found.push({ start, end });
  }
  return found;
}
