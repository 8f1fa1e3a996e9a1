// Made by assets/make-icons.ts from the campaign and the domains.
import iArrowClockwise from '@phosphor-icons/core/duotone/arrow-clockwise-duotone.svg?raw';
import iArrowUDownLeft from '@phosphor-icons/core/duotone/arrow-u-down-left-duotone.svg?raw';
import iArrowsClockwise from '@phosphor-icons/core/duotone/arrows-clockwise-duotone.svg?raw';
import iArrowsVertical from '@phosphor-icons/core/duotone/arrows-vertical-duotone.svg?raw';
import iBarcode from '@phosphor-icons/core/duotone/barcode-duotone.svg?raw';
import iBell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import iBellRinging from '@phosphor-icons/core/duotone/bell-ringing-duotone.svg?raw';
import iBrowser from '@phosphor-icons/core/duotone/browser-duotone.svg?raw';
import iCalendarDots from '@phosphor-icons/core/duotone/calendar-dots-duotone.svg?raw';
import iChalkboardTeacher from '@phosphor-icons/core/duotone/chalkboard-teacher-duotone.svg?raw';
import iChatsCircle from '@phosphor-icons/core/duotone/chats-circle-duotone.svg?raw';
import iCheckSquare from '@phosphor-icons/core/duotone/check-square-duotone.svg?raw';
import iCpu from '@phosphor-icons/core/duotone/cpu-duotone.svg?raw';
import iCreditCard from '@phosphor-icons/core/duotone/credit-card-duotone.svg?raw';
import iCursorClick from '@phosphor-icons/core/duotone/cursor-click-duotone.svg?raw';
import iCylinder from '@phosphor-icons/core/duotone/cylinder-duotone.svg?raw';
import iDatabase from '@phosphor-icons/core/duotone/database-duotone.svg?raw';
import iDetective from '@phosphor-icons/core/duotone/detective-duotone.svg?raw';
import iDiscoBall from '@phosphor-icons/core/duotone/disco-ball-duotone.svg?raw';
import iFlagPennant from '@phosphor-icons/core/duotone/flag-pennant-duotone.svg?raw';
import iFlowArrow from '@phosphor-icons/core/duotone/flow-arrow-duotone.svg?raw';
import iGarage from '@phosphor-icons/core/duotone/garage-duotone.svg?raw';
import iGitDiff from '@phosphor-icons/core/duotone/git-diff-duotone.svg?raw';
import iHandArrowDown from '@phosphor-icons/core/duotone/hand-arrow-down-duotone.svg?raw';
import iHandHeart from '@phosphor-icons/core/duotone/hand-heart-duotone.svg?raw';
import iHandWaving from '@phosphor-icons/core/duotone/hand-waving-duotone.svg?raw';
import iHardDrive from '@phosphor-icons/core/duotone/hard-drive-duotone.svg?raw';
import iHardDrives from '@phosphor-icons/core/duotone/hard-drives-duotone.svg?raw';
import iHardHat from '@phosphor-icons/core/duotone/hard-hat-duotone.svg?raw';
import iHeadset from '@phosphor-icons/core/duotone/headset-duotone.svg?raw';
import iImageSquare from '@phosphor-icons/core/duotone/image-square-duotone.svg?raw';
import iImages from '@phosphor-icons/core/duotone/images-duotone.svg?raw';
import iLightning from '@phosphor-icons/core/duotone/lightning-duotone.svg?raw';
import iMetronome from '@phosphor-icons/core/duotone/metronome-duotone.svg?raw';
import iMicrophone from '@phosphor-icons/core/duotone/microphone-duotone.svg?raw';
import iMusicNote from '@phosphor-icons/core/duotone/music-note-duotone.svg?raw';
import iMusicNotes from '@phosphor-icons/core/duotone/music-notes-duotone.svg?raw';
import iNotePencil from '@phosphor-icons/core/duotone/note-pencil-duotone.svg?raw';
import iNut from '@phosphor-icons/core/duotone/nut-duotone.svg?raw';
import iPackage from '@phosphor-icons/core/duotone/package-duotone.svg?raw';
import iPhone from '@phosphor-icons/core/duotone/phone-duotone.svg?raw';
import iPianoKeys from '@phosphor-icons/core/duotone/piano-keys-duotone.svg?raw';
import iProjectorScreen from '@phosphor-icons/core/duotone/projector-screen-duotone.svg?raw';
import iReceipt from '@phosphor-icons/core/duotone/receipt-duotone.svg?raw';
import iRows from '@phosphor-icons/core/duotone/rows-duotone.svg?raw';
import iScissors from '@phosphor-icons/core/duotone/scissors-duotone.svg?raw';
import iShieldCheck from '@phosphor-icons/core/duotone/shield-check-duotone.svg?raw';
import iShuffle from '@phosphor-icons/core/duotone/shuffle-duotone.svg?raw';
import iSliders from '@phosphor-icons/core/duotone/sliders-duotone.svg?raw';
import iSpeakerHifi from '@phosphor-icons/core/duotone/speaker-hifi-duotone.svg?raw';
import iSpeakerHigh from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import iSpeakerSimpleHigh from '@phosphor-icons/core/duotone/speaker-simple-high-duotone.svg?raw';
import iTag from '@phosphor-icons/core/duotone/tag-duotone.svg?raw';
import iTicket from '@phosphor-icons/core/duotone/ticket-duotone.svg?raw';
import iTrain from '@phosphor-icons/core/duotone/train-duotone.svg?raw';
import iTrolley from '@phosphor-icons/core/duotone/trolley-duotone.svg?raw';
import iUserGear from '@phosphor-icons/core/duotone/user-gear-duotone.svg?raw';
import iUserSound from '@phosphor-icons/core/duotone/user-sound-duotone.svg?raw';
import iUsersFour from '@phosphor-icons/core/duotone/users-four-duotone.svg?raw';
import iUsersThree from '@phosphor-icons/core/duotone/users-three-duotone.svg?raw';
import iVinylRecord from '@phosphor-icons/core/duotone/vinyl-record-duotone.svg?raw';
import iWallet from '@phosphor-icons/core/duotone/wallet-duotone.svg?raw';
import iWarehouse from '@phosphor-icons/core/duotone/warehouse-duotone.svg?raw';
import iWind from '@phosphor-icons/core/duotone/wind-duotone.svg?raw';
import iWrench from '@phosphor-icons/core/duotone/wrench-duotone.svg?raw';

