import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Expression } from '../expression.ts';

/** So many tokens around a half or quarter tell whether it is of a game or of a year. */
const AROUND = 30;

/** Words that are hardly ever said but of games. */
const OF_GAMES = new Set(
  'touchdown touchdowns quarterback halftime rebounds fumble fumbled goalkeeper equaliser equalizer striker midfielder teammate teammates scored scorer kickoff playoff playoffs'.split(
    ' ',
  ),
);
/** Words of games that are said of other things as well: two of them are needed. */
const AT_GAMES = new Set(
  'points goal goals game games match ball coach team side play played player players scoring score yards yard try tries penalty league pass kick jumper defended'.split(
    ' ',
  ),
);
/** Words of trade: beside them a quarter is one of the year. */
const OF_TRADE = new Set(
  'profit profits sales earnings revenue revenues growth grew economy gdp prices exports output shares percent pct billion million fiscal'.split(
    ' ',
  ),
);

/** Leaves out the halves and quarters of games: `a touchdown in the fourth quarter`, `seven points in the first half`. */
export function withoutGames(t: Tokens, found: readonly Expression[]): readonly Expression[] {
  return found.filter((e) => !(isPart(e) && isInGame(t, e)));
}

function isPart({ form }: Expression): boolean {
  return (form.kind === 'quarter' || form.kind === 'half') && form.n > 0 && form.year === null;
}

function isInGame(t: Tokens, { first, next }: Expression): boolean {
  let signs = 0;
  const end = Math.min(t.length, next + AROUND);
  for (let i = Math.max(0, first - AROUND); i < end; i++) {
    if (t.kinds[i] === TokenKind.mark && t.lower[i] === '%') return false;
    if (t.kinds[i] !== TokenKind.word) continue;
    const word = t.lower[i];
    if (OF_TRADE.has(word)) return false;
    if (OF_GAMES.has(word)) signs += 2;
    else if (AT_GAMES.has(word)) signs++;
  }
  return signs > 1;
}
