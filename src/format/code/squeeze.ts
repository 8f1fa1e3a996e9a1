import { deflateSync, inflateSync, strToU8 } from 'fflate';
import { DICTIONARY_1 } from './dictionary.ts';

/** The first byte says how the rest is packed. */
const PLAIN = 0;
const DEFLATED_1 = 1;

const dictionary = strToU8(DICTIONARY_1);

/** Bytes made small: deflated where that helps. */
export function squeeze(bytes: Uint8Array): Uint8Array {
  const small = deflateSync(bytes, { level: 9, dictionary });
  const body = small.length < bytes.length ? small : bytes;
  const out = new Uint8Array(body.length + 1);
  out[0] = body === small ? DEFLATED_1 : PLAIN;
  out.set(body, 1);
  return out;
}

export type Unsqueezed = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'large' | 'damaged' };

/**
 * The bytes that were squeezed, of which there may be `most`. There is never room for more than one byte beyond: what
 * unpacks to more is refused, however small it came (deflate can hold a thousandfold).
 */
export function unsqueeze(packed: Uint8Array, most: number): Unsqueezed {
  const body = packed.subarray(1);
  if (packed[0] === PLAIN) {
    return body.length > most ? { ok: false, reason: 'large' } : { ok: true, bytes: body };
  }
  if (packed[0] !== DEFLATED_1 || body.length === 0) return { ok: false, reason: 'damaged' };
  try {
    // Given a buffer, fflate writes into that one alone: it never grows.
    const bytes = inflateSync(body, { out: new Uint8Array(most + 1), dictionary });
    return bytes.length > most ? { ok: false, reason: 'large' } : { ok: true, bytes };
  } catch (error) {
    // A stored block that doesn't fit into the buffer.
    return { ok: false, reason: error instanceof RangeError ? 'large' : 'damaged' };
  }
}
