import { soundDistance } from '../names/garble/sound/distance.ts';
import { phonemes } from '../names/garble/sound/phonemes.ts';
import { otherSpellings } from '../names/given-spellings.ts';
import type { Knowledge, KnownEntity } from '../names/knowledge.ts';
import type { Release } from '../release.ts';
import { doubtsAsFindings } from './doubts.ts';
import type { Found, Rule, RuleOptions } from './model.ts';

/** One name in two spellings within one text, or in another than the house's: either may be right, both together are not. */
export const nameInconsistent: Rule = {
  code: 'name/inconsistent',
  severity: 'info',
  title: 'One name spelt in two ways in the same text',
  example: 'Tihoretsk beside Tikhoretsk → Tikhoretsk',
  on: true,
  check,
};

function* check(release: Release, knowledge: Knowledge, { spelling }: RuleOptions): Iterable<Found> {
  yield* doubtsAsFindings(release, 'inconsistent');
  if (spelling && knowledge) yield* againstHouse(release, knowledge, spelling);
}

/** Names in a right spelling that is not the house's. Forms that differ by more than spelling (acronyms, short forms) are left alone. */
function* againstHouse(
  { text, mentions, doubts }: Release,
  knowledge: Knowledge,
  spelling: NonNullable<RuleOptions['spelling']>,
): Iterable<Found> {
  const chosen = new Map<string, ReturnType<typeof spelling>>();
  for (const { start, end, entity, known, type } of mentions) {
    const written = text.slice(start, end);
    const meant = known ? knowledge.entity(entity) : type === 'person' ? meantBySpelling(written, knowledge) : null;
    if (meant === null) continue;
    const key = `${entity}|${written}`;
    if (!chosen.has(key)) {
      const spellings = spellingsOf(meant, written);
      const house = spellings.length > 1 ? spelling(meant, spellings) : null;
      chosen.set(key, house === null || house.name === written || meant.accepted.includes(written) ? null : house);
    }
    const house = chosen.get(key) ?? null;
    if (house === null || doubts.some((d) => d.start < end && start < d.end)) continue;
    yield {
      start,
      end,
      message: `‘${written}’ is written ‘${house.name}’ ${house.where}.`,
      fixes: [{ title: `Change to ‘${house.name}’`, edits: [{ start, end, text: house.name }], preferred: true }],
    };
  }
}

/** Somebody we know of whose given name is spelt otherwise here: `Serguei Lavrov`. */
function meantBySpelling(written: string, knowledge: Knowledge): KnownEntity | null {
  for (const other of otherSpellings(written))
    for (const entity of knowledge.named(other)) if (entity.type === 'person') return entity;
  return null;
}

/** The right spellings of a name as it is written here, that one among them; only it where it is none of the known ones. */
function spellingsOf({ type, name, aliases, surname }: KnownEntity, written: string): readonly string[] {
  const all = [name, ...aliases.map((alias) => alias.replace(/^~/, ''))];
  if (type === 'person') all.push(...all.flatMap(otherSpellings));
  if (surname !== '') all.push(surname);
  if (!all.includes(written)) return [written];
  return [...new Set(all)].filter((other) => other === written || isSpelling(other, written));
}

/** How far two spellings of a word may be apart: Kiev and Kyiv, Sergei and Sergey. */
const NEAR = 0.8;

function isSpelling(a: string, b: string): boolean {
  const left = a.split(/[\s-]+/);
  const right = b.split(/[\s-]+/);
  return (
    left.length === right.length &&
    left.every((word, i) => soundDistance(phonemes(word), phonemes(right[i]), NEAR) <= NEAR)
  );
}
