import { LAST_TICK, NEVER } from '../calendar.ts';
import { isLaw } from '../compile.ts';
import { type Core, EV_FINISH, EV_RECOVER, EV_START, EV_TRIP } from '../core.ts';
import { exp } from '../exact.ts';
import { type CompiledLaw, duration, LONGEST, sample } from '../laws.ts';
import type { StationNode } from '../network.ts';
import { keyOf, mix, PURPOSE } from '../rng.ts';
import { HOLDING, NO_CREDIT, SERVED, type Token, type TokenList, WAITING } from '../tokens.ts';
import type { Pool } from './pool.ts';
import { DISCIPLINES, FAIR, WaitQueue } from './queue.ts';

const OUTAGE_CLOCK = 0;
const RECOVER_CLOCK = 1;
const UNLIMITED = 0x7fffffff;
/** A speed below this is a standstill that never ends. */
const LEAST_SPEED = 0.001;

/** Classes from most to least urgent: those listed first, the rest in the network's order. */
function urgency(spec: StationNode, classes: readonly string[]): number[] {
  const ranked = spec.discipline === 'priority' || spec.discipline === 'ageing';
  const order = (ranked ? (spec.priority ?? []) : []).map(cls => classes.indexOf(cls)).filter(c => c >= 0);
  for (let c = 0; c < classes.length; c++) if (!order.includes(c)) order.push(c);
  return order;
}

/**
 * A station: servers, a queue and what can go wrong with them. A token that has been served but can't leave keeps its server
 * (blocking after service) unless the station has lanes. Outages and fewer servers let running services finish.
 *
 * This is the hot path of the kernel (a tandem spends nine tenths of its time here), hence one class with its rarer sides in
 * methods of their own, and sums that can be had by difference are not kept (see `departures` and `stay`).
 */
export class Station {
  readonly queue: WaitQueue;
  private readonly classes: number;
  private readonly clock: number;
  private readonly servers0: number;
  readonly capacity: number;
  private readonly rejects: boolean;
  private readonly fair: boolean;
  private readonly lanes: boolean;
  /** Nothing but servers and a queue: no pool, warm-up, interference or fair share. */
  private readonly plain: boolean;
  /** Nothing turns tokens away: no trip, no breaker, no rejection, no pool. */
  private readonly open: boolean;
  /** The one way out and the one law, when they don't go by class. */
  private readonly edge: number;
  /** Below 0 when there is always room on every way out. */
  private readonly gate: number;
  private readonly law: CompiledLaw | null;
  /** One way out that is never closed, and nobody watches: the short way through `finish`. */
  private readonly free: boolean;
  /** Tokens that wait for room here. */
  private readonly upstream: TokenList;
  private readonly salt: number;
  private readonly slotTok: (Token | null)[];
  /** Merged outages, from and to in turn. */
  private readonly outages: number[] = [];
  private nextOutage = 0;
  /** Resources by class: offsets into `order`. */
  private readonly orderAt: Int32Array;
  private readonly order: number[] = [];
  private pool: Pool | null = null;

