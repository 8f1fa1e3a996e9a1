import { capital } from '../../level/wording.ts';
import { useActions, useSession } from '../use-store.ts';
import { BudgetTray } from './budget.tsx';
import { FixWords } from './fix-words.tsx';
import { allOf } from './kind-words.ts';
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
  const name = useSession(s => (s.setup ? patternName(s.setup.pattern) : 'It'));
  useDigits(fixes.length, actions.chooseFix);
  const run = count === 1 ? 'It runs again with it' : `${capital(allOf(count))} run again with it`;
  return (
    <Tray
      title={count === 1 ? 'What would help?' : `What would help, in ${allOf(count)}?`}
      note={`${name}: choose one. ${run}, and it earns what it really brings.`}
    >
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
