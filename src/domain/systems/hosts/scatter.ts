import type { Host } from '../../types.ts';
import { INSTANCE, numbered, shed, TUNER, VALVE } from './words.ts';

/** D4 scatter-gather: a query goes out to shards and comes back as one list. */
export const scatter: Host = {
  id: 'scatter',
  names: ['Fare search', 'Library search', 'Product search'],
  icon: 'magnifying-glass',
  gap: 300,
  second: '2 s',
  source: [
    {
      name: 'Search pages',
      short: 'Pages',
      icon: 'browsers',
      does: 'send one query for every search',
      reliefs: shed('query'),
    },
    {
      name: 'Partner sites',
      short: 'Partners',
      icon: 'globe',
      does: 'pass on what their visitors look for',
      reliefs: shed('query'),
    },
  ],
  sink: [
    { name: 'Results', icon: 'check-circle', does: 'what the searcher gets to see' },
    { name: 'Hit list', icon: 'list-checks', does: 'what the searcher gets to see' },
  ],
  steps: [
    { name: 'Query API', short: 'API', icon: 'sign-in', does: 'takes the query in' },
    { name: 'Tokeniser', short: 'Tokens', icon: 'brackets-square', does: 'splits the query into terms' },
    { name: 'Spell check', short: 'Spelling', icon: 'text-aa', does: 'looks for a likelier spelling' },
    { name: 'Synonyms', icon: 'equals', does: 'adds words that mean the same' },
    { name: 'Index picker', short: 'Picker', icon: 'crosshair', does: 'chooses which indexes to ask' },
    { name: 'Ranker', icon: 'ranking', does: 'puts the hits in order' },
    { name: 'Access filter', short: 'Access', icon: 'funnel', does: 'takes out what the user may not see' },
    { name: 'Snippets', icon: 'scissors', does: 'cuts out the lines that are shown' },
    { name: 'Formatter', short: 'Format', icon: 'layout', does: 'lays out the list' },
  ],
  parts: {
    zones: {
      after: [2, 6],
      slots: {
        branch: numbered(5, 'Shard', { icon: 'database', does: 'works through its part of the index' }),
        join: [
          { name: 'Gather', icon: 'arrows-merge', does: 'merges the parts when all are in' },
          { name: 'Reducer', icon: 'arrows-merge', does: 'makes one list when every part is in' },
        ],
      },
    },
    batch: {
      after: [1, 6],
      slots: {
        batch: [
          {
            name: 'Embed batcher',
            short: 'Embed',
            icon: 'stack',
            does: 'collects queries for one pass of the model',
          },
          {
            name: 'Multi-get',
            short: 'MultiGet',
            icon: 'stack',
            does: 'collects lookups and sends them together',
          },
        ],
      },
    },
    roster: {
      after: [2, 7],
      slots: {
        place: [
          {
            name: 'Scoring fleet',
            short: 'Scoring',
            icon: 'cpu',
            does: 'runs the model, one query an instance',
            reliefs: INSTANCE,
          },
          {
            name: 'Profile fleet',
            short: 'Profiles',
            icon: 'user-list',
            does: 'adds what the user likes, one query an instance',
            reliefs: INSTANCE,
          },
        ],
        corrector: [
          {
            name: 'Autoscaler',
            short: 'Scaler',
            icon: 'arrows-vertical',
            does: 'adds and removes instances by the queue metric',
            handle: 'by queue metric',
            reliefs: TUNER,
          },
          {
            name: 'Instance scaler',
            short: 'Scaler',
            icon: 'arrows-vertical',
            does: 'starts and stops instances by the queue metric',
            handle: 'by the queue',
            reliefs: TUNER,
          },
        ],
      },
    },
    growth: {
      after: [3, 7],
      slots: {
        growth: [
          {
            name: 'Admission',
            short: 'Admit',
            icon: 'faders-horizontal',
            does: 'lets in a larger or smaller share by the wait',
            handle: 'by the wait',
            reliefs: VALVE,
          },
          {
            name: 'Traffic ramp',
            short: 'Ramp',
            icon: 'chart-line-up',
            does: 'sends more or less traffic here by the wait',
            handle: 'by the wait',
            reliefs: VALVE,
          },
        ],
        ceiling: [
          {
            name: 'Highlighter',
            short: 'Marker',
            icon: 'highlighter',
            does: 'marks the words that were found',
          },
          {
            name: 'Stock lookup',
            short: 'Stock',
            icon: 'barcode',
            does: 'looks up whether each hit can be had',
          },
        ],
      },
    },
    bank: {
      after: [3, 7],
      slots: {
        sharer: [
          {
            name: 'Coordinator',
            short: 'Coord',
            icon: 'tree-structure',
            does: 'hands each query to a replica that is up',
          },
          {
            name: 'Replica router',
            short: 'Router',
            icon: 'arrows-split',
            does: 'picks a healthy replica for each query',
          },
        ],
        door: numbered(
          4,
          'Replica',
          {
            icon: 'hard-drives',
            does: 'looks up documents, quicker on a warm cache, out for a while when swamped',
          },
          'Rep',
        ),
      },
    },
  },
};
