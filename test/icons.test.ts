import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The background of editors in light themes, and that of dark ones. */
const WHITE = 'ffffff';
const DARK = '1f1f1f';
/** What WCAG 2 asks of pictures that tell something. */
const LEAST = 3;

/** Relative luminance of six hexadecimal digits, as WCAG 2 has it. */
function luminance(colour: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('The picture of a dump', () => {
  // VS Code shows the one for dark themes in the light theme of high contrast, too.
  for (const [name, ...backgrounds] of [
    ['press-release-light', WHITE],
    ['press-release-dark', DARK, WHITE],
  ])
    it(`can be seen where VS Code shows it: ${name}`, () => {
      const svg = readFileSync(join(import.meta.dirname, `../media/${name}.svg`), 'utf8');
      const colours = [...svg.matchAll(/#([0-9a-f]{6})\b/g)].map(([, colour]) => colour);
      assert.ok(colours.length > 0);
      for (const colour of colours)
        for (const background of backgrounds)
          assert.ok(contrast(colour, background) >= LEAST, `#${colour} on #${background}`);
    });
});
