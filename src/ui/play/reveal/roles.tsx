import type { Box } from '../../../layout/types.ts';
import type { Pattern } from '../../../pattern/types.ts';
import { t } from '../../../text/index.ts';
import { useSession } from '../../use-store.ts';
import { placeName } from '../words.ts';

/** What the drawn diagram says, for those who can't see it: each role, and who plays it in the three scenes. */
export function Roles({ pattern, box }: { pattern: Pattern; box: Box }) {
  const level = useSession(s => s.level);
  if (!level) return null;
  return (
    <section
      class="reveal-diagram"
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` }}
      aria-label={t('reveal-parts', { name: pattern.name })}
    >
      <ul class="unseen">
        {pattern.roles.map(role => {
          const players = level.scenes.flatMap((scene, i) =>
            (scene.roles[role.id] ?? []).map(id =>
              t('reveal-player', { name: placeName(level, i, id), host: scene.host }),
            ),
          );
          return (
            <li key={role.id}>
              {role.name}: {role.does}
              {players.length > 0 && ` (${players.join(', ')})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
