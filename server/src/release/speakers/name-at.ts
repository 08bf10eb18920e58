import { TokenKind, WordCase } from '../../text/tokens.ts';
import { isInitial } from '../full-names.ts';
import { CONNECTORS, HONORIFICS } from '../roles.ts';
import { endsName, type Source, shown } from './source.ts';

/** Words behind a participle in a title. */
const OBJECTS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'new', 'on', 'with']);

/** Words before a name that an office follows. */
const INTRODUCE: ReadonlySet<string> = new Set(['by', 'with']);

/** What stands between a name and the office behind it. */
const BEFORE_OFFICE: ReadonlySet<string> = new Set(['mp', 'mhr', 'the', 'australia', 's', 'acting']);

/** `The Hon Scott Morrison MP, Treasurer`: the name with an honorific right before an office, on the line before too. */
export function nameBefore(source: Source, index: number): string | null {
  const t = source.tokens;
  let last = index - 1;
  let member = false;
  while (last >= 0 && (BEFORE_OFFICE.has(t.lower[last]) || ',('.includes(source.text[t.starts[last]]))) {
    if (t.lower[last] === 'mp') member = true;
    last--;
  }
  let from = last + 1;
  while (from > 0 && last - from < 3 && t.kinds[from - 1] === TokenKind.word && t.cases[from - 1] !== WordCase.lower) {
    const lower = t.lower[from - 1];
    if (HONORIFICS.has(lower)) {
      member = true;
      break;
    }
    if (endsName(lower) || (!source.full.oneSpace(from - 1, Math.min(from, last)) && from <= last)) break;
    from--;
  }
  // `briefing by Ann Bell, Associate Spokesperson`
  const introduced =
    from > 0 && last > from && INTRODUCE.has(t.lower[from - 1]) && source.text[t.starts[index - 1]] === ',';
  if (!(member || introduced) || from > last || last - from > 2) return null;
  return shown(source.text.slice(t.starts[from], t.ends[last]).replace(/\s+/g, ' '));
}

/** The name that begins at a token or behind honorifics and a comma there; null where none does. */
export function nameAfter(source: Source, index: number, to: number): string | null {
  const t = source.tokens;
  let i = index;
  for (let passed = 0; i < to && passed < 10; passed++) {
    const lower = t.lower[i];
    if (
      HONORIFICS.has(lower) ||
      lower === 'the' ||
      lower === 'right' ||
      (t.kinds[i] === TokenKind.mark && ',.:-'.includes(source.text[t.starts[i]]))
    )
      i++;
    else break;
  }
  const first = i;
  let end = -1;
  for (let words = 0; i < to && words < 4; words++) {
    if (t.kinds[i] !== TokenKind.word || t.cases[i] === WordCase.lower || endsName(t.lower[i])) break;
    if (words > 0 && !source.full.oneSpace(i - 1, i) && !touches(source, i)) break;
    // `President Bell Celebrating the …` is a title.
    if (words > 0 && t.lower[i].endsWith('ing') && i + 1 < to && OBJECTS.has(t.lower[i + 1])) break;
    end = i;
    i++;
    while (i + 1 < to && t.kinds[i] === TokenKind.mark && source.text[t.starts[i]] === '.' && isInitial(t, i - 1)) i++;
    if (
      i + 1 < to &&
      t.starts[i] === t.ends[i - 1] &&
      "-’'".includes(source.text[t.starts[i]]) &&
      t.starts[i + 1] === t.ends[i] &&
      t.lower[i + 1] !== 's'
    ) {
      i++;
      words--;
    }
  }
  if (end < first || t.ends[end] - t.starts[end] < 3) return null;
  const name = source.text.slice(t.starts[first], t.ends[end]).replace(/\s+/g, ' ');
  return shown(name);
}

/** `Minister of Economy of Georgia, Levan Tskhadadze`: the name behind the comma that ends an office. */
export function nameBehindTitle(source: Source, index: number, to: number): string | null {
  const t = source.tokens;
  if (index >= to || !(t.lower[index] === 'of' || t.lower[index] === 'for')) return null;
  let i = index;
  while (i < to && i - index < 14 && t.kinds[i] === TokenKind.word) {
    if (t.cases[i] === WordCase.lower && !CONNECTORS.has(t.lower[i])) return null;
    i++;
  }
  if (i >= to || source.text[t.starts[i]] !== ',') return null;
  const name = nameAfter(source, i + 1, to);
  return name?.includes(' ') ? name : null;
}

function touches(source: Source, i: number): boolean {
  return source.tokens.starts[i] === source.tokens.ends[i - 1];
}
