/** Processor cores that the browser tells of, at least one. */
export function cores(): number {
  return Math.max(1, navigator.hardwareConcurrency || 1);
}
