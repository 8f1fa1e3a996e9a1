import type { Host } from '../../types.ts';
import { AT_ONCE, LOCKS, READER, shed, WRITER } from './words.ts';

/** D5 locks and pools: transactions of a bank. */
export const locks: Host = {
  id: 'locks',
  names: ['Bank ledger', 'Payment core', 'Savings bank'],
  icon: 'bank',
  gap: 290,
  second: '200 ms',
  source: [
    {
      name: 'Branch tills',
      short: 'Tills',
      icon: 'cash-register',
      does: 'send one transaction for every customer served',
      reliefs: shed('transaction'),
    },
    {
      name: 'Banking apps',
      short: 'Apps',
      icon: 'device-mobile',
      does: 'send one transaction for every order to pay',
      reliefs: shed('transaction'),
    },
  ],
  sink: [
    { name: 'Confirmed', short: 'Done', icon: 'check-circle', does: 'what is committed and confirmed' },
    { name: 'Receipt', icon: 'receipt', does: 'what the customer gets back' },
  ],
  steps: [
    { name: 'Sign-in', icon: 'fingerprint', does: 'checks who asks' },
    { name: 'SQL parser', short: 'Parser', icon: 'brackets-curly', does: 'parses the statement' },
    {
      name: 'Daily limits',
      short: 'Limits',
      icon: 'gauge',
      does: 'adds up what the account has spent today',
    },
    { name: 'Balance read', short: 'Balance', icon: 'wallet', does: 'reads what the account holds' },
    { name: 'Fraud model', short: 'Fraud', icon: 'detective', does: 'scores each payment' },
    { name: 'Journal', icon: 'notebook', does: 'writes the entry', reliefs: WRITER },
    { name: 'Index writer', short: 'Index', icon: 'list-numbers', does: 'brings the indexes up to date' },
    { name: 'Standby copy', short: 'Standby', icon: 'copy', does: 'ships the change to the standby' },
    { name: 'Audit trail', short: 'Audit', icon: 'footprints', does: 'notes who did what', reliefs: WRITER },
  ],
  parts: {
    lanes: {
      after: [1, 6],
      slots: {
        line: [
          {
            name: 'Serial queue',
            short: 'Serial',
            icon: 'queue',
            does: 'passes short and long work on in order',
            reliefs: READER,
          },
          {
            name: 'Session queue',
            short: 'Sessions',
            icon: 'queue',
            does: 'hands short and long work on in the order of arrival',
            reliefs: READER,
          },
        ],
        slow: [
          { name: 'Interest run', short: 'Interest', icon: 'percent', does: 'works through a whole account' },
          { name: 'Year summary', short: 'Summary', icon: 'calendar', does: 'adds up a year of one account' },
        ],
        free: [
          { name: 'Point update', short: 'Update', icon: 'pencil-simple', does: 'changes one row' },
          { name: 'Key lookup', short: 'Lookup', icon: 'magnifying-glass', does: 'reads one row by its key' },
        ],
      },
    },
    desk: {
      after: [1, 6],
      slots: {
        desk: [
          {
            name: 'Job scheduler',
            short: 'Jobs',
            icon: 'sort-ascending',
            does: 'runs instant payments before ordinary ones',
          },
          {
            name: 'Query governor',
            short: 'Governor',
            icon: 'sort-ascending',
            does: 'runs urgent work before routine work',
          },
        ],
      },
    },
    crowd: {
      after: [1, 6],
      slots: {
        crowd: [
          {
            name: 'Lock manager',
            short: 'LockMgr',
            icon: 'key',
            does: 'keeps one lock table for many sessions at once',
            reliefs: AT_ONCE,
          },
          {
            name: 'Buffer cache',
            short: 'Cache',
            icon: 'memory',
            does: 'serves pages to many sessions at once',
            reliefs: AT_ONCE,
          },
        ],
      },
    },
    pair: {
      after: [3, 6],
      slots: {
        one: [
          {
            name: 'Transfer',
            icon: 'arrow-fat-right',
            does: 'moves money, holding payer and payee',
          },
          {
            name: 'Payout',
            icon: 'arrow-fat-right',
            does: 'pays money out, holding payer and payee',
          },
        ],
        two: [
          { name: 'Refund', icon: 'arrow-fat-left', does: 'gives money back, holding payee and payer' },
          {
            name: 'Chargeback',
            short: 'Reversal',
            icon: 'arrow-fat-left',
            does: 'takes money back, holding payee and payer',
          },
        ],
        pool: [
          {
            name: 'Account rows',
            short: 'Rows',
            icon: 'lock',
            does: 'the rows of payer and payee, each under its own lock',
            handle: 'two row locks',
            reliefs: LOCKS,
          },
          {
            name: 'Ledger locks',
            short: 'Locks',
            icon: 'lock',
            does: 'one lock for the payer, one for the payee',
            handle: 'two locks',
            reliefs: LOCKS,
          },
        ],
      },
    },
    loop: {
      after: [0, 4],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'DB driver',
            short: 'Driver',
            icon: 'arrow-clockwise',
            does: 'sends a transaction again when no answer has come',
            handle: 'sends it again',
          },
          {
            name: 'Txn wrapper',
            short: 'Wrapper',
            icon: 'arrow-clockwise',
            does: 'starts a transaction again when no commit has come',
            handle: 'tries again',
          },
        ],
      },
    },
    buffer: {
      after: [1, 6],
      slots: {
        buffer: [
          {
            name: 'Sanctions screen',
            short: 'Screen',
            icon: 'binoculars',
            does: 'compares names with the lists, refuses what its queue cannot hold',
          },
          {
            name: 'Signature check',
            short: 'Signing',
            icon: 'signature',
            does: 'verifies signatures, refuses what its queue cannot hold',
          },
        ],
        bypass: [
          {
            name: 'Known payees',
            short: 'Known',
            icon: 'address-book',
            does: 'passes what goes to cleared payees',
          },
          {
            name: 'Own accounts',
            short: 'Own',
            icon: 'house-line',
            does: 'passes what stays with one customer',
          },
        ],
      },
    },
    batch: {
      after: [3, 7],
      slots: {
        batch: [
          {
            name: 'Group commit',
            short: 'Group',
            icon: 'stack',
            does: 'collects transactions and flushes them together',
          },
          {
            name: 'Log flusher',
            short: 'Flusher',
            icon: 'stack',
            does: 'collects log records and writes them together',
          },
        ],
      },
    },
  },
};
