import type { Box, Point, StageLayout } from '../layout/types.ts';
import type { Level } from '../level/types.ts';
import { patternById } from '../pattern/index.ts';
import { beatMs, DEPART, eased, framing, LENGTH, landing, MERGE } from '../store/index.ts';
import { spokenPattern } from '../store/spoken.ts';
import type { Group, Make, Picture } from './boot.ts';
import { type DiagramPlan, halfHeight, planOf, type Spot } from './diagram.ts';
import { tint } from './look.ts';
import type { Paper } from './paint/role.ts';
import type { Ribbon } from './ribbon.ts';
import { LINE_PIECE, PULSE } from './roles.ts';
import type { Thread } from './thread.ts';
import { arch, type Knot, obstaclesOf, tautPath } from './thread-path.ts';
import { Track } from './track.ts';

/** Wall milliseconds of one flight, of a cross-fade, of a line that is drawn, of closing up, and of a ring that spreads. */
const FLIGHT = 850;
const FADE = 300;
const DRAWN = 320;
const CLOSE = 420;
const SPREAD = 900;
/** The thread runs on into the diagram from the first note to this beat. */
const TAIL_UNTIL = 5;
/** How strongly the tail is plucked when all have become one, pixels. */
const PLUCK = 9;
/** How much is left of what plays no part, of what has flown, and of a place in the diagram that is not taken yet. */
const ASIDE = 0.35;
const FLOWN = 0.45;
const SOCKET = 0.14;
/** Ribbons smaller than this share show no names: nobody could read them. */
const LEGIBLE = 0.5;
/** Room that a ringed place's name takes below its own. */
const STEPPED = 14;

interface Flight {
  picture: Picture;
  /** The ring that was put around a culprit goes with it. */
  ring: Picture | null;
  track: Track;
  size: number;
  /** How far it keeps behind the one before it on the thread, pixels. */
  behind: number;
  scene: number;
  element: string;
  /** Wall milliseconds. */
  from: number;
  to: number;
}
interface Part {
  spot: Spot;
  /** Wall milliseconds at which it is in its place. */
  lands: number;
  flights: Flight[];
  shape: Picture;
  name: Picture;
}
interface Line {
  track: Track;
  pieces: Picture[];
  tip: Picture;
  label: Picture | null;
  /** Wall milliseconds at which both ends are there. */
  after: number;
}

/** Comes to rest with a small overshoot. */
const settle = (t: number): number => {
  const u = Math.max(0, Math.min(1, t));
  return 1 - (1 - u) ** 3 * Math.cos(u * 4.2);
};

/**
 * The glide from three running scenes into one diagram: a pure function of the progress, so that it can be gone through by
 * hand. With less motion nothing flies: at the same moments the same things fade out here and in there.
 */
