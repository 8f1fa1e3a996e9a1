import type { Scene } from '../level/types.ts';
import type { ControllerNode, Edge } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import { t } from '../text/index.ts';
import type { Recorder } from './recorder.ts';
import type { InspectFacts } from './types.ts';
import { reading, seconds, setting } from './words.ts';

/** The name of the place at the end of a way, or its id where it has none. */
export function nameOf(scene: Scene, edge: Edge): string {
  const id = typeof edge === 'string' ? edge : edge.to;
  return scene.places[id]?.name ?? id;
}

/** Between which values a history moved, as 0..1 of the controller's bounds. */
function within(history: number[], [low, high]: [number, number]): number[] {
  const span = high - low;
  return history.map(x => (span > 0 ? Math.min(1, Math.max(0, (x - low) / span)) : 0.5));
}

/** A loop's device: what it turns, what it reads, and how old the reading is. */
export function controllerFacts(
  scene: Scene,
  node: ControllerNode,
  run: Run,
  past: Recorder,
  index: number,
): Pick<InspectFacts, 'figures' | 'spark' | 'sparkLabel'> {
  const view = run.node(index);
  const { sense, act } = node;
  const history = past.series(index, 'knob');
  const swing = history.length > 8 ? Math.max(...history) - Math.min(...history) : 0;
  const swings = swing > (node.bounds[1] - node.bounds[0]) * 0.4;
  return {
    figures: [
      {
        label: t(`play-fact-sets-${act.knob}`, { name: nameOf(scene, act.on) }),
        value: setting(act.knob, view.knob),
        ...(swings ? { alarm: true } : {}),
      },
      {
        label: t(`play-fact-reads-${sense.measure}`, { name: nameOf(scene, sense.of) }),
        value: reading(sense.measure, view.sensed),
      },
      {
        label: t('play-fact-sees'),
        value: node.lag > 0 ? t('play-fact-late', { time: seconds(node.lag) }) : t('play-fact-at-once'),
      },
      { label: t('play-fact-decides'), value: t('play-fact-every', { time: seconds(node.period) }) },
    ],
    spark: within(history, node.bounds),
    sparkLabel: t(`play-fact-knob-${act.knob}`),
  };
}
