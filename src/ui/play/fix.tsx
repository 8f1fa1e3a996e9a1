import { tied } from '../format.ts';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { reliefOnRole } from './relief-words.ts';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { domainOf, findPattern } from './words.ts';
import '../css/cards.css';

/** Four reliefs on the roles of the pattern, each in the words of the three worlds. */
export function FixTray() {
  const actions = useActions();
  const fixes = useSession(s => s.setup?.fixes) ?? [];
  const level = useSession(s => s.level);
  const pattern = useSession(s => (s.setup ? findPattern(s.setup.pattern) : undefined));
  useDigits(fixes.length, actions.chooseFix);
  if (!level) return null;
  const roleName = (id: string): string => pattern?.roles.find(role => role.id === id)?.name ?? id;
  return (
    <Tray
      title="What would help, in all three?"
      note={`${pattern?.name ?? 'It'}: choose one. All three run again with it, and it earns what it really brings.`}
    >
      <ul class="cards fixes">
        {fixes.map((fix, i) => (
          <li key={`${fix.role}.${fix.relief}`}>
            <button type="button" class="card fix" onClick={() => actions.chooseFix(i)}>
              <span class="card-name">
                {reliefOnRole(fix.relief, roleName(fix.role))}
                <kbd>{i + 1}</kbd>
              </span>
              {fix.scenes.map((words, s) => {
                const scene = level.scenes[s];
                return (
                  scene && (
                    <span class={`fix-line ${scene.domain}`} key={scene.domain}>
                      <PlaceIcon name={domainOf(scene).icon} />
                      {tied(words.words)}
                    </span>
                  )
                );
              })}
            </button>
          </li>
        ))}
      </ul>
    </Tray>
  );
}