export class Reveal {
  private readonly panel: Picture;
  private readonly group: Group;
  private readonly parts: Part[] = [];
  private readonly lines: Line[] = [];
  private readonly pulses: Picture[] = [];
  private readonly tail: Picture[] = [];
  private tailTrack: Track | null = null;
  private built = false;
  private readonly plan: DiagramPlan;
  private readonly scale: number;
  /** Scale at which a picture has its natural size. */
  private readonly natural: number;

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
    this.natural = this.panel.scaleY;
    group.setVisible(false);
  }

  draw(progress: number, still: boolean): void {
    if (progress <= 0) {
      if (this.group.visible) this.rest();
      return;
    }
    if (!this.built) this.build();
    const p = Math.min(1, progress);
    const ms = p * LENGTH;
    const { q, alpha } = framing(p, still);
    this.group.setVisible(true);
    // Not before the ribbons have left its place.
    const ready = eased(ms, beatMs(0) * 0.6, beatMs(0) * 0.4);
    this.panel.setAlpha(ready);
    this.shrink(q, alpha);
    this.dim(ms, q);
    for (const part of this.parts) this.part(part, ms, still, ready);
    for (const line of this.lines) this.line(line, ms, still);
    this.ending(ms, still);
    this.pulse(ms, still);
  }

  /** Back to full size, for the next time. */
  private rest(): void {
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
      if (this.scale < LEGIBLE) ribbon.groups.labels.setAlpha(alpha * (1 - q));
    });
    const from = this.layout.ribbons[0]!.box;
    const to = this.layout.reveal.ribbons[0]!;
    const x = from.x + (to.x - from.x) * q - s * from.x;
    const y = from.y + (to.y - from.y) * q - s * from.y;
    for (const group of Object.values(this.threadGroups)) group.setPosition(x, y).setScale(s).setAlpha(alpha);
  }

  /** What plays no part steps back in its scene; what has flown too, until all are there. */
  private dim(ms: number, q: number): void {
    const back = eased(ms, LENGTH - 500, 400);
    const flown = new Map(
      this.parts.flatMap(({ flights }) => flights.map(f => [`${f.scene} ${f.element}`, f] as const)),
    );
    this.level.scenes.forEach((scene, i) => {
      for (const id of Object.keys(scene.places)) {
        const f = flown.get(`${i} ${id}`);
        const least = f ? FLOWN + (1 - FLOWN) * back : ASIDE;
        this.ribbons[i]?.places.fadeTo(id, 1 + (least - 1) * (f ? eased(ms, f.from, FADE) : q));
      }
    });
  }

  /** A point of the full-size stage, where it is once the ribbons have shrunk. */
  private shrunk(p: Point): Point {
    const from = this.layout.ribbons[0]!.box;
    const to = this.layout.reveal.ribbons[0]!;
    return { x: to.x + (p.x - from.x) * this.scale, y: to.y + (p.y - from.y) * this.scale };
  }

  private build(): void {
    this.built = true;
    const { plan, level, make, group } = this;
    const rank = (s: Spot): number =>
      s.role.culprit ? 0 : s.shape === 'queue' ? 1 : s.shape === 'dashed' ? 2 : s.shape === 'circle' ? 3 : 4;
    const order = [...plan.spots].sort((a, b) => rank(a) - rank(b));
    const lands = new Map(order.map((s, k) => [s.role.id, beatMs(landing(k))] as const));
    for (const { way, points } of plan.lines) {
      const after = Math.max(lands.get(way.from) ?? 0, lands.get(way.to) ?? 0);
      this.lines.push(this.lineOf(Track.through(points), way, after));
    }
    for (let i = 0; i < 2; i++) this.pulses.push(make('pulse', group).setVisible(false));
    const culprit = plan.spots.find(s => s.role.culprit);
    const last = this.thread.knot(level.scenes.length - 1);
    if (culprit && last) this.tailTrack = this.tailOf(last, culprit);
    this.drawTail();
    for (const spot of order) {
      const at = lands.get(spot.role.id)!;
      const shape = make(`role:${spot.role.id}`, group).setPosition(spot.x, spot.y);
      const name = make(`name:${spot.role.id}`, group);
      name.setOrigin(0.5, 0).setPosition(spot.name.x, spot.name.y);
      this.parts.push({ spot, lands: at, flights: [], shape, name });
    }
    // Above all shapes, the first culprit on top.
    for (const part of [...this.parts].reverse()) part.flights = this.flights(part.spot, part.lands);
  }

  private lineOf(track: Track, way: DiagramPlan['lines'][number]['way'], after: number): Line {
    const { make, group, paper, plan } = this;
    const colour = tint(paper.quiet);
    const count = Math.max(2, Math.round(track.length / LINE_PIECE));
    const pieces: Picture[] = [];
    for (let i = 0; i < count; i++) {
      if (way.kind === 'sense' && i % 3 === 2) continue;
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
    return { track, pieces, tip, label, after };
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
    // Names that can't be read are not there.
    if (k < LEGIBLE) labels.length = 0;
    // The ringed place's own name has stepped down.
    for (const label of [...labels]) {
      const below = label.y > knot.y && label.y < knot.y + knot.r + 20;
      if (below && Math.abs(label.x + label.w / 2 - knot.x) < label.w / 2 + 8)
        labels.push({ ...label, h: label.h + STEPPED }, { ...label, y: label.y + STEPPED });
    }
    for (const { name, x: cx, y: cy, r } of this.plan.spots) {
      labels.push(back({ x: name.x - name.w / 2, y: name.y, w: name.w, h: name.h }));
      bodies.push(back({ x: cx - r, y: cy - r, w: 2 * r, h: 2 * r }));
    }
    const path = tautPath(knot, goal, { labels, bodies });
    return Track.through(path.map(p => this.shrunk(p)));
  }

  /** The elements that play a role fly there from their ribbons; the culprits along the thread. */
  private flights(spot: Spot, lands: number): Flight[] {
    const culprit = spot.role.culprit === true;
    return this.level.scenes.flatMap((scene, i) =>
      (scene.roles[spot.role.id] ?? []).flatMap((element, n) => {
        const ribbon = this.layout.ribbons[i]!;
        const place = ribbon.layout.places.find(p => p.id === element);
        if (!place || place.shape === 'wiring') return [];
        const x = ribbon.world.x + place.box.x + place.box.w / 2;
        const y = ribbon.world.y + place.box.y + place.box.h / 2;
        const start = this.shrunk({ x, y });
        const goal = { x: spot.x, y: spot.y };
        const ringed = culprit && n === 0 && this.tailTrack !== null;
        const along = ringed
          ? [...this.thread.from(i).map(p => this.shrunk(p)), ...this.tailTrack!.points()]
          : arch(start, goal);
        const { w, h } = place.box;
        const ring = place.shape === 'handle' ? `found:${w}x${h}` : `found:${w}`;
        const picture = this.make(`b:${i}:${element}:busy`, this.group).setAlpha(0);
        return [
          {
            picture,
            ring: ringed ? this.make(ring, this.group).setAlpha(0) : null,
            track: Track.through([start, ...along, goal]),
            size: w,
            behind: ringed ? w * this.scale * 1.3 : 0,
            scene: i,
            element,
            from: culprit ? beatMs(DEPART[i] ?? 0) : lands - FLIGHT - 70 * (2 - i),
            to: lands,
          },
        ];
      }),
    );
  }

  private part(part: Part, ms: number, still: boolean, ready: number): void {
    const { spot, lands, flights, shape, name } = part;
    // Like beads on the thread, each behind the next one until they close up at the end.
    let ahead = Number.NEGATIVE_INFINITY;
    for (const f of [...flights].reverse()) {
      const u = eased(ms, f.from, f.to - f.from);
      const apart = f.behind * (1 - eased(ms, f.to - CLOSE, CLOSE));
      const left = Math.min(f.track.length, Math.max((1 - u) * f.track.length, ahead + apart));
      if (f.ring) ahead = left;
      const s = f.track.length - left;
      const end = Math.min(this.scale, (1.5 * spot.r) / f.size);
      const shown = still || ms <= f.from ? 0 : Math.min(1, (f.to + 90 - ms) / 160);
      for (const picture of [f.picture, f.ring]) {
        picture
          ?.setPosition(f.track.xAt(s), f.track.yAt(s))
          .setScale(this.natural * (this.scale + (end - this.scale) * u))
          .setAlpha(Math.max(0, shown));
      }
    }
    const there = still ? eased(ms, lands - FADE / 2, FADE) : eased(ms, lands - 70, 140);
    const pop = still || ms < lands - 70 ? 1 : 0.72 + 0.28 * settle((ms - lands + 70) / 520);
    shape.setAlpha(SOCKET * ready * (1 - there) + there).setScale(this.natural * pop);
    name.setAlpha(eased(ms, lands, 260));
  }

  private line(line: Line, ms: number, still: boolean): void {
    const t = (ms - line.after) / DRAWN;
    const count = line.pieces.length;
    const shown = still ? eased(ms, line.after, FADE) : 1;
    line.pieces.forEach((piece, i) => {
      piece.setVisible(still ? shown > 0 : t * count > i).setAlpha(shown);
    });
    line.tip.setVisible(still ? shown > 0 : t >= 1).setAlpha(shown);
    line.label?.setAlpha(eased(ms, line.after + DRAWN / 2, DRAWN));
  }

  /** Two rings spread from where the three have become one. */
  private pulse(ms: number, still: boolean): void {
    const part = this.parts[0];
    this.pulses.forEach((picture, i) => {
      const t = (ms - beatMs(MERGE) - i * 160) / SPREAD;
      const on = part?.spot.role.culprit === true && !still && t > 0 && t < 1;
      picture.setVisible(on);
      if (!on || !part) return;
      const { spot } = part;
      const r = spot.r * (1 + 1.5 * (1 - (1 - t) ** 2));
      picture
        .setPosition(spot.x, spot.y)
        .setScale((this.natural * r) / PULSE)
        .setAlpha(0.8 * (1 - t) ** 2);
    });
  }

  /** The pieces of the thread's last stretch: all casing lies under all gold. */
  private drawTail(): void {
    const track = this.tailTrack;
    if (!track) return;
    const width = Math.max(0.6, this.scale);
    const count = Math.max(1, Math.ceil(track.length / (7 * width)));
    for (const kind of ['casing', 'gold'] as const) {
      for (let i = 0; i < count; i++) {
        const piece = this.make(`thread:${kind}`, this.group).setVisible(false);
        this.tail.push(piece.setScale(piece.scaleX * width));
      }
    }
  }

  /** The thread runs on into the diagram; when all have become one it swings like a plucked string. */
  private ending(ms: number, still: boolean): void {
    const track = this.tailTrack;
    if (!track) return;
    const begun = beatMs(0);
    const t = still ? 1 : eased(ms, begun, beatMs(TAIL_UNTIL) - begun);
    const shown = still ? eased(ms, begun, FADE) : 1;
    const since = ms - beatMs(MERGE);
    const swing = still || since < 0 ? 0 : PLUCK * Math.exp(-since / 190) * Math.cos(since / 34);
    const count = this.tail.length / 2;
    this.tail.forEach((piece, n) => {
      const u = ((n % count) + 0.5) / count;
      piece.setVisible(shown > 0 && t >= u);
      if (!piece.visible) return;
      const k = track.index(u * track.length);
      const bow = swing * Math.sin(Math.PI * u);
      // The slope of the swing turns the pieces with it.
      const turn = (swing * Math.PI * Math.cos(Math.PI * u)) / track.length;
      piece
        .setPosition(track.x[k]! - track.dy[k]! * bow, track.y[k]! + track.dx[k]! * bow)
        .setRotation(Math.atan2(track.dy[k]!, track.dx[k]!) + turn)
        .setAlpha(shown);
    });
  }
}
