/** The sizes that everything is judged at, CSS pixels. */
export const SIZES = {
  desktop: [1440, 900],
  tablet: [1024, 768],
  phone: [390, 664],
  small: [360, 640],
  low: [844, 390],
} as const;
export type Size = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as Size[];

export const SHELLS = ['dark', 'light'] as const;
export type Shell = (typeof SHELLS)[number];
