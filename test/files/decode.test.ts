import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../server/src/files/decode.ts';
import { encode } from '../../server/src/files/encode.ts';

const RUSSIAN = 'Официальный представитель ведомства сообщил журналистам о переговорах. Встреча пройдёт в Женеве.\n';
const FRENCH = 'Le ministère a précisé qu’une réunion était prévue à Genève – « très bientôt », selon l’élysée.\n';

function bytesOf(text: string, encoding: string, bom = false): Uint8Array {
  const bytes = encode({ text, encoding, bom });
  assert.ok(bytes, `${encoding} holds the text`);
  return bytes;
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'problem' in decoded
    ? decoded.problem
    : `${decoded.encoding}${decoded.bom ? ' with mark' : ''}: ${decoded.text}`;
}

describe('decode', () => {
  for (const [text, encoding, bom] of [
    [RUSSIAN, 'utf-8', false],
    [RUSSIAN, 'utf-8', true],
    [RUSSIAN, 'utf-16le', true],
    [RUSSIAN, 'utf-16be', true],
    [RUSSIAN, 'utf-16le', false],
    [RUSSIAN, 'utf-16be', false],
    ['Geneva, 3 May.', 'utf-16le', false],
    [RUSSIAN, 'windows-1251', false],
    [RUSSIAN.repeat(20), 'koi8-r', false],
    [FRENCH, 'windows-1252', false],
    ['The minister’s answer was “no” – £20 later.\r\n', 'windows-1252', false],
    [
      `The page is in English, its heading is not.\n\nЧитайте также\n\n${'More English. '.repeat(300)}`,
      'windows-1251',
      false,
    ],
  ] as const) {
    it(`reads ${encoding}${bom ? ' with its mark' : ''}: ${text.slice(0, 24).trim()}`, () => {
      assert.equal(textOf(bytesOf(text, encoding, bom)), `${encoding}${bom ? ' with mark' : ''}: ${text}`);
    });
  }

  it('keeps UTF-8 with a few damaged bytes as UTF-8', () => {
    const cut = bytesOf(RUSSIAN.trim(), 'utf-8').subarray(0, -2);
    assert.match(textOf(Uint8Array.from([...cut, 0xd0])), /^utf-8: Офиц.*\ufffd$/s);
  });

  it('reads nothing as an empty text', () => {
    assert.equal(textOf(new Uint8Array()), 'utf-8: ');
  });

  it('keeps a single zero byte in a text', () => {
    assert.equal(textOf(bytesOf('a\0b and so on', 'utf-8')), 'utf-8: a\0b and so on');
  });

  it('names what is no text', () => {
    assert.equal(textOf(bytesOf('%PDF-1.7 and more', 'utf-8')), 'This is a PDF file, not text.');
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) & 255);
    assert.match(textOf(noise), /^This is not text/);
    assert.match(textOf(bytesOf('\x01\x02\x03\x04\x05'.repeat(9), 'utf-8')), /^This is not text/);
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof textOf(bytes) === 'string'));
  });

  it('is undone by encode for every clean UTF-8 text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        const bytes = bytesOf(text, 'utf-8', bom);
        const decoded = decode(bytes);
        if ('problem' in decoded || decoded.encoding !== 'utf-8') return;
        assert.deepEqual(encode(decoded), bytes);
      }),
    );
  });
});

describe('encode', () => {
  it('says where an encoding lacks a character', () => {
    assert.equal(encode({ text: 'Ж', encoding: 'windows-1252', bom: false }), null);
  });
  it('does not write East Asian encodings', () => {
    assert.equal(encode({ text: 'a', encoding: 'shift_jis', bom: false }), null);
  });
});