/** Icons of places, scenes and domains by name, as SVG text. */
export const PLACE_ICONS: Readonly<Record<string, string>> = {
  'arrow-clockwise': iArrowClockwise,
  'arrow-u-down-left': iArrowUDownLeft,
  'arrows-clockwise': iArrowsClockwise,
  'arrows-vertical': iArrowsVertical,
  barcode: iBarcode,
  bell: iBell,
  'bell-ringing': iBellRinging,
  browser: iBrowser,
  'calendar-dots': iCalendarDots,
  'chalkboard-teacher': iChalkboardTeacher,
  'chats-circle': iChatsCircle,
  'check-square': iCheckSquare,
  cpu: iCpu,
  'credit-card': iCreditCard,
  'cursor-click': iCursorClick,
  cylinder: iCylinder,
  database: iDatabase,
  detective: iDetective,
  'disco-ball': iDiscoBall,
  'flag-pennant': iFlagPennant,
  'flow-arrow': iFlowArrow,
  garage: iGarage,
  'git-diff': iGitDiff,
  'hand-arrow-down': iHandArrowDown,
  'hand-heart': iHandHeart,
  'hand-waving': iHandWaving,
  'hard-drive': iHardDrive,
  'hard-drives': iHardDrives,
  'hard-hat': iHardHat,
  headset: iHeadset,
  'image-square': iImageSquare,
  images: iImages,
  lightning: iLightning,
  metronome: iMetronome,
  microphone: iMicrophone,
  'music-note': iMusicNote,
  'music-notes': iMusicNotes,
  'note-pencil': iNotePencil,
  nut: iNut,
  package: iPackage,
  phone: iPhone,
  'piano-keys': iPianoKeys,
  'projector-screen': iProjectorScreen,
  receipt: iReceipt,
  rows: iRows,
  scissors: iScissors,
  'shield-check': iShieldCheck,
  shuffle: iShuffle,
  sliders: iSliders,
  'speaker-hifi': iSpeakerHifi,
  'speaker-high': iSpeakerHigh,
  'speaker-simple-high': iSpeakerSimpleHigh,
  tag: iTag,
  ticket: iTicket,
  train: iTrain,
  trolley: iTrolley,
  'user-gear': iUserGear,
  'user-sound': iUserSound,
  'users-four': iUsersFour,
  'users-three': iUsersThree,
  'vinyl-record': iVinylRecord,
  wallet: iWallet,
  warehouse: iWarehouse,
  wind: iWind,
  wrench: iWrench,
};
