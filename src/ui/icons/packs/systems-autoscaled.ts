// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBooks from '@phosphor-icons/core/duotone/books-duotone.svg?raw';
import iCloudArrowUp from '@phosphor-icons/core/duotone/cloud-arrow-up-duotone.svg?raw';
import iDesktop from '@phosphor-icons/core/duotone/desktop-duotone.svg?raw';
import iDeviceMobileCamera from '@phosphor-icons/core/duotone/device-mobile-camera-duotone.svg?raw';
import iFileMagnifyingGlass from '@phosphor-icons/core/duotone/file-magnifying-glass-duotone.svg?raw';
import iFilmSlate from '@phosphor-icons/core/duotone/film-slate-duotone.svg?raw';
import iFilmStrip from '@phosphor-icons/core/duotone/film-strip-duotone.svg?raw';
import iGraphicsCard from '@phosphor-icons/core/duotone/graphics-card-duotone.svg?raw';
import iImageSquare from '@phosphor-icons/core/duotone/image-square-duotone.svg?raw';
import iImages from '@phosphor-icons/core/duotone/images-duotone.svg?raw';
import iPalette from '@phosphor-icons/core/duotone/palette-duotone.svg?raw';
import iSunDim from '@phosphor-icons/core/duotone/sun-dim-duotone.svg?raw';
import iTree from '@phosphor-icons/core/duotone/tree-duotone.svg?raw';
import iUploadSimple from '@phosphor-icons/core/duotone/upload-simple-duotone.svg?raw';
import iVirus from '@phosphor-icons/core/duotone/virus-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  books: iBooks,
  'cloud-arrow-up': iCloudArrowUp,
  desktop: iDesktop,
  'device-mobile-camera': iDeviceMobileCamera,
  'file-magnifying-glass': iFileMagnifyingGlass,
  'film-slate': iFilmSlate,
  'film-strip': iFilmStrip,
  'graphics-card': iGraphicsCard,
  'image-square': iImageSquare,
  images: iImages,
  palette: iPalette,
  'sun-dim': iSunDim,
  tree: iTree,
  'upload-simple': iUploadSimple,
  virus: iVirus,
};
