import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../../../layout/types.ts';
import { t } from '../../../text/index.ts';
import { useSession } from '../../use-store.ts';
import { findPattern } from '../words.ts';
import { AlignAnswer } from './align-answer.tsx';
import { Controls } from './controls.tsx';
import { Roles } from './roles.tsx';
import { Table } from './table.tsx';
import { Why } from './why.tsx';
import '../../css/reveal.css';

function style(box: Box) {
  return { left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` };
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
      <p class="reveal-over">{t(right ? 'reveal-costumes' : 'reveal-was')}</p>
      <h2 ref={heading} tabIndex={-1}>
        {pattern.name}
      </h2>
      <p class="quiet reveal-also">{t('reveal-also', { names: pattern.also.join(', ') })}</p>
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
        <section class="reveal-scroll" tabIndex={0} aria-label={t('reveal-why', { name: pattern.name })}>
          {!layout.title && head}
          <p class="reveal-line">{pattern.words.line}</p>
          <AlignAnswer />
          <Table />
          <Why pattern={pattern} />
        </section>
        <Controls roles={pattern.diagram.places.length} />
      </div>
    </div>
  );
}

/** The answer: three scenes become one diagram, with what would have happened, why, and where it did. */
export function Reveal() {
  const shown = useSession(s => s.phase === 'reveal' && s.status === 'ready');
  return shown ? <Panels /> : null;
}
