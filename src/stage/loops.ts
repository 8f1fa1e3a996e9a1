import type { Textures } from 'phaser';
import type { DialLayout, SceneLayout } from '../layout/types.ts';
import type { Scene } from '../level/types.ts';
import type { ControllerNode } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import type { Group, Make, Picture } from './boot.ts';
import type { Flow } from './flow.ts';
import { factorText, SWELL, tokenKeys } from './pieces.ts';
import { Track } from './track.ts';

/** Pulses closer together than this are thinned out, in ticks and in pixels. */
const LEAST_GAP = 320;
const LEAST_WAY = 30;
const SPARK = 850;
/** Half the width of a band that has swollen, in pixels. */
const EDGE = 9;
/** Angle of a dial between its bounds, in radians from straight up. */
const SWEEP = 2.2;

interface Device {
  index: number;
  node: ControllerNode;
  /** Ticks between two pulses that are shown: whole periods. */
  gap: number;
  sense: Track;
  knob: Picture | null;
  needle: Picture | null;
  badge: Picture | null;
  text: string;
  pulses: Picture[];
}

interface WayBack {
  track: Track;
  band: { piece: Picture; weight: number }[];
  /** Track index in the flow, or the patience element whose signals take it. */
  flow: number;
  patience: number;
  retries: number;
  sparks: { picture: Picture; born: number }[];
  /** Pictures of sparks that have arrived, to be used again. */
  idle: Picture[];
  swell: number;
}

function gapOf(node: ControllerNode, sense: Track): number {
  const least = Math.max(LEAST_GAP, (node.lag * LEAST_WAY) / Math.max(1, sense.length));
  return Math.max(1, Math.ceil(least / node.period)) * node.period;
}

/** What makes loops visible: pulses that arrive as late as they really do, dials, and ways back that swell. */
export class Loops {
  private readonly devices: Device[] = [];
  private readonly backs: WayBack[] = [];

  constructor(
    private readonly index: number,
    scene: Scene,
    layout: SceneLayout,
    private readonly texture: Textures.Texture,
    private readonly make: Make,
    under: Group,
    private readonly middle: Group,
    over: Group,
  ) {
    const ids = Object.keys(scene.network.nodes);
    for (const way of layout.ways) {
      const track = new Track(way.points, way.lengths);
      const node = scene.network.nodes[way.to]!;
      if (way.kind === 'sense' && node.kind === 'controller') {
        const dial = layout.places.find(p => p.id === way.to)?.dial;
        this.devices.push(this.device(ids.indexOf(way.to), node, track, dial, over));
      }
      if (way.kind !== 'back') continue;
      const band: WayBack['band'] = [];
      for (let s = 4; s < track.length; s += SWELL / 2) {
        const i = track.index(s);
        const y = track.y[i]!;
        const piece = make(`swell:${index}`, under)
          .setPosition(track.x[i]!, y)
          .setRotation(Math.atan2(track.dy[i]!, track.dx[i]!))
          .setAlpha(0);
        // At the edge of the ribbon it fades: what swells would stand over.
        const room = Math.min(y, layout.height - y) - EDGE;
        band.push({ piece, weight: Math.max(0, Math.min(1, room / EDGE)) });
      }
      this.backs.push({
        track,
        band,
        flow: ids.indexOf(way.from) * ids.length + ids.indexOf(way.to),
        patience: node.kind === 'patience' ? ids.indexOf(way.to) : -1,
        retries: 0,
        sparks: [],
        idle: [],
        swell: 0,
      });
    }
  }

