import type { Run } from '../sim/run.ts';
import { type Recorder, SAMPLE } from './recorder.ts';

/** What an element is busy with, as the sentence after a wrong mark tells it. */
export type Doing = 'hungry' | 'blocked' | 'busy' | 'queued' | 'loop' | 'fine';

const LOOPS: readonly string[] = ['controller', 'gain', 'patience'];
/** Samples over which an element is judged: 4 s. */
export const RECENT = 16;

/** Share of its servers' time that a node was busy over the last few seconds, 0..1. */
export function busyShare(run: Run, past: Recorder, node: number): number {
  const { by, ticks } = past.growth(node, 'busyTicks', RECENT);
  const view = run.node(node);
  if (ticks === 0) return view.servers > 0 ? Math.min(1, view.served / view.servers) : 0;
  // A controller may have changed the number of servers on the way.
  const servers = past.series(node, 'servers', RECENT);
  const mean = servers.reduce((a, b) => a + b, 0) / servers.length;
  return Math.min(1, Math.max(0, by / (ticks * Math.max(1, mean))));
}

/** Share of the last few seconds in which a node held something that could not leave, 0..1. */
export function blockedShare(past: Recorder, node: number): number {
  const recent = past.series(node, 'blocked', RECENT);
  return recent.length === 0 ? 0 : recent.filter(n => n > 0).length / recent.length;
}

/** Whether a queue grows, keeps its length or falls, over the last few seconds. */
export function trend(past: Recorder, node: number): 'growing' | 'steady' | 'falling' {
  const recent = past.series(node, 'waiting', RECENT);
  if (recent.length < 8) return 'steady';
  const half = Math.floor(recent.length / 2);
  const mean = (from: number, to: number): number =>
    recent.slice(from, to).reduce((a, b) => a + b, 0) / (to - from);
  const change = mean(half, recent.length) - mean(0, half);
  const least = Math.max(0.75, mean(0, half) * 0.1);
  if (change > least) return 'growing';
  return change < -least ? 'falling' : 'steady';
}

/** What a node is doing at this moment, judged over the last few seconds. */
export function doing(run: Run, past: Recorder, node: number): Doing {
  const view = run.node(node);
  if (LOOPS.includes(view.kind)) return 'loop';
  if (view.kind !== 'station') return view.waiting > 2 ? 'queued' : 'fine';
  if (blockedShare(past, node) > 0.3) return 'blocked';
  const busy = busyShare(run, past, node);
  // Only of a line that keeps its length can that be said; else the server is what there is to speak of.
  if (view.waiting >= 3 && view.waiting >= view.servers && trend(past, node) === 'steady') return 'queued';
  if (busy > 0.85) return 'busy';
  return busy < 0.5 && view.waiting === 0 ? 'hungry' : 'fine';
}

/** Ticks that RECENT samples span. */
export const RECENT_TICKS = RECENT * SAMPLE;
