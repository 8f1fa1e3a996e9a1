import { Howl } from 'howler';
import type { Effect } from './effect-of.ts';
import { cuesOf } from './instruments.ts';
import { filesOf } from './sheets.ts';

/** The game's own sounds: one Howl with a sprite. Silent while it loads, and when it can't. */
export class Effects {
  private readonly howl: Howl;

  constructor(volume: number) {
    const sprite = Object.fromEntries(
      Object.entries(cuesOf('effects')).map(([name, cue]): [string, [number, number]] => [
        name,
        // Past the end lies silence; some decoders begin a few hundredths later.
        [cue.at, cue.length + 60],
      ]),
    );
    this.howl = new Howl({ src: filesOf('effects'), sprite, volume });
  }

  play(effect: Effect): void {
    if (this.howl.state() !== 'loaded') return;
    const id = this.howl.play(effect.cue);
    this.howl.rate(effect.rate, id);
    this.howl.volume(effect.gain * this.howl.volume(), id);
  }

  setVolume(volume: number): void {
    this.howl.volume(volume);
  }

  close(): void {
    this.howl.unload();
  }
}
