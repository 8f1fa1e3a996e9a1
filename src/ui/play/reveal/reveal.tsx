import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../../../layout/types.ts';
import { PLAY } from '../../icons/play.ts';
import { useKeys } from '../../keys.ts';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useDeps, useSession } from '../../use-store.ts';
import { findPattern } from '../words.ts';
import { AlignAnswer } from './align-answer.tsx';
import { Roles } from './roles.tsx';
import { Table } from './table.tsx';
import { useGlide } from './use-glide.ts';
import { Why } from './why.tsx';
import '../../css/reveal.css';

function style(box: Box) {
  return { left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` };
}

function Controls({ roles }: { roles: number }) {
  const { session } = useDeps();
  const actions = useActions();
  const progress = useSession(s => Math.round(s.reveal * 200) / 200);
  const stop = useGlide(session, roles);
  const ended = progress >= 1;
  const on = (): void => {
    stop();
    // Asked now, not as last drawn: two quick presses are a skip and a step on.
    if (session.getState().reveal >= 1) actions.finish();
    else actions.setReveal(1);
  };
  useKeys({ enter: event => (event.target instanceof HTMLButtonElement ? false : on()) });
  return (
    <div class="reveal-controls">
      <input
        type="range"
        min="0"
        max="1"
        step="0.005"
        value={progress}
        aria-label="From three scenes to one structure"
        onInput={event => {
          stop();
          actions.setReveal(Number(event.currentTarget.value));
        }}
      />
      <button type="button" class="button" onClick={on}>
        {ended ? 'Result' : 'Skip'}
        <Icon svg={PLAY.forward} />
      </button>
    </div>
  );
}

function Panels() {
  const layout = useSession(s => s.layout?.reveal);
  const pattern = useSession(s => (s.setup ? findPattern(s.setup.pattern) : undefined));
  const right = useSession(s => s.round?.call?.right === true || s.round?.named?.right === true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!layout || !pattern) return null;
  const head = (
    <div class="reveal-head">
      <p class="reveal-over">One structure, three costumes{right ? '' : ' · this is what it was'}</p>
      <h2 ref={heading} tabIndex={-1}>
        {pattern.name}
      </h2>
      <p class="quiet reveal-also">also: {pattern.also.join(', ')}</p>
    </div>
  );
  return (
    <div class={`reveal ${layout.title ? 'upright' : ''}`}>
      {layout.title && (
        <div class="reveal-title rise" style={style(layout.title)}>
          {head}
        </div>
      )}
      <Roles pattern={pattern} box={layout.diagram} />
      <div class="reveal-aside rise" style={style(layout.aside)}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it */}
        <section class="reveal-scroll" tabIndex={0} aria-label={`${pattern.name}: why`}>
          {!layout.title && head}
          <p class="reveal-line">{pattern.words.line}</p>
          <AlignAnswer />
          <Table />
          <Why pattern={pattern} />
        </section>
        <Controls roles={pattern.roles.length} />
      </div>
    </div>
  );
}

/** The answer: three scenes become one diagram, with what would have happened, why, and where it did. */
export function Reveal() {
  const shown = useSession(s => s.phase === 'reveal' && s.status === 'ready');
  return shown ? <Panels /> : null;
}
