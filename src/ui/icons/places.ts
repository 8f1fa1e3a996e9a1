// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iAddressBook from '@phosphor-icons/core/duotone/address-book-duotone.svg?raw';
import iAlignLeft from '@phosphor-icons/core/duotone/align-left-duotone.svg?raw';
import iAlignRight from '@phosphor-icons/core/duotone/align-right-duotone.svg?raw';
import iAngle from '@phosphor-icons/core/duotone/angle-duotone.svg?raw';
import iArchive from '@phosphor-icons/core/duotone/archive-duotone.svg?raw';
import iArmchair from '@phosphor-icons/core/duotone/armchair-duotone.svg?raw';
import iArrowBendRightDown from '@phosphor-icons/core/duotone/arrow-bend-right-down-duotone.svg?raw';
import iArrowBendUpRight from '@phosphor-icons/core/duotone/arrow-bend-up-right-duotone.svg?raw';
import iArrowClockwise from '@phosphor-icons/core/duotone/arrow-clockwise-duotone.svg?raw';
import iArrowFatLeft from '@phosphor-icons/core/duotone/arrow-fat-left-duotone.svg?raw';
import iArrowFatRight from '@phosphor-icons/core/duotone/arrow-fat-right-duotone.svg?raw';
import iArrowLineRight from '@phosphor-icons/core/duotone/arrow-line-right-duotone.svg?raw';
import iArrowUDownLeft from '@phosphor-icons/core/duotone/arrow-u-down-left-duotone.svg?raw';
import iArrowUUpLeft from '@phosphor-icons/core/duotone/arrow-u-up-left-duotone.svg?raw';
import iArrowUpRight from '@phosphor-icons/core/duotone/arrow-up-right-duotone.svg?raw';
import iArrowsClockwise from '@phosphor-icons/core/duotone/arrows-clockwise-duotone.svg?raw';
import iArrowsLeftRight from '@phosphor-icons/core/duotone/arrows-left-right-duotone.svg?raw';
import iArrowsMerge from '@phosphor-icons/core/duotone/arrows-merge-duotone.svg?raw';
import iArrowsOutCardinal from '@phosphor-icons/core/duotone/arrows-out-cardinal-duotone.svg?raw';
import iArrowsSplit from '@phosphor-icons/core/duotone/arrows-split-duotone.svg?raw';
import iArrowsVertical from '@phosphor-icons/core/duotone/arrows-vertical-duotone.svg?raw';
import iAt from '@phosphor-icons/core/duotone/at-duotone.svg?raw';
import iBank from '@phosphor-icons/core/duotone/bank-duotone.svg?raw';
import iBarcode from '@phosphor-icons/core/duotone/barcode-duotone.svg?raw';
import iBasket from '@phosphor-icons/core/duotone/basket-duotone.svg?raw';
import iBell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import iBellRinging from '@phosphor-icons/core/duotone/bell-ringing-duotone.svg?raw';
import iBellSimple from '@phosphor-icons/core/duotone/bell-simple-duotone.svg?raw';
import iBellSimpleRinging from '@phosphor-icons/core/duotone/bell-simple-ringing-duotone.svg?raw';
import iBelt from '@phosphor-icons/core/duotone/belt-duotone.svg?raw';
import iBinary from '@phosphor-icons/core/duotone/binary-duotone.svg?raw';
import iBinoculars from '@phosphor-icons/core/duotone/binoculars-duotone.svg?raw';
import iBird from '@phosphor-icons/core/duotone/bird-duotone.svg?raw';
import iBookBookmark from '@phosphor-icons/core/duotone/book-bookmark-duotone.svg?raw';
import iBookOpen from '@phosphor-icons/core/duotone/book-open-duotone.svg?raw';
import iBookOpenText from '@phosphor-icons/core/duotone/book-open-text-duotone.svg?raw';
import iBookmarkSimple from '@phosphor-icons/core/duotone/bookmark-simple-duotone.svg?raw';
import iBooks from '@phosphor-icons/core/duotone/books-duotone.svg?raw';
import iBoxArrowDown from '@phosphor-icons/core/duotone/box-arrow-down-duotone.svg?raw';
import iBracketsAngle from '@phosphor-icons/core/duotone/brackets-angle-duotone.svg?raw';
import iBracketsCurly from '@phosphor-icons/core/duotone/brackets-curly-duotone.svg?raw';
import iBracketsSquare from '@phosphor-icons/core/duotone/brackets-square-duotone.svg?raw';
import iBrain from '@phosphor-icons/core/duotone/brain-duotone.svg?raw';
import iBread from '@phosphor-icons/core/duotone/bread-duotone.svg?raw';
import iBriefcase from '@phosphor-icons/core/duotone/briefcase-duotone.svg?raw';
import iBroadcast from '@phosphor-icons/core/duotone/broadcast-duotone.svg?raw';
import iBroom from '@phosphor-icons/core/duotone/broom-duotone.svg?raw';
import iBrowser from '@phosphor-icons/core/duotone/browser-duotone.svg?raw';
import iBrowsers from '@phosphor-icons/core/duotone/browsers-duotone.svg?raw';
import iBug from '@phosphor-icons/core/duotone/bug-duotone.svg?raw';
import iBuilding from '@phosphor-icons/core/duotone/building-duotone.svg?raw';
import iBuildings from '@phosphor-icons/core/duotone/buildings-duotone.svg?raw';
import iBulldozer from '@phosphor-icons/core/duotone/bulldozer-duotone.svg?raw';
import iCalculator from '@phosphor-icons/core/duotone/calculator-duotone.svg?raw';
import iCalendarCheck from '@phosphor-icons/core/duotone/calendar-check-duotone.svg?raw';
import iCalendarDots from '@phosphor-icons/core/duotone/calendar-dots-duotone.svg?raw';
import iCalendar from '@phosphor-icons/core/duotone/calendar-duotone.svg?raw';
import iCalendarPlus from '@phosphor-icons/core/duotone/calendar-plus-duotone.svg?raw';
import iCalendarStar from '@phosphor-icons/core/duotone/calendar-star-duotone.svg?raw';
import iCallBell from '@phosphor-icons/core/duotone/call-bell-duotone.svg?raw';
import iCamera from '@phosphor-icons/core/duotone/camera-duotone.svg?raw';
import iCarProfile from '@phosphor-icons/core/duotone/car-profile-duotone.svg?raw';
import iCards from '@phosphor-icons/core/duotone/cards-duotone.svg?raw';
import iCardsThree from '@phosphor-icons/core/duotone/cards-three-duotone.svg?raw';
import iCarrot from '@phosphor-icons/core/duotone/carrot-duotone.svg?raw';
import iCashRegister from '@phosphor-icons/core/duotone/cash-register-duotone.svg?raw';
import iCassetteTape from '@phosphor-icons/core/duotone/cassette-tape-duotone.svg?raw';
import iCellTower from '@phosphor-icons/core/duotone/cell-tower-duotone.svg?raw';
import iChair from '@phosphor-icons/core/duotone/chair-duotone.svg?raw';
import iChalkboardSimple from '@phosphor-icons/core/duotone/chalkboard-simple-duotone.svg?raw';
import iChalkboardTeacher from '@phosphor-icons/core/duotone/chalkboard-teacher-duotone.svg?raw';
import iChartLine from '@phosphor-icons/core/duotone/chart-line-duotone.svg?raw';
import iChartLineUp from '@phosphor-icons/core/duotone/chart-line-up-duotone.svg?raw';
import iChartPie from '@phosphor-icons/core/duotone/chart-pie-duotone.svg?raw';
import iChartScatter from '@phosphor-icons/core/duotone/chart-scatter-duotone.svg?raw';
import iChatCircleDots from '@phosphor-icons/core/duotone/chat-circle-dots-duotone.svg?raw';
import iChatCircle from '@phosphor-icons/core/duotone/chat-circle-duotone.svg?raw';
import iChatText from '@phosphor-icons/core/duotone/chat-text-duotone.svg?raw';
import iChatsCircle from '@phosphor-icons/core/duotone/chats-circle-duotone.svg?raw';
import iChats from '@phosphor-icons/core/duotone/chats-duotone.svg?raw';
import iCheckCircle from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import iCheckSquare from '@phosphor-icons/core/duotone/check-square-duotone.svg?raw';
import iChecks from '@phosphor-icons/core/duotone/checks-duotone.svg?raw';
import iCheese from '@phosphor-icons/core/duotone/cheese-duotone.svg?raw';
import iChurch from '@phosphor-icons/core/duotone/church-duotone.svg?raw';
import iCircleNotch from '@phosphor-icons/core/duotone/circle-notch-duotone.svg?raw';
import iCirclesFour from '@phosphor-icons/core/duotone/circles-four-duotone.svg?raw';
import iClipboardText from '@phosphor-icons/core/duotone/clipboard-text-duotone.svg?raw';
import iClockClockwise from '@phosphor-icons/core/duotone/clock-clockwise-duotone.svg?raw';
import iClock from '@phosphor-icons/core/duotone/clock-duotone.svg?raw';
import iCloudArrowUp from '@phosphor-icons/core/duotone/cloud-arrow-up-duotone.svg?raw';
import iCloudRain from '@phosphor-icons/core/duotone/cloud-rain-duotone.svg?raw';
import iCoffee from '@phosphor-icons/core/duotone/coffee-duotone.svg?raw';
import iCoins from '@phosphor-icons/core/duotone/coins-duotone.svg?raw';
import iColumns from '@phosphor-icons/core/duotone/columns-duotone.svg?raw';
import iCompass from '@phosphor-icons/core/duotone/compass-duotone.svg?raw';
import iCopy from '@phosphor-icons/core/duotone/copy-duotone.svg?raw';
import iCpu from '@phosphor-icons/core/duotone/cpu-duotone.svg?raw';
import iCrane from '@phosphor-icons/core/duotone/crane-duotone.svg?raw';
import iCraneTower from '@phosphor-icons/core/duotone/crane-tower-duotone.svg?raw';
import iCreditCard from '@phosphor-icons/core/duotone/credit-card-duotone.svg?raw';
import iCrosshair from '@phosphor-icons/core/duotone/crosshair-duotone.svg?raw';
import iCube from '@phosphor-icons/core/duotone/cube-duotone.svg?raw';
import iCurrencyCircleDollar from '@phosphor-icons/core/duotone/currency-circle-dollar-duotone.svg?raw';
import iCursorClick from '@phosphor-icons/core/duotone/cursor-click-duotone.svg?raw';
import iCylinder from '@phosphor-icons/core/duotone/cylinder-duotone.svg?raw';
import iDatabase from '@phosphor-icons/core/duotone/database-duotone.svg?raw';
import iDesk from '@phosphor-icons/core/duotone/desk-duotone.svg?raw';
import iDesktop from '@phosphor-icons/core/duotone/desktop-duotone.svg?raw';
import iDetective from '@phosphor-icons/core/duotone/detective-duotone.svg?raw';
import iDeviceMobileCamera from '@phosphor-icons/core/duotone/device-mobile-camera-duotone.svg?raw';
import iDeviceMobile from '@phosphor-icons/core/duotone/device-mobile-duotone.svg?raw';
import iDeviceTabletCamera from '@phosphor-icons/core/duotone/device-tablet-camera-duotone.svg?raw';
import iDevices from '@phosphor-icons/core/duotone/devices-duotone.svg?raw';
import iDisc from '@phosphor-icons/core/duotone/disc-duotone.svg?raw';
import iDiscoBall from '@phosphor-icons/core/duotone/disco-ball-duotone.svg?raw';
import iDoor from '@phosphor-icons/core/duotone/door-duotone.svg?raw';
import iDoorOpen from '@phosphor-icons/core/duotone/door-open-duotone.svg?raw';
import iDotsNine from '@phosphor-icons/core/duotone/dots-nine-duotone.svg?raw';
import iDotsSix from '@phosphor-icons/core/duotone/dots-six-duotone.svg?raw';
import iDrop from '@phosphor-icons/core/duotone/drop-duotone.svg?raw';
import iDropHalf from '@phosphor-icons/core/duotone/drop-half-duotone.svg?raw';
import iEar from '@phosphor-icons/core/duotone/ear-duotone.svg?raw';
import iElevator from '@phosphor-icons/core/duotone/elevator-duotone.svg?raw';
import iEngine from '@phosphor-icons/core/duotone/engine-duotone.svg?raw';
import iEnvelope from '@phosphor-icons/core/duotone/envelope-duotone.svg?raw';
import iEnvelopeOpen from '@phosphor-icons/core/duotone/envelope-open-duotone.svg?raw';
import iEqualizer from '@phosphor-icons/core/duotone/equalizer-duotone.svg?raw';
import iEquals from '@phosphor-icons/core/duotone/equals-duotone.svg?raw';
import iEraser from '@phosphor-icons/core/duotone/eraser-duotone.svg?raw';
import iExclude from '@phosphor-icons/core/duotone/exclude-duotone.svg?raw';
import iEye from '@phosphor-icons/core/duotone/eye-duotone.svg?raw';
import iEyeglasses from '@phosphor-icons/core/duotone/eyeglasses-duotone.svg?raw';
import iFactory from '@phosphor-icons/core/duotone/factory-duotone.svg?raw';
import iFaders from '@phosphor-icons/core/duotone/faders-duotone.svg?raw';
import iFadersHorizontal from '@phosphor-icons/core/duotone/faders-horizontal-duotone.svg?raw';
import iFastForward from '@phosphor-icons/core/duotone/fast-forward-duotone.svg?raw';
import iFeather from '@phosphor-icons/core/duotone/feather-duotone.svg?raw';
import iFileArchive from '@phosphor-icons/core/duotone/file-archive-duotone.svg?raw';
import iFileCsv from '@phosphor-icons/core/duotone/file-csv-duotone.svg?raw';
import iFileMagnifyingGlass from '@phosphor-icons/core/duotone/file-magnifying-glass-duotone.svg?raw';
import iFilePdf from '@phosphor-icons/core/duotone/file-pdf-duotone.svg?raw';
import iFileText from '@phosphor-icons/core/duotone/file-text-duotone.svg?raw';
import iFiles from '@phosphor-icons/core/duotone/files-duotone.svg?raw';
import iFilmSlate from '@phosphor-icons/core/duotone/film-slate-duotone.svg?raw';
import iFilmStrip from '@phosphor-icons/core/duotone/film-strip-duotone.svg?raw';
import iFingerprint from '@phosphor-icons/core/duotone/fingerprint-duotone.svg?raw';
import iFire from '@phosphor-icons/core/duotone/fire-duotone.svg?raw';
import iFirstAid from '@phosphor-icons/core/duotone/first-aid-duotone.svg?raw';
import iFlagCheckered from '@phosphor-icons/core/duotone/flag-checkered-duotone.svg?raw';
import iFlagPennant from '@phosphor-icons/core/duotone/flag-pennant-duotone.svg?raw';
import iFlask from '@phosphor-icons/core/duotone/flask-duotone.svg?raw';
import iFlowArrow from '@phosphor-icons/core/duotone/flow-arrow-duotone.svg?raw';
import iFlower from '@phosphor-icons/core/duotone/flower-duotone.svg?raw';
import iFolder from '@phosphor-icons/core/duotone/folder-duotone.svg?raw';
import iFolderOpen from '@phosphor-icons/core/duotone/folder-open-duotone.svg?raw';
import iFolders from '@phosphor-icons/core/duotone/folders-duotone.svg?raw';
import iFootprints from '@phosphor-icons/core/duotone/footprints-duotone.svg?raw';
import iFrameCorners from '@phosphor-icons/core/duotone/frame-corners-duotone.svg?raw';
import iFunction from '@phosphor-icons/core/duotone/function-duotone.svg?raw';
import iFunnel from '@phosphor-icons/core/duotone/funnel-duotone.svg?raw';
import iGarage from '@phosphor-icons/core/duotone/garage-duotone.svg?raw';
import iGauge from '@phosphor-icons/core/duotone/gauge-duotone.svg?raw';
import iGavel from '@phosphor-icons/core/duotone/gavel-duotone.svg?raw';
import iGitCommit from '@phosphor-icons/core/duotone/git-commit-duotone.svg?raw';
import iGitDiff from '@phosphor-icons/core/duotone/git-diff-duotone.svg?raw';
import iGitMerge from '@phosphor-icons/core/duotone/git-merge-duotone.svg?raw';
import iGlobe from '@phosphor-icons/core/duotone/globe-duotone.svg?raw';
import iGraduationCap from '@phosphor-icons/core/duotone/graduation-cap-duotone.svg?raw';
import iGrains from '@phosphor-icons/core/duotone/grains-duotone.svg?raw';
import iGraph from '@phosphor-icons/core/duotone/graph-duotone.svg?raw';
import iGraphicsCard from '@phosphor-icons/core/duotone/graphics-card-duotone.svg?raw';
import iGridFour from '@phosphor-icons/core/duotone/grid-four-duotone.svg?raw';
import iGridNine from '@phosphor-icons/core/duotone/grid-nine-duotone.svg?raw';
import iGuitar from '@phosphor-icons/core/duotone/guitar-duotone.svg?raw';
import iHammer from '@phosphor-icons/core/duotone/hammer-duotone.svg?raw';
import iHandArrowDown from '@phosphor-icons/core/duotone/hand-arrow-down-duotone.svg?raw';
import iHandCoins from '@phosphor-icons/core/duotone/hand-coins-duotone.svg?raw';
import iHandDeposit from '@phosphor-icons/core/duotone/hand-deposit-duotone.svg?raw';
import iHandFist from '@phosphor-icons/core/duotone/hand-fist-duotone.svg?raw';
import iHandGrabbing from '@phosphor-icons/core/duotone/hand-grabbing-duotone.svg?raw';
import iHandHeart from '@phosphor-icons/core/duotone/hand-heart-duotone.svg?raw';
import iHandPalm from '@phosphor-icons/core/duotone/hand-palm-duotone.svg?raw';
import iHandPointing from '@phosphor-icons/core/duotone/hand-pointing-duotone.svg?raw';
import iHandSoap from '@phosphor-icons/core/duotone/hand-soap-duotone.svg?raw';
import iHandTap from '@phosphor-icons/core/duotone/hand-tap-duotone.svg?raw';
import iHandWaving from '@phosphor-icons/core/duotone/hand-waving-duotone.svg?raw';
import iHandsClapping from '@phosphor-icons/core/duotone/hands-clapping-duotone.svg?raw';
import iHandshake from '@phosphor-icons/core/duotone/handshake-duotone.svg?raw';
import iHardDrive from '@phosphor-icons/core/duotone/hard-drive-duotone.svg?raw';
import iHardDrives from '@phosphor-icons/core/duotone/hard-drives-duotone.svg?raw';
import iHardHat from '@phosphor-icons/core/duotone/hard-hat-duotone.svg?raw';
import iHash from '@phosphor-icons/core/duotone/hash-duotone.svg?raw';
import iHeadCircuit from '@phosphor-icons/core/duotone/head-circuit-duotone.svg?raw';
import iHeadphones from '@phosphor-icons/core/duotone/headphones-duotone.svg?raw';
import iHeadset from '@phosphor-icons/core/duotone/headset-duotone.svg?raw';
import iHeart from '@phosphor-icons/core/duotone/heart-duotone.svg?raw';
import iHeartbeat from '@phosphor-icons/core/duotone/heartbeat-duotone.svg?raw';
import iHighlighter from '@phosphor-icons/core/duotone/highlighter-duotone.svg?raw';
import iHouseLine from '@phosphor-icons/core/duotone/house-line-duotone.svg?raw';
import iIdentificationBadge from '@phosphor-icons/core/duotone/identification-badge-duotone.svg?raw';
import iIdentificationCard from '@phosphor-icons/core/duotone/identification-card-duotone.svg?raw';
import iImageSquare from '@phosphor-icons/core/duotone/image-square-duotone.svg?raw';
import iImages from '@phosphor-icons/core/duotone/images-duotone.svg?raw';
import iIntersect from '@phosphor-icons/core/duotone/intersect-duotone.svg?raw';
import iJeep from '@phosphor-icons/core/duotone/jeep-duotone.svg?raw';
import iKanban from '@phosphor-icons/core/duotone/kanban-duotone.svg?raw';
import iKey from '@phosphor-icons/core/duotone/key-duotone.svg?raw';
import iKeyboard from '@phosphor-icons/core/duotone/keyboard-duotone.svg?raw';
import iKeyhole from '@phosphor-icons/core/duotone/keyhole-duotone.svg?raw';
import iKnife from '@phosphor-icons/core/duotone/knife-duotone.svg?raw';
import iLadder from '@phosphor-icons/core/duotone/ladder-duotone.svg?raw';
import iLadderSimple from '@phosphor-icons/core/duotone/ladder-simple-duotone.svg?raw';
import iLampPendant from '@phosphor-icons/core/duotone/lamp-pendant-duotone.svg?raw';
import iLayout from '@phosphor-icons/core/duotone/layout-duotone.svg?raw';
import iLeaf from '@phosphor-icons/core/duotone/leaf-duotone.svg?raw';
import iLectern from '@phosphor-icons/core/duotone/lectern-duotone.svg?raw';
import iLightning from '@phosphor-icons/core/duotone/lightning-duotone.svg?raw';
import iLinkBreak from '@phosphor-icons/core/duotone/link-break-duotone.svg?raw';
import iLink from '@phosphor-icons/core/duotone/link-duotone.svg?raw';
import iLinkSimple from '@phosphor-icons/core/duotone/link-simple-duotone.svg?raw';
import iListBullets from '@phosphor-icons/core/duotone/list-bullets-duotone.svg?raw';
import iListChecks from '@phosphor-icons/core/duotone/list-checks-duotone.svg?raw';
import iListDashes from '@phosphor-icons/core/duotone/list-dashes-duotone.svg?raw';
import iListMagnifyingGlass from '@phosphor-icons/core/duotone/list-magnifying-glass-duotone.svg?raw';
import iListNumbers from '@phosphor-icons/core/duotone/list-numbers-duotone.svg?raw';
import iLock from '@phosphor-icons/core/duotone/lock-duotone.svg?raw';
import iLockKey from '@phosphor-icons/core/duotone/lock-key-duotone.svg?raw';
import iLockSimple from '@phosphor-icons/core/duotone/lock-simple-duotone.svg?raw';
import iLockers from '@phosphor-icons/core/duotone/lockers-duotone.svg?raw';
import iMagicWand from '@phosphor-icons/core/duotone/magic-wand-duotone.svg?raw';
import iMagnifyingGlass from '@phosphor-icons/core/duotone/magnifying-glass-duotone.svg?raw';
import iMailbox from '@phosphor-icons/core/duotone/mailbox-duotone.svg?raw';
import iMapPin from '@phosphor-icons/core/duotone/map-pin-duotone.svg?raw';
import iMapTrifold from '@phosphor-icons/core/duotone/map-trifold-duotone.svg?raw';
import iMaskHappy from '@phosphor-icons/core/duotone/mask-happy-duotone.svg?raw';
import iMegaphone from '@phosphor-icons/core/duotone/megaphone-duotone.svg?raw';
import iMegaphoneSimple from '@phosphor-icons/core/duotone/megaphone-simple-duotone.svg?raw';
import iMemory from '@phosphor-icons/core/duotone/memory-duotone.svg?raw';
import iMetronome from '@phosphor-icons/core/duotone/metronome-duotone.svg?raw';
import iMicrophone from '@phosphor-icons/core/duotone/microphone-duotone.svg?raw';
import iMicrophoneStage from '@phosphor-icons/core/duotone/microphone-stage-duotone.svg?raw';
import iMinusCircle from '@phosphor-icons/core/duotone/minus-circle-duotone.svg?raw';
import iMoney from '@phosphor-icons/core/duotone/money-duotone.svg?raw';
import iMonitorPlay from '@phosphor-icons/core/duotone/monitor-play-duotone.svg?raw';
import iMusicNote from '@phosphor-icons/core/duotone/music-note-duotone.svg?raw';
import iMusicNoteSimple from '@phosphor-icons/core/duotone/music-note-simple-duotone.svg?raw';
import iMusicNotes from '@phosphor-icons/core/duotone/music-notes-duotone.svg?raw';
import iMusicNotesPlus from '@phosphor-icons/core/duotone/music-notes-plus-duotone.svg?raw';
import iMusicNotesSimple from '@phosphor-icons/core/duotone/music-notes-simple-duotone.svg?raw';
import iNote from '@phosphor-icons/core/duotone/note-duotone.svg?raw';
import iNotePencil from '@phosphor-icons/core/duotone/note-pencil-duotone.svg?raw';
import iNotebook from '@phosphor-icons/core/duotone/notebook-duotone.svg?raw';
import iNotepad from '@phosphor-icons/core/duotone/notepad-duotone.svg?raw';
import iNumberSquareFour from '@phosphor-icons/core/duotone/number-square-four-duotone.svg?raw';
import iNumberSquareOne from '@phosphor-icons/core/duotone/number-square-one-duotone.svg?raw';
import iNumberSquareThree from '@phosphor-icons/core/duotone/number-square-three-duotone.svg?raw';
import iNumberSquareTwo from '@phosphor-icons/core/duotone/number-square-two-duotone.svg?raw';
import iNut from '@phosphor-icons/core/duotone/nut-duotone.svg?raw';
import iPackage from '@phosphor-icons/core/duotone/package-duotone.svg?raw';
import iPaintRoller from '@phosphor-icons/core/duotone/paint-roller-duotone.svg?raw';
import iPalette from '@phosphor-icons/core/duotone/palette-duotone.svg?raw';
import iPath from '@phosphor-icons/core/duotone/path-duotone.svg?raw';
import iPenNib from '@phosphor-icons/core/duotone/pen-nib-duotone.svg?raw';
import iPencilSimple from '@phosphor-icons/core/duotone/pencil-simple-duotone.svg?raw';
import iPercent from '@phosphor-icons/core/duotone/percent-duotone.svg?raw';
import iPersonArmsSpread from '@phosphor-icons/core/duotone/person-arms-spread-duotone.svg?raw';
import iPhone from '@phosphor-icons/core/duotone/phone-duotone.svg?raw';
import iPhoneIncoming from '@phosphor-icons/core/duotone/phone-incoming-duotone.svg?raw';
import iPhoneOutgoing from '@phosphor-icons/core/duotone/phone-outgoing-duotone.svg?raw';
import iPianoKeys from '@phosphor-icons/core/duotone/piano-keys-duotone.svg?raw';
import iPipe from '@phosphor-icons/core/duotone/pipe-duotone.svg?raw';
import iPipeWrench from '@phosphor-icons/core/duotone/pipe-wrench-duotone.svg?raw';
import iPlug from '@phosphor-icons/core/duotone/plug-duotone.svg?raw';
import iPlugsConnected from '@phosphor-icons/core/duotone/plugs-connected-duotone.svg?raw';
import iPlugs from '@phosphor-icons/core/duotone/plugs-duotone.svg?raw';
import iPlusCircle from '@phosphor-icons/core/duotone/plus-circle-duotone.svg?raw';
import iPower from '@phosphor-icons/core/duotone/power-duotone.svg?raw';
import iPresentationChart from '@phosphor-icons/core/duotone/presentation-chart-duotone.svg?raw';
import iPresentation from '@phosphor-icons/core/duotone/presentation-duotone.svg?raw';
import iPrinter from '@phosphor-icons/core/duotone/printer-duotone.svg?raw';
import iProjectorScreen from '@phosphor-icons/core/duotone/projector-screen-duotone.svg?raw';
import iPuzzlePiece from '@phosphor-icons/core/duotone/puzzle-piece-duotone.svg?raw';
import iQueue from '@phosphor-icons/core/duotone/queue-duotone.svg?raw';
import iRadio from '@phosphor-icons/core/duotone/radio-duotone.svg?raw';
import iRanking from '@phosphor-icons/core/duotone/ranking-duotone.svg?raw';
import iReceipt from '@phosphor-icons/core/duotone/receipt-duotone.svg?raw';
import iRecord from '@phosphor-icons/core/duotone/record-duotone.svg?raw';
import iRectangle from '@phosphor-icons/core/duotone/rectangle-duotone.svg?raw';
import iRepeat from '@phosphor-icons/core/duotone/repeat-duotone.svg?raw';
import iResize from '@phosphor-icons/core/duotone/resize-duotone.svg?raw';
import iRoadHorizon from '@phosphor-icons/core/duotone/road-horizon-duotone.svg?raw';
import iRobot from '@phosphor-icons/core/duotone/robot-duotone.svg?raw';
import iRocketLaunch from '@phosphor-icons/core/duotone/rocket-launch-duotone.svg?raw';
import iRows from '@phosphor-icons/core/duotone/rows-duotone.svg?raw';
import iRuler from '@phosphor-icons/core/duotone/ruler-duotone.svg?raw';
import iScales from '@phosphor-icons/core/duotone/scales-duotone.svg?raw';
import iScissors from '@phosphor-icons/core/duotone/scissors-duotone.svg?raw';
import iScrewdriver from '@phosphor-icons/core/duotone/screwdriver-duotone.svg?raw';
import iScroll from '@phosphor-icons/core/duotone/scroll-duotone.svg?raw';
import iSealCheck from '@phosphor-icons/core/duotone/seal-check-duotone.svg?raw';
import iShapes from '@phosphor-icons/core/duotone/shapes-duotone.svg?raw';
import iShieldCheck from '@phosphor-icons/core/duotone/shield-check-duotone.svg?raw';
import iShippingContainer from '@phosphor-icons/core/duotone/shipping-container-duotone.svg?raw';
import iShoppingBag from '@phosphor-icons/core/duotone/shopping-bag-duotone.svg?raw';
import iShoppingCart from '@phosphor-icons/core/duotone/shopping-cart-duotone.svg?raw';
import iShower from '@phosphor-icons/core/duotone/shower-duotone.svg?raw';
import iShuffle from '@phosphor-icons/core/duotone/shuffle-duotone.svg?raw';
import iSigma from '@phosphor-icons/core/duotone/sigma-duotone.svg?raw';
import iSignIn from '@phosphor-icons/core/duotone/sign-in-duotone.svg?raw';
import iSignature from '@phosphor-icons/core/duotone/signature-duotone.svg?raw';
import iSignpost from '@phosphor-icons/core/duotone/signpost-duotone.svg?raw';
import iSliders from '@phosphor-icons/core/duotone/sliders-duotone.svg?raw';
import iSlidersHorizontal from '@phosphor-icons/core/duotone/sliders-horizontal-duotone.svg?raw';
import iSneaker from '@phosphor-icons/core/duotone/sneaker-duotone.svg?raw';
import iSnowflake from '@phosphor-icons/core/duotone/snowflake-duotone.svg?raw';
import iSortAscending from '@phosphor-icons/core/duotone/sort-ascending-duotone.svg?raw';
import iSparkle from '@phosphor-icons/core/duotone/sparkle-duotone.svg?raw';
import iSpeakerHifi from '@phosphor-icons/core/duotone/speaker-hifi-duotone.svg?raw';
import iSpeakerHigh from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import iSpeakerSimpleHigh from '@phosphor-icons/core/duotone/speaker-simple-high-duotone.svg?raw';
import iSpeedometer from '@phosphor-icons/core/duotone/speedometer-duotone.svg?raw';
import iSpiral from '@phosphor-icons/core/duotone/spiral-duotone.svg?raw';
import iSprayBottle from '@phosphor-icons/core/duotone/spray-bottle-duotone.svg?raw';
import iSquaresFour from '@phosphor-icons/core/duotone/squares-four-duotone.svg?raw';
import iStack from '@phosphor-icons/core/duotone/stack-duotone.svg?raw';
import iStackPlus from '@phosphor-icons/core/duotone/stack-plus-duotone.svg?raw';
import iStairs from '@phosphor-icons/core/duotone/stairs-duotone.svg?raw';
import iStamp from '@phosphor-icons/core/duotone/stamp-duotone.svg?raw';
import iStar from '@phosphor-icons/core/duotone/star-duotone.svg?raw';
import iStorefront from '@phosphor-icons/core/duotone/storefront-duotone.svg?raw';
import iSunDim from '@phosphor-icons/core/duotone/sun-dim-duotone.svg?raw';
import iSwap from '@phosphor-icons/core/duotone/swap-duotone.svg?raw';
import iTable from '@phosphor-icons/core/duotone/table-duotone.svg?raw';
import iTag from '@phosphor-icons/core/duotone/tag-duotone.svg?raw';
import iTextAa from '@phosphor-icons/core/duotone/text-aa-duotone.svg?raw';
import iTextAlignLeft from '@phosphor-icons/core/duotone/text-align-left-duotone.svg?raw';
import iTextbox from '@phosphor-icons/core/duotone/textbox-duotone.svg?raw';
import iThermometer from '@phosphor-icons/core/duotone/thermometer-duotone.svg?raw';
import iThermometerSimple from '@phosphor-icons/core/duotone/thermometer-simple-duotone.svg?raw';
import iThumbsUp from '@phosphor-icons/core/duotone/thumbs-up-duotone.svg?raw';
import iTicket from '@phosphor-icons/core/duotone/ticket-duotone.svg?raw';
import iToolbox from '@phosphor-icons/core/duotone/toolbox-duotone.svg?raw';
import iTote from '@phosphor-icons/core/duotone/tote-duotone.svg?raw';
import iTowel from '@phosphor-icons/core/duotone/towel-duotone.svg?raw';
import iTractor from '@phosphor-icons/core/duotone/tractor-duotone.svg?raw';
import iTrafficSignal from '@phosphor-icons/core/duotone/traffic-signal-duotone.svg?raw';
import iTrain from '@phosphor-icons/core/duotone/train-duotone.svg?raw';
import iTrainSimple from '@phosphor-icons/core/duotone/train-simple-duotone.svg?raw';
import iTrayArrowDown from '@phosphor-icons/core/duotone/tray-arrow-down-duotone.svg?raw';
import iTray from '@phosphor-icons/core/duotone/tray-duotone.svg?raw';
import iTree from '@phosphor-icons/core/duotone/tree-duotone.svg?raw';
import iTreeEvergreen from '@phosphor-icons/core/duotone/tree-evergreen-duotone.svg?raw';
import iTreeStructure from '@phosphor-icons/core/duotone/tree-structure-duotone.svg?raw';
import iTreeView from '@phosphor-icons/core/duotone/tree-view-duotone.svg?raw';
import iTrolley from '@phosphor-icons/core/duotone/trolley-duotone.svg?raw';
import iTruck from '@phosphor-icons/core/duotone/truck-duotone.svg?raw';
import iTruckTrailer from '@phosphor-icons/core/duotone/truck-trailer-duotone.svg?raw';
import iUnite from '@phosphor-icons/core/duotone/unite-duotone.svg?raw';
import iUploadSimple from '@phosphor-icons/core/duotone/upload-simple-duotone.svg?raw';
import iUserCheck from '@phosphor-icons/core/duotone/user-check-duotone.svg?raw';
import iUserCircle from '@phosphor-icons/core/duotone/user-circle-duotone.svg?raw';
import iUser from '@phosphor-icons/core/duotone/user-duotone.svg?raw';
import iUserFocus from '@phosphor-icons/core/duotone/user-focus-duotone.svg?raw';
import iUserGear from '@phosphor-icons/core/duotone/user-gear-duotone.svg?raw';
import iUserList from '@phosphor-icons/core/duotone/user-list-duotone.svg?raw';
import iUserPlus from '@phosphor-icons/core/duotone/user-plus-duotone.svg?raw';
import iUserSound from '@phosphor-icons/core/duotone/user-sound-duotone.svg?raw';
import iUserSwitch from '@phosphor-icons/core/duotone/user-switch-duotone.svg?raw';
import iUsers from '@phosphor-icons/core/duotone/users-duotone.svg?raw';
import iUsersFour from '@phosphor-icons/core/duotone/users-four-duotone.svg?raw';
import iUsersThree from '@phosphor-icons/core/duotone/users-three-duotone.svg?raw';
import iVan from '@phosphor-icons/core/duotone/van-duotone.svg?raw';
import iVinylRecord from '@phosphor-icons/core/duotone/vinyl-record-duotone.svg?raw';
import iVirus from '@phosphor-icons/core/duotone/virus-duotone.svg?raw';
import iWallet from '@phosphor-icons/core/duotone/wallet-duotone.svg?raw';
import iWarehouse from '@phosphor-icons/core/duotone/warehouse-duotone.svg?raw';
import iWashingMachine from '@phosphor-icons/core/duotone/washing-machine-duotone.svg?raw';
import iWaveSawtooth from '@phosphor-icons/core/duotone/wave-sawtooth-duotone.svg?raw';
import iWaveSine from '@phosphor-icons/core/duotone/wave-sine-duotone.svg?raw';
import iWaveSquare from '@phosphor-icons/core/duotone/wave-square-duotone.svg?raw';
import iWaveTriangle from '@phosphor-icons/core/duotone/wave-triangle-duotone.svg?raw';
import iWaveform from '@phosphor-icons/core/duotone/waveform-duotone.svg?raw';
import iWaves from '@phosphor-icons/core/duotone/waves-duotone.svg?raw';
import iWind from '@phosphor-icons/core/duotone/wind-duotone.svg?raw';
import iWrench from '@phosphor-icons/core/duotone/wrench-duotone.svg?raw';

