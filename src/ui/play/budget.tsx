import { useState } from 'preact/hooks';
import { useKeys } from '../keys.ts';
import { useActions, useSession } from '../use-store.ts';
import { FixWords } from './fix-words.tsx';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { patternName } from './words.ts';
import '../css/cards.css';
import '../css/budget.css';

/** "1 day", "3 days". */
export function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** Fixes with their prices: as many as the budget buys, put back as freely until it is confirmed. */
export function BudgetTray() {
  const actions = useActions();
  const setup = useSession(s => s.setup);
  const [chosen, choose] = useState<readonly number[]>([]);
  const budget = setup?.budget;
  const fixes = setup?.fixes ?? [];
  const price = (i: number): number => budget?.prices[i] ?? 0;
  const left = (budget?.days ?? 0) - chosen.reduce((sum, i) => sum + price(i), 0);
  const toggle = (i: number): void => {
    if (chosen.includes(i)) choose(chosen.filter(c => c !== i));
    else if (price(i) <= left) choose([...chosen, i]);
  };
  const confirm = (): void => {
    if (chosen.length > 0) actions.chooseBundle([...chosen].sort((a, b) => a - b));
  };
  useDigits(fixes.length, toggle);
  useKeys({
    enter: event => (event.target instanceof HTMLButtonElement ? false : confirm()),
    backspace: () => choose(chosen.slice(0, -1)),
  });
  if (!setup || !budget) return null;
  return (
    <Tray
      wide
      title={`You have ${days(budget.days)}. What do you spend them on?`}
      note={`${patternName(setup.pattern)}: one fix, or several that go together. They are run together, and count by what that brings.`}
    >
      <ul class="cards fixes budget" style={{ '--count': fixes.length }}>
        {fixes.map((fix, i) => {
          const taken = chosen.includes(i);
          const dear = !taken && price(i) > left;
          return (
            <li key={`${fix.role}.${fix.relief}`}>
              <button
                type="button"
                class={`card fix ${taken ? 'taken' : ''}`}
                aria-pressed={taken}
                aria-disabled={dear}
                onClick={() => toggle(i)}
              >
                <FixWords fix={fix} end={<kbd>{i + 1}</kbd>} />
                <span class="price display">
                  {days(price(i))}
                  {taken && <span class="price-note">chosen</span>}
                  {dear && <span class="price-note">too dear now</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div class="spend">
        <p class="spend-left" aria-live="polite">
          <span class="spend-days" aria-hidden="true">
            {Array.from({ length: budget.days }, (_, i) => (
              <span key={i} class={i < budget.days - left ? 'spent' : ''} />
            ))}
          </span>
          {left === 0 ? 'Nothing left' : `${days(left)} left`}
        </p>
        <button
          type="button"
          class="button second"
          disabled={chosen.length === 0}
          onClick={() => choose(chosen.slice(0, -1))}
        >
          Put back
        </button>
        <button type="button" class="button" disabled={chosen.length === 0} onClick={confirm}>
          Do {chosen.length > 1 ? `these ${chosen.length}` : 'this'}
        </button>
      </div>
    </Tray>
  );
}
