/** How colours look to dichromats: Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB. */
export const EYES = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
} as const;
export type Eyes = keyof typeof EYES;
type Rgb = [number, number, number];

/** `#rrggbb` as linear RGB, as these eyes see it. */
export function seen(colour: string, eyes: Eyes): Rgb {
  const linear = [1, 3, 5].map(i => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return EYES[eyes].map(row =>
    Math.min(1, Math.max(0, row[0] * linear[0]! + row[1] * linear[1]! + row[2] * linear[2]!)),
  ) as Rgb;
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 distance of two colours to these eyes. */
export function distance(a: string, b: string, eyes: Eyes): number {
  const [p, q] = [lab(seen(a, eyes)), lab(seen(b, eyes))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Contrast ratio as in WCAG 2.2, to these eyes. */
export function contrast(a: string, b: string, eyes: Eyes = 'all'): number {
  const [x, y] = [luminance(seen(a, eyes)), luminance(seen(b, eyes))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
