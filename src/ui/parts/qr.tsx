import { useMemo } from 'preact/hooks';
import { QUIET, qrModules } from './qr-modules.ts';

/** CSS pixels that a code on a page has for each side. */
const SIDE = 208;

/** A QR code (ISO/IEC 18004) as one path of an SVG, dark on white in either theme; null where the text is too long for one. */
export function Qr({ text, label }: { text: string; label: string }) {
  const rows = useMemo(() => {
    try {
      return qrModules(text, SIDE);
    } catch {
      return null;
    }
  }, [text]);
  if (!rows) return null;
  const size = rows.length + 2 * QUIET;
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
