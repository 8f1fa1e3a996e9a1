import { encodeQR } from 'qr';

/** Light modules around a code, as the standard asks. */
export const QUIET = 4;
/** Pixels a module below which cameras have trouble. */
export const LEAST = 4;

function modules(text: string, ecc: 'medium' | 'low'): boolean[][] {
  // The library draws at least one light module around it.
  return encodeQR(text, 'raw', { ecc, border: 1 })
    .slice(1, -1)
    .map(row => row.slice(1, -1));
}

/**
 * The dark modules of a code for this text, row by row, without the light margin: with as much correction as leaves
 * every module four pixels in a square of `side`. Only ASCII: one byte a character.
 */
export function qrModules(text: string, side: number): boolean[][] {
  const sound = modules(text, 'medium');
  return (sound.length + 2 * QUIET) * LEAST <= side ? sound : modules(text, 'low');
}
