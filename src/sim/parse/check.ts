import { isEdge, isLaw, mostServers } from '../compile.ts';
import type { ControllerNode, Law, NetNode, Network, NodeKind, StationNode } from '../network.ts';
import { checkFlow } from './flow.ts';
import { below, choice, nearest, Problem } from './shape.ts';
import { toOf, ways } from './ways.ts';

const KNOB_OF: Record<ControllerNode['act']['knob'], NodeKind> = {
  speed: 'station',
  servers: 'station',
  rate: 'source',
  factor: 'gain',
  permits: 'pool',
  delay: 'link',
};

/** Everything that a shape can't see: names, classes, counts that must agree. Throws a Problem. */
export function check(network: Network): void {
  const classes = network.classes ?? ['token'];
  classes.forEach((cls, i) => {
    if (classes.indexOf(cls) !== i) throw new Problem(`classes[${i}]`, `"${cls}" is there twice`);
  });
  if (typeof network.deadline !== 'number') checkClasses(network.deadline, classes, 'deadline', true);
  const ids = Object.keys(network.nodes);
  if (!ids.some(id => network.nodes[id]!.kind === 'source')) throw new Problem('nodes', 'there is no source');
  if (!ids.some(id => network.nodes[id]!.kind === 'sink')) throw new Problem('nodes', 'there is no sink');
  let servers = 0;
  for (const id of ids) {
    const node = network.nodes[id]!;
    const path = below('nodes', id);
    for (const { edge, path: way } of ways(node)) {
      enterable(network, toOf(edge), `${path}.${way}${typeof edge === 'string' ? '' : '.to'}`);
    }
    checkNode(network, id, node, path, classes);
    if (node.kind === 'station') servers += mostServers(network, id, node);
  }
  if (servers > 900_000) throw new Problem('nodes', `too many servers in all: ${servers}, at most 900000`);
  checkFlow(network, classes);
}

function resolve(network: Network, id: string, path: string): NetNode {
  if (!Object.hasOwn(network.nodes, id))
    throw new Problem(path, `no node called "${id}"${nearest(id, Object.keys(network.nodes))}`);
  return network.nodes[id]!;
}

function enterable(network: Network, id: string, path: string): void {
  const { kind } = resolve(network, id, path);
  if (kind === 'source' || kind === 'pool' || kind === 'controller')
    throw new Problem(path, `"${id}" is a ${kind}: tokens can't go there`);
}

function checkClasses(by: Record<string, unknown>, classes: string[], path: string, all: boolean): void {
  for (const cls of Object.keys(by)) {
    if (!classes.includes(cls))
      throw new Problem(
        below(path, cls),
        `no class called "${cls}" (${choice(classes)})${nearest(cls, classes)}`,
      );
  }
  if (!all) return;
  for (const cls of classes) if (!Object.hasOwn(by, cls)) throw new Problem(below(path, cls), 'is missing');
}

function checkList(list: string[], classes: string[], path: string, once: boolean): void {
  list.forEach((cls, i) => {
    if (!classes.includes(cls))
      throw new Problem(`${path}[${i}]`, `no class called "${cls}" (${choice(classes)})`);
    if (once && list.indexOf(cls) !== i) throw new Problem(`${path}[${i}]`, `"${cls}" is there twice`);
  });
}

function checkLaw(law: Law, path: string): void {
  if (typeof law === 'number' || law.law !== 'twoPoint') return;
  if (law.share * law.factor > 1)
    throw new Problem(
      path,
      `share × factor must be at most 1 to keep the mean, got ${law.share * law.factor}`,
    );
  if (law.share === 1 && law.factor !== 1)
    throw new Problem(path, 'with share 1 the factor must be 1 to keep the mean');
}

function checkNode(network: Network, id: string, node: NetNode, path: string, classes: string[]): void {
  switch (node.kind) {
    case 'source': {
      if ([node.interval, node.times, node.bursts, node.shocks].every(part => part === undefined))
        throw new Problem(path, 'a source needs an interval, times, bursts or shocks');
      if (node.interval !== undefined) {
        checkLaw(node.interval, `${path}.interval`);
        const mean = typeof node.interval === 'number' ? node.interval : node.interval.mean;
        if (mean < 0.01) throw new Problem(`${path}.interval`, `the mean must be at least 0.01, got ${mean}`);
      }
      if (node.mix !== undefined) {
        checkClasses(node.mix, classes, `${path}.mix`, false);
        if (!Object.values(node.mix).some(weight => weight > 0))
          throw new Problem(`${path}.mix`, 'all weights are 0');
      }
      if (node.timesClasses !== undefined)
        checkList(node.timesClasses, classes, `${path}.timesClasses`, false);
      break;
    }
    case 'station':
      checkStation(network, node, path, classes);
      break;
    case 'match':
      checkMatch(network, id, node.inputs, node.initial ?? {}, path);
      break;
    case 'split':
      if (node.weights !== undefined) {
        if (node.weights.length !== node.to.length)
          throw new Problem(
            `${path}.weights`,
            `must be one a target: ${node.to.length}, got ${node.weights.length}`,
          );
        if (!node.weights.some(weight => weight > 0))
          throw new Problem(`${path}.weights`, 'all weights are 0');
      }
      if (node.classes !== undefined) {
        checkClasses(node.classes, classes, `${path}.classes`, false);
        for (const [cls, way] of Object.entries(node.classes)) {
          if (way >= node.to.length)
            throw new Problem(
              below(`${path}.classes`, cls),
              `must be at most ${node.to.length - 1}, got ${way}`,
            );
        }
      } else if (node.rule === 'class')
        throw new Problem(`${path}.classes`, 'is missing (the rule is class)');
      break;
    case 'controller':
      checkController(network, id, node, path);
      break;
  }
}

