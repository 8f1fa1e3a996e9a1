// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iCube from '@phosphor-icons/core/duotone/cube-duotone.svg?raw';
import iFilePdf from '@phosphor-icons/core/duotone/file-pdf-duotone.svg?raw';
import iIdentificationCard from '@phosphor-icons/core/duotone/identification-card-duotone.svg?raw';
import iLayout from '@phosphor-icons/core/duotone/layout-duotone.svg?raw';
import iListDashes from '@phosphor-icons/core/duotone/list-dashes-duotone.svg?raw';
import iTicket from '@phosphor-icons/core/duotone/ticket-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  cube: iCube,
  'file-pdf': iFilePdf,
  'identification-card': iIdentificationCard,
  layout: iLayout,
  'list-dashes': iListDashes,
  ticket: iTicket,
};
