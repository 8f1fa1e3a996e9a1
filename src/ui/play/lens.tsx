import { inView, zoomAt } from '../../layout/index.ts';
import type { Point, RibbonLayout } from '../../layout/types.ts';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from '../parts/icon.tsx';
import { useActions, useDeps, useSession } from '../use-store.ts';
import '../css/lens.css';

/** How much one press enlarges: once is what most need, more comes by pinch, wheel and keys. */
const PRESS = 1.8;
const KEY = 1.35;
/** Where a ribbon is enlarged from: what is looked at in it, or its middle. */
function aim(ribbon: RibbonLayout, element: string | undefined): Point {
  const box = ribbon.layout.places.find(p => p.id === element)?.box;
  return box && inView(box, ribbon.world)
    ? { x: box.x + box.w / 2, y: box.y + box.h / 2 }
    : { x: ribbon.world.w / 2, y: ribbon.world.h / 2 };
}

/** Enlarges a ribbon, or shows the whole of it again. */
export function LensButton({ index, ribbon, host }: { index: number; ribbon: RibbonLayout; host: string }) {
  const actions = useActions();
  const { session } = useDeps();
  const on = useSession(s => s.view?.scene === index);
  const { header } = ribbon;
  const onTop = header.w > header.h * 2.5;
  return (
    <button
      type="button"
      class={`lens ${onTop ? 'strip' : 'column'}`}
      style={{
        left: `${header.x + header.w - 44}px`,
        top: `${onTop ? header.y + header.h / 2 - 22 : header.y + header.h - 44}px`,
      }}
      aria-pressed={on}
      aria-label={t('play-enlarge', { host })}
      title={t('play-enlarge', { host })}
      onClick={() => {
        const { focus } = session.getState();
        const at = aim(ribbon, focus?.scene === index ? focus.element : undefined);
        actions.enlarge(on ? null : zoomAt(index, null, PRESS, at, ribbon.world));
      }}
    >
      <Icon svg={on ? PLAY.whole : PLAY.enlarge} />
    </button>
  );
}

/** What the keys +, − and 0 do: to the ribbon that is looked at, the enlarged one, or the first that can be enlarged. */
export function useLensKeys(): Record<'+' | '=' | '-' | '0', () => unknown> {
  const actions = useActions();
  const { session } = useDeps();
  const by = (factor: number) => (): unknown => {
    const { layout, view, focus } = session.getState();
    const can = (scene: number | undefined): boolean =>
      scene !== undefined && layout?.ribbons[scene]?.crowded === true;
    const first = layout?.ribbons.findIndex(r => r.crowded) ?? -1;
    const scene = can(focus?.scene) ? focus!.scene : (view?.scene ?? first);
    const ribbon = layout?.ribbons[scene];
    if (!ribbon) return false;
    const at = aim(ribbon, focus?.scene === scene ? focus.element : undefined);
    return actions.enlarge(zoomAt(scene, view, factor, at, ribbon.world));
  };
  const larger = by(KEY);
  return {
    '+': larger,
    '=': larger,
    '-': by(1 / KEY),
    '0': () => (session.getState().view ? actions.enlarge(null) : false),
  };
}
