import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analyze.ts';
import { builtInKnowledge } from '../../server/src/files/knowledge.ts';
import type { FolderNames, FolderPerson } from '../../server/src/names/garble/folder.ts';

/** A folder that names these people in so many dumps each. */
function folder(counts: Readonly<Record<string, number>>): FolderNames {
  const people = Object.entries(counts).map(([name, dumps]): FolderPerson => {
    const [given, surname = given] = name.split(' ');
    return { name, given: given.toLowerCase(), surname, dumps };
  });
  return {
    holding: (word) => people.filter((p) => p.dumps >= 8 && [p.given, p.surname.toLowerCase()].includes(word)),
    alike: (word) => people.filter((p) => p.dumps >= 8 && p.surname.slice(0, 4).toLowerCase() === word.slice(0, 4)),
    dumps: (name) => counts[name] ?? 0,
  };
}

const RUSSIA = 'The port of Murmansk in Russia was spoken of, and Russian shipping, too.';

/** What is doubted of a text that the folder's names speak of, as `written → proper, how`. */
function doubts(text: string, names: FolderNames): string[] {
  const release = analyze(text, { knowledge: builtInKnowledge(), referenceDate: null, names });
  return release.doubts.map(
    ({ start, end, canonical, sure, grave, kind }) =>
      `${text.slice(start, end)} → ${canonical}, ${kind}${sure ? ', sure' : grave ? '' : ', a hint'}`,
  );
}

describe('names of a folder', () => {
  it('tell a Russian case that the text alone has no proof of', () => {
    const text = `${RUSSIA} A statement by Inna Zhdankinoy followed. Crews waited for Zhdankinoy at the quay.`;
    assert.deepEqual(doubts(text, folder({})), []);
    const found = doubts(text, folder({ 'Inna Zhdankina': 300, 'Inna Zhdankinoy': 1 }));
    assert.deepEqual(found, Array(2).fill('Zhdankinoy → Zhdankina, garbled, sure'));
  });

  it('tell a case of a surname by itself, unless two people may be meant', () => {
    const text = `${RUSSIA} The case against Zhdankinoy was closed.`;
    assert.deepEqual(doubts(text, folder({ 'Inna Zhdankina': 300 })), ['Zhdankinoy → Zhdankina, garbled, sure']);
    assert.deepEqual(doubts(text, folder({ 'Inna Zhdankina': 40 })), ['Zhdankinoy → Zhdankina, garbled, a hint']);
    for (const names of [
      folder({ 'Inna Zhdankina': 7 }),
      folder({ 'Inna Zhdankina': 300, Zhdankinoy: 30 }),
      folder({ 'Inna Zhdankina': 300, 'Vera Zhdankinaya': 20 }),
    ])
      assert.deepEqual(doubts(text, names), []);
  });

  it('tell a given name in a Russian case', () => {
    const text = `${RUSSIA} A statement by Innoy Zhdankina followed.`;
    assert.deepEqual(doubts(text, folder({ 'Inna Zhdankina': 300 })), ['Innoy → Inna, garbled, sure']);
  });

  it('tell another spelling, and leave the choice to the reader', () => {
    const text = `The office was led by Greta Tornquist then.`;
    assert.deepEqual(doubts(text, folder({ 'Greta Thornquist': 300 })), ['Tornquist → Thornquist, inconsistent']);
  });

  it('leave alone who is not rare, not near, not of the same given name, or named by the text itself', () => {
    const text = `${RUSSIA} A statement by Inna Zhdankinoy followed.`;
    for (const names of [
      folder({ 'Inna Zhdankina': 7 }),
      folder({ 'Inna Zhdankina': 100, 'Inna Zhdankinoy': 6 }),
      folder({ 'Vera Zhdankina': 300 }),
      folder({ 'Inna Zhurova': 300 }),
    ])
      assert.deepEqual(doubts(text, names), []);
    assert.deepEqual(doubts('He saw the coast of Sri Lanka at dawn.', folder({ 'Sri Lankan': 300 })), []);
    // One letter less or other in a Russian surname makes another surname.
    assert.deepEqual(doubts(`${RUSSIA} Oleg Marinov spoke.`, folder({ 'Oleg Maranov': 300 })), []);
  });

  it('explain with both counts', () => {
    const text = `${RUSSIA} A statement by Inna Zhdankinoy followed.`;
    const names = folder({ 'Inna Zhdankina': 300, 'Inna Zhdankinoy': 1 });
    const [doubt] = analyze(text, { knowledge: builtInKnowledge(), referenceDate: null, names }).doubts;
    assert.match(doubt?.reason ?? '', /Inna Zhdankina’ stands in 300 articles of this folder, and .* in no other/);
  });
});
