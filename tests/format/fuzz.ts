import fc from 'fast-check';

/** Keys that mean something to every object, and values that trip up arithmetic. */
const NASTY: readonly unknown[] = [
  null,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '\u202e\u0000\ud800',
  [],
  {},
  JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
  Array.from({ length: 3_000 }, () => 1),
  'x'.repeat(5_000),
];

/** Text as a link suffers on its way, or as somebody would write it who means no good. */
export function mutants(text: string): fc.Arbitrary<string> {
  const at = fc.nat(Math.max(0, text.length - 1));
  return fc.oneof(
    // One bit of one character.
    fc
      .tuple(at, fc.nat(6))
      .map(
        ([i, bit]) =>
          text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ (1 << bit)) + text.slice(i + 1),
      ),
    at.map(i => text.slice(0, i)),
    at.map(i => text.slice(i)),
    fc.tuple(at, at).map(([i, j]) => {
      const [a, b] = [Math.min(i, j), Math.max(i, j)];
      return text.slice(0, a) + text.slice(b) + text.slice(a, b);
    }),
    fc
      .tuple(at, fc.nat(12), fc.string({ maxLength: 12, unit: 'binary' }))
      .map(([i, cut, put]) => text.slice(0, i) + put + text.slice(i + cut)),
    fc.tuple(at, fc.integer({ min: 2, max: 400 })).map(([i, n]) => text + text.slice(i).repeat(n)),
  );
}

/** A JSON value with one place in it replaced, dropped or doubled. */
export function mutantValues(value: unknown): fc.Arbitrary<unknown> {
  const places = pathsOf(value);
  const put = fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue({ maxDepth: 3 }), nested());
  return fc.tuple(fc.constantFrom(...places), put).map(([path, to]) => replaced(value, path, to));
}

/** Lists in lists in lists. */
function nested(): fc.Arbitrary<unknown> {
  return fc.integer({ min: 5, max: 200 }).map(depth => {
    let value: unknown = 0;
    for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
    return value;
  });
}

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const here = [[...path]];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, v]) => pathsOf(v, [...path, key]))];
}

function replaced(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((v, i) => (String(i) === key ? replaced(v, rest, to) : v));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([k, v]) => [
      k,
      k === key ? replaced(v, rest, to) : v,
    ]),
  );
}

/** Whatever `act` did, nothing that every object inherits has changed. */
export function unpolluted(act: () => void): void {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  act();
  if (Object.getOwnPropertyNames(Object.prototype).join() !== before) throw new Error('prototype polluted');
  if ('polluted' in {}) throw new Error('prototype polluted');
}

/** Foreign text of any kind: noise, and mutants of real documents. */
export function foreign(...real: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    ...real.map(text => mutants(text)),
  );
}
