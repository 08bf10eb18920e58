import { type DeclinedForm, decline } from '../../decline.ts';
import { nativeForm, romanize } from '../../romanize.ts';
import { soundDistance } from './distance.ts';
import { phonemes } from './phonemes.ts';
import { renderings } from './transcribe.ts';

/** One word of a name with all the forms in which it may come back from Russian. */
export interface WordModel {
  /** As properly written. */
  readonly latin: string;
  /** In Russian, given or reconstructed; lower case. */
  readonly native: string;
  readonly sounds: string;
  readonly forms: readonly SoundForm[];
  /** True where the ending is that of a Russian, Ukrainian or Belarusian surname, of which thousands differ by one letter. */
  readonly slavic: boolean;
}

interface SoundForm extends DeclinedForm {
  readonly sounds: string;
  /** True where the form is a case only, and cannot be the other gender's nominative (Иванова). */
  readonly oblique: boolean;
}

/** What makes a written word of a name: nothing, another scheme of romanisation, a Russian case, or a slip; or they are two names. */
export type Relation = 'same' | 'transliteration' | 'inflected' | 'garbled' | 'different';

/** How one written word comes from a name. */
export interface Likeness {
  readonly relation: Relation;
  /** What it costs to come from the name to the word; 0 is the name itself, below 1 a likely garble. */
  readonly cost: number;
  /** The declined form that it goes through, or null where it is nearest to the nominative. */
  readonly form: DeclinedForm | null;
  /** True where that form is a case only, and not another name's nominative. */
  readonly oblique: boolean;
  /** True where the word is the name without its last letter or two. */
  readonly truncated: boolean;
}

/** True for a likeness that is no case and no ending of a name. */
export function isPlain({ form, truncated }: Likeness): boolean {
  return (form === null || form.cases.length === 0) && !truncated;
}

const SLAVIC =
  /(?:[oeyi]v|[oe]w|[iy]n|sk[iy]y?|tsk[iy]y?|[oeyi]va|[iy]na|skaya|tskaya|enko|[uy]uk|chuk|[eo]vi?ch|kh?in|nko|ik|oy|aya|ko|yh|ykh|ikh)$/;

/** Models are kept, as the same few names are compared again and again; emptied when full, so that memory stays flat. */
const MODELS = new Map<string, WordModel>();
const CAPACITY = 20_000;

/** The model of one word. `native` is its Russian where known; without it the spelling's likely renderings are taken. */
export function wordModel(latin: string, native: string | null = null): WordModel {
  const key = native === null ? latin : `${latin}|${native}`;
  let model = MODELS.get(key);
  if (model === undefined) {
    if (MODELS.size >= CAPACITY) MODELS.clear();
    model = makeModel(latin, native);
    MODELS.set(key, model);
  }
  return model;
}

