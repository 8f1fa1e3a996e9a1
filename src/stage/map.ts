import type { Box, SceneLayout } from '../layout/types.ts';
import type { Scene } from '../level/types.ts';
import type { NetNode } from '../sim/network.ts';
import { Track } from './track.ts';

/** A scene's geometry by the kernel's node indices, ready for look-ups in every frame. */
export interface SceneMap {
  ids: string[];
  nodes: NetNode[];
  /** Height of the ribbon's world. */
  height: number;
  /** Body of each node; wiring has an empty box, an undrawn node null. */
  boxes: (Box | null)[];
  /** Track from node a to node b at [a · count + b]; through a link's handle it is one track from end to end. */
  tracks: (Track | null)[];
  /** The same index: true for ways that lead back. */
  back: boolean[];
  /** The way on which a queue before this node piles up, as a track index; −1 if none leads here. */
  spine: Int16Array;
  /** A sink that tokens reach from here without any travelling time, else −1. */
  sinkNext: Int16Array;
}

/** How level and long the last stretch of a way is: queues pile up where there is most room. */
function suits(track: Track): number {
  const end = track.index(track.length - 8);
  return Math.min(track.length, 160) * (0.4 + Math.max(0, track.dx[end]!));
}

/** Joins layout and network: kernel index order is the order of `Network.nodes`. */
export function mapOf(scene: Scene, layout: SceneLayout): SceneMap {
  const ids = Object.keys(scene.network.nodes);
  const count = ids.length;
  const index = new Map(ids.map((id, i) => [id, i] as const));
  const nodes = ids.map(id => scene.network.nodes[id]!);
  const boxes = ids.map(id => layout.places.find(p => p.id === id)?.box ?? null);
  const tracks: (Track | null)[] = new Array(count * count).fill(null);
  const back: boolean[] = new Array(count * count).fill(false);
  const spine = new Int16Array(count).fill(-1);
  const best = new Float32Array(count).fill(-1);
  const into: number[][] = ids.map(() => []);

  for (const way of layout.ways) {
    if (way.kind !== 'flow' && way.kind !== 'back') continue;
    const a = index.get(way.from)!;
    const b = index.get(way.to)!;
    const node = nodes[a]!;
    // A patience element's way back is drawn for its signals only; no token takes it.
    if (nodes[b]!.kind === 'patience' && way.kind === 'back') continue;
    const track = new Track(way.points, way.lengths);
    tracks[a * count + b] = track;
    back[a * count + b] = way.kind === 'back';
    into[b]!.push(a);
    const fit = suits(track) * (way.kind === 'back' ? 0.3 : 1) * (node.kind === 'link' ? 0.8 : 1);
    if (track.length > 4 && fit > best[b]!) {
      best[b] = fit;
      spine[b] = a * count + b;
    }
  }
  nodes.forEach((node, i) => {
    const before = into[i]!;
    if (node.kind !== 'link' || before.length !== 1) return;
    const first = tracks[before[0]! * count + i];
    for (let to = 0; to < count; to++) {
      const second = tracks[i * count + to];
      if (first && second && first.length > 2) tracks[i * count + to] = Track.join(first, second);
    }
  });
  const sinkNext = new Int16Array(count).fill(-1);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) if (tracks[a * count + b] && nodes[b]!.kind === 'sink') sinkNext[a] = b;
  }
  return { height: layout.height, ids, nodes, boxes, tracks, back, spine, sinkNext };
}
