import type { Host } from '../../types.ts';
import { CONNECTION, numbered, THREAD, TUNER, WRITER } from './words.ts';

/** D1 request path: edge, gateway, app, database, page. */
export const request: Host = {
  id: 'request',
  names: ['Web shop', 'Hotel bookings', 'Ticket office'],
  icon: 'browser',
  gap: 280,
  second: '500 ms',
  source: [
    { name: 'Browsers', icon: 'browsers', does: 'send a request for every click' },
    { name: 'Mobile apps', short: 'Apps', icon: 'device-mobile', does: 'send a request for every tap' },
  ],
  sink: [
    { name: 'Response', icon: 'check-circle', does: 'what the visitor gets to see' },
    { name: 'Page view', short: 'View', icon: 'eye', does: 'the page as the visitor sees it' },
  ],
  steps: [
    {
      name: 'TLS endpoint',
      short: 'TLS',
      icon: 'lock-key',
      does: 'ends the TLS session and passes the request on',
    },
    {
      name: 'API gateway',
      short: 'Gateway',
      icon: 'signpost',
      does: 'checks the token and routes the request',
    },
    { name: 'Quota check', short: 'Quota', icon: 'gauge', does: 'counts requests per key' },
    {
      name: 'Session store',
      short: 'Session',
      icon: 'identification-card',
      does: 'looks up who is signed in',
    },
    { name: 'App server', short: 'App', icon: 'cube', does: 'runs the page code' },
    { name: 'Pricing', icon: 'tag', does: 'works out what it costs' },
    { name: 'Primary DB', short: 'DB', icon: 'database', does: 'writes the order', reliefs: WRITER },
    { name: 'Renderer', icon: 'layout', does: 'turns the answer into a page' },
    {
      name: 'Access log',
      short: 'Log',
      icon: 'list-dashes',
      does: 'writes one line for each request',
      reliefs: WRITER,
    },
  ],
  parts: {
    batch: {
      after: [3, 7],
      slots: {
        batch: [
          {
            name: 'Call batcher',
            short: 'Batcher',
            icon: 'stack',
            does: 'collects calls and sends them as one',
          },
          {
            name: 'Coalescer',
            short: 'Coalesce',
            icon: 'stack',
            does: 'gathers requests and forwards them together',
          },
        ],
      },
    },
    buffer: {
      after: [5, 7],
      slots: {
        buffer: [
          {
            name: 'PDF maker',
            short: 'PDF',
            icon: 'file-pdf',
            does: 'draws a PDF, refuses what its queue cannot hold',
          },
          {
            name: 'Voucher maker',
            short: 'Voucher',
            icon: 'ticket',
            does: 'draws a voucher, refuses what its queue cannot hold',
          },
        ],
        bypass: [
          {
            name: 'Plain receipt',
            short: 'Receipt',
            icon: 'receipt',
            does: 'answers those who want text only',
          },
          {
            name: 'Text notice',
            short: 'Notice',
            icon: 'chat-text',
            does: 'answers those who want text only',
          },
        ],
      },
    },
    bank: {
      after: [1, 5],
      slots: {
        sharer: [
          {
            name: 'Load balancer',
            short: 'Balancer',
            icon: 'scales',
            does: 'sends each lookup to a node that is up',
          },
          {
            name: 'L7 router',
            short: 'Router',
            icon: 'arrows-split',
            does: 'picks a healthy node for each lookup',
          },
        ],
        door: numbered(
          4,
          'Stock',
          {
            icon: 'hard-drives',
            does: 'looks up what is left, quicker on a warm cache, out for a while when swamped',
          },
          'Stock',
        ),
      },
    },
    crowd: {
      after: [2, 6],
      slots: {
        crowd: [
          {
            name: 'Thread pool',
            short: 'Threads',
            icon: 'rows',
            does: 'runs many requests at once in one process',
            reliefs: THREAD,
          },
          {
            name: 'Shared heap',
            short: 'Heap',
            icon: 'memory',
            does: 'gives memory to many threads at once',
            reliefs: THREAD,
          },
        ],
      },
    },
    roster: {
      after: [2, 6],
      slots: {
        place: [
          {
            name: 'Query proxy',
            short: 'Proxy',
            icon: 'plugs-connected',
            does: 'runs each query on a connection of its own',
            reliefs: CONNECTION,
          },
          {
            name: 'Partner link',
            short: 'Partner',
            icon: 'plugs-connected',
            does: 'asks the partner system, one call a connection',
            reliefs: CONNECTION,
          },
        ],
        corrector: [
          {
            name: 'Connection tuner',
            short: 'Tuner',
            icon: 'sliders',
            does: 'opens and closes connections by the averaged queue',
            handle: 'by the queue',
            reliefs: TUNER,
          },
          {
            name: 'Adaptive limiter',
            short: 'Limiter',
            icon: 'sliders',
            does: 'moves the connection limit by the averaged queue',
            handle: 'by queue length',
            reliefs: TUNER,
          },
        ],
      },
    },
  },
};
