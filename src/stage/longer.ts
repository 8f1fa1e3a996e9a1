type Numbers = Float32Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

/** The larger array `made`, beginning with what the old one held. */
export function longer<T extends Numbers>(old: T, made: T): T {
  made.set(old);
  return made;
}
