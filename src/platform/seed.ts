/** A fresh seed from the system's random numbers: 32 bits, so that it stays short in a link. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