function checkStation(network: Network, node: StationNode, path: string, classes: string[]): void {
  if (!isEdge(node.to)) checkClasses(node.to, classes, `${path}.to`, false);
  else if (node.lanes === true) throw new Problem(`${path}.lanes`, 'lanes need a `to` by class');
  if (isLaw(node.service)) checkLaw(node.service, `${path}.service`);
  else {
    checkClasses(node.service, classes, `${path}.service`, false);
    for (const [cls, law] of Object.entries(node.service)) checkLaw(law, below(`${path}.service`, cls));
  }
  if (node.priority !== undefined) checkList(node.priority, classes, `${path}.priority`, true);
  if (node.discipline === 'ageing' && node.ageing === undefined)
    throw new Problem(`${path}.ageing`, 'is missing (the discipline is ageing)');
  if (typeof node.initial === 'object') checkClasses(node.initial, classes, `${path}.initial`, false);
  if (node.hold === undefined) return;
  const pool = resolve(network, node.hold.pool, `${path}.hold.pool`);
  if (pool.kind !== 'pool')
    throw new Problem(`${path}.hold.pool`, `"${node.hold.pool}" is a ${pool.kind}, not a pool`);
  const resources = pool.permits.length;
  for (const [cls, order] of Object.entries(node.hold.order)) {
    const at = below(`${path}.hold.order`, cls);
    if (cls !== '_' && !classes.includes(cls))
      throw new Problem(at, `no class called "${cls}" (${choice(classes)} or _)`);
    order.forEach((resource, i) => {
      if (resource >= resources)
        throw new Problem(
          `${at}[${i}]`,
          `"${node.hold!.pool}" has resources 0 to ${resources - 1}, got ${resource}`,
        );
      if (order.indexOf(resource) !== i)
        throw new Problem(`${at}[${i}]`, `resource ${resource} is there twice`);
    });
  }
}

function checkMatch(
  network: Network,
  id: string,
  inputs: string[],
  initial: Record<string, number>,
  path: string,
): void {
  inputs.forEach((input, i) => {
    const from = resolve(network, input, `${path}.inputs[${i}]`);
    if (inputs.indexOf(input) !== i) throw new Problem(`${path}.inputs[${i}]`, `"${input}" is there twice`);
    if (!ways(from).some(way => toOf(way.edge) === id))
      throw new Problem(`${path}.inputs[${i}]`, `"${input}" has no way to "${id}"`);
  });
  for (const [other, node] of Object.entries(network.nodes)) {
    if (!inputs.includes(other) && ways(node).some(way => toOf(way.edge) === id))
      throw new Problem(`${path}.inputs`, `"${other}" leads here but isn't listed`);
  }
  for (const input of Object.keys(initial)) {
    if (!inputs.includes(input))
      throw new Problem(below(`${path}.initial`, input), `"${input}" isn't an input`);
  }
}

function checkController(network: Network, id: string, node: ControllerNode, path: string): void {
  resolve(network, node.sense.of, `${path}.sense.of`);
  const on = resolve(network, node.act.on, `${path}.act.on`);
  const { knob } = node.act;
  if (on.kind !== KNOB_OF[knob])
    throw new Problem(
      `${path}.act.knob`,
      `"${node.act.on}" is a ${on.kind}: ${knob} is a knob of a ${KNOB_OF[knob]}`,
    );
  for (const [other, rival] of Object.entries(network.nodes)) {
    if (other === id) break;
    if (rival.kind === 'controller' && rival.act.on === node.act.on && rival.act.knob === knob)
      throw new Problem(`${path}.act`, `"${other}" already sets the ${knob} of "${node.act.on}"`);
  }
  checkBounds(node, path);
}

function checkBounds(node: ControllerNode, path: string): void {
  const [low, high] = node.bounds;
  const { knob } = node.act;
  if (low > high)
    throw new Problem(`${path}.bounds`, `the first must be at most the second, got ${low} and ${high}`);
  const least = knob === 'speed' ? 0.001 : 0;
  if (low < least)
    throw new Problem(`${path}.bounds[0]`, `must be at least ${least} for ${knob}, got ${low}`);
  const most =
    knob === 'rate'
      ? 1
      : knob === 'servers' || knob === 'permits'
        ? 10_000
        : knob === 'factor'
          ? 100
          : 2_000_000_000;
  if (high > most) throw new Problem(`${path}.bounds[1]`, `must be at most ${most} for ${knob}, got ${high}`);
  if (node.law === 'follow' && (node.target ?? 0) === 0)
    throw new Problem(`${path}.target`, 'must be given and not 0 for the law follow (it divides by it)');
  if (node.lag / node.period > 50_000)
    throw new Problem(
      `${path}.lag`,
      `must be at most 50000 periods, got ${Math.floor(node.lag / node.period)}`,
    );
}
