import type { Pattern } from '../../pattern/types.ts';
import { type Drawn, drawn, HEIGHT, WIDTH, wayPath } from './diagram-ways.ts';
import '../css/diagram.css';

const BOW_TIE = 'M-9-8L0 0L-9 8ZM9-8L0 0L9 8Z';

function Shape({ at, culprit, turned }: { at: Drawn; culprit: boolean; turned: boolean }) {
  const name = `shape ${at.shape} ${culprit ? 'culprit' : ''}`;
  const place = `translate(${at.cx.toFixed(1)} ${at.cy.toFixed(1)})`;
  if (at.shape === 'queue') {
    return (
      <g class={name} transform={place}>
        {[-17, -10, -3, 4, 11].map((x, i) => (
          <rect key={x} class={i > 2 ? 'late' : ''} x={x} y="-13" width="5.5" height="26" rx="1.8" />
        ))}
      </g>
    );
  }
  if (at.shape === 'controller') {
    return (
      <g class={name} transform={place}>
        <rect x="-18" y="-13" width="36" height="26" rx="12" />
        <path d="M-9 0H9M2-4.5v9" />
      </g>
    );
  }
  if (at.shape === 'gain') {
    return (
      <g class={name} transform={`${place} scale(${turned ? -1 : 1} 1)`}>
        <path d="M-13-14L15 0L-13 14Z" stroke-linejoin="round" />
      </g>
    );
  }
  return (
    <g class={name} transform={place}>
      <circle r={at.w} />
      {at.shape === 'culprit' && <path d={BOW_TIE} />}
    </g>
  );
}

/** The pattern as a small drawing without words: what the cards show. */
export function Diagram({ pattern }: { pattern: Pattern }) {
  const { places, ways } = pattern.diagram;
  const shapes = places.map(drawn);
  const find = (role: string): Drawn | undefined => shapes.find(shape => shape.role === role);
  const isCulprit = (role: string): boolean => pattern.roles.find(r => r.id === role)?.culprit === true;
  const leadsLeft = (role: string): boolean =>
    ways.some(way => way.from === role && (find(way.to)?.x ?? 100) < (find(role)?.x ?? 0));
  const tip = (kind: string): string => `tip-${pattern.id}-${kind}`;
  return (
    <svg
      class="diagram"
      viewBox={`18 4 ${WIDTH - 36} ${HEIGHT - 8}`}
      role="img"
      aria-label={pattern.roles.map(role => `${role.name} ${role.does}`).join(', ')}
    >
      <defs>
        {['flow', 'back', 'sense', 'act'].map(kind => (
          <marker
            key={kind}
            id={tip(kind)}
            viewBox="0 0 10 10"
            refX="7"
            refY="5"
            markerWidth="10"
            markerHeight="10"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M2 1.5L7.5 5L2 8.5" class={`tip ${kind}`} />
          </marker>
        ))}
      </defs>
      {ways.map(way => {
        const [a, b] = [find(way.from), find(way.to)];
        return (
          a &&
          b && (
            <path
              key={`${way.from}-${way.to}-${way.kind}`}
              class={`way ${way.kind}`}
              d={wayPath(way, a, b)}
              marker-end={`url(#${tip(way.kind)})`}
            />
          )
        );
      })}
      {shapes.map(at => (
        <Shape key={at.role} at={at} culprit={isCulprit(at.role)} turned={leadsLeft(at.role)} />
      ))}
    </svg>
  );
}
