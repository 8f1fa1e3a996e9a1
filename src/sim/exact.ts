/**
 * Logarithm, exponential and power from `+ - * /` alone. `Math.log`, `Math.exp` and `**` differ in the last bit between
 * JavaScript engines; these give the same bits in all of them.
 */

// Written out: a constant of the format, not of the engine.
// biome-ignore lint/suspicious/noApproximativeNumericConstant: see above
const LN2 = 0.6931471805599453;

/** Natural logarithm of x > 0 (range reduction by 2, then the atanh series); −Infinity for x ≤ 0. */
export function ln(x: number): number {
  if (!(x > 0)) return -Infinity;
  if (x === Infinity) return Infinity;
  let twos = 0;
  let m = x;
  while (m >= 1.5) {
    m *= 0.5;
    twos++;
  }
  while (m < 0.75) {
    m *= 2;
    twos--;
  }
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let k = 27; k >= 1; k -= 2) sum = sum * s2 + 1 / k;
  return twos * LN2 + 2 * s * sum;
}

/** e to the x (range reduction by 2, then Taylor); 0 below −700, Infinity above 700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return Infinity;
  const twos = Math.round(x / LN2);
  const r = x - twos * LN2;
  let sum = 1;
  for (let k = 14; k >= 1; k--) sum = 1 + (sum * r) / k;
  let scale = 1;
  const step = twos < 0 ? 0.5 : 2;
  for (let k = twos < 0 ? -twos : twos; k > 0; k--) scale *= step;
  return sum * scale;
}

/** x to the p for x ≥ 0; whole p up to 8 by multiplication. */
export function pow(x: number, p: number): number {
  if (p === 0) return 1;
  if (x <= 0) return 0;
  if (p > 0 && p <= 8 && p === Math.floor(p)) {
    let y = x;
    for (let k = 1; k < p; k++) y *= x;
    return y;
  }
  return exp(p * ln(x));
}
