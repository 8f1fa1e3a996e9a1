import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVELS, levelById } from '../../src/level/campaign/index.ts';
import { CURATED } from '../../src/level/campaign/specs.ts';
import { heading, STORIES } from '../../src/level/campaign/stories.ts';
import { TITLES, YEARS } from '../../src/level/campaign/titles.ts';
import type { Scene } from '../../src/level/types.ts';
import { patternById } from '../../src/pattern/index.ts';
import { targetOf, targetsOf } from '../../src/pattern/reliefs/context.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';
import type { Edge, NetNode, NodeId } from '../../src/sim/network.ts';

const ICONS = new Set(
  readdirSync('node_modules/@phosphor-icons/core/assets/duotone').map(f => f.replace('-duotone.svg', '')),
);
/** Words that would give a pattern away before the player has seen it. */
const SPOILERS =
  /bottleneck|constraint|runaway|feedback|storm|howl|delayed|oscillat|hunting|overload|too (slow|late|much|many)|swamp|jam/i;
const HANDLED = new Set<NetNode['kind']>(['controller', 'patience', 'gain', 'link']);

const scenes = LEVELS.flatMap(level =>
  level.scenes.map(scene => [`${level.id} ${scene.domain}`, level, scene] as const),
);

/** Every edge of a node, with its delay. */
function waysOf(node: NetNode): { to: NodeId; delay: number }[] {
  const edges: Edge[] = [];
  if ('to' in node) {
    if (Array.isArray(node.to)) edges.push(...node.to);
    else if (typeof node.to === 'string' || ('delay' in node.to && typeof node.to.delay === 'number')) {
      edges.push(node.to as Edge);
    } else edges.push(...Object.values(node.to as Record<string, Edge>));
  }
  if (node.kind === 'gain' && node.copies !== undefined) edges.push(node.copies);
  return edges.map(e => (typeof e === 'string' ? { to: e, delay: 0 } : { to: targetOf(e), delay: e.delay }));
}

/** Least delay from each drawn node to the drawn nodes that come next, through wiring that isn't drawn. */
function drawnWays(scene: Scene): { from: NodeId; to: NodeId; delay: number }[] {
  const out: { from: NodeId; to: NodeId; delay: number }[] = [];
  const follow = (from: NodeId, at: NodeId, delay: number): void => {
    for (const way of waysOf(scene.network.nodes[at]!)) {
      if (scene.places[way.to]) out.push({ from, to: way.to, delay: delay + way.delay });
      else follow(from, way.to, delay + way.delay);
    }
  };
  for (const id of Object.keys(scene.places)) follow(id, id, 0);
  return out;
}

/** Longest way from a source to a sink in drawn places, each at most once. */
function columns(scene: Scene): number {
  const { nodes } = scene.network;
  const walk = (id: NodeId, seen: ReadonlySet<NodeId>): number => {
    const own = scene.places[id] && nodes[id]!.kind !== 'gain' ? 1 : 0;
    if (nodes[id]!.kind === 'sink') return own;
    const next = targetsOf(nodes[id]!).filter(to => !seen.has(to));
    const rest = next.map(to => walk(to, new Set([...seen, to])));
    return rest.length === 0 ? -Infinity : own + Math.max(...rest);
  };
  return Math.max(
    ...Object.keys(nodes)
      .filter(id => nodes[id]!.kind === 'source')
      .map(id => walk(id, new Set([id]))),
  );
}

describe('the campaign', () => {
  it('has forty levels and more, every one made by hand or by a spec, every pattern at least twice', () => {
    expect(TITLES.length).toBeGreaterThanOrEqual(40);
    const patterns = TITLES.flatMap(({ id }) => {
      const pattern = levelById(id)?.pattern ?? CURATED[id]?.spec.pattern;
      expect(pattern, id).toBeDefined();
      expect(levelById(id) !== undefined && CURATED[id] !== undefined, id).toBe(false);
      return pattern ?? [];
    });
    for (const id of PATTERN_IDS) expect(patterns.filter(p => p === id).length, id).toBeGreaterThanOrEqual(2);
    expect(Object.keys(CURATED).filter(id => !TITLES.some(t => t.id === id))).toEqual([]);
  });

  it('has the menu in step with the levels: number, kind, story, and a title of its own each', () => {
    expect(TITLES.map(t => t.number)).toEqual(TITLES.map((_, i) => i + 1));
    for (const { id, kind } of TITLES)
      expect(levelById(id)?.kind ?? CURATED[id]?.spec.kind ?? 'standard').toBe(kind);
    expect(new Set(TITLES.map(t => t.title)).size).toBe(TITLES.length);
    expect(new Set(TITLES.map(t => t.id)).size).toBe(TITLES.length);
    expect(Object.keys(STORIES).sort()).toEqual(TITLES.map(t => t.id).sort());
    for (const { id, title, story } of LEVELS) expect({ id, title, story }).toEqual(heading(id));
  });

  it('rises in difficulty from year to year, and holds the fourth domain out until the last year', () => {
    const dials = YEARS.map(year =>
      TITLES.filter(t => t.year === year.id).flatMap(t => CURATED[t.id]?.spec.difficulty ?? []),
    );
    const [ship, see, loops, alone] = dials.map(of => Math.max(...of));
    expect([ship! < see!, see! <= loops!, loops! < alone!]).toEqual([true, true, true]);
    for (const { id, year } of TITLES) {
      const domains = CURATED[id]?.spec.domains ?? levelById(id)!.scenes.map(s => s.domain);
      if (year !== 'alone') expect(domains, id).not.toContain('property');
      if (CURATED[id]?.spec.kind === undefined && !domains.includes('property'))
        expect([...domains].sort(), id).toEqual(['music', 'systems', 'warehouse']);
    }
  });

  it('gives nothing away in titles, stories and ids', () => {
    for (const { id, title } of TITLES) expect(`${id} ${title} ${STORIES[id]}`).not.toMatch(SPOILERS);
  });

  it('never puts one pattern into the same host of a domain twice', () => {
    for (const pattern of new Set(LEVELS.map(l => l.pattern))) {
      const hosts = LEVELS.filter(l => l.pattern === pattern).flatMap(l =>
        l.scenes.map(s => `${s.domain} ${s.host}`),
      );
      expect(new Set(hosts).size).toBe(hosts.length);
    }
  });
});

