import { t } from '../../text/index.ts';
import { CARDS, HOME, PRACTICE, TEACH } from '../route.ts';
import '../css/nav.css';

/** The places that can be gone to from anywhere in the menu, said by `home-nav-NAME`; a new one is one line. */
const PLACES = [
  { name: 'play', href: HOME },
  { name: 'practice', href: PRACTICE },
  { name: 'cards', href: CARDS },
  { name: 'teach', href: TEACH },
] as const;
export type NavPlace = (typeof PLACES)[number]['name'];

/** Where one is in the menu, and where else one can go. */
export function Nav({ at }: { at: NavPlace | null }) {
  return (
    <nav class="nav" aria-label={t('home-nav')}>
      <ul>
        {PLACES.map(({ name, href }) => (
          <li key={name}>
            <a href={href} aria-current={name === at ? 'page' : undefined}>
              {t(`home-nav-${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
