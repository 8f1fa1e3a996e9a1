import type { Network } from '../sim/network.ts';
import type { EventKind, Run, RunOptions } from '../sim/run.ts';
import { AUDIBLE, type Heard } from './score.ts';

export type CreateRun = (network: Network, options: RunOptions) => Run;

/** Beyond so many audible events the rest of an episode is not kept: a runaway network is noise by then anyway. */
const MOST = 60_000;

/** Runs one episode with nobody watching and keeps what can be heard of it. `kinds` narrows what is kept. */
export function record(
  network: Network,
  seed: number,
  createRun: CreateRun,
  kinds: ReadonlySet<EventKind> = AUDIBLE,
): Heard[] {
  const heard: Heard[] = [];
  const run = createRun(network, {
    seed,
    onEvent: e => {
      if (!kinds.has(e.kind) || heard.length >= MOST) return;
      heard.push({ t: e.t, kind: e.kind, node: e.node, serial: e.serial, value: e.value });
    },
  });
  run.advance(network.horizon);
  return heard;
}
