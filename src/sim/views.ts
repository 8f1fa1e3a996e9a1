import { KIND_ORDER, LINK } from './compile.ts';
import { gatheredOf } from './measures.ts';
import type { Parts } from './parts.ts';
import { type NodeView, TOKEN_STATES, type TokenView } from './run.ts';
import { BLOCKED, GATHERED, SERVED, type Token, TRAVELLING, WAITING } from './tokens.ts';

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
    v.arrivals = parts.arrivals(index);
    v.departures = parts.departures(index);
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
    tk.each(tok => {
      const state = tok.state;
      if (state === WAITING) return;
      this.show(tok, this.placeOf(tok, state));
      visit(this.tokenView);
    });
  }

  /** Server of a token in a station (−1 in a lane), number in a gathering, 0 elsewhere. */
  private placeOf(tok: Token, state: number): number {
    const { stations } = this.parts;
    const node = tok.node;
    if (state === GATHERED) return this.gathered[node]!++;
    const station = stations[node];
    if (station == null) return 0;
    return state === SERVED ? station.slotOf(tok) : tok.slot;
  }

  private show(tok: Token, place: number): void {
    const { core } = this.parts;
    const { net } = core;
    const v = this.tokenView;
    const at = tok.node;
    const state = tok.state;
    const cls = tok.cls;
    v.id = tok.id;
    v.serial = tok.serial;
    v.cls = cls;
    v.state = TOKEN_STATES[state]!;
    v.node = net.origin[at]!;
    v.toward = -1;
    if (state === TRAVELLING || (state === BLOCKED && net.kind[at] === LINK)) {
      let to = net.edge[net.out[at]! * 4]!;
      if (to >= net.own) to = net.edge[net.out[to]! * 4]!;
      v.toward = to;
    }
    v.since = state === WAITING ? tok.arrived : tok.since;
    v.until = -1;
    if (state === TRAVELLING) v.until = tok.until;
    else if (state === SERVED) v.until = this.parts.stations[at]!.until(place);
    v.place = place;
    v.born = tok.born;
    v.due = v.born + net.deadline[cls]!;
    v.extra = core.families.extra(tok);
  }
}
