import { firstAt } from '../../text/first-at.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Mention } from '../model.ts';
import type { Doubt } from './doubt.ts';

/**
 * The mentions of a text, in order, with those that are garbled forms of a name as mentions of whom they mean: `Kurbatovu` is Kurbatov
 * wherever a reader asks for him, whatever it was taken for by itself.
 */
export function withGarbled(text: string, mentions: readonly Mention[], doubts: readonly Doubt[]): readonly Mention[] {
  const changed = new Map<Mention, Mention>();
  const added: Mention[] = [];
  const introduced = new Set<string>();
  const places = new Places(mentions);
  const whom = whomFrom(places);
  let next = 0;
  for (const doubt of doubts) {
    const who = isGarble(doubt) ? whom(doubt) : null;
    if (who === null) continue;
    while (next < mentions.length && mentions[next].end <= doubt.start) next++;
    const standing = [...overlapping(mentions, next, doubt)];
    if (standing.length === 0 && who.type === 'person') added.push(asFormOf(doubt, who));
    for (const mention of standing) {
      if (!isFormOf(text, mention, doubt, who)) continue;
      // Nobody else introduces somebody whose every form is garbled.
      const introduces = mention.introduces && places.first(who.entity) === undefined && !introduced.has(who.entity);
      if (introduces) introduced.add(who.entity);
      changed.set(mention, { ...asFormOf(mention, who), introduces });
    }
  }
  if (changed.size + added.length === 0) return mentions;
  const all = [...mentions.map((mention) => changed.get(mention) ?? mention), ...added];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True for a doubt that says what the form is a garbled one of. */
function isGarble({ canonical, kind, sure }: Doubt): boolean {
  return canonical !== null && (kind === 'garbled' || (kind === 'inconsistent' && sure));
}

/** The mentions that share text with a span, of those from one on. */
function* overlapping(mentions: readonly Mention[], from: number, span: Span): Iterable<Mention> {
  for (let i = from; i < mentions.length && mentions[i].start < span.end; i++)
    if (overlaps(mentions[i], span)) yield mentions[i];
}

/** What tells whom a doubted form means; all places of one form share the answer. */
function whomFrom(places: Places): (doubt: Doubt) => Meant | null {
  const whom = new Map<string, Meant | null>();
  return (doubt) => {
    const key = `${doubt.evidence?.start} ${doubt.meant?.id}`;
    let who = whom.get(key);
    if (who === undefined) {
      who = whoIsMeant(places, doubt);
      whom.set(key, who);
    }
    return who;
  };
}

type Meant = Pick<Mention, 'type' | 'name' | 'entity' | 'known'>;

/** The mentions of a text, found by where they stand and by whom they mean without going through them all. */
class Places {
  readonly #mentions: readonly Mention[];
  /** How far the mentions up to each one reach. */
  readonly #reach: Int32Array;
  #firsts: ReadonlyMap<string, Mention> | null = null;

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
    this.#reach = new Int32Array(mentions.length);
    let reach = 0;
    for (const [i, { end }] of mentions.entries()) {
      reach = Math.max(reach, end);
      this.#reach[i] = reach;
    }
  }

  /** The last mention that covers a span: of names within names the innermost. */
  around({ start, end }: Span): Mention | undefined {
    const next = firstAt(this.#mentions.length, (i) => this.#mentions[i].start > start);
    for (let i = next - 1; i >= 0 && this.#reach[i] >= end; i--)
      if (this.#mentions[i].end >= end) return this.#mentions[i];
    return undefined;
  }

  /** The first mention of an entity. */
  first(entity: string): Mention | undefined {
    if (this.#firsts === null) {
      const firsts = new Map<string, Mention>();
      for (const mention of this.#mentions) if (!firsts.has(mention.entity)) firsts.set(mention.entity, mention);
      this.#firsts = firsts;
    }
    return this.#firsts.get(entity);
  }
}

/** Whom a doubted form means: who stands where the text has the proper form, or somebody we know of. */
function whoIsMeant(places: Places, { evidence, meant }: Doubt): Meant | null {
  const found = evidence === null ? undefined : places.around(evidence);
  if (found !== undefined) return found;
  if (!meant) return null;
  // One entity has one name in a text: the one that the text gives.
  return places.first(meant.id) ?? { type: meant.type, name: meant.name, entity: meant.id, known: true };
}

/** True for a mention of nothing but the doubted form and other words of the name that is meant. */
function isFormOf(text: string, { start, end, entity }: Mention, doubt: Span, who: Meant): boolean {
  if (entity === who.entity || start > doubt.start || end < doubt.end) return false;
  const others = `${text.slice(start, doubt.start)} ${text.slice(doubt.end, end)}`.match(/[\p{L}\p{M}]+/gu) ?? [];
  const name = who.name.toLowerCase();
  return others.every((word) => name.includes(word.toLowerCase()));
}

function asFormOf({ start, end }: Span, { type, name, entity, known }: Meant): Mention {
  return { start, end, type, name, entity, known, form: 'short', introduces: false, office: null };
}
