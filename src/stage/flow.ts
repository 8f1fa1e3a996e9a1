import type { Run, TokenState, TokenView } from '../sim/run.ts';
import { longer } from './longer.ts';
import type { Material } from './look.ts';
import type { SceneMap } from './map.ts';
import { Piles } from './piles.ts';

/** How a token looks, as an index into the frames of its world: plain, late, extra, late and extra. */
const LATE = 1;
const EXTRA = 2;
const SECOND = 4;
/** Soon late: the look of the first class, that of the second follows. */
const SOON = 8;
/** Share of its time that is left when a token begins to look old. */
const LAST = 0.2;

enum Mode {
  Free = 0,
  Live = 1,
  /** Glides to (goX, goY) and fades. */
  Arriving = 2,
  /** Bounces off and falls. */
  Falling = 3,
}

const IDS = 1 << 16;
/** Time constants of easing, in ticks. */
const CHASE = 70;
const SETTLE = 60;
const APPEAR = 110;
const ARRIVE = 260;
const FALL = 620;
/** A shorter way has no room for tokens that wait at its beginning. */
const EXIT_ROOM = 70;
const GRAVITY = 0.0011;

const STATES: Record<TokenState, number> = {
  travelling: 0,
  waiting: 1,
  served: 2,
  blocked: 3,
  holding: 4,
  gathered: 5,
};

/**
 * What is seen of a scene's tokens. It follows the run: a traveller is where its delay says, the rest ease to where
 * their state puts them, and nothing jumps. Values are in CSS pixels of the ribbon's world, by slot.
 */
export class Flow {
  /** Slots in use are those below this. */
  high = 0;
  x = new Float32Array(256);
  y = new Float32Array(256);
  alpha = new Float32Array(256);
  /** Frame: LATE + EXTRA flags, + SECOND for the second class and up; or SOON, + 1 for the second class. */
  look = new Uint8Array(256);
  mode = new Uint8Array(256);
  readonly piles: Piles;
  /** Tokens on each way now, by track index. */
  readonly traffic: Int32Array;
  private id = new Int32Array(256);
  private seen = new Int32Array(256);
  private state = new Uint8Array(256);
  private node = new Int16Array(256);
  private toward = new Int16Array(256);
  private offX = new Float32Array(256);
  private offY = new Float32Array(256);
  private goX = new Float32Array(256);
  private goY = new Float32Array(256);
  private age = new Float32Array(256);
  private serial = new Int32Array(256);
  private readonly slotOf = new Int32Array(IDS);
  private readonly free: number[] = [];
  private readonly at = new Float32Array(2);
  private frame = 0;
  private tick = 0;
  private dt = 0;
  private readonly count: number;
  /** 1 where there is room at the exit for what can't leave. */
  private readonly open: Uint8Array;
  private readonly visit = (t: TokenView): void => this.show(t);

  constructor(
    private readonly map: SceneMap,
    material: Material,
    /** Vertical offset of a token by its serial number: pitch on the stave. Null elsewhere. */
    private readonly pitchOf: ((serial: number) => number) | null,
    /** A ghost shows only what waits, and only beyond the pile of this flow. */
    private readonly beyond: Flow | null = null,
    /** Every second one that travels in time is left out. */
    private readonly calm = false,
  ) {
    this.count = map.ids.length;
    this.piles = beyond ? beyond.piles : new Piles(map, material);
    this.traffic = new Int32Array(this.count * this.count);
    this.slotOf.fill(-1);
    this.open = Uint8Array.from(map.ids, (_id, n) =>
      map.tracks.some((t, i) => t && Math.floor(i / this.count) === n && t.length > EXIT_ROOM) ? 1 : 0,
    );
  }

  /** Follows the run at this (fractional) tick, `dt` ticks after the last call; without a run all goes. */
  update(run: Run | null, tick: number, dt: number): void {
    this.frame++;
    this.tick = tick;
    this.dt = dt;
    if (!this.beyond) this.piles.count.fill(0);
    this.traffic.fill(0);
    run?.eachToken(this.visit);
    if (!this.beyond) this.piles.settle(dt);
    for (let s = 0; s < this.high; s++) {
      const mode = this.mode[s]!;
      if (mode === Mode.Free) continue;
      if (mode === Mode.Live) {
        if (this.seen[s] !== this.frame) this.leave(s);
      } else this.depart(s, mode);
    }
  }

