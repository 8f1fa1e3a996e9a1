import { PLAY } from '../icons/play.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import '../css/legend.css';

const SIGNS = [
  [PLAY.hourglass, 'Waiting', 'a queue grows before it'],
  [PLAY.coffee, 'Hungry', 'nothing to do'],
  [PLAY.palm, 'Blocked', 'done, but the next is full'],
  [PLAY.lock, 'Holding', 'has one thing, waits for another'],
  [PLAY.prohibit, 'Refusing', 'full, sent away'],
  [PLAY.again, 'Again', 'a second try'],
  [PLAY.gauge, 'Slow', 'too many at once'],
  [PLAY.plugs, 'Tripped', 'out, cools down'],
] as const;

const KEYS = [
  ['← →', 'along a ribbon'],
  ['↑ ↓', 'to the ribbon above or below'],
  ['Enter', 'marks what you look at'],
  ['C', 'calls the structure, once a level'],
  ['1 – 9', 'choose an answer or a ribbon, or move one in an order'],
  ['P', 'pauses'],
  ['M', 'mutes'],
  ['Esc', 'closes what is open'],
] as const;

function Loops() {
  return (
    <svg class="legend-loops" viewBox="0 0 420 120" role="img" aria-label="Three kinds of loop, drawn">
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
    <Dialog title="What the signs mean" wide onClose={onClose}>
      <ul class="legend-signs">
        {SIGNS.map(([icon, name, words]) => (
          <li key={name}>
            <Icon svg={icon} />
            <b>{name}</b>
            <span class="quiet">{words}</span>
          </li>
        ))}
      </ul>
      <div class="legend-half">
        <section>
          <h3>Loops</h3>
          <Loops />
          <p class="quiet">
            Sensing is dashed, and its pulse arrives as late as it really does. Acting is solid, with a knob.
            A way that leads back runs underneath and swells as it feeds itself. A loop can be marked like any
            place, by its pill.
          </p>
          <p class="quiet">
            Late ones turn red, tilt and lose their tape, stem or tail. The bar in a place says how busy it
            is.
          </p>
        </section>
        <section>
          <h3>Keys</h3>
          <dl class="legend-keys">
            {KEYS.map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd class="quiet">{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
