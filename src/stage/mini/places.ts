import type { SignId } from '../../domain/signs.ts';
import type { SceneLayout } from '../../layout/types.ts';
import type { Scene } from '../../level/types.ts';
import type { StationNode } from '../../sim/network.ts';
import type { NodeView, Run } from '../../sim/run.ts';
import type { Material, Palette } from '../look.ts';
import { type BodyState, MARGIN, paintBody } from '../paint/body.ts';
import type { Ctx } from '../paint/brush.ts';
import { aroundSize, paintAround, paintBar } from '../paint/signs.ts';
import { type Sprite, sprite, stamp } from './sprite.ts';

/** A drawn body is about this much smaller than its box on each side. */
const INSET = 3;
const SMOOTH = 1400;
const HUNGRY = { below: 0.42, above: 0.52, after: 3000 };
const LINGER = 1400;
const ALARM = 0.94;
const BAR_STEPS = 12;
const STATES: readonly BodyState[] = ['busy', 'hungry', 'out'];

interface View {
  index: number;
  station: StationNode | null;
  again: Sprite | null;
  hold: Sprite | null;
  bodies: Record<BodyState, Sprite>;
  x: number;
  y: number;
  w: number;
  state: BodyState;
  busy: number;
  bar: Sprite | null;
  meter: boolean;
  lastBusy: number;
  lastRetries: number;
  event: number;
  blocked: boolean;
  holding: boolean;
}

/** What the small picture's places are drawn from. */
export interface Kit {
  scene: Scene;
  layout: SceneLayout;
  material: Material;
  palette: Palette;
  icons: Readonly<Record<string, string>>;
  /** Device pixels for a pixel of the world. */
  scale: number;
}

/** Bodies of a small picture, with what matters of their state: busy, hungry, out, blocked, holding, sending again. */
export class MiniPlaces {
  private readonly views: View[] = [];
  private readonly bars: Sprite[];

  constructor({ scene, layout, material, palette, icons, scale }: Kit) {
    const ids = Object.keys(scene.network.nodes);
    let side = 44;
    for (const place of layout.places) {
      if (place.shape === 'wiring') continue;
      const { w, h } = place.box;
      if (place.shape === 'place') side = w;
      const node = scene.network.nodes[place.id]!;
      const svg = icons[scene.places[place.id]!.icon];
      const body = (state: BodyState): Sprite =>
        sprite(w + 2 * MARGIN, h + 2 * MARGIN, scale, (ctx, fw, fh) =>
          paintBody(ctx, fw, fh, place, { shape: material.place, palette, svg, state }),
        );
      const busy = body('busy');
      const station = node.kind === 'station' ? node : null;
      const around = (id: SignId): Sprite => {
        const across = aroundSize(w);
        return sprite(across, across, scale, ctx => paintAround(ctx, across, id, palette));
      };
      this.views.push({
        index: ids.indexOf(place.id),
        station,
        bodies: station
          ? { busy, hungry: body('hungry'), out: body('out') }
          : { busy, hungry: busy, out: busy },
        again: node.kind === 'patience' ? around('again') : null,
        hold: station?.hold ? around('holding') : null,
        bar: station ? around('blocked') : null,
        x: place.box.x + w / 2,
        y: place.box.y + h / 2,
        w,
        meter: station !== null && place.shape === 'place',
        state: 'busy',
        busy: 0,
        lastBusy: 0,
        lastRetries: 0,
        event: Number.NEGATIVE_INFINITY,
        blocked: false,
        holding: false,
      });
    }
    const width = Math.round(side * 0.54);
    this.bars = [false, true].flatMap(alarm =>
      Array.from({ length: BAR_STEPS + 1 }, (_, n) =>
        sprite(width, 5, scale, (ctx, w, h) => paintBar(ctx, w, h, n / BAR_STEPS, palette, alarm)),
      ),
    );
  }

  /** The run begins anew. */
  reset(): void {
    for (const v of this.views) {
      v.busy = 0;
      v.lastBusy = 0;
      v.lastRetries = 0;
      v.event = Number.NEGATIVE_INFINITY;
      v.state = STATES[0]!;
    }
  }

  update(run: Run, tick: number, dt: number): void {
    for (const v of this.views) {
      const node = run.node(v.index);
      if (v.station) this.station(v, node, tick, dt);
      if (node.retries > v.lastRetries) v.event = tick;
      v.lastRetries = node.retries;
    }
  }

  draw(ctx: Ctx, tick: number): void {
    for (const v of this.views) {
      stamp(ctx, v.bodies[v.state], v.x, v.y);
      if (v.meter) {
        const alarm = v.busy > ALARM && v.state !== 'out';
        const step = Math.round(Math.max(0, Math.min(1, v.busy)) * BAR_STEPS) + (alarm ? BAR_STEPS + 1 : 0);
        stamp(ctx, this.bars[step]!, v.x, v.y + (v.w / 2 - INSET) * 0.68);
      }
      if (v.bar && v.blocked) stamp(ctx, v.bar, v.x, v.y);
      if (v.hold && v.holding) stamp(ctx, v.hold, v.x, v.y);
      if (v.again && tick - v.event < LINGER) {
        ctx.globalAlpha = Math.max(0, 1 - (tick - v.event) / LINGER);
        stamp(ctx, v.again, v.x, v.y);
        ctx.globalAlpha = 1;
      }
    }
  }

  private station(v: View, node: NodeView, tick: number, dt: number): void {
    const servers = Math.max(1, node.servers);
    if (dt > 0) {
      const share = Math.max(0, Math.min(1, (node.busyTicks - v.lastBusy) / (servers * dt)));
      v.busy += (share - v.busy) * (1 - Math.exp(-dt / SMOOTH));
    }
    v.lastBusy = node.busyTicks;
    const scale = servers > 1 ? 0.5 : 1;
    const idle = tick > HUNGRY.after && node.waiting === 0;
    const hungry = idle && v.busy < (v.state === 'hungry' ? HUNGRY.above : HUNGRY.below) * scale;
    v.state = node.out ? 'out' : hungry ? 'hungry' : 'busy';
    v.blocked = node.blocked > 0;
    v.holding = node.holding > 0;
  }
}
