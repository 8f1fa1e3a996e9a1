import back from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import close from '@phosphor-icons/core/bold/x-bold.svg?raw';
import gear from '@phosphor-icons/core/duotone/gear-six-duotone.svg?raw';
import sound from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import silent from '@phosphor-icons/core/duotone/speaker-slash-duotone.svg?raw';
import play from '@phosphor-icons/core/fill/play-fill.svg?raw';
import star from '@phosphor-icons/core/fill/star-fill.svg?raw';

/** Icons that the menu needs; those of play come with play. */
export const SHELL = { back, close, gear, silent, sound, play, star } as const;
