import { MARK } from './instruments.ts';

/** How far from its place the marker may be found, seconds: encoders pad by up to about 50 ms. */
const SEARCH = 0.15;

/** Finds the marker's rise: the first sample that reaches half of the marker's peak. */
export function markerShift(data: Float32Array, rate: number): number {
  const end = Math.min(data.length, Math.round((MARK / 1000 + SEARCH) * rate));
  let peak = 0;
  for (let i = 0; i < end; i++) peak = Math.max(peak, Math.abs(data[i]!));
  if (peak < 0.05) return 0;
  for (let i = 0; i < end; i++) if (Math.abs(data[i]!) >= peak / 2) return i / rate - MARK / 1000;
  return 0;
}
