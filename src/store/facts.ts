import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import { number, t } from '../text/index.ts';
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
  return ticks === 0 ? '–' : t('play-fact-rate', { rate: figure((by * 1000) / ticks) });
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
  const size =
    view.capacity >= 0
      ? t('play-fact-of', { part: view.waiting, whole: view.capacity })
      : number(view.waiting);
  const full = view.capacity > 0 && view.waiting >= view.capacity;
  const text = full
    ? t('play-fact-full', { size })
    : view.waiting === 0
      ? t('play-fact-none')
      : t(`play-fact-${way}`, { size });
  const growing = way === 'growing' && view.waiting > 2;
  const figures: Figure[] = [{ label, value: text, ...(full || growing ? { alarm: true } : {}) }];
  const oldest = longestWait(run, node);
  if (oldest > 0) figures.push({ label: t('play-fact-longest-wait'), value: seconds(oldest) });
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
  if (view.out) figures.push({ label: t('play-fact-state'), value: t('play-fact-out'), alarm: true });
  figures.push({
    label: t('play-fact-busy'),
    value: percent(busy),
    ...(busy >= 0.97 ? { alarm: true } : {}),
  });
  figures.push(...line(run, past, node, t('play-fact-waiting')));
  if (held > 0)
    figures.push({
      label: t('play-fact-blocked'),
      value: t('play-fact-of-time', { percent: percent(held) }),
      alarm: true,
    });
  if (view.holding > 0) figures.push({ label: t('play-fact-holding'), value: String(view.holding) });
  if (view.servers > 1)
    figures.push({
      label: t('play-fact-at-work'),
      value: t('play-fact-of', { part: view.served, whole: view.servers }),
    });
  figures.push(...lost(run, node, t('play-fact-turned-away')));
  return { figures, spark: scaled(past.series(node, 'waiting'), 4), sparkLabel: t('play-fact-waiting') };
}

function flow(run: Run, past: Recorder, node: number, extra: Figure[]): Part {
  return {
    figures: [{ label: t('play-fact-passes-on'), value: perSecond(past, node, 'departures') }, ...extra],
    spark: scaled(steps(past.series(node, 'departures')), 2),
    sparkLabel: t(run.node(node).kind === 'source' ? 'play-fact-sent' : 'play-fact-passed'),
  };
}

function gathering(run: Run, past: Recorder, node: number, label: string): Part {
  return {
    figures: [
      ...line(run, past, node, label),
      { label: t('play-fact-lets-go'), value: perSecond(past, node, 'departures') },
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
      const rate = view.knob < 0.995 ? [{ label: t('play-fact-let-in'), value: percent(view.knob) }] : [];
      return {
        ...flow(run, past, index, rate),
        figures: [{ label: t('play-fact-sends'), value: perSecond(past, index, 'departures') }, ...rate],
      };
    }
    case 'patience': {
      const { by } = past.growth(index, 'retries', RECENT);
      return {
        figures: [
          { label: t('play-fact-waits'), value: seconds(node.timeout) },
          { label: t('play-fact-retries'), value: t('play-fact-times', { count: node.retries }) },
          {
            label: t('play-fact-again-recent', { seconds: RECENT_TICKS / 1000 }),
            value: String(by),
            ...(by > 3 ? { alarm: true } : {}),
          },
        ],
        spark: scaled(steps(past.series(index, 'retries')), 2),
        sparkLabel: t('play-fact-again'),
      };
    }
    case 'gain':
      return flow(run, past, index, [
        {
          label: t('play-fact-comes-back'),
          value: t('play-fact-each-round', { factor: setting('factor', view.knob) }),
        },
        ...(node.copies === undefined
          ? []
          : [{ label: t('play-fact-to'), value: nameOf(scene, node.copies) }]),
      ]);
    case 'link':
      return flow(run, past, index, [{ label: t('play-fact-takes'), value: seconds(node.delay) }]);
    case 'join':
      return gathering(run, past, index, t('play-fact-waiting-others'));
    case 'match':
      return gathering(run, past, index, t('play-fact-waiting-match'));
    case 'batch':
      return gathering(run, past, index, t('play-fact-collected', { size: node.size }));
    case 'gate':
      return gathering(run, past, index, t('play-fact-waiting-gate'));
    case 'pool':
      return {
        ...gathering(run, past, index, t('play-fact-waiting')),
        figures: line(run, past, index, t('play-fact-waiting')),
      };
    case 'sink':
      return {
        figures: [{ label: t('play-fact-arrives'), value: perSecond(past, index, 'arrivals') }],
        spark: scaled(steps(past.series(index, 'arrivals')), 2),
        sparkLabel: t('play-fact-arrived'),
      };
    default:
      return flow(run, past, index, lost(run, index, t('play-fact-lost')));
  }
}

/** What the inspector says of one element of a scene at this moment, in plain words. */
export function inspect(at: number, scene: Scene, id: NodeId, run: Run, past: Recorder): InspectFacts | null {
  const index = run.indexOf(id);
  if (index < 0) return null;
  return { scene: at, element: id, ...part(scene, id, run, past, index) };
}
