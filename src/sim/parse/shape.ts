/**
 * Shapes: one description of a piece of JSON gives both its reader (with errors that name the path) and its JSON Schema.
 */

export type JsonSchema = { readonly [key: string]: unknown };

/** What is wrong, and where. */
export class Problem extends Error {
  constructor(path: string, what: string) {
    super(path === '' ? what : `${path}: ${what}`);
  }
}

export interface Shape<T> {
  /** Reads the value or throws a Problem. */
  read(value: unknown, path: string): T;
  readonly schema: JsonSchema;
}
export type Read<S> = S extends Shape<infer T> ? T : never;

const SIMPLE = /^[A-Za-z0-9_-]+$/;
/** Names that objects give a meaning of their own. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The value as an error shows it: short, on one line. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

export function below(path: string, key: string): string {
  const step = SIMPLE.test(key) ? key : JSON.stringify(key.length > 40 ? `${key.slice(0, 37)}…` : key);
  return path === '' ? step : `${path}.${step}`;
}

export interface Range {
  min?: number;
  max?: number;
  /** More than, not just at least. */
  above?: number;
  whole?: boolean;
  about?: string;
}

export function number(range: Range = {}): Shape<number> {
  const { min, max, above, whole, about } = range;
  return {
    read(value, path) {
      const wanted = whole === true ? 'must be a whole number' : 'must be a number';
      if (typeof value !== 'number') throw new Problem(path, `${wanted}, got ${shown(value)}`);
      if (!Number.isFinite(value)) throw new Problem(path, `must be finite, got ${value}`);
      if (whole === true && !Number.isInteger(value)) throw new Problem(path, `${wanted}, got ${value}`);
      if (min !== undefined && value < min) throw new Problem(path, `must be at least ${min}, got ${value}`);
      if (above !== undefined && value <= above)
        throw new Problem(path, `must be more than ${above}, got ${value}`);
      if (max !== undefined && value > max) throw new Problem(path, `must be at most ${max}, got ${value}`);
      return value === 0 ? 0 : value;
    },
    schema: {
      type: whole === true ? 'integer' : 'number',
      ...(min === undefined ? {} : { minimum: min }),
      ...(above === undefined ? {} : { exclusiveMinimum: above }),
      ...(max === undefined ? {} : { maximum: max }),
      ...(about === undefined ? {} : { description: about }),
    },
  };
}

export function flag(about?: string): Shape<boolean> {
  return {
    read(value, path) {
      if (typeof value !== 'boolean') throw new Problem(path, `must be true or false, got ${shown(value)}`);
      return value;
    },
    schema: { type: 'boolean', ...(about === undefined ? {} : { description: about }) },
  };
}

export function oneOf<const T extends readonly (string | number)[]>(
  values: T,
  about?: string,
): Shape<T[number]> {
  return {
    read(value, path) {
      const found = values.find(v => v === value);
      if (found === undefined)
        throw new Problem(path, `must be ${choice(values.map(String))}, got ${shown(value)}`);
      return found;
    },
    schema: { enum: [...values], ...(about === undefined ? {} : { description: about }) },
  };
}

export function choice(values: readonly string[]): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1]}`;
}

/** A name: letters, digits, `-` and `_`, at most 64. */
export function name(what: string, reserved: readonly string[] = []): Shape<string> {
  const taken = new Set([...FORBIDDEN, ...reserved]);
  return {
    read(value, path) {
      if (typeof value !== 'string')
        throw new Problem(path, `must be the name of a ${what}, got ${shown(value)}`);
      if (!SIMPLE.test(value) || value.length > 64)
        throw new Problem(
          path,
          `a ${what} is named with up to 64 letters, digits, - and _, got ${shown(value)}`,
        );
      if (taken.has(value)) throw new Problem(path, `"${value}" can't name a ${what}`);
      return value;
    },
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$', not: { enum: [...taken] } },
  };
}

export function list<T>(item: Shape<T>, least = 0, most = 10_000, about?: string): Shape<T[]> {
  return {
    read(value, path) {
      if (!Array.isArray(value)) throw new Problem(path, `must be a list, got ${shown(value)}`);
      if (value.length < least)
        throw new Problem(path, `must have at least ${least} entries, got ${value.length}`);
      if (value.length > most)
        throw new Problem(path, `must have at most ${most} entries, got ${value.length}`);
      return Array.from(value, (entry: unknown, i) => item.read(entry, `${path}[${i}]`));
    },
    schema: {
      type: 'array',
      items: item.schema,
      ...(least > 0 ? { minItems: least } : {}),
      maxItems: most,
      ...(about === undefined ? {} : { description: about }),
    },
  };
}

function plainObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem(path, `must be an object, got ${shown(value)}`);
  return value as Record<string, unknown>;
}

/** Names to things of one shape. */
export function record<T>(
  key: Shape<string>,
  item: Shape<T>,
  most = 10_000,
  about?: string,
): Shape<Record<string, T>> {
  return {
    read(value, path) {
      const from = plainObject(value, path);
      const keys = Object.keys(from);
      if (keys.length > most)
        throw new Problem(path, `must have at most ${most} entries, got ${keys.length}`);
      const into: Record<string, T> = {};
      for (const k of keys) {
        key.read(k, below(path, k));
        into[k] = item.read(from[k], below(path, k));
      }
      return into;
    },
    schema: {
      type: 'object',
      propertyNames: key.schema,
      additionalProperties: item.schema,
      maxProperties: most,
      ...(about === undefined ? {} : { description: about }),
    },
  };
}

type Fields = Record<string, Shape<unknown>>;
type Required<F extends Fields> = { [K in keyof F]: Read<F[K]> };
type Optional<F extends Fields> = { [K in keyof F]?: Read<F[K]> };

/** An object with exactly these fields: the first must all be there, the others may. */
export function object<R extends Fields, O extends Fields>(
  must: R,
  may: O,
  about?: string,
): Shape<Required<R> & Optional<O>> {
  const fields: Fields = { ...must, ...may };
  return {
    read(value, path) {
      const from = plainObject(value, path);
      for (const key of Object.keys(from)) {
        if (!Object.hasOwn(fields, key))
          throw new Problem(below(path, key), `unknown field${nearest(key, Object.keys(fields))}`);
      }
      const into: Record<string, unknown> = {};
      for (const key of Object.keys(fields)) {
        const there = Object.hasOwn(from, key) && from[key] !== undefined;
        if (there) into[key] = fields[key]!.read(from[key], below(path, key));
        else if (Object.hasOwn(must, key)) throw new Problem(below(path, key), 'is missing');
      }
      return into as Required<R> & Optional<O>;
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema])),
      required: Object.keys(must),
      additionalProperties: false,
      ...(about === undefined ? {} : { description: about }),
    },
  };
}

/** One of several objects, told apart by the text in one field. */
export function tagged<T>(tag: string, variants: Record<string, Shape<T>>, about?: string): Shape<T> {
  return {
    read(value, path) {
      const from = plainObject(value, path);
      const kind = Object.hasOwn(from, tag) ? from[tag] : undefined;
      const names = Object.keys(variants);
      if (kind === undefined) throw new Problem(below(path, tag), `is missing (${choice(names)})`);
      if (typeof kind !== 'string' || !Object.hasOwn(variants, kind))
        throw new Problem(below(path, tag), `must be ${choice(names)}, got ${shown(kind)}`);
      return variants[kind]!.read(value, path);
    },
    schema: {
      oneOf: Object.values(variants).map(v => v.schema),
      ...(about === undefined ? {} : { description: about }),
    },
  };
}

/** A or B, decided by looking at the value. */
export function either<A, B>(
  isFirst: (value: unknown) => boolean,
  first: Shape<A>,
  second: Shape<B>,
): Shape<A | B> {
  return {
    read: (value, path) => (isFirst(value) ? first.read(value, path) : second.read(value, path)),
    schema: { anyOf: [first.schema, second.schema] },
  };
}

/** The same shape, but its schema stands under `$defs`. */
export function named<T>(ref: string, shape: Shape<T>): Shape<T> {
  return { read: shape.read, schema: { $ref: `#/$defs/${ref}` } };
}

/** ", did you mean …?" when a known word is one or two letters away. */
export function nearest(word: string, known: readonly string[]): string {
  let best = '';
  let least = 3;
  for (const other of known) {
    const d = distance(word, other);
    if (d < least && d < other.length) {
      least = d;
      best = other;
    }
  }
  return best === '' ? '' : `, did you mean "${best}"?`;
}

/** Letters to change, add or drop, up to 3. */
function distance(a: string, b: string): number {
  if (a.length > 64 || Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
