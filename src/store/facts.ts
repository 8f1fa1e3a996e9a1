import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import { blockedShare, busyShare, RECENT, RECENT_TICKS, trend } from './doing.ts';
import { controllerFacts, nameOf } from './facts-loops.ts';
import type { Recorder } from './recorder.ts';
import type { InspectFacts } from './types.ts';
import { figure, percent, seconds, setting } from './words.ts';

type Figure = InspectFacts['figures'][number];
type Part = Pick<InspectFacts, 'figures' | 'spark' | 'sparkLabel'>;

/** Scales a history to 0..1 by its peak, or by `least` if the peak is below it. */
function scaled(history: number[], least: number): number[] {
  const peak = Math.max(least, ...history);
  return history.map(x => Math.min(1, Math.max(0, x / peak)));
}

/** Differences between samples of a counter. */
function steps(history: number[]): number[] {
  return history.slice(1).map((x, i) => Math.max(0, x - history[i]!));
}

function perSecond(past: Recorder, node: number, field: 'arrivals' | 'departures'): string {
  const { by, ticks } = past.growth(node, field, RECENT);
  return ticks === 0 ? '–' : `${figure((by * 1000) / ticks)} a second`;
}

/** The longest time that anything has been standing in line at a node, in ticks; 0 with nobody in line. */
function longestWait(run: Run, node: number): number {
  let longest = 0;
  run.eachToken(t => {
    if (t.node === node && (t.state === 'waiting' || t.state === 'gathered')) {
      longest = Math.max(longest, run.now - t.since);
    }
  });
  return longest;
}

function line(run: Run, past: Recorder, node: number, label: string): Figure[] {
  const view = run.node(node);
  const way = trend(past, node);
  const size = view.capacity >= 0 ? `${view.waiting} of ${view.capacity}` : String(view.waiting);
  const full = view.capacity > 0 && view.waiting >= view.capacity;
  const text = full ? `${size}, full` : view.waiting === 0 ? 'none' : `${size}, ${way}`;
  const growing = way === 'growing' && view.waiting > 2;
  const figures: Figure[] = [{ label, value: text, ...(full || growing ? { alarm: true } : {}) }];
  const oldest = longestWait(run, node);
  if (oldest > 0) figures.push({ label: 'longest wait', value: seconds(oldest) });
  return figures;
}

function lost(run: Run, node: number, label: string): Figure[] {
  const { losses } = run.node(node);
  return losses > 0 ? [{ label, value: String(losses), alarm: true }] : [];
}

function station(run: Run, past: Recorder, node: number): Part {
  const busy = busyShare(run, past, node);
  const held = blockedShare(past, node);
  const view = run.node(node);
  const figures: Figure[] = [];
  if (view.out) figures.push({ label: 'state', value: 'out of service', alarm: true });
  figures.push({ label: 'busy', value: percent(busy), ...(busy >= 0.97 ? { alarm: true } : {}) });
  figures.push(...line(run, past, node, 'waiting'));
  if (held > 0)
    figures.push({ label: 'can not pass on', value: `${percent(held)} of the time`, alarm: true });
  if (view.holding > 0) figures.push({ label: 'holding, waiting for more', value: String(view.holding) });
  if (view.servers > 1) figures.push({ label: 'at work', value: `${view.served} of ${view.servers}` });
  figures.push(...lost(run, node, 'turned away'));
  return { figures, spark: scaled(past.series(node, 'waiting'), 4), sparkLabel: 'waiting' };
}

function flow(run: Run, past: Recorder, node: number, extra: Figure[]): Part {
  return {
    figures: [{ label: 'passes on', value: perSecond(past, node, 'departures') }, ...extra],
    spark: scaled(steps(past.series(node, 'departures')), 2),
    sparkLabel: run.node(node).kind === 'source' ? 'sent' : 'passed on',
  };
}

function gathering(run: Run, past: Recorder, node: number, label: string): Part {
  return {
    figures: [
      ...line(run, past, node, label),
      { label: 'lets go', value: perSecond(past, node, 'departures') },
    ],
    spark: scaled(past.series(node, 'waiting'), 4),
    sparkLabel: label,
  };
}

function part(scene: Scene, id: NodeId, run: Run, past: Recorder, index: number): Part {
  const node = scene.network.nodes[id];
  const view = run.node(index);
  switch (node?.kind) {
    case 'station':
      return station(run, past, index);
    case 'controller':
      return controllerFacts(scene, node, run, past, index);
    case 'source': {
      const rate = view.knob < 0.995 ? [{ label: 'let in', value: percent(view.knob) }] : [];
      return {
        ...flow(run, past, index, rate),
        figures: [{ label: 'sends', value: perSecond(past, index, 'departures') }, ...rate],
      };
    }
    case 'patience': {
      const { by } = past.growth(index, 'retries', RECENT);
      return {
        figures: [
          { label: 'waits', value: seconds(node.timeout) },
          { label: 'tries again', value: node.retries === 1 ? 'once' : `up to ${node.retries} times` },
          {
            label: `sent again in the last ${RECENT_TICKS / 1000} s`,
            value: String(by),
            ...(by > 3 ? { alarm: true } : {}),
          },
        ],
        spark: scaled(steps(past.series(index, 'retries')), 2),
        sparkLabel: 'sent again',
      };
    }
    case 'gain':
      return flow(run, past, index, [
        { label: 'comes back', value: `${setting('factor', view.knob)} each round` },
        ...(node.copies === undefined ? [] : [{ label: 'to', value: nameOf(scene, node.copies) }]),
      ]);
    case 'link':
      return flow(run, past, index, [{ label: 'takes', value: seconds(node.delay) }]);
    case 'join':
      return gathering(run, past, index, 'waiting for the others');
    case 'match':
      return gathering(run, past, index, 'waiting for its match');
    case 'batch':
      return gathering(run, past, index, `collected of ${node.size}`);
    case 'gate':
      return gathering(run, past, index, 'waiting for the gate');
    case 'pool':
      return { ...gathering(run, past, index, 'waiting'), figures: line(run, past, index, 'waiting') };
    case 'sink':
      return {
        figures: [{ label: 'arrives', value: perSecond(past, index, 'arrivals') }],
        spark: scaled(steps(past.series(index, 'arrivals')), 2),
        sparkLabel: 'arrived',
      };
    default:
      return flow(run, past, index, lost(run, index, 'lost'));
  }
}

/** What the inspector says of one element of a scene at this moment, in plain words. */
export function inspect(at: number, scene: Scene, id: NodeId, run: Run, past: Recorder): InspectFacts | null {
  const index = run.indexOf(id);
  if (index < 0) return null;
  return { scene: at, element: id, ...part(scene, id, run, past, index) };
}
