import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/format/code/base64.ts';
import { DICTIONARY_1 } from '../../../src/format/code/dictionary.ts';
import {
  DOCUMENT_FAULTS,
  type DocumentKind,
  decodeDocument,
  encodeDocument,
  isWhole,
} from '../../../src/format/code/document.ts';
import { squeeze, unsqueeze } from '../../../src/format/code/squeeze.ts';
import { Refusal } from '../../../src/level/check.ts';
import { hashText } from '../../../src/level/hash.ts';
import { foreign, mutantValues, unpolluted } from '../fuzz.ts';

interface Note {
  name: string;
  values: number[];
}

/** Version 1 was a list of name and one value; 2 has several. */
const NOTE: DocumentKind<Note> = {
  letter: 'n',
  version: 2,
  mostText: 2_000,
  mostBytes: 4_000,
  steps: {
    1: old => {
      if (!Array.isArray(old)) throw new Refusal('', 'must be a list');
      return { name: old[0] as unknown, values: [old[1] as unknown] };
    },
  },
  write: note => note,
  read(value) {
    if (typeof value !== 'object' || value === null) throw new Refusal('', 'must be an object');
    const { name, values } = value as Record<string, unknown>;
    if (typeof name !== 'string') throw new Refusal('name', 'must be text');
    if (!Array.isArray(values) || !values.every(v => Number.isSafeInteger(v)))
      throw new Refusal('values', 'must be whole numbers');
    return { name, values: values as number[] };
  },
};
const OLD: DocumentKind<unknown> = { ...NOTE, version: 1, write: v => v, read: v => v };
const note = { name: 'Zoë 🎻 أمينة', values: [1, 2, 3] };
const text = encodeDocument(NOTE, note);

const reason = (of: string, kind: DocumentKind<unknown> = NOTE as DocumentKind<unknown>): string => {
  const parsed = decodeDocument(kind, of);
  return parsed.ok ? 'ok' : `${parsed.reason} ${parsed.detail}`.trim();
};

/** A body of one's own under a right checksum. */
function forged(body: Uint8Array, letter = 'n', version = 2): string {
  const coded = toBase64(body);
  const hash = hashText(`${letter}${version} ${coded}`);
  const sum = toBase64(Uint8Array.from([0, 2, 4, 6].map(i => Number.parseInt(hash.slice(i, i + 2), 16))));
  const rest = sum.slice(0, 5) + coded;
  return `${letter}${version}.${rest.length.toString(36)}.${rest}`;
}

describe('base64url', () => {
  it('is its own inverse, and agrees with Node', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('refuses what no encoder writes', () => {
    for (const bad of ['A', 'AB=', 'A+', 'AB\u00e9D', 'AB']) expect(fromBase64(bad), bad).toBeNull();
  });
});

describe('unpacking', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), bytes => {
        expect(unsqueeze(squeeze(bytes), 600)).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('stops at the limit, however much is packed into a little', () => {
    const dictionary = new TextEncoder().encode(DICTIONARY_1);
    for (const level of [0, 9] as const) {
      const bomb = deflateSync(new Uint8Array(4_000_000), { level, dictionary });
      const packed = Uint8Array.from([1, ...bomb]);
      expect(unsqueeze(packed, 1_000)).toEqual({ ok: false, reason: 'large' });
    }
    expect(unsqueeze(Uint8Array.from([0, 1, 2, 3]), 2)).toEqual({ ok: false, reason: 'large' });
    const full = new Uint8Array(1_000).fill(7);
    expect(unsqueeze(squeeze(full), 1_000)).toEqual({ ok: true, bytes: full });
    expect(unsqueeze(squeeze(full), 999)).toEqual({ ok: false, reason: 'large' });
  });

  it('says that bytes are damaged, and never throws', () => {
    expect(unsqueeze(new Uint8Array(0), 10)).toEqual({ ok: false, reason: 'damaged' });
    expect(unsqueeze(Uint8Array.from([9, 1]), 10)).toEqual({ ok: false, reason: 'damaged' });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const out = unsqueeze(Uint8Array.from([1, ...bytes]), 500);
        if (out.ok) expect(out.bytes.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a document as text', () => {
  it('comes back as it went, and is safe in a link', () => {
    expect(text).toMatch(/^[\w\-.]+$/);
    expect(decodeDocument(NOTE, text)).toEqual({ ok: true, doc: note, version: 2 });
    expect(decodeDocument(NOTE, ` ${text}.) `)).toMatchObject({ ok: true });
    expect(isWhole(text)).toBe(true);
  });

  it('of an older version is led on', () => {
    const old = encodeDocument(OLD, ['Ada', 7]);
    expect(decodeDocument(NOTE, old)).toEqual({ ok: true, doc: { name: 'Ada', values: [7] }, version: 1 });
  });

  it('is refused with a reason that one can act on', () => {
    const { steps: _, ...stepless } = NOTE;
    expect(reason('')).toBe('foreign');
    expect(reason('https://example.org/n2/')).toBe('foreign');
    expect(reason(text.replace('n2', 'c2'))).toBe('kind c');
    expect(reason(text.replace('n2', 'n3'))).toBe('newer 3');
    expect(reason(text.replace('n2', 'n1'))).toBe('damaged');
    expect(reason(encodeDocument(OLD, ['Ada', 7]), stepless as DocumentKind<unknown>)).toBe('older 1');
    expect(reason(text.slice(0, -7))).toBe('cut 7');
    expect(reason(text.toLowerCase())).toBe('damaged');
    expect(reason(`${text.slice(0, 20)}A${text.slice(21)}`)).toBe('damaged');
    expect(reason(encodeDocument(NOTE, { name: 'x'.repeat(5_000), values: [] }))).toBe('large');
    expect(reason(`n2.zzzzz.${'A'.repeat(3_000)}`)).toContain('large');
    expect(reason(encodeDocument({ ...NOTE, write: () => ({ name: 3 }) }, note))).toBe(
      'malformed name: must be text',
    );
    const json = (bytes: number[] | string): Uint8Array =>
      squeeze(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes));
    expect(reason(forged(json([0xff, 0xfe])))).toBe('malformed not UTF-8');
    expect(reason(forged(json('{"name":')))).toBe('malformed not JSON');
    expect(reason(forged(json(`${'['.repeat(1_500)}${']'.repeat(1_500)}`)))).toBe('malformed not JSON');
    expect(reason(forged(Uint8Array.from([5, 1, 2])))).toBe('damaged');
  });

  it('never throws and never passes for another, whatever becomes of it', () => {
    fc.assert(
      fc.property(foreign(text), one => {
        const parsed = decodeDocument(NOTE, one);
        if (parsed.ok) expect(parsed.doc).toEqual(note);
        else expect(Object.keys(DOCUMENT_FAULTS)).toContain(parsed.reason);
      }),
      { numRuns: 1_500 },
    );
  });

  it('with a sound checksum over senseless content is refused, and touches no prototype', () => {
    fc.assert(
      fc.property(mutantValues(note), value => {
        unpolluted(() => {
          const parsed = decodeDocument(NOTE, encodeDocument({ ...NOTE, write: () => value }, note));
          if (!parsed.ok) expect(['malformed', 'large']).toContain(parsed.reason);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
