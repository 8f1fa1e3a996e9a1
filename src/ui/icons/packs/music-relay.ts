// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArrowFatLeft from '@phosphor-icons/core/duotone/arrow-fat-left-duotone.svg?raw';
import iArrowFatRight from '@phosphor-icons/core/duotone/arrow-fat-right-duotone.svg?raw';
import iBell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import iBellSimple from '@phosphor-icons/core/duotone/bell-simple-duotone.svg?raw';
import iBellSimpleRinging from '@phosphor-icons/core/duotone/bell-simple-ringing-duotone.svg?raw';
import iBrain from '@phosphor-icons/core/duotone/brain-duotone.svg?raw';
import iChurch from '@phosphor-icons/core/duotone/church-duotone.svg?raw';
import iDotsSix from '@phosphor-icons/core/duotone/dots-six-duotone.svg?raw';
import iEyeglasses from '@phosphor-icons/core/duotone/eyeglasses-duotone.svg?raw';
import iHandFist from '@phosphor-icons/core/duotone/hand-fist-duotone.svg?raw';
import iRectangle from '@phosphor-icons/core/duotone/rectangle-duotone.svg?raw';
import iTreeEvergreen from '@phosphor-icons/core/duotone/tree-evergreen-duotone.svg?raw';
import iUserFocus from '@phosphor-icons/core/duotone/user-focus-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-fat-left': iArrowFatLeft,
  'arrow-fat-right': iArrowFatRight,
  bell: iBell,
  'bell-simple': iBellSimple,
  'bell-simple-ringing': iBellSimpleRinging,
  brain: iBrain,
  church: iChurch,
  'dots-six': iDotsSix,
  eyeglasses: iEyeglasses,
  'hand-fist': iHandFist,
  rectangle: iRectangle,
  'tree-evergreen': iTreeEvergreen,
  'user-focus': iUserFocus,
};
