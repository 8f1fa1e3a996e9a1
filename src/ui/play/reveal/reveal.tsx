import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../../../layout/types.ts';
import type { Pattern } from '../../../pattern/types.ts';
import { framing } from '../../../store/glide.ts';
import { t } from '../../../text/index.ts';
import { isStill } from '../../root.ts';
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

/** The words come when the ribbons have made room for them. */
function useRoom(): number {
  const still = isStill(document);
  return useSession(s => {
    const { q, alpha } = framing(s.reveal, still);
    return Math.max(0, (q * alpha - 0.95) / 0.05);
  });
}

function Head({ pattern, upright }: { pattern: Pattern; upright: boolean }) {
  const right = useSession(s => s.review || s.round?.call?.right === true || s.round?.named?.right === true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="reveal-head">
      <p class="reveal-over">{t(right ? 'reveal-costumes' : 'reveal-was')}</p>
      <h2 ref={heading} tabIndex={-1}>
        {pattern.name}
      </h2>
      {upright ? <Line pattern={pattern} /> : <Also pattern={pattern} />}
    </div>
  );
}

const Also = ({ pattern }: { pattern: Pattern }) => (
  <p class="quiet reveal-also">{t('reveal-also', { names: pattern.also.join(', ') })}</p>
);

const Line = ({ pattern }: { pattern: Pattern }) => <p class="reveal-line">{pattern.words.line}</p>;

function Panels() {
  const layout = useSession(s => s.layout?.reveal);
  const id = useSession(s => s.setup?.pattern);
  const pattern = id && findPattern(id);
  const room = useRoom();
  if (!layout || !pattern) return null;
  const upright = layout.title !== null;
  const shown = { opacity: room };
  return (
    <div class={`reveal ${upright ? 'upright' : ''}`}>
      {layout.title && (
        <div class="reveal-title" style={{ ...style(layout.title), ...shown }}>
          <Head pattern={pattern} upright />
        </div>
      )}
      <Roles pattern={pattern} box={layout.diagram} />
      <div class="reveal-aside" style={style(layout.aside)}>
        <section
          class="reveal-scroll"
          style={shown}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it
          tabIndex={0}
          aria-label={t('reveal-why', { name: pattern.name })}
        >
          {upright ? <Also pattern={pattern} /> : <Head pattern={pattern} upright={false} />}
          {!upright && <Line pattern={pattern} />}
          <Table />
          <AlignAnswer />
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
