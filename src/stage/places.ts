import type { Textures } from 'phaser';
import { SIGN_SQUARE, type SignId } from '../domain/signs.ts';
import { badgeAt } from '../layout/dials.ts';
import type { PlaceLayout, SceneLayout } from '../layout/types.ts';
import type { Scene } from '../level/types.ts';
import type { StationNode } from '../sim/network.ts';
import type { NodeView, Run } from '../sim/run.ts';
import type { Group, Make, Picture } from './boot.ts';
import { aroundSize } from './paint/signs.ts';
import { BAR_STEPS, tokenKeys } from './pieces.ts';
import type { Tile, Tiles } from './tiles.ts';

/** Time constant of the busy bar, in ticks. */
const SMOOTH = 1400;
/** Below and above these shares a place becomes hungry, and not hungry any more. */
const HUNGRY = { below: 0.42, above: 0.52, after: 3000 };
/** So long after its last refusal (or retry) a place shows the sign, in ticks. */
const LINGER = 700;
/** How long a head is shaken, in wall ms. */
const SHAKE = 360;

/** Where the arc of a second try begins and ends, in radians. */
const ARC = { from: -0.44, to: -2.7 };

interface View {
  index: number;
  place: PlaceLayout;
  station: StationNode | null;
  body: Tile;
  bar: Tile | null;
  badge: Tile | null;
  blocked: Tile | null;
  hold: Picture | null;
  again: Tile | null;
  /** The one that is sent again, on its way back along the arc. */
  back: Tile | null;
  sign: Tile | null;
  tried: Tile | null;
  /** When it was marked in vain, in wall ms: it shakes its head. */
  shaken: number;
  busy: number;
  hungry: boolean;
  lastBusy: number;
  lastLosses: number;
  lastRetries: number;
  event: number;
  step: number;
  frames: { body: string; badge: string; sign: string };
}

/** Bodies of one scene with their bars, badges and signs. */
export class Places {
  private readonly views: View[] = [];

  constructor(
    private readonly index: number,
    scene: Scene,
    layout: SceneLayout,
    private readonly texture: Textures.Texture,
    make: Make,
    turning: Group,
    under: Tiles,
    private readonly over: Tiles,
    compact: boolean,
  ) {
    const ids = Object.keys(scene.network.nodes);
    for (const place of layout.places) {
      if (place.shape === 'wiring') continue;
      const node = scene.network.nodes[place.id]!;
      const { box } = place;
      const cx = box.x + box.w / 2;
      const cy = box.y + box.h / 2;
      const at = (key: string, x: number, y: number, tiles: Tiles): Tile => tiles.make(key).setPosition(x, y);
      const station = node.kind === 'station' ? node : null;
      const badge = badgeAt(box, compact);
      const body = at(`b:${index}:${place.id}:busy`, cx, cy, under);
      const shown = place.shape === 'place';
      const view: View = {
        index: ids.indexOf(place.id),
        place,
        station,
        body,
        bar: station && shown ? at(`bar:${index}:0:false`, cx, cy + box.h * 0.34, under) : null,
        badge: station ? at(`x:${index}:×2`, badge.x, badge.y, over).setVisible(false) : null,
        blocked: station ? at(`around:${index}:blocked:${box.w}`, cx, cy, under).setVisible(false) : null,
        hold: station?.hold
          ? make(`around:${index}:holding:${box.w}`, turning).setPosition(cx, cy).setVisible(false)
          : null,
        again:
          node.kind === 'patience' && shown
            ? at(`around:${index}:again:${box.w}`, cx, cy, over).setAlpha(0)
            : null,
        back: node.kind === 'patience' && shown ? at(tokenKeys(index)[2]!, cx, cy, over).setAlpha(0) : null,
        sign: shown
          ? at(`sign:${index}:slow`, box.x + 2, Math.max(box.y + 2, 11), over).setVisible(false)
          : null,
        tried: null,
        shaken: Number.NEGATIVE_INFINITY,
        busy: 0,
        hungry: false,
        lastBusy: 0,
        lastLosses: 0,
        lastRetries: 0,
        event: Number.NEGATIVE_INFINITY,
        step: -1,
        frames: { body: 'busy', badge: '×2', sign: 'slow' },
      };
      if (place.pill) {
        const { box: pill } = place.pill;
        at(`p:${index}:${place.id}`, pill.x + pill.w / 2, pill.y + pill.h / 2, over);
      }
      this.views.push(view);
    }
  }

  /** The element was marked, and it isn't it: it shakes its head. */
  shake(id: string, now: number): void {
    const view = this.views.find(v => v.place.id === id);
    if (view) view.shaken = now;
  }

  /** Puts a cross on what was marked in vain. */
  cross(ids: readonly string[]): void {
    for (const v of this.views) {
      const wrong = ids.includes(v.place.id);
      if (wrong && !v.tried) {
        const { box } = v.place;
        v.tried = this.over.make(`tried:${this.index}`).setPosition(box.x + box.w - 3, box.y + box.h - 3);
      }
      v.tried?.setVisible(wrong);
    }
  }

  /** Lets an element step back to this alpha, body, bar and all. */
  fadeTo(id: string, alpha: number): void {
    const v = this.views.find(one => one.place.id === id);
    v?.body.setAlpha(alpha);
    v?.bar?.setAlpha(alpha);
  }

