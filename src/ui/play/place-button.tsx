import { useMemo, useRef } from 'preact/hooks';
import type { Box } from '../../layout/types.ts';
import type { Place } from '../../level/types.ts';
import { t } from '../../text/index.ts';
import { useDeps, useSession } from '../use-store.ts';
import { figuresHeard, waysHeard } from './heard.ts';
import type { Spot } from './spot.ts';

interface Props {
  at: Spot;
  box: Box;
  /** A second body of the same element: the pill on its loop. */
  pill: Box | null;
  words: Place;
  state: 'open' | 'found' | 'tried';
  /** Found as the second of two. */
  also: boolean;
  /** Among the places that a hint has named. */
  hinted: boolean;
  pinned: boolean;
  /** Outside of what is seen of an enlarged ribbon. */
  beyond: boolean;
  canMark: boolean;
  onPin(at: Spot | null): void;
  /** Null: back to what is held, if anything. */
  onLook(at: Spot | null): void;
  onMark(): void;
}

function boxStyle(box: Box) {
  return { left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` };
}

/** What a screen reader says of a place after its name: how it stands at the moment it is come to, and its ways. */
function Description({ at, id, focused }: { at: Spot; id: string; focused: boolean }) {
  const { session } = useDeps();
  const level = useSession(s => s.level);
  const ways = level ? waysHeard(level, at.scene, at.element) : '';
  // Figures as they were then: a description that ticks would be said again and again. A key asks for new ones.
  const figures = useMemo(
    () => (focused ? figuresHeard(session.getState().inspect) : ''),
    [focused, session],
  );
  return (
    <span id={id} class="unseen">
      {figures} {ways}
    </span>
  );
}

/**
 * The real thing under the drawing: looking is hover, focus or the first click; marking is the second click, or Enter.
 */
export function PlaceButton({
  at,
  box,
  pill,
  words,
  state,
  also,
  hinted,
  pinned,
  beyond,
  canMark,
  onPin,
  onLook,
  onMark,
}: Props) {
  const focused = useSession(s => s.focus?.scene === at.scene && s.focus.element === at.element);
  const id = `figures-${at.scene}-${at.element}`;
  const button = useRef<HTMLButtonElement>(null);
  const hover = {
    onPointerEnter: (event: PointerEvent): void => {
      if (event.pointerType === 'mouse') onLook(at);
    },
    onPointerLeave: (event: PointerEvent): void => {
      if (event.pointerType === 'mouse') onLook(null);
    },
  };
  return (
    <>
      <button
        ref={button}
        {...hover}
        type="button"
        class={`place ${state} ${pinned ? 'pinned' : ''} ${also ? 'also' : ''} ${hinted ? 'hinted' : ''} ${beyond ? 'beyond' : ''}`}
        style={boxStyle(box)}
        data-scene={at.scene}
        data-element={at.element}
        aria-label={t('play-place', {
          name: words.name,
          state,
          does: words.does,
          handle: words.handle ?? '',
          handled: words.handle ? 'yes' : 'no',
        })}
        aria-describedby={id}
        onFocus={event => {
          if (event.currentTarget.matches(':focus-visible')) onLook(at);
        }}
        onBlur={() => (pinned ? onPin(null) : onLook(null))}
        onClick={event => {
          // A click from the keyboard or a screen reader has no pointer: the focus was the look.
          const looked = event.detail === 0 || pinned;
          if (looked && canMark) onMark();
          else onPin(at);
        }}
      />
      {pill && !beyond && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same button once more, for pointers alone
        // biome-ignore lint/a11y/useKeyWithClickEvents: keyboard and screen reader have met it already
        <span
          class="place pill"
          style={boxStyle(pill)}
          aria-hidden="true"
          {...hover}
          onPointerDown={event => event.preventDefault()}
          onClick={() => {
            const held = pinned;
            button.current?.focus();
            if (held && canMark) onMark();
            else onPin(at);
          }}
        />
      )}
      <Description at={at} id={id} focused={focused} />
    </>
  );
}
