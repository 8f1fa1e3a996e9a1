/** Foreign data is refused with the path of what is wrong: `scenes[1].places.pack.name: must be text, got 3`. */
export class Refusal extends Error {
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(path === '' ? problem : `${path}: ${problem}`);
  }
}

export type Reader<T> = (value: unknown, path: string) => T;

/** A value in a few characters, as it stands in a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

export function member(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** A plain object; with `known`, nothing but those members. */
export function object(value: unknown, path: string, known?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(path, `must be an object, got ${shown(value)}`);
  }
  const members = Object.fromEntries(Object.entries(value));
  const stranger = known && Object.keys(members).find(key => !known.includes(key));
  if (stranger !== undefined) throw new Refusal(member(path, stranger), 'is not a member of the format');
  return members;
}

export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string') throw new Refusal(path, `must be text, got ${shown(value)}`);
  if (value.trim() === '') throw new Refusal(path, 'must not be empty');
  return value;
};

export function number(low: number, high: number): Reader<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new Refusal(path, `must be a number, got ${shown(value)}`);
    }
    if (value < low) throw new Refusal(path, `must be at least ${low}, got ${value}`);
    if (value > high) throw new Refusal(path, `must be at most ${high}, got ${value}`);
    return value;
  };
}

export function whole(low: number, high: number): Reader<number> {
  const read = number(low, high);
  return (value, path) => {
    const n = read(value, path);
    if (!Number.isInteger(n)) throw new Refusal(path, `must be a whole number, got ${n}`);
    return n;
  };
}

export function oneOf<T extends string>(names: readonly T[], what: string): Reader<T> {
  return (value, path) => {
    const found = names.find(name => name === value);
    if (found === undefined) {
      throw new Refusal(path, `must be ${what} (${names.join(', ')}), got ${shown(value)}`);
    }
    return found;
  };
}

export function list<T>(read: Reader<T>, least = 0, most = 10_000): Reader<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Refusal(path, `must be a list, got ${shown(value)}`);
    if (value.length < least || value.length > most) {
      const wanted =
        least === most ? `${least}` : value.length < least ? `at least ${least}` : `at most ${most}`;
      throw new Refusal(path, `must have ${wanted} items, got ${value.length}`);
    }
    return value.map((item: unknown, i) => read(item, `${path}[${i}]`));
  };
}

export function record<T>(read: Reader<T>): Reader<Record<string, T>> {
  return (value, path) =>
    Object.fromEntries(Object.entries(object(value, path)).map(([k, v]) => [k, read(v, member(path, k))]));
}

/** `{ [key]: value }` when the member is there, nothing when it isn't. */
export function optional<K extends string, T>(
  from: Record<string, unknown>,
  key: K,
  path: string,
  read: Reader<T>,
): { [P in K]?: T } {
  const out: { [P in K]?: T } = {};
  if (from[key] !== undefined) out[key] = read(from[key], member(path, key));
  return out;
}
