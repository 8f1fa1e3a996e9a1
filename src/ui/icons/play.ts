import restart from '@phosphor-icons/core/bold/arrow-counter-clockwise-bold.svg?raw';
import forward from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import down from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import up from '@phosphor-icons/core/bold/caret-up-bold.svg?raw';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import more from '@phosphor-icons/core/bold/dots-three-vertical-bold.svg?raw';
import house from '@phosphor-icons/core/bold/house-bold.svg?raw';
import whole from '@phosphor-icons/core/bold/magnifying-glass-minus-bold.svg?raw';
import enlarge from '@phosphor-icons/core/bold/magnifying-glass-plus-bold.svg?raw';
import plus from '@phosphor-icons/core/bold/plus-bold.svg?raw';
import bulb from '@phosphor-icons/core/duotone/lightbulb-duotone.svg?raw';
import notes from '@phosphor-icons/core/duotone/music-notes-duotone.svg?raw';
import pause from '@phosphor-icons/core/duotone/pause-duotone.svg?raw';
import question from '@phosphor-icons/core/duotone/question-duotone.svg?raw';
import slow from '@phosphor-icons/core/duotone/speedometer-duotone.svg?raw';
import timer from '@phosphor-icons/core/duotone/timer-duotone.svg?raw';

/** Icons of the play screens themselves; those of places are in places.ts. */
export const PLAY = {
  bulb,
  question,
  pause,
  notes,
  timer,
  slow,
  check,
  plus,
  forward,
  down,
  up,
  more,
  restart,
  house,
  enlarge,
  whole,
} as const;
