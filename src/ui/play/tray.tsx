import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { useKeys } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';

interface Props {
  title: string;
  /** One line under the title. */
  note?: ComponentChildren;
  /** Esc and the cross close it; without, it can only be lowered to look at the scenes again. */
  onClose?: () => void;
  /** As wide as the screen. */
  wide?: boolean;
  children: ComponentChildren;
}

/** A panel that rises over the foot of the ribbons for one choice, and steps aside when the player looks again. */
export function Tray({ title, note, onClose, wide = false, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [low, setLow] = useState(false);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useKeys({ escape: () => (onClose ? onClose() : setLow(l => !l)) });
  return (
    <section class={`tray rise ${low ? 'low' : ''} ${wide ? 'wide' : ''}`} aria-labelledby={id}>
      <div class="tray-head">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {note && <p class="tray-note">{note}</p>}
        </div>
        {onClose ? (
          <button
            type="button"
            class="bare"
            aria-label={t('shell-close')}
            title={t('play-tray-close')}
            onClick={onClose}
          >
            <Icon svg={SHELL.close} />
          </button>
        ) : (
          <button
            type="button"
            class="bare"
            aria-label={t(low ? 'play-tray-up' : 'play-tray-down')}
            title={t(low ? 'play-tray-up.key' : 'play-tray-down.key')}
            aria-expanded={!low}
            onClick={() => setLow(!low)}
          >
            <Icon svg={low ? PLAY.up : PLAY.down} />
          </button>
        )}
      </div>
      <div class="tray-body" inert={low}>
        {children}
      </div>
    </section>
  );
}
