import { STATION_CLOCKS } from '../compile.ts';
import { type Core, FINISH, RECOVER, START, TRIP } from '../core.ts';
import { exp } from '../exact.ts';
import { sample } from '../laws.ts';
import type { StationNode } from '../network.ts';
import { keyOf, mix, PURPOSE } from '../rng.ts';
import { HOLDING, NO_CREDIT, SERVED, WAITING } from '../tokens.ts';
import type { Pool } from './pool.ts';
import { AGEING, DISCIPLINES, FAIR, PRIORITY, WaitQueue } from './queue.ts';

const OUTAGE_CLOCK = 0;
const RECOVER_CLOCK = 1;
const UNLIMITED = 0x7fffffff;
/** A speed below this is a standstill that never ends. */
const LEAST_SPEED = 0.001;

/**
 * A station: servers, a queue and what can go wrong with them. A token that has been served but can't leave keeps its server
 * (blocking after service) unless the station has lanes. Outages and fewer servers let running services finish.
 */
export class Station {
  readonly queue: WaitQueue;
  private readonly classes: number;
  private readonly clock: number;
  readonly capacity: number;
  private readonly rejects: boolean;
  private readonly fair: boolean;
  private readonly lanes: boolean;
  private readonly slotTok: Int32Array;
  private readonly salt: number;
  /** Merged outages as [from, to) pairs. */
  private readonly outages: number[] = [];
  private nextOutage = 0;
  /** Resources by class: offsets into `order`. */
  private readonly orderAt: Int32Array;
  private readonly order: number[] = [];
  private pool: Pool | null = null;