describe.each(LEVELS.map(l => [l.id, l] as const))('%s', (_, level) => {
  it('shows one scene of each domain, no two of the same shape', () => {
    expect(level.scenes.map(s => s.domain)).toEqual(['warehouse', 'music', 'systems']);
    const shapes = level.scenes.map(s =>
      drawnWays(s)
        .map(w => `${s.network.nodes[w.from]!.kind}>${s.network.nodes[w.to]!.kind}`)
        .sort()
        .join(),
    );
    expect(new Set(shapes).size, level.id).toBe(3);
  });

  it('asks for a role that is filled everywhere and is not the culprit, with two others to choose', () => {
    const { role, from, to, lookalike, other } = level.align;
    const pattern = patternById(level.pattern);
    const asked = pattern.roles.find(r => r.id === role);
    expect(asked?.ask).toBeDefined();
    for (const scene of level.scenes) expect(scene.roles[role]?.length).toBeGreaterThan(0);
    expect(from).not.toBe(to);
    const answers = level.scenes[to]!.roles[role]!;
    const culprit = pattern.roles.find(r => r.culprit)!.id;
    for (const wrong of [lookalike, other]) {
      expect(level.scenes[to]!.places[wrong]).toBeDefined();
      expect(answers).not.toContain(wrong);
      expect(level.scenes[to]!.roles[culprit]).not.toContain(wrong);
    }
    expect(lookalike).not.toBe(other);
  });
});

describe.each(scenes)('%s', (_, level, scene) => {
  const { nodes, horizon } = scene.network;

  it('fits the screen: places, columns, names', () => {
    const count = Object.keys(scene.places).length;
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(9);
    expect(columns(scene)).toBeLessThanOrEqual(7);
    for (const place of Object.values(scene.places)) {
      expect(place.name.length, place.name).toBeLessThanOrEqual(14);
      expect((place.short ?? place.name).length, place.name).toBeLessThanOrEqual(9);
    }
  });

  it('has a place for everything but wiring, with icons that exist and handles where they are drawn', () => {
    for (const [id, node] of Object.entries(nodes)) {
      if (node.kind !== 'split' && node.kind !== 'fork') expect(scene.places[id], id).toBeDefined();
      const place = scene.places[id];
      if (place && HANDLED.has(node.kind)) expect(place.handle, id).toMatch(/\S/);
    }
    for (const [id, place] of Object.entries(scene.places)) {
      expect(nodes[id], id).toBeDefined();
      expect(ICONS, `${id}: ${place.icon}`).toContain(place.icon);
      expect(place.does).toMatch(/^[a-z].*[^.]$/);
      expect(`${place.name} ${place.does}`).not.toMatch(SPOILERS);
    }
    expect(ICONS).toContain(scene.icon);
  });

  it('fills every role of the pattern that is played, with its own elements', () => {
    const played = patternById(level.pattern).roles.map(r => r.id);
    expect(played).toEqual(expect.arrayContaining(Object.keys(scene.roles)));
    for (const id of played) if (id !== 'queue') expect(scene.roles[id]?.length, id).toBeGreaterThan(0);
    const cast = Object.values(scene.roles).flat();
    expect(new Set(cast).size).toBe(cast.length);
    for (const id of cast) expect(scene.places[id], id).toBeDefined();
  });

  it('moves at a pace that can be read', () => {
    expect(horizon).toBeGreaterThanOrEqual(30_000);
    expect(horizon).toBeLessThanOrEqual(60_000);
    for (const way of drawnWays(scene)) {
      const through = nodes[way.from]!.kind === 'gain' || nodes[way.to]!.kind === 'gain';
      if (!through) expect(way.delay, `${way.from} to ${way.to}`).toBeGreaterThanOrEqual(500);
      expect(way.delay, `${way.from} to ${way.to}`).toBeLessThanOrEqual(1_800);
    }
    for (const node of Object.values(nodes)) {
      if (node.kind === 'station' && node.queue !== undefined && node.full !== 'reject') {
        expect(node.queue).toBeGreaterThanOrEqual(4);
        expect(node.queue).toBeLessThanOrEqual(10);
      }
    }
  });

  it('plays a tune if and only if it is music', () => {
    expect(scene.tune !== undefined).toBe(scene.domain === 'music');
    if (!scene.tune) return;
    expect(scene.tune.notes.length).toBeGreaterThanOrEqual(24);
    for (const note of scene.tune.notes) {
      expect(Number.isInteger(note)).toBe(true);
      expect(note).toBeGreaterThanOrEqual(48);
      expect(note).toBeLessThanOrEqual(88);
    }
    for (const text of [scene.tune.title, scene.tune.composer, scene.tune.year]) expect(text).toMatch(/\S/);
  });
});
