// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArchive from '@phosphor-icons/core/duotone/archive-duotone.svg?raw';
import iCarProfile from '@phosphor-icons/core/duotone/car-profile-duotone.svg?raw';
import iCheckSquare from '@phosphor-icons/core/duotone/check-square-duotone.svg?raw';
import iDeviceTabletCamera from '@phosphor-icons/core/duotone/device-tablet-camera-duotone.svg?raw';
import iKeyhole from '@phosphor-icons/core/duotone/keyhole-duotone.svg?raw';
import iMailbox from '@phosphor-icons/core/duotone/mailbox-duotone.svg?raw';
import iUserCheck from '@phosphor-icons/core/duotone/user-check-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  archive: iArchive,
  'car-profile': iCarProfile,
  'check-square': iCheckSquare,
  'device-tablet-camera': iDeviceTabletCamera,
  keyhole: iKeyhole,
  mailbox: iMailbox,
  'user-check': iUserCheck,
};
