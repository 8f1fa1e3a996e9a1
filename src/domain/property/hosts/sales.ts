import type { Host } from '../../types.ts';
import { rivals } from './rivals.ts';
import { demand, equals, FIRM, round, TALK } from './words.ts';

/** An estate agency, from the first enquiry to the keys. */
export const sales: Host = {
  id: 'sales',
  names: ['Estate agency', 'Sales office', 'House sales'],
  icon: 'signpost',
  gap: 280,
  second: '1 week',
  source: [
    {
      name: 'Enquiries',
      short: 'Enquire',
      icon: 'chat-text',
      does: 'come from buyers who have seen a home for sale',
      reliefs: demand('enquiries'),
    },
    {
      name: 'Buyers',
      icon: 'users',
      does: 'ask about a home that is for sale',
      reliefs: demand('buyers'),
    },
  ],
  sink: [
    { name: 'Completion', short: 'Keys', icon: 'key', does: 'hands the keys to the buyer' },
    { name: 'New owner', short: 'Owner', icon: 'key', does: 'moves in' },
  ],
  steps: [
    { name: 'Reception', short: 'Recept.', icon: 'bell', does: 'opens a card for each buyer' },
    { name: 'Viewing', icon: 'door-open', does: 'shows the buyer round the home' },
    { name: 'Offer', icon: 'handshake', does: 'puts the price to the seller and brings back a yes' },
    {
      name: 'Identity check',
      short: 'Identity',
      icon: 'identification-card',
      does: 'sees passports of both sides',
    },
    {
      name: 'Sale memo',
      short: 'Memo',
      icon: 'note-pencil',
      does: 'writes down what was agreed, for both lawyers',
    },
    { name: 'Survey', icon: 'ruler', does: 'inspects the home and reports on it' },
    { name: 'Draft contract', short: 'Draft', icon: 'file-text', does: 'puts the sale into clauses' },
    { name: 'Exchange', icon: 'signature', does: 'swaps the signed contracts, which binds both sides' },
    { name: 'Drawdown', icon: 'hand-coins', does: 'calls the loan in from the lender' },
  ],
  parts: {
    zones: {
      after: [4, 6],
      slots: {
        branch: [
          {
            name: 'Local search',
            short: 'Local',
            icon: 'map-trifold',
            does: 'asks the council about roads and plans near the home',
          },
          {
            name: 'Water search',
            short: 'Water',
            icon: 'drop',
            does: 'asks the water company about pipes and drains',
          },
          {
            name: 'Title check',
            short: 'Title',
            icon: 'scroll',
            does: 'reads in the land register who owns the home',
          },
          {
            name: 'Ground report',
            short: 'Ground',
            icon: 'tree-evergreen',
            does: 'looks up old mines and waste under the plot',
          },
        ],
        join: [
          {
            name: 'Report on title',
            short: 'Report',
            icon: 'files',
            does: 'sums up a case once every search on it is in',
          },
          {
            name: 'Search bundle',
            short: 'Bundle',
            icon: 'files',
            does: 'ties the searches of a case together once all are in',
          },
        ],
      },
    },
    batch: {
      after: [3, 7],
      slots: {
        batch: [
          {
            name: 'Courier round',
            short: 'Courier',
            icon: 'van',
            does: 'collects papers and takes them over in one bag',
            reliefs: round('papers'),
          },
          {
            name: 'Signing session',
            short: 'Signing',
            icon: 'pen-nib',
            does: 'collects papers and has a partner sign them in one sitting',
            reliefs: round('papers'),
          },
        ],
      },
    },
    buffer: {
      after: [2, 4],
      slots: {
        buffer: [
          {
            name: 'Mortgage broker',
            short: 'Broker',
            icon: 'bank',
            does: 'finds loans; keeps a waiting list of fixed length and declines the rest',
          },
          {
            name: 'Loan adviser',
            short: 'Loans',
            icon: 'bank',
            does: 'arranges loans; takes names on a list of fixed length and declines the rest',
          },
        ],
        bypass: [
          {
            name: 'Proof of cash',
            short: 'Cash',
            icon: 'money',
            does: 'reads the bank papers of buyers who need no loan',
          },
          {
            name: 'Gift letters',
            short: 'Gifts',
            icon: 'envelope-open',
            does: "checks where a family's gift of the price comes from",
          },
        ],
      },
    },
    loop: {
      after: [1, 6],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Case handler',
            short: 'Handler',
            icon: 'phone-outgoing',
            handle: 'asks again',
            does: 'passes a case on and asks again after a time without an answer',
          },
          {
            name: 'Progress desk',
            short: 'Progress',
            icon: 'phone-outgoing',
            handle: 'asks again',
            does: 'sends a case on and sends it again after a time without an answer',
          },
        ],
      },
    },
    roster: {
      after: [3, 7],
      slots: {
        place: [
          {
            name: 'Legal review',
            short: 'Legal',
            icon: 'scales',
            does: 'reads the papers of each case and raises questions',
          },
          {
            name: 'Lease review',
            short: 'Lease',
            icon: 'scales',
            does: 'reads the lease and the accounts of the building',
          },
        ],
        corrector: [
          {
            name: 'Practice head',
            short: 'Practice',
            icon: 'user-gear',
            handle: 'by the pile',
            does: 'sets the hours of the review by the files that wait',
          },
          {
            name: 'Staffing agency',
            short: 'Staffing',
            icon: 'user-gear',
            handle: 'by the pile',
            does: 'sends people for the review by the files that wait',
          },
        ],
      },
    },
    chain: {
      after: [3, 5],
      slots: {
        stage: [
          {
            name: 'File opening',
            short: 'Opening',
            icon: 'folder-open',
            does: 'starts a file for each sale and asks for its papers',
          },
          { name: 'Casework', icon: 'folders', does: 'works through the questions of both sides' },
          {
            name: 'File audit',
            short: 'Audit',
            icon: 'list-checks',
            does: 'reads each file through before it goes on',
          },
        ],
        planner: [
          {
            name: 'Intake planner',
            short: 'Intake',
            icon: 'calendar-dots',
            handle: 'by new cases',
            does: 'sets the hours of file opening by the cases that come in',
          },
          {
            name: 'Team planner',
            short: 'Team',
            icon: 'users-three',
            handle: 'by files opened',
            does: 'sets the hours of casework by the files that are opened',
          },
          {
            name: 'Partner',
            icon: 'user-list',
            handle: 'by files done',
            does: 'sets the hours of the audit by the casework that is done',
          },
        ],
      },
    },
    rivals: {
      after: [1, 4],
      slots: {
        ...rivals({
          left: 'North',
          right: 'South',
          places: ['branch', 'desk'],
          heads: [
            ['manager', 'mgr'],
            ['deputy', 'dep'],
          ],
          many: 'standby bookings',
          pill: 'and standbys',
        }),
        shared: [
          {
            name: 'Booking office',
            short: 'Bookings',
            icon: 'calendar-check',
            does: 'finds a day for every booking of both branches',
          },
          {
            name: 'Valuation desk',
            short: 'Valuers',
            icon: 'calendar-check',
            does: "finds a valuer's day for every booking of both branches",
          },
        ],
      },
    },
    bank: {
      after: [4, 7],
      slots: {
        sharer: [
          {
            name: 'Solicitor panel',
            short: 'Panel',
            icon: 'tree-structure',
            does: 'deals cases out to the law firms that are on it',
          },
          {
            name: 'Referral desk',
            short: 'Referral',
            icon: 'tree-structure',
            does: 'refers each case to one of the law firms',
          },
        ],
        door: equals(
          [
            ['Hill & Rowe', 'Hill'],
            ['Marsh Law', 'Marsh'],
            ['Dean & Co', 'Dean'],
            ['Pryor LLP', 'Pryor'],
          ],
          {
            icon: 'briefcase',
            does: 'acts for the buyer, quicker with practice, shut for a while when full',
            reliefs: FIRM,
          },
        ),
      },
    },
    growth: {
      after: [0, 3],
      slots: {
        growth: [
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'chats-circle',
            handle: 'by the wait',
            does: 'brings more or fewer buyers by how long people wait',
            reliefs: TALK,
          },
          {
            name: 'Online reviews',
            short: 'Reviews',
            icon: 'star',
            handle: 'by the wait',
            does: 'bring more or fewer buyers by how long people wait',
            reliefs: TALK,
          },
        ],
        ceiling: [
          {
            name: 'Buyer interview',
            short: 'Intervw',
            icon: 'chalkboard-teacher',
            does: 'hears what the buyer needs and can spend',
          },
          { name: 'Price advice', short: 'Price', icon: 'tag', does: 'compares the price with recent sales' },
        ],
      },
    },
  },
};
