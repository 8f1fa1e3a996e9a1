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
      <div class="unseen">
        <table>
          <caption>{t('reveal-roles')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reveal-role')}</th>
              {level.scenes.map(scene => (
                <th scope="col" key={scene.domain}>
                  {scene.host}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pattern.roles.map(role => (
              <tr key={role.id}>
                <th scope="row">
                  {role.name}: {role.does}
                </th>
                {level.scenes.map((scene, i) => (
                  <td key={scene.domain}>
                    {(scene.roles[role.id] ?? []).map(id => placeName(level, i, id)).join(', ') || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