  servers: number;
  speed: number;
  /** Server slots taken; of these in service and waiting for a second resource (the rest is blocked). */
  occupied = 0;
  serving = 0;
  holding = 0;
  private lowSlot = 0;
  down = false;
  tripped = false;
  peak = 0;
  /** Sums over services begun: ticks waited, and how many. */
  waited = 0;
  started = 0;
  /** Ticks waited by tokens lost while waiting. */
  waitedLost = 0;
  /** Server-ticks of finished services, and of holding. */
  busy = 0;
  held = 0;
  /** Server-ticks on offer up to `offeredAt`. */
  private offered = 0;
  private offeredAt = 0;
  private warm = 1;
  private warmAt = 0;

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: StationNode,
  ) {
    const { net } = core;
    const K = net.classes.length;
    this.classes = K;
    this.clock = net.clockBase[n]!;
    this.salt = net.salt[n]! ^ PURPOSE.service;
    this.capacity = spec.queue ?? UNLIMITED;
    this.rejects = spec.full === 'reject';
    this.lanes = spec.lanes === true;
    this.slotTok = new Int32Array(net.slots[n]!);
    this.servers = spec.servers ?? 1;
    this.speed = spec.speed ?? 1;
    const discipline = DISCIPLINES.indexOf(spec.discipline ?? 'fifo');
    this.fair = discipline === FAIR;
    const listed = (discipline === PRIORITY || discipline === AGEING ? (spec.priority ?? []) : [])
      .map(cls => net.classes.indexOf(cls))
      .filter(c => c >= 0);
    const order = [...listed, ...net.classes.keys()].filter((c, i, all) => all.indexOf(c) === i);
    this.queue = new WaitQueue(core.tk, discipline, Int32Array.from(order), spec.ageing ?? 0);
    for (const { at, length } of [...(spec.outages ?? [])].sort((a, b) => a.at - b.at)) {
      const last = this.outages.length - 1;
      if (length <= 0) continue;
      if (last > 0 && at <= this.outages[last]!)
        this.outages[last] = Math.max(this.outages[last]!, at + length);
      else this.outages.push(at, at + length);
    }
    this.orderAt = new Int32Array(K + 1);
    for (let c = 0; c < K; c++) {
      const by = spec.hold?.order;
      const cls = net.classes[c]!;
      const list = by === undefined ? [] : Object.hasOwn(by, cls) ? by[cls]! : (by._ ?? []);
      const pool = spec.hold === undefined ? undefined : net.network.nodes[spec.hold.pool];
      const ascending = pool?.kind === 'pool' && pool.order === 'one';
      this.order.push(...(ascending ? [...list].sort((a, b) => a - b) : list));
      this.orderAt[c + 1] = this.order.length;
    }
  }

  /** Called once, when all parts exist. */
  wire(pool: Pool | null): void {
    this.pool = pool;
  }

  reset(): void {
    this.queue.reset();
    this.slotTok.fill(-1);
    this.nextOutage = 0;
    this.servers = this.spec.servers ?? 1;
    this.speed = this.spec.speed ?? 1;
    this.occupied = 0;
    this.serving = 0;
    this.holding = 0;
    this.lowSlot = 0;
    this.down = false;
    this.tripped = false;
    this.peak = 0;
    this.waited = 0;
    this.started = 0;
    this.waitedLost = 0;
    this.busy = 0;
    this.held = 0;
    this.offered = 0;
    this.offeredAt = 0;
    this.warm = this.spec.warmup?.initial ?? 0;
    this.warmAt = 0;
    if (this.outages.length > 0) this.core.cal.schedule(this.clock + OUTAGE_CLOCK, this.outages[0]!);
  }

  /** Puts the initial contents into the queue; at tick 0, after every part has been reset. */
  fill(): void {
    const { initial } = this.spec;
    const { core } = this;
    if (initial === undefined) return;
    let made = 0;
    core.net.classes.forEach((cls, c) => {
      const count =
        typeof initial === 'number'
          ? c === 0
            ? initial
            : 0
          : Object.hasOwn(initial, cls)
            ? initial[cls]!
            : 0;
      for (let i = 0; i < count; i++, made++) {
        const key = keyOf(core.nodeKey(this.n, PURPOSE.initial), made);
        const tok = core.create(this.n, c, key, 0);
        core.tk.serial[tok] = made;
        core.tk.flags[tok] = NO_CREDIT;
        core.born(this.n, tok);
        this.enqueue(tok);
      }
    });
    this.next();
  }

  get out(): boolean {
    return this.down || this.tripped;
  }

  full(): boolean {
    const idle = this.down || this.tripped ? 0 : this.servers - this.occupied;
    return this.queue.size + this.core.incoming[this.n]! - Math.max(idle, 0) >= this.capacity;
  }

  arrive(tok: number): void {
    const { core } = this;
    if (this.tripped) {
      core.lose(this.n, tok, true);
      return;
    }
    const idle = this.down ? 0 : this.servers - this.occupied;
    if (idle > 0 && this.queue.size === 0 && this.pool === null) {
      this.begin(tok);
      return;
    }
    const trip = this.spec.trip;
    if (
      (this.rejects && this.full()) ||
      (trip !== undefined && trip.mode === 'reject' && this.queue.size >= trip.queue && idle <= 0)
    ) {
      core.lose(this.n, tok, true);
      return;
    }
    this.enqueue(tok);
    if (idle > 0) this.next();
    if (trip !== undefined && trip.mode !== 'reject' && this.queue.size > trip.queue) this.trip(trip.out);
  }

  private enqueue(tok: number): void {
    const { tk, now } = this.core;
    tk.state[tok] = WAITING;
    tk.since[tok] = now;
    tk.until[tok] = -1;
    this.queue.push(tok);
    if (this.queue.size > this.peak) this.peak = this.queue.size;
  }

  /** Starts what can be started. */
  next(): void {
    while (this.queue.size > 0 && this.occupied < this.servers && !this.down && !this.tripped) {
      const tok = this.queue.peek();
      if (this.pool !== null) {
        const cls = this.core.tk.cls[tok]!;
        const first = this.orderAt[cls]!;
        if (first < this.orderAt[cls + 1]! && !this.pool.enter(this.n, this.order[first]!)) return;
      }
      this.queue.shift(tok);
      this.begin(tok);
    }
  }

  private begin(tok: number): void {
    const { core } = this;
    const { tk, now } = core;
    let slot = this.lowSlot;
    while (this.slotTok[slot]! >= 0) slot++;
    this.lowSlot = slot + 1;
    this.slotTok[slot] = tok;
    this.occupied++;
    tk.slot[tok] = slot;
    tk.stage[tok] = 0;
    this.waited += now - tk.arrived[tok]!;
    this.started++;
    const cls = tk.cls[tok]!;
    const law = core.net.service[this.n * this.classes + cls]!;
    let work = law === null ? 0 : sample(law, mix(tk.key[tok]! ^ this.salt));
    if (this.fair) this.queue.charge(cls, work);
    const { interference, warmup } = this.spec;
    if (interference !== undefined) {
      const others = this.serving + this.holding;
      work *= 1 + interference.alpha * others + interference.beta * (others + 1) * others;
    }
    if (warmup !== undefined) work *= 1 + (warmup.slow - 1) * (1 - this.warmth());
    if (this.pool !== null) {
      const parts = this.orderAt[cls + 1]! - this.orderAt[cls]!;
      if (parts > 1) work /= parts;
      tk.work[tok] = work;
    }
    this.serve(slot, tok, work);
  }

  private serve(slot: number, tok: number, work: number): void {
    const { core } = this;
    const { tk, now } = core;
    this.serving++;
    const end = now + Math.round(work / this.speed);
    tk.state[tok] = SERVED;
    tk.since[tok] = now;
    tk.until[tok] = end <= UNLIMITED ? end : -1;
    core.emit(START, this.n, tok, slot);
    core.cal.schedule(this.clock + STATION_CLOCKS + slot, end);
  }

  /** A clock of this station is due. */
  tick(clock: number): void {
    const slot = clock - this.clock - STATION_CLOCKS;
    if (slot >= 0) this.finish(slot);
    else if (clock - this.clock === OUTAGE_CLOCK) this.turn();
    else this.recover();
  }

  private finish(slot: number): void {
    const { core, n } = this;
    const { tk, now, net } = core;
    const tok = this.slotTok[slot]!;
    const cls = tk.cls[tok]!;
    this.serving--;
    this.busy += now - tk.since[tok]!;
    if (this.pool !== null) {
      const at = this.orderAt[cls]!;
      const count = this.orderAt[cls + 1]! - at;
      const stage = tk.stage[tok]! + 1;
      if (stage < count) {
        if (this.pool.want(tok, this.order[at + stage]!)) {
          tk.stage[tok] = stage;
          this.serve(slot, tok, tk.work[tok]!);
        } else {
          this.holding++;
          tk.state[tok] = HOLDING;
          tk.since[tok] = now;
          tk.until[tok] = -1;
        }
        return;
      }
    }
    if (this.spec.warmup !== undefined) {
      this.warm = this.warmth();
      this.warmAt = now;
      this.warm += this.spec.warmup.step * (1 - this.warm);
    }
    core.emit(FINISH, n, tok, slot);
    const edge = net.route[n * this.classes + cls]!;
    if (edge < 0) {
      this.vacate(slot);
      core.lose(n, tok, false);
    } else if (!core.closed(edge)) {
      this.vacate(slot);
      core.go(n, tok, edge);
    } else {
      if (this.lanes) {
        this.vacate(slot);
        tk.slot[tok] = -1;
      }
      core.hold(n, tok, edge);
    }
    if (this.pool !== null) this.giveBack(tok, cls);
    this.next();
    if (core.waitHead[n]! >= 0) core.wake(n);
  }

  private giveBack(_tok: number, cls: number): void {
    const at = this.orderAt[cls]!;
    const end = this.orderAt[cls + 1]!;
    if (end > at) this.pool!.leave(this.order, at, end);
  }

  private vacate(slot: number): void {
    this.slotTok[slot] = -1;
    this.occupied--;
    if (slot < this.lowSlot) this.lowSlot = slot;
  }

  /** A second resource has come: the next part of the service starts. */
  granted(tok: number): void {
    const { tk, now } = this.core;
    this.holding--;
    this.held += now - tk.since[tok]!;
    tk.stage[tok]!++;
    this.serve(tk.slot[tok]!, tok, tk.work[tok]!);
  }

  /** The way out is free for a blocked token. */
  unstick(tok: number): void {
    const { core, n } = this;
    const { tk } = core;
    const slot = tk.slot[tok]!;
    if (slot >= 0) this.vacate(slot);
    core.go(n, tok, tk.edge[tok]!);
    this.next();
    if (core.waitHead[n]! >= 0) core.wake(n);
  }

  private turn(): void {
    const { core } = this;
    this.down = !this.down;
    this.nextOutage++;
    if (this.nextOutage < this.outages.length)
      core.cal.schedule(this.clock + OUTAGE_CLOCK, this.outages[this.nextOutage]!);
    else this.nextOutage = this.outages.length;
    core.emit(this.down ? TRIP : RECOVER, this.n, -1, 1);
    if (!this.down) this.resume();
  }

  private resume(): void {
    this.next();
    if (this.core.waitHead[this.n]! >= 0) this.core.wake(this.n);
  }

  /** Overload: everything waiting and in the servers is lost, and nothing is taken until it recovers. */
  private trip(length: number): void {
    const { core, n } = this;
    const { tk, now } = core;
    this.tripped = true;
    core.emit(TRIP, n, -1, 0);
    core.cal.schedule(this.clock + RECOVER_CLOCK, now + length);
    while (this.queue.size > 0) {
      const tok = this.queue.peek();
      this.queue.shift(tok);
      this.waitedLost += now - tk.arrived[tok]!;
      core.lose(n, tok, false);
    }
    for (let slot = 0; slot < this.slotTok.length; slot++) {
      const tok = this.slotTok[slot]!;
      if (tok < 0) continue;
      this.vacate(slot);
      const state = tk.state[tok]!;
      const cls = tk.cls[tok]!;
      if (state === SERVED) {
        this.serving--;
        this.busy += now - tk.since[tok]!;
        core.cal.cancel(this.clock + STATION_CLOCKS + slot);
      } else if (state === HOLDING) {
        this.holding--;
        this.held += now - tk.since[tok]!;
        this.pool!.forget(tok, this.order[this.orderAt[cls]! + tk.stage[tok]! + 1]!);
      } else core.unhold(tok);
      if (this.pool !== null && (state === SERVED || state === HOLDING)) {
        const at = this.orderAt[cls]!;
        if (this.orderAt[cls + 1]! > at) this.pool.leave(this.order, at, at + tk.stage[tok]! + 1);
      }
      core.lose(n, tok, false);
    }
    if (core.waitHead[n]! >= 0) core.wake(n);
  }

  private recover(): void {
    this.tripped = false;
    this.core.emit(RECOVER, this.n, -1, 0);
    this.resume();
  }

  /** 1 = warm, 0 = cold; stations without warm-up are always warm. */
  warmth(): number {
    const { warmup } = this.spec;
    if (warmup === undefined) return 1;
    const idle = this.core.now - this.warmAt;
    return idle > 0 ? this.warm * exp(-idle / warmup.tau) : this.warm;
  }
  get warms(): boolean {
    return this.spec.warmup !== undefined;
  }

  /** Running services are rescaled: half done stays half done. */
  setSpeed(value: number): void {
    const speed = Math.max(LEAST_SPEED, value);
    if (speed === this.speed) return;
    const { cal, tk, now } = this.core;
    const stretch = this.speed / speed;
    this.speed = speed;
    if (this.serving === 0) return;
    for (let slot = 0; slot < this.slotTok.length; slot++) {
      const tok = this.slotTok[slot]!;
      if (tok < 0 || tk.state[tok] !== SERVED || tk.until[tok]! < 0) continue;
      const end = now + Math.round((tk.until[tok]! - now) * stretch);
      if (end === tk.until[tok]) continue;
      tk.until[tok] = end <= UNLIMITED ? end : -1;
      cal.schedule(this.clock + STATION_CLOCKS + slot, end);
    }
  }

  /** Fewer servers: running services finish, nothing new starts above the number. */
  setServers(value: number): void {
    const servers = Math.max(0, Math.min(this.slotTok.length, Math.round(value)));
    if (servers === this.servers) return;
    this.offered = this.offeredTicks();
    this.offeredAt = this.core.now;
    this.servers = servers;
    this.resume();
  }

  /** Server-ticks on offer since tick 0. */
  offeredTicks(): number {
    return this.offered + this.servers * (this.core.now - this.offeredAt);
  }

  /** Server-ticks spent serving since tick 0, running services included. */
  busyTicks(): number {
    let sum = this.busy;
    if (this.serving > 0) {
      const { tk, now } = this.core;
      for (let slot = 0; slot < this.slotTok.length; slot++) {
        const tok = this.slotTok[slot]!;
        if (tok >= 0 && tk.state[tok] === SERVED) sum += now - tk.since[tok]!;
      }
    }
    return sum;
  }

  /** Work of a waiting token at speed 1 (what `fair` will charge). */
  workOf(tok: number): number {
    const law = this.core.net.service[this.n * this.classes + this.core.tk.cls[tok]!]!;
    return law === null ? 0 : sample(law, mix(this.core.tk.key[tok]! ^ this.salt));
  }
}
