// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iAngle from '@phosphor-icons/core/duotone/angle-duotone.svg?raw';
import iBookmarkSimple from '@phosphor-icons/core/duotone/bookmark-simple-duotone.svg?raw';
import iColumns from '@phosphor-icons/core/duotone/columns-duotone.svg?raw';
import iDrop from '@phosphor-icons/core/duotone/drop-duotone.svg?raw';
import iHandSoap from '@phosphor-icons/core/duotone/hand-soap-duotone.svg?raw';
import iListBullets from '@phosphor-icons/core/duotone/list-bullets-duotone.svg?raw';
import iNumberSquareFour from '@phosphor-icons/core/duotone/number-square-four-duotone.svg?raw';
import iNumberSquareOne from '@phosphor-icons/core/duotone/number-square-one-duotone.svg?raw';
import iNumberSquareThree from '@phosphor-icons/core/duotone/number-square-three-duotone.svg?raw';
import iNumberSquareTwo from '@phosphor-icons/core/duotone/number-square-two-duotone.svg?raw';
import iPaintRoller from '@phosphor-icons/core/duotone/paint-roller-duotone.svg?raw';
import iPlugs from '@phosphor-icons/core/duotone/plugs-duotone.svg?raw';
import iRuler from '@phosphor-icons/core/duotone/ruler-duotone.svg?raw';
import iScrewdriver from '@phosphor-icons/core/duotone/screwdriver-duotone.svg?raw';
import iShower from '@phosphor-icons/core/duotone/shower-duotone.svg?raw';
import iStackPlus from '@phosphor-icons/core/duotone/stack-plus-duotone.svg?raw';
import iTowel from '@phosphor-icons/core/duotone/towel-duotone.svg?raw';
import iWashingMachine from '@phosphor-icons/core/duotone/washing-machine-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  angle: iAngle,
  'bookmark-simple': iBookmarkSimple,
  columns: iColumns,
  drop: iDrop,
  'hand-soap': iHandSoap,
  'list-bullets': iListBullets,
  'number-square-four': iNumberSquareFour,
  'number-square-one': iNumberSquareOne,
  'number-square-three': iNumberSquareThree,
  'number-square-two': iNumberSquareTwo,
  'paint-roller': iPaintRoller,
  plugs: iPlugs,
  ruler: iRuler,
  screwdriver: iScrewdriver,
  shower: iShower,
  'stack-plus': iStackPlus,
  towel: iTowel,
  'washing-machine': iWashingMachine,
};
