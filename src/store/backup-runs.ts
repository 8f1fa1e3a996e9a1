import { type BackupPart, mergingPart } from './backup.ts';
import { mergeRuns, parseRuns, type Runs, writeRuns } from './runs.ts';

/** The best runs, which cards are made of, and the name under them. */
export function runsPart({ store, replace }: Runs): BackupPart {
  return mergingPart({
    name: 'runs',
    store,
    write: writeRuns,
    parse: parseRuns,
    merge: mergeRuns,
    replace,
    gains: (merged, before) => ({
      runs: Object.keys(merged.best).filter(id => merged.best[id] !== before.best[id]).length,
      signature: merged.name === before.name ? 0 : 1,
    }),
  });
}
