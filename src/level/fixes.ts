import { patternById } from '../pattern/index.ts';
import type { ReliefClass } from '../pattern/relief-classes.ts';
import type { RoleId } from '../pattern/types.ts';
import { hashText } from './hash.ts';
import type { FixOption, Level, LevelTruth, LeverageRow, Scene, SceneTruth } from './types.ts';
import { reliefWords } from './wording.ts';

const OPTIONS = 4;
const ON_CULPRIT = 2;

/** The element of the role at which this relief brings most; undefined when none has it. */
function rowOf(scene: Scene, truth: SceneTruth, role: RoleId, relief: ReliefClass): LeverageRow | undefined {
  const elements = scene.roles[role] ?? [];
  let best: LeverageRow | undefined;
  for (const row of truth.rows) {
    if (row.relief !== relief || !elements.includes(row.element)) continue;
    if (best === undefined || row.leverage > best.leverage) best = row;
  }
  return best;
}

const clamp = (x: number): number => Math.max(0, Math.min(1, x));

/** Every fix of the pattern that all scenes have and have measured, in the pattern's order. */
export function fixCandidates(level: Level, truth: LevelTruth): FixOption[] {
  const pattern = patternById(level.pattern);
  const culprit = new Set(pattern.roles.filter(r => r.culprit).map(r => r.id));
  const found = pattern.fixes.flatMap(({ role, relief }) => {
    const rows = level.scenes.flatMap((scene, i) => rowOf(scene, truth.scenes[i]!, role, relief) ?? []);
    return rows.length === level.scenes.length ? [{ role, relief, rows }] : [];
  });
  const best = level.scenes.map((_, i) => Math.max(0, ...found.map(f => f.rows[i]!.leverage)));
  return found.map(({ role, relief, rows }) => ({
    role,
    relief,
    onCulprit: culprit.has(role),
    worth:
      rows.reduce((sum, row, i) => sum + (best[i]! > 0 ? clamp(row.leverage / best[i]!) : 0), 0) /
      rows.length,
    scenes: rows.map((row, i) => ({
      element: row.element,
      words: reliefWords(level.scenes[i]!, row.element, relief).do,
      leverage: row.leverage,
    })),
  }));
}

function byWorth(a: FixOption, b: FixOption): number {
  return b.worth - a.worth;
}

/** One option a role before a second one of the same role, each in the pattern's order. */
function varied(options: readonly FixOption[]): FixOption[] {
  const turn = (option: FixOption, i: number): number =>
    options.slice(0, i).filter(o => o.role === option.role).length;
  return options
    .map((option, i) => ({ option, key: turn(option, i) * options.length + i }))
    .sort((a, b) => a.key - b.key)
    .map(x => x.option);
}

/**
 * Four fixes to choose from: the one that brings most, the culprit's least useful one (the right place, the wrong
 * remedy), and what tempts elsewhere, a role at a time. At least two are on the culprit. `worth` is measured: the mean
 * over the scenes of the share of the best gain that any fix of all scenes has. Their order comes from the seed.
 * Fewer than `count` (four) when the scenes don't have so many fixes in common.
 */
export function fixOptions(level: Level, truth: LevelTruth, seed: number, count = OPTIONS): FixOption[] {
  const candidates = fixCandidates(level, truth);
  const culprit = candidates.filter(o => o.onCulprit).sort(byWorth);
  const others = varied(candidates.filter(o => !o.onCulprit));
  const chosen = culprit.length < ON_CULPRIT ? [...culprit] : [culprit[0]!, culprit[culprit.length - 1]!];
  const spare = [...others, ...culprit.slice(1, -1).reverse()];
  chosen.push(...spare.slice(0, count - chosen.length));
  const key = (o: FixOption): string => hashText(`${seed}:${level.id}:${o.role}.${o.relief}`);
  return chosen
    .map(option => ({ option, at: key(option) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(x => x.option);
}
