import type { Decoded, Encoding } from './decode.ts';

/**
 * The bytes of a text in an encoding, with a byte-order mark where asked; the inverse of `decode`. Null where the encoding
 * lacks one of the characters, or is none that can be written (East Asian ones are only read).
 */
export function encode({ text, encoding, bom }: Decoded): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\ufeff${text}` : text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wide(bom ? `\ufeff${text}` : text, encoding);
  const table = oneByteTable(encoding);
  if (!table) return null;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text.charCodeAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function wide(text: string, encoding: Encoding): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** From UTF-16 unit to byte, or null for an encoding with characters of several bytes. */
function oneByteTable(encoding: Encoding): Map<number, number> | null {
  const decoder = new TextDecoder(encoding);
  const table = new Map<number, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character.length !== 1) return null;
    if (character !== '\ufffd') table.set(character.charCodeAt(0), byte);
    else if (byte < 128) return null;
  }
  return /^(windows-|iso-8859-|koi8-)/.test(encoding) ? table : null;
}
