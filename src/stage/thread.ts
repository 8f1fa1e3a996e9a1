import type { Point, StageLayout } from '../layout/types.ts';
import { inView } from '../layout/view.ts';
import type { NodeId } from '../sim/network.ts';
import type { Group, Make, Picture } from './boot.ts';
import { shapeKey } from './focus.ts';
import { RING } from './pieces.ts';
import { type Knot, loosePath, type Obstacles, obstaclesOf, tautPath } from './thread-path.ts';
import { Track } from './track.ts';

const SNAP = 800;
/** After the snap it hums: two waves that die away, in wall ms and as a share of the pluck. */
const HUM = { last: 3200, decay: 800, share: 0.13, beat: 15 };
const RING_POP = 320;
/** Pixels between two pieces of the thread, and between two dots of the loose end. */
const PIECE = 7;
const DOT = 11;

interface Strand {
  key: string;
  taut: boolean;
  track: Track;
  /** Amplitude of the pluck, in pixels. */
  pluck: number;
  born: number;
}

interface Ring {
  scene: number;
  id: NodeId;
  knot: Knot;
  /** How much larger than painted, and whether it is within its ribbon's view. */
  zoom: number;
  shown: boolean;
  picture: Picture;
  born: number;
}

/** What was found, seen from the thread: one element or none a scene. */
export type Found = readonly (NodeId | null)[];

/** The throughline: rings on what was found, a taut thread between neighbours, a loose dotted end where one is missing. */
export class Thread {
  private readonly casing: Picture[] = [];
  private readonly gold: Picture[] = [];
  private rings: Ring[] = [];
  private strands: Strand[] = [];
  private found: Found = [];
  private obstacles: Obstacles = { labels: [], bodies: [] };
  private used = 0;

  constructor(
    private layout: StageLayout,
    private readonly make: Make,
    private readonly under: Group,
    private readonly group: Group,
  ) {
    this.obstacles = obstaclesOf(layout);
  }

  /** The ring around a found element, if any. */
  knot(scene: number): Knot | null {
    return this.rings.find(r => r.scene === scene)?.knot ?? null;
  }

  /** The way along the thread from a scene's ring to the last ring, as far as it is taut. */
  from(scene: number): Point[] {
    const points: Point[] = [];
    for (const { taut, track, key } of this.strands) {
      if (taut && Number(key.split(':')[0]) >= scene) {
        points.push(...track.points());
      }
    }
    return points;
  }

  /** Takes what has been found by now; new finds pop and snap. `still`: without motion. */
  find(found: Found, now: number, still: boolean): void {
    if (found.length === this.found.length && found.every((id, i) => id === this.found[i])) return;
    const before = this.rings;
    this.found = [...found];
    this.rings = found.flatMap((id, scene) => {
      if (id === null) return [];
      const old = before.find(r => r.scene === scene && r.id === id);
      return old ?? this.ring(scene, id, still ? now - RING_POP : now) ?? [];
    });
    for (const r of before) if (!this.rings.includes(r)) r.picture.destroy();
    const old = this.strands;
    this.strands = [];
    for (let i = 0; i + 1 < found.length; i++) {
      const a = this.rings.find(r => r.scene === i);
      const b = this.rings.find(r => r.scene === i + 1);
      if (!a && !b) continue;
      const key = `${i}:${a?.id ?? ''}:${b?.id ?? ''}`;
      const same = old.find(s => s.key === key);
      if (same) this.strands.push(same);
      else if (a && b) {
        const track = Track.through(tautPath(a.knot, b.knot, this.obstacles));
        this.strands.push({ key, taut: true, track, pluck: still ? 0 : 16, born: now });
      } else {
        const from = (a ?? b)!;
        const next = this.layout.ribbons[a ? i + 1 : i]!.box;
        const edge = a ? next.y + 16 : next.y + next.h - 16;
        const track = Track.through(loosePath(from.knot, edge, this.obstacles));
        this.strands.push({ key, taut: false, track, pluck: 0, born: now });
      }
    }
  }

  /** Places have moved, or are seen enlarged: rings and strands go with them, without being plucked. */
  move(layout: StageLayout): void {
    this.layout = layout;
    this.obstacles = obstaclesOf(layout);
    for (const ring of this.rings) Object.assign(ring, this.knotOf(ring.scene, ring.id));
    for (const { picture, knot } of this.rings) picture.setPosition(knot.x, knot.y);
    const { found } = this;
    this.found = [];
    const plucks = new Map(this.strands.map(s => [s.key, s] as const));
    this.strands = [];
    this.find(found, Number.NEGATIVE_INFINITY, true);
    for (const s of this.strands) Object.assign(s, { ...plucks.get(s.key), track: s.track });
  }

