import type { Level } from '../level/types.ts';
import type { Network } from '../sim/network.ts';
import type { Live } from '../store/types.ts';
import { Beds } from './beds.ts';
import type { Mixer } from './mixer.ts';
import { NotePlayer } from './note-player.ts';
import { type CreateRun, record } from './record.ts';
import { Scheduler } from './scheduler.ts';
import { isTonal, score } from './score.ts';
import type { Sheets } from './sheets.ts';
import type { Note } from './types.ts';

/** One attached level being heard: its score, worked out one scene a frame, then its notes and beds. */
export class Hearing {
  private readonly scores: Note[][] = [];
  private scheduler: Scheduler | null = null;
  private beds: Beds | null = null;

  constructor(
    private readonly mixer: Mixer,
    private readonly sheets: Sheets,
    private readonly createRun: CreateRun,
    private readonly level: Level,
    private readonly live: Live,
    private readonly networks: readonly Network[],
    private readonly seed: number,
  ) {
    sheets.load('worlds');
    for (const scene of level.scenes) if (isTonal(scene)) sheets.load(scene.tune?.voice ?? 'pluck');
  }

  frame(): void {
    const { live, mixer } = this;
    const now = mixer.ctx.currentTime;
    mixer.setCurtain(live.speed > 0);
    if (!this.scheduler) {
      this.prepare();
      return;
    }
    this.scheduler.frame(now, live.tick, live.lap, live.speed);
    if (!this.beds) {
      const worlds = this.sheets.get('worlds');
      if (!worlds) return;
      this.beds = new Beds(mixer, worlds, this.level, live);
    }
    if (live.speed > 0) this.beds.frame(now);
  }

  private prepare(): void {
    const { level } = this;
    const i = this.scores.length;
    const scene = level.scenes[i];
    if (scene) {
      const network = this.networks[i] ?? scene.network;
      this.scores.push(score(record(network, this.seed, this.createRun), { ...scene, network }));
      return;
    }
    const tunes = level.scenes.map(isTonal);
    const horizon = Math.max(...level.scenes.map((s, n) => (this.networks[n] ?? s.network).horizon));
    this.scheduler = new Scheduler(new NotePlayer(this.mixer, this.sheets, tunes), this.scores, horizon);
  }

  stop(): void {
    this.scheduler?.stop(this.mixer.ctx.currentTime);
    this.beds?.stop();
  }
}
