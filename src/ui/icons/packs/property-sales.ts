// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBriefcase from '@phosphor-icons/core/duotone/briefcase-duotone.svg?raw';
import iCalendarCheck from '@phosphor-icons/core/duotone/calendar-check-duotone.svg?raw';
import iFiles from '@phosphor-icons/core/duotone/files-duotone.svg?raw';
import iFolders from '@phosphor-icons/core/duotone/folders-duotone.svg?raw';
import iMapTrifold from '@phosphor-icons/core/duotone/map-trifold-duotone.svg?raw';
import iMoney from '@phosphor-icons/core/duotone/money-duotone.svg?raw';
import iNotePencil from '@phosphor-icons/core/duotone/note-pencil-duotone.svg?raw';
import iPhoneOutgoing from '@phosphor-icons/core/duotone/phone-outgoing-duotone.svg?raw';
import iUserSwitch from '@phosphor-icons/core/duotone/user-switch-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  briefcase: iBriefcase,
  'calendar-check': iCalendarCheck,
  files: iFiles,
  folders: iFolders,
  'map-trifold': iMapTrifold,
  money: iMoney,
  'note-pencil': iNotePencil,
  'phone-outgoing': iPhoneOutgoing,
  'user-switch': iUserSwitch,
};
