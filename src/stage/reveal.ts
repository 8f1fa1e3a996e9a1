import type { Box, StageLayout } from '../layout/types.ts';
import type { Level } from '../level/types.ts';
import { patternById } from '../pattern/index.ts';
import { spokenPattern } from '../store/spoken.ts';
import type { Atlas } from './atlas.ts';
import type { Group, Picture } from './boot.ts';
import { type DiagramPlan, halfHeight, planOf, type Spot } from './diagram.ts';
import { FONT, tint } from './look.ts';
import { rounded } from './paint/brush.ts';
import { type Paper, paintRole } from './paint/role.ts';
import type { Make } from './places.ts';
import type { Ribbon } from './ribbon.ts';
import type { Thread } from './thread.ts';
import { type Knot, obstaclesOf, tautPath } from './thread-path.ts';
import { Track } from './track.ts';

/** Shares of the progress: the ribbons shrink first, the last bit holds still. */
const INTRO = 0.1;
const HOLD = 0.05;
const LINE_PIECE = 6;
const CROSS_FADE = 260;

/** Role shapes, their names and the panel, for the reveal. */
export function addRoles(atlas: Atlas, level: Level, layout: StageLayout, paper: Paper): void {
  const pattern = spokenPattern(patternById(level.pattern));
  const plan = planOf(pattern, layout.reveal.diagram);
  for (const { role, shape, r } of plan.spots) {
    const side = 2 * r + 8;
    atlas.add(`role:${role.id}`, side, side, ctx =>
      paintRole(ctx, side, shape, role.culprit === true, paper),
    );
    const { nameSize, doesSize } = plan;
    const wide = Math.max(role.name.length * nameSize * 0.66, role.does.length * doesSize * 0.54) + 8;
    atlas.add(`name:${role.id}`, wide, nameSize + doesSize + 14, (ctx, w) => {
      ctx.textAlign = 'center';
      ctx.textBaseline = 'top';
      ctx.font = `600 ${nameSize}px ${FONT}`;
      ctx.fillStyle = paper.text;
      ctx.fillText(role.name, w / 2, 2);
      if (doesSize === 0) return;
      ctx.font = `400 ${doesSize}px ${FONT}`;
      ctx.fillStyle = paper.quiet;
      ctx.fillText(role.does, w / 2, nameSize + 7);
    });
  }
  for (const { way } of plan.lines) {
    if (way.label === undefined || plan.doesSize === 0) continue;
    const { label } = way;
    atlas.add(`way:${label}`, label.length * 7.4 + 14, 22, (ctx, w, h) => {
      rounded(ctx, 0, 0, w, h, h / 2);
      ctx.fillStyle = paper.panel;
      ctx.fill();
      ctx.font = `600 12px ${FONT}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = paper.text;
      ctx.fillText(label, w / 2, h / 2);
    });
  }
  const { w, h } = layout.reveal.diagram;
  atlas.add('panel', w, h, (ctx, fw, fh) => {
    rounded(ctx, 0, 0, fw, fh, layout.compact ? 10 : 16);
    ctx.fillStyle = paper.panel;
    ctx.fill();
  });
  atlas.add('line', LINE_PIECE + 6, 5, (ctx, fw, fh) => {
    rounded(ctx, 0, 1, fw, fh - 2, 1.5);
    ctx.fillStyle = '#ffffff';
    ctx.fill();
  });
  atlas.add('tip', 14, 14, ctx => {
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 2.6;
    ctx.strokeStyle = '#ffffff';
    ctx.beginPath();
    ctx.moveTo(4, 2.5);
    ctx.lineTo(10, 7);
    ctx.lineTo(4, 11.5);
    ctx.stroke();
  });
}

interface Flight {
  picture: Picture;
  track: Track;
  size: number;
  scene: number;
  element: string;
}
interface Part {
  spot: Spot;
  from: number;
  to: number;
  flights: Flight[];
  shape: Picture;
  name: Picture;
}
interface Line {
  track: Track;
  pieces: Picture[];
  tip: Picture;
  label: Picture | null;
  /** Progress at which both ends are there. */
  after: number;
  dashed: boolean;
}

const smooth = (t: number): number => {
  const u = Math.max(0, Math.min(1, t));
  return u * u * (3 - 2 * u);
};
const settle = (t: number): number => {
  const u = Math.max(0, Math.min(1, t));
  return 1 - (1 - u) ** 3 * Math.cos(u * 4.2);
};

/** The glide from three running scenes into one diagram: a pure function of the progress, so that it can be scrubbed. */
export class Reveal {
  private readonly panel: Picture;
  private readonly group: Group;
  private readonly parts: Part[] = [];
  private readonly lines: Line[] = [];
  private readonly tail: Picture[] = [];
  private tailTrack: Track | null = null;
  private built = false;
  private since = -1;
  private readonly plan: DiagramPlan;
  private readonly scale: number;

  constructor(
    private readonly level: Level,
    private readonly layout: StageLayout,
    private readonly ribbons: Ribbon[],
    private readonly thread: Thread,
    private readonly threadGroups: { casing: Group; gold: Group },
    private readonly make: Make,
    group: Group,
    private readonly paper: Paper,
  ) {
    this.group = group;
    this.plan = planOf(spokenPattern(patternById(level.pattern)), layout.reveal.diagram);
    this.scale = layout.reveal.ribbons[0]!.w / layout.ribbons[0]!.box.w;
    const { diagram } = layout.reveal;
    this.panel = make('panel', group).setPosition(diagram.x + diagram.w / 2, diagram.y + diagram.h / 2);
    group.setVisible(false);
  }

  draw(progress: number, now: number, still: boolean): void {
    if (progress <= 0) {
      if (this.group.visible) this.rest();
      return;
    }
    if (!this.built) this.build();
    if (this.since < 0) this.since = now;
    const p = still ? 1 : Math.min(1, progress);
    const shown = still ? Math.min(1, (now - this.since) / CROSS_FADE) : 1;
    const q = smooth(p / INTRO);
    this.group.setVisible(true).setAlpha(shown);
    this.panel.setAlpha(q);
    this.shrink(q, still ? shown : 1);
    this.stepBack(q);
    for (const part of this.parts) this.part(part, p);
    for (const line of this.lines) this.line(line, p);
    this.ending(p);
  }

  /** What plays no part in the pattern fades in its scene. */
  private stepBack(q: number): void {
    this.level.scenes.forEach((scene, i) => {
      const parts = Object.values(scene.roles).flat();
      for (const id of Object.keys(scene.places)) {
        if (!parts.includes(id)) this.ribbons[i]?.places.fadeTo(id, 1 - 0.7 * q);
      }
    });
  }

  /** Back to full size, for the next time. */
  private rest(): void {
    this.since = -1;
    this.group.setVisible(false);
    this.shrink(0, 1);
    for (const ribbon of this.ribbons) ribbon.places.unfade();
  }

  private shrink(q: number, alpha: number): void {
    const s = 1 + (this.scale - 1) * q;
    this.ribbons.forEach((ribbon, i) => {
      const from = this.layout.ribbons[i]!.box;
      const to = this.layout.reveal.ribbons[i]!;
      ribbon.move(from.x + (to.x - from.x) * q, from.y + (to.y - from.y) * q, s, alpha);
    });
    const from = this.layout.ribbons[0]!.box;
    const to = this.layout.reveal.ribbons[0]!;
    const x = from.x + (to.x - from.x) * q - s * from.x;
    const y = from.y + (to.y - from.y) * q - s * from.y;
    for (const group of Object.values(this.threadGroups)) group.setPosition(x, y).setScale(s).setAlpha(alpha);
  }

  /** A point of the full-size stage, where it is once the ribbons have shrunk. */
  private shrunk(p: { x: number; y: number }): { x: number; y: number } {
    const from = this.layout.ribbons[0]!.box;
    const to = this.layout.reveal.ribbons[0]!;
    return { x: to.x + (p.x - from.x) * this.scale, y: to.y + (p.y - from.y) * this.scale };
  }

  private build(): void {
    this.built = true;
    const { plan, level, make, group, paper } = this;
    const rank = (s: Spot): number =>
      s.role.culprit ? 0 : s.shape === 'queue' ? 1 : s.shape === 'dashed' ? 2 : s.shape === 'circle' ? 3 : 4;
    const order = [...plan.spots].sort((a, b) => rank(a) - rank(b));
    const span = (1 - INTRO - HOLD) / order.length;
    const window = new Map(order.map((s, k) => [s.role.id, INTRO + span * k] as const));

    for (const { way, points } of plan.lines) {
      const track = trackOf(points);
      const after = Math.max(window.get(way.from) ?? 0, window.get(way.to) ?? 0) + span * 0.85;
      const colour = tint(paper.quiet);
      const count = Math.max(2, Math.round(track.length / LINE_PIECE));
      const dashed = way.kind === 'sense';
      const pieces: Picture[] = [];
      for (let i = 0; i < count; i++) {
        if (dashed && i % 3 === 2) continue;
        const k = track.index(((i + 0.5) / count) * track.length);
        pieces.push(
          make('line', group)
            .setTint(colour)
            .setPosition(track.x[k]!, track.y[k]!)
            .setRotation(Math.atan2(track.dy[k]!, track.dx[k]!)),
        );
      }
      const end = track.index(track.length);
      const tip = make('tip', group)
        .setTint(colour)
        .setPosition(track.x[end]!, track.y[end]!)
        .setRotation(Math.atan2(track.dy[end]!, track.dx[end]!));
      const mid = track.index(track.length / 2);
      const label =
        way.label !== undefined && plan.doesSize > 0
          ? make(`way:${way.label}`, group).setPosition(track.x[mid]!, track.y[mid]!)
          : null;
      this.lines.push({ track, pieces, tip, label, after, dashed });
    }
    const culprit = plan.spots.find(s => s.role.culprit);
    const last = this.thread.knot(level.scenes.length - 1);
    if (culprit && last) this.tailTrack = this.tailOf(last, culprit);
    for (const spot of order) {
      const from = window.get(spot.role.id)!;
      const shape = make(`role:${spot.role.id}`, group).setPosition(spot.x, spot.y);
      const name = make(`name:${spot.role.id}`, group);
      name.setOrigin(0.5, 0).setPosition(spot.name.x, spot.name.y);
      this.parts.push({ spot, from, to: from + span * 1.1, flights: this.flights(spot), shape, name });
    }
  }

  /** From the last ring down into the diagram, beside the labels on its way. */
  private tailOf(knot: Knot, culprit: Spot): Track {
    const from = this.layout.ribbons[0]!.box;
    const to = this.layout.reveal.ribbons[0]!;
    const k = this.scale;
    const back = (b: Box): Box => ({
      x: from.x + (b.x - to.x) / k,
      y: from.y + (b.y - to.y) / k,
      w: b.w / k,
      h: b.h / k,
    });
    const { x, y } = back({ ...culprit, w: 0, h: 0 });
    const goal: Knot = { x, y, r: (halfHeight(culprit) * 0.7) / k };
    const { labels, bodies } = obstaclesOf(this.layout);
    for (const { name, x: cx, y: cy, r } of this.plan.spots) {
      labels.push(back({ x: name.x - name.w / 2, y: name.y, w: name.w, h: name.h }));
      bodies.push(back({ x: cx - r, y: cy - r, w: 2 * r, h: 2 * r }));
    }
    const path = tautPath(knot, goal, { labels, bodies });
    return trackOf(path.map(p => this.shrunk(p)));
  }

  /** The elements that play a role fly there from their ribbons; the culprits along the thread. */
  private flights(spot: Spot): Flight[] {
    return this.level.scenes.flatMap((scene, i) =>
      (scene.roles[spot.role.id] ?? []).flatMap(element => {
        const ribbon = this.layout.ribbons[i]!;
        const place = ribbon.layout.places.find(p => p.id === element);
        if (!place || place.shape === 'wiring') return [];
        const x = ribbon.world.x + place.box.x + place.box.w / 2;
        const y = ribbon.world.y + place.box.y + place.box.h / 2;
        const start = this.shrunk({ x, y });
        const goal = { x: spot.x, y: spot.y };
        const along =
          spot.role.culprit && this.tailTrack
            ? [...this.thread.from(i).map(p => this.shrunk(p)), ...pointsOf(this.tailTrack)]
            : arch(start, goal);
        const picture = this.make(`b:${i}:${element}:busy`, this.group).setAlpha(0);
        return [{ picture, track: trackOf([start, ...along, goal]), size: place.box.w, scene: i, element }];
      }),
    );
  }

  private part(part: Part, p: number): void {
    const { spot, from, to, flights, shape, name } = part;
    const t = (p - from) / (to - from);
    const natural = this.panel.scaleY;
    flights.forEach((f, i) => {
      const lag = flights.length > 1 ? (i / (flights.length - 1)) * 0.16 : 0;
      const u = smooth((t - lag) / 0.74);
      const s = u * f.track.length;
      const end = Math.min(1, (2 * spot.r) / f.size);
      f.picture
        .setPosition(f.track.xAt(s), f.track.yAt(s))
        .setScale(natural * (this.scale + (end - this.scale) * u))
        .setAlpha(t <= 0 ? 0 : Math.min(1, (1 - u) * 4));
    });
    const arrive = flights.length > 0 ? (t - 0.66) / 0.34 : t / 0.5;
    shape.setAlpha(smooth(arrive * 1.6)).setScale(natural * (0.6 + 0.4 * settle(arrive)));
    name.setAlpha(smooth(arrive * 1.4 - 0.3));
    // What has found its place in the diagram steps back in its scene.
    if (t <= 0) return;
    for (const f of flights) this.ribbons[f.scene]?.places.fadeTo(f.element, 1 - 0.55 * smooth(t * 2));
  }

  private line(line: Line, p: number): void {
    const t = smooth((p - line.after) / Math.max(0.01, Math.min(0.1, 0.99 - line.after)));
    const count = line.pieces.length;
    line.pieces.forEach((piece, i) => {
      piece.setVisible(t * count > i);
    });
    line.tip.setVisible(t >= 1);
    line.label?.setAlpha(smooth(t * 2 - 1));
  }

  /** The thread runs on into the diagram, as far as the first culprit has come. */
  private ending(p: number): void {
    const track = this.tailTrack;
    const first = this.parts.find(part => part.spot.role.culprit);
    if (!track || !first) return;
    const t = smooth((p - first.from) / ((first.to - first.from) * 0.5));
    const step = 7 * Math.max(0.6, this.scale);
    const count = Math.max(1, Math.ceil(track.length / step));
    for (let i = 0; i < count; i++) {
      for (const [j, kind] of (['casing', 'gold'] as const).entries()) {
        const at = i * 2 + j;
        let piece = this.tail[at];
        if (!piece) {
          const k = track.index(((i + 0.5) / count) * track.length);
          piece = this.make(`thread:${kind}`, this.group)
            .setPosition(track.x[k]!, track.y[k]!)
            .setRotation(Math.atan2(track.dy[k]!, track.dx[k]!));
          piece.setScale(piece.scaleX * Math.max(0.6, this.scale));
          this.tail[at] = piece;
          // All casing lies under all gold, and both under the shapes.
          this.group.moveBelow(piece as never, first.shape as never);
          if (kind === 'casing' && this.tail[1]) this.group.moveBelow(piece as never, this.tail[1] as never);
        }
        piece.setVisible(t * count > i);
      }
    }
  }
}

function trackOf(points: { x: number; y: number }[]): Track {
  const lengths = [0];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    lengths.push(lengths[i - 1]! + Math.hypot(b.x - a.x, b.y - a.y));
  }
  return new Track(points, lengths);
}

function pointsOf(track: Track): { x: number; y: number }[] {
  return Array.from(track.x, (x, i) => ({ x, y: track.y[i]! }));
}

function arch(a: { x: number; y: number }, b: { x: number; y: number }): { x: number; y: number }[] {
  const mid = {
    x: (a.x + b.x) / 2 + (b.x - a.x) * 0.12,
    y: Math.max(a.y, Math.min(a.y, b.y) + (b.y - a.y) * 0.4),
  };
  return Array.from({ length: 15 }, (_, i) => {
    const t = (i + 1) / 16;
    const u = 1 - t;
    return {
      x: u * u * a.x + 2 * u * t * mid.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * mid.y + t * t * b.y,
    };
  });
}
