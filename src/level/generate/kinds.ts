import type { Draw } from '../../pattern/draw.ts';
import type { PatternId } from '../../pattern/types.ts';
import { fixCandidates } from '../fixes.ts';
import type { Level, LevelTruth } from '../types.ts';
import { alignOf } from './align.ts';
import { parOf } from './difficulty.ts';
import { MARGIN, type MadeScene, type SceneOrder } from './scene.ts';
import type { Setting } from './setting.ts';
import { type LevelSpec, specId } from './spec.ts';
import { headingOf } from './titles.ts';

/** All that the makers of the kinds share. */
export interface Work {
  spec: LevelSpec;
  setting: Setting;
  draw: Draw;
  /** Makes one scene of the spec, trying until it is fair. */
  scene(index: number, pattern: PatternId): MadeScene;
  /** Tries until `make` gives something; at the end it is unfair. */
  attempt<T>(
    what: string,
    make: (
      order: SceneOrder,
    ) => { ok: true; made: T; runs: number } | { ok: false; faults: string[]; runs: number },
  ): T;
  /** Kernel runs so far. */
  runs(): number;
}

export interface Product {
  level: Level;
  truth: LevelTruth;
  scenes: MadeScene[];
}

/** The members that every generated level has. */
export function frame(work: Work, pattern: PatternId, made: readonly MadeScene[]): Omit<Level, 'align'> {
  const { spec, setting, draw } = work;
  return {
    format: 1,
    ...(spec.kind ? { kind: spec.kind } : {}),
    id: specId(spec),
    ...headingOf(draw),
    pattern,
    choices: [...setting.company],
    margin: MARGIN,
    par: parOf(spec.difficulty, made.length),
    scenes: made.map(m => m.scene),
  };
}

export function proof(work: Work, level: Level, made: readonly MadeScene[]): LevelTruth {
  const scenes = made.map(m => m.truth);
  return {
    level: level.id,
    scenes,
    onset: Math.min(...scenes.map(t => t.onset)),
    fair: true,
    runs: work.runs(),
  };
}

/** Fixes to choose among. */
const FIXES = 4;

/** Three ribbons (or as many as there are domains), one pattern. */
export function standard(work: Work): Product | string {
  const { spec, draw } = work;
  const made = spec.domains.map((_, i) => work.scene(i, spec.pattern));
  const level: Level = {
    ...frame(work, spec.pattern, made),
    align: alignOf(
      spec.pattern,
      made.map(m => m.scene),
      draw,
    ),
  };
  const truth = proof(work, level, made);
  const fixes = fixCandidates(level, truth);
  if (fixes.length < FIXES) {
    return `only ${fixes.length} fixes in all scenes: ${fixes.map(f => `${f.role}.${f.relief}`).join(', ')}`;
  }
  return { level, truth, scenes: made };
}

/** Three ribbons of which one has another pattern than the two others: which one is drawn. */
export function odd(work: Work): Product | string {
  const { spec, setting, draw } = work;
  const stranger = draw.whole('stranger', 0, 2);
  const made = spec.domains.map((_, i) => work.scene(i, i === stranger ? setting.partner : spec.pattern));
  const alike = [0, 1, 2].filter(i => i !== stranger);
  const scenes = made.map(m => m.scene);
  const inner = alignOf(
    spec.pattern,
    alike.map(i => scenes[i]!),
    draw,
  );
  const level: Level = {
    ...frame(work, spec.pattern, made),
    stranger: { scene: stranger, pattern: setting.partner },
    align: { ...inner, from: alike[inner.from]!, to: alike[inner.to]! },
  };
  return { level, truth: proof(work, level, made), scenes: made };
}
