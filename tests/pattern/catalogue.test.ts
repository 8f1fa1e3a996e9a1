import { describe, expect, it } from 'vitest';
import { PATTERNS, patternById } from '../../src/pattern/index.ts';
import { reliefsOf } from '../../src/pattern/reliefs/index.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';
import { parseNetwork } from '../../src/sim/index.ts';

describe('the catalogue', () => {
  it('has all sixteen, each under its own id and number', () => {
    expect(PATTERNS.map(p => p.id)).toEqual([...PATTERN_IDS]);
    expect(PATTERNS.map(p => p.number)).toEqual(PATTERNS.map((_, i) => i + 1));
    for (const id of PATTERN_IDS) expect(patternById(id).id).toBe(id);
  });

  it('tells every two patterns apart by signature and by what is read of them', () => {
    const signatures = PATTERNS.map(p => JSON.stringify(p.signature));
    expect(new Set(signatures).size).toBe(PATTERNS.length);
    expect(new Set(PATTERNS.map(p => p.words.line)).size).toBe(PATTERNS.length);
    expect(new Set(PATTERNS.map(p => JSON.stringify(p.diagram))).size).toBe(PATTERNS.length);
  });
});

describe.each(PATTERNS.map(p => [p.id, p] as const))('%s', (_, pattern) => {
  const roles = new Set(pattern.roles.map(r => r.id));
  const culprit = pattern.roles.filter(r => r.culprit).map(r => r.id);

  it('has four to six roles, one of them the culprit, and one to ask about', () => {
    expect(roles.size).toBe(pattern.roles.length);
    expect(pattern.roles.length).toBeGreaterThanOrEqual(4);
    expect(pattern.roles.length).toBeLessThanOrEqual(6);
    expect(culprit).toHaveLength(1);
    const asked = pattern.roles.filter(r => r.ask !== undefined);
    expect(asked.length).toBeGreaterThan(0);
    for (const role of asked) {
      expect(role.culprit).toBeUndefined();
      expect(role.ask).not.toMatch(/\{(?!culprit\})/);
    }
  });

  it('draws every role once, apart from the others, and joins only roles', () => {
    const { places, ways } = pattern.diagram;
    expect(places.map(p => p.role).sort()).toEqual([...roles].sort());
    for (const place of places) {
      expect(place.x).toBeGreaterThanOrEqual(5);
      expect(place.x).toBeLessThanOrEqual(95);
      expect(place.y).toBeGreaterThanOrEqual(15);
      expect(place.y).toBeLessThanOrEqual(85);
      for (const other of places) {
        if (other === place) continue;
        expect(Math.abs(place.x - other.x) + Math.abs(place.y - other.y)).toBeGreaterThan(14);
      }
    }
    for (const way of ways) {
      expect(roles).toContain(way.from);
      expect(roles).toContain(way.to);
    }
    const joined = new Set(ways.flatMap(w => [w.from, w.to]));
    expect(joined.size).toBe(roles.size);
  });

  it('offers at least six fixes, some on the culprit and some that tempt elsewhere', () => {
    const keys = pattern.fixes.map(f => `${f.role}.${f.relief}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(6);
    for (const fix of pattern.fixes) expect(roles).toContain(fix.role);
    const own = pattern.fixes.filter(f => culprit.includes(f.role)).length;
    expect(own).toBeGreaterThanOrEqual(2);
    expect(keys.length - own).toBeGreaterThanOrEqual(2);
  });

  it('has a motif that the kernel takes, whose culprit has the reliefs that the signature speaks of', () => {
    const { network } = pattern.motif;
    const parsed = parseNetwork(JSON.parse(JSON.stringify(network)));
    expect(parsed.ok ? '' : JSON.stringify(parsed)).toBe('');
    const has = new Set(pattern.motif.culprit.flatMap(id => reliefsOf(network, id)));
    const helping = pattern.signature.filter(row => row.where === 'culprit' && row.is === 'helps');
    expect(helping.length).toBeGreaterThan(0);
    for (const row of helping) expect(has).toContain(row.relief);
    expect(pattern.signature.some(row => row.where === 'others')).toBe(true);
  });

  it('says in whole sentences what it is, and where it happened', () => {
    const { words } = pattern;
    for (const text of [words.what, words.see, words.tempting, words.works, words.line, words.case.text]) {
      expect(text).toMatch(/^[A-Z].*[.!?]$/s);
    }
    expect(words.line.length).toBeLessThan(160);
    expect(words.case.text.length).toBeGreaterThan(120);
    expect(words.case.source).toMatch(/\S/);
    if (words.case.url !== undefined) expect(words.case.url).toMatch(/^https:\/\//);
  });
});
