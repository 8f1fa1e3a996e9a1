import type { ComponentChildren } from 'preact';
import type { FixOption } from '../../level/types.ts';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useSession } from '../use-store.ts';
import { reliefOnRole } from './relief-words.ts';
import { domainOf, findPattern, offerWords } from './words.ts';

/** What a fix is, by role, and in the words of each world. */
export function FixWords({ fix, end }: { fix: FixOption; end: ComponentChildren }) {
  const level = useSession(s => s.level);
  const pattern = useSession(s => (s.setup ? findPattern(s.setup.pattern) : undefined));
  if (!level) return null;
  const role = pattern?.roles.find(one => one.id === fix.role)?.name ?? fix.role;
  return (
    <>
      <span class="card-name">
        {reliefOnRole(fix.relief, role)}
        {end}
      </span>
      {fix.scenes.map((words, i) => {
        const scene = level.scenes[i];
        return (
          scene && (
            <span class={`fix-line ${scene.domain}`} key={i}>
              <PlaceIcon name={domainOf(scene).icon} />
              {offerWords(level, i, { element: words.element, relief: fix.relief })}
            </span>
          )
        );
      })}
    </>
  );
}
