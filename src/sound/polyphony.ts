/** At most so many notes at once, in a scene that plays a tune and in each other; 24 in all with three scenes. */
export const MOST_VOICES = { tune: 12, world: 6 } as const;

/** One sounding (or scheduled) note. */
export interface Voice {
  start: number;
  end: number;
  /** Fades out at `when` and is gone. */
  cut(when: number): void;
}

/** Keeps a scene within its voices: a new note takes the place of the one that began first. */
export class Polyphony {
  private voices: Voice[] = [];

  constructor(private readonly most: number) {}

  /** Makes room for a note that begins at `when`; `now` is the present, before which all is forgotten. */
  makeRoom(when: number, now: number): void {
    this.voices = this.voices.filter(v => v.end > now);
    for (;;) {
      const sounding = this.voices.filter(v => v.start <= when && v.end > when);
      if (sounding.length < this.most) return;
      const oldest = sounding.reduce((a, b) => (b.start < a.start ? b : a));
      oldest.cut(when);
      oldest.end = when;
    }
  }

  add(voice: Voice): void {
    this.voices.push(voice);
  }

  remove(voice: Voice): void {
    this.voices = this.voices.filter(v => v !== voice);
  }
}
