import { useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { useKeys } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { taskOf } from './kind-words.ts';
import { offerWords, placeName, placeOf } from './words.ts';
import '../css/order.css';

/** The list with one of them moved to another place. */
export function moved(order: readonly number[], from: number, to: number): number[] {
  const next = [...order];
  const [one] = next.splice(from, 1);
  if (one !== undefined) next.splice(to, 0, one);
  return next;
}

/** Which place of the list a pointer is over, by the places themselves: they stand in a row or in a column. */
function placeUnder(list: HTMLElement, x: number, y: number): number {
  const boxes = [...list.children].map(child => child.getBoundingClientRect());
  const far = boxes.map(box => {
    const dx = x - (box.left + box.width / 2);
    const dy = y - (box.top + box.height / 2);
    return dx * dx + dy * dy;
  });
  return far.indexOf(Math.min(...far));
}

/** Four reliefs to be put in order while the scene runs: dragged, moved by buttons or by keys. */
export function OrderBar() {
  const actions = useActions();
  const level = useSession(s => s.level);
  const offers = useSession(s => s.setup?.offers) ?? [];
  const covered = useSession(s => s.curtain !== null);
  const [order, setOrder] = useState<readonly number[]>(() => offers.map((_, i) => i));
  const [before, setBefore] = useState<readonly (readonly number[])[]>([]);
  const [picked, pick] = useState<number | null>(null);
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<number | null>(null);
  if (!level) return null;

  const wordsOf = (offer: number): string => offerWords(level, 0, offers[offer]!);
  const put = (from: number, to: number, remember = true): void => {
    if (to < 0 || to >= order.length || from === to) return;
    if (remember) setBefore([...before, order]);
    const next = moved(order, from, to);
    setOrder(next);
    say(t('play-order-place', { words: wordsOf(next[to]!), place: to + 1, count: order.length }));
  };
  const undo = (): void => {
    const last = before.at(-1);
    if (!last) return;
    setOrder(last);
    setBefore(before.slice(0, -1));
    say(t('play-order-undone'));
  };
  /** A digit picks one up, the next digit says where it goes. */
  const digit = (place: number): void => {
    if (picked !== null) put(picked, place);
    pick(picked === null ? place : null);
  };
  const shift = (by: number) => (): unknown => {
    const at = document.activeElement?.closest('[data-place]');
    const from = picked ?? (at instanceof HTMLElement ? Number(at.dataset.place) : -1);
    if (from < 0) return false;
    const to = Math.min(order.length - 1, Math.max(0, from + by));
    put(from, to);
    if (picked !== null) pick(to);
    return true;
  };
  const drop = (): void => {
    if (held.current === null) return;
    held.current = null;
    pick(null);
    // Nothing was moved: nothing to undo.
    if (before.at(-1)?.every((offer, i) => offer === order[i])) setBefore(before.slice(0, -1));
  };
  const active = !covered;
  useKeys(
    {
      ...Object.fromEntries(offers.map((_, i) => [String(i + 1), () => digit(i)])),
      u: undo,
      backspace: undo,
      arrowleft: shift(-1),
      arrowup: shift(-1),
      arrowright: shift(1),
      arrowdown: shift(1),
      escape: () => (picked === null ? false : pick(null)),
      enter: event => (event.target instanceof HTMLButtonElement ? false : actions.chooseOrder([...order])),
    },
    { active },
  );
  return (
    <section class="bar order-bar" aria-label={t('play-order-yours')}>
      <div class="order-head">
        <h2>{taskOf('predict', 1)}</h2>
        <p class="quiet order-how">{t('play-order-how')}</p>
        <button type="button" class="button second" disabled={before.length === 0} onClick={undo}>
          {t('play-undo')}
        </button>
        <button type="button" class="button" onClick={() => actions.chooseOrder([...order])}>
          {t('play-order-run')}
          <Icon svg={PLAY.forward} class="forward" />
        </button>
      </div>
      <ol
        class="order"
        ref={list}
        onPointerMove={event => {
          if (held.current === null || !list.current) return;
          const to = placeUnder(list.current, event.clientX, event.clientY);
          if (to === held.current) return;
          put(held.current, to, false);
          held.current = to;
          pick(to);
        }}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        {order.map((offer, place) => {
          const { element } = offers[offer]!;
          const words = wordsOf(offer);
          return (
            <li
              key={offer}
              data-place={place}
              class={`order-one ${picked === place ? 'picked' : ''}`}
              onPointerDown={event => {
                if (event.target instanceof Element && event.target.closest('button')) return;
                held.current = place;
                pick(place);
                setBefore([...before, order]);
                // The list, not this one: it is taken out and put in again while it is dragged.
                list.current?.setPointerCapture(event.pointerId);
              }}
            >
              <span class="order-place display" aria-hidden="true">
                {place + 1}
              </span>
              <PlaceIcon name={placeOf(level, 0, element)?.icon ?? ''} />
              <span class="order-words">
                <span class="mend-place">{placeName(level, 0, element)}</span>
                {words}
              </span>
              <span class="order-moves">
                <button
                  type="button"
                  class="bare"
                  aria-label={t('play-order-earlier', { words })}
                  disabled={place === 0}
                  onClick={() => put(place, place - 1)}
                >
                  <Icon svg={PLAY.up} />
                </button>
                <button
                  type="button"
                  class="bare"
                  aria-label={t('play-order-later', { words })}
                  disabled={place === order.length - 1}
                  onClick={() => put(place, place + 1)}
                >
                  <Icon svg={PLAY.down} />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
