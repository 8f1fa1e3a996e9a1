import { useMemo } from 'preact/hooks';
import encodeQR from 'qr';

/** A QR code (ISO/IEC 18004) as one path of an SVG, dark on white in either theme; null where the text is too long for one. */
export function Qr({ text, label }: { text: string; label: string }) {
  const rows = useMemo(() => {
    try {
      return encodeQR(text, 'raw', { ecc: 'low', border: 4 });
    } catch {
      return null;
    }
  }, [text]);
  if (!rows) return null;
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`}>
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