  servers: number;
  speed = 0.5;
  /** Server slots taken; of these waiting for a second resource, and blocked (the rest is in service). */
  occupied = 0;
  holding = 0;
  private stuck = 0;
  private lowSlot = 0;
  down = false;
  tripped = false;
  arrivals = 0;
  peak = 0;
  /** Ticks waited by tokens whose service has begun. */
  waited = 0.5;
  /** Tokens lost before their service began. */
  private turnedAway = 0;
  /** Ticks waited by tokens lost while waiting, and spent here after that by tokens lost from a server. */
  waitedLost = 0;
  private stayLost = 0;
  /** Server-ticks of services begun, up to their end; server-ticks of waiting for a second resource. */
  private busy = 0.5;
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
    this.servers0 = net.serverClock[n]!;
    this.salt = net.salt[n]! ^ PURPOSE.service;
    this.capacity = spec.queue ?? UNLIMITED;
    this.rejects = spec.full === 'reject';
    this.lanes = spec.lanes === true;
    this.slotTok = new Array<Token | null>(net.slots[n]!).fill(null);
    this.upstream = core.waiters[n]!;
    this.servers = spec.servers ?? 1;
    this.speed = spec.speed ?? 1;
    const discipline = DISCIPLINES.indexOf(spec.discipline ?? 'fifo');
    this.fair = discipline === FAIR;
    this.plain = !spec.hold && !spec.warmup && !spec.interference && this.fair === false;
    this.open = !spec.hold && !spec.trip && this.rejects === false;
    const edges = net.route.subarray(n * K, (n + 1) * K);
    this.edge = edges.every(e => e === edges[0]) ? edges[0]! : -1;
    this.gate = edges.reduce((gate, e) => Math.max(gate, e < 0 ? -1 : net.edgeGate[e]!), -1);
    this.free =
      this.edge >= 0 &&
      this.gate < 0 &&
      !this.lanes &&
      !spec.hold &&
      spec.queue === undefined &&
      !core.watched;
    this.law = isLaw(spec.service) ? net.service[n * K]! : null;
    this.queue = new WaitQueue(discipline, urgency(spec, net.classes), spec.ageing ?? 0);
    for (const { at, length } of spec.outages === undefined
      ? []
      : [...spec.outages].sort((a, b) => a.at - b.at)) {
      const last = this.outages.length - 1;
      if (length <= 0) continue;
      if (last > 0 && at <= this.outages[last]!)
        this.outages[last] = Math.max(this.outages[last]!, at + length);
      else this.outages.push(at, at + length);
    }
    this.orderAt = new Int32Array(K + 1);
    for (let c = 0; c < K && spec.hold !== undefined; c++) {
      const by = spec.hold.order;
      const cls = net.classes[c]!;
      const list = Object.hasOwn(by, cls) ? by[cls]! : (by._ ?? []);
      const pool = net.network.nodes[spec.hold.pool];
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
    this.slotTok.fill(null);
    this.nextOutage = 0;
    this.servers = this.spec.servers ?? 1;
    this.speed = this.spec.speed ?? 1;
    this.occupied = 0;
    this.holding = 0;
    this.stuck = 0;
    this.lowSlot = 0;
    this.down = false;
    this.tripped = false;
    this.arrivals = 0;
    this.peak = 0;
    this.waited = 0;
    this.turnedAway = 0;
    this.waitedLost = 0;
    this.stayLost = 0;
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
        tok.serial = made;
        tok.flags = NO_CREDIT;
        this.arrivals++;
        core.born(this.n, tok);
        this.enqueue(tok);
      }
    });
  }

  /** Tokens in service. */
  get serving(): number {
    return this.occupied - this.holding - this.stuck;
  }

  /** Services begun. */
  get started(): number {
    return this.arrivals - this.turnedAway - this.queue.size;
  }

  get out(): boolean {
    return this.down === true || this.tripped;
  }

  full(): boolean {
    const idle = this.down === true || this.tripped === true ? 0 : this.servers - this.occupied;
    return this.queue.size + this.core.incoming[this.n]! - Math.max(idle, 0) >= this.capacity;
  }

  arrive(tok: Token): void {
    this.arrivals++;
    if (this.open === false) {
      this.admit(tok);
      return;
    }
    if (this.occupied < this.servers && this.queue.size === 0 && this.down === false)
      this.begin(tok, this.freeSlot());
    else this.enqueue(tok);
  }

  /** An arrival where tokens can be turned away. */
  private admit(tok: Token): void {
    const { core } = this;
    const { trip } = this.spec;
    const idle = this.down === false && this.tripped === false && this.occupied < this.servers;
    if (
      this.tripped === true ||
      (this.rejects === true && this.full()) ||
      (trip !== undefined && trip.mode === 'reject' && this.queue.size >= trip.queue && !idle)
    ) {
      this.turnedAway++;
      core.lose(this.n, tok, true);
      return;
    }
    this.enqueue(tok);
    if (idle) this.next();
    // What waits for the end of an outage is no overload yet.
    if (trip !== undefined && trip.mode !== 'reject' && !this.down && this.queue.size > trip.queue)
      this.trip(trip.out);
  }

  private enqueue(tok: Token): void {
    const { queue } = this;
    tok.state = WAITING;
    queue.push(tok);
    if (queue.size > this.peak) this.peak = queue.size;
  }

  /** Starts what can be started. */
  next(): void {
    while (
      this.queue.size > 0 &&
      this.occupied < this.servers &&
      this.down === false &&
      this.tripped === false
    ) {
      if (this.pool !== null) {
        const cls = this.queue.peek().cls;
        const first = this.orderAt[cls]!;
        if (first < this.orderAt[cls + 1]! && !this.pool.enter(this.n, this.order[first]!)) return;
      }
      this.begin(this.queue.take(), this.freeSlot());
    }
  }

  /** The lowest free server. */
  private freeSlot(): number {
    let slot = this.lowSlot;
    while (this.slotTok[slot] !== null) slot++;
    this.lowSlot = slot + 1;
    return slot;
  }

  private begin(tok: Token, slot: number): void {
    const { core } = this;
    const { now } = core;
    this.slotTok[slot] = tok;
    this.occupied++;
    this.waited += now - tok.arrived;
    const law = this.law ?? core.net.service[this.n * this.classes + tok.cls]!;
    const h = mix(tok.key ^ this.salt);
    if (this.plain === true) this.start(slot, tok, duration(law, h, this.speed));
    else this.serve(slot, tok, this.adapt(tok, sample(law, h)));
  }

  /** Interference, warm-up, fair share and pools at the start of a service: the work of its first part. */
  private adapt(tok: Token, drawn: number): number {
    const { interference, warmup } = this.spec;
    const cls = tok.cls;
    let work = drawn;
    if (this.fair === true) this.queue.charge(cls, work);
    if (interference !== undefined) {
      const others = this.serving + this.holding - 1;
      work *= 1 + interference.alpha * others + interference.beta * (others + 1) * others;
    }
    if (warmup !== undefined) work *= 1 + (warmup.slow - 1) * (1 - this.warmth());
    if (this.pool !== null) {
      const parts = this.orderAt[cls + 1]! - this.orderAt[cls]!;
      if (parts > 1) work /= parts;
      tok.stage = 0;
      tok.work = work;
    }
    return work;
  }

  private serve(slot: number, tok: Token, work: number): void {
    this.start(slot, tok, Math.min(LONGEST, Math.round(work / this.speed)));
  }

  private start(slot: number, tok: Token, ticks: number): void {
    const { core } = this;
    const due = ticks <= LAST_TICK - core.now ? core.now + ticks : NEVER;
    tok.state = SERVED;
    tok.since = core.now;
    this.busy += due - core.now;
    core.hash(EV_START, this.n, tok.id, due);
    if (core.on !== null) core.report(EV_START, this.n, tok, slot);
    core.cal.set(this.servers0 + slot, due);
  }

  /** The service in a slot ends. */
  finish(slot: number): void {
    const { core } = this;
    const tok = this.slotTok[slot]!;
    if (this.plain === false && this.goesOn(slot, tok)) return;
    if (core.on !== null) core.report(EV_FINISH, this.n, tok, slot);
    if (this.free === false) {
      this.finishGated(slot, tok);
      return;
    }
    this.vacate(slot);
    core.deliver(tok, this.edge);
    if (
      this.slotTok[slot] === null &&
      this.queue.size > 0 &&
      this.occupied < this.servers &&
      this.down === false
    )
      this.begin(this.queue.take(), slot);
    else this.rest(slot);
  }

  /** The server's clock is still due: turns it off, unless it has been set meanwhile; and lets in who waits. */
  private rest(slot: number): void {
    const tok = this.slotTok[slot]!;
    if (tok === null || tok.state !== SERVED) this.core.cal.set(this.servers0 + slot, NEVER);
    this.resume();
  }

  /** The end of a service where the way out goes by class or may be closed, or where someone watches. */
  private finishGated(slot: number, tok: Token): void {
    const { core, n } = this;
    const { cls } = tok;
    const edge = this.edge >= 0 ? this.edge : core.net.route[n * this.classes + cls]!;
    if (!core.closed(edge)) {
      this.vacate(slot);
      if (core.watched) core.left(n, tok);
      core.deliver(tok, edge);
    } else {
      tok.slot = this.lanes ? -1 : slot;
      if (this.lanes) this.vacate(slot);
      else this.stuck++;
      core.hold(n, tok, edge);
    }
    if (this.pool !== null) this.giveBack(cls, this.orderAt[cls + 1]! - this.orderAt[cls]!);
    this.rest(slot);
  }

  /** A part of a pooled service has ended: true when another follows. Warms the station at the end of the last. */
  private goesOn(slot: number, tok: Token): boolean {
    const { core } = this;
    const { cls } = tok;
    if (this.pool !== null) {
      const from = this.orderAt[cls]!;
      const stage = tok.stage + 1;
      if (stage < this.orderAt[cls + 1]! - from) {
        if (this.pool.want(tok, this.order[from + stage]!)) {
          tok.stage = stage;
          this.serve(slot, tok, tok.work);
        } else {
          this.holding++;
          tok.state = HOLDING;
          tok.since = core.now;
          tok.slot = slot;
          core.cal.set(this.servers0 + slot, NEVER);
        }
        return true;
      }
    }
    const { warmup } = this.spec;
    if (warmup !== undefined) {
      const warm = this.warmth();
      this.warm = warm + warmup.step * (1 - warm);
      this.warmAt = core.now;
    }
    return false;
  }

  /** Gives the first `many` resources of the class's order back. */
  private giveBack(cls: number, many: number): void {
    const from = this.orderAt[cls]!;
    if (this.orderAt[cls + 1]! > from) this.pool!.leave(this.order, from, from + many);
  }

  private vacate(slot: number): void {
    this.slotTok[slot] = null;
    this.occupied--;
    if (slot < this.lowSlot) this.lowSlot = slot;
  }

  /** A second resource has come: the next part of the service starts. */
  granted(tok: Token): void {
    const { now } = this.core;
    this.holding--;
    this.held += now - tok.since;
    tok.stage = tok.stage + 1;
    this.serve(tok.slot, tok, tok.work);
  }

  /** The way out is free for a blocked token. */
  unstick(tok: Token): void {
    const { core, n } = this;
    const slot = tok.slot;
    if (slot >= 0) {
      this.stuck--;
      this.vacate(slot);
    }
    if (core.watched === true) core.left(n, tok);
    core.deliver(tok, tok.edge);
    this.resume();
  }

  private resume(): void {
    this.next();
    if (this.upstream.first !== null) this.core.wake(this.n);
  }

  /** The outage clock or the recovery clock is due. */
  tick(clock: number): void {
    const { core } = this;
    if (clock - this.clock === RECOVER_CLOCK) {
      this.tripped = false;
      core.emit(EV_RECOVER, this.n, null, 0);
      this.resume();
      return;
    }
    this.down = !this.down;
    this.nextOutage++;
    if (this.nextOutage < this.outages.length) core.cal.schedule(clock, this.outages[this.nextOutage]!);
    core.emit(this.down === true ? EV_TRIP : EV_RECOVER, this.n, null, 1);
    if (this.down === false) this.resume();
  }

  /** Overload: everything waiting and in the servers is lost, and nothing is taken until it recovers. */
  private trip(length: number): void {
    const { core, n } = this;
    const { now } = core;
    this.tripped = true;
    core.emit(EV_TRIP, n, null, 0);
    core.cal.schedule(this.clock + RECOVER_CLOCK, now + length);
    while (this.queue.size > 0) {
      const tok = this.queue.take();
      this.waitedLost += now - tok.arrived;
      this.turnedAway++;
      core.lose(n, tok, false);
    }
    for (let slot = 0; slot < this.slotTok.length; slot++) {
      const tok = this.slotTok[slot]!;
      if (tok === null) continue;
      this.vacate(slot);
      const state = tok.state;
      const cls = tok.cls;
      const stage = tok.stage;
      this.stayLost += now - tok.arrived;
      if (state === SERVED) {
        this.busy -= core.cal.due(this.servers0 + slot) - now;
        core.cal.cancel(this.servers0 + slot);
      } else if (state === HOLDING) {
        this.holding--;
        this.held += now - tok.since;
        this.pool!.forget(tok, this.order[this.orderAt[cls]! + stage + 1]!);
      } else {
        this.stuck--;
        core.unhold(tok);
      }
      if (this.pool !== null && (state === SERVED || state === HOLDING)) this.giveBack(cls, stage + 1);
      core.lose(n, tok, false);
    }
    if (this.upstream.first !== null) core.wake(n);
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
    const { cal, now } = this.core;
    const stretch = this.speed / speed;
    this.speed = speed;
    if (this.serving === 0) return;
    for (let slot = 0; slot < this.slotTok.length; slot++) {
      const tok = this.slotTok[slot]!;
      const due = cal.due(this.servers0 + slot);
      if (tok === null || tok.state !== SERVED || due === NEVER) continue;
      const end = now + Math.round((due - now) * stretch);
      const moved = end <= LAST_TICK ? end : NEVER;
      this.busy += moved - due;
      cal.set(this.servers0 + slot, moved);
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

  /** Server-ticks spent serving since tick 0, running services up to now. */
  busyTicks(): number {
    const { cal, now } = this.core;
    let sum = this.busy;
    for (let slot = 0, left = this.serving; left > 0; slot++) {
      const tok = this.slotTok[slot]!;
      if (tok === null || tok.state !== SERVED) continue;
      sum -= cal.due(this.servers0 + slot) - now;
      left--;
    }
    return sum;
  }

  /** Tokens here, those in its lanes too. */
  inside(): number {
    return this.queue.size + this.serving + this.holding + this.core.blocked[this.n]!;
  }

  departures(): number {
    return this.arrivals - this.core.losses[this.n]! - this.inside();
  }

  /** Ticks spent here by tokens that departed: all that began, less those still here. `age`: Σ (now − arrived) of the latter;
   * `stuck`: ticks of blocking and holding, up to now. */
  stay(age: number, stuck: number): number {
    return this.waited + this.busyTicks() + stuck - age - this.stayLost;
  }

  /** End of a running service; −1 when it never ends. */
  until(slot: number): number {
    const due = this.core.cal.due(this.servers0 + slot);
    return due === NEVER ? -1 : due;
  }

  /** Server of a served token. */
  slotOf(tok: Token): number {
    return this.slotTok.indexOf(tok);
  }

  /** Work of a waiting token at speed 1 (what `fair` will charge). */
  workOf(tok: Token): number {
    const { net } = this.core;
    const law = net.service[this.n * this.classes + tok.cls]!;
    return sample(law, mix(tok.key ^ this.salt));
  }
}
