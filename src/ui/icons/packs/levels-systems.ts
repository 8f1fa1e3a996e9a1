// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iCursorClick from '@phosphor-icons/core/duotone/cursor-click-duotone.svg?raw';
import iFlowArrow from '@phosphor-icons/core/duotone/flow-arrow-duotone.svg?raw';
import iGitDiff from '@phosphor-icons/core/duotone/git-diff-duotone.svg?raw';
import iHandHeart from '@phosphor-icons/core/duotone/hand-heart-duotone.svg?raw';
import iProjectorScreen from '@phosphor-icons/core/duotone/projector-screen-duotone.svg?raw';
import iShuffle from '@phosphor-icons/core/duotone/shuffle-duotone.svg?raw';
import iTrain from '@phosphor-icons/core/duotone/train-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'cursor-click': iCursorClick,
  'flow-arrow': iFlowArrow,
  'git-diff': iGitDiff,
  'hand-heart': iHandHeart,
  'projector-screen': iProjectorScreen,
  shuffle: iShuffle,
  train: iTrain,
};
