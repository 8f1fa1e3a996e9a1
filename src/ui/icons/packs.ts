// Made by assets/make-icons.ts from the campaign, the domains and their hosts.

/** Names of the icons in each pack. */
export const PACKED: Readonly<Record<string, string>> = {
  common:
    'arrow-clockwise arrows-clockwise arrows-merge arrows-split arrows-vertical barcode bell-ringing book-open book-open-text broadcast browser browsers calendar-dots chalkboard-teacher chats-circle check-circle clipboard-text cpu cylinder database device-mobile disc door-open ear eye footprints garage gauge git-merge guitar hand-grabbing hand-pointing hand-waving hard-drive hard-drives headset house-line key lightning list-checks list-numbers magnifying-glass map-pin megaphone megaphone-simple memory metronome microphone-stage music-note music-note-simple music-notes note nut package path pen-nib phone piano-keys pipe plugs-connected puzzle-piece queue receipt repeat rows scales scissors scroll signature signpost sliders speaker-hifi squares-four stack stairs star storefront swap table tag toolbox trolley truck truck-trailer user user-gear user-list user-sound users users-three van warehouse wrench',
  'levels-music': 'disco-ball flag-pennant',
  'levels-systems': 'cursor-click flow-arrow git-diff hand-heart projector-screen shuffle train',
  'music-chain':
    'arrow-bend-up-right equalizer faders hands-clapping headphones link-simple microphone sparkle speaker-high speaker-simple-high speedometer unite user-plus wave-sawtooth wave-sine wave-square wave-triangle waveform waves',
  'music-choir': 'align-left align-right bird book-bookmark graduation-cap text-align-left wind',
  'music-ensemble':
    'chair chat-text chats mask-happy monitor-play music-notes-simple person-arms-spread presentation sneaker',
  'music-orchestra': 'cards-three leaf lectern text-aa',
  'music-relay':
    'arrow-fat-left arrow-fat-right bell bell-simple bell-simple-ringing brain church dots-six eyeglasses hand-fist rectangle tree-evergreen user-focus',
  'music-studio':
    'broom call-bell cassette-tape chat-circle-dots coffee copy envelope-open feather flower folder heart magic-wand music-notes-plus record sliders-horizontal thumbs-up vinyl-record',
  'music-synth':
    'brackets-angle circle-notch clock-clockwise dots-nine engine fast-forward frame-corners funnel intersect lock-key sort-ascending users-four',
  'property-lettings': 'archive car-profile check-square device-tablet-camera keyhole mailbox user-check',
  'property-repairs':
    'bug cloud-rain coins crane-tower drop-half fire first-aid ladder lamp-pendant phone-incoming pipe-wrench thermometer',
  'property-sales':
    'briefcase calendar-check files folders map-trifold money note-pencil phone-outgoing user-switch',
  'systems-autoscaled':
    'books cloud-arrow-up desktop device-mobile-camera file-magnifying-glass film-slate film-strip graphics-card image-square images palette sun-dim tree upload-simple virus',
  'systems-clients':
    'armchair buildings chat-circle credit-card currency-circle-dollar file-csv gavel head-circuit link link-break robot shield-check tree-view user-circle',
  'systems-locks':
    'bank binoculars brackets-curly calendar detective fingerprint notebook pencil-simple percent wallet',
  'systems-request': 'cube file-pdf identification-card layout list-dashes ticket',
  'systems-scatter': 'brackets-square chart-line-up crosshair equals globe highlighter tree-structure',
  'systems-stream':
    'binary cell-tower chart-pie chart-scatter checks circles-four devices exclude faders-horizontal file-archive function git-commit hash heartbeat lock minus-circle plus-circle presentation-chart rocket-launch sigma sign-in textbox tray-arrow-down',
  'warehouse-assembly':
    'angle bookmark-simple columns drop hand-soap list-bullets number-square-four number-square-one number-square-three number-square-two paint-roller plugs ruler screwdriver shower stack-plus towel washing-machine',
  'warehouse-inbound':
    'arrow-up-right arrows-out-cardinal building chalkboard-simple crane elevator factory file-text flask grid-four hand-arrow-down hard-hat lock-simple seal-check shipping-container spiral thermometer-simple tote',
  'warehouse-movers':
    'arrow-line-right arrow-u-up-left bulldozer cards compass door flag-checkered hand-deposit hand-tap identification-badge jeep ladder-simple radio tractor traffic-signal',
  'warehouse-outbound':
    'arrow-bend-right-down arrows-left-right belt desk grid-nine hammer hand-palm printer resize road-horizon shapes shopping-cart stamp train-simple',
  'warehouse-replenishment':
    'basket box-arrow-down bread calendar-star carrot cash-register chart-line cheese clock grains graph handshake kanban keyboard shopping-bag snowflake',
  'warehouse-returns':
    'address-book arrow-u-down-left at calculator calendar-plus camera envelope eraser folder-open hand-coins knife list-magnifying-glass lockers notepad plug power ranking spray-bottle tray',
};

/** Loads a pack: icons as SVG text by name. */
export const PACKS: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
  common: () => import('./packs/common.ts').then(module => module.ICONS),
  'levels-music': () => import('./packs/levels-music.ts').then(module => module.ICONS),
  'levels-systems': () => import('./packs/levels-systems.ts').then(module => module.ICONS),
  'music-chain': () => import('./packs/music-chain.ts').then(module => module.ICONS),
  'music-choir': () => import('./packs/music-choir.ts').then(module => module.ICONS),
  'music-ensemble': () => import('./packs/music-ensemble.ts').then(module => module.ICONS),
  'music-orchestra': () => import('./packs/music-orchestra.ts').then(module => module.ICONS),
  'music-relay': () => import('./packs/music-relay.ts').then(module => module.ICONS),
  'music-studio': () => import('./packs/music-studio.ts').then(module => module.ICONS),
  'music-synth': () => import('./packs/music-synth.ts').then(module => module.ICONS),
  'property-lettings': () => import('./packs/property-lettings.ts').then(module => module.ICONS),
  'property-repairs': () => import('./packs/property-repairs.ts').then(module => module.ICONS),
  'property-sales': () => import('./packs/property-sales.ts').then(module => module.ICONS),
  'systems-autoscaled': () => import('./packs/systems-autoscaled.ts').then(module => module.ICONS),
  'systems-clients': () => import('./packs/systems-clients.ts').then(module => module.ICONS),
  'systems-locks': () => import('./packs/systems-locks.ts').then(module => module.ICONS),
  'systems-request': () => import('./packs/systems-request.ts').then(module => module.ICONS),
  'systems-scatter': () => import('./packs/systems-scatter.ts').then(module => module.ICONS),
  'systems-stream': () => import('./packs/systems-stream.ts').then(module => module.ICONS),
  'warehouse-assembly': () => import('./packs/warehouse-assembly.ts').then(module => module.ICONS),
  'warehouse-inbound': () => import('./packs/warehouse-inbound.ts').then(module => module.ICONS),
  'warehouse-movers': () => import('./packs/warehouse-movers.ts').then(module => module.ICONS),
  'warehouse-outbound': () => import('./packs/warehouse-outbound.ts').then(module => module.ICONS),
  'warehouse-replenishment': () => import('./packs/warehouse-replenishment.ts').then(module => module.ICONS),
  'warehouse-returns': () => import('./packs/warehouse-returns.ts').then(module => module.ICONS),
};
