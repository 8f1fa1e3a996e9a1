// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArrowBendRightDown from '@phosphor-icons/core/duotone/arrow-bend-right-down-duotone.svg?raw';
import iArrowsLeftRight from '@phosphor-icons/core/duotone/arrows-left-right-duotone.svg?raw';
import iBelt from '@phosphor-icons/core/duotone/belt-duotone.svg?raw';
import iDesk from '@phosphor-icons/core/duotone/desk-duotone.svg?raw';
import iGridNine from '@phosphor-icons/core/duotone/grid-nine-duotone.svg?raw';
import iHammer from '@phosphor-icons/core/duotone/hammer-duotone.svg?raw';
import iHandPalm from '@phosphor-icons/core/duotone/hand-palm-duotone.svg?raw';
import iPrinter from '@phosphor-icons/core/duotone/printer-duotone.svg?raw';
import iResize from '@phosphor-icons/core/duotone/resize-duotone.svg?raw';
import iRoadHorizon from '@phosphor-icons/core/duotone/road-horizon-duotone.svg?raw';
import iShapes from '@phosphor-icons/core/duotone/shapes-duotone.svg?raw';
import iShoppingCart from '@phosphor-icons/core/duotone/shopping-cart-duotone.svg?raw';
import iStamp from '@phosphor-icons/core/duotone/stamp-duotone.svg?raw';
import iTrainSimple from '@phosphor-icons/core/duotone/train-simple-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-bend-right-down': iArrowBendRightDown,
  'arrows-left-right': iArrowsLeftRight,
  belt: iBelt,
  desk: iDesk,
  'grid-nine': iGridNine,
  hammer: iHammer,
  'hand-palm': iHandPalm,
  printer: iPrinter,
  resize: iResize,
  'road-horizon': iRoadHorizon,
  shapes: iShapes,
  'shopping-cart': iShoppingCart,
  stamp: iStamp,
  'train-simple': iTrainSimple,
};