  private device(
    index: number,
    node: ControllerNode,
    sense: Track,
    dial: DialLayout | undefined,
    over: Group,
  ): Device {
    const { make } = this;
    const { x, y } = dial?.at ?? { x: 0, y: 0 };
    const figure = dial?.figure;
    const lag = Math.max(1, node.lag);
    const gap = gapOf(node, sense);
    const count = Math.max(1, Math.ceil(lag / gap) + 1);
    const text = factorText(node.base);
    return {
      index,
      gap,
      node,
      sense,
      knob: dial ? make(`knob:${this.index}`, over).setPosition(x, y) : null,
      needle: dial ? make(`needle:${this.index}`, over).setPosition(x, y) : null,
      badge: figure
        ? make(`x:${this.index}:${text}`, over).setPosition(figure.x + figure.w / 2, figure.y + figure.h / 2)
        : null,
      text,
      pulses: Array.from({ length: count }, () => make(`pulse:${this.index}`, this.middle).setVisible(false)),
    };
  }

  reset(): void {
    for (const b of this.backs) {
      b.retries = 0;
      for (const s of b.sparks) b.idle.push(s.picture.setVisible(false));
      b.sparks.length = 0;
    }
  }

  update(run: Run, tick: number, dt: number, flow: Flow): void {
    for (const d of this.devices) this.sensing(d, run, tick);
    for (const b of this.backs) this.back(b, run, tick, dt, flow);
  }

  private sensing(d: Device, run: Run, tick: number): void {
    const { node, sense, pulses } = d;
    const view = run.node(d.index);
    const [low, high] = node.bounds;
    if (d.needle) {
      const share = high > low ? Math.max(0, Math.min(1, (view.knob - low) / (high - low))) : 0.5;
      const goal = (share - 0.5) * 2 * SWEEP;
      d.needle.rotation += (goal - d.needle.rotation) * 0.15;
    }
    if (d.badge) {
      const text = factorText(view.knob);
      if (text !== d.text && this.texture.has(`x:${this.index}:${text}`)) {
        d.text = text;
        d.badge.setFrame(`x:${this.index}:${text}`);
      }
    }
    // What is acted on at k·period was seen a lag before: a pulse is on its way between the two.
    const { gap } = d;
    const lag = Math.max(1, node.lag);
    let used = 0;
    for (
      let arrive = Math.ceil(tick / gap) * gap;
      arrive - lag <= tick && used < pulses.length;
      arrive += gap
    ) {
      const u = (tick - (arrive - lag)) / lag;
      if (arrive < lag || u < 0 || u > 1) continue;
      const pulse = pulses[used++]!;
      const s = u * sense.length;
      pulse.setPosition(sense.xAt(s), sense.yAt(s)).setVisible(true);
    }
    for (let i = used; i < pulses.length; i++) pulses[i]!.setVisible(false);
  }

  private back(b: WayBack, run: Run, tick: number, dt: number, flow: Flow): void {
    let load = flow.traffic[b.flow] ?? 0;
    if (b.patience >= 0) {
      const { retries } = run.node(b.patience);
      for (let n = Math.min(3, retries - b.retries); n > 0; n--) this.spark(b, tick - n * 40);
      b.retries = retries;
      load = b.sparks.length * 1.6;
    }
    b.swell += (load - b.swell) * (1 - Math.exp(-dt / 900));
    const height = Math.min(2.1, 0.35 + b.swell * 0.16);
    const alpha = Math.min(0.42, b.swell * 0.07);
    for (const { piece, weight } of b.band) {
      piece.setAlpha(alpha * weight).setScale(piece.scaleX, height * piece.scaleX);
    }
    // In place: this runs every frame.
    let kept = 0;
    for (const spark of b.sparks) {
      const u = (tick - spark.born) / SPARK;
      if (u >= 1 || u < 0) {
        b.idle.push(spark.picture.setVisible(false));
        continue;
      }
      const s = u * b.track.length;
      spark.picture.setPosition(b.track.xAt(s), b.track.yAt(s));
      b.sparks[kept++] = spark;
    }
    b.sparks.length = kept;
  }

  private spark(b: WayBack, born: number): void {
    const picture = b.idle.pop() ?? this.make(tokenKeys(this.index)[2]!, this.middle);
    picture.setPosition(b.track.xAt(0), b.track.yAt(0)).setVisible(true);
    b.sparks.push({ picture, born });
  }
}
