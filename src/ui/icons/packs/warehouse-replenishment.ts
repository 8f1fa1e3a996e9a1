// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBasket from '@phosphor-icons/core/duotone/basket-duotone.svg?raw';
import iBoxArrowDown from '@phosphor-icons/core/duotone/box-arrow-down-duotone.svg?raw';
import iBread from '@phosphor-icons/core/duotone/bread-duotone.svg?raw';
import iCalendarStar from '@phosphor-icons/core/duotone/calendar-star-duotone.svg?raw';
import iCarrot from '@phosphor-icons/core/duotone/carrot-duotone.svg?raw';
import iCashRegister from '@phosphor-icons/core/duotone/cash-register-duotone.svg?raw';
import iChartLine from '@phosphor-icons/core/duotone/chart-line-duotone.svg?raw';
import iCheese from '@phosphor-icons/core/duotone/cheese-duotone.svg?raw';
import iClock from '@phosphor-icons/core/duotone/clock-duotone.svg?raw';
import iGrains from '@phosphor-icons/core/duotone/grains-duotone.svg?raw';
import iGraph from '@phosphor-icons/core/duotone/graph-duotone.svg?raw';
import iHandshake from '@phosphor-icons/core/duotone/handshake-duotone.svg?raw';
import iKanban from '@phosphor-icons/core/duotone/kanban-duotone.svg?raw';
import iKeyboard from '@phosphor-icons/core/duotone/keyboard-duotone.svg?raw';
import iShoppingBag from '@phosphor-icons/core/duotone/shopping-bag-duotone.svg?raw';
import iSnowflake from '@phosphor-icons/core/duotone/snowflake-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  basket: iBasket,
  'box-arrow-down': iBoxArrowDown,
  bread: iBread,
  'calendar-star': iCalendarStar,
  carrot: iCarrot,
  'cash-register': iCashRegister,
  'chart-line': iChartLine,
  cheese: iCheese,
  clock: iClock,
  grains: iGrains,
  graph: iGraph,
  handshake: iHandshake,
  kanban: iKanban,
  keyboard: iKeyboard,
  'shopping-bag': iShoppingBag,
  snowflake: iSnowflake,
};
