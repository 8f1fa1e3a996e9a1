import { capital } from '../../../level/wording.ts';
import { tauOf, trueOrder } from '../../../round/predict.ts';
import { signed, tied } from '../../format.ts';
import { useSession } from '../../use-store.ts';
import { PatternCard } from './pattern.tsx';

/** "0.67", "−0.33", "1". */
function shownTau(tau: number): string {
  const text = String(Math.round(Math.abs(tau) * 100) / 100);
  return tau < 0 ? `−${text}` : text;
}

/** The true order with what each one brings, beside the order that was given, and how far they agree. */
export function PredictExplained() {
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const host = useSession(s => s.level?.scenes[0]?.host ?? '');
  const offers = setup?.offers;
  if (!setup || !round?.order || !offers) return null;
  const given = round.order.order;
  const tau = tauOf(setup, round);
  const agreeing = Math.round(((tau + 1) / 2) * ((offers.length * (offers.length - 1)) / 2));
  const most = Math.max(0.01, ...offers.map(o => Math.abs(o.leverage)));
  return (
    <>
      <h2 tabIndex={-1}>{tau === 1 ? 'Exactly in order.' : `${agreeing} of 6 pairs in the right order.`}</h2>
      <p class="quiet">
        Kendall’s τ = {shownTau(tau)}: pairs in order less pairs out of order, by all pairs. 1 is the measured
        order, 0 is chance.
      </p>
      <table class="what-if ranks">
        <caption>What each brings: on time, in points of a hundred</caption>
        <thead>
          <tr class="unseen">
            <th scope="col">Measured place</th>
            <th scope="col">Your place</th>
            <th scope="col">Relief</th>
            <th scope="col">Bar</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {trueOrder(setup).map((offer, place) => {
            const { words, leverage, element, relief } = offers[offer]!;
            const mine = given.indexOf(offer);
            const points = Math.round(leverage * 100);
            return (
              <tr key={`${element}.${relief}`} class={points > 0 ? 'culprit' : ''}>
                <td class="rank display">{place + 1}</td>
                <td class={`rank-mine ${mine === place ? 'good' : 'bad'}`}>you: {mine + 1}</td>
                <th scope="row">{tied(capital(words))}</th>
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
      <PatternCard id={setup.pattern} over={`What holds ${host} back`} />
    </>
  );
}
