const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i]!;
    const b = bytes[i + 1] ?? 0;
    const c = bytes[i + 2] ?? 0;
    const four =
      LETTERS[a >> 2]! +
      LETTERS[((a & 3) << 4) | (b >> 4)]! +
      LETTERS[((b & 15) << 2) | (c >> 6)]! +
      LETTERS[c & 63]!;
    out.push(four.slice(0, Math.min(4, bytes.length - i + 1)));
  }
  return out.join('');
}

/** The bytes of base64url text; null when it is none, or not the one way to write those bytes. */
export function fromBase64(text: string): Uint8Array | null {
  const rest = text.length % 4;
  if (rest === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

/** Whether a character can stand in base64url text. */
export function isBase64(code: number): boolean {
  return (VALUES[code] ?? -1) >= 0;
}
