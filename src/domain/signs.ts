/** A line of a sign; `fill` closes it into an area. */
export interface Stroke {
  /** SVG path data. */
  d: string;
  width: number;
  dash?: readonly number[];
  fill?: boolean;
}

/** What a state looks like beside its place, the same in all worlds: scenes and legend draw from the same lines. */
export interface Sign {
  /** Lines on a square of 24, drawn in a roundel at the place's corner; null: the state needs none. */
  glyph: readonly string[] | null;
  /** Alarms are filled; what is only quiet is an outline. */
  tone: 'alarm' | 'quiet';
  /** Lines on a square of 64 whose middle is the place, 36 across. */
  around: readonly Stroke[];
  /** Legend only, in the same square: in a scene the tokens themselves stand and fall there. */
  tokens: readonly { x: number; y: number; turn?: number; late?: boolean }[];
  /** The place itself is drawn faded, or broken. */
  body?: 'faint' | 'broken';
}

/** Middle of the square, half a place, and the radius of what is drawn around a place, on the square of `around`. */
export const SIGN_SQUARE = { side: 64, place: 36, arc: 24 } as const;

export const SIGN_IDS = [
  'waiting',
  'hungry',
  'blocked',
  'holding',
  'refusing',
  'again',
  'slow',
  'tripped',
] as const;
export type SignId = (typeof SIGN_IDS)[number];

export const SIGNS: Readonly<Record<SignId, Sign>> = {
  waiting: {
    glyph: null,
    tone: 'quiet',
    around: [],
    tokens: [
      { x: 8, y: 24 },
      { x: 8, y: 32 },
      { x: 8, y: 40 },
      { x: -3, y: 32 },
      { x: -3, y: 40 },
    ],
  },
  hungry: {
    glyph: [
      'M5 10h11v4.5a4.5 4.5 0 0 1-4.5 4.5h-2A4.5 4.5 0 0 1 5 14.5z',
      'M16 11.2h1.2a2.6 2.6 0 0 1 0 5.2H16',
      'M8.5 4.2v2.4M12.5 4.2v2.4',
    ],
    tone: 'quiet',
    around: [],
    tokens: [],
    body: 'faint',
  },
  blocked: {
    glyph: [
      'M8 13V7.6a1.4 1.4 0 0 1 2.8 0V6a1.4 1.4 0 0 1 2.8 0v1.6a1.4 1.4 0 0 1 2.8 0V15a5 5 0 0 1-9 3l-2.8-4.2a1.4 1.4 0 0 1 2.2-1.6z',
    ],
    tone: 'alarm',
    around: [{ d: 'M53.5 21v22', width: 5 }],
    tokens: [],
  },
  holding: {
    glyph: ['M6.5 11.5h11V19h-11z', 'M8.8 11V8.2a3.2 3.2 0 0 1 6.4 0V11'],
    tone: 'alarm',
    around: [{ d: 'M32 8a24 24 0 1 0 .01 0', width: 2.6, dash: [7, 5.57] }],
    tokens: [],
  },
  refusing: {
    glyph: ['M12 4.6a7.4 7.4 0 1 0 .01 0', 'M6.9 6.9l10.2 10.2'],
    tone: 'alarm',
    around: [],
    tokens: [
      { x: 7, y: 25, late: true, turn: 8 },
      { x: 0, y: 34, late: true, turn: 40 },
      { x: -4, y: 50, late: true, turn: 75 },
    ],
  },
  again: {
    glyph: null,
    tone: 'alarm',
    around: [
      { d: 'M53.7 21.8A24 24 0 0 0 10.3 21.8', width: 2.6, dash: [0.1, 5] },
      { d: 'M8 13.6l2.2 8.6 8-3.6', width: 2.6 },
    ],
    tokens: [{ x: 32, y: 8 }],
  },
  slow: {
    glyph: ['M4.6 17a8.2 8.2 0 1 1 14.8 0', 'M12 15.4l4.2-5'],
    tone: 'alarm',
    around: [],
    tokens: [
      { x: 7, y: 20 },
      { x: 9, y: 27 },
      { x: 6, y: 33 },
      { x: 9, y: 39 },
      { x: 7, y: 46 },
    ],
  },
  tripped: {
    glyph: ['M9.4 8.6V4.6M14.6 8.6V4.6', 'M7 9h10v2.4a5 5 0 0 1-10 0z', 'M12 16.6V20', 'M4.5 20L20 3.6'],
    tone: 'alarm',
    around: [],
    tokens: [],
    body: 'broken',
  },
};
