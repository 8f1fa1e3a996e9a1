import { decimal, trimmed } from '../text/index.ts';

export { seconds } from '../text/index.ts';

const MINUS = '\u2212';
const THIN = '\u2009';

/** "0:17.4" of ticks (milliseconds); tenths only when asked for. */
export function clock(ticks: number, tenths = false): string {
  const t = Math.max(0, Math.floor(ticks / 100));
  const minutes = Math.floor(t / 600);
  const seconds = Math.floor(t / 10) % 60;
  return `${minutes}:${String(seconds).padStart(2, '0')}${tenths ? `${decimal()}${t % 10}` : ''}`;
}

/** "1 840", "−120": whole points with a thin space at the thousands. */
export function points(value: number): string {
  const n = Math.round(value);
  const digits = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, THIN);
  return n < 0 ? MINUS + digits : digits;
}

/** "+52", "−3", "0". */
export function signed(value: number): string {
  const text = points(value);
  return Math.round(value) > 0 ? `+${text}` : text;
}

/** Whole per cent of a share 0..1. */
export function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}

/** Keeps names like "E · F♯ · G" on one line. */
export function tied(text: string): string {
  return text.replaceAll(' · ', '\u00a0·\u00a0');
}

/** At most two decimals, no needless ones: "0.67", "−0.33", "1". */
export function shortNumber(value: number): string {
  return trimmed(value, 2);
}
