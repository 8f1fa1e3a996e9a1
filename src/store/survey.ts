import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import { blockedShare, RECENT, trend } from './doing.ts';
import type { Recorder } from './recorder.ts';

/** How one place stands, as far as it shows from across the room: what the eye takes in without looking closely. */
export interface PlaceState {
  element: NodeId;
  /** How many stand in line. */
  waiting: number;
  trend: 'growing' | 'steady' | 'falling';
  /** Done with one that it could not pass on, for a good part of the last few seconds. */
  blocked: boolean;
  /** Out of service. */
  out: boolean;
  /** How many it has turned away or lost in the last few seconds. */
  refused: number;
}

export interface SceneSurvey {
  places: PlaceState[];
  /** Share on time as the meter shows it, or null with nothing due yet. */
  health: number | null;
}

/** How every named place of a scene stands, in the order of its network. */
export function survey(scene: Scene, run: Run, past: Recorder): SceneSurvey {
  const places = Object.keys(scene.network.nodes).flatMap<PlaceState>(element => {
    const node = run.indexOf(element);
    if (scene.places[element] === undefined || node < 0) return [];
    const { waiting, out } = run.node(node);
    return {
      element,
      waiting,
      trend: trend(past, node),
      blocked: blockedShare(past, node) > 0.3,
      out,
      refused: past.growth(node, 'losses', RECENT).by,
    };
  });
  return { places, health: past.hasDue() ? past.health() : null };
}
