// Made by assets/make-icons.ts from the campaign and the domains.
import iArrowClockwise from '@phosphor-icons/core/duotone/arrow-clockwise-duotone.svg?raw';
import iArrowUDownLeft from '@phosphor-icons/core/duotone/arrow-u-down-left-duotone.svg?raw';
import iArrowsClockwise from '@phosphor-icons/core/duotone/arrows-clockwise-duotone.svg?raw';
import iArrowsVertical from '@phosphor-icons/core/duotone/arrows-vertical-duotone.svg?raw';
import iBarcode from '@phosphor-icons/core/duotone/barcode-duotone.svg?raw';
import iBell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import iBellRinging from '@phosphor-icons/core/duotone/bell-ringing-duotone.svg?raw';
import iBellSimple from '@phosphor-icons/core/duotone/bell-simple-duotone.svg?raw';
import iBookOpenText from '@phosphor-icons/core/duotone/book-open-text-duotone.svg?raw';
import iBracketsCurly from '@phosphor-icons/core/duotone/brackets-curly-duotone.svg?raw';
import iBroadcast from '@phosphor-icons/core/duotone/broadcast-duotone.svg?raw';
import iBrowser from '@phosphor-icons/core/duotone/browser-duotone.svg?raw';
import iBrowsers from '@phosphor-icons/core/duotone/browsers-duotone.svg?raw';
import iCalendarDots from '@phosphor-icons/core/duotone/calendar-dots-duotone.svg?raw';
import iCassetteTape from '@phosphor-icons/core/duotone/cassette-tape-duotone.svg?raw';
import iChalkboardTeacher from '@phosphor-icons/core/duotone/chalkboard-teacher-duotone.svg?raw';
import iChartLineUp from '@phosphor-icons/core/duotone/chart-line-up-duotone.svg?raw';
import iChatsCircle from '@phosphor-icons/core/duotone/chats-circle-duotone.svg?raw';
import iCheckCircle from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import iCheckSquare from '@phosphor-icons/core/duotone/check-square-duotone.svg?raw';
import iClipboardText from '@phosphor-icons/core/duotone/clipboard-text-duotone.svg?raw';
import iCpu from '@phosphor-icons/core/duotone/cpu-duotone.svg?raw';
import iCreditCard from '@phosphor-icons/core/duotone/credit-card-duotone.svg?raw';
import iCube from '@phosphor-icons/core/duotone/cube-duotone.svg?raw';
import iCursorClick from '@phosphor-icons/core/duotone/cursor-click-duotone.svg?raw';
import iCylinder from '@phosphor-icons/core/duotone/cylinder-duotone.svg?raw';
import iDatabase from '@phosphor-icons/core/duotone/database-duotone.svg?raw';
import iDetective from '@phosphor-icons/core/duotone/detective-duotone.svg?raw';
import iDeviceMobile from '@phosphor-icons/core/duotone/device-mobile-duotone.svg?raw';
import iDisc from '@phosphor-icons/core/duotone/disc-duotone.svg?raw';
import iDiscoBall from '@phosphor-icons/core/duotone/disco-ball-duotone.svg?raw';
import iEar from '@phosphor-icons/core/duotone/ear-duotone.svg?raw';
import iEnvelope from '@phosphor-icons/core/duotone/envelope-duotone.svg?raw';
import iEye from '@phosphor-icons/core/duotone/eye-duotone.svg?raw';
import iFaders from '@phosphor-icons/core/duotone/faders-duotone.svg?raw';
import iFlagPennant from '@phosphor-icons/core/duotone/flag-pennant-duotone.svg?raw';
import iFlowArrow from '@phosphor-icons/core/duotone/flow-arrow-duotone.svg?raw';
import iFootprints from '@phosphor-icons/core/duotone/footprints-duotone.svg?raw';
import iGarage from '@phosphor-icons/core/duotone/garage-duotone.svg?raw';
import iGauge from '@phosphor-icons/core/duotone/gauge-duotone.svg?raw';
import iGitCommit from '@phosphor-icons/core/duotone/git-commit-duotone.svg?raw';
import iGitDiff from '@phosphor-icons/core/duotone/git-diff-duotone.svg?raw';
import iGridFour from '@phosphor-icons/core/duotone/grid-four-duotone.svg?raw';
import iGuitar from '@phosphor-icons/core/duotone/guitar-duotone.svg?raw';
import iHandArrowDown from '@phosphor-icons/core/duotone/hand-arrow-down-duotone.svg?raw';
import iHandGrabbing from '@phosphor-icons/core/duotone/hand-grabbing-duotone.svg?raw';
import iHandHeart from '@phosphor-icons/core/duotone/hand-heart-duotone.svg?raw';
import iHandPalm from '@phosphor-icons/core/duotone/hand-palm-duotone.svg?raw';
import iHandTap from '@phosphor-icons/core/duotone/hand-tap-duotone.svg?raw';
import iHandWaving from '@phosphor-icons/core/duotone/hand-waving-duotone.svg?raw';
import iHardDrive from '@phosphor-icons/core/duotone/hard-drive-duotone.svg?raw';
import iHardDrives from '@phosphor-icons/core/duotone/hard-drives-duotone.svg?raw';
import iHardHat from '@phosphor-icons/core/duotone/hard-hat-duotone.svg?raw';
import iHeadset from '@phosphor-icons/core/duotone/headset-duotone.svg?raw';
import iImageSquare from '@phosphor-icons/core/duotone/image-square-duotone.svg?raw';
import iImages from '@phosphor-icons/core/duotone/images-duotone.svg?raw';
import iKnife from '@phosphor-icons/core/duotone/knife-duotone.svg?raw';
import iLadderSimple from '@phosphor-icons/core/duotone/ladder-simple-duotone.svg?raw';
import iLayout from '@phosphor-icons/core/duotone/layout-duotone.svg?raw';
import iLightning from '@phosphor-icons/core/duotone/lightning-duotone.svg?raw';
import iListChecks from '@phosphor-icons/core/duotone/list-checks-duotone.svg?raw';
import iMagnifyingGlass from '@phosphor-icons/core/duotone/magnifying-glass-duotone.svg?raw';
import iMegaphoneSimple from '@phosphor-icons/core/duotone/megaphone-simple-duotone.svg?raw';
import iMetronome from '@phosphor-icons/core/duotone/metronome-duotone.svg?raw';
import iMicrophone from '@phosphor-icons/core/duotone/microphone-duotone.svg?raw';
import iMicrophoneStage from '@phosphor-icons/core/duotone/microphone-stage-duotone.svg?raw';
import iMusicNote from '@phosphor-icons/core/duotone/music-note-duotone.svg?raw';
import iMusicNoteSimple from '@phosphor-icons/core/duotone/music-note-simple-duotone.svg?raw';
import iMusicNotes from '@phosphor-icons/core/duotone/music-notes-duotone.svg?raw';
import iMusicNotesPlus from '@phosphor-icons/core/duotone/music-notes-plus-duotone.svg?raw';
import iNotePencil from '@phosphor-icons/core/duotone/note-pencil-duotone.svg?raw';
import iNut from '@phosphor-icons/core/duotone/nut-duotone.svg?raw';
import iPackage from '@phosphor-icons/core/duotone/package-duotone.svg?raw';
import iPenNib from '@phosphor-icons/core/duotone/pen-nib-duotone.svg?raw';
import iPhone from '@phosphor-icons/core/duotone/phone-duotone.svg?raw';
import iPianoKeys from '@phosphor-icons/core/duotone/piano-keys-duotone.svg?raw';
import iPlug from '@phosphor-icons/core/duotone/plug-duotone.svg?raw';
import iPlugsConnected from '@phosphor-icons/core/duotone/plugs-connected-duotone.svg?raw';
import iPrinter from '@phosphor-icons/core/duotone/printer-duotone.svg?raw';
import iProjectorScreen from '@phosphor-icons/core/duotone/projector-screen-duotone.svg?raw';
import iReceipt from '@phosphor-icons/core/duotone/receipt-duotone.svg?raw';
import iRepeat from '@phosphor-icons/core/duotone/repeat-duotone.svg?raw';
import iRows from '@phosphor-icons/core/duotone/rows-duotone.svg?raw';
import iScales from '@phosphor-icons/core/duotone/scales-duotone.svg?raw';
import iScissors from '@phosphor-icons/core/duotone/scissors-duotone.svg?raw';
import iShieldCheck from '@phosphor-icons/core/duotone/shield-check-duotone.svg?raw';
import iShoppingCart from '@phosphor-icons/core/duotone/shopping-cart-duotone.svg?raw';
import iShuffle from '@phosphor-icons/core/duotone/shuffle-duotone.svg?raw';
import iSignpost from '@phosphor-icons/core/duotone/signpost-duotone.svg?raw';
import iSliders from '@phosphor-icons/core/duotone/sliders-duotone.svg?raw';
import iSlidersHorizontal from '@phosphor-icons/core/duotone/sliders-horizontal-duotone.svg?raw';
import iSparkle from '@phosphor-icons/core/duotone/sparkle-duotone.svg?raw';
import iSpeakerHifi from '@phosphor-icons/core/duotone/speaker-hifi-duotone.svg?raw';
import iSpeakerHigh from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import iSpeakerSimpleHigh from '@phosphor-icons/core/duotone/speaker-simple-high-duotone.svg?raw';
import iSquaresFour from '@phosphor-icons/core/duotone/squares-four-duotone.svg?raw';
import iStack from '@phosphor-icons/core/duotone/stack-duotone.svg?raw';
import iStorefront from '@phosphor-icons/core/duotone/storefront-duotone.svg?raw';
import iTag from '@phosphor-icons/core/duotone/tag-duotone.svg?raw';
import iTicket from '@phosphor-icons/core/duotone/ticket-duotone.svg?raw';
import iToolbox from '@phosphor-icons/core/duotone/toolbox-duotone.svg?raw';
import iTote from '@phosphor-icons/core/duotone/tote-duotone.svg?raw';
import iTrain from '@phosphor-icons/core/duotone/train-duotone.svg?raw';
import iTrolley from '@phosphor-icons/core/duotone/trolley-duotone.svg?raw';
import iTruck from '@phosphor-icons/core/duotone/truck-duotone.svg?raw';
import iTruckTrailer from '@phosphor-icons/core/duotone/truck-trailer-duotone.svg?raw';
import iUser from '@phosphor-icons/core/duotone/user-duotone.svg?raw';
import iUserGear from '@phosphor-icons/core/duotone/user-gear-duotone.svg?raw';
import iUserSound from '@phosphor-icons/core/duotone/user-sound-duotone.svg?raw';
import iUsers from '@phosphor-icons/core/duotone/users-duotone.svg?raw';
import iUsersFour from '@phosphor-icons/core/duotone/users-four-duotone.svg?raw';
import iUsersThree from '@phosphor-icons/core/duotone/users-three-duotone.svg?raw';
import iVan from '@phosphor-icons/core/duotone/van-duotone.svg?raw';
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
  'bell-simple': iBellSimple,
  'book-open-text': iBookOpenText,
  'brackets-curly': iBracketsCurly,
  broadcast: iBroadcast,
  browser: iBrowser,
  browsers: iBrowsers,
  'calendar-dots': iCalendarDots,
  'cassette-tape': iCassetteTape,
  'chalkboard-teacher': iChalkboardTeacher,
  'chart-line-up': iChartLineUp,
  'chats-circle': iChatsCircle,
  'check-circle': iCheckCircle,
  'check-square': iCheckSquare,
  'clipboard-text': iClipboardText,
  cpu: iCpu,
  'credit-card': iCreditCard,
  cube: iCube,
  'cursor-click': iCursorClick,
  cylinder: iCylinder,
  database: iDatabase,
  detective: iDetective,
  'device-mobile': iDeviceMobile,
  disc: iDisc,
  'disco-ball': iDiscoBall,
  ear: iEar,
  envelope: iEnvelope,
  eye: iEye,
  faders: iFaders,
  'flag-pennant': iFlagPennant,
  'flow-arrow': iFlowArrow,
  footprints: iFootprints,
  garage: iGarage,
  gauge: iGauge,
  'git-commit': iGitCommit,
  'git-diff': iGitDiff,
  'grid-four': iGridFour,
  guitar: iGuitar,
  'hand-arrow-down': iHandArrowDown,
  'hand-grabbing': iHandGrabbing,
  'hand-heart': iHandHeart,
  'hand-palm': iHandPalm,
  'hand-tap': iHandTap,
  'hand-waving': iHandWaving,
  'hard-drive': iHardDrive,
  'hard-drives': iHardDrives,
  'hard-hat': iHardHat,
  headset: iHeadset,
  'image-square': iImageSquare,
  images: iImages,
  knife: iKnife,
  'ladder-simple': iLadderSimple,
  layout: iLayout,
  lightning: iLightning,
  'list-checks': iListChecks,
  'magnifying-glass': iMagnifyingGlass,
  'megaphone-simple': iMegaphoneSimple,
  metronome: iMetronome,
  microphone: iMicrophone,
  'microphone-stage': iMicrophoneStage,
  'music-note': iMusicNote,
  'music-note-simple': iMusicNoteSimple,
  'music-notes': iMusicNotes,
  'music-notes-plus': iMusicNotesPlus,
  'note-pencil': iNotePencil,
  nut: iNut,
  package: iPackage,
  'pen-nib': iPenNib,
  phone: iPhone,
  'piano-keys': iPianoKeys,
  plug: iPlug,
  'plugs-connected': iPlugsConnected,
  printer: iPrinter,
  'projector-screen': iProjectorScreen,
  receipt: iReceipt,
  repeat: iRepeat,
  rows: iRows,
  scales: iScales,
  scissors: iScissors,
  'shield-check': iShieldCheck,
  'shopping-cart': iShoppingCart,
  shuffle: iShuffle,
  signpost: iSignpost,
  sliders: iSliders,
  'sliders-horizontal': iSlidersHorizontal,
  sparkle: iSparkle,
  'speaker-hifi': iSpeakerHifi,
  'speaker-high': iSpeakerHigh,
  'speaker-simple-high': iSpeakerSimpleHigh,
  'squares-four': iSquaresFour,
  stack: iStack,
  storefront: iStorefront,
  tag: iTag,
  ticket: iTicket,
  toolbox: iToolbox,
  tote: iTote,
  train: iTrain,
  trolley: iTrolley,
  truck: iTruck,
  'truck-trailer': iTruckTrailer,
  user: iUser,
  'user-gear': iUserGear,
  'user-sound': iUserSound,
  users: iUsers,
  'users-four': iUsersFour,
  'users-three': iUsersThree,
  van: iVan,
  'vinyl-record': iVinylRecord,
  wallet: iWallet,
  warehouse: iWarehouse,
  wind: iWind,
  wrench: iWrench,
};
