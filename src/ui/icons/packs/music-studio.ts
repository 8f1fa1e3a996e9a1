// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBroom from '@phosphor-icons/core/duotone/broom-duotone.svg?raw';
import iCallBell from '@phosphor-icons/core/duotone/call-bell-duotone.svg?raw';
import iCassetteTape from '@phosphor-icons/core/duotone/cassette-tape-duotone.svg?raw';
import iChatCircleDots from '@phosphor-icons/core/duotone/chat-circle-dots-duotone.svg?raw';
import iCoffee from '@phosphor-icons/core/duotone/coffee-duotone.svg?raw';
import iCopy from '@phosphor-icons/core/duotone/copy-duotone.svg?raw';
import iEnvelopeOpen from '@phosphor-icons/core/duotone/envelope-open-duotone.svg?raw';
import iFeather from '@phosphor-icons/core/duotone/feather-duotone.svg?raw';
import iFlower from '@phosphor-icons/core/duotone/flower-duotone.svg?raw';
import iFolder from '@phosphor-icons/core/duotone/folder-duotone.svg?raw';
import iHeart from '@phosphor-icons/core/duotone/heart-duotone.svg?raw';
import iMagicWand from '@phosphor-icons/core/duotone/magic-wand-duotone.svg?raw';
import iMusicNotesPlus from '@phosphor-icons/core/duotone/music-notes-plus-duotone.svg?raw';
import iRecord from '@phosphor-icons/core/duotone/record-duotone.svg?raw';
import iSlidersHorizontal from '@phosphor-icons/core/duotone/sliders-horizontal-duotone.svg?raw';
import iThumbsUp from '@phosphor-icons/core/duotone/thumbs-up-duotone.svg?raw';
import iVinylRecord from '@phosphor-icons/core/duotone/vinyl-record-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  broom: iBroom,
  'call-bell': iCallBell,
  'cassette-tape': iCassetteTape,
  'chat-circle-dots': iChatCircleDots,
  coffee: iCoffee,
  copy: iCopy,
  'envelope-open': iEnvelopeOpen,
  feather: iFeather,
  flower: iFlower,
  folder: iFolder,
  heart: iHeart,
  'magic-wand': iMagicWand,
  'music-notes-plus': iMusicNotesPlus,
  record: iRecord,
  'sliders-horizontal': iSlidersHorizontal,
  'thumbs-up': iThumbsUp,
  'vinyl-record': iVinylRecord,
};
