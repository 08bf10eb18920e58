import { Ids } from '../ids.ts';
import type { Annotation, Relation, Tagging } from '../model.ts';

/** What a set says of a dump. */
type Said = Pick<Tagging, 'annotations' | 'relations'>;

/** The tags of several sets of one dump, each with an id of its own. */
export class Together {
  readonly annotations: Annotation[] = [];
  readonly relations: Relation[] = [];
  readonly #ids = new Ids();
  readonly #said = new Set<string>();

  /** Adds a set; `owner` made all of it, or each says who. What somebody says in two sets counts once. */
  add({ annotations, relations }: Said, owner: string | null): void {
    const ids = new Map<string, string>();
    for (const annotation of annotations) {
      const who = owner ?? annotation.who;
      const { tag, on, span, attributes } = annotation;
      const key = JSON.stringify([who, tag, on, span?.start, span?.end, attributes]);
      if (owner !== null && who !== null && this.#said.has(key)) continue;
      this.#said.add(key);
      const id = this.#ids.free(annotation.id);
      ids.set(annotation.id, id);
      this.annotations.push({ ...annotation, id, who });
    }
    for (const relation of relations) {
      const [from, to] = [ids.get(relation.from), ids.get(relation.to)];
      if (from !== undefined && to !== undefined)
        this.relations.push({ ...relation, id: this.#ids.free(relation.id), from, to, who: owner ?? relation.who });
    }
  }
}
