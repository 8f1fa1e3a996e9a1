import type { Host } from '../../types.ts';
import { CONNECTION, COPIER, LOCKS, READER, RULE, TUNER, VALVE, WRITER } from './words.ts';

/** D6 clients with retries: apps, their partners and one API. */
export const clients: Host = {
  id: 'clients',
  names: ['Ride requests', 'Food orders', 'Parcel bookings'],
  icon: 'device-mobile',
  gap: 320,
  second: '5 s',
  source: [
    {
      name: 'Phone apps',
      short: 'Phones',
      icon: 'device-mobile',
      does: 'send one request for every booking',
    },
    { name: 'Web pages', short: 'Web', icon: 'browsers', does: 'send one request for every order placed' },
  ],
  sink: [
    { name: 'App screen', short: 'Screen', icon: 'check-circle', does: 'what the customer gets to see' },
    { name: 'Answer', icon: 'chat-circle', does: 'what the customer gets back' },
  ],
  steps: [
    { name: 'API gateway', short: 'Gateway', icon: 'signpost', does: 'takes the call and routes it' },
    { name: 'Auth', icon: 'shield-check', does: 'checks who calls' },
    { name: 'Quota check', short: 'Quota', icon: 'gauge', does: 'counts calls per key' },
    {
      name: 'User profile',
      short: 'Profile',
      icon: 'user-circle',
      does: 'reads what is known of the customer',
    },
    { name: 'Pricing', icon: 'currency-circle-dollar', does: 'works out the price' },
    { name: 'Matcher', icon: 'map-pin', does: 'finds a driver who is near' },
    {
      name: 'Card provider',
      short: 'Cards',
      icon: 'credit-card',
      does: 'asks the bank for the money',
      reliefs: CONNECTION,
    },
    { name: 'Order DB', icon: 'database', does: 'books the order', reliefs: WRITER },
    { name: 'Push sender', short: 'Push', icon: 'bell-simple', does: 'sends the notification' },
  ],
  parts: {
    lanes: {
      after: [0, 6],
      slots: {
        line: [
          {
            name: 'Call queue',
            short: 'Queue',
            icon: 'queue',
            does: 'passes small and large calls on in order',
            reliefs: READER,
          },
          {
            name: 'Connection',
            short: 'Conn',
            icon: 'plugs-connected',
            does: 'carries small and large calls in order',
            reliefs: READER,
          },
        ],
        slow: [
          {
            name: 'Photo upload',
            short: 'Photo',
            icon: 'camera',
            does: 'takes in the calls that carry pictures',
          },
          {
            name: 'Year export',
            short: 'Export',
            icon: 'file-csv',
            does: 'puts a year of bookings in one file',
          },
        ],
        free: [
          { name: 'Live status', short: 'Status', icon: 'path', does: 'says where a booking stands' },
          { name: 'Address lookup', short: 'Address', icon: 'address-book', does: 'completes an address' },
        ],
      },
    },
    desk: {
      after: [2, 7],
      slots: {
        desk: [
          {
            name: 'Dispatcher',
            short: 'Dispatch',
            icon: 'headset',
            does: 'takes bookings for now before those for later',
          },
          {
            name: 'Assignment',
            short: 'Assign',
            icon: 'headset',
            does: 'takes priority bookings before standard ones',
          },
        ],
      },
    },
    pair: {
      after: [4, 7],
      slots: {
        one: [
          {
            name: 'Accept txn',
            short: 'Accept',
            icon: 'link',
            does: 'joins driver and trip, holding both rows',
          },
          { name: 'Swap txn', icon: 'swap', does: 'changes the driver of a trip, holding both rows' },
        ],
        two: [
          {
            name: 'Cancel txn',
            short: 'Cancel',
            icon: 'link-break',
            does: 'parts trip and driver, holding both rows',
          },
          {
            name: 'Finish txn',
            short: 'Finish',
            icon: 'flag-checkered',
            does: 'closes trip and shift, holding both rows',
          },
        ],
        pool: [
          {
            name: 'Driver and trip',
            short: 'Rows',
            icon: 'lock',
            does: 'two rows, each under a lock of its own',
            handle: 'two row locks',
            reliefs: LOCKS,
          },
          {
            name: 'Booking locks',
            short: 'Locks',
            icon: 'lock',
            does: 'one lock for the driver, one for the trip',
            handle: 'two locks',
            reliefs: LOCKS,
          },
        ],
      },
    },
    loop: {
      after: [0, 5],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Client SDK',
            short: 'SDK',
            icon: 'arrow-clockwise',
            does: 'sends a call again when no answer has come',
            handle: 'sends it again',
          },
          {
            name: 'HTTP stub',
            short: 'Stub',
            icon: 'arrow-clockwise',
            does: 'asks again when no answer has come',
            handle: 'asks again',
          },
        ],
      },
    },
    chain: {
      after: [0, 4],
      slots: {
        stage: [
          {
            name: 'Edge tier',
            short: 'Edge',
            icon: 'globe',
            does: 'keeps connections open and passes calls on',
          },
          {
            name: 'Logic tier',
            short: 'Logic',
            icon: 'tree-view',
            does: 'runs the rules of a booking',
          },
          {
            name: 'Data tier',
            short: 'Data',
            icon: 'cylinder',
            does: 'fetches what the rules need',
          },
        ],
        planner: [
          {
            name: 'Edge HPA',
            icon: 'sliders',
            does: 'sets the pace of the Edge tier by arrivals',
            handle: 'by arrivals',
            reliefs: TUNER,
          },
          {
            name: 'Logic HPA',
            short: 'LogicHPA',
            icon: 'sliders',
            does: 'sets the pace of the Logic tier by the Edge HPA',
            handle: 'by Edge HPA',
            reliefs: TUNER,
          },
          {
            name: 'Data HPA',
            icon: 'sliders',
            does: 'sets the pace of the Data tier by the Logic HPA',
            handle: 'by Logic HPA',
            reliefs: TUNER,
          },
        ],
      },
    },
    growth: {
      after: [2, 7],
      slots: {
        growth: [
          {
            name: 'Waiting room',
            short: 'Lobby',
            icon: 'armchair',
            does: 'lets more or fewer customers in by the wait',
            handle: 'by the wait',
            reliefs: VALVE,
          },
          {
            name: 'City rollout',
            short: 'Rollout',
            icon: 'buildings',
            does: 'opens the app to a larger or smaller share by the wait',
            handle: 'by the wait',
            reliefs: VALVE,
          },
        ],
        ceiling: [
          { name: 'Fraud model', short: 'Fraud', icon: 'detective', does: 'scores each booking' },
          { name: 'Tax service', short: 'Tax', icon: 'percent', does: 'adds tax and fees' },
        ],
      },
    },
    rivals: {
      after: [2, 6],
      slots: {
        left: [
          {
            name: 'Partner Alto',
            short: 'Alto',
            icon: 'storefront',
            does: 'sends its bids, plus extra copies',
            reliefs: COPIER,
          },
          {
            name: 'Reseller Alto',
            short: 'Alto',
            icon: 'storefront',
            does: 'sends its bids, plus extra copies',
            reliefs: COPIER,
          },
        ],
        right: [
          {
            name: 'Partner Brio',
            short: 'Brio',
            icon: 'building',
            does: 'sends its bids, plus extra copies',
            reliefs: COPIER,
          },
          {
            name: 'Reseller Brio',
            short: 'Brio',
            icon: 'building',
            does: 'sends its bids, plus extra copies',
            reliefs: COPIER,
          },
        ],
        answer: [
          {
            name: 'Alto bid rule',
            short: 'AltoRule',
            icon: 'scroll',
            does: 'sets how many copies Alto sends by what Brio sends',
            handle: 'by Brio copies',
            reliefs: RULE,
          },
          {
            name: 'Alto agent',
            short: 'AltoAgt',
            icon: 'robot',
            does: 'sets the extra copies of Alto by those of Brio',
            handle: 'by Brio copies',
            reliefs: RULE,
          },
        ],
        other: [
          {
            name: 'Brio bid rule',
            short: 'BrioRule',
            icon: 'note',
            does: 'sets how many copies Brio sends by what Alto sends',
            handle: 'by Alto copies',
            reliefs: RULE,
          },
          {
            name: 'Brio agent',
            short: 'BrioAgt',
            icon: 'head-circuit',
            does: 'sets the extra copies of Brio by those of Alto',
            handle: 'by Alto copies',
            reliefs: RULE,
          },
        ],
        shared: [
          { name: 'Offer book', short: 'Offers', icon: 'book-open', does: 'takes the bids of both' },
          { name: 'Auction', icon: 'gavel', does: 'weighs the bids of both' },
        ],
      },
    },
  },
};
