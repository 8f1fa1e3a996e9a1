// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArrowLineRight from '@phosphor-icons/core/duotone/arrow-line-right-duotone.svg?raw';
import iArrowUUpLeft from '@phosphor-icons/core/duotone/arrow-u-up-left-duotone.svg?raw';
import iBulldozer from '@phosphor-icons/core/duotone/bulldozer-duotone.svg?raw';
import iCards from '@phosphor-icons/core/duotone/cards-duotone.svg?raw';
import iCompass from '@phosphor-icons/core/duotone/compass-duotone.svg?raw';
import iDoor from '@phosphor-icons/core/duotone/door-duotone.svg?raw';
import iFlagCheckered from '@phosphor-icons/core/duotone/flag-checkered-duotone.svg?raw';
import iHandDeposit from '@phosphor-icons/core/duotone/hand-deposit-duotone.svg?raw';
import iHandTap from '@phosphor-icons/core/duotone/hand-tap-duotone.svg?raw';
import iIdentificationBadge from '@phosphor-icons/core/duotone/identification-badge-duotone.svg?raw';
import iJeep from '@phosphor-icons/core/duotone/jeep-duotone.svg?raw';
import iLadderSimple from '@phosphor-icons/core/duotone/ladder-simple-duotone.svg?raw';
import iRadio from '@phosphor-icons/core/duotone/radio-duotone.svg?raw';
import iTractor from '@phosphor-icons/core/duotone/tractor-duotone.svg?raw';
import iTrafficSignal from '@phosphor-icons/core/duotone/traffic-signal-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-line-right': iArrowLineRight,
  'arrow-u-up-left': iArrowUUpLeft,
  bulldozer: iBulldozer,
  cards: iCards,
  compass: iCompass,
  door: iDoor,
  'flag-checkered': iFlagCheckered,
  'hand-deposit': iHandDeposit,
  'hand-tap': iHandTap,
  'identification-badge': iIdentificationBadge,
  jeep: iJeep,
  'ladder-simple': iLadderSimple,
  radio: iRadio,
  tractor: iTractor,
  'traffic-signal': iTrafficSignal,
};