  /** Everything fades where it stands: the episode begins again. */
  scatter(): void {
    for (let s = 0; s < this.high; s++) {
      if (this.mode[s] === Mode.Live) this.send(s, Mode.Arriving, this.x[s]!, this.y[s]!);
    }
    this.slotOf.fill(-1);
  }

  /** Everything is gone at once. */
  vanish(): void {
    for (let s = 0; s < this.high; s++) if (this.mode[s] !== Mode.Free) this.release(s);
    this.slotOf.fill(-1);
  }

  private show(t: TokenView): void {
    const { map, count } = this;
    const state = STATES[t.state];
    if (this.beyond && state !== 1 && state !== 5) return;
    const node = t.node;
    const key = t.id & (IDS - 1);
    let s = this.slotOf[key]!;
    const fresh = s < 0 || this.id[s] !== t.id || this.mode[s] !== Mode.Live;
    if (fresh) s = this.enter(t.id, key);
    this.seen[s] = this.frame;
    this.look[s] = this.lookOf(t);
    const at = this.at;
    let visible = true;
    let track = -1;
    if (state === 1 || state === 5) {
      if (!this.beyond) this.piles.count[node] = this.piles.count[node]! + 1;
      visible = this.piles.slot(node, t.place, at) && (!this.beyond || t.place >= this.piles.count[node]!);
    } else if (t.toward >= 0 && map.tracks[node * count + t.toward]) {
      track = node * count + t.toward;
      this.traffic[track] = this.traffic[track]! + 1;
      const way = map.tracks[track]!;
      const span = t.until - t.since;
      const u = state === 3 ? 1 : span > 0 ? Math.min(1, Math.max(0, (this.tick - t.since) / span)) : 1;
      const d = u * this.piles.stop(track);
      at[0] = way.xAt(d);
      at[1] = way.yAt(d);
    } else {
      const box = map.boxes[t.toward >= 0 ? t.toward : node];
      if (box) {
        const out = state === 3;
        at[0] = out ? box.x + box.w + 9 : box.x + box.w / 2;
        at[1] = box.y + box.h / 2 + (out ? (t.place % 3) * 9 - 9 * Math.min(1, t.place) : 0);
        visible = out && this.open[node] === 1;
      } else visible = false;
    }
    if (this.pitchOf && (track >= 0 || state === 1 || state === 5)) at[1] = at[1]! + this.pitchOf(t.serial);
    const tx = at[0]!;
    const ty = at[1]!;
    const dt = this.dt;
    if (fresh) {
      this.x[s] = tx;
      this.y[s] = ty;
      this.offX[s] = 0;
      this.offY[s] = 0;
      this.alpha[s] = track >= 0 ? 1 : 0;
    } else if (track >= 0) {
      if (this.state[s] !== state || this.node[s] !== node || this.toward[s] !== t.toward) {
        this.offX[s] = this.x[s]! - tx;
        this.offY[s] = this.y[s]! - ty;
      } else {
        const keep = Math.exp(-dt / SETTLE);
        this.offX[s] = this.offX[s]! * keep;
        this.offY[s] = this.offY[s]! * keep;
      }
      this.x[s] = tx + this.offX[s]!;
      this.y[s] = ty + this.offY[s]!;
    } else {
      const ease = 1 - Math.exp(-dt / CHASE);
      this.x[s] = this.x[s]! + (tx - this.x[s]!) * ease;
      this.y[s] = this.y[s]! + (ty - this.y[s]!) * ease;
    }
    if (this.calm && track >= 0 && (t.serial & 1) === 1 && !(this.look[s]! & LATE)) {
      visible = false;
      track = -1;
    }
    // Under a body a token stays in sight until it has got there.
    const hide = !visible && state !== 1 && state !== 5 ? dt / 220 : dt / APPEAR;
    this.alpha[s] =
      visible || track >= 0 ? Math.min(1, this.alpha[s]! + dt / APPEAR) : Math.max(0, this.alpha[s]! - hide);
    this.state[s] = state;
    this.node[s] = node;
    this.toward[s] = t.toward;
    this.serial[s] = t.serial;
  }

