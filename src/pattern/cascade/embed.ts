import { bank } from '../embed/bank.ts';
import type { Embedding } from '../embed/types.ts';

export const embed: Embedding = {
  part: bank,
  around: { follower: 'after', out: 'sink' },
  slack: () => 15,
  stream: site => ({
    interval: { law: 'uniform', mean: site.gap, spread: 0.5 },
  }),
  travel: 1,
};