/** Icons of places, scenes and domains by name, as SVG text. */
export const PLACE_ICONS: Readonly<Record<string, string>> = {
  'address-book': iAddressBook,
  'align-left': iAlignLeft,
  'align-right': iAlignRight,
  angle: iAngle,
  archive: iArchive,
  armchair: iArmchair,
  'arrow-bend-right-down': iArrowBendRightDown,
  'arrow-bend-up-right': iArrowBendUpRight,
  'arrow-clockwise': iArrowClockwise,
  'arrow-fat-left': iArrowFatLeft,
  'arrow-fat-right': iArrowFatRight,
  'arrow-line-right': iArrowLineRight,
  'arrow-u-down-left': iArrowUDownLeft,
  'arrow-u-up-left': iArrowUUpLeft,
  'arrow-up-right': iArrowUpRight,
  'arrows-clockwise': iArrowsClockwise,
  'arrows-left-right': iArrowsLeftRight,
  'arrows-merge': iArrowsMerge,
  'arrows-out-cardinal': iArrowsOutCardinal,
  'arrows-split': iArrowsSplit,
  'arrows-vertical': iArrowsVertical,
  at: iAt,
  bank: iBank,
  barcode: iBarcode,
  basket: iBasket,
  bell: iBell,
  'bell-ringing': iBellRinging,
  'bell-simple': iBellSimple,
  'bell-simple-ringing': iBellSimpleRinging,
  belt: iBelt,
  binary: iBinary,
  binoculars: iBinoculars,
  bird: iBird,
  'book-bookmark': iBookBookmark,
  'book-open': iBookOpen,
  'book-open-text': iBookOpenText,
  'bookmark-simple': iBookmarkSimple,
  books: iBooks,
  'box-arrow-down': iBoxArrowDown,
  'brackets-angle': iBracketsAngle,
  'brackets-curly': iBracketsCurly,
  'brackets-square': iBracketsSquare,
  brain: iBrain,
  bread: iBread,
  briefcase: iBriefcase,
  broadcast: iBroadcast,
  broom: iBroom,
  browser: iBrowser,
  browsers: iBrowsers,
  bug: iBug,
  building: iBuilding,
  buildings: iBuildings,
  bulldozer: iBulldozer,
  calculator: iCalculator,
  calendar: iCalendar,
  'calendar-check': iCalendarCheck,
  'calendar-dots': iCalendarDots,
  'calendar-plus': iCalendarPlus,
  'calendar-star': iCalendarStar,
  'call-bell': iCallBell,
  camera: iCamera,
  'car-profile': iCarProfile,
  cards: iCards,
  'cards-three': iCardsThree,
  carrot: iCarrot,
  'cash-register': iCashRegister,
  'cassette-tape': iCassetteTape,
  'cell-tower': iCellTower,
  chair: iChair,
  'chalkboard-simple': iChalkboardSimple,
  'chalkboard-teacher': iChalkboardTeacher,
  'chart-line': iChartLine,
  'chart-line-up': iChartLineUp,
  'chart-pie': iChartPie,
  'chart-scatter': iChartScatter,
  'chat-circle': iChatCircle,
  'chat-circle-dots': iChatCircleDots,
  'chat-text': iChatText,
  chats: iChats,
  'chats-circle': iChatsCircle,
  'check-circle': iCheckCircle,
  'check-square': iCheckSquare,
  checks: iChecks,
  cheese: iCheese,
  church: iChurch,
  'circle-notch': iCircleNotch,
  'circles-four': iCirclesFour,
  'clipboard-text': iClipboardText,
  clock: iClock,
  'clock-clockwise': iClockClockwise,
  'cloud-arrow-up': iCloudArrowUp,
  'cloud-rain': iCloudRain,
  coffee: iCoffee,
  coins: iCoins,
  columns: iColumns,
  compass: iCompass,
  copy: iCopy,
  cpu: iCpu,
  crane: iCrane,
  'crane-tower': iCraneTower,
  'credit-card': iCreditCard,
  crosshair: iCrosshair,
  cube: iCube,
  'currency-circle-dollar': iCurrencyCircleDollar,
  'cursor-click': iCursorClick,
  cylinder: iCylinder,
  database: iDatabase,
  desk: iDesk,
  desktop: iDesktop,
  detective: iDetective,
  'device-mobile': iDeviceMobile,
  'device-mobile-camera': iDeviceMobileCamera,
  'device-tablet-camera': iDeviceTabletCamera,
  devices: iDevices,
  disc: iDisc,
  'disco-ball': iDiscoBall,
  door: iDoor,
  'door-open': iDoorOpen,
  'dots-nine': iDotsNine,
  'dots-six': iDotsSix,
  drop: iDrop,
  'drop-half': iDropHalf,
  ear: iEar,
  elevator: iElevator,
  engine: iEngine,
  envelope: iEnvelope,
  'envelope-open': iEnvelopeOpen,
  equalizer: iEqualizer,
  equals: iEquals,
  eraser: iEraser,
  exclude: iExclude,
  eye: iEye,
  eyeglasses: iEyeglasses,
  factory: iFactory,
  faders: iFaders,
  'faders-horizontal': iFadersHorizontal,
  'fast-forward': iFastForward,
  feather: iFeather,
  'file-archive': iFileArchive,
  'file-csv': iFileCsv,
  'file-magnifying-glass': iFileMagnifyingGlass,
  'file-pdf': iFilePdf,
  'file-text': iFileText,
  files: iFiles,
  'film-slate': iFilmSlate,
  'film-strip': iFilmStrip,
  fingerprint: iFingerprint,
  fire: iFire,
  'first-aid': iFirstAid,
  'flag-checkered': iFlagCheckered,
  'flag-pennant': iFlagPennant,
  flask: iFlask,
  'flow-arrow': iFlowArrow,
  flower: iFlower,
  folder: iFolder,
  'folder-open': iFolderOpen,
  folders: iFolders,
  footprints: iFootprints,
  'frame-corners': iFrameCorners,
  function: iFunction,
  funnel: iFunnel,
  garage: iGarage,
  gauge: iGauge,
  gavel: iGavel,
  'git-commit': iGitCommit,
  'git-diff': iGitDiff,
  'git-merge': iGitMerge,
  globe: iGlobe,
  'graduation-cap': iGraduationCap,
  grains: iGrains,
  graph: iGraph,
  'graphics-card': iGraphicsCard,
  'grid-four': iGridFour,
  'grid-nine': iGridNine,
  guitar: iGuitar,
  hammer: iHammer,
  'hand-arrow-down': iHandArrowDown,
  'hand-coins': iHandCoins,
  'hand-deposit': iHandDeposit,
  'hand-fist': iHandFist,
  'hand-grabbing': iHandGrabbing,
  'hand-heart': iHandHeart,
  'hand-palm': iHandPalm,
  'hand-pointing': iHandPointing,
  'hand-soap': iHandSoap,
  'hand-tap': iHandTap,
  'hand-waving': iHandWaving,
  'hands-clapping': iHandsClapping,
  handshake: iHandshake,
  'hard-drive': iHardDrive,
  'hard-drives': iHardDrives,
  'hard-hat': iHardHat,
  hash: iHash,
  'head-circuit': iHeadCircuit,
  headphones: iHeadphones,
  headset: iHeadset,
  heart: iHeart,
  heartbeat: iHeartbeat,
  highlighter: iHighlighter,
  'house-line': iHouseLine,
  'identification-badge': iIdentificationBadge,
  'identification-card': iIdentificationCard,
  'image-square': iImageSquare,
  images: iImages,
  intersect: iIntersect,
  jeep: iJeep,
  kanban: iKanban,
  key: iKey,
  keyboard: iKeyboard,
  keyhole: iKeyhole,
  knife: iKnife,
  ladder: iLadder,
  'ladder-simple': iLadderSimple,
  'lamp-pendant': iLampPendant,
  layout: iLayout,
  leaf: iLeaf,
  lectern: iLectern,
  lightning: iLightning,
  link: iLink,
  'link-break': iLinkBreak,
  'link-simple': iLinkSimple,
  'list-bullets': iListBullets,
  'list-checks': iListChecks,
  'list-dashes': iListDashes,
  'list-magnifying-glass': iListMagnifyingGlass,
  'list-numbers': iListNumbers,
  lock: iLock,
  'lock-key': iLockKey,
  'lock-simple': iLockSimple,
  lockers: iLockers,
  'magic-wand': iMagicWand,
  'magnifying-glass': iMagnifyingGlass,
  mailbox: iMailbox,
  'map-pin': iMapPin,
  'map-trifold': iMapTrifold,
  'mask-happy': iMaskHappy,
  megaphone: iMegaphone,
  'megaphone-simple': iMegaphoneSimple,
  memory: iMemory,
  metronome: iMetronome,
  microphone: iMicrophone,
  'microphone-stage': iMicrophoneStage,
  'minus-circle': iMinusCircle,
  money: iMoney,
  'monitor-play': iMonitorPlay,
  'music-note': iMusicNote,
  'music-note-simple': iMusicNoteSimple,
  'music-notes': iMusicNotes,
  'music-notes-plus': iMusicNotesPlus,
  'music-notes-simple': iMusicNotesSimple,
  note: iNote,
  'note-pencil': iNotePencil,
  notebook: iNotebook,
  notepad: iNotepad,
  'number-square-four': iNumberSquareFour,
  'number-square-one': iNumberSquareOne,
  'number-square-three': iNumberSquareThree,
  'number-square-two': iNumberSquareTwo,
  nut: iNut,
  package: iPackage,
  'paint-roller': iPaintRoller,
  palette: iPalette,
  path: iPath,
  'pen-nib': iPenNib,
  'pencil-simple': iPencilSimple,
  percent: iPercent,
  'person-arms-spread': iPersonArmsSpread,
  phone: iPhone,
  'phone-incoming': iPhoneIncoming,
  'phone-outgoing': iPhoneOutgoing,
  'piano-keys': iPianoKeys,
  pipe: iPipe,
  'pipe-wrench': iPipeWrench,
  plug: iPlug,
  plugs: iPlugs,
  'plugs-connected': iPlugsConnected,
  'plus-circle': iPlusCircle,
  power: iPower,
  presentation: iPresentation,
  'presentation-chart': iPresentationChart,
  printer: iPrinter,
  'projector-screen': iProjectorScreen,
  'puzzle-piece': iPuzzlePiece,
  queue: iQueue,
  radio: iRadio,
  ranking: iRanking,
  receipt: iReceipt,
  record: iRecord,
  rectangle: iRectangle,
  repeat: iRepeat,
  resize: iResize,
  'road-horizon': iRoadHorizon,
  robot: iRobot,
  'rocket-launch': iRocketLaunch,
  rows: iRows,
  ruler: iRuler,
  scales: iScales,
  scissors: iScissors,
  screwdriver: iScrewdriver,
  scroll: iScroll,
  'seal-check': iSealCheck,
  shapes: iShapes,
  'shield-check': iShieldCheck,
  'shipping-container': iShippingContainer,
  'shopping-bag': iShoppingBag,
  'shopping-cart': iShoppingCart,
  shower: iShower,
  shuffle: iShuffle,
  sigma: iSigma,
  'sign-in': iSignIn,
  signature: iSignature,
  signpost: iSignpost,
  sliders: iSliders,
  'sliders-horizontal': iSlidersHorizontal,
  sneaker: iSneaker,
  snowflake: iSnowflake,
  'sort-ascending': iSortAscending,
  sparkle: iSparkle,
  'speaker-hifi': iSpeakerHifi,
  'speaker-high': iSpeakerHigh,
  'speaker-simple-high': iSpeakerSimpleHigh,
  speedometer: iSpeedometer,
  spiral: iSpiral,
  'spray-bottle': iSprayBottle,
  'squares-four': iSquaresFour,
  stack: iStack,
  'stack-plus': iStackPlus,
  stairs: iStairs,
  stamp: iStamp,
  star: iStar,
  storefront: iStorefront,
  'sun-dim': iSunDim,
  swap: iSwap,
  table: iTable,
  tag: iTag,
  'text-aa': iTextAa,
  'text-align-left': iTextAlignLeft,
  textbox: iTextbox,
  thermometer: iThermometer,
  'thermometer-simple': iThermometerSimple,
  'thumbs-up': iThumbsUp,
  ticket: iTicket,
  toolbox: iToolbox,
  tote: iTote,
  towel: iTowel,
  tractor: iTractor,
  'traffic-signal': iTrafficSignal,
  train: iTrain,
  'train-simple': iTrainSimple,
  tray: iTray,
  'tray-arrow-down': iTrayArrowDown,
  tree: iTree,
  'tree-evergreen': iTreeEvergreen,
  'tree-structure': iTreeStructure,
  'tree-view': iTreeView,
  trolley: iTrolley,
  truck: iTruck,
  'truck-trailer': iTruckTrailer,
  unite: iUnite,
  'upload-simple': iUploadSimple,
  user: iUser,
  'user-check': iUserCheck,
  'user-circle': iUserCircle,
  'user-focus': iUserFocus,
  'user-gear': iUserGear,
  'user-list': iUserList,
  'user-plus': iUserPlus,
  'user-sound': iUserSound,
  'user-switch': iUserSwitch,
  users: iUsers,
  'users-four': iUsersFour,
  'users-three': iUsersThree,
  van: iVan,
  'vinyl-record': iVinylRecord,
  virus: iVirus,
  wallet: iWallet,
  warehouse: iWarehouse,
  'washing-machine': iWashingMachine,
  'wave-sawtooth': iWaveSawtooth,
  'wave-sine': iWaveSine,
  'wave-square': iWaveSquare,
  'wave-triangle': iWaveTriangle,
  waveform: iWaveform,
  waves: iWaves,
  wind: iWind,
  wrench: iWrench,
};