  private ring(scene: number, id: NodeId, born: number): Ring | null {
    const ribbon = this.layout.ribbons[scene];
    const place = ribbon?.layout.places.find(p => p.id === id);
    const at = this.knotOf(scene, id);
    if (!ribbon || !place || !at) return null;
    const picture = this.make(`found:${shapeKey(place, at.zoom)}`, this.group);
    return { scene, id, ...at, picture: picture.setPosition(at.knot.x, at.knot.y), born };
  }

  /** Where the thread ties to an element: at the edge of its ribbon while the element is out of view. */
  private knotOf(scene: number, id: NodeId): { knot: Knot; zoom: number; shown: boolean } | null {
    const ribbon = this.layout.ribbons[scene];
    const place = ribbon?.layout.places.find(p => p.id === id);
    if (!ribbon || !place) return null;
    const { box } = place;
    const { world, zoom = 1 } = ribbon;
    const within = (v: number, most: number): number => Math.max(2, Math.min(most - 2, v));
    const shown = inView(box, world);
    const x = world.x + within(box.x + box.w / 2, world.w);
    const y = world.y + within(box.y + box.h / 2, world.h);
    const r = place.shape === 'handle' ? Math.min(box.h, 28 * zoom) / 2 + 8 : box.w / 2 + RING.gap * zoom;
    return { knot: { x, y, r: shown ? r : 2 }, zoom, shown };
  }

  draw(now: number, still: boolean): void {
    for (const { picture, born, zoom, shown } of this.rings) {
      const t = Math.min(1, (now - born) / RING_POP);
      const back = 1 - (1 - t) ** 3 * Math.cos(t * 5);
      const base = this.scale(picture);
      picture.setScale(base * zoom * (0.55 + 0.45 * back)).setAlpha(shown ? Math.min(1, t * 3) : 0);
    }
    this.used = 0;
    for (const strand of this.strands) {
      if (strand.taut) this.taut(strand, now);
      else this.loose(strand, still ? 0 : now);
    }
    for (let i = this.used; i < this.gold.length; i++) {
      this.gold[i]!.visible = false;
      this.casing[i]!.visible = false;
    }
  }

  /** Scale at which a picture has its natural size: the inverse of the screen's ratio. */
  private scale(picture: Picture): number {
    const known = picture.getData('scale') as number | undefined;
    if (known !== undefined) return known;
    picture.setData('scale', picture.scaleX);
    return picture.scaleX;
  }

  /** Vibrates like a plucked string: largest in the middle, dying away. */
  private taut(strand: Strand, now: number): void {
    const { track, pluck, born } = strand;
    const t = now - born;
    const swing = pluck > 0 && t < SNAP ? pluck * Math.exp(-t / 170) * Math.cos(t / 34) : 0;
    const hum =
      pluck > 0 && t < HUM.last ? pluck * HUM.share * Math.exp(-t / HUM.decay) * Math.cos(t / HUM.beat) : 0;
    const count = Math.max(2, Math.ceil(track.length / PIECE));
    let px = 0;
    let py = 0;
    for (let i = 0; i <= count; i++) {
      const u = i / count;
      const k = track.index(u * track.length);
      const bow = swing * Math.sin(Math.PI * u) + hum * Math.sin(2 * Math.PI * u);
      const x = track.x[k]! - track.dy[k]! * bow;
      const y = track.y[k]! + track.dx[k]! * bow;
      if (i > 0) this.piece('thread', (x + px) / 2, (y + py) / 2, Math.atan2(y - py, x - px));
      px = x;
      py = y;
    }
  }

  /** Dots that sway, more the farther from the ring. */
  private loose(strand: Strand, now: number): void {
    const { track } = strand;
    const count = Math.floor(track.length / DOT);
    for (let i = 1; i <= count; i++) {
      const u = i / count;
      const k = track.index(u * track.length);
      const sway = Math.sin(now / 520 - u * 2.4) * 5 * u * u;
      this.piece('dot', track.x[k]! - track.dy[k]! * sway, track.y[k]! + track.dx[k]! * sway, 0);
    }
  }

  private piece(kind: 'thread' | 'dot', x: number, y: number, angle: number): void {
    const i = this.used++;
    let gold = this.gold[i];
    let casing = this.casing[i];
    if (!gold || !casing) {
      casing = this.make('thread:casing', this.under);
      gold = this.make('thread:gold', this.group);
      this.casing[i] = casing;
      this.gold[i] = gold;
    }
    casing.setFrame(`${kind}:casing`).setPosition(x, y).setRotation(angle).visible = true;
    gold.setFrame(`${kind}:gold`).setPosition(x, y).setRotation(angle).visible = true;
  }
}
