import { cueOf } from './instruments.ts';
import { LIMITER_DELAY, type Mixer } from './mixer.ts';
import { MOST_VOICES, Polyphony, type Voice } from './polyphony.ts';
import type { Player, Started } from './scheduler.ts';
import type { Sheets } from './sheets.ts';
import type { Note } from './types.ts';

/** Cut-off of a late note, Hz: duller, still in tune. */
const DULL = 1300;
/** A note in the quick run-through of the proof, seconds. */
const SHORT = 0.3;
const RELEASE = 0.02;

/** Plays notes of an episode as buffer sources at exact times of the audio context. */
export class NotePlayer implements Player {
  private readonly rooms: Polyphony[];

  constructor(
    private readonly mixer: Mixer,
    private readonly sheets: Sheets,
    tunes: readonly boolean[],
  ) {
    this.rooms = tunes.map(tune => new Polyphony(tune ? MOST_VOICES.tune : MOST_VOICES.world));
  }

  play(scene: number, note: Note, when: number, fast: boolean): Started | null {
    const room = this.rooms[scene];
    if (!room) return null;
    room.makeRoom(when, this.mixer.ctx.currentTime);
    const voice = sound(this.mixer, this.sheets, note, when, this.mixer.bus(scene), fast ? SHORT : undefined);
    if (!voice) return null;
    room.add(voice);
    return {
      cancel: () => {
        room.remove(voice);
        voice.cut(this.mixer.ctx.currentTime);
      },
    };
  }
}

/** One note into `into`, heard at `when`; null if its sheet isn't there (yet). `longest` in seconds. */
export function sound(
  mixer: Mixer,
  sheets: Sheets,
  note: Note,
  when: number,
  into: AudioNode,
  longest = Number.POSITIVE_INFINITY,
): Voice | null {
  const sheet = sheets.get(note.sheet);
  const cue = cueOf(note.sheet, note.cue);
  if (!sheet || !cue) return null;
  const { ctx } = mixer;
  const start = Math.max(ctx.currentTime, when - LIMITER_DELAY);
  const length = Math.min(longest, cue.length / 1000 / note.rate);
  const end = start + length;
  const source = new AudioBufferSourceNode(ctx, { buffer: sheet.buffer, playbackRate: note.rate });
  const gain = new GainNode(ctx, { gain: note.gain });
  if (note.dull > 0) {
    const frequency = DULL + (1 - note.dull) * 6000;
    source.connect(new BiquadFilterNode(ctx, { type: 'lowpass', frequency, Q: 0.3 })).connect(gain);
  } else source.connect(gain);
  gain.connect(into);
  source.onended = () => gain.disconnect();
  source.start(start, cue.at / 1000 + sheet.shift);
  gain.gain.setTargetAtTime(0, end - 2 * RELEASE, RELEASE / 2);
  source.stop(end + RELEASE);
  return {
    start: when,
    end,
    cut: at => {
      gain.gain.cancelScheduledValues(at);
      gain.gain.setTargetAtTime(0, at, RELEASE / 3);
      source.stop(Math.max(ctx.currentTime, at + RELEASE));
    },
  };
}
