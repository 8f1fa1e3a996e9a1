// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArrowUpRight from '@phosphor-icons/core/duotone/arrow-up-right-duotone.svg?raw';
import iArrowsOutCardinal from '@phosphor-icons/core/duotone/arrows-out-cardinal-duotone.svg?raw';
import iBuilding from '@phosphor-icons/core/duotone/building-duotone.svg?raw';
import iChalkboardSimple from '@phosphor-icons/core/duotone/chalkboard-simple-duotone.svg?raw';
import iCrane from '@phosphor-icons/core/duotone/crane-duotone.svg?raw';
import iElevator from '@phosphor-icons/core/duotone/elevator-duotone.svg?raw';
import iFactory from '@phosphor-icons/core/duotone/factory-duotone.svg?raw';
import iFileText from '@phosphor-icons/core/duotone/file-text-duotone.svg?raw';
import iFlask from '@phosphor-icons/core/duotone/flask-duotone.svg?raw';
import iGridFour from '@phosphor-icons/core/duotone/grid-four-duotone.svg?raw';
import iHandArrowDown from '@phosphor-icons/core/duotone/hand-arrow-down-duotone.svg?raw';
import iHardHat from '@phosphor-icons/core/duotone/hard-hat-duotone.svg?raw';
import iLockSimple from '@phosphor-icons/core/duotone/lock-simple-duotone.svg?raw';
import iSealCheck from '@phosphor-icons/core/duotone/seal-check-duotone.svg?raw';
import iShippingContainer from '@phosphor-icons/core/duotone/shipping-container-duotone.svg?raw';
import iSpiral from '@phosphor-icons/core/duotone/spiral-duotone.svg?raw';
import iThermometerSimple from '@phosphor-icons/core/duotone/thermometer-simple-duotone.svg?raw';
import iTote from '@phosphor-icons/core/duotone/tote-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-up-right': iArrowUpRight,
  'arrows-out-cardinal': iArrowsOutCardinal,
  building: iBuilding,
  'chalkboard-simple': iChalkboardSimple,
  crane: iCrane,
  elevator: iElevator,
  factory: iFactory,
  'file-text': iFileText,
  flask: iFlask,
  'grid-four': iGridFour,
  'hand-arrow-down': iHandArrowDown,
  'hard-hat': iHardHat,
  'lock-simple': iLockSimple,
  'seal-check': iSealCheck,
  'shipping-container': iShippingContainer,
  spiral: iSpiral,
  'thermometer-simple': iThermometerSimple,
  tote: iTote,
};
