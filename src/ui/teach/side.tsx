import {
  type Assignment,
  heatOf,
  mostTempting,
  type Need,
  type Row,
  type Temptation,
  whoNeeds,
} from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { percent } from '../format.ts';
import { PatternTable } from '../parts/pattern-table.tsx';
import { Counterfactual } from './counterfactual.tsx';
import { domainName, itemName, placeWords } from './describe.ts';

/** Pattern × domain by the share that missed at the first try. The figure is in each cell: colour only helps. */
function HeatMap({ rows }: { rows: readonly Row[] }) {
  const heat = heatOf(rows);
  return (
    <PatternTable
      class="heat"
      caption={
        <>
          <b class="display">{t('teach-stuck')}</b>
          <span class="quiet">{t('teach-stuck-how')}</span>
        </>
      }
      seen={heat}
      head={domainName}
      cell={(pattern, domain) => {
        const cell = heat.find(h => h.pattern === pattern && h.domain === domain);
        const share = cell ? cell.missed / cell.tries : 0;
        return (
          <td
            key={domain}
            class={share > 0.5 ? 'hot' : ''}
            style={{ '--heat': share.toFixed(2) }}
            title={cell && t('teach-heat-of', { missed: cell.missed, tries: cell.tries })}
          >
            {cell ? percent(share) : '–'}
          </td>
        );
      }}
    />
  );
}

function needWords(need: Need, assignment: Assignment): string {
  const item = need.item === null ? '' : itemName(assignment.items[need.item] ?? '', need.item);
  return t(`teach-need-${need.why}`, { name: need.name, item, count: need.count });
}

/** The domain in which the tempting mark was made: the scope of its words. */
function worldOf({ run, tempted }: Temptation): string {
  return run.scenes[tempted.scene]?.domain ?? '';
}

interface Props {
  assignment: Assignment;
  rows: readonly Row[];
}

/** Where they get stuck, what tempted most, and who needs a word. */
export function Side({ assignment, rows }: Props) {
  const most = mostTempting(rows);
  const needs = whoNeeds(rows);
  return (
    <aside class="teach-card teach-side">
      <HeatMap rows={rows} />
      <h2>{t('teach-tempting')}</h2>
      {most ? (
        <>
          <p>
            {t('teach-tempting-what', {
              count: most.students,
              place: placeWords(most.tempted.name, worldOf(most)),
              host: placeWords(most.tempted.host, worldOf(most)),
              item: itemName(assignment.items[most.item] ?? '', most.item),
            })}
          </p>
          <Counterfactual temptation={most} />
        </>
      ) : (
        <p class="quiet">{t('teach-tempting-none')}</p>
      )}
      <h2>{t('teach-needs')}</h2>
      {needs.length === 0 ? (
        <p class="quiet">{t('teach-needs-none')}</p>
      ) : (
        <ul class="needs">
          {needs.map(need => (
            <li key={need.name}>{needWords(need, assignment)}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}
