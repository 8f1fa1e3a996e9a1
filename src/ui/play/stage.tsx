import { useCallback, useRef, useState } from 'preact/hooks';
import { LOOKING } from '../../store/looking.ts';
import { useKeys } from '../keys.ts';
import { useActions, useDeps, useSession } from '../use-store.ts';
import { Inspector } from './inspector.tsx';
import { useLastPlace } from './last-place.ts';
import { useLensKeys } from './lens.tsx';
import { TimeUp } from './limit.tsx';
import { type Move, step } from './neighbours.ts';
import { Ribbon } from './ribbon.tsx';
import type { Spot } from './spot.ts';
import { Toast } from './toast.tsx';
import '../css/stage.css';
import '../css/mend.css';

const MOVES: Record<string, Move> = {
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'up',
  arrowdown: 'down',
};

/** The canvas's host, and over it what the canvas can't be: headings, buttons, the inspector. */
export function Stage() {
  const { stageHost } = useDeps();
  const actions = useActions();
  const ref = useRef<HTMLDivElement>(null);
  const lastPlace = useRef<HTMLElement | null>(null);
  useLastPlace(lastPlace);
  const layout = useSession(s => s.layout);
  const level = useSession(s => s.level);
  const phase = useSession(s => s.phase);
  const focused = useSession(s => s.focus !== null);
  const covered = useSession(s => s.curtain !== null);
  const calling = useSession(s => s.callOpen);
  const [pinned, setPinned] = useState<Spot | null>(null);
  const pin = useCallback(
    (at: Spot | null): void => {
      setPinned(at);
      actions.look(at);
    },
    [actions],
  );

  const marking = phase === 'spot';
  const revealed = phase === 'reveal' || phase === 'result';
  const looking = LOOKING.includes(phase) && !covered;
  const move = (event: KeyboardEvent): unknown => {
    if (!layout || !looking) return false;
    const way = MOVES[event.key.toLowerCase()];
    const from = document.activeElement;
    const at =
      from instanceof HTMLElement && from.dataset.element !== undefined
        ? { scene: Number(from.dataset.scene), element: from.dataset.element }
        : null;
    const to = way && step(layout, at, way);
    if (!to) return false;
    ref.current
      ?.querySelector<HTMLElement>(`[data-scene="${to.scene}"][data-element="${CSS.escape(to.element)}"]`)
      ?.focus();
    return true;
  };
  const lens = useLensKeys();
  useKeys(looking ? lens : {});
  useKeys({
    arrowleft: move,
    arrowright: move,
    arrowup: move,
    arrowdown: move,
    escape: () => {
      if (!looking || !focused) return false;
      pin(null);
      lastPlace.current = null;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return true;
    },
  });

  return (
    <div class="stage" ref={ref}>
      <div class="stage-host" ref={stageHost} aria-hidden="true" />
      {layout && level && (
        <div
          class="stage-over"
          inert={!looking}
          onFocusCapture={event => {
            lastPlace.current = event.target instanceof HTMLElement ? event.target : null;
          }}
          onPointerDown={event => {
            if (event.target instanceof Element && !event.target.closest('.place, .inspector')) {
              pin(null);
              lastPlace.current = null;
            }
          }}
        >
          {layout.ribbons.map((ribbon, i) => (
            <Ribbon
              key={level.scenes[i]?.domain ?? i}
              index={i}
              ribbon={ribbon}
              shrunk={revealed ? (layout.reveal.ribbons[i] ?? null) : null}
              pinned={pinned?.scene === i ? pinned.element : null}
              marking={marking}
              onPin={pin}
              onLook={at => actions.look(at ?? pinned)}
            />
          ))}
        </div>
      )}
      {/* The tray of a call stands where the sheet would. */}
      {layout && looking && !calling && (
        <Inspector layout={layout} pinned={pinned} marking={marking} onPin={pin} />
      )}
      <Toast />
      <TimeUp />
    </div>
  );
}