function makeModel(latin: string, native: string | null): WordModel {
  const lower = latin.toLowerCase();
  const slavic = SLAVIC.test(lower);
  // A Russian name goes through no other language's spelling, unless it plainly shows one (Krychowiak, Schukin).
  const renderable = !slavic || /sch|cz|sz|ck|w|au|ph|qu|ee|oo|[^a-z'-]/.test(lower);
  const natives =
    native !== null ? [native.toLowerCase(), nativeForm(lower)] : renderable ? renderings(latin) : [nativeForm(lower)];
  const sounds = phonemes(latin);
  const forms: SoundForm[] = [];
  const seen = new Set([sounds]);
  for (const [i, n] of natives.entries()) {
    const s = phonemes(n);
    if (!seen.has(s)) {
      seen.add(s);
      forms.push({ form: n, cases: [], sounds: s, oblique: false });
    }
    for (const f of decline(n)) {
      const fs = phonemes(f.form);
      if (seen.has(fs)) continue;
      seen.add(fs);
      const oblique = f.cases.every((c) => c !== 'feminine' && c !== 'masculine' && c !== 'plural' && c !== 'stem');
      forms.push({ ...f, sounds: fs, oblique: oblique && !/(?:[оеё]в|[иы]н)а$/.test(f.form) && i < 3 });
    }
  }
  // `Birminghame`, `Xinjiange`: a case's ending behind the name as English writes it, which may sound unlike its Russian.
  if (!slavic)
    for (const { form, cases } of decline(natives[0])) {
      const ending = form.startsWith(natives[0]) ? romanize(form.slice(natives[0].length)) : '';
      const fs = phonemes(`${latin}${ending}`);
      if (ending === '' || seen.has(fs)) continue;
      seen.add(fs);
      forms.push({ form, cases, sounds: fs, oblique: true });
    }
  return { latin, native: natives[0], sounds, forms, slavic };
}

/** Marks that a possessive leaves on a word. */
const POSSESSIVE = /['’`]s?$/;

const DIFFERENT: Likeness = { relation: 'different', cost: Infinity, form: null, oblique: false, truncated: false };

/**
 * How a written word comes from a name, by form alone: never evidence by itself that the name is meant. `limit` bounds the
 * cost that is of interest; beyond it the relation is `different`.
 */
export function liken(model: WordModel, written: string, limit = 1.5): Likeness {
  const word = written.replace(POSSESSIVE, '');
  if (word.toLowerCase() === model.latin.toLowerCase()) return { ...DIFFERENT, relation: 'same', cost: 0 };
  const sounds = phonemes(word);
  let cost = soundDistance(model.sounds, sounds, limit);
  let best: SoundForm | null = null;
  const truncated = cost > TRUNCATED && isTruncated(model.sounds, sounds);
  if (truncated) cost = TRUNCATED;
  // `Dmitri` is how other schemes have Dmitry, though one of his cases ends so, too.
  const isSpelt = cost > 0 && cost <= OTHER_LETTER;
  for (const f of isSpelt ? [] : model.forms) {
    const fixed = f.cases.length === 0 ? 0.05 : f.oblique ? 0.06 : 0.15;
    const bound = Math.min(limit, cost) - fixed;
    if (bound <= 0 || Math.abs(f.sounds.length - sounds.length) > 4) continue;
    const found = tailed(f.sounds, sounds, bound) + fixed;
    if (found < cost) {
      cost = found;
      best = f;
    }
  }
  if (cost > limit) return DIFFERENT;
  if (best === null || best.cases.length === 0)
    return {
      relation: cost <= VARIANT ? 'transliteration' : 'garbled',
      cost,
      form: null,
      oblique: false,
      truncated: truncated && best === null,
    };
  return {
    relation: cost <= VARIANT ? 'inflected' : 'garbled',
    cost,
    form: best,
    oblique: best.oblique,
    truncated: false,
  };
}

/** What it costs to write й, и or ы as another scheme does. */
const OTHER_LETTER = 0.08;

/** Up to here another scheme of romanisation explains the difference. */
export const VARIANT = 0.4;

/** What it costs to lose the last letter or two. */
const TRUNCATED = 0.42;

/** Losing the last letter or two is one slip, whatever the letters. */
function isTruncated(name: string, word: string): boolean {
  const lost = name.length - word.length;
  return lost > 0 && lost <= 2 && word.length >= 4 && name.startsWith(word);
}

/** Distance to a declined form; an `l` in place of й or after the ending, and an English plural, are slips of the ending. */
function tailed(form: string, word: string, limit: number): number {
  let cost = soundDistance(form, word, limit);
  const end = word[word.length - 1];
  if ((end === 'l' || end === 's') && word.length > 4) {
    const cut = soundDistance(form.endsWith('j') ? form.slice(0, -1) : form, word.slice(0, -1), limit) + 0.3;
    if (cut < cost) cost = cut;
  }
  // -oi is heard and written as -ai.
  if (cost > 0.3 && form.endsWith('oj') && /a[ijy]$/.test(word)) {
    const heard = soundDistance(form.slice(0, -2), word.slice(0, -2), limit) + 0.2;
    if (heard < cost) cost = heard;
  }
  if (cost > 0.55 && word.length >= 5 && form.length === word.length + 1 && form.startsWith(word)) cost = 0.5;
  return cost;
}
