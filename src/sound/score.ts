import { DOMAINS } from '../domain/index.ts';
import type { DomainSound, HeardAs } from '../domain/voices.ts';
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

/** Whether a scene plays a tune. */
export function isTonal(scene: Scene): boolean {
  return DOMAINS[scene.domain].sound.kind === 'tonal';
}

type Percussive = Extract<DomainSound, { kind: 'percussive' }>;

/** What an event is told by. */
function heardAs(e: Heard): HeardAs {
  if (e.kind !== 'sink') return e.kind;
  return e.value === 0 ? 'late' : e.value < 0 ? 'copyOut' : 'onTime';
}

/** At most so many sounds in any 1,000 ticks of a scene without a tune; the lesser ranks stop earlier. */
export const MOST_A_SECOND = [4, 6, 8] as const;

/** What leaves is heard one by one, so that its rhythm can be followed; the work in between only hints. */
function world(heard: readonly Heard[], scene: Scene, voices: Percussive['voices']): Note[] {
  // Stations are numbered among themselves; other nodes have no voice of their own.
  let stations = 0;
  const places = Object.values(scene.network.nodes).map(node => (node.kind === 'station' ? stations++ : -1));
  const last = new Map<string, Ticks>();
  const notes: Note[] = [];
  let window = 0;
  for (const e of heard) {
    const voice = voices[heardAs(e)];
    const place = places[e.node] ?? -1;
    if (!voice || (voice.stations && place < 0)) continue;
    while (window < notes.length && notes[window]!.tick <= e.t - 1000) window++;
    if (notes.length - window >= MOST_A_SECOND[voice.rank]) continue;
    const own = Math.max(0, place);
    const cue = voice.cues[own % voice.cues.length]!;
    const kind = `${e.kind} ${cue}`;
    if (e.t - (last.get(kind) ?? Number.NEGATIVE_INFINITY) < voice.gap) continue;
    last.set(kind, e.t);
    const rate = voice.rates?.[own % voice.rates.length] ?? 1;
    notes.push({ tick: e.t, sheet: 'worlds', cue, rate, gain: voice.gain, dull: 0 });
  }
  return notes;
}

/**
 * What one scene sounds like: its audible events, in order of tick, to notes, in order of tick. Pure: the same
 * recording gives the same score.
 */
export function score(heard: readonly Heard[], scene: Scene): Note[] {
  const { sound } = DOMAINS[scene.domain];
  return sound.kind === 'tonal' ? tune(heard, scene) : world(heard, scene, sound.voices);
}
