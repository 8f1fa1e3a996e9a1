// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArmchair from '@phosphor-icons/core/duotone/armchair-duotone.svg?raw';
import iBuildings from '@phosphor-icons/core/duotone/buildings-duotone.svg?raw';
import iChatCircle from '@phosphor-icons/core/duotone/chat-circle-duotone.svg?raw';
import iCreditCard from '@phosphor-icons/core/duotone/credit-card-duotone.svg?raw';
import iCurrencyCircleDollar from '@phosphor-icons/core/duotone/currency-circle-dollar-duotone.svg?raw';
import iFileCsv from '@phosphor-icons/core/duotone/file-csv-duotone.svg?raw';
import iGavel from '@phosphor-icons/core/duotone/gavel-duotone.svg?raw';
import iHeadCircuit from '@phosphor-icons/core/duotone/head-circuit-duotone.svg?raw';
import iLinkBreak from '@phosphor-icons/core/duotone/link-break-duotone.svg?raw';
import iLink from '@phosphor-icons/core/duotone/link-duotone.svg?raw';
import iRobot from '@phosphor-icons/core/duotone/robot-duotone.svg?raw';
import iShieldCheck from '@phosphor-icons/core/duotone/shield-check-duotone.svg?raw';
import iTreeView from '@phosphor-icons/core/duotone/tree-view-duotone.svg?raw';
import iUserCircle from '@phosphor-icons/core/duotone/user-circle-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  armchair: iArmchair,
  buildings: iBuildings,
  'chat-circle': iChatCircle,
  'credit-card': iCreditCard,
  'currency-circle-dollar': iCurrencyCircleDollar,
  'file-csv': iFileCsv,
  gavel: iGavel,
  'head-circuit': iHeadCircuit,
  link: iLink,
  'link-break': iLinkBreak,
  robot: iRobot,
  'shield-check': iShieldCheck,
  'tree-view': iTreeView,
  'user-circle': iUserCircle,
};
