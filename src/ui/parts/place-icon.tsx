import { useEffect, useState } from 'preact/hooks';
import { loadIcons, PLACE_ICONS } from '../icons/places.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from './icon.tsx';

/** The icon of a place, a scene or a domain by its name in the package; it comes with its pack. */
export function PlaceIcon({ name, class: extra = '' }: { name: string; class?: string }) {
  const [, setCome] = useState(0);
  const there = name in PLACE_ICONS;
  useEffect(() => {
    if (there) return;
    let gone = false;
    const show = (): void => {
      if (!gone) setCome(count => count + 1);
    };
    // Without it the question mark stays: the name beside it says the same.
    loadIcons([name]).then(show, () => {});
    return () => {
      gone = true;
    };
  }, [name, there]);
  return <Icon svg={PLACE_ICONS[name] ?? PLAY.question} class={extra} />;
}
