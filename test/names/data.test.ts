import assert from 'node:assert/strict';
import { readSources } from '../../server/build/sources.ts';
import { listOf, type Row } from '../../server/build/tables.ts';
import { phraseKey, slugOf } from '../../server/src/names/fold.ts';
import { splitName } from '../../server/src/names/knowledge.ts';

const sources = readSources();
const rows = (table: string): readonly Row[] => sources.tables.get(table) ?? [];
const place = (row: Row): string => `${row.file}:${row.line}`;
const codes = new Set(rows('countries').map(({ cells }) => cells.code));

/** Bodies whose acronyms look like country codes. */
const BODIES = new Set(['EU', 'RT', 'UN']);

/** Letters of a language, for countries whose people's native names are in another script than Latin. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  cyrillic: /^[\p{Script=Cyrillic}’ ().«»—-]+$/u,
  greek: /^[\p{Script=Greek} -]+$/u,
  georgian: /^[\p{Script=Georgian} -]+$/u,
  armenian: /^[\p{Script=Armenian} -]+$/u,
  arabic: /^[\p{Script=Arabic}\p{M}\u200c -]+$/u,
  hebrew: /^[\p{Script=Hebrew}"' -]+$/u,
  han: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
  hangul: /^\p{Script=Hangul}+$/u,
};

const SCRIPT_OF: Readonly<Record<string, readonly string[]>> = {
  cyrillic: ['UA', 'BY', 'BG', 'MK', 'KG', 'TJ', 'MN'],
  greek: ['GR'],
  georgian: ['GE'],
  armenian: ['AM', 'XN'],
  arabic: [
    'SY',
    'IQ',
    'EG',
    'LB',
    'JO',
    'SA',
    'YE',
    'QA',
    'AE',
    'KW',
    'OM',
    'BH',
    'LY',
    'TN',
    'DZ',
    'MA',
    'SD',
    'PS',
    'IR',
    'AF',
    'PK',
  ],
  hebrew: ['IL'],
  han: ['CN', 'TW', 'HK', 'JP'],
  hangul: ['KR', 'KP'],
};

describe('the data of knowledge', () => {
  it('has no stray spaces and no empty names', () => {
    for (const [table, all] of sources.tables) {
      for (const row of all) {
        for (const [column, cell] of Object.entries(row.cells)) {
          assert.equal(cell, cell.trim().replace(/ {2,}/g, ' '), `${place(row)} ${column}: stray space`);
          assert.equal(cell, cell.normalize('NFC'), `${place(row)} ${column}: not in composed form`);
          for (const part of cell.includes('|') ? cell.split('|') : []) {
            assert.ok(part !== '' && part === part.trim(), `${place(row)} ${column}: empty or spaced part`);
          }
        }
        const [first] = Object.values(row.cells);
        assert.notEqual(first, '', `${place(row)}: ${table} without a name`);
      }
    }
  });

  it('names countries that exist', () => {
    for (const table of ['people', 'cities', 'city-names', 'regions', 'bodies']) {
      for (const row of rows(table)) {
        const { country } = row.cells;
        assert.ok(country === '' || codes.has(country) || table === 'cities', `${place(row)}: no country ${country}`);
      }
    }
  });

  it('knows every member and observer of the United Nations', () => {
    const members = rows('countries').filter(({ cells }) => /^[A-WYZ]/.test(cells.code));
    assert.ok(members.length >= 195);
    for (const row of members) assert.ok(row.cells.demonyms && row.cells.russian, place(row));
  });

  it('is as large as promised', () => {
    assert.ok(rows('people').length >= 800);
    assert.ok(rows('cities').length >= 3_000);
    assert.ok(rows('bodies').length >= 150);
    assert.ok(rows('words-untranslated').length >= 2_000);
  });

  it('means by Russian words what a fix can write in their place', () => {
    for (const row of rows('words-untranslated')) assert.match(row.cells.meaning, /^[^()/;]+$/, place(row));
  });

  it('has each word that stands for names once, in small letters, with names in Latin letters', () => {
    const words = rows('words-of-names');
    assert.ok(words.length >= 500);
    assert.equal(new Set(words.map(({ cells }) => cells.word)).size, words.length);
    for (const row of words) {
      assert.match(row.cells.word, /^[a-z]+(?:-[a-z]+)*$/, place(row));
      const names = [...listOf(row.cells.given), ...listOf(row.cells.roots)];
      assert.ok(names.length > 0, `${place(row)}: no name`);
      for (const name of names) assert.match(name, /^[A-Z][a-z]+$/, place(row));
    }
  });

  it('writes Russian names in Cyrillic and native names in the script of the country', () => {
    for (const row of rows('people')) {
      const { russian, native, country } = row.cells;
      assert.match(russian, /^[\p{Script=Cyrillic}’ XVI—-]+$/u, `${place(row)}: Russian name`);
      if (native === '' || row.cells.gender === '') continue;
      for (const [script, countries] of Object.entries(SCRIPT_OF)) {
        if (!countries.includes(country)) continue;
        assert.ok(
          SCRIPTS[script].test(native) || /^[\p{Script=Latin} .-]+$/u.test(native) || country === 'CN',
          `${place(row)}: ${native} is not ${script}`,
        );
      }
    }
    for (const table of ['countries', 'regions', 'city-names']) {
      for (const row of rows(table)) {
        assert.match(row.cells.russian, /^[\p{Script=Cyrillic}’ 0-9()—-]+$/u, `${place(row)}: Russian name`);
      }
    }
  });

  it('writes English names in Latin letters', () => {
    for (const table of ['people', 'countries', 'regions', 'bodies', 'city-names']) {
      for (const row of rows(table)) {
        for (const name of [row.cells.name, ...listOf(row.cells.aliases)]) {
          // A person's other Russian renderings.
          if (table === 'people' && name !== row.cells.name && /^[\p{Script=Cyrillic} -]+$/u.test(name)) continue;
          assert.match(name, /^[\p{Script=Latin}\p{M}0-9 .,'’&+!/()*~"—-]+$/u, `${place(row)}: ${name}`);
        }
      }
    }
  });

  it('has every person once, with a gender and a surname inside the name', () => {
    const problems: string[] = [];
    const seen = new Map<string, Row>();
    for (const row of rows('people')) {
      const { name, span } = splitName(row.cells.name);
      assert.match(row.cells.gender, /^[mf]$/, `${place(row)}: gender`);
      assert.ok(span[0] >= 0 && span[1] <= name.length && span[0] < span[1], `${place(row)}: stars`);
      const id = slugOf(name);
      const other = seen.get(`${id}/${row.cells.country}`);
      if (other && !namesakes(row, other)) problems.push(`${place(row)}: ${name} also stands in ${place(other)}`);
      seen.set(`${id}/${row.cells.country}`, row);
    }
    assert.deepEqual(problems, []);
  });

  it('repeats no alias of one entity, and gives none to two people', () => {
    const problems: string[] = [];
    const owners = new Map<string, Row>();
    for (const row of rows('people')) {
      const { name, span } = splitName(row.cells.name);
      const aliases = listOf(row.cells.aliases).map((alias) =>
        alias.startsWith('~') ? name.slice(0, span[0]) + alias.slice(1) + name.slice(span[1]) : alias,
      );
      const own = new Set<string>([name]);
      for (const alias of aliases) {
        if (own.has(alias)) problems.push(`${place(row)}: ${alias} twice`);
        own.add(alias);
      }
      for (const alias of own) {
        const other = owners.get(phraseKey(alias));
        if (other && other !== row && !namesakes(row, other))
          problems.push(`${place(row)}: ${alias} is also ${place(other)}`);
        owners.set(phraseKey(alias), row);
      }
    }
    for (const table of ['countries', 'bodies']) {
      const taken = new Map<string, Row>();
      for (const row of rows(table)) {
        for (const alias of [row.cells.name, ...listOf(row.cells.aliases)]) {
          const other = taken.get(alias);
          if (other) problems.push(`${place(row)}: ${alias} is also ${place(other)}`);
          taken.set(alias, row);
        }
      }
    }
    assert.deepEqual(problems, []);
  });

  it('gives terms of known offices in order, none of them overlapping another holder of the same office', () => {
    const problems: string[] = [];
    const offices = new Map(rows('offices').map(({ cells }) => [cells.role, cells]));
    const terms = new Map<string, { from: string; to: string; row: Row }[]>();
    for (const row of rows('people')) {
      for (const office of listOf(row.cells.offices)) {
        const match = /^([a-z-]+) (\S+) (\?|\d{4}(?:-\d\d)?)?\.\.(\?|\d{4}(?:-\d\d)?)?$/.exec(office);
        assert.ok(match, `${place(row)}: ${office}`);
        const [, role, of, from = '?', to = '9999'] = match;
        assert.ok(offices.has(role), `${place(row)}: no office ${role}`);
        if (/^[A-Z]{2}$/.test(of) && !BODIES.has(of) && !codes.has(of))
          problems.push(`${place(row)}: no country ${of}`);
        if (from === '?' || to === '?') continue;
        if (from > to) problems.push(`${place(row)}: ${office} ends before it begins`);
        if (offices.get(role)?.single !== '1') continue;
        const key = `${role} ${of}`;
        terms.set(key, [...(terms.get(key) ?? []), { from, to, row }]);
      }
    }
    for (const [office, held] of terms) {
      held.sort((a, b) => (a.from < b.from ? -1 : 1));
      for (let i = 1; i < held.length; i++) {
        const [before, after] = [held[i - 1], held[i]];
        // Both may name the year or month in which one followed the other.
        const end = before.to.slice(0, after.from.length);
        const start = after.from.slice(0, before.to.length);
        if (end > start)
          problems.push(
            `${place(after.row)}: ${office} from ${after.from}, but ${place(before.row)} holds it to ${before.to}`,
          );
      }
    }
    assert.deepEqual(problems, []);
  });
});

/** People of one name whom another country or wholly other offices tell apart. */
function namesakes(row: Row, other: Row): boolean {
  const roles = (one: Row): string[] => listOf(one.cells.offices).map((office) => office.split(' ')[0]);
  if (row.cells.name !== other.cells.name) return false;
  return row.cells.country !== other.cells.country || !roles(row).some((role) => roles(other).includes(role));
}
