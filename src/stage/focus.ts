import type { StageLayout } from '../layout/types.ts';
import type { SessionState } from '../store/types.ts';
import type { Group, Picture } from './boot.ts';
import type { Make } from './places.ts';

type At = SessionState['focus'];

/** The dashed frame around what is looked at. */
export class Focus {
  private picture: Picture | null = null;
  private at: At = null;

  constructor(
    private readonly layout: StageLayout,
    private readonly make: Make,
    private readonly group: Group,
  ) {}

  draw(at: At): void {
    if (at?.scene === this.at?.scene && at?.element === this.at?.element) return;
    this.at = at;
    this.picture?.destroy();
    this.picture = null;
    const ribbon = at ? this.layout.ribbons[at.scene] : undefined;
    const place = ribbon?.layout.places.find(p => p.id === at?.element);
    if (!at || !ribbon || !place || place.shape === 'wiring') return;
    const { box } = place;
    const shape = place.shape === 'handle' ? `${box.w}x${box.h}` : `${box.w}`;
    this.picture = this.make(`focus:${at.scene}:${shape}`, this.group).setPosition(
      ribbon.world.x + box.x + box.w / 2,
      ribbon.world.y + box.y + box.h / 2,
    );
  }
}
