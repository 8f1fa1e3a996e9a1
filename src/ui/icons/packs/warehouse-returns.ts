// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iAddressBook from '@phosphor-icons/core/duotone/address-book-duotone.svg?raw';
import iArrowUDownLeft from '@phosphor-icons/core/duotone/arrow-u-down-left-duotone.svg?raw';
import iAt from '@phosphor-icons/core/duotone/at-duotone.svg?raw';
import iCalculator from '@phosphor-icons/core/duotone/calculator-duotone.svg?raw';
import iCalendarPlus from '@phosphor-icons/core/duotone/calendar-plus-duotone.svg?raw';
import iCamera from '@phosphor-icons/core/duotone/camera-duotone.svg?raw';
import iEnvelope from '@phosphor-icons/core/duotone/envelope-duotone.svg?raw';
import iEraser from '@phosphor-icons/core/duotone/eraser-duotone.svg?raw';
import iFolderOpen from '@phosphor-icons/core/duotone/folder-open-duotone.svg?raw';
import iHandCoins from '@phosphor-icons/core/duotone/hand-coins-duotone.svg?raw';
import iKnife from '@phosphor-icons/core/duotone/knife-duotone.svg?raw';
import iListMagnifyingGlass from '@phosphor-icons/core/duotone/list-magnifying-glass-duotone.svg?raw';
import iLockers from '@phosphor-icons/core/duotone/lockers-duotone.svg?raw';
import iNotepad from '@phosphor-icons/core/duotone/notepad-duotone.svg?raw';
import iPlug from '@phosphor-icons/core/duotone/plug-duotone.svg?raw';
import iPower from '@phosphor-icons/core/duotone/power-duotone.svg?raw';
import iRanking from '@phosphor-icons/core/duotone/ranking-duotone.svg?raw';
import iSprayBottle from '@phosphor-icons/core/duotone/spray-bottle-duotone.svg?raw';
import iTray from '@phosphor-icons/core/duotone/tray-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'address-book': iAddressBook,
  'arrow-u-down-left': iArrowUDownLeft,
  at: iAt,
  calculator: iCalculator,
  'calendar-plus': iCalendarPlus,
  camera: iCamera,
  envelope: iEnvelope,
  eraser: iEraser,
  'folder-open': iFolderOpen,
  'hand-coins': iHandCoins,
  knife: iKnife,
  'list-magnifying-glass': iListMagnifyingGlass,
  lockers: iLockers,
  notepad: iNotepad,
  plug: iPlug,
  power: iPower,
  ranking: iRanking,
  'spray-bottle': iSprayBottle,
  tray: iTray,
};
