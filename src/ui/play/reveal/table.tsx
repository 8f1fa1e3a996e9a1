import { useMemo } from 'preact/hooks';
import { counterfactuals } from '../../../level/counterfactuals.ts';
import { t } from '../../../text/index.ts';
import { signed, tied } from '../../format.ts';
import { PlaceIcon } from '../../parts/place-icon.tsx';
import { useSession } from '../../use-store.ts';
import { domainOf } from '../words.ts';

/** What each relief would have done, measured: bars for the culprits, stumps for the tempting mistakes. */
export function Table() {
  const level = useSession(s => s.level);
  const truth = useSession(s => s.truth);
  const rows = useMemo(() => (level && truth ? counterfactuals(level, truth) : []), [level, truth]);
  if (!level || rows.length === 0) return null;
  const most = Math.max(1, ...rows.flat().map(row => Math.abs(row.points)));
  return (
    <table class="what-if">
      <caption>{t('reveal-table')}</caption>
      {rows.map((own, i) => {
        const scene = level.scenes[i]!;
        return (
          <tbody key={scene.domain} class={scene.domain}>
            {own.map(row => (
              <tr key={`${row.element}.${row.relief}`} class={row.culprit ? 'culprit' : ''}>
                <th scope="row">
                  <span class="what-if-world" role="img" aria-label={domainOf(scene).name}>
                    <PlaceIcon name={domainOf(scene).icon} />
                  </span>
                  {tied(row.words)}
                </th>
                <td class="what-if-bar" aria-hidden="true">
                  <span
                    class={row.points < 0 ? 'less' : ''}
                    style={{ width: `${Math.max(3, (Math.abs(row.points) / most) * 100)}%` }}
                  />
                </td>
                <td class="what-if-points">{signed(row.points)}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
