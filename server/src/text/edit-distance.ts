/** How many letters have to be put in, taken out or exchanged to make one word of the other (Levenshtein). For short words. */
export function levenshtein(a: string, b: string): number {
  let previous: number[] = [];
  for (let j = 0; j <= b.length; j++) previous.push(j);
  let row = previous.slice();
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter === b.charCodeAt(j - 1) ? 0 : 1));
    [previous, row] = [row, previous];
  }
  return previous[b.length];
}

/** The same where two neighbours that changed places count one (Damerau, as optimal string alignment). For short words. */
export function damerau(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let earlier = previous;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], earlier[j - 2] + 1);
    }
    earlier = previous;
    previous = row;
  }
  return previous[b.length];
}
