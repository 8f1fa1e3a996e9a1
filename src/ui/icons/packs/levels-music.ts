// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iDiscoBall from '@phosphor-icons/core/duotone/disco-ball-duotone.svg?raw';
import iFlagPennant from '@phosphor-icons/core/duotone/flag-pennant-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'disco-ball': iDiscoBall,
  'flag-pennant': iFlagPennant,
};
