import type { Scene } from '../level/types.ts';
import type { Ticks } from '../sim/network.ts';
import type { EventKind, TraceEvent } from '../sim/run.ts';
import { pitched } from './instruments.ts';
import type { Note } from './types.ts';

/** What is kept of a trace event. */
export type Heard = Pick<TraceEvent, 't' | 'kind' | 'node' | 'serial' | 'value'>;

/** Kinds that any world can be heard by; the recording leaves out the rest. */
export const AUDIBLE: ReadonlySet<EventKind> = new Set<EventKind>([
  'arrive',
  'finish',
  'sink',
  'lost',
  'refuse',
  'retry',
  'copy',
  'trip',
  'recover',
  'act',
]);

/** A world that has no tune of its own (a hand-made level) walks a pentatonic scale. */
const SCALE = [62, 64, 66, 69, 71, 74, 71, 69, 66, 64];

/**
 * The notes of the music: one token, one note, when it reaches the listener. Late ones are a little duller. Copies
 * sound no note (they are the howl), and what is lost is not heard.
 */
function tune(heard: readonly Heard[], scene: Scene): Note[] {
  const notes = scene.tune?.notes.length ? scene.tune.notes : SCALE;
  const timbre = scene.tune?.voice ?? 'pluck';
  return heard
    .filter(e => e.kind === 'sink' && e.value >= 0)
    .map(e => {
      const at = ((e.serial % notes.length) + notes.length) % notes.length;
      const late = e.value === 0;
      return {
        tick: e.t,
        sheet: timbre,
        ...pitched(timbre, notes[at]!),
        gain: late ? 0.8 : 1,
        dull: late ? 1 : 0,
      };
    });
}

/** How one kind of event sounds. `rank` 2 is heard before 1 before 0 when there is too much; `gap` is the least time
 * between two of the same kind and sample: what leaves is heard one by one, so that its rhythm can be followed; the
 * work in between only hints. */
interface Voicing {
  cue: string;
  rate?: number;
  gain: number;
  rank: 0 | 1 | 2;
  gap: Ticks;
}

/** The same few steps for the places of a world, so that each has its own little voice. */
const STEPS = [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3];
const step = (place: number): number => STEPS[place % STEPS.length]!;

const WORK = ['tape', 'beep'] as const;
function warehouse(e: Heard, place: number): Voicing | null {
  switch (e.kind) {
    case 'arrive':
      return place < 0
        ? null
        : { cue: 'roller', rate: 0.94 + 0.05 * (place % 4), gain: 0.5, rank: 0, gap: 800 };
    case 'finish':
      return place < 0
        ? null
        : { cue: WORK[place % 2]!, rate: 1 + 0.07 * (place >> 1), gain: 0.4, rank: 1, gap: 900 };
    case 'sink':
      if (e.value === 0) return { cue: 'buzzer', gain: 0.45, rank: 2, gap: 2400 };
      return { cue: 'thud', rate: 0.88, gain: e.value < 0 ? 0.45 : 0.9, rank: e.value < 0 ? 0 : 2, gap: 180 };
    case 'lost':
    case 'refuse':
    case 'trip':
      return { cue: 'buzzer', rate: 0.85, gain: 0.5, rank: 2, gap: 2400 };
    case 'retry':
    case 'copy':
      return { cue: 'roller', rate: 1.3, gain: 0.6, rank: 1, gap: 240 };
    case 'act':
      return { cue: 'beep', rate: 0.72, gain: 0.5, rank: 1, gap: 700 };
    default:
      return null;
  }
}

function systems(e: Heard, place: number): Voicing | null {
  switch (e.kind) {
    case 'arrive':
      return place < 0 ? null : { cue: 'click', rate: step(place), gain: 0.6, rank: 0, gap: 450 };
    case 'finish':
      return place < 0 ? null : { cue: 'blip', rate: 0.75 * step(place), gain: 0.4, rank: 1, gap: 700 };
    case 'sink':
      if (e.value === 0) return { cue: 'fault', gain: 0.6, rank: 2, gap: 420 };
      return { cue: 'blip', rate: 1.5, gain: e.value < 0 ? 0.3 : 0.75, rank: e.value < 0 ? 0 : 2, gap: 160 };
    case 'lost':
    case 'refuse':
      return { cue: 'fault', rate: 0.84, gain: 0.6, rank: 2, gap: 420 };
    case 'retry':
    case 'copy':
      return { cue: 'click', rate: 1.9, gain: 0.7, rank: 1, gap: 110 };
    case 'act':
    case 'trip':
    case 'recover':
      return { cue: 'relay', gain: 0.7, rank: 1, gap: 500 };
    default:
      return null;
  }
}

/** At most so many sounds in any 1,000 ticks of a scene without a tune; the lesser ranks stop earlier. */
export const MOST_A_SECOND = [4, 6, 8] as const;

function world(heard: readonly Heard[], scene: Scene): Note[] {
  const voicing = scene.domain === 'systems' ? systems : warehouse;
  // Stations are numbered among themselves; other nodes have no voice of their own.
  let stations = 0;
  const places = Object.values(scene.network.nodes).map(node => (node.kind === 'station' ? stations++ : -1));
  const last = new Map<string, Ticks>();
  const notes: Note[] = [];
  let window = 0;
  for (const e of heard) {
    const v = voicing(e, places[e.node] ?? -1);
    if (!v) continue;
    while (window < notes.length && notes[window]!.tick <= e.t - 1000) window++;
    if (notes.length - window >= MOST_A_SECOND[v.rank]) continue;
    const kind = `${e.kind} ${v.cue}`;
    if (e.t - (last.get(kind) ?? Number.NEGATIVE_INFINITY) < v.gap) continue;
    last.set(kind, e.t);
    notes.push({ tick: e.t, sheet: 'worlds', cue: v.cue, rate: v.rate ?? 1, gain: v.gain, dull: 0 });
  }
  return notes;
}

/**
 * What one scene sounds like: its audible events, in order of tick, to notes, in order of tick. Pure: the same
 * recording gives the same score.
 */
export function score(heard: readonly Heard[], scene: Scene): Note[] {
  return scene.domain === 'music' ? tune(heard, scene) : world(heard, scene);
}
