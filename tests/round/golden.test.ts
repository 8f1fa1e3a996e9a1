import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { score } from '../../src/round/index.ts';
import type { RoundInput, ScoreParts } from '../../src/round/types.ts';
import { smallSetup } from './fixture.ts';

const file = join(import.meta.dirname, '../golden/rounds-v1.json');
const rounds: { name: string; inputs: RoundInput[]; score: ScoreParts }[] = JSON.parse(
  readFileSync(file, 'utf8'),
);

/** A change here is a change of what old replays are worth: it needs a new version of the replay document. */
describe('rounds that were played once score for ever what they scored', () => {
  it.each(rounds.map(r => [r.name, r] as const))('%s', (_, round) => {
    expect(score(smallSetup(), round.inputs)).toEqual(round.score);
  });
});
