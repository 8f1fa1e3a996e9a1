import type { BackupPart } from './backup.ts';
import { mergeRuns, parseRuns, type Runs, writeRuns } from './runs.ts';

/** The best runs, which cards are made of, and the name under them. */
export function runsPart({ store, replace }: Runs): BackupPart {
  return {
    name: 'runs',
    write: () => writeRuns(store.getState()),
    read(text) {
      const parsed = parseRuns(text);
      if (!parsed.ok) return parsed;
      const before = store.getState();
      const merged = mergeRuns(before, parsed.value);
      const runs = Object.keys(merged.best).filter(id => merged.best[id] !== before.best[id]).length;
      const gains: Record<string, number> = {};
      if (runs > 0) gains.runs = runs;
      if (merged.name !== before.name) gains.signature = 1;
      return { ok: true, value: { gains, apply: () => replace(merged), undo: () => replace(before) } };
    },
  };
}