  private lookOf(t: TokenView): number {
    const left = t.due - this.tick;
    const second = t.cls > 0;
    if (!t.extra && left >= 0 && left < LAST * (t.due - t.born)) return SOON + (second ? 1 : 0);
    return (left < 0 ? LATE : 0) + (t.extra ? EXTRA : 0) + (second ? SECOND : 0);
  }

  private enter(id: number, key: number): number {
    const s = this.free.pop() ?? this.high++;
    if (s >= this.x.length) this.grow();
    this.slotOf[key] = s;
    this.id[s] = id;
    this.mode[s] = Mode.Live;
    this.state[s] = 255;
    return s;
  }

  /** A token that the run no longer has: it arrived, merged or was lost; what it did last tells which. */
  private leave(s: number): void {
    const { map } = this;
    const to = this.toward[s]!;
    const node = this.node[s]!;
    const key = this.id[s]! & (IDS - 1);
    if (this.slotOf[key] === s) this.slotOf[key] = -1;
    const goal = to >= 0 ? to : map.sinkNext[node]! >= 0 && this.state[s] === 2 ? map.sinkNext[node]! : node;
    const kind = map.nodes[goal]!.kind;
    const box = map.boxes[goal];
    const lost = kind === 'station' && (to >= 0 || this.state[s] === 1);
    if (this.beyond || !box) this.send(s, Mode.Arriving, this.x[s]!, this.y[s]!);
    else if (lost) {
      this.send(s, Mode.Falling, -0.06 - 0.05 * ((this.serial[s]! % 5) / 5), -0.16);
      this.alpha[s] = 1;
    } else {
      this.send(s, Mode.Arriving, box.x + box.w / 2, box.y + box.h / 2);
      if (this.state[s] === 2) this.alpha[s] = 1;
    }
  }

  private send(s: number, mode: Mode, x: number, y: number): void {
    this.mode[s] = mode;
    this.goX[s] = x;
    this.goY[s] = y;
    this.age[s] = 0;
  }

  private depart(s: number, mode: Mode): void {
    const dt = this.dt;
    const age = this.age[s]! + dt;
    this.age[s] = age;
    if (mode === Mode.Falling) {
      this.x[s] = this.x[s]! + this.goX[s]! * dt;
      this.y[s] = this.y[s]! + this.goY[s]! * dt;
      this.goY[s] = this.goY[s]! + GRAVITY * dt;
      this.alpha[s] = Math.min(1, 2 * (1 - age / FALL));
    } else {
      const ease = 1 - Math.exp(-dt / 90);
      this.x[s] = this.x[s]! + (this.goX[s]! - this.x[s]!) * ease;
      this.y[s] = this.y[s]! + (this.goY[s]! - this.y[s]!) * ease;
      this.alpha[s] = Math.min(this.alpha[s]!, 1.6 * (1 - age / ARRIVE));
    }
    if (age >= (mode === Mode.Falling ? FALL : ARRIVE)) this.release(s);
  }

  private release(s: number): void {
    this.mode[s] = Mode.Free;
    this.alpha[s] = 0;
    this.free.push(s);
  }

  private grow(): void {
    const size = this.x.length * 2;
    this.x = longer(this.x, new Float32Array(size));
    this.y = longer(this.y, new Float32Array(size));
    this.alpha = longer(this.alpha, new Float32Array(size));
    this.offX = longer(this.offX, new Float32Array(size));
    this.offY = longer(this.offY, new Float32Array(size));
    this.goX = longer(this.goX, new Float32Array(size));
    this.goY = longer(this.goY, new Float32Array(size));
    this.age = longer(this.age, new Float32Array(size));
    this.id = longer(this.id, new Int32Array(size));
    this.seen = longer(this.seen, new Int32Array(size));
    this.serial = longer(this.serial, new Int32Array(size));
    this.node = longer(this.node, new Int16Array(size));
    this.toward = longer(this.toward, new Int16Array(size));
    this.look = longer(this.look, new Uint8Array(size));
    this.mode = longer(this.mode, new Uint8Array(size));
    this.state = longer(this.state, new Uint8Array(size));
  }
}
