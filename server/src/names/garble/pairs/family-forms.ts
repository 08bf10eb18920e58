import type { Likeness } from '../sound/model.ts';
import type { NameWord } from '../words/words.ts';
import type { Setting } from './candidate.ts';
import type { Neighbours } from './neighbours.ts';
import { declined, type Pair } from './pair.ts';

/*
 * Forms of a surname that are right in Russian and wrong in English: a woman's without its ending, a plural put into the singular, and
 * the plural of a whole family. They are asked for only where the text came through Russian.
 */

/** The plural of a Russian surname in any case, by its stem: `the Dorokhovykh`, `the Dorokhovy`. */
const FAMILY = /^(.{2,}(?:[oe]v|[iy]n))(?:y|y?kh|yh|ymi)$/;

/** Surnames such as Долгих, the same in all cases, by their stem. */
const PLURAL_SURNAME = /^(.{3,})[iy]k?h$/;
/** What such a stem has behind it in the singular: any case of an adjective. */
const SINGULAR = /^(?:y|i|iy|yy|oy|ogo|omu|im|ym|aya)$/;

/** The written word as such a form of a surname; `like` tells how it comes from it. Null where it is none. */
export function familyForm(name: NameWord, written: NameWord, like: Likeness, setting: Setting): Pair | null {
  return (
    withoutHerEnding(name, written, like, setting) ??
    inTheSingular(name, written, setting) ??
    ofTheFamily(name, written, setting)
  );
}

/** A woman's surname without its ending, in a text that knows only her. */
function withoutHerEnding(
  hers: NameWord,
  his: NameWord,
  like: Likeness,
  { neighbours, standing }: Setting,
): Pair | null {
  if (!like.form?.cases.includes('masculine') || like.cost > 0.2 || his.facts.english) return null;
  if (standing.isIntroduced(his)) return null;
  // `Zaura Abutalimova` beside `Abutalimov said`: what looks like a woman's given name is a man's in a case.
  const ofHers = neighbours.givens(hers.before);
  if (standing.acts(his) && ofHers.some((given) => neighbours.isMansCase(given) || isMansAlone(given, his, neighbours)))
    return declined(hers, his, { ...like, form: { form: hers.lower, cases: ['genitive'] } });
  const ofHis = neighbours.givens(his.before);
  if (neighbours.isWomans(hers.before)) {
    if (ofHis.some((given) => neighbours.gender(given) !== 'f')) return null;
  } else {
    // `Pavlova said` beside one `Zuhr Pavlov`, whose given name is none that we know either.
    const isMade = ofHis.length > 0 && ofHis.every((given) => !neighbours.isGiven(given));
    if (!isMade || his.places.length > 1 || hers.places.length < 2 || !standing.acts(hers)) return null;
  }
  if (his.after.size > 0 && hers.after.size === 0) return null;
  return { wrong: his, right: hers, like, evidence: ofHis.length > 0 ? 'given' : 'alone', kind: 'garbled', sure: true };
}

/** `Zaur Abutalimova` beside `Abutalimov said`: a man's given name, and nobody else of the family is introduced. */
function isMansAlone(given: string, { before }: NameWord, neighbours: Neighbours): boolean {
  return before.size === 0 && neighbours.gender(given) === 'm' && /[^aeiouy]$/.test(given);
}

/** `Uspassky` beside `Ruslan Uspasskikh`: a surname that is no adjective in the plural, put into the singular. */
function inTheSingular(name: NameWord, written: NameWord, { neighbours, standing }: Setting): Pair | null {
  const stem = PLURAL_SURNAME.exec(name.lower)?.[1];
  if (stem === undefined || !written.lower.startsWith(stem)) return null;
  if (!SINGULAR.test(written.lower.slice(stem.length)) || written.facts.english) return null;
  if (neighbours.givens(name.before).length === 0 || standing.isIntroduced(written)) return null;
  if (neighbours.givens(written.before).length > 0 || written.facts.named.length > 0) return null;
  return {
    wrong: written,
    right: name,
    like: { relation: 'garbled', cost: 0.2, form: null, oblique: false, truncated: false },
    evidence: 'alone',
    kind: 'garbled',
    sure: !written.facts.known,
    why: (right) => `looks like ‘${right}’ taken for a plural and put into the singular`,
  };
}

/** `the Dorokhovykh` beside `Pavel Dorokhov`: his family, in a case of Russian. Poets are called Petrovykh behind a given name. */
function ofTheFamily(name: NameWord, written: NameWord, { neighbours }: Setting): Pair | null {
  const stem = FAMILY.exec(written.lower)?.[1];
  if (stem === undefined || (name.lower !== stem && name.lower !== `${stem}a`)) return null;
  if (written.facts.known || neighbours.givens(written.before).length > 0) return null;
  const canonical = `${name.written.slice(0, stem.length)}s`;
  return {
    wrong: written,
    right: name,
    like: { relation: 'inflected', cost: 0.1, form: null, oblique: false, truncated: false },
    evidence: 'alone',
    kind: 'garbled',
    sure: true,
    canonical,
    why: () => `is a Russian plural of the surname: the family, ‘the ${canonical}’`,
  };
}
