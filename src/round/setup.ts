import { nearestConfusions } from '../level/confusions.ts';
import { fixOptions } from '../level/fixes.ts';
import { hashText } from '../level/hash.ts';
import type { Level, LevelTruth, Scene } from '../level/types.ts';
import { reliefsOf } from '../pattern/reliefs/index.ts';
import type { PatternId } from '../pattern/types.ts';
import type { NodeId } from '../sim/network.ts';
import type { RoundSetup } from './types.ts';

/** Patterns to choose among besides the right one. */
const CONFUSIONS = 3;

/** The names to choose among: the level's own, or the right one and those most easily taken for it. */
export function choicesFor(level: Pick<Level, 'pattern' | 'choices'>): PatternId[] {
  return level.choices ?? [level.pattern, ...nearestConfusions(level.pattern, CONFUSIONS)];
}

/** An order drawn from the seed: the same things in the same order for the same seed and purpose. */
function drawn<T>(things: readonly T[], seed: number, purpose: string, key: (thing: T) => string): T[] {
  return things
    .map(thing => ({ thing, at: hashText(`${seed}:${purpose}:${key(thing)}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(x => x.thing);
}

/** Elements that can be marked: those that are drawn and that something could ease. */
export function markableOf(scene: Scene): NodeId[] {
  return Object.keys(scene.places).filter(id => reliefsOf(scene.network, id).length > 0);
}

/**
 * All that the rules need to know of a level: from its truth, never typed in. The seed draws the order of every choice.
 * @throws if the level's alignment names a scene or a role that is not there.
 */
export function buildSetup(level: Level, truth: LevelTruth, seed: number): RoundSetup {
  const { align } = level;
  const subject = level.scenes[align.from]?.roles[align.role]?.[0];
  const right = level.scenes[align.to]?.roles[align.role]?.[0];
  const culprit = truth.scenes[align.from]?.culprit.element;
  if (subject === undefined || right === undefined || culprit === undefined) {
    throw new Error(`${level.id}: align.role "${align.role}" is not in scenes ${align.from} and ${align.to}`);
  }
  const options = drawn([right, align.lookalike, align.other], seed, 'align', id => id);
  return {
    levelId: level.id,
    seed,
    pattern: level.pattern,
    choices: drawn(choicesFor(level), seed, 'name', id => id),
    onset: truth.onset,
    par: level.par,
    scenes: level.scenes.map((scene, i) => {
      const markable = markableOf(scene);
      const culprits = truth.scenes[i]?.culprit.elements ?? [];
      return { markable, culprits: culprits.filter(id => markable.includes(id)) };
    }),
    fixes: fixOptions(level, truth, seed),
    align: { options, answer: options.indexOf(right), from: align.from, to: align.to, subject, culprit },
  };
}
