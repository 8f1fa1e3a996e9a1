// Made by assets/make-icons.ts from the campaign and the domains.
import iArrowClockwise from '@phosphor-icons/core/duotone/arrow-clockwise-duotone.svg?raw';
import iArrowsVertical from '@phosphor-icons/core/duotone/arrows-vertical-duotone.svg?raw';
import iBarcode from '@phosphor-icons/core/duotone/barcode-duotone.svg?raw';
import iBell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import iBellRinging from '@phosphor-icons/core/duotone/bell-ringing-duotone.svg?raw';
import iBellSimple from '@phosphor-icons/core/duotone/bell-simple-duotone.svg?raw';
import iCheckCircle from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import iClipboardText from '@phosphor-icons/core/duotone/clipboard-text-duotone.svg?raw';
import iCpu from '@phosphor-icons/core/duotone/cpu-duotone.svg?raw';
import iCreditCard from '@phosphor-icons/core/duotone/credit-card-duotone.svg?raw';
import iCube from '@phosphor-icons/core/duotone/cube-duotone.svg?raw';
import iDatabase from '@phosphor-icons/core/duotone/database-duotone.svg?raw';
import iDeviceMobile from '@phosphor-icons/core/duotone/device-mobile-duotone.svg?raw';
import iEar from '@phosphor-icons/core/duotone/ear-duotone.svg?raw';
import iGarage from '@phosphor-icons/core/duotone/garage-duotone.svg?raw';
import iHandGrabbing from '@phosphor-icons/core/duotone/hand-grabbing-duotone.svg?raw';
import iHandWaving from '@phosphor-icons/core/duotone/hand-waving-duotone.svg?raw';
import iHardDrive from '@phosphor-icons/core/duotone/hard-drive-duotone.svg?raw';
import iHardDrives from '@phosphor-icons/core/duotone/hard-drives-duotone.svg?raw';
import iHeadset from '@phosphor-icons/core/duotone/headset-duotone.svg?raw';
import iImageSquare from '@phosphor-icons/core/duotone/image-square-duotone.svg?raw';
import iImages from '@phosphor-icons/core/duotone/images-duotone.svg?raw';
import iLightning from '@phosphor-icons/core/duotone/lightning-duotone.svg?raw';
import iMetronome from '@phosphor-icons/core/duotone/metronome-duotone.svg?raw';
import iMicrophone from '@phosphor-icons/core/duotone/microphone-duotone.svg?raw';
import iMicrophoneStage from '@phosphor-icons/core/duotone/microphone-stage-duotone.svg?raw';
import iMusicNotes from '@phosphor-icons/core/duotone/music-notes-duotone.svg?raw';
import iPackage from '@phosphor-icons/core/duotone/package-duotone.svg?raw';
import iPianoKeys from '@phosphor-icons/core/duotone/piano-keys-duotone.svg?raw';
import iPrinter from '@phosphor-icons/core/duotone/printer-duotone.svg?raw';
import iReceipt from '@phosphor-icons/core/duotone/receipt-duotone.svg?raw';
import iShieldCheck from '@phosphor-icons/core/duotone/shield-check-duotone.svg?raw';
import iSignpost from '@phosphor-icons/core/duotone/signpost-duotone.svg?raw';
import iSpeakerHifi from '@phosphor-icons/core/duotone/speaker-hifi-duotone.svg?raw';
import iSpeakerHigh from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import iSpeakerSimpleHigh from '@phosphor-icons/core/duotone/speaker-simple-high-duotone.svg?raw';
import iTruck from '@phosphor-icons/core/duotone/truck-duotone.svg?raw';
import iUsers from '@phosphor-icons/core/duotone/users-duotone.svg?raw';
import iUsersFour from '@phosphor-icons/core/duotone/users-four-duotone.svg?raw';
import iUsersThree from '@phosphor-icons/core/duotone/users-three-duotone.svg?raw';
import iVan from '@phosphor-icons/core/duotone/van-duotone.svg?raw';
import iVinylRecord from '@phosphor-icons/core/duotone/vinyl-record-duotone.svg?raw';
import iWarehouse from '@phosphor-icons/core/duotone/warehouse-duotone.svg?raw';
import iWrench from '@phosphor-icons/core/duotone/wrench-duotone.svg?raw';

/** Icons of places, scenes and domains by name, as SVG text. */
export const PLACE_ICONS: Readonly<Record<string, string>> = {
  'arrow-clockwise': iArrowClockwise,
  'arrows-vertical': iArrowsVertical,
  barcode: iBarcode,
  bell: iBell,
  'bell-ringing': iBellRinging,
  'bell-simple': iBellSimple,
  'check-circle': iCheckCircle,
  'clipboard-text': iClipboardText,
  cpu: iCpu,
  'credit-card': iCreditCard,
  cube: iCube,
  database: iDatabase,
  'device-mobile': iDeviceMobile,
  ear: iEar,
  garage: iGarage,
  'hand-grabbing': iHandGrabbing,
  'hand-waving': iHandWaving,
  'hard-drive': iHardDrive,
  'hard-drives': iHardDrives,
  headset: iHeadset,
  'image-square': iImageSquare,
  images: iImages,
  lightning: iLightning,
  metronome: iMetronome,
  microphone: iMicrophone,
  'microphone-stage': iMicrophoneStage,
  'music-notes': iMusicNotes,
  package: iPackage,
  'piano-keys': iPianoKeys,
  printer: iPrinter,
  receipt: iReceipt,
  'shield-check': iShieldCheck,
  signpost: iSignpost,
  'speaker-hifi': iSpeakerHifi,
  'speaker-high': iSpeakerHigh,
  'speaker-simple-high': iSpeakerSimpleHigh,
  truck: iTruck,
  users: iUsers,
  'users-four': iUsersFour,
  'users-three': iUsersThree,
  van: iVan,
  'vinyl-record': iVinylRecord,
  warehouse: iWarehouse,
  wrench: iWrench,
};
