import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
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
  return t('play-days', { count });
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
      title={t('play-budget', { count: budget.days })}
      note={t('play-budget.note', { name: patternName(setup.pattern) })}
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
                  {taken && <span class="price-note">{t('play-budget-chosen')}</span>}
                  {dear && <span class="price-note">{t('play-budget-dear')}</span>}
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
          {t('play-budget-left', { count: left })}
        </p>
        <button
          type="button"
          class="button second"
          disabled={chosen.length === 0}
          onClick={() => choose(chosen.slice(0, -1))}
        >
          {t('play-budget-back')}
        </button>
        <button type="button" class="button" disabled={chosen.length === 0} onClick={confirm}>
          {t('play-budget-do', { count: chosen.length })}
        </button>
      </div>
    </Tray>
  );
}
