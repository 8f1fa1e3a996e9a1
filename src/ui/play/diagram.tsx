import type { DiagramPlace, DiagramWay, Pattern } from '../../pattern/types.ts';
import '../css/diagram.css';

const W = 240;
const H = 110;
const R: Record<DiagramPlace['shape'], number> = {
  circle: 15,
  queue: 17,
  culprit: 20,
  dashed: 15,
  small: 11,
  controller: 17,
  gain: 17,
};

interface At extends DiagramPlace {
  cx: number;
  cy: number;
  r: number;
}

function placed(pattern: Pattern): At[] {
  return pattern.diagram.places.map(p => ({
    ...p,
    cx: 8 + (p.x / 100) * (W - 16),
    cy: 8 + (p.y / 100) * (H - 16),
    r: R[p.shape],
  }));
}

function Shape({ at, culprit }: { at: At; culprit: boolean }) {
  const { cx, cy, r } = at;
  if (at.shape === 'queue') {
    return (
      <g class={`shape queue ${culprit ? 'culprit' : ''}`}>
        {[0, 1, 2, 3, 4].map(i => (
          <rect
            key={i}
            class={i > 2 ? 'late' : ''}
            x={cx - 17 + i * 7}
            y={cy - 12}
            width="5"
            height="24"
            rx="1.5"
          />
        ))}
      </g>
    );
  }
  if (at.shape === 'controller') {
    return (
      <g class={`shape controller ${culprit ? 'culprit' : ''}`}>
        <rect x={cx - 19} y={cy - 13} width="38" height="26" rx="12" />
        <path d={`M${cx - 8} ${cy}h16M${cx + 2} ${cy - 4}v8`} />
      </g>
    );
  }
  if (at.shape === 'gain') {
    return (
      <g class={`shape gain ${culprit ? 'culprit' : ''}`}>
        <path d={`M${cx - 14} ${cy - 15}L${cx + 16} ${cy}L${cx - 14} ${cy + 15}Z`} />
      </g>
    );
  }
  return (
    <g class={`shape ${at.shape} ${culprit ? 'culprit' : ''}`}>
      <circle cx={cx} cy={cy} r={r} />
      {at.shape === 'culprit' && (
        <path
          d={`M${cx - 9} ${cy - 8}L${cx} ${cy}L${cx - 9} ${cy + 8}ZM${cx + 9} ${cy - 8}L${cx} ${cy}L${cx + 9} ${cy + 8}Z`}
        />
      )}
    </g>
  );
}

/** A way from edge to edge of the two shapes. */
function wayPath(way: DiagramWay, a: At, b: At): string {
  if (way.kind === 'back') {
    const foot = Math.max(a.cy, b.cy);
    // Between two on one level it runs underneath; else it turns the corner that lies lower.
    if (Math.abs(a.cy - b.cy) < 8) {
      const y = foot + 38;
      return `M${a.cx} ${a.cy + a.r}C${a.cx} ${y} ${b.cx} ${y} ${b.cx} ${b.cy + b.r + 4}`;
    }
    return a.cy < b.cy
      ? `M${a.cx} ${a.cy + a.r}Q${a.cx} ${foot} ${b.cx + Math.sign(a.cx - b.cx) * (b.r + 5)} ${foot}`
      : `M${a.cx + Math.sign(b.cx - a.cx) * a.r} ${foot}Q${b.cx} ${foot} ${b.cx} ${b.cy + b.r + 5}`;
  }
  const dx = b.cx - a.cx;
  const dy = b.cy - a.cy;
  const far = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / far, dy / far];
  const from = { x: a.cx + ux * (a.r + 2), y: a.cy + uy * (a.r + 2) };
  const to = { x: b.cx - ux * (b.r + 5), y: b.cy - uy * (b.r + 5) };
  if (way.kind !== 'sense') return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  // Sensing bows aside, so that it stays apart from acting between the same two.
  const bow = 26;
  return `M${from.x} ${from.y}Q${(from.x + to.x) / 2 - Math.abs(uy) * bow} ${(from.y + to.y) / 2 - Math.abs(ux) * bow} ${to.x} ${to.y}`;
}

/** The pattern as a small drawing, without words: what the cards show. */
export function Diagram({ pattern }: { pattern: Pattern }) {
  const places = placed(pattern);
  const find = (role: string): At | undefined => places.find(p => p.role === role);
  const isCulprit = (role: string): boolean => pattern.roles.find(r => r.id === role)?.culprit === true;
  const arrow = `arrow-${pattern.id}`;
  return (
    <svg
      class="diagram"
      viewBox={`0 0 ${W} ${H}`}
      role="img"
      aria-label={`${pattern.name}: ${pattern.roles.map(r => `${r.name} ${r.does}`).join(', ')}`}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="5" refY="4" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M1 1l5 3-5 3" class="arrow" />
        </marker>
      </defs>
      {pattern.diagram.ways.map(way => {
        const [a, b] = [find(way.from), find(way.to)];
        return (
          a &&
          b && (
            <path
              key={`${way.from}-${way.to}-${way.kind}`}
              class={`way ${way.kind}`}
              d={wayPath(way, a, b)}
              marker-end={`url(#${arrow})`}
            />
          )
        );
      })}
      {places.map(at => (
        <Shape key={at.role} at={at} culprit={isCulprit(at.role)} />
      ))}
    </svg>
  );
}
