const W = 220;
const H = 40;

/** A line of recent values 0..1, oldest first. */
export function Spark({ values, label }: { values: readonly number[]; label: string }) {
  const last = Math.max(1, values.length - 1);
  const points = values
    .map(
      (v, i) =>
        `${((i / last) * W).toFixed(1)},${(H - 3 - Math.min(1, Math.max(0, v)) * (H - 6)).toFixed(1)}`,
    )
    .join(' ');
  return (
    <svg class="spark" viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path class="spark-floor" d={`M0 ${H - 1}H${W}`} vector-effect="non-scaling-stroke" />
      {values.length > 1 && <polyline points={points} vector-effect="non-scaling-stroke" />}
    </svg>
  );
}
