import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { panned, showing, zoomAt } from '../../layout/index.ts';
import type { Point, RibbonLayout } from '../../layout/types.ts';
import type { View } from '../../layout/view.ts';
import { useDeps } from '../use-store.ts';

/** A pixel of the wheel, as a power of e. */
const WHEEL = 0.0022;
/** A finger that has moved so far drags, and doesn't press what is under it. */
const DRAG = 8;

interface Gesture {
  fingers: Map<number, Point>;
  /** Where the first finger came down. */
  from: Point;
  dragging: boolean;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** How far the fingers are from each other; 1 for a single one. */
function span(points: readonly Point[]): number {
  const [a, b] = points;
  return a && b ? Math.max(20, Math.hypot(a.x - b.x, a.y - b.y)) : 1;
}

/** Pinch, wheel and drag over one crowded ribbon; focus brings what it comes to into view. */
export function useLens(
  index: number,
  ribbon: RibbonLayout,
  ref: RefObject<HTMLElement | null>,
  on: boolean,
): void {
  const { session } = useDeps();
  const { world } = ribbon;
  useEffect(() => {
    const element = ref.current;
    if (!element || !on) return;
    const view = (): View | null => {
      const now = session.getState().view;
      return now?.scene === index ? now : null;
    };
    const { enlarge } = session.getState();
    const hand: Gesture = { fingers: new Map(), from: { x: 0, y: 0 }, dragging: false };
    const place = (event: MouseEvent): Point => {
      const stage = element.offsetParent?.getBoundingClientRect();
      return {
        x: event.clientX - (stage?.left ?? 0) - world.x,
        y: event.clientY - (stage?.top ?? 0) - world.y,
      };
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 30 : 1;
      const factor = Math.exp(-event.deltaY * lines * WHEEL * (event.ctrlKey ? 4 : 1));
      enlarge(zoomAt(index, view(), factor, place(event), world));
    };
    const down = (event: PointerEvent): void => {
      const at = place(event);
      if (hand.fingers.size === 0) {
        hand.from = at;
        hand.dragging = false;
      }
      hand.fingers.set(event.pointerId, at);
    };
    const move = (event: PointerEvent): void => {
      if (!hand.fingers.has(event.pointerId)) return;
      const before = [...hand.fingers.values()];
      const at = place(event);
      const pinch = before.length > 1;
      if (!pinch && !hand.dragging && Math.hypot(at.x - hand.from.x, at.y - hand.from.y) < DRAG) return;
      hand.fingers.set(event.pointerId, at);
      const after = [...hand.fingers.values()];
      const was = middle(before);
      const is = middle(after);
      let now = view();
      if (pinch || now) hand.dragging = true;
      if (pinch) now = zoomAt(index, now, span(after) / span(before), was, world);
      if (now) now = panned(now, is.x - was.x, is.y - was.y, world);
      if (pinch || now) enlarge(now);
    };
    const up = (event: PointerEvent): void => {
      hand.fingers.delete(event.pointerId);
    };
    const click = (event: MouseEvent): void => {
      if (!hand.dragging || event.detail === 0) return;
      hand.dragging = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const come = (event: FocusEvent): void => {
      const now = view();
      const { target } = event;
      if (!now || !(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      const { layout } = session.getState();
      const there = layout?.ribbons[index]?.layout.places.find(p => p.id === target.dataset.element);
      if (there) enlarge(showing(now, there.box, world));
    };
    const page = element.ownerDocument;
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('click', click, true);
    element.addEventListener('focusin', come);
    page.addEventListener('pointermove', move);
    page.addEventListener('pointerup', up);
    page.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click, true);
      element.removeEventListener('focusin', come);
      page.removeEventListener('pointermove', move);
      page.removeEventListener('pointerup', up);
      page.removeEventListener('pointercancel', up);
    };
  }, [session, index, ref, on, world.x, world.y, world.w, world.h]);
}
