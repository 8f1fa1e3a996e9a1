import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/domain/hosts.ts';
import { DOMAINS } from '../../src/domain/index.ts';
import type { DomainId } from '../../src/domain/types.ts';
import { agree, solveBlind } from '../../src/level/generate/blind.ts';
import { CHOICES, carriedBy, carries, companies } from '../../src/level/generate/company.ts';
import { elementsOf, generateLevel } from '../../src/level/generate/level.ts';
import { checkSpec, KINDS, type LevelSpec, specId, specOfId } from '../../src/level/generate/spec.ts';
import { generateVariant } from '../../src/level/generate/variant.ts';
import { hashOf } from '../../src/level/hash.ts';
import { parseLevel } from '../../src/level/parse.ts';
import type { LevelKind } from '../../src/level/types.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { PATTERNS } from '../../src/pattern/index.ts';
import { PATTERN_IDS, type PatternId } from '../../src/pattern/types.ts';

const THREE: DomainId[] = ['warehouse', 'music', 'systems'];
const domains = fc.shuffledSubarray(THREE, { minLength: 1, maxLength: 3 });
const spec: fc.Arbitrary<LevelSpec> = fc
  .record({
    pattern: fc.constantFrom(...PATTERN_IDS),
    difficulty: fc.integer({ min: 1, max: 10 }),
    domains,
    seed: fc.nat(Number.MAX_SAFE_INTEGER),
    kind: fc.constantFrom<LevelKind>(...KINDS),
  })
  .map(({ kind, ...rest }) => {
    if (kind === 'standard') return rest;
    const domains = kind === 'odd' ? THREE : rest.domains.slice(0, 1);
    return { kind, ...rest, domains };
  });

