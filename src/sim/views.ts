import { KIND_ORDER, LINK } from './compile.ts';
import { gatheredOf } from './measures.ts';
import type { Parts } from './parts.ts';
import { type NodeView, TOKEN_STATES, type TokenView } from './run.ts';
import { BLOCKED, GATHERED, SERVED, TRAVELLING, WAITING } from './tokens.ts';

/** What the screen may see of a run: one view object each for nodes and tokens, filled anew for every visit. */
export class Views {
  private readonly nodeView: NodeView = {
    index: 0,
    id: '',
    kind: 'sink',
    waiting: 0,
    served: 0,
    servers: 0,
    blocked: 0,
    holding: 0,
    out: false,
    capacity: -1,
    knob: 1,
    sensed: 0,
    warmth: 1,
    arrivals: 0,
    departures: 0,
    losses: 0,
    retries: 0,
    busyTicks: 0,
  };
  private readonly tokenView: TokenView = {
    id: 0,
    serial: 0,
    cls: 0,
    state: 'travelling',
    node: 0,
    toward: -1,
    since: 0,
    until: -1,
    place: 0,
    born: 0,
    due: 0,
    extra: false,
  };
  private readonly gathered: Int32Array;

  constructor(private readonly parts: Parts) {
    this.gathered = new Int32Array(parts.core.net.total);
  }

  node(index: number, knob: number): NodeView {
    const { parts, nodeView: v } = this;
    const { core } = parts;
    const station = parts.stations[index];
    v.index = index;
    v.id = core.net.ids[index]!;
    const kind = core.net.kind[index]!;
    v.kind = KIND_ORDER[kind]!;
    v.waiting =
      station?.queue.size ?? parts.matches[index]?.total() ?? (kind === LINK ? 0 : gatheredOf(parts, index));
    v.served = station?.serving ?? parts.links[index]?.count ?? 0;
    v.servers = station?.servers ?? 0;
    v.blocked = core.blocked[index]!;
    v.holding = station?.holding ?? parts.pools[index]?.holders ?? 0;
    v.out = station?.out ?? false;
    const spec = core.net.specs[index]!;
    v.capacity = spec.kind === 'station' ? (spec.queue ?? -1) : -1;
    v.knob = knob;
    v.sensed = parts.controllers[index]?.sensed ?? 0;
    v.warmth = station?.warmth() ?? 1;
    v.arrivals = core.arrivals[index]!;
    v.departures = core.departures[index]!;
    v.losses = core.losses[index]!;
    v.retries = core.retries[index]!;
    v.busyTicks = station?.busyTicks() ?? 0;
    return v;
  }

  /** Waiting tokens station by station in order of service, then all others in no particular order. */
  eachToken(visit: (token: TokenView) => void): void {
    const { parts } = this;
    const { core } = parts;
    const { tk } = core;
    for (let n = 0; n < core.net.own; n++) {
      const station = parts.stations[n];
      if (station != null && station.queue.size > 0) {
        station.queue.each(
          (tok, place) => {
            this.show(tok, place);
            visit(this.tokenView);
          },
          tok => station.workOf(tok),
        );
      }
    }
    this.gathered.fill(0);
    for (let tok = 0; tok < tk.high; tok++) {
      const state = tk.state[tok]!;
      if (state === 255 || state === WAITING) continue;
      const slot = tk.slot[tok]!;
      this.show(tok, state === GATHERED ? this.gathered[tk.node[tok]!]!++ : slot);
      visit(this.tokenView);
    }
  }

  private show(tok: number, place: number): void {
    const { core } = this.parts;
    const { tk, net } = core;
    const v = this.tokenView;
    const at = tk.node[tok]!;
    const state = tk.state[tok]!;
    const cls = tk.cls[tok]!;
    v.id = tk.id[tok]!;
    v.serial = tk.serial[tok]!;
    v.cls = cls;
    v.state = TOKEN_STATES[state]!;
    v.node = net.origin[at]!;
    v.toward = -1;
    if (state === TRAVELLING || (state === BLOCKED && net.kind[at] === LINK)) {
      let to = net.edgeTo[net.out[at]!]!;
      if (to >= net.own) to = net.edgeTo[net.out[to]!]!;
      v.toward = to;
    }
    v.since = tk.since[tok]!;
    v.until = state === TRAVELLING || state === SERVED ? tk.until[tok]! : -1;
    v.place = place;
    v.born = tk.born[tok]!;
    v.due = tk.born[tok]! + net.deadline[cls]!;
    v.extra = core.families.extra(tok);
  }
}