  unfade(): void {
    for (const v of this.views) {
      v.body.setAlpha(1);
      v.bar?.setAlpha(1);
    }
  }

  /** What moves by the wall clock: shaken heads. */
  animate(now: number): void {
    for (const v of this.views) {
      const t = now - v.shaken;
      if (t > SHAKE + 100) continue;
      const { box } = v.place;
      const swing = t < SHAKE ? Math.sin(t / 28) * 7 * (1 - t / SHAKE) : 0;
      v.body.setPosition(box.x + box.w / 2 + swing, box.y + box.h / 2);
    }
  }

  /** The episode begins again: nothing is remembered of the last. */
  reset(): void {
    for (const v of this.views) {
      v.lastBusy = 0;
      v.lastLosses = 0;
      v.lastRetries = 0;
      v.event = Number.NEGATIVE_INFINITY;
    }
  }

  update(run: Run, tick: number, dt: number): void {
    for (const v of this.views) {
      const node = run.node(v.index);
      if (v.station) this.station(v, node, v.station, tick, dt);
      if (v.again) {
        if (node.retries > v.lastRetries) v.event = tick;
        v.lastRetries = node.retries;
        const u = Math.min(1, (tick - v.event) / (LINGER * 2));
        v.again.setAlpha(Math.min(1, 3 * (1 - u)));
        if (v.back) this.sendBack(v.back, v.place, u);
      }
    }
  }

  /** Over the arc from right to left, as the arrow says; `u` 0 to 1. */
  private sendBack(token: Tile, { box }: PlaceLayout, u: number): void {
    token.setAlpha(u < 1 ? 1 : 0);
    if (u >= 1) return;
    const angle = ARC.from + (ARC.to - ARC.from) * Math.min(1, u * 1.4);
    const r = (SIGN_SQUARE.arc * aroundSize(box.w)) / SIGN_SQUARE.side;
    token.setPosition(box.x + box.w / 2 + r * Math.cos(angle), box.y + box.h / 2 + r * Math.sin(angle));
  }

  private station(v: View, node: NodeView, station: StationNode, tick: number, dt: number): void {
    const servers = Math.max(1, node.servers);
    if (dt > 0) {
      const share = Math.max(0, Math.min(1, (node.busyTicks - v.lastBusy) / (servers * dt)));
      v.busy += (share - v.busy) * (1 - Math.exp(-dt / SMOOTH));
    }
    v.lastBusy = node.busyTicks;
    if (node.losses > v.lastLosses) v.event = tick;
    v.lastLosses = node.losses;
    // Many hands are seldom all busy: that is no hunger. Nor is a place hungry that turns work away.
    const scale = servers > 1 ? 0.5 : 1;
    const fed = node.waiting > 2 || tick - v.event < LINGER * 5;
    const idle = tick > HUNGRY.after && node.waiting === 0 && v.busy < HUNGRY.below * scale;
    v.hungry = !fed && (v.hungry ? v.busy < HUNGRY.above * scale : idle);

    const alarm = v.busy > 0.94 && !node.out;
    const step = Math.round(v.busy * BAR_STEPS) + (alarm ? 100 : 0);
    if (v.bar && step !== v.step) {
      v.step = step;
      v.bar.setFrame(`bar:${this.index}:${step % 100}:${alarm}`);
    }
    this.frame(v, 'body', node.out ? 'out' : v.hungry ? 'hungry' : 'busy');
    if (v.badge) {
      const most = Math.min(16, servers);
      const text = `×${most}`;
      v.badge.setVisible(
        servers > 1 || (station.servers ?? 1) > 1 || node.servers !== (station.servers ?? 1),
      );
      if (v.frames.badge !== text && this.texture.has(`x:${this.index}:${text}`)) {
        v.frames.badge = text;
        v.badge.setFrame(`x:${this.index}:${text}`);
      }
    }
    v.blocked?.setVisible(node.blocked > 0);
    v.hold?.setVisible(node.holding > 0).setRotation(tick / 4000);
    const sign = this.signOf(v, node, station, tick);
    v.sign?.setVisible(sign !== null);
    if (sign !== null) this.frame(v, 'sign', sign);
  }

  /** One roundel at most: what is worst, first. */
  private signOf(v: View, node: NodeView, station: StationNode, tick: number): SignId | null {
    if (node.out) return 'tripped';
    if (node.holding > 0) return 'holding';
    if (tick - v.event < LINGER) return 'refusing';
    if (node.warmth < 0.5 && node.served > 0) return 'slow';
    const i = station.interference;
    const n = node.served;
    if (i && 1 + i.alpha * (n - 1) + i.beta * n * (n - 1) > 1.6) return 'slow';
    if (node.blocked > 0) return 'blocked';
    return v.hungry ? 'hungry' : null;
  }

  private frame(v: View, part: 'body' | 'sign', name: string): void {
    if (v.frames[part] === name) return;
    v.frames[part] = name;
    if (part === 'body') v.body.setFrame(`b:${this.index}:${v.place.id}:${name}`);
    else v.sign?.setFrame(`sign:${this.index}:${name}`);
  }
}
