import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import warn from '@phosphor-icons/core/bold/warning-bold.svg?raw';
import copy from '@phosphor-icons/core/duotone/copy-duotone.svg?raw';
import save from '@phosphor-icons/core/duotone/download-simple-duotone.svg?raw';
import eye from '@phosphor-icons/core/duotone/eye-duotone.svg?raw';
import file from '@phosphor-icons/core/duotone/file-text-duotone.svg?raw';
import picture from '@phosphor-icons/core/duotone/image-duotone.svg?raw';
import link from '@phosphor-icons/core/duotone/link-duotone.svg?raw';
import medal from '@phosphor-icons/core/duotone/medal-duotone.svg?raw';
import film from '@phosphor-icons/core/duotone/monitor-play-duotone.svg?raw';
import printer from '@phosphor-icons/core/duotone/printer-duotone.svg?raw';
import share from '@phosphor-icons/core/duotone/share-network-duotone.svg?raw';
import dice from '@phosphor-icons/core/duotone/shuffle-duotone.svg?raw';

/** Icons of the pages of cards. */
export const SHARE = {
  check,
  warn,
  copy,
  save,
  eye,
  file,
  picture,
  link,
  medal,
  film,
  printer,
  share,
  dice,
} as const;
