// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iChair from '@phosphor-icons/core/duotone/chair-duotone.svg?raw';
import iChatText from '@phosphor-icons/core/duotone/chat-text-duotone.svg?raw';
import iChats from '@phosphor-icons/core/duotone/chats-duotone.svg?raw';
import iMaskHappy from '@phosphor-icons/core/duotone/mask-happy-duotone.svg?raw';
import iMonitorPlay from '@phosphor-icons/core/duotone/monitor-play-duotone.svg?raw';
import iMusicNotesSimple from '@phosphor-icons/core/duotone/music-notes-simple-duotone.svg?raw';
import iPersonArmsSpread from '@phosphor-icons/core/duotone/person-arms-spread-duotone.svg?raw';
import iPresentation from '@phosphor-icons/core/duotone/presentation-duotone.svg?raw';
import iSneaker from '@phosphor-icons/core/duotone/sneaker-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  chair: iChair,
  'chat-text': iChatText,
  chats: iChats,
  'mask-happy': iMaskHappy,
  'monitor-play': iMonitorPlay,
  'music-notes-simple': iMusicNotesSimple,
  'person-arms-spread': iPersonArmsSpread,
  presentation: iPresentation,
  sneaker: iSneaker,
};
