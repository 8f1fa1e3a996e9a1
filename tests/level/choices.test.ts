import { describe, expect, it } from 'vitest';
import { nearestConfusions, signatureDistance } from '../../src/level/confusions.ts';
import { counterfactuals } from '../../src/level/counterfactuals.ts';
import { fixCandidates, fixOptions } from '../../src/level/fixes.ts';
import type { FixOption } from '../../src/level/types.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { PATTERNS } from '../../src/pattern/index.ts';
import type { ReliefClass } from '../../src/pattern/relief-classes.ts';
import type { SignatureRow } from '../../src/pattern/types.ts';
import { levelOf, truthOf } from './kit.ts';

const key = (option: FixOption): string => `${option.role}.${option.relief}`;

describe('fixOptions', () => {
  const truth = truthOf([
    ['pack', 'server', 0.6],
    ['pack', 'speed', 0.45],
    ['pack', 'bigger', -0.1],
    ['label', 'speed', 0.06],
    ['label', 'server', 0.03],
    ['orders', 'admit', 0.2],
  ]);
  const level = levelOf();

  it('offers the best, the culprit’s least useful and what tempts elsewhere, two on the culprit', () => {
    const options = fixOptions(level, truth, 1);
    expect(options.map(key).sort()).toEqual([
      'constraint.bigger',
      'constraint.server',
      'follower.server',
      'follower.speed',
    ]);
    expect(options.filter(o => o.onCulprit)).toHaveLength(2);
  });

  it('is worth its measured share of the best gain, between 0 and 1', () => {
    const worth = new Map(fixCandidates(level, truth).map(o => [key(o), o.worth]));
    expect(worth.get('constraint.server')).toBe(1);
    expect(worth.get('constraint.speed')).toBeCloseTo(0.75, 9);
    expect(worth.get('constraint.bigger')).toBe(0);
    expect(worth.get('follower.speed')).toBeCloseTo(0.1, 9);
  });

  it('leaves out what one scene doesn’t have', () => {
    const scenes = truth.scenes.map((s, i) =>
      i === 2 ? { ...s, rows: s.rows.filter(r => r.relief !== 'bigger') } : s,
    );
    expect(fixCandidates(level, { ...truth, scenes }).map(key)).not.toContain('constraint.bigger');
  });

  it('draws the order from the seed alone', () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      const order = fixOptions(level, truth, seed).map(key);
      expect(fixOptions(level, truth, seed).map(key)).toEqual(order);
      orders.add(order.join());
    }
    expect(orders.size).toBeGreaterThan(12);
  });
});

describe('nearestConfusions', () => {
  it('never names the pattern itself, and no more than there are', () => {
    for (const { id } of PATTERNS) {
      const near = nearestConfusions(id, 3);
      expect(near).not.toContain(id);
      expect(new Set(near).size).toBe(Math.min(3, PATTERNS.length - 1));
    }
  });

  it('is by distance of signatures', () => {
    const [a, b] = PATTERNS;
    expect(signatureDistance(a!.signature, a!.signature)).toBe(0);
    expect(signatureDistance(a!.signature, b!.signature)).toBe(signatureDistance(b!.signature, a!.signature));
    for (const pattern of PATTERNS) {
      const near = nearestConfusions(pattern.id, 99).map(id => PATTERNS.find(p => p.id === id)!);
      const gaps = near
        .filter(p => p.group === pattern.group)
        .map(p => signatureDistance(pattern.signature, p.signature));
      expect(gaps).toEqual([...gaps].sort((x, y) => x - y));
      expect(Math.min(...gaps)).toBeGreaterThan(0);
    }
  });

  it('counts lines of which one suffices as one', () => {
    const helps = (relief: ReliefClass, any?: string): SignatureRow => ({
      where: 'culprit',
      relief,
      is: 'helps',
      ...(any && { any }),
    });
    const one = signatureDistance([helps('cut')], []);
    expect(signatureDistance([helps('speed', 'more'), helps('server', 'more')], [])).toBeCloseTo(one, 12);
    expect(signatureDistance([helps('speed'), helps('server')], [])).toBeCloseTo(2 * one, 12);
  });
});

describe('counterfactuals', () => {
  it('puts the culprit first, then the longest queue and the busiest of the others', () => {
    const level = levelOf();
    const [rows] = counterfactuals(level, verifyLevel(level));
    expect(rows?.map(r => r.element)).toEqual(['pack', 'label', 'orders']);
    expect(rows?.map(r => r.culprit)).toEqual([true, false, false]);
    expect(rows?.[0]?.points).toBeGreaterThan(50);
    expect(rows?.[1]?.points).toBeLessThan(5);
    expect(rows?.[0]?.words).toMatch(/^(A second packer|50 % faster packing)$/);
  });
});
