import { describe, expect, it } from 'vitest';
import { makeLevel } from '../../src/level/campaign/make.ts';
import { keyInputs, replay } from '../../src/round/index.ts';
import { buildSetup } from '../../src/round/setup.ts';

/** One level of every kind, and one with a budget. */
const IDS = ['monday-first-light', 'the-keys', 'two-of-a-kind', 'four-slips-of-paper'];

describe('the key', () => {
  it.each(IDS)('answers %s to its end without a refusal or a loss', id => {
    const { level, truth } = makeLevel(id);
    const setup = buildSetup(level, truth, 3);
    const { state, events, score } = replay(setup, keyInputs(setup));
    expect(state.phase).toBe('done');
    expect(events.filter(e => e.kind === 'refused' || e.kind === 'missed')).toEqual([]);
    // Without a call, which nobody makes who looks at the answer, two stars are the most where there is one to make.
    expect(score.stars).toBeGreaterThanOrEqual(2);
  });
});
