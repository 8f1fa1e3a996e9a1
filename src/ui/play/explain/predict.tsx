import { tauOf, trueOrder } from '../../../round/predict.ts';
import { t } from '../../../text/index.ts';
import { shortNumber, signed } from '../../format.ts';
import { useSession } from '../../use-store.ts';
import { offerWords } from '../words.ts';
import { PatternCard } from './pattern.tsx';

/** The true order with what each one brings, beside the order that was given, and how far they agree. */
export function PredictExplained() {
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const host = useSession(s => s.level?.scenes[0]?.host ?? '');
  const level = useSession(s => s.level);
  const offers = setup?.offers;
  const review = useSession(s => s.review);
  if (!setup || !round?.order || !offers) return null;
  const given = round.order.order;
  const tau = tauOf(setup, round);
  const pairs = (offers.length * (offers.length - 1)) / 2;
  const agreeing = Math.round(((tau + 1) / 2) * pairs);
  const most = Math.max(0.01, ...offers.map(o => Math.abs(o.leverage)));
  return (
    <>
      <h2 tabIndex={-1}>
        {review
          ? t('reveal-order')
          : tau === 1
            ? t('play-tau-exact')
            : t('play-tau-pairs', { agreeing, pairs })}
      </h2>
      {!review && <p class="quiet">{t('play-tau', { tau: shortNumber(tau) })}</p>}
      <table class="what-if ranks">
        <caption>{t('play-brings-each')}</caption>
        <thead>
          <tr class="unseen">
            <th scope="col">{t('play-rank-measured')}</th>
            {!review && <th scope="col">{t('play-rank-yours')}</th>}
            <th scope="col">{t('play-rank-relief')}</th>
            <th scope="col">{t('play-rank-bar')}</th>
            <th scope="col">{t('play-rank-points')}</th>
          </tr>
        </thead>
        <tbody>
          {trueOrder(setup).map((offer, place) => {
            const { leverage, element, relief } = offers[offer]!;
            const mine = given.indexOf(offer);
            const points = Math.round(leverage * 100);
            return (
              <tr key={`${element}.${relief}`} class={points > 0 ? 'culprit' : ''}>
                <td class="rank display">{place + 1}</td>
                {!review && (
                  <td class={`rank-mine ${mine === place ? 'good' : 'bad'}`}>
                    {t('play-rank-you', { place: mine + 1 })}
                  </td>
                )}
                <th scope="row">{level && offerWords(level, 0, offers[offer]!)}</th>
                <td class="what-if-bar" aria-hidden="true">
                  <span
                    class={points < 0 ? 'less' : ''}
                    style={{ width: `${Math.max(3, (Math.abs(leverage) / most) * 100)}%` }}
                  />
                </td>
                <td class="what-if-points">{signed(points)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <PatternCard id={setup.pattern} over={t('play-holds-back', { host })} />
    </>
  );
}
