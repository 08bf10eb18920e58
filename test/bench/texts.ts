import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NEWSROOM = join(import.meta.dirname, '../fixtures/newsroom');

/** The demo dumps, in order of their names. */
export function newsroom(): readonly string[] {
  return readdirSync(NEWSROOM)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(NEWSROOM, name), 'utf8'));
}

/** Where real dumps lie beside the project, if they do. */
const REAL = join(import.meta.dirname, '../../../shared/data');

/** News, briefings, newswire, releases and transcripts among the real dumps: the folders that are there. */
export function realFolders(): string[] {
  return ['kremlin/txt', 'bbc', 'wh-briefings/txt', 'reuters21578/txt', 'aus-pressrel/txt', 'pm-transcripts/txt']
    .map((name) => join(REAL, name))
    .filter((folder) => existsSync(folder));
}

/** The texts of a folder, with those in folders below it. */
export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name));
}

/** Dumps that lie beside the project, where they do: a few hundred of middling size. */
export function realDumps(): readonly string[] {
  if (!existsSync(REAL)) return [];
  const files = textsIn(REAL);
  const step = Math.max(1, Math.floor(files.length / 400));
  return files
    .toSorted()
    .filter((_, i) => i % step === 0)
    .map((file) => readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
    .filter(({ length }) => length > 200 && length < 30_000);
}

const SUBJECTS = [
  'The minister',
  'A spokesman',
  'The delegation',
  'Ambassador Karin Lund',
  'The Ministry of Transport',
];
const VERBS = ['discussed', 'welcomed', 'rejected', 'signed', 'postponed', 'published'];
const OBJECTS = ['the agreement on ferries', 'a report on water', 'the visit to Oslo', 'two letters', 'the budget'];
const WHENS = ['on Friday', 'on 14 May 2019', 'last week', 'in Geneva', 'two days later', 'on July 16', ''];

/** The same numbers at every run: a linear congruential generator (constants of Numerical Recipes). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function sentence(next: (below: number) => number): string {
  const pick = (words: readonly string[]): string => words[next(words.length)];
  return `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(WHENS)}`.trimEnd().concat('.');
}

/** An interview of at least so many characters: a headline, then questions and answers of several paragraphs. */
export function interview(length: number, seed = 1): string {
  const next = numbers(seed);
  const parts = ['14.05.2019\n\nAmbassador Karin Lund’s answers to questions of the press, Oslo, May 14, 2019\n'];
  let size = parts[0].length;
  const add = (part: string): void => {
    parts.push(part);
    size += part.length + 1;
  };
  while (size < length) {
    add(`Question: Why is it that ${sentence(next).replace(/^The/, 'the').replace('.', '?')}\n`);
    const paragraphs = 1 + next(3);
    for (let i = 0; i < paragraphs; i++) {
      const words = Array.from({ length: 2 + next(5) }, () => sentence(next)).join(' ');
      add(`${i === 0 ? 'Karin Lund: ' : ''}${words}\n`);
    }
  }
  return parts.join('\n');
}

const GIVEN = 'Anna Ivan Karin Peter Maria Olga Sergei Helen Tomas Erik Lars Nina Paul Vera'.split(' ');
const BEGINNINGS = 'b d f g k l m n p r s t v z sh ch br tr kr'.split(' ');
const ENDINGS = 'n v r l ov ina sky'.split(' ');

/** The name of a person who is nobody. */
export function madeName(next: (below: number) => number): string {
  let surname = '';
  for (let i = 2 + next(2); i > 0; i--) surname += BEGINNINGS[next(BEGINNINGS.length)] + 'aeiou'[next(5)];
  surname += ENDINGS[next(ENDINGS.length)];
  return `${GIVEN[next(GIVEN.length)]} ${surname[0].toUpperCase()}${surname.slice(1)}`;
}
