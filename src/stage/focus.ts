import type { PlaceLayout, StageLayout } from '../layout/types.ts';
import { inView } from '../layout/view.ts';
import type { SessionState } from '../store/types.ts';
import type { Group, Make, Picture } from './boot.ts';

/** The part of a picture's key that tells its size; pictures are painted as large as they are in the whole. */
export function shapeKey({ shape, box }: PlaceLayout, zoom: number): string {
  const w = Math.round((box.w / zoom) * 100) / 100;
  return shape === 'handle' ? `${w}x${Math.round((box.h / zoom) * 100) / 100}` : `${w}`;
}

type At = SessionState['focus'];

/** The dashed frame around what is looked at. */
export class Focus {
  private picture: Picture | null = null;
  private at: At = null;

  constructor(
    private layout: StageLayout,
    private readonly make: Make,
    private readonly group: Group,
  ) {}

  /** Places have moved, or are seen enlarged. */
  move(layout: StageLayout): void {
    const { at } = this;
    this.layout = layout;
    this.at = null;
    this.picture?.destroy();
    this.picture = null;
    this.draw(at);
  }

  draw(at: At): void {
    if (at?.scene === this.at?.scene && at?.element === this.at?.element) return;
    this.at = at;
    this.picture?.destroy();
    this.picture = null;
    const ribbon = at ? this.layout.ribbons[at.scene] : undefined;
    const place = ribbon?.layout.places.find(p => p.id === at?.element);
    if (!at || !ribbon || !place || place.shape === 'wiring') return;
    const { box } = place;
    if (!inView(box, ribbon.world)) return;
    const zoom = ribbon.zoom ?? 1;
    this.picture = this.make(`focus:${at.scene}:${shapeKey(place, zoom)}`, this.group).setPosition(
      ribbon.world.x + box.x + box.w / 2,
      ribbon.world.y + box.y + box.h / 2,
    );
    this.picture.setScale(this.picture.scale * zoom);
  }
}
