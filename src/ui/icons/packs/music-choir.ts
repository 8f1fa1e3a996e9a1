// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iAlignLeft from '@phosphor-icons/core/duotone/align-left-duotone.svg?raw';
import iAlignRight from '@phosphor-icons/core/duotone/align-right-duotone.svg?raw';
import iBird from '@phosphor-icons/core/duotone/bird-duotone.svg?raw';
import iBookBookmark from '@phosphor-icons/core/duotone/book-bookmark-duotone.svg?raw';
import iGraduationCap from '@phosphor-icons/core/duotone/graduation-cap-duotone.svg?raw';
import iTextAlignLeft from '@phosphor-icons/core/duotone/text-align-left-duotone.svg?raw';
import iWind from '@phosphor-icons/core/duotone/wind-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'align-left': iAlignLeft,
  'align-right': iAlignRight,
  bird: iBird,
  'book-bookmark': iBookBookmark,
  'graduation-cap': iGraduationCap,
  'text-align-left': iTextAlignLeft,
  wind: iWind,
};
