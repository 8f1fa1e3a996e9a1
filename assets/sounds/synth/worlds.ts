/** The small voices of the warehouse and of the systems, and the loops that lie under all three worlds. */
import {
  decibels,
  filter,
  finish,
  mix,
  noise,
  peakOf,
  RATE,
  type Samples,
  seeded,
  shape,
  silence,
  strike,
} from './dsp.ts';

const sine = (hz: number, t: number): number => Math.sin(2 * Math.PI * hz * t);

/** A burst of noise through one resonance: the hard little contact that most of these begin with. */
function knock(seconds: number, hz: number, q: number, tau: number, seed: number): Samples {
  const tone = filter(noise(seconds, seeded(seed)), 'bandpass', hz, q);
  return shape(seconds, (t, i) => tone[i]! * strike(t, 0.0005, tau));
}

/** A parcel rolls over three rollers. */
function roller(): Samples {
  const out = silence(0.2);
  for (const [n, at] of [0, 0.042, 0.088].entries()) {
    mix(out, knock(0.06, 1150 + 90 * n, 5, 0.012, 11 + n), at, 1 - 0.2 * n);
    mix(
      out,
      shape(0.06, t => sine(420 - 20 * n, t) * strike(t, 0.001, 0.014)),
      at,
      0.3,
    );
  }
  return finish(out, -26, 0.05);
}

/** A full carton is set down. */
function thud(): Samples {
  const out = shape(0.28, t => sine(74 + 58 * Math.exp(-t / 0.022), t) * strike(t, 0.002, 0.06));
  mix(out, filter(knock(0.2, 260, 0.8, 0.03, 21), 'lowpass', 900), 0, 1.6);
  mix(out, knock(0.06, 1500, 1, 0.006, 22), 0, 0.35);
  return finish(out, -20, 0.08);
}

/** Tape is drawn off the reel: tears in quick irregular steps, then the snap of the blade. */
function tape(): Samples {
  const random = seeded(31);
  const grit = new Float64Array(silence(0.34).length);
  let next = 0;
  let amp = 0;
  for (let i = 0; i < grit.length; i++) {
    if (i >= next) {
      amp = 0.5 + 0.5 * random();
      next = i + Math.round(RATE * (0.0022 + 0.0022 * random()));
    }
    amp *= 0.994;
    grit[i] = amp * (random() * 2 - 1);
  }
  const low = filter(grit, 'bandpass', 1900, 0.8);
  const high = filter(grit, 'bandpass', 4300, 0.9);
  const out = shape(0.34, (t, i) => {
    const pull = Math.min(1, t / 0.03) * (t < 0.24 ? 0.7 + 1.2 * t : Math.max(0, 1 - (t - 0.24) / 0.03));
    return pull * (low[i]! + high[i]! * (0.3 + 2 * t));
  });
  mix(out, knock(0.06, 2600, 1.5, 0.008, 32), 0.27, 1.2);
  return finish(out, -28, 0.04);
}

/** A hand scanner reads a label. */
function beep(): Samples {
  const hz = 1975;
  const out = shape(0.11, t => {
    const open = Math.min(1, t / 0.003) * (t < 0.07 ? 1 : Math.exp(-(t - 0.07) / 0.008));
    return open * (sine(hz, t) + 0.22 * sine(3 * hz, t) + 0.05 * sine(5 * hz, t));
  });
  return finish(out, -28, 0.02);
}

/** A fork-lift backs up, two courtyards away: three soft low pulses. */
function buzzer(): Samples {
  const dry = shape(0.6, t => {
    const on = t % 0.2;
    const open = on < 0.11 ? Math.min(1, on / 0.01) * Math.min(1, (0.11 - on) / 0.02) : 0;
    return open * (sine(587, t) + 0.35 * sine(880, t) + 0.2 * sine(1761, t));
  });
  return finish(filter(dry, 'lowpass', 1500), -28, 0.05);
}

/** A request comes in: the shortest of all. */
function click(): Samples {
  const out = knock(0.06, 3100, 3, 0.0035, 41);
  mix(
    out,
    shape(0.06, t => sine(1560, t) * strike(t, 0.0004, 0.005)),
    0,
    0.5,
  );
  return finish(out, -30, 0.02);
}

/** A request is answered. */
function blip(): Samples {
  const out = shape(0.1, t => {
    const hz = t < 0.02 ? 880 : 1320;
    return (sine(hz, t) + 0.15 * sine(2 * hz, t)) * strike(t, 0.002, 0.022);
  });
  return finish(filter(out, 'lowpass', 5000), -29, 0.03);
}

/** A request has failed: two dull steps down. */
function fault(): Samples {
  const out = silence(0.2);
  for (const [hz, at] of [
    [392, 0],
    [294, 0.075],
  ] as const) {
    const wave = shape(0.1, t => Math.tanh(3 * sine(hz, t)) * strike(t, 0.0015, 0.026));
    mix(out, filter(wave, 'lowpass', 1800), at);
  }
  return finish(out, -27, 0.04);
}

