import restart from '@phosphor-icons/core/bold/arrow-counter-clockwise-bold.svg?raw';
import forward from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import down from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import up from '@phosphor-icons/core/bold/caret-up-bold.svg?raw';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import more from '@phosphor-icons/core/bold/dots-three-vertical-bold.svg?raw';
import house from '@phosphor-icons/core/bold/house-bold.svg?raw';
import again from '@phosphor-icons/core/duotone/arrow-clockwise-duotone.svg?raw';
import coffee from '@phosphor-icons/core/duotone/coffee-duotone.svg?raw';
import gauge from '@phosphor-icons/core/duotone/gauge-duotone.svg?raw';
import palm from '@phosphor-icons/core/duotone/hand-palm-duotone.svg?raw';
import hourglass from '@phosphor-icons/core/duotone/hourglass-medium-duotone.svg?raw';
import bulb from '@phosphor-icons/core/duotone/lightbulb-duotone.svg?raw';
import lock from '@phosphor-icons/core/duotone/lock-key-duotone.svg?raw';
import pause from '@phosphor-icons/core/duotone/pause-duotone.svg?raw';
import plugs from '@phosphor-icons/core/duotone/plugs-duotone.svg?raw';
import prohibit from '@phosphor-icons/core/duotone/prohibit-duotone.svg?raw';
import question from '@phosphor-icons/core/duotone/question-duotone.svg?raw';
import slow from '@phosphor-icons/core/duotone/speedometer-duotone.svg?raw';
import timer from '@phosphor-icons/core/duotone/timer-duotone.svg?raw';

/** Icons of the play screens themselves; those of places are in places.ts. */
export const PLAY = {
  hourglass,
  coffee,
  palm,
  lock,
  bulb,
  prohibit,
  again,
  gauge,
  plugs,
  question,
  pause,
  timer,
  slow,
  check,
  forward,
  down,
  up,
  more,
  restart,
  house,
} as const;
