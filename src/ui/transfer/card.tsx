import { useEffect, useRef } from 'preact/hooks';
import type { TransferScene } from '../../level/transfer/types.ts';
import { t } from '../../text/index.ts';
import type { TransferDeps } from './deps.ts';
import { sceneWords } from './scene-words.ts';
import { LETTERS } from './sorting.ts';

interface Props {
  scene: TransferScene;
  index: number;
  group: number | null;
  held: boolean;
  show: TransferDeps['show'];
  onTake(): void;
  /** Let go over a group. */
  onDrop(group: number): void;
  /** Over a group, or none, while it is dragged. */
  onOver(group: number | null): void;
  /** The canvas, for stills. */
  onCanvas(canvas: HTMLCanvasElement | null): void;
}

/** Pixels that a finger may tremble. */
const TREMBLE = 8;

function groupAt(element: Element | null): number | null {
  const found = element?.closest<HTMLElement>('[data-group]')?.dataset.group;
  return found === undefined ? null : Number(found);
}

/** One moving scene: pressed it is taken up, dragged it goes to a group. */
export function Card({ scene, index, group, held, show, onTake, onDrop, onOver, onCanvas }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const drag = useRef<{ id: number; x: number; y: number; moved: boolean } | null>(null);
  const dragged = useRef(false);
  useEffect(() => {
    if (!canvas.current) return;
    onCanvas(canvas.current);
    const stop = show(canvas.current, scene);
    return () => {
      onCanvas(null);
      stop();
    };
  }, [scene, show]);

  const rest = (): void => {
    drag.current = null;
    onOver(null);
    const element = button.current;
    if (!element) return;
    element.classList.remove('dragged');
    element.style.transform = '';
  };
  const under = (event: PointerEvent): number | null =>
    groupAt(button.current?.ownerDocument.elementFromPoint(event.clientX, event.clientY) ?? null);

  return (
    <button
      ref={button}
      type="button"
      class={`t-card ${held ? 'held' : ''}`}
      data-in={group === null ? undefined : LETTERS[group]}
      data-card={index}
      aria-pressed={held}
      aria-label={t('transfer-picture', {
        number: index + 1,
        group: group === null ? 'none' : LETTERS[group]!,
        words: sceneWords(scene),
      })}
      onClick={() => {
        // The click that ends a drag is none.
        if (!dragged.current) onTake();
        dragged.current = false;
      }}
      onPointerDown={event => {
        dragged.current = false;
        if (event.button !== 0) return;
        drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
        // From the start: a quick hand is off the card before it has moved a tremble's length on it.
        button.current?.setPointerCapture(event.pointerId);
      }}
      onPointerMove={event => {
        const from = drag.current;
        const element = button.current;
        if (!from || !element || event.pointerId !== from.id) return;
        const dx = event.clientX - from.x;
        const dy = event.clientY - from.y;
        if (!from.moved) {
          if (Math.hypot(dx, dy) < TREMBLE) return;
          from.moved = true;
          element.classList.add('dragged');
        }
        element.style.transform = `translate(${dx}px, ${dy}px) scale(0.72)`;
        onOver(under(event));
      }}
      onPointerUp={event => {
        const moved = drag.current?.moved ?? false;
        const goal = moved ? under(event) : null;
        dragged.current = moved;
        rest();
        if (goal !== null) onDrop(goal);
      }}
      onPointerCancel={rest}
    >
      <canvas ref={canvas} />
      {group !== null && <span class="t-letter">{LETTERS[group]}</span>}
    </button>
  );
}
