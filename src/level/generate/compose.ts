import type { Draw } from '../../pattern/draw.ts';
import { EARLY } from '../../pattern/embed/pile.ts';
import { buildStep } from '../../pattern/embed/step.ts';
import { type Around, type Built, COMMON, RARE, type Site, type Strike } from '../../pattern/embed/types.ts';
import { patternById } from '../../pattern/index.ts';
import type { PatternId, RoleId } from '../../pattern/types.ts';
import type { NetNode, Network, NodeId, SourceNode, Ticks } from '../../sim/network.ts';
import type { Item, Plan } from './plan.ts';

/** Travel between places, in gaps. */
const TRAVEL = 1.5;
const HORIZON = 180;
const USUAL_RARE = 0.15;

export const SOURCE: NodeId = 'in';
export const SINK: NodeId = 'out';

export interface Composed {
  network: Network;
  /** Part and slot of each drawn node; `step` with the host's index for plain steps. */
  slots: Record<NodeId, { part: string; slot: string; index: number }>;
  /** Roles of each of the plan's patterns. */
  roles: Record<RoleId, NodeId[]>[];
  /** Where each of them begins, for those that have a part. */
  entries: (NodeId | undefined)[];
}

export interface Composing {
  plan: Plan;
  /** The patterns that are really there: those of the plan, or none of them in the sound twin. */
  sick: readonly PatternId[];
  hard: number;
  /** Median time from source to sink in the sound twin; NaN while that is measured. */
  usual: Ticks;
  /** Median time from the start of each of the plan's patterns to the sink; absent while that is measured. */
  ahead?: readonly Ticks[];
  deadline: Ticks;
  draw: Draw;
}

function idOf(item: Item): string {
  return item.kind === 'step' ? `step${item.index}` : item.part.id;
}

/** The stream: what the sick patterns need (in the sound twin too), or the small version of it that innocents have. */
function streamOf(c: Composing, site: Site): Partial<SourceNode> {
  let stream: Partial<SourceNode> = {};
  for (const id of c.plan.patterns) {
    const { embed } = patternById(id);
    // A crowd that comes at once is the sickness itself; steps and shocks only bring one out.
    const sick = embed.part === null && !c.sick.includes(id) ? null : id;
    stream = { ...stream, ...embed.stream?.({ ...site, sick, make: makeOf(c.plan, id) }) };
  }
  for (const id of c.plan.innocent) {
    const { embed } = patternById(id);
    if (embed.always && stream.bursts === undefined)
      stream = { ...embed.stream?.({ ...site, sick: null }), ...stream };
  }
  return stream;
}

/** Builds the network of a plan, from the sink backwards. */
export function compose(c: Composing): Composed {
  const { plan, draw } = c;
  const gap = plan.host.gap;
  const embeds = plan.patterns.map(id => patternById(id).embed);
  const classed = [...plan.patterns, ...plan.innocent].some(id => patternById(id).embed.rare !== undefined);
  const rare = embeds.find(e => e.rare !== undefined)?.rare ?? USUAL_RARE;
  const ticks = (gaps: number): Ticks => Math.max(1, Math.round(gaps * gap));
  const travel = Math.min(...embeds.map(e => e.travel ?? TRAVEL));
  const horizon = ticks(Math.max(...embeds.map(e => e.horizon ?? HORIZON)));
  const site = (item: Item | null, next: NodeId, peak: number, back: NodeId, lead = 0, lines = 0): Site => ({
    sick: item?.sick && c.sick.includes(item.sick) ? item.sick : null,
    gap,
    peak,
    hard: c.hard,
    dose: doseOf(plan, item, draw),
    rare,
    draw: item ? draw.within(idOf(item)) : draw.within('stream'),
    make: item?.kind === 'part' ? plan.host.parts[item.part.id]?.make : undefined,
    source: SOURCE,
    next,
    back,
    usual: Number.isNaN(c.usual) ? horizon : c.usual,
    lead,
    lines,
    ahead: (item?.sick && c.ahead?.[plan.patterns.indexOf(item.sick)]) || horizon,
    id: (slot, index) => {
      const name = item?.kind === 'step' ? `${slot}${item.index}` : `${item ? item.part.id : ''}-${slot}`;
      return index === undefined ? name : `${name}${index}`;
    },
    via: to => ({ to, delay: ticks(travel) }),
    work: (gaps, spread = 0.5) => ({ law: 'uniform', mean: ticks(gaps), spread }),
    ticks,
  });

  // Forwards: how much work comes along at most. Backwards: what each piece hands on to.
  let peak = Math.max(
    ...plan.patterns.map((id, k) => {
      const { peak: most } = embeds[k]!;
      return typeof most === 'function' ? most(makeOf(plan, id)) : (most ?? 1);
    }),
  );
  const peaks = plan.items.map(item => {
    const mine = peak;
    if (item.kind === 'part')
      peak *= item.part.swell?.(item.sick !== null, plan.host.parts[item.part.id]?.make) ?? 1;
    return mine;
  });
  const built: Built[] = [];
  let next = SINK;
  for (let i = plan.items.length - 1; i >= 0; i--) {
    const item = plan.items[i]!;
    const before = plan.items[i - 1];
    const back = before?.kind === 'step' ? `step${before.index}` : next;
    const lead = Math.round(c.usual * leadOf(plan.items, i));
    const lines = plan.items.filter(
      (x, j) => j < i && x.kind === 'step' && x.steady && c.usual * leadOf(plan.items, j) < ticks(EARLY),
    ).length;
    const at = site(item, next, peaks[i]!, back, lead, lines);
    const piece =
      item.kind === 'step'
        ? buildStep(at, item.steady, { strike: strikeOn(c, i, at), ...loopsAt(plan, i) })
        : item.part.build(at);
    built.unshift(piece);
    next = piece.entry;
  }

  const stream = streamOf(c, site(null, next, 1, next));
  const source: SourceNode = {
    kind: 'source',
    ...(stream.bursts ? {} : { interval: { law: 'erlang', mean: gap, k: 4 } }),
    ...(classed ? { mix: { [COMMON]: 1 - rare, [RARE]: rare } } : {}),
    ...stream,
    to: { to: next, delay: ticks(travel) },
  };
  const nodes: Record<NodeId, NetNode> = { [SOURCE]: source };
  const slots: Composed['slots'] = {};
  for (const [i, piece] of built.entries()) {
    const item = plan.items[i]!;
    Object.assign(nodes, piece.nodes);
    for (const [id, [slot, index]] of Object.entries(piece.slots)) {
      slots[id] =
        item.kind === 'step'
          ? { part: 'step', slot, index: item.index }
          : { part: item.part.id, slot, index };
    }
  }
  nodes[SINK] = { kind: 'sink' };
  return {
    network: {
      format: 1,
      horizon,
      deadline: Number.isNaN(c.usual) ? horizon : c.deadline,
      ...(classed ? { classes: [COMMON, RARE] } : {}),
      nodes,
    },
    slots,
    roles: plan.patterns.map(id => rolesOf(plan, id, built)),
    entries: plan.patterns.map(id => built[plan.items.findIndex(item => item.sick === id)]?.entry),
  };
}

