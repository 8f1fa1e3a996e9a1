import type { Knob, Measure, Ticks } from '../sim/network.ts';

/** "0.9 s", "12 s": screen seconds. */
export function seconds(ticks: Ticks): string {
  const s = ticks / 1000;
  return `${s < 9.95 ? s.toFixed(1) : String(Math.round(s))} s`;
}

/** "73 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A small number without needless digits: "3", "2.4", "0.15". */
export function figure(x: number): string {
  if (!Number.isFinite(x)) return '–';
  const rounded = Math.round(x * 100) / 100;
  if (Math.abs(rounded) >= 10 || Number.isInteger(rounded)) return String(Math.round(rounded));
  return Math.abs(rounded) >= 1 ? String(Math.round(rounded * 10) / 10) : String(rounded);
}

/** A knob's setting in words. */
export function setting(knob: Knob, value: number): string {
  switch (knob) {
    case 'speed':
    case 'factor':
      return `× ${value.toFixed(2)}`;
    case 'rate':
      return percent(value);
    case 'delay':
      return seconds(value);
    case 'servers':
    case 'permits':
      return String(Math.round(value));
  }
}

/** What a knob is called, before "of NAME". */
export const KNOB_WORDS: Record<Knob, string> = {
  speed: 'pace',
  servers: 'number at work',
  rate: 'share let in',
  factor: 'copies',
  permits: 'permits',
  delay: 'delay',
};

/** What a measure is called, before "at NAME". */
export const MEASURE_WORDS: Record<Measure, string> = {
  queue: 'line',
  stock: 'stock',
  wait: 'wait',
  rate: 'arrivals',
  throughput: 'output',
  utilisation: 'load',
  late: 'late share',
  knob: 'setting',
};

/** A sensed value in words. */
export function reading(measure: Measure, value: number): string {
  switch (measure) {
    case 'wait':
      return seconds(value);
    case 'rate':
    case 'throughput':
      return `${figure(value)} a second`;
    case 'utilisation':
    case 'late':
      return percent(value);
    default:
      return figure(value);
  }
}
