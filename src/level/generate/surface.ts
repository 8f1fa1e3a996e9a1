import type { PatternId } from '../../pattern/types.ts';
import { createRun } from '../../sim/index.ts';
import type { NetNode, NodeId } from '../../sim/network.ts';
import type { Level, Scene } from '../types.ts';

/** Players that cannot see structure: what they go by, and what they would mark. They keep the game honest. */

/** Kind of a part with what hangs on it, as a player could tell it from the inspector. */
function looksOf(node: NetNode): string[] {
  const out: string[] = [node.kind];
  if (node.kind === 'station') {
    if (node.discipline && node.discipline !== 'fifo') out.push(`station ${node.discipline}`);
    if (node.trip) out.push('station with trip');
    if (node.warmup) out.push('station with warm-up');
    if (node.interference) out.push('station with interference');
    if (node.hold) out.push('station that holds');
    if (node.full === 'reject') out.push('station that turns away');
    if (typeof node.to === 'object' && !('to' in node.to)) out.push('station that sorts');
  }
  if (node.kind === 'source' && (node.bursts || node.wave)) out.push('source with rushes');
  if (node.kind === 'controller') out.push(`controller of ${node.act.knob}`);
  return out;
}

/** All that can be said of a level by its surface: hosts, kinds of part and how many, words of the title. */
export function surfaceOf(level: Level): string[] {
  const out = level.title
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map(word => `title ${word}`);
  for (const scene of level.scenes) {
    out.push(`host ${scene.domain} ${scene.host}`);
    const counts = new Map<string, number>();
    for (const node of Object.values(scene.network.nodes)) {
      for (const look of looksOf(node)) counts.set(look, (counts.get(look) ?? 0) + 1);
    }
    for (const [look, n] of counts) out.push(look, `${n} ${look}`);
  }
  return out;
}

const SEED = 4_711;
/** What a player has seen when such a mark is made. */
const LOOKED = 20_000;

/** The element with the longest line, and the busiest one, after twenty seconds of looking. */
export function gullible(scene: Scene): { longest: NodeId; busiest: NodeId } {
  const run = createRun(scene.network, { seed: SEED });
  run.advance(Math.min(LOOKED, scene.network.horizon));
  const { nodes } = run.probes();
  const drawn = Object.keys(scene.places).filter(id => scene.network.nodes[id]?.kind === 'station');
  const most = (value: (id: NodeId) => number): NodeId =>
    drawn.reduce((a, b) => (value(b) > value(a) ? b : a), drawn[0] ?? '');
  return {
    longest: most(id => nodes[id]?.meanQueue ?? 0),
    busiest: most(id => nodes[id]?.utilisation ?? 0),
  };
}

/** A level as a player sees it who goes by its surface. */
export interface SurfaceCase {
  features: string[];
  choices: PatternId[];
  answer: PatternId;
}
