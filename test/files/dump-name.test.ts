import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import * as v from 'valibot';
import { isDumpName } from '../../server/src/files/dump-name.ts';

const manifest = v.parse(
  v.object({
    contributes: v.object({
      languages: v.array(
        v.object({ extensions: v.optional(v.array(v.string())), filenamePatterns: v.optional(v.array(v.string())) }),
      ),
    }),
  }),
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')),
);

/** What VS Code makes of a file's name by the manifest; it compares in small letters. */
function isDumpToEditor(name: string): boolean {
  const small = name.toLowerCase();
  return manifest.contributes.languages.some(
    ({ extensions = [], filenamePatterns = [] }) =>
      extensions.some((ending) => small.endsWith(ending)) || picomatch.isMatch(small, [...filenamePatterns]),
  );
}

describe('names of dumps', () => {
  for (const [name, isDump] of [
    ['003_d1f6a0c29b7e4583.txt', true],
    ['003_D1F6A0C29B7E4583.TXT', true],
    ['visit.press.txt', true],
    ['03_d1f6a0c29b7e4583.txt', false],
    ['x003_d1f6a0c29b7e4583.txt', false],
    ['003_d1f6a0c29b7e458.txt', false],
    ['003_d1f6a0c29b7e4583.txt.bak', false],
    ['press.txt', false],
    ['notes.txt', false],
  ] as const)
    it(`${name} ${isDump ? 'is one' : 'is none'}, for us as for VS Code`, () => {
      assert.equal(isDumpName(name), isDump);
      assert.equal(isDumpName(`2018/july/${name}`), isDump);
      assert.equal(isDumpToEditor(name), isDump);
    });
});
