import type { Material } from './look.ts';
import type { SceneMap } from './map.ts';

const EASE = 160;
/** Room left free at the far end of a way, in pixels. */
const FREE = 12;

/** How the queues of one scene stand: columns along the way before each place, closer together when they grow. */
export class Piles {
  /** Tokens in the pile of each node now. */
  readonly count: Int32Array;
  /** Most that are drawn; the others are told as "+n". */
  readonly most: Int32Array;
  /** Distance between columns, eased. */
  private readonly pitch: Float32Array;
  private readonly tail: Float32Array;
  private readonly tailX: Float32Array;
  private readonly tailY: Float32Array;
  /** Where on each way a traveller meets the pile at its end, by track index. */
  private readonly stops: Float32Array;
  private readonly size: number;

  constructor(
    private readonly map: SceneMap,
    private readonly material: Material,
  ) {
    const n = map.ids.length;
    this.size = n;
    this.count = new Int32Array(n);
    this.most = new Int32Array(n).fill(1 << 20);
    this.pitch = new Float32Array(n).fill(material.along);
    this.tail = new Float32Array(n).fill(-1);
    this.tailX = new Float32Array(n);
    this.tailY = new Float32Array(n);
    this.stops = new Float32Array(n * n);
    map.tracks.forEach((t, i) => {
      this.stops[i] = t ? t.length : 0;
    });
  }

  /** Distance from the place's edge to the first column's middle. */
  private get first(): number {
    return this.material.box.w / 2 + 2;
  }

  /** Takes the counts of this frame and moves the tails; `dt` in ticks. */
  settle(dt: number): void {
    const { map, material, size } = this;
    const ease = 1 - Math.exp(-dt / EASE);
    for (let n = 0; n < size; n++) {
      const spine = map.tracks[map.spine[n]!];
      if (!spine) continue;
      const count = this.count[n]!;
      const columns = Math.ceil(count / material.rows);
      const room = Math.max(material.along, spine.length - this.first - FREE);
      const wanted = Math.max(
        material.along * material.squeeze,
        Math.min(material.along, columns > 1 ? room / (columns - 1) : material.along),
      );
      this.pitch[n] = this.pitch[n]! + (wanted - this.pitch[n]!) * ease;
      this.most[n] = (Math.floor(room / wanted) + 1) * material.rows;
      const shown = Math.min(columns, this.most[n]! / material.rows);
      const tail =
        count === 0
          ? spine.length
          : spine.length - this.first - (shown - 0.5) * this.pitch[n]! - material.box.w / 2;
      const moved = Math.abs(tail - this.tail[n]!) > 2;
      if (!moved) continue;
      this.tail[n] = Math.max(0, tail);
      this.tailX[n] = spine.xAt(this.tail[n]!);
      this.tailY[n] = spine.yAt(this.tail[n]!);
      for (let from = 0; from < size; from++) {
        const i = from * size + n;
        const track = map.tracks[i];
        if (!track) continue;
        if (count === 0) this.stops[i] = track.length;
        else if (i === map.spine[n]) this.stops[i] = this.tail[n]!;
        else this.stops[i] = Math.max(track.length * 0.25, track.nearest(this.tailX[n]!, this.tailY[n]!));
      }
    }
  }

  /** How far a traveller gets on this way before it meets the pile. */
  stop(track: number): number {
    return this.stops[track]!;
  }

  /** Writes where the token at `place` of node n's pile stands to out[0], out[1]; false beyond what is drawn. */
  slot(n: number, place: number, out: Float32Array): boolean {
    const { map, material } = this;
    const spine = map.tracks[map.spine[n]!];
    if (!spine) {
      const box = map.boxes[n];
      if (!box) return false;
      out[0] = box.x - 10 - 5 * (place % 6);
      out[1] = box.y + box.h / 2;
      return place < 6;
    }
    const column = (place / material.rows) | 0;
    const row = place - column * material.rows;
    const s = spine.length - this.first - column * this.pitch[n]!;
    const i = spine.index(s);
    const lateral = material.rows === 1 ? 0 : ((material.rows - 1) / 2 - row) * material.down;
    out[0] = spine.xAt(s) - spine.dy[i]! * lateral;
    // At the edge of the ribbon the rows close up.
    const edge = material.box.h / 2;
    out[1] = Math.max(edge, Math.min(map.height - edge, spine.yAt(s) + spine.dx[i]! * lateral));
    return s >= 0 && place < this.most[n]!;
  }

  /** Where "+n" is written: above the middle of the pile. */
  head(n: number): { x: number; y: number } {
    const spine = this.map.tracks[this.map.spine[n]!];
    if (!spine) return { x: 0, y: 0 };
    const s = (this.tail[n]! + spine.length) / 2;
    return { x: spine.xAt(s), y: spine.yAt(s) - this.rise };
  }

  /** From the middle of a pile to the number over it, in pixels. */
  get rise(): number {
    return (this.material.rows * Math.max(this.material.down, this.material.box.h * 0.8)) / 2 + 11;
  }
}
