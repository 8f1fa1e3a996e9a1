import { SIGN_IDS, SIGNS, type SignId } from '../../domain/signs.ts';
import { t } from '../../text/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import '../css/legend.css';

/** A token of no world in particular; late, it is tilted and red. */
function Token({ x, y, turn = 0, late = false }: { x: number; y: number; turn?: number; late?: boolean }) {
  return (
    <rect
      class={late ? 'late' : 'token'}
      x={x - 4}
      y={y - 3}
      width="8"
      height="6"
      rx="3"
      transform={`rotate(${turn} ${x} ${y})`}
    />
  );
}

/** A state as the scenes draw it. */
function Drawn({ id }: { id: SignId }) {
  const { glyph, tone, around, tokens, body } = SIGNS[id];
  return (
    <svg class="legend-sign" viewBox="-10 -2 78 68" aria-hidden="true">
      <rect class={`body ${body ?? ''}`} x="14" y="14" width="36" height="36" rx="7" />
      {around.map(({ d, width, dash }) => (
        <path key={d} class="line" d={d} stroke-width={width} stroke-dasharray={dash?.join(' ')} />
      ))}
      {tokens.map(token => (
        <Token key={`${token.x}:${token.y}`} {...token} />
      ))}
      {glyph && (
        <g class={tone} transform="translate(18 18)">
          <circle cx="14" cy="14" r="14" />
          <g transform="translate(4 4) scale(.84)">
            {glyph.map(d => (
              <path key={d} d={d} />
            ))}
          </g>
        </g>
      )}
    </svg>
  );
}

/** Keys, each said by `play-key-NAME`. */
const KEYS = [
  ['← →', 'along'],
  ['↑ ↓', 'across'],
  ['Enter', 'mark'],
  ['L', 'read'],
  ['C', 'call'],
  ['1 – 9', 'choose'],
  ['+ − 0', 'enlarge'],
  ['P', 'pause'],
  ['M', 'mute'],
  ['Esc', 'close'],
] as const;

function Loops() {
  return (
    <svg class="legend-loops" viewBox="0 0 420 120" role="img" aria-label={t('play-loops.drawn')}>
      <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">
        <path d="M40 88C40 40 60 30 92 30" stroke-dasharray="1 7" />
        <circle cx="40" cy="92" r="5" />
        <path d="M120 46v32" />
        <circle cx="120" cy="46" r="3.5" fill="currentColor" />
        <path d="M113 72l7 9 7-9" />
        <path d="M20 98h150" stroke-width="5" opacity="0.35" />
        <path d="M250 40h140" stroke-width="5" opacity="0.35" />
        <path d="M374 46C366 96 282 96 270 50" stroke-width="7" opacity="0.45" />
        <path d="M262 60l8-12 9 11" />
      </g>
      <rect x="98" y="14" width="44" height="32" rx="14" fill="currentColor" />
      <rect x="36" y="36" width="58" height="20" rx="10" class="legend-pill" transform="rotate(-38 62 46)" />
      <rect x="290" y="74" width="66" height="20" rx="10" class="legend-pill" />
      <circle cx="270" cy="40" r="13" class="legend-place" />
      <circle cx="374" cy="40" r="13" class="legend-place" />
      <rect x="107" y="84" width="26" height="26" rx="5" class="legend-place" />
    </svg>
  );
}

/** What the signs and lines of the scenes mean, and the keys. */
export function Legend({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('shell-legend')} wide onClose={onClose}>
      <ul class="legend-signs">
        {SIGN_IDS.map(id => (
          <li key={id}>
            <Drawn id={id} />
            <b>{t(`play-sign-${id}`)}</b>
            <span class="quiet">{t(`play-sign-${id}.why`)}</span>
          </li>
        ))}
      </ul>
      <div class="legend-half">
        <section>
          <h3>{t('play-loops')}</h3>
          <Loops />
          <p class="quiet">{t('play-loops.why')}</p>
          <p class="quiet">{t('play-loops.late')}</p>
        </section>
        <section>
          <h3>{t('play-keys')}</h3>
          <dl class="legend-keys">
            {KEYS.map(([key, name]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd class="quiet">{t(`play-key-${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