/** A controller acts: the armature of a relay falls and bounces. */
function relay(): Samples {
  const out = silence(0.14);
  mix(out, knock(0.06, 2200, 4, 0.004, 51), 0, 1);
  mix(out, knock(0.05, 900, 3, 0.008, 52), 0.001, 0.9);
  mix(out, knock(0.05, 2600, 4, 0.003, 53), 0.031, 0.55);
  mix(out, knock(0.05, 2500, 4, 0.002, 54), 0.047, 0.25);
  return finish(out, -27, 0.03);
}

/** Loops last this long; everything in them has a whole number of periods in it, so that they join without a seam. */
export const LOOP = 2;
/** What is recorded before and after the loop, so that a lossy format has context on both sides of the seam. */
export const MARGIN = 0.25;

/** Noise that repeats exactly every LOOP: a sine at each multiple of ½ Hz, with random phases. */
function loopNoise(from: number, to: number, gain: (hz: number) => number, seed: number): Samples {
  const random = seeded(seed);
  const n = LOOP * RATE;
  const out = new Float64Array(n);
  for (let k = Math.ceil(from * LOOP); k <= to * LOOP; k++) {
    const a = 2 * Math.PI * random();
    const g = gain(k / LOOP);
    const step = (2 * Math.PI * k) / n;
    // A rotating phasor: one multiplication a sample instead of a sine.
    const c = Math.cos(step);
    const s = Math.sin(step);
    let re = Math.cos(a) * g;
    let im = Math.sin(a) * g;
    for (let i = 0; i < n; i++) {
      out[i]! += im;
      const r = re * c - im * s;
      im = re * s + im * c;
      re = r;
    }
  }
  return out;
}

function tones(list: [hz: number, gain: number][]): Samples {
  return shape(LOOP, t =>
    list.reduce((sum, [hz, g], i) => sum + g * Math.sin(2 * Math.PI * hz * t + i * 1.7), 0),
  );
}

/** Repeats the loop over its margins, brings it to a peak of `db`, and fades the outer ends of the margins. */
function bed(dry: Samples, db: number): Samples {
  const mean = dry.reduce((sum, x) => sum + x, 0) / dry.length;
  const loop = dry.map(x => x - mean);
  const gain = decibels(db) / peakOf(loop);
  const margin = Math.round(MARGIN * RATE);
  const fade = margin / 2;
  const length = loop.length + 2 * margin;
  return new Float64Array(length).map((_, i) => {
    const edge = Math.min(1, i / fade, (length - 1 - i) / fade);
    return loop[(i - margin + loop.length) % loop.length]! * gain * edge;
  });
}

/** Rollers under load: a low rumble with the belt's hum and a slow knock. */
function bedWarehouse(): Samples {
  const rumble = loopNoise(38, 420, hz => (hz < 90 ? 1 : (90 / hz) ** 1.1) * 0.08, 61);
  const beat = (t: number) => 0.75 + 0.25 * Math.cos(2 * Math.PI * 3 * t);
  const hum = tones([
    [50, 0.5],
    [100, 0.35],
    [150, 0.14],
  ]);
  return bed(
    shape(LOOP, (t, i) => rumble[i]! * beat(t) + hum[i]!),
    -6,
  );
}

/** Low strings that tremble on an open fifth, each a little off the next. */
function bedMusic(): Samples {
  const strings = tones([
    [73.5, 0.7],
    [74, 0.5],
    [110, 0.55],
    [110.5, 0.4],
    [147, 0.32],
    [148, 0.22],
    [220.5, 0.16],
    [221.5, 0.12],
    [294, 0.1],
    [295.5, 0.07],
    [441, 0.04],
  ]);
  const bow = loopNoise(300, 900, () => 0.004, 62);
  return bed(
    shape(LOOP, (t, i) => (strings[i]! + bow[i]!) * (0.8 + 0.2 * Math.cos(2 * Math.PI * 7 * t))),
    -6,
  );
}

/** Fans that turn faster than they should: air, a mains hum, and a blade tone. */
function bedSystems(): Samples {
  const air = loopNoise(160, 1400, hz => 0.03 * (hz < 500 ? 1 : (500 / hz) ** 1.3), 63);
  const motor = tones([
    [100, 0.35],
    [200, 0.25],
    [300, 0.08],
    [347.5, 0.22],
    [349, 0.16],
    [695, 0.06],
  ]);
  return bed(
    shape(LOOP, (_, i) => air[i]! + motor[i]!),
    -6,
  );
}

/** A loudspeaker that hears itself: one ringing mode (D5), its neighbours half a hertz away, and their overtones. */
function howl(): Samples {
  const ring = tones([
    [587, 1],
    [587.5, 0.5],
    [589, 0.28],
    [881, 0.12],
    [1174, 0.22],
    [1175.5, 0.14],
    [1761, 0.07],
    [2348, 0.03],
  ]);
  return bed(
    shape(LOOP, (t, i) => Math.tanh(ring[i]! * 0.9) * (0.9 + 0.1 * Math.cos(2 * Math.PI * 4.5 * t))),
    -6,
  );
}

/** One-shots by name. */
export const WORLD_SHOTS = { roller, thud, tape, beep, buzzer, click, blip, fault, relay } as const;
/** Loops by name. */
export const WORLD_LOOPS = {
  'bed-warehouse': bedWarehouse,
  'bed-music': bedMusic,
  'bed-systems': bedSystems,
  howl,
} as const;
