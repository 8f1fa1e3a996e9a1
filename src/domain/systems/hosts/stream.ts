import type { Host } from '../../types.ts';
import { streamSteered } from './stream-steered.ts';
import { AT_ONCE, COPIES, LOCKS, numbered, READER, shed, WRITER } from './words.ts';

const ADMIT = shed('event');

/** D2 stream: devices, broker, consumers, store. */
export const stream: Host = {
  id: 'stream',
  names: ['Parcel tracking', 'Fleet telemetry', 'Meter readings'],
  icon: 'broadcast',
  gap: 270,
  second: '5 s',
  source: [
    { name: 'Devices', icon: 'devices', does: 'send an event whenever something changes', reliefs: ADMIT },
    {
      name: 'Field gateways',
      short: 'Gateways',
      icon: 'cell-tower',
      does: 'pass on what the devices around them report',
      reliefs: ADMIT,
    },
  ],
  sink: [
    { name: 'Dashboard', short: 'Board', icon: 'presentation-chart', does: 'shows what has come through' },
    { name: 'Read view', short: 'View', icon: 'eye', does: 'what customers can look up' },
  ],
  steps: [
    { name: 'Ingest API', short: 'Ingest', icon: 'sign-in', does: 'takes events in and stamps them' },
    { name: 'Broker', icon: 'rows', does: 'appends events to the topic', reliefs: WRITER },
    { name: 'Decoder', icon: 'binary', does: 'unpacks each event' },
    {
      name: 'Schema check',
      short: 'Schema',
      icon: 'list-checks',
      does: 'holds each event against its schema',
    },
    { name: 'Deduplicator', short: 'Dedup', icon: 'exclude', does: 'marks what has been seen before' },
    { name: 'Enricher', icon: 'puzzle-piece', does: 'adds what is known about the sender' },
    { name: 'Scorer', icon: 'brain', does: 'runs the model on each event' },
    {
      name: 'Time-series DB',
      short: 'TSDB',
      icon: 'chart-line',
      does: 'stores each event under its time',
      reliefs: WRITER,
    },
    { name: 'Offset commit', short: 'Commit', icon: 'git-commit', does: 'records how far the topic is read' },
  ],
  parts: {
    lanes: {
      after: [1, 6],
      slots: {
        line: [
          {
            name: 'Partition',
            short: 'Log',
            icon: 'queue',
            does: 'keeps small and large events in order',
            reliefs: READER,
          },
          {
            name: 'Ordered topic',
            short: 'Topic',
            icon: 'queue',
            does: 'hands small and large events on as they came',
            reliefs: READER,
          },
        ],
        slow: [
          { name: 'Blob parser', short: 'Blobs', icon: 'file-archive', does: 'unpacks the large events' },
          {
            name: 'Photo reader',
            short: 'Photos',
            icon: 'camera',
            does: 'reads the events that carry a photo',
          },
        ],
        free: [
          { name: 'Row mapper', short: 'Mapper', icon: 'table', does: 'maps the small events to rows' },
          {
            name: 'Column copier',
            short: 'Columns',
            icon: 'textbox',
            does: 'copies small events column by column',
          },
        ],
      },
    },
    desk: {
      after: [2, 7],
      slots: {
        desk: [
          { name: 'Rule engine', short: 'Rules', icon: 'bell-ringing', does: 'takes alarms before readings' },
          {
            name: 'Alert evaluator',
            short: 'Alerts',
            icon: 'bell-ringing',
            does: 'takes alarms before routine events',
          },
        ],
      },
    },
    crowd: {
      after: [2, 7],
      slots: {
        crowd: [
          {
            name: 'State store',
            short: 'State',
            icon: 'memory',
            does: 'lets many tasks at once update one set of keys',
            reliefs: AT_ONCE,
          },
          {
            name: 'Global counter',
            short: 'Counter',
            icon: 'hash',
            does: 'takes additions from many tasks at once',
            reliefs: AT_ONCE,
          },
        ],
      },
    },
    batch: {
      after: [1, 7],
      slots: {
        batch: [
          {
            name: 'Micro-batcher',
            short: 'Batcher',
            icon: 'stack',
            does: 'collects events and passes them on together',
          },
          { name: 'Bulk writer', short: 'Bulk', icon: 'stack', does: 'collects events for one bulk write' },
        ],
      },
    },
    buffer: {
      after: [2, 7],
      slots: {
        buffer: [
          {
            name: 'Geocoder',
            icon: 'map-pin',
            does: 'looks up places, refuses what its queue cannot hold',
          },
          {
            name: 'Outlier test',
            short: 'Outlier',
            icon: 'chart-scatter',
            does: 'looks for odd values, refuses what its queue cannot hold',
          },
        ],
        bypass: [
          {
            name: 'Pass-through',
            short: 'Pass',
            icon: 'arrow-bend-up-right',
            does: 'forwards events that are complete as they came',
          },
          {
            name: 'Heartbeats',
            short: 'Beats',
            icon: 'heartbeat',
            does: 'forwards events that only say a device is up',
          },
        ],
      },
    },
    zones: {
      after: [0, 7],
      slots: {
        branch: numbered(
          4,
          'Follower',
          { icon: 'hard-drive', does: 'writes its copy of the event', reliefs: WRITER },
          'Copy',
        ),
        join: [
          {
            name: 'Replicated ack',
            short: 'Ack',
            icon: 'checks',
            does: 'confirms when all copies are written',
            reliefs: COPIES,
          },
          {
            name: 'High watermark',
            short: 'HWM',
            icon: 'checks',
            does: 'moves on when every copy is written',
            reliefs: COPIES,
          },
        ],
      },
    },
    pair: {
      after: [3, 7],
      slots: {
        one: [
          {
            name: 'Upsert txn',
            short: 'Upsert',
            icon: 'plus-circle',
            does: 'writes rows, holding table and index',
          },
          {
            name: 'Insert txn',
            short: 'Insert',
            icon: 'plus-circle',
            does: 'adds rows, holding table and index',
          },
        ],
        two: [
          {
            name: 'Delete txn',
            short: 'Delete',
            icon: 'minus-circle',
            does: 'removes rows, holding index and table',
          },
          {
            name: 'Expiry txn',
            short: 'Expiry',
            icon: 'minus-circle',
            does: 'removes old rows, holding index and table',
          },
        ],
        pool: [
          {
            name: 'Table and index',
            short: 'Locks',
            icon: 'lock',
            does: 'each has a lock of its own',
            handle: 'two locks',
            reliefs: LOCKS,
          },
          {
            name: 'Two table locks',
            short: 'Locks',
            icon: 'lock',
            does: 'one lock for the rows, one for their index',
            handle: 'two locks',
            reliefs: LOCKS,
          },
        ],
      },
    },
    ...streamSteered,
  },
};
