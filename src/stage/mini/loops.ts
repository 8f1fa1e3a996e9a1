import type { SceneLayout } from '../../layout/types.ts';
import type { Scene } from '../../level/types.ts';
import type { ControllerNode } from '../../sim/network.ts';
import type { Run } from '../../sim/run.ts';
import { isDark, type Palette } from '../look.ts';
import type { Ctx } from '../paint/brush.ts';
import { Track } from '../track.ts';

const LEAST_GAP = 640;
const SWEEP = 2.2;

interface Device {
  index: number;
  node: ControllerNode;
  sense: Track;
  dial: { x: number; y: number } | null;
  angle: number;
}

/** The devices of a small picture: news on its way, and how far the knob is turned. */
export class MiniLoops {
  private readonly devices: Device[] = [];

  constructor(
    scene: Scene,
    layout: SceneLayout,
    private readonly palette: Palette,
  ) {
    const ids = Object.keys(scene.network.nodes);
    for (const way of layout.ways) {
      const node = scene.network.nodes[way.to];
      if (way.kind !== 'sense' || node?.kind !== 'controller') continue;
      const act = layout.ways.find(w => w.kind === 'act' && w.from === way.to);
      const track = act ? new Track(act.points, act.lengths) : null;
      const at = track && track.length > 22 ? track.length * 0.45 : -1;
      this.devices.push({
        index: ids.indexOf(way.to),
        node,
        sense: new Track(way.points, way.lengths),
        dial: track && at > 0 ? { x: track.xAt(at), y: track.yAt(at) } : null,
        angle: 0,
      });
    }
  }

  draw(ctx: Ctx, run: Run, tick: number): void {
    const { palette } = this;
    for (const d of this.devices) {
      const { node, sense } = d;
      const lag = Math.max(1, node.lag);
      const gap = Math.max(1, Math.ceil(LEAST_GAP / node.period)) * node.period;
      for (let arrive = Math.ceil(tick / gap) * gap; arrive - lag <= tick; arrive += gap) {
        const s = ((tick - (arrive - lag)) / lag) * sense.length;
        ctx.beginPath();
        ctx.arc(sense.xAt(s), sense.yAt(s), 5, 0, 7);
        ctx.fillStyle = palette.ink;
        ctx.fill();
      }
      if (!d.dial) continue;
      const [low, high] = node.bounds;
      const share =
        high > low ? Math.max(0, Math.min(1, (run.node(d.index).knob - low) / (high - low))) : 0.5;
      d.angle += ((share - 0.5) * 2 * SWEEP - d.angle) * 0.15;
      ctx.beginPath();
      ctx.arc(d.dial.x, d.dial.y, 11, 0, 7);
      ctx.fillStyle = palette.place;
      ctx.fill();
      ctx.lineWidth = 2.6;
      ctx.strokeStyle = isDark(palette) ? palette.placeEdge : palette.ink;
      ctx.stroke();
      ctx.beginPath();
      ctx.moveTo(d.dial.x, d.dial.y);
      ctx.lineTo(d.dial.x + Math.sin(d.angle) * 9, d.dial.y - Math.cos(d.angle) * 9);
      ctx.lineWidth = 3;
      ctx.strokeStyle = palette.late;
      ctx.stroke();
    }
  }
}
