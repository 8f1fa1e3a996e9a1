import { fixCandidates, fixOptions } from '../../level/fixes.ts';
import type { FixOption, Level, LevelTruth, LeverageRow, SceneTruth } from '../../level/types.ts';

const signed = (x: number): string => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(3)}`;
const at = (row: { element: string; relief: string }): string => `${row.element}.${row.relief}`;

/** One line a scene: what is sick, how surely, and what is wrong with the scene if anything. */
export function truthLine(name: string, truth: SceneTruth): string {
  const { culprit, runnerUp } = truth;
  const head = `${truth.fair ? 'fair  ' : 'UNFAIR'} ${name}:`;
  if (culprit.elements.length === 0) return `${head} ${truth.faults.join('; ')}`;
  const parts = [
    `health ${truth.health.toFixed(2)} ± ${truth.healthSe.toFixed(3)}`,
    `culprit ${culprit.role} ${at(culprit)} ${signed(culprit.leverage)} ± ${culprit.se.toFixed(3)}`,
    `runner-up ${at(runnerUp)} ${signed(runnerUp.leverage)}`,
    `margin ${signed(truth.margin)} ± ${truth.marginSe.toFixed(3)}`,
    truth.signature.holds ? 'signature holds' : `signature broken (${truth.signature.broken.length})`,
    `onset ${(truth.onset / 1000).toFixed(1)} s`,
  ];
  return [`${head} ${parts.join(', ')}`, ...truth.faults.map(f => `       ✗ ${f}`)].join('\n');
}

/** How a scene is named in the lines: `monday-first-light[1] bottleneck music`. */
export function sceneName(level: Level, index: number): string {
  return `${level.id}[${index}] ${level.pattern} ${level.scenes[index]?.domain ?? '?'}`;
}

/** The whole leverage table of a scene, the culprit's rows first, the strongest first. */
export function truthTable(name: string, truth: SceneTruth): string {
  const culprit = new Set(truth.culprit.elements);
  const best = truth.culprit.leverage;
  const side = (row: LeverageRow): number => (culprit.has(row.element) ? 0 : 1);
  const rows = [...truth.rows].sort((a, b) => side(a) - side(b) || b.leverage - a.leverage);
  const wide = Math.max(10, ...rows.map(row => at(row).length));
  const lines = rows.map(row => {
    const share = best > 0 ? `${Math.round((100 * row.leverage) / best)} %` : '–';
    return [
      side(row) === 0 ? '  ●' : '   ',
      at(row).padEnd(wide),
      signed(row.leverage),
      `± ${row.se.toFixed(3)}`,
      share.padStart(7),
      `${row.seeds} seeds`,
    ].join(' ');
  });
  return [truthLine(name, truth), ...lines].join('\n');
}

/** The fixes that all scenes have, by worth; the four that are offered are marked. */
export function fixTable(level: Level, truth: LevelTruth): string {
  const key = (o: FixOption): string => `${o.role}.${o.relief}`;
  const offered = new Set(fixOptions(level, truth, 1).map(key));
  const candidates = [...fixCandidates(level, truth)].sort((a, b) => b.worth - a.worth);
  const lines = candidates.map(o => {
    const gains = o.scenes.map(s => `${s.element} ${signed(s.leverage)}`).join(', ');
    return `  ${offered.has(key(o)) ? '●' : ' '} ${key(o).padEnd(20)} worth ${o.worth.toFixed(2)}  ${gains}`;
  });
  const few = offered.size < 4 ? [`  ✗ only ${offered.size} fixes can be offered`] : [];
  return [`fixes of ${level.id} (● offered):`, ...lines, ...few].join('\n');
}

/** What `--json` prints: truths, with the pattern and the domains beside them. */
export function asJson(levels: readonly Level[], truths: readonly LevelTruth[]): string {
  const out = truths.map((truth, i) => {
    const level = levels[i]!;
    const scenes = truth.scenes.map((scene, k) => ({ domain: level.scenes[k]!.domain, ...scene }));
    return { ...truth, pattern: level.pattern, scenes };
  });
  return JSON.stringify(out, null, 2);
}
