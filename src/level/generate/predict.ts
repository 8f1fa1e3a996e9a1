import type { Draw } from '../../pattern/draw.ts';
import { estimate } from '../stats.ts';
import { trialsOf } from '../trials.ts';
import type { Level, LeverageRow, SceneTruth } from '../types.ts';
import { alignOf } from './align.ts';
import { frame, type Product, proof, type Work } from './kinds.ts';
import { makeScene } from './scene.ts';

/** Reliefs to put in order. */
const OFFERS = 4;
/** Seeds under which they are measured, and the least distance between neighbours in the order. */
const SEEDS = 8;
const APART = 0.05;
const ERRORS = 3;

/** Four reliefs, each at another element where possible, whose order is beyond doubt; null if the scene has none. */
function offersOf(
  network: Level['scenes'][number]['network'],
  drawn: ReadonlySet<string>,
  truth: SceneTruth,
  draw: Draw,
): { rows: LeverageRow[]; runs: number } | null {
  const trials = trialsOf(network);
  const chosen: LeverageRow[] = [];
  const sorted = draw
    .shuffle('offers', truth.rows)
    .filter(row => drawn.has(row.element))
    .sort((a, b) => b.leverage - a.leverage);
  const far = (row: LeverageRow): boolean =>
    chosen.every(
      c =>
        Math.abs(c.leverage - row.leverage) >= APART &&
        Math.abs(c.leverage - row.leverage) >= ERRORS * Math.sqrt(c.se * c.se + row.se * row.se),
    );
  // The best, the worst, and two between that stand clear of each other: other elements first.
  for (const fresh of [true, false]) {
    for (const row of sorted) {
      if (chosen.length === OFFERS) break;
      if (fresh && chosen.some(c => c.element === row.element)) continue;
      if (!far(row)) continue;
      const trial = trials.rows.find(r => r.element === row.element && r.relief === row.relief)!;
      trials.extend(trial, SEEDS);
      const { mean, se, n } = estimate(trial.gains);
      const measured = { element: row.element, relief: row.relief, leverage: mean, se, seeds: n };
      if (far(measured)) chosen.push(measured);
    }
  }
  return chosen.length === OFFERS ? { rows: draw.shuffle('order', chosen), runs: trials.runs } : null;
}

/** One ribbon, and four reliefs to be put in order before they are tried. */
export function predict(work: Work): Product | string {
  const { spec, draw } = work;
  const { made, rows } = work.attempt('predict', order => {
    const tried = makeScene(order);
    if (!tried.ok) return tried;
    const { scene, truth } = tried.made;
    const offers = offersOf(scene.network, new Set(Object.keys(scene.places)), truth, order.draw);
    if (offers === null)
      return { ok: false, faults: ['no four reliefs stand clear of each other'], runs: tried.runs };
    return { ok: true, made: { made: tried.made, rows: offers.rows }, runs: tried.runs + offers.runs };
  });
  const level: Level = {
    ...frame(work, spec.pattern, [made]),
    offers: rows.map(({ element, relief }) => ({ element, relief })),
    align: alignOf(spec.pattern, [made.scene], draw),
  };
  return { level, truth: { ...proof(work, level, [made]), offers: rows }, scenes: [made] };
}
