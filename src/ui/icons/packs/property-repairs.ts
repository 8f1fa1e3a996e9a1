// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBug from '@phosphor-icons/core/duotone/bug-duotone.svg?raw';
import iCloudRain from '@phosphor-icons/core/duotone/cloud-rain-duotone.svg?raw';
import iCoins from '@phosphor-icons/core/duotone/coins-duotone.svg?raw';
import iCraneTower from '@phosphor-icons/core/duotone/crane-tower-duotone.svg?raw';
import iDropHalf from '@phosphor-icons/core/duotone/drop-half-duotone.svg?raw';
import iFire from '@phosphor-icons/core/duotone/fire-duotone.svg?raw';
import iFirstAid from '@phosphor-icons/core/duotone/first-aid-duotone.svg?raw';
import iLadder from '@phosphor-icons/core/duotone/ladder-duotone.svg?raw';
import iLampPendant from '@phosphor-icons/core/duotone/lamp-pendant-duotone.svg?raw';
import iPhoneIncoming from '@phosphor-icons/core/duotone/phone-incoming-duotone.svg?raw';
import iPipeWrench from '@phosphor-icons/core/duotone/pipe-wrench-duotone.svg?raw';
import iThermometer from '@phosphor-icons/core/duotone/thermometer-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  bug: iBug,
  'cloud-rain': iCloudRain,
  coins: iCoins,
  'crane-tower': iCraneTower,
  'drop-half': iDropHalf,
  fire: iFire,
  'first-aid': iFirstAid,
  ladder: iLadder,
  'lamp-pendant': iLampPendant,
  'phone-incoming': iPhoneIncoming,
  'pipe-wrench': iPipeWrench,
  thermometer: iThermometer,
};
