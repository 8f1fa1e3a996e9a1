// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBracketsSquare from '@phosphor-icons/core/duotone/brackets-square-duotone.svg?raw';
import iChartLineUp from '@phosphor-icons/core/duotone/chart-line-up-duotone.svg?raw';
import iCrosshair from '@phosphor-icons/core/duotone/crosshair-duotone.svg?raw';
import iEquals from '@phosphor-icons/core/duotone/equals-duotone.svg?raw';
import iGlobe from '@phosphor-icons/core/duotone/globe-duotone.svg?raw';
import iHighlighter from '@phosphor-icons/core/duotone/highlighter-duotone.svg?raw';
import iTreeStructure from '@phosphor-icons/core/duotone/tree-structure-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'brackets-square': iBracketsSquare,
  'chart-line-up': iChartLineUp,
  crosshair: iCrosshair,
  equals: iEquals,
  globe: iGlobe,
  highlighter: iHighlighter,
  'tree-structure': iTreeStructure,
};
