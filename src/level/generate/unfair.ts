import { familyOf, type LevelSpec } from './spec.ts';

/** A spec that no fair level could be made of, with what was wrong at the last try. */
export class Unfair extends Error {
  constructor(
    readonly spec: LevelSpec,
    readonly faults: string[],
  ) {
    super(`no fair level for ${familyOf(spec)}, seed ${spec.seed}: ${faults.join('; ')}`);
    this.name = 'Unfair';
  }
}
