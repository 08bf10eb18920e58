// Makes given/by-language.tsv and surnames.tsv from the npm package @faker-js/faker 10.6.0 (MIT), which has common names of 60 languages and countries.
//   npm install --no-save @faker-js/faker@10.6.0 && node server/data/person-names.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';

/** One word in Latin letters, in lower case without its marks; null for others. */
function plain(name) {
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(name)) return null;
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

const given = new Map();
const surnames = new Set();
for (const { person } of Object.values(allLocales)) {
  for (const [kind, names] of Object.entries(person?.first_name ?? {})) {
    const gender = { female: 'f', male: 'm' }[kind] ?? 'mf';
    for (const name of names ?? []) {
      const word = plain(name);
      if (word !== null) given.set(word, (given.get(word) ?? gender) === gender ? gender : 'mf');
    }
  }
  for (const names of Object.values(person?.last_name ?? {}))
    for (const name of names ?? []) {
      const word = plain(name);
      if (word !== null) surnames.add(word);
    }
}
const note = '# Made by person-names.mjs from @faker-js/faker (MIT). Do not edit.';
const write = (file, lines) => writeFileSync(path.join(import.meta.dirname, file), `${lines.join('\n')}\n`);
mkdirSync(path.join(import.meta.dirname, 'given'), { recursive: true });
write('given/by-language.tsv', [note, 'name\tgender\tvariants', ...[...given].sort().map(([name, gender]) => `${name}\t${gender}`)]);
write('surnames.tsv', [note, 'surname', ...[...surnames].sort()]);