/** How a plain step stands to a part that sends back: right before it, or next behind it where it is sick. */
function loopsAt(plan: Plan, i: number): { sentBackTo: boolean; swamped: boolean } {
  const sends = (item: Item | undefined): boolean => item?.kind === 'part' && item.part.needsStep === true;
  const sick = plan.items.findIndex(item => sends(item) && item.sick !== null);
  return {
    sentBackTo: sends(plan.items[i + 1]),
    swamped: sick >= 0 && i === plan.items.findIndex((item, k) => k > sick && item.kind === 'step'),
  };
}

/** Of two at once the one behind is milder: mended first, it would bring next to nothing. */
function doseOf(plan: Plan, item: Item | null, draw: Draw): number {
  if (plan.patterns.length < 2 || !item?.sick) return 1;
  return item.sick === plan.patterns[0] ? draw.between('lead', 1.02, 1.2) : draw.between('behind', 0.84, 0.9);
}

/** The outage of a step that stands next behind a sick part whose pattern is set off like that. */
function strikeOn(c: Composing, i: number, at: Site): Strike | undefined {
  const { items } = c.plan;
  for (const id of c.sick) {
    const sick = items.findIndex(item => item.sick === id);
    const first = items.findIndex((item, k) => k > sick && item.kind === 'step');
    const { strikes } = patternById(id).embed;
    const ahead = c.ahead?.[c.plan.patterns.indexOf(id)] ?? at.ahead;
    if (strikes && first === i) return strikes({ ...at, ahead, make: makeOf(c.plan, id) });
  }
  return spared(c, i, at);
}

/** Where a pattern that an outage sets off is innocent, the step is like the one that is struck, and nothing happens to it. */
function spared({ plan }: Composing, i: number, at: Site): Strike | undefined {
  for (const id of plan.innocent) {
    const { part, strikes } = patternById(id).embed;
    const own = plan.items.findIndex(item => item.kind === 'part' && item.part === part);
    const first = plan.items.findIndex((item, k) => k > own && item.kind === 'step' && item.sick === null);
    const strike = first === i ? strikes?.({ ...at, make: makeOf(plan, id) }) : undefined;
    if (strike) return { ...strike, length: 0 };
  }
  return undefined;
}

/** Share of the way that lies before an item: a part is as long as two steps. */
function leadOf(items: readonly Item[], i: number): number {
  const long = (list: readonly Item[]): number =>
    list.reduce((sum, item) => sum + (item.kind === 'step' ? 1 : 2), 0);
  return (0.5 + long(items.slice(0, i))) / (1 + long(items));
}

function makeOf(plan: Plan, pattern: PatternId): string | undefined {
  const { part } = patternById(pattern).embed;
  return part ? plan.host.parts[part.id]?.make : undefined;
}

/** The sick part's own roles, and those that its neighbours play: stations, the nearest that there are. */
function rolesOf(plan: Plan, pattern: PatternId, built: readonly Built[]): Record<RoleId, NodeId[]> {
  const { embed } = patternById(pattern);
  const sick = plan.items.findIndex(item => item.sick === pattern);
  const stations = (piece: Built, ids: readonly NodeId[]): NodeId[] =>
    ids.filter(id => piece.nodes[id]?.kind === 'station' && piece.slots[id] !== undefined);
  // The source (sick < 0) has neighbours too: everything stands behind it.
  const before = built
    .slice(0, Math.max(0, sick))
    .map(piece => stations(piece, piece.last))
    .filter(ids => ids.length > 0)
    .at(-1);
  const behind = built
    .slice(sick + 1)
    .map(piece => stations(piece, piece.first))
    .filter(ids => ids.length > 0);
  const place: Record<Around, NodeId[]> = {
    before: before ?? [SOURCE],
    after: behind[0] ?? [SINK],
    further: behind[1] ?? behind[0] ?? [SINK],
    source: [SOURCE],
    sink: [SINK],
  };
  const roles: Record<RoleId, NodeId[]> = { ...(sick >= 0 ? built[sick]!.roles : {}) };
  for (const [role, where] of Object.entries(embed.around)) roles[role] = place[where];
  return roles;
}
