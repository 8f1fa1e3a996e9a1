// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArrowClockwise from '@phosphor-icons/core/duotone/arrow-clockwise-duotone.svg?raw';
import iArrowsClockwise from '@phosphor-icons/core/duotone/arrows-clockwise-duotone.svg?raw';
import iArrowsMerge from '@phosphor-icons/core/duotone/arrows-merge-duotone.svg?raw';
import iArrowsSplit from '@phosphor-icons/core/duotone/arrows-split-duotone.svg?raw';
import iArrowsVertical from '@phosphor-icons/core/duotone/arrows-vertical-duotone.svg?raw';
import iBarcode from '@phosphor-icons/core/duotone/barcode-duotone.svg?raw';
import iBellRinging from '@phosphor-icons/core/duotone/bell-ringing-duotone.svg?raw';
import iBookOpen from '@phosphor-icons/core/duotone/book-open-duotone.svg?raw';
import iBookOpenText from '@phosphor-icons/core/duotone/book-open-text-duotone.svg?raw';
import iBroadcast from '@phosphor-icons/core/duotone/broadcast-duotone.svg?raw';
import iBrowser from '@phosphor-icons/core/duotone/browser-duotone.svg?raw';
import iBrowsers from '@phosphor-icons/core/duotone/browsers-duotone.svg?raw';
import iCalendarDots from '@phosphor-icons/core/duotone/calendar-dots-duotone.svg?raw';
import iChalkboardTeacher from '@phosphor-icons/core/duotone/chalkboard-teacher-duotone.svg?raw';
import iChatsCircle from '@phosphor-icons/core/duotone/chats-circle-duotone.svg?raw';
import iCheckCircle from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import iClipboardText from '@phosphor-icons/core/duotone/clipboard-text-duotone.svg?raw';
import iCpu from '@phosphor-icons/core/duotone/cpu-duotone.svg?raw';
import iCylinder from '@phosphor-icons/core/duotone/cylinder-duotone.svg?raw';
import iDatabase from '@phosphor-icons/core/duotone/database-duotone.svg?raw';
import iDeviceMobile from '@phosphor-icons/core/duotone/device-mobile-duotone.svg?raw';
import iDisc from '@phosphor-icons/core/duotone/disc-duotone.svg?raw';
import iDoorOpen from '@phosphor-icons/core/duotone/door-open-duotone.svg?raw';
import iEar from '@phosphor-icons/core/duotone/ear-duotone.svg?raw';
import iEye from '@phosphor-icons/core/duotone/eye-duotone.svg?raw';
import iFootprints from '@phosphor-icons/core/duotone/footprints-duotone.svg?raw';
import iGarage from '@phosphor-icons/core/duotone/garage-duotone.svg?raw';
import iGauge from '@phosphor-icons/core/duotone/gauge-duotone.svg?raw';
import iGitMerge from '@phosphor-icons/core/duotone/git-merge-duotone.svg?raw';
import iGuitar from '@phosphor-icons/core/duotone/guitar-duotone.svg?raw';
import iHandGrabbing from '@phosphor-icons/core/duotone/hand-grabbing-duotone.svg?raw';
import iHandPointing from '@phosphor-icons/core/duotone/hand-pointing-duotone.svg?raw';
import iHandWaving from '@phosphor-icons/core/duotone/hand-waving-duotone.svg?raw';
import iHardDrive from '@phosphor-icons/core/duotone/hard-drive-duotone.svg?raw';
import iHardDrives from '@phosphor-icons/core/duotone/hard-drives-duotone.svg?raw';
import iHeadset from '@phosphor-icons/core/duotone/headset-duotone.svg?raw';
import iHouseLine from '@phosphor-icons/core/duotone/house-line-duotone.svg?raw';
import iKey from '@phosphor-icons/core/duotone/key-duotone.svg?raw';
import iLightning from '@phosphor-icons/core/duotone/lightning-duotone.svg?raw';
import iListChecks from '@phosphor-icons/core/duotone/list-checks-duotone.svg?raw';
import iListNumbers from '@phosphor-icons/core/duotone/list-numbers-duotone.svg?raw';
import iMagnifyingGlass from '@phosphor-icons/core/duotone/magnifying-glass-duotone.svg?raw';
import iMapPin from '@phosphor-icons/core/duotone/map-pin-duotone.svg?raw';
import iMegaphone from '@phosphor-icons/core/duotone/megaphone-duotone.svg?raw';
import iMegaphoneSimple from '@phosphor-icons/core/duotone/megaphone-simple-duotone.svg?raw';
import iMemory from '@phosphor-icons/core/duotone/memory-duotone.svg?raw';
import iMetronome from '@phosphor-icons/core/duotone/metronome-duotone.svg?raw';
import iMicrophoneStage from '@phosphor-icons/core/duotone/microphone-stage-duotone.svg?raw';
import iMusicNote from '@phosphor-icons/core/duotone/music-note-duotone.svg?raw';
import iMusicNoteSimple from '@phosphor-icons/core/duotone/music-note-simple-duotone.svg?raw';
import iMusicNotes from '@phosphor-icons/core/duotone/music-notes-duotone.svg?raw';
import iNote from '@phosphor-icons/core/duotone/note-duotone.svg?raw';
import iNut from '@phosphor-icons/core/duotone/nut-duotone.svg?raw';
import iPackage from '@phosphor-icons/core/duotone/package-duotone.svg?raw';
import iPath from '@phosphor-icons/core/duotone/path-duotone.svg?raw';
import iPenNib from '@phosphor-icons/core/duotone/pen-nib-duotone.svg?raw';
import iPhone from '@phosphor-icons/core/duotone/phone-duotone.svg?raw';
import iPianoKeys from '@phosphor-icons/core/duotone/piano-keys-duotone.svg?raw';
import iPipe from '@phosphor-icons/core/duotone/pipe-duotone.svg?raw';
import iPlugsConnected from '@phosphor-icons/core/duotone/plugs-connected-duotone.svg?raw';
import iPuzzlePiece from '@phosphor-icons/core/duotone/puzzle-piece-duotone.svg?raw';
import iQueue from '@phosphor-icons/core/duotone/queue-duotone.svg?raw';
import iReceipt from '@phosphor-icons/core/duotone/receipt-duotone.svg?raw';
import iRepeat from '@phosphor-icons/core/duotone/repeat-duotone.svg?raw';
import iRows from '@phosphor-icons/core/duotone/rows-duotone.svg?raw';
import iScales from '@phosphor-icons/core/duotone/scales-duotone.svg?raw';
import iScissors from '@phosphor-icons/core/duotone/scissors-duotone.svg?raw';
import iScroll from '@phosphor-icons/core/duotone/scroll-duotone.svg?raw';
import iSignature from '@phosphor-icons/core/duotone/signature-duotone.svg?raw';
import iSignpost from '@phosphor-icons/core/duotone/signpost-duotone.svg?raw';
import iSliders from '@phosphor-icons/core/duotone/sliders-duotone.svg?raw';
import iSpeakerHifi from '@phosphor-icons/core/duotone/speaker-hifi-duotone.svg?raw';
import iSquaresFour from '@phosphor-icons/core/duotone/squares-four-duotone.svg?raw';
import iStack from '@phosphor-icons/core/duotone/stack-duotone.svg?raw';
import iStairs from '@phosphor-icons/core/duotone/stairs-duotone.svg?raw';
import iStar from '@phosphor-icons/core/duotone/star-duotone.svg?raw';
import iStorefront from '@phosphor-icons/core/duotone/storefront-duotone.svg?raw';
import iSwap from '@phosphor-icons/core/duotone/swap-duotone.svg?raw';
import iTable from '@phosphor-icons/core/duotone/table-duotone.svg?raw';
import iTag from '@phosphor-icons/core/duotone/tag-duotone.svg?raw';
import iToolbox from '@phosphor-icons/core/duotone/toolbox-duotone.svg?raw';
import iTrolley from '@phosphor-icons/core/duotone/trolley-duotone.svg?raw';
import iTruck from '@phosphor-icons/core/duotone/truck-duotone.svg?raw';
import iTruckTrailer from '@phosphor-icons/core/duotone/truck-trailer-duotone.svg?raw';
import iUser from '@phosphor-icons/core/duotone/user-duotone.svg?raw';
import iUserGear from '@phosphor-icons/core/duotone/user-gear-duotone.svg?raw';
import iUserList from '@phosphor-icons/core/duotone/user-list-duotone.svg?raw';
import iUserSound from '@phosphor-icons/core/duotone/user-sound-duotone.svg?raw';
import iUsers from '@phosphor-icons/core/duotone/users-duotone.svg?raw';
import iUsersThree from '@phosphor-icons/core/duotone/users-three-duotone.svg?raw';
import iVan from '@phosphor-icons/core/duotone/van-duotone.svg?raw';
import iWarehouse from '@phosphor-icons/core/duotone/warehouse-duotone.svg?raw';
import iWrench from '@phosphor-icons/core/duotone/wrench-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-clockwise': iArrowClockwise,
  'arrows-clockwise': iArrowsClockwise,
  'arrows-merge': iArrowsMerge,
  'arrows-split': iArrowsSplit,
  'arrows-vertical': iArrowsVertical,
  barcode: iBarcode,
  'bell-ringing': iBellRinging,
  'book-open': iBookOpen,
  'book-open-text': iBookOpenText,
  broadcast: iBroadcast,
  browser: iBrowser,
  browsers: iBrowsers,
  'calendar-dots': iCalendarDots,
  'chalkboard-teacher': iChalkboardTeacher,
  'chats-circle': iChatsCircle,
  'check-circle': iCheckCircle,
  'clipboard-text': iClipboardText,
  cpu: iCpu,
  cylinder: iCylinder,
  database: iDatabase,
  'device-mobile': iDeviceMobile,
  disc: iDisc,
  'door-open': iDoorOpen,
  ear: iEar,
  eye: iEye,
  footprints: iFootprints,
  garage: iGarage,
  gauge: iGauge,
  'git-merge': iGitMerge,
  guitar: iGuitar,
  'hand-grabbing': iHandGrabbing,
  'hand-pointing': iHandPointing,
  'hand-waving': iHandWaving,
  'hard-drive': iHardDrive,
  'hard-drives': iHardDrives,
  headset: iHeadset,
  'house-line': iHouseLine,
  key: iKey,
  lightning: iLightning,
  'list-checks': iListChecks,
  'list-numbers': iListNumbers,
  'magnifying-glass': iMagnifyingGlass,
  'map-pin': iMapPin,
  megaphone: iMegaphone,
  'megaphone-simple': iMegaphoneSimple,
  memory: iMemory,
  metronome: iMetronome,
  'microphone-stage': iMicrophoneStage,
  'music-note': iMusicNote,
  'music-note-simple': iMusicNoteSimple,
  'music-notes': iMusicNotes,
  note: iNote,
  nut: iNut,
  package: iPackage,
  path: iPath,
  'pen-nib': iPenNib,
  phone: iPhone,
  'piano-keys': iPianoKeys,
  pipe: iPipe,
  'plugs-connected': iPlugsConnected,
  'puzzle-piece': iPuzzlePiece,
  queue: iQueue,
  receipt: iReceipt,
  repeat: iRepeat,
  rows: iRows,
  scales: iScales,
  scissors: iScissors,
  scroll: iScroll,
  signature: iSignature,
  signpost: iSignpost,
  sliders: iSliders,
  'speaker-hifi': iSpeakerHifi,
  'squares-four': iSquaresFour,
  stack: iStack,
  stairs: iStairs,
  star: iStar,
  storefront: iStorefront,
  swap: iSwap,
  table: iTable,
  tag: iTag,
  toolbox: iToolbox,
  trolley: iTrolley,
  truck: iTruck,
  'truck-trailer': iTruckTrailer,
  user: iUser,
  'user-gear': iUserGear,
  'user-list': iUserList,
  'user-sound': iUserSound,
  users: iUsers,
  'users-three': iUsersThree,
  van: iVan,
  warehouse: iWarehouse,
  wrench: iWrench,
};
