// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBank from '@phosphor-icons/core/duotone/bank-duotone.svg?raw';
import iBinoculars from '@phosphor-icons/core/duotone/binoculars-duotone.svg?raw';
import iBracketsCurly from '@phosphor-icons/core/duotone/brackets-curly-duotone.svg?raw';
import iCalendar from '@phosphor-icons/core/duotone/calendar-duotone.svg?raw';
import iDetective from '@phosphor-icons/core/duotone/detective-duotone.svg?raw';
import iFingerprint from '@phosphor-icons/core/duotone/fingerprint-duotone.svg?raw';
import iNotebook from '@phosphor-icons/core/duotone/notebook-duotone.svg?raw';
import iPencilSimple from '@phosphor-icons/core/duotone/pencil-simple-duotone.svg?raw';
import iPercent from '@phosphor-icons/core/duotone/percent-duotone.svg?raw';
import iWallet from '@phosphor-icons/core/duotone/wallet-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  bank: iBank,
  binoculars: iBinoculars,
  'brackets-curly': iBracketsCurly,
  calendar: iCalendar,
  detective: iDetective,
  fingerprint: iFingerprint,
  notebook: iNotebook,
  'pencil-simple': iPencilSimple,
  percent: iPercent,
  wallet: iWallet,
};