describe('hosts and companies', () => {
  it.each(THREE)('every pattern appears in at least two hosts of %s', domain => {
    for (const { id } of PATTERNS) {
      const hosts = HOSTS[domain].filter(host => carries(host, id));
      expect(hosts.length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('every host carries at least four patterns', () => {
    for (const domain of Object.values(DOMAINS)) {
      for (const host of HOSTS[domain.id])
        expect(carriedBy(host).length, host.id).toBeGreaterThanOrEqual(CHOICES);
    }
  });

  it('every pattern is in two companies of four, with and without the held-out domain', () => {
    for (const some of [THREE, ['property', 'music', 'systems'] as DomainId[]]) {
      const all = companies(some).map(c => c.patterns);
      for (const four of all) expect(new Set(four).size).toBe(CHOICES);
      for (const id of PATTERN_IDS) {
        expect(all.filter(four => four.includes(id)).length, id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('within a company every pattern is as often the answer, so that the choice of names says nothing', () => {
    const all = companies(THREE);
    const sum = (id: PatternId): number =>
      all.filter(c => c.patterns.includes(id)).reduce((s, c) => s + c.weight, 0);
    for (const { patterns, weight } of all) {
      // How likely each is when the company is seen: its share of its own companies.
      const shares = patterns.map(id => weight / sum(id));
      const most = Math.max(...shares) / shares.reduce((a, b) => a + b, 0);
      expect(most, patterns.join()).toBeLessThan(0.28);
    }
  });

  it('has words for every slot of every part that a host carries', () => {
    const parts = new Map(
      PATTERNS.flatMap(p => (p.embed.part ? [[p.embed.part.id, p.embed.part] as const] : [])),
    );
    for (const domain of Object.values(DOMAINS)) {
      for (const host of HOSTS[domain.id]) {
        for (const [id, words] of Object.entries(host.parts)) {
          const part = parts.get(id);
          expect(part, `${host.id}: ${id}`).toBeDefined();
          const [first, last] = words.after;
          expect(first >= 0 && first <= last && last < host.steps.length, `${host.id}.${id}.after`).toBe(
            true,
          );
          for (const [slot, n] of Object.entries(part!.slots)) {
            expect(words.slots[slot]?.length ?? 0, `${host.id}.${id}.${slot}`).toBeGreaterThanOrEqual(n);
          }
        }
      }
    }
  });
});

describe('the address of a spec', () => {
  it('reads back as the same spec', () => {
    fc.assert(
      fc.property(spec, one => {
        expect(specOfId(specId(one))).toEqual({ ok: true, spec: one });
      }),
    );
  });

  it('never throws on foreign text, and says what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^g1-[0-9a-z]{1,9}-[0-9a-z]{1,12}$/)), text => {
        const read = specOfId(text);
        if (read.ok) expect(checkSpec(read.spec)).toBe(read.spec);
        else expect(read.reason).toContain(text);
      }),
    );
  });

  it('names the engine of a level that another engine made', () => {
    expect(specOfId('g9-abc-1')).toEqual({
      ok: false,
      reason: '"g9-abc-1" was made by engine 9; this build has engine 1',
    });
  });

  it.each([
    [{ difficulty: 11 }, /spec.difficulty/],
    [{ seed: -1 }, /spec.seed/],
    [{ domains: [] }, /spec.domains/],
    [{ kind: 'predict', domains: ['music', 'systems'] }, /spec.domains: kind predict takes 1, got 2/],
    [{ kind: 'odd' }, /spec.domains: kind odd takes 3, got 1/],
  ] as [Partial<LevelSpec>, RegExp][])('refuses %j', (patch, message) => {
    const good: LevelSpec = { pattern: 'hol', difficulty: 3, domains: ['music'], seed: 1 };
    expect(() => generateLevel({ ...good, ...patch })).toThrow(message);
  });
});

describe.each(PATTERN_IDS.map((id, i) => [id, i] as const))('generated levels of %s', (pattern, i) => {
  const one: LevelSpec = { pattern, difficulty: 1 + ((i * 7) % 10), domains: THREE, seed: 1000 + i };
  const made = generateLevel(one);

  it('are the same for the same spec', () => {
    expect(hashOf(generateLevel(one).level)).toBe(hashOf(made.level));
  });

  it('are fair when they are checked anew, and levels of the published format', () => {
    const truth = verifyLevel(made.level);
    expect(truth.scenes.flatMap(s => s.faults)).toEqual([]);
    const json = JSON.parse(JSON.stringify(made.level));
    const parsed = parseLevel(json);
    expect(parsed.ok ? '' : parsed.reason).toBe('');
  });

  it('show their trouble within ten seconds', () => {
    for (const scene of made.truth.scenes) expect(scene.onset).toBeLessThanOrEqual(10_000);
  });

  it('are solved by somebody who gets nothing but the networks', () => {
    const answers = made.level.scenes.map(scene => solveBlind(scene.network));
    for (const [k, answer] of answers.entries()) {
      expect(made.truth.scenes[k]!.culprit.elements).toContain(answer.element);
    }
    expect(agree(answers)).toBe(pattern);
  });

  it('offer four names, and have every one of them in each scene unless they are easy', () => {
    expect(made.level.choices).toHaveLength(CHOICES);
    expect(made.level.choices).toContain(pattern);
  });
});

describe('random specs', () => {
  const standard = fc.record({
    pattern: fc.constantFrom(...PATTERN_IDS),
    difficulty: fc.integer({ min: 1, max: 10 }),
    domains: fc.shuffledSubarray(THREE, { minLength: 1, maxLength: 3 }),
    seed: fc.nat(1_000_000),
  });

  it('give fair levels that the blind solver finds the culprit of', () => {
    fc.assert(
      fc.property(standard, one => {
        const { level, truth } = generateLevel(one);
        expect(truth.scenes.every(s => s.fair)).toBe(true);
        for (const [i, scene] of level.scenes.entries()) {
          expect(truth.scenes[i]!.culprit.elements).toContain(solveBlind(scene.network).element);
        }
      }),
      { numRuns: 10, seed: 20_261_123 },
    );
  });
});

describe('variants', () => {
  it('differ in numbers, names or places, and not in hosts, size, par or difficulty', () => {
    const base: LevelSpec = { pattern: 'bottleneck', difficulty: 4, domains: THREE, seed: 0 };
    const [a, b] = [generateVariant({ ...base, seed: 11 }), generateVariant({ ...base, seed: 12 })];
    expect(hashOf(a.level)).not.toBe(hashOf(b.level));
    expect(a.level.scenes.map(elementsOf)).toEqual(b.level.scenes.map(elementsOf));
    expect(a.level.scenes.map(s => s.icon)).toEqual(b.level.scenes.map(s => s.icon));
    expect(a.level.par).toBe(b.level.par);
    expect(Math.abs(a.difficulty - b.difficulty)).toBeLessThanOrEqual(0.25);
  });
});
