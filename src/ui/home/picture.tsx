import { useEffect, useRef } from 'preact/hooks';
import { isStill } from '../root.ts';
import { useDeps, useStore } from '../use-store.ts';
import { type Spot, WORLDS, type World } from './worlds.ts';
import '../css/picture.css';

const W = 760;
const H = 112;
const STEP = H + 4;
/** Seconds that a token takes to the held spot, most of them spent waiting. */
const BEFORE = 15;
const AFTER = 5;

function curve(spots: readonly Spot[]): string {
  return spots
    .map((s, i) => {
      const p = spots[i - 1];
      if (!p) return `M${s.x} ${s.y}`;
      const mid = (p.x + s.x) / 2;
      return `C${mid} ${p.y} ${mid} ${s.y} ${s.x} ${s.y}`;
    })
    .join('');
}

/** The way of an animateMotion, whose `path` the types of preact don't know. */
function along(spots: readonly Spot[]): { path: string } {
  return { path: curve(spots) };
}

function Token({ world, extra = '' }: { world: World['id']; extra?: string }) {
  const name = `token ${extra}`;
  if (world === 'warehouse') {
    return (
      <g class={name}>
        <rect x="-6.5" y="-6" width="13" height="12" rx="2" />
        <path d="M-6.5-1.5h13" />
      </g>
    );
  }
  if (world === 'music') {
    return (
      <g class={name}>
        <ellipse rx="5.4" ry="4.1" transform="rotate(-22)" />
        <path d="M4.8-1.5v-17" />
      </g>
    );
  }
  return (
    <g class={name}>
      <rect x="-7" y="-3.6" width="14" height="7.2" rx="3.6" />
    </g>
  );
}

/** Tokens that hurry to the held spot, creep through the queue before it and turn late on the way. */
function Waiting({ world }: { world: World }) {
  const n = world.id === 'music' ? 10 : 15;
  return (
    <>
      {Array.from({ length: n }, (_, i) => {
        const way = world.before[i % world.before.length]!;
        const begin = `${(-i * BEFORE) / n}s`;
        const lane = ((i * 2) % 3) - 1;
        return (
          <g key={i}>
            <g transform={`translate(0 ${lane * (world.id === 'music' ? 4 : 9)})`}>
              <g class="late-fade" style={{ animationDelay: begin, animationDuration: `${BEFORE}s` }}>
                <Token world={world.id} />
              </g>
            </g>
            <animateMotion
              dur={`${BEFORE}s`}
              begin={begin}
              repeatCount="indefinite"
              calcMode="linear"
              keyPoints="0;0.7;0.94;0.95"
              keyTimes="0;0.24;0.99;1"
              {...along(way.map(s => world.spots[s]!))}
            />
          </g>
        );
      })}
    </>
  );
}

/** Behind it: few, and far between. */
function Through({ world }: { world: World }) {
  return (
    <>
      {[0, 1, 2].map(i => (
        <g key={i}>
          <Token world={world.id} extra={i === 1 ? '' : 'late'} />
          <animateMotion
            dur={`${AFTER}s`}
            begin={`${(-i * AFTER) / 3}s`}
            repeatCount="indefinite"
            {...along(world.after.map(s => world.spots[s]!))}
          />
        </g>
      ))}
    </>
  );
}

function Place({ world, spot, held }: { world: World['id']; spot: Spot; held: boolean }) {
  return (
    <g class="place" transform={`translate(${spot.x} ${spot.y})`}>
      {world === 'music' ? (
        <circle r="18" />
      ) : (
        <rect x="-17" y="-17" width="34" height="34" rx={world === 'systems' ? 9 : 5} />
      )}
      <svg
        x="-10"
        y="-12"
        width="20"
        height="20"
        viewBox="0 0 256 256"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: spot.icon }}
      />
      <path class="busy" d={held ? 'M-11 12h22' : 'M-11 12h7'} />
    </g>
  );
}

function Ribbon({ world, y }: { world: World; y: number }) {
  return (
    <g class={`ribbon ${world.id}`} transform={`translate(0 ${y})`}>
      <rect class="ground" x="-4000" width="8000" height={H} />
      {world.ways.map(([a, b]) => {
        const d = curve([world.spots[a]!, world.spots[b]!]);
        return world.id === 'music' ? (
          [-8, -4, 0, 4, 8].map(o => <path class="way" key={o} d={d} transform={`translate(0 ${o})`} />)
        ) : (
          <>
            <path class="way" d={d} />
            <path class="way-core" d={d} />
          </>
        );
      })}
      <Waiting world={world} />
      <Through world={world} />
      {world.spots.map((spot, i) => (
        <Place key={i} world={world.id} spot={spot} held={i === world.held} />
      ))}
    </g>
  );
}

function threadPath(): string {
  const held = WORLDS.map((world, i) => ({
    ...world.spots[world.held]!,
    y: world.spots[world.held]!.y + i * STEP,
  }));
  const [a, b, c] = [held[0]!, held[1]!, held[2]!];
  return (
    `M${a.x + 30} -20C${a.x + 30} 10 ${a.x} 10 ${a.x} ${a.y}C${a.x} ${a.y + 76} ${b.x} ${b.y - 74} ${b.x} ${b.y}` +
    `C${b.x} ${b.y + 76} ${c.x} ${c.y - 74} ${c.x} ${c.y}C${c.x} ${c.y + 60} ${c.x + 90} ${c.y + 30} ${c.x + 90} ${c.y + 90}`
  );
}

/** The picture beside the headline: three worlds that wait for the same thing, and the thread through them. */
export function Picture() {
  const ref = useRef<SVGSVGElement>(null);
  const { settings } = useDeps();
  const motion = useStore(settings, s => s.motion);
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return;
    if (isStill(svg.ownerDocument)) {
      svg.setCurrentTime(BEFORE);
      svg.pauseAnimations();
    } else svg.unpauseAnimations();
  }, [motion]);
  const thread = threadPath();
  return (
    <svg
      ref={ref}
      aria-hidden="true"
      viewBox={`0 0 ${W} ${STEP * 3 - 4}`}
      preserveAspectRatio="xMidYMid slice"
    >
      {WORLDS.map((world, i) => (
        <Ribbon key={world.id} world={world} y={i * STEP} />
      ))}
      <g class="thread">
        <path class="cased" d={thread} pathLength="1" />
        <path class="taut" d={thread} pathLength="1" />
        {WORLDS.map((world, i) => {
          const s = world.spots[world.held]!;
          return (
            <g class="ring" key={world.id} transform={`translate(${s.x} ${s.y + i * STEP})`}>
              <circle class="cased" r="27" />
              <circle class="taut" r="27" />
            </g>
          );
        })}
      </g>
      <g>
        {WORLDS.map((world, i) => (
          <g key={world.id} class={`ribbon ${world.id}`} transform={`translate(0 ${i * STEP})`}>
            <Place world={world.id} spot={world.spots[world.held]!} held />
          </g>
        ))}
      </g>
    </svg>
  );
}
