import { describe, expect, it } from 'vitest';
import { verifyMotif } from '../../src/level/verify.ts';
import { PATTERNS } from '../../src/pattern/index.ts';

describe.each(PATTERNS.map(p => [p.id, p] as const))('the motif of %s', (_, pattern) => {
  it('shows its culprit, by a clear margin, and its signature', () => {
    const truth = verifyMotif(pattern);
    expect(truth.culprit.leverage).toBeGreaterThan(0.2);
    expect(truth.margin).toBeGreaterThan(0.1);
    expect(truth.signature.broken).toEqual([]);
  });
});
