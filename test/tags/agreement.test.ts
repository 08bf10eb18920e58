import assert from 'node:assert/strict';
import {
  cohensKappa,
  fleissKappa,
  krippendorffsAlpha,
  type Ratings,
  spanF1,
} from '../../server/src/tags/review/agreement.ts';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

/** As many units with these two labels. */
const pairs = (n: number, a: string, b: string): string[][] => Array.from({ length: n }, () => [a, b]);

describe('agreement', () => {
  it("gives Cohen's kappa of the usual example of fifty grant proposals", () => {
    near(
      cohensKappa([...pairs(20, 'y', 'y'), ...pairs(5, 'y', 'n'), ...pairs(10, 'n', 'y'), ...pairs(15, 'n', 'n')]),
      0.4,
    );
  });

  it("gives Fleiss' kappa of the usual example of fourteen raters and ten subjects", () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const ratings = counts.map((row) => row.flatMap((n, label) => Array<string>(n).fill(String(label))));
    // Observed 0.378022, by chance 0.212755: the published value is 0.210.
    near(Number(fleissKappa(ratings).toFixed(3)), 0.21);
  });

  it("gives Fleiss' kappa of his own example of thirty patients and six psychiatrists", () => {
    const counts =
      '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006';
    const ratings = counts.split(' ').map((row) => [...row].flatMap((n, label) => Array<string>(+n).fill(`${label}`)));
    near(Number(fleissKappa(ratings).toFixed(3)), 0.43);
  });

  it("gives Krippendorff's alpha of his own examples: two values, several, and four observers with gaps", () => {
    const alpha = (...observers: readonly string[]): string => {
      const units = [...observers[0]].map((_, unit) =>
        observers.map((codes) => (codes[unit] === '.' ? null : codes[unit])),
      );
      return krippendorffsAlpha(units).toFixed(3);
    };
    assert.equal(alpha('0100000010', '1110010000'), '0.095');
    assert.equal(alpha('aabbdcccedda', 'babbbccceddd'), '0.692');
    assert.equal(alpha('123321412...', '1233224125.3', '.3332342251.', '12332441251.'), '0.743');
  });

  it("gives Krippendorff's alpha of the usual example of three coders with gaps", () => {
    const [a, b, c] = ['*****34121133*3', '1*213343*******', '**21344*21133*4'].map((codes) => [...codes]);
    const ratings: Ratings = a.map((label, i) => [label, b[i], c[i]].map((x) => (x === '*' ? null : x)));
    near(Number(krippendorffsAlpha(ratings).toFixed(3)), 0.691);
  });

  it('is 1 where all agree, and without a value where nothing can be compared', () => {
    const same = pairs(3, 'x', 'x');
    for (const measure of [cohensKappa, fleissKappa, krippendorffsAlpha]) near(measure(same), 1);
    assert.ok(Number.isNaN(krippendorffsAlpha([])));
    assert.ok(Number.isNaN(spanF1([], [], 'strict')));
  });

  it('compares spans by their edges or by what they share', () => {
    const a = [
      { start: 0, end: 5, tag: 'x' },
      { start: 10, end: 15, tag: 'x' },
    ];
    const b = [
      { start: 0, end: 5, tag: 'x' },
      { start: 12, end: 20, tag: 'x' },
      { start: 30, end: 31, tag: 'y' },
    ];
    near(spanF1(a, b, 'strict'), 2 / 5);
    near(spanF1(a, b, 'overlap'), 4 / 5);
  });
});
