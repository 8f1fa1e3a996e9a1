import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import answer from '@phosphor-icons/core/bold/eye-bold.svg?raw';
import two from '@phosphor-icons/core/bold/intersect-bold.svg?raw';
import predict from '@phosphor-icons/core/bold/list-numbers-bold.svg?raw';
import lock from '@phosphor-icons/core/bold/lock-simple-bold.svg?raw';
import odd from '@phosphor-icons/core/bold/shapes-bold.svg?raw';
import practice from '@phosphor-icons/core/duotone/barbell-duotone.svg?raw';
import door from '@phosphor-icons/core/duotone/door-open-duotone.svg?raw';

/** Icons of the map, of practice and of the checks. */
export const MAP = { answer, check, door, lock, odd, practice, predict, two } as const;
