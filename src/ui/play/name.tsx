import type { PatternId } from '../../pattern/types.ts';
import { callBonus, callCost } from '../../round/scoring.ts';
import { useActions, useSession } from '../use-store.ts';
import { Diagram } from './diagram.tsx';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { findPattern, patternName } from './words.ts';
import '../css/cards.css';

function Stakes() {
  const setup = useSession(s => s.setup);
  const marks = useSession(s => s.round?.scenes.filter(scene => scene.found !== null).length ?? 0);
  const worth = useSession(s => (s.setup ? callBonus(s.setup, Math.floor(s.clock / 1000) * 1000, marks) : 0));
  if (!setup) return null;
  const cost = callCost(marks);
  return (
    <>
      One call a level. Right: <b class="good">{worth > 0 ? `+${worth}` : 'nothing yet, it is too early'}</b>
      {worth > 0 && ', if your other marks are right first time'}. Wrong: <b class="bad">−{cost}</b>.
    </>
  );
}

/** Four patterns by diagram and name: the call while spotting, the naming after the third mark. */
export function NameTray() {
  const actions = useActions();
  const choices = useSession(s => s.setup?.choices);
  const calling = useSession(s => s.phase === 'spot');
  const wrong = useSession(s => (s.round?.call && !s.round.call.right ? s.round.call.pattern : null));
  const list = choices ?? [];
  const choose = (id: PatternId): void => {
    if (id !== wrong) actions.choosePattern(id);
  };
  useDigits(list.length, i => choose(list[i]!));
  return (
    <Tray
      title={calling ? 'What is it, in all three?' : 'What do all three have?'}
      note={calling ? <Stakes /> : 'The same structure is in every ribbon. Which?'}
      {...(calling ? { onClose: actions.closeCall } : {})}
    >
      <ul class="cards">
        {list.map((id, i) => {
          const pattern = findPattern(id);
          return (
            <li key={id}>
              <button type="button" class="card" disabled={id === wrong} onClick={() => choose(id)}>
                <span class="card-drawing">{pattern && <Diagram pattern={pattern} />}</span>
                <span class="card-name">
                  {patternName(id)}
                  <kbd>{i + 1}</kbd>
                </span>
                <span class="card-note">
                  {id === wrong ? 'called, and it was not' : (pattern?.also[0] ?? '')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Tray>
  );
}
