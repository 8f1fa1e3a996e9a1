import type { Host } from '../../types.ts';
import { ANSWER, extras, GROWTH, INCOMING, kinds, LINE, OFFICE, PLAN, repeats } from './words.ts';

const CLAIMS = repeats('claim', 'claims');
const REMINDERS = extras('reminders');
const SENDERS = {
  spread: { do: 'Collect from {name} evenly through the day', would: 'Even collection from {name}' },
};

/** W6: goods come back, are looked at, put right, and the customer gets money or goods. */
export const returns: Host = {
  id: 'returns',
  names: ['Returns', 'Returns hall', 'Repair and returns'],
  icon: 'arrow-u-down-left',
  gap: 320,
  second: '5 minutes',
  source: [
    {
      name: 'Drop-off shops',
      short: 'Drop-off',
      icon: 'storefront',
      does: 'collect what customers bring back',
      reliefs: SENDERS,
    },
    {
      name: 'Return vans',
      short: 'Vans',
      icon: 'van',
      does: 'collect what customers send back',
      reliefs: SENDERS,
    },
    { name: 'Lockers', icon: 'lockers', does: 'hold what customers put in', reliefs: SENDERS },
  ],
  sink: [
    { name: 'Customer', short: 'Client', icon: 'user', does: 'gets money or goods' },
    { name: 'Settled', icon: 'check-circle', does: 'where a claim is closed' },
  ],
  steps: [
    { name: 'Open', icon: 'knife', does: 'unpacks what came back' },
    {
      name: 'Look up',
      icon: 'list-magnifying-glass',
      does: 'finds the order that it belongs to',
      reliefs: OFFICE,
    },
    { name: 'Inspect', icon: 'magnifying-glass', does: 'looks for wear and missing pieces' },
    { name: 'Clean', icon: 'spray-bottle', does: 'takes off dust and marks' },
    { name: 'Mend', icon: 'wrench', does: 'puts small damage right' },
    { name: 'Test', icon: 'plug', does: 'tries the item out' },
    { name: 'Pack', icon: 'package', does: 'puts the item in a fresh box' },
    { name: 'Refund', icon: 'hand-coins', does: 'writes the credit note', reliefs: OFFICE },
    { name: 'Notify', icon: 'envelope', does: 'tells the customer what was decided', reliefs: OFFICE },
  ],
  parts: {
    chain: {
      after: [2, 4],
      slots: {
        stage: [
          {
            name: 'Take apart',
            short: 'Apart',
            icon: 'screwdriver',
            does: 'opens the case and takes the item apart',
          },
          { name: 'New parts', short: 'Parts', icon: 'nut', does: 'puts new wearing parts in' },
          { name: 'Rebuild', icon: 'toolbox', does: 'puts the item together again' },
        ],
        planner: [
          {
            name: 'Intake plan',
            short: 'Intake',
            icon: 'calendar-plus',
            does: 'sets the pace of taking apart by what comes in',
            handle: 'by what comes in',
            reliefs: PLAN,
          },
          {
            name: 'Stores plan',
            short: 'Stores',
            icon: 'notepad',
            does: 'sets the pace of new parts by the intake plan',
            handle: 'by intake plan',
            reliefs: PLAN,
          },
          {
            name: 'Bench rota',
            short: 'Rota',
            icon: 'calendar-dots',
            does: 'sets the pace of rebuilding by the stores plan',
            handle: 'by stores plan',
            reliefs: PLAN,
          },
        ],
      },
    },
    growth: {
      after: [1, 6],
      slots: {
        growth: [
          {
            name: 'Reviews',
            icon: 'star',
            does: 'bring in more returns or fewer, by the wait',
            handle: 'by the wait',
            reliefs: GROWTH,
          },
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'megaphone',
            does: 'brings in more returns or fewer, by the wait',
            handle: 'by the wait',
            reliefs: GROWTH,
          },
        ],
        ceiling: [
          {
            name: 'Exchange desk',
            short: 'Exchange',
            icon: 'swap',
            does: 'agrees what the customer gets instead',
            reliefs: OFFICE,
          },
          {
            name: 'Trade-in desk',
            short: 'Trade-in',
            icon: 'calculator',
            does: 'works out what the item is worth',
            reliefs: OFFICE,
          },
        ],
      },
    },
    loop: {
      after: [0, 2],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Customer care',
            short: 'Care',
            icon: 'headset',
            does: 'opens a claim again when it is not settled',
            handle: 'claims again',
            reliefs: CLAIMS,
          },
          {
            name: 'Web form',
            icon: 'browser',
            does: 'lets customers claim again when nothing is settled',
            handle: 'claims again',
            reliefs: CLAIMS,
          },
        ],
      },
    },
    rivals: {
      after: [0, 6],
      slots: {
        left: [
          {
            name: 'Phone team',
            short: 'Phone',
            icon: 'phone',
            does: 'passes its cases on, reminders on top',
            reliefs: REMINDERS,
          },
          {
            name: 'Phone crew',
            short: 'Phone',
            icon: 'phone',
            does: 'passes its cases on, reminders on top',
            reliefs: REMINDERS,
          },
        ],
        right: [
          {
            name: 'Mail team',
            short: 'Mail',
            icon: 'at',
            does: 'passes its cases on, reminders on top',
            reliefs: REMINDERS,
          },
          {
            name: 'Mail crew',
            short: 'Mail',
            icon: 'at',
            does: 'passes its cases on, reminders on top',
            reliefs: REMINDERS,
          },
        ],
        answer: [
          {
            name: 'Phone rule',
            short: 'Ph. rule',
            icon: 'sliders',
            does: 'sets how many reminders the phone side adds, by the mail side',
            handle: 'watches mail',
            reliefs: ANSWER,
          },
          {
            name: 'Phone lead',
            short: 'Ph. lead',
            icon: 'sliders',
            does: 'sets how many reminders the phone side adds, by the mail side',
            handle: 'watches mail',
            reliefs: ANSWER,
          },
        ],
        other: [
          {
            name: 'Mail rule',
            short: 'M. rule',
            icon: 'sliders',
            does: 'sets how many reminders the mail side adds, by the phone side',
            handle: 'watches phone',
            reliefs: ANSWER,
          },
          {
            name: 'Mail lead',
            short: 'M. lead',
            icon: 'sliders',
            does: 'sets how many reminders the mail side adds, by the phone side',
            handle: 'watches phone',
            reliefs: ANSWER,
          },
        ],
        shared: [
          {
            name: 'Casework',
            icon: 'folder-open',
            does: 'deals with cases and reminders in turn',
            reliefs: OFFICE,
          },
          {
            name: 'Follow-up',
            short: 'Follow',
            icon: 'tray',
            does: 'deals with cases and reminders in turn',
            reliefs: OFFICE,
          },
        ],
      },
    },
    roster: {
      after: [1, 6],
      slots: {
        place: [
          { name: 'Grade', icon: 'ranking', does: 'decides what is as good as new' },
          { name: 'Photo', icon: 'camera', does: 'takes pictures of each item' },
        ],
        corrector: [
          {
            name: 'Agency desk',
            short: 'Agency',
            icon: 'address-book',
            does: 'books more or fewer hands by the pile on the report',
            handle: 'by the report',
            reliefs: INCOMING,
          },
          {
            name: 'Duty manager',
            short: 'Duty',
            icon: 'user-gear',
            does: 'adds or takes off people by the pile',
            handle: 'by the pile',
            reliefs: INCOMING,
          },
        ],
      },
    },
    lanes: {
      after: [1, 6],
      slots: {
        line: [
          {
            name: 'Item belt',
            short: 'Belt',
            icon: 'queue',
            does: 'brings devices and other items up in the order they come',
            reliefs: { ...LINE, ...kinds('item') },
          },
          {
            name: 'Sort track',
            short: 'Track',
            icon: 'rows',
            does: 'rolls devices and other items up in the order they come',
            reliefs: { ...LINE, ...kinds('item') },
          },
        ],
        slow: [
          { name: 'Data wipe', short: 'Wipe', icon: 'eraser', does: 'clears what a device has stored' },
          {
            name: 'Factory reset',
            short: 'Reset',
            icon: 'power',
            does: 'sets a device back and loads it afresh',
          },
        ],
        free: [
          { name: 'Detag', icon: 'scissors', does: 'cuts old tags off' },
          { name: 'Retag', icon: 'tag', does: 'puts a new tag on' },
        ],
      },
    },
  },
};
