import { PLACE_ICONS } from '../icons/places.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from './icon.tsx';

/** The icon of a place, a scene or a domain by its name in the package. */
export function PlaceIcon({ name, class: extra = '' }: { name: string; class?: string }) {
  return <Icon svg={PLACE_ICONS[name] ?? PLAY.question} class={extra} />;
}
