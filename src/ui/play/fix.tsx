import { t } from '../../text/index.ts';
import { useActions, useSession } from '../use-store.ts';
import { BudgetTray } from './budget.tsx';
import { FixWords } from './fix-words.tsx';
import { MendTray } from './mend.tsx';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { patternName } from './words.ts';
import '../css/cards.css';

/** Four reliefs on the roles of the pattern, each in the words of the worlds. */
function OneFix() {
  const actions = useActions();
  const fixes = useSession(s => s.setup?.fixes) ?? [];
  const count = useSession(s => s.level?.scenes.length ?? 0);
  const name = useSession(s => (s.setup ? patternName(s.setup.pattern) : ''));
  useDigits(fixes.length, actions.chooseFix);
  return (
    <Tray title={t('play-fix', { count })} note={t('play-fix.note', { name, count })}>
      <ul class="cards fixes">
        {fixes.map((fix, i) => (
          <li key={`${fix.role}.${fix.relief}`}>
            <button type="button" class="card fix" onClick={() => actions.chooseFix(i)}>
              <FixWords fix={fix} end={<kbd>{i + 1}</kbd>} />
            </button>
          </li>
        ))}
      </ul>
    </Tray>
  );
}

/** What to do about it: one fix, what a budget buys, or one of two faults first. */
export function FixTray() {
  const budget = useSession(s => s.setup?.budget !== undefined);
  const two = useSession(s => s.setup?.mends !== undefined);
  if (two) return <MendTray />;
  return budget ? <BudgetTray /> : <OneFix />;
}
