import type { Mixer } from './mixer.ts';
import { sound } from './note-player.ts';
import type { Voice } from './polyphony.ts';
import { AHEAD } from './scheduler.ts';
import type { Sheets } from './sheets.ts';
import type { Note } from './types.ts';

/** How long the scenes stay hushed after the last note, seconds: it rings. */
const RING = 1.6;

/** The common rhythm being played: the next quarter of a second of it is scheduled, the scenes are hushed meanwhile. */
export class Common {
  private readonly notes: Note[];
  private readonly begin: number;
  private next = 0;
  private voices: Voice[] = [];

  /** `from`: milliseconds of it that are over. */
  constructor(
    private readonly mixer: Mixer,
    private readonly sheets: Sheets,
    parts: readonly (readonly Note[])[],
    from: number,
  ) {
    this.begin = mixer.ctx.currentTime - from / 1000;
    this.notes = parts
      .flat()
      .filter(note => note.tick >= from)
      .sort((a, b) => a.tick - b.tick);
    mixer.setHush(true);
  }

  /** Call once a frame; false when it is over. */
  frame(): boolean {
    const now = this.mixer.ctx.currentTime;
    for (;;) {
      const note = this.notes[this.next];
      const when = note ? this.begin + note.tick / 1000 : Number.POSITIVE_INFINITY;
      if (!note || when > now + AHEAD) break;
      this.next++;
      // Past it, after a hitch, or before its samples have come: left out, never late.
      const voice = when > now ? sound(this.mixer, this.sheets, note, when, this.mixer.free) : null;
      if (voice) this.voices.push(voice);
    }
    const last = this.notes.at(-1);
    if (last && now < this.begin + last.tick / 1000 + RING) return true;
    this.mixer.setHush(false);
    return false;
  }

  /** Takes back what has not sounded. */
  stop(): void {
    const now = this.mixer.ctx.currentTime;
    for (const voice of this.voices) if (voice.start > now) voice.cut(now);
    this.voices = [];
    this.mixer.setHush(false);
  }
}
