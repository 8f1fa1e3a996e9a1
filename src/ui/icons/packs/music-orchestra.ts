// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iCardsThree from '@phosphor-icons/core/duotone/cards-three-duotone.svg?raw';
import iLeaf from '@phosphor-icons/core/duotone/leaf-duotone.svg?raw';
import iLectern from '@phosphor-icons/core/duotone/lectern-duotone.svg?raw';
import iTextAa from '@phosphor-icons/core/duotone/text-aa-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'cards-three': iCardsThree,
  leaf: iLeaf,
  lectern: iLectern,
  'text-aa': iTextAa,
};
