import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { useKeys } from '../keys.ts';
import { Icon } from './icon.tsx';
import '../css/dialog.css';

interface Props {
  title: string;
  wide?: boolean;
  onClose(): void;
  children: ComponentChildren;
}

/** A modal panel: the browser's own dialog keeps the focus inside, Esc and the backdrop close it. */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useKeys({ escape: onClose }, { modal: true });
  useEffect(() => {
    const dialog = ref.current;
    const before = dialog?.ownerDocument.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it through the key layers
    <dialog
      ref={ref}
      class={`dialog ${wide ? 'wide' : ''}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="bare" aria-label={t('shell-close')} onClick={onClose}>
          <Icon svg={SHELL.close} />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
