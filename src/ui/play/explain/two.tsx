import { nameOf, reliefWords } from '../../../level/wording.ts';
import { beganRight } from '../../../round/scoring.ts';
import { namesOf } from '../../../round/step.ts';
import { t } from '../../../text/index.ts';
import { signed } from '../../format.ts';
import { useSession } from '../../use-store.ts';
import { PatternCard } from './pattern.tsx';

const pointsOf = (share: number): number => Math.round(share * 100);

/** What each of the two brings alone, what both bring, and so which one comes first. */
export function TwoExplained() {
  const level = useSession(s => s.level);
  const truth = useSession(s => s.truth);
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const review = useSession(s => s.review);
  const pair = truth?.pair;
  const scene = level?.scenes[0];
  if (!level?.second || !scene || !pair || !setup || !round) return null;
  const { first, second, both } = pair;
  const health = truth.scenes[0]?.health ?? 0;
  const names = [nameOf(scene, first.element), nameOf(scene, second.element)] as const;
  const after = both.leverage - first.leverage;
  const rows: [string, string, number][] = [
    [t('play-two-neither'), '', 0],
    [
      t('play-two-only', { name: names[0] }),
      reliefWords(scene, first.element, first.relief).do,
      first.leverage,
    ],
    [
      t('play-two-only', { name: names[1] }),
      reliefWords(scene, second.element, second.relief).do,
      second.leverage,
    ],
    [t('play-two-both'), '', both.leverage],
  ];
  const right = beganRight(setup, round);
  const there = setup.mends?.offers[round.mended?.[0] ?? -1]?.on === setup.mends?.lead;
  const named = namesOf(setup, round);
  const rightAt = (pattern: string): boolean | undefined =>
    named[0] === pattern ? round.named?.right : round.other?.right;
  return (
    <>
      <h2 tabIndex={-1}>{t('play-two-first', { name: names[0] })}</h2>
      <p>
        {!review && (
          <span class={right ? 'good' : 'bad'}>
            {t(right ? 'play-two-right' : there ? 'play-two-there' : 'play-two-elsewhere')}{' '}
          </span>
        )}
        {t('play-two-why', {
          first: names[0],
          second: names[1],
          alone: signed(pointsOf(second.leverage)),
          after: signed(pointsOf(after)),
        })}
      </p>
      <table class="what-if truth-table">
        <caption>{t('play-two-table')}</caption>
        <tbody>
          {rows.map(([who, what, gain], i) => {
            const share = Math.min(100, Math.max(0, pointsOf(health + gain)));
            return (
              <tr key={who} class={i === 3 || i === 1 ? 'culprit' : ''}>
                <th scope="row">
                  {who}
                  {what && <span class="quiet truth-what">{what}</span>}
                </th>
                <td class="what-if-bar" aria-hidden="true">
                  <span style={{ width: `${Math.max(2, share)}%` }} />
                </td>
                <td class="truth-share">{share} %</td>
                <td class="what-if-points">{i === 0 ? '' : signed(pointsOf(gain))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="explained-two">
        <PatternCard
          id={level.pattern}
          over={t('play-two-at', { name: names[0] })}
          right={rightAt(level.pattern)}
        />
        <PatternCard
          id={level.second.pattern}
          over={t('play-two-at', { name: names[1] })}
          right={rightAt(level.second.pattern)}
        />
      </div>
    </>
  );
}
