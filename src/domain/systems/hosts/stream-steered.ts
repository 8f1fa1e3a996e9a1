import type { HostPart } from '../../types.ts';
import { CONSUMER, COPIER, RULE, TUNER, VALVE } from './words.ts';

/** The parts of the stream that somebody or something steers, and its loop. */
export const streamSteered: Record<string, HostPart> = {
  roster: {
    after: [1, 7],
    slots: {
      place: [
        {
          name: 'Consumer group',
          short: 'Group',
          icon: 'cpu',
          does: 'reads the topic, one event a consumer',
          reliefs: CONSUMER,
        },
        {
          name: 'Subscribers',
          short: 'Subs',
          icon: 'cpu',
          does: 'work through the topic, one event a consumer',
          reliefs: CONSUMER,
        },
      ],
      corrector: [
        {
          name: 'Lag scaler',
          short: 'Scaler',
          icon: 'arrows-vertical',
          does: 'adds and removes consumers by the lag metric',
          handle: 'by consumer lag',
          reliefs: TUNER,
        },
        {
          name: 'Autoscaler',
          short: 'Auto',
          icon: 'arrows-vertical',
          does: 'starts and stops consumers by the lag metric',
          handle: 'by lag metric',
          reliefs: TUNER,
        },
      ],
    },
  },
  growth: {
    after: [3, 7],
    slots: {
      growth: [
        {
          name: 'Sampler',
          icon: 'faders-horizontal',
          does: 'lets a larger or smaller share in by the wait',
          handle: 'by the wait',
          reliefs: VALVE,
        },
        {
          name: 'Device rollout',
          short: 'Rollout',
          icon: 'rocket-launch',
          does: 'switches reporting on for more or fewer by the wait',
          handle: 'by the wait',
          reliefs: VALVE,
        },
      ],
      ceiling: [
        { name: 'Aggregator', short: 'Totals', icon: 'sigma', does: 'adds each event to its totals' },
        {
          name: 'Session builder',
          short: 'Session',
          icon: 'path',
          does: 'joins each event to those before it',
        },
      ],
    },
  },
  chain: {
    after: [1, 6],
    slots: {
      stage: [
        { name: 'Map tier', icon: 'function', does: 'puts events in one shape' },
        { name: 'Fold tier', short: 'Fold', icon: 'intersect', does: 'sums events up by key' },
        { name: 'Load tier', short: 'Load', icon: 'tray-arrow-down', does: 'moves sums to the tables' },
      ],
      planner: [
        {
          name: 'Map HPA',
          icon: 'sliders',
          does: 'sets the pace of the Map tier by arrivals',
          handle: 'by arrivals',
          reliefs: TUNER,
        },
        {
          name: 'Fold HPA',
          icon: 'sliders',
          does: 'sets the pace of the Fold tier by the Map HPA',
          handle: 'by Map HPA',
          reliefs: TUNER,
        },
        {
          name: 'Load HPA',
          icon: 'sliders',
          does: 'sets the pace of the Load tier by the Fold HPA',
          handle: 'by Fold HPA',
          reliefs: TUNER,
        },
      ],
    },
  },
  rivals: {
    after: [3, 7],
    slots: {
      left: [
        {
          name: 'Ops job',
          icon: 'wrench',
          does: 'sends its tasks, plus speculative copies',
          reliefs: COPIER,
        },
        {
          name: 'Ops query',
          short: 'Ops',
          icon: 'wrench',
          does: 'sends its scans, plus speculative copies',
          reliefs: COPIER,
        },
      ],
      right: [
        {
          name: 'BI job',
          icon: 'chart-pie',
          does: 'sends its tasks, plus speculative copies',
          reliefs: COPIER,
        },
        {
          name: 'BI query',
          icon: 'chart-pie',
          does: 'sends its scans, plus speculative copies',
          reliefs: COPIER,
        },
      ],
      answer: [
        {
          name: 'Ops policy',
          short: 'Ops rule',
          icon: 'scroll',
          does: 'sets how many copies Ops sends by what BI sends',
          handle: 'by BI copies',
          reliefs: RULE,
        },
        {
          name: 'Ops speculation',
          short: 'Ops spec',
          icon: 'scroll',
          does: 'sets the extra copies of Ops by those of BI',
          handle: 'by BI copies',
          reliefs: RULE,
        },
      ],
      other: [
        {
          name: 'BI policy',
          short: 'BI rule',
          icon: 'note',
          does: 'sets how many copies BI sends by what Ops sends',
          handle: 'by Ops copies',
          reliefs: RULE,
        },
        {
          name: 'BI speculation',
          short: 'BI spec',
          icon: 'note',
          does: 'sets the extra copies of BI by those of Ops',
          handle: 'by Ops copies',
          reliefs: RULE,
        },
      ],
      shared: [
        { name: 'Task pool', short: 'Pool', icon: 'squares-four', does: 'runs what both teams send' },
        {
          name: 'Shared cluster',
          short: 'Cluster',
          icon: 'circles-four',
          does: 'runs the work of both teams',
        },
      ],
    },
  },
  loop: {
    after: [2, 6],
    make: 'echo',
    slots: {
      loop: [
        {
          name: 'Triggers',
          icon: 'lightning',
          does: 'publish what an event makes necessary elsewhere',
          handle: 'copies per event',
        },
        {
          name: 'Derived events',
          short: 'Derived',
          icon: 'lightning',
          does: 'publish what follows from an event',
          handle: 'copies per event',
        },
      ],
    },
  },
};
