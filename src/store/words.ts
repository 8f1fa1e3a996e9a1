import type { Knob, Measure, Ticks } from '../sim/network.ts';
import { number, seconds as said, t, trimmed } from '../text/index.ts';

/** "0.9 s", "12 s": screen seconds. */
export function seconds(ticks: Ticks): string {
  return said(ticks, ticks < 9_950 ? 1 : 0);
}

/** "73 %". */
export function percent(share: number): string {
  return `${number(share * 100)} %`;
}

/** A small number without needless digits: "3", "2.4", "0.15". */
export function figure(x: number): string {
  if (!Number.isFinite(x)) return '–';
  const size = Math.abs(x);
  return trimmed(x, size >= 10 ? 0 : size >= 1 ? 1 : 2);
}

/** A knob's setting in words. */
export function setting(knob: Knob, value: number): string {
  switch (knob) {
    case 'speed':
    case 'factor':
      return `× ${number(value, 2)}`;
    case 'rate':
      return percent(value);
    case 'delay':
      return seconds(value);
    case 'servers':
    case 'permits':
      return number(value);
  }
}

/** A sensed value in words. */
export function reading(measure: Measure, value: number): string {
  switch (measure) {
    case 'wait':
      return seconds(value);
    case 'rate':
    case 'throughput':
      return t('play-fact-rate', { rate: figure(value) });
    case 'utilisation':
    case 'late':
      return percent(value);
    default:
      return figure(value);
  }
}
