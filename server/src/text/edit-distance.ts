/** Room for a row of distances of words up to this length; longer ones have their own. */
const USUAL_ROW = new Uint16Array(64);

/** How many letters have to be put in, taken out or exchanged to make one word of the other (Levenshtein). For short words. */
export function levenshtein(a: string, b: string): number {
  // What both begin and end with changes nothing.
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let lengthA = a.length - start;
  let lengthB = b.length - start;
  while (lengthA > 0 && lengthB > 0 && a.charCodeAt(start + lengthA - 1) === b.charCodeAt(start + lengthB - 1)) {
    lengthA--;
    lengthB--;
  }
  const row = lengthB < USUAL_ROW.length ? USUAL_ROW : new Uint16Array(lengthB + 1);
  for (let j = 0; j <= lengthB; j++) row[j] = j;
  for (let i = 1; i <= lengthA; i++) {
    const letter = a.charCodeAt(start + i - 1);
    let before = row[0];
    row[0] = i;
    for (let j = 1; j <= lengthB; j++) {
      const exchanged = letter === b.charCodeAt(start + j - 1) ? before : before + 1;
      before = row[j];
      row[j] = Math.min(before + 1, row[j - 1] + 1, exchanged);
    }
  }
  return row[lengthB];
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
