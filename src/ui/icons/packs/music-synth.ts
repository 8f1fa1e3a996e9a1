// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBracketsAngle from '@phosphor-icons/core/duotone/brackets-angle-duotone.svg?raw';
import iCircleNotch from '@phosphor-icons/core/duotone/circle-notch-duotone.svg?raw';
import iClockClockwise from '@phosphor-icons/core/duotone/clock-clockwise-duotone.svg?raw';
import iDotsNine from '@phosphor-icons/core/duotone/dots-nine-duotone.svg?raw';
import iEngine from '@phosphor-icons/core/duotone/engine-duotone.svg?raw';
import iFastForward from '@phosphor-icons/core/duotone/fast-forward-duotone.svg?raw';
import iFrameCorners from '@phosphor-icons/core/duotone/frame-corners-duotone.svg?raw';
import iFunnel from '@phosphor-icons/core/duotone/funnel-duotone.svg?raw';
import iIntersect from '@phosphor-icons/core/duotone/intersect-duotone.svg?raw';
import iLockKey from '@phosphor-icons/core/duotone/lock-key-duotone.svg?raw';
import iSortAscending from '@phosphor-icons/core/duotone/sort-ascending-duotone.svg?raw';
import iUsersFour from '@phosphor-icons/core/duotone/users-four-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'brackets-angle': iBracketsAngle,
  'circle-notch': iCircleNotch,
  'clock-clockwise': iClockClockwise,
  'dots-nine': iDotsNine,
  engine: iEngine,
  'fast-forward': iFastForward,
  'frame-corners': iFrameCorners,
  funnel: iFunnel,
  intersect: iIntersect,
  'lock-key': iLockKey,
  'sort-ascending': iSortAscending,
  'users-four': iUsersFour,
};
