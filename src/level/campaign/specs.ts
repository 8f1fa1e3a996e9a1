import type { DomainId } from '../../domain/types.ts';
import type { PatternId } from '../../pattern/types.ts';
import type { LevelSpec } from '../generate/spec.ts';
import type { LevelKind } from '../types.ts';

/** A level of the campaign that is generated: its spec, and what its year asks beyond it. */
export interface Curated {
  spec: LevelSpec;
  /** Named from the whole catalogue. */
  open?: boolean;
  /** What its fixes may cost together. */
  budget?: number;
}

const DOMAIN: Record<string, DomainId> = { w: 'warehouse', m: 'music', s: 'systems', p: 'property' };
const BUDGET = 6;

/** Domains by their first letters, from top to bottom. */
function on(
  domains: string,
  pattern: PatternId,
  difficulty: number,
  seed: number,
  kind?: LevelKind,
): Curated {
  return {
    spec: {
      ...(kind ? { kind } : {}),
      pattern,
      difficulty,
      domains: [...domains].map(d => DOMAIN[d]!),
      seed,
    },
  };
}

function alone(curated: Curated, budget = true): Curated {
  return { ...curated, open: true, ...(budget ? { budget: BUDGET } : {}) };
}

/** The levels of the campaign that are not written by hand, picked by hand from what their specs give. */
export const CURATED: Readonly<Record<string, Curated>> = {
  'a-key-and-a-locker': on('msw', 'batch', 1, 1),
  'the-tour': on('wms', 'herd', 2, 1),
  'somebody-elses-desk': on('mws', 'straggler', 3, 1),
  'first-pay-day': on('msw', 'bufferbloat', 2, 1),
  'the-quiet-corner': on('swm', 'starvation', 2, 1),
  'two-of-a-kind': on('wms', 'bottleneck', 3, 1, 'odd'),
  'the-long-corridor': on('wsm', 'hol', 2, 1),
  'all-hands': on('wsm', 'contention', 3, 1),
  'after-you': on('swm', 'deadlock', 2, 1),
  'four-slips-of-paper': on('w', 'contention', 2, 1, 'predict'),
  'the-first-review': on('smw', 'bottleneck', 3, 1),
  'the-other-building': on('mws', 'straggler', 4, 1),
  'the-new-schedule': on('wsm', 'herd', 4, 1),
  'full-crates': on('smw', 'batch', 4, 1),
  'a-favour': on('wms', 'hol', 5, 1),
  'same-but-different': on('wms', 'contention', 5, 1, 'odd'),
  'first-class': on('smw', 'starvation', 5, 1),
  'the-big-room': on('mws', 'bufferbloat', 5, 1),
  'a-stuck-afternoon': on('swm', 'deadlock', 5, 1),
  'before-you-spend': on('s', 'straggler', 6, 1, 'predict'),
  'many-cooks': on('mws', 'contention', 6, 1),
  'good-news': on('wms', 'limits', 4, 1),
  'a-word-in-the-hall': on('mws', 'escalation', 4, 1),
  'the-safe-pair': on('smw', 'success', 4, 1),
  'one-chair-empty': on('wms', 'cascade', 5, 1),
  'the-far-end': on('wsm', 'bullwhip', 5, 1),
  'a-family-likeness': on('smw', 'limits', 5, 1, 'odd'),
  'a-show-of-hands': on('w', 'delayed', 6, 1, 'predict'),
  louder: on('swm', 'escalation', 6, 1),
  'the-keys': alone(on('mws', 'success', 7, 1)),
  'a-small-ripple': alone(on('smw', 'bullwhip', 7, 1)),
  'two-letters': alone(on('m', 'bottleneck', 7, 1, 'two'), false),
  'the-ceiling': alone(on('mws', 'limits', 8, 1)),
  'in-step': alone(on('swm', 'cascade', 8, 1)),
  'no-way-round': alone(on('wsm', 'deadlock', 8, 1)),
  'the-third-opinion': alone(on('smw', 'contention', 8, 1, 'odd'), false),
  'one-thing-first': alone(on('s', 'escalation', 8, 2, 'two'), false),
  'the-patient-ones': alone(on('swm', 'starvation', 9, 1)),
  'a-house-on-a-hill': alone(on('wps', 'bottleneck', 7, 1)),
  'keys-by-friday': alone(on('mps', 'runaway', 9, 1)),
  'the-last-door': alone(on('pms', 'cascade', 9, 1)),
  'your-name-on-it': alone(on('s', 'straggler', 8, 2, 'two'), false),
};
