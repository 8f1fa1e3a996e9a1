import type { Host } from '../../types.ts';
import { AT_ONCE, COPIER, INSTANCE, numbered, PIECES, RULE, shed, TUNER, VALVE, WRITER } from './words.ts';

const ADMIT = shed('upload');

/** D3 autoscaled service: files come in, are worked on and are stored. */
export const autoscaled: Host = {
  id: 'autoscaled',
  names: ['Video uploads', 'Photo library', 'Film archive'],
  icon: 'cloud-arrow-up',
  gap: 310,
  second: '30 s',
  source: [
    {
      name: 'Desktop apps',
      short: 'Desktops',
      icon: 'desktop',
      does: 'send one file after another',
      reliefs: ADMIT,
    },
    {
      name: 'Camera apps',
      short: 'Cameras',
      icon: 'device-mobile-camera',
      does: 'send what was recorded when they are online',
      reliefs: ADMIT,
    },
  ],
  sink: [
    { name: 'Gallery', icon: 'images', does: 'shows what is ready' },
    { name: 'Ready page', short: 'Ready', icon: 'check-circle', does: 'tells the user that it is done' },
  ],
  steps: [
    { name: 'Upload API', short: 'Upload', icon: 'upload-simple', does: 'takes the file in' },
    { name: 'Virus scan', short: 'Scan', icon: 'virus', does: 'scans each file' },
    {
      name: 'Format probe',
      short: 'Probe',
      icon: 'file-magnifying-glass',
      does: 'reads what kind of file it is',
    },
    { name: 'Colour match', short: 'Colour', icon: 'palette', does: 'brings colours to one standard' },
    { name: 'Resizer', icon: 'resize', does: 'makes the sizes that are asked for' },
    { name: 'Preview maker', short: 'Preview', icon: 'image-square', does: 'makes the small picture' },
    { name: 'Tagger', icon: 'tag', does: 'names what is to be seen' },
    {
      name: 'Object store',
      short: 'Store',
      icon: 'hard-drive',
      does: 'writes the finished files',
      reliefs: WRITER,
    },
    {
      name: 'Catalogue',
      short: 'Catalog',
      icon: 'books',
      does: 'enters the file for search',
      reliefs: WRITER,
    },
  ],
  parts: {
    bank: {
      after: [0, 6],
      slots: {
        sharer: [
          { name: 'Ingress', icon: 'arrows-split', does: 'sends each job to a pod that is up' },
          { name: 'Mesh proxy', short: 'Mesh', icon: 'graph', does: 'picks a ready pod for each job' },
        ],
        door: numbered(4, 'Pod', {
          icon: 'cube',
          does: 'reads place and date, quicker once warm, unready for a while when swamped',
        }),
      },
    },
    crowd: {
      after: [2, 6],
      slots: {
        crowd: [
          {
            name: 'Scratch disk',
            short: 'Scratch',
            icon: 'disc',
            does: 'holds the working files of many jobs at once',
            reliefs: AT_ONCE,
          },
          {
            name: 'Shared GPU',
            short: 'GPU',
            icon: 'graphics-card',
            does: 'runs many jobs at once on one card',
            reliefs: AT_ONCE,
          },
        ],
      },
    },
    roster: {
      after: [1, 7],
      slots: {
        place: [
          {
            name: 'Worker fleet',
            short: 'Workers',
            icon: 'cpu',
            does: 'sharpens the picture, one file an instance',
            reliefs: INSTANCE,
          },
          {
            name: 'Denoise group',
            short: 'Denoise',
            icon: 'cpu',
            does: 'takes the noise out, one file an instance',
            reliefs: INSTANCE,
          },
        ],
        corrector: [
          {
            name: 'Autoscaler',
            short: 'Scaler',
            icon: 'arrows-vertical',
            does: 'starts and stops instances by the queue metric',
            handle: 'by queue metric',
            reliefs: TUNER,
          },
          {
            name: 'Fleet scaler',
            short: 'Scaler',
            icon: 'arrows-vertical',
            does: 'adds and removes instances by the queue metric',
            handle: 'by the queue',
            reliefs: TUNER,
          },
        ],
      },
    },
    zones: {
      after: [2, 6],
      slots: {
        branch: numbered(
          5,
          'Converter',
          { icon: 'film-strip', does: 'converts its part of the file' },
          'Conv',
        ),
        join: [
          {
            name: 'Stitcher',
            icon: 'arrows-merge',
            does: 'puts the parts together when all are in',
            reliefs: PIECES,
          },
          {
            name: 'Assembler',
            short: 'Assemble',
            icon: 'arrows-merge',
            does: 'makes one file when every part is in',
            reliefs: PIECES,
          },
        ],
      },
    },
    chain: {
      after: [1, 6],
      slots: {
        stage: [
          { name: 'Decode tier', short: 'Decode', icon: 'film-slate', does: 'unpacks the frames' },
          { name: 'Filter tier', short: 'Filter', icon: 'sun-dim', does: 'evens out the light' },
          { name: 'Pack tier', short: 'Pack', icon: 'package', does: 'packs the frames again' },
        ],
        planner: [
          {
            name: 'Decode HPA',
            short: 'Dec HPA',
            icon: 'sliders',
            does: 'sets the pace of the Decode tier by arrivals',
            handle: 'by arrivals',
            reliefs: TUNER,
          },
          {
            name: 'Filter HPA',
            short: 'Filt HPA',
            icon: 'sliders',
            does: 'sets the pace of the Filter tier by the Decode HPA',
            handle: 'by Decode HPA',
            reliefs: TUNER,
          },
          {
            name: 'Pack HPA',
            icon: 'sliders',
            does: 'sets the pace of the Pack tier by the Filter HPA',
            handle: 'by Filter HPA',
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
            name: 'Rollout',
            icon: 'rocket-launch',
            does: 'opens the service to a larger or smaller share by the wait',
            handle: 'by the wait',
            reliefs: VALVE,
          },
          {
            name: 'Beta waitlist',
            short: 'Waitlist',
            icon: 'clipboard-text',
            does: 'lets more or fewer users in by the wait',
            handle: 'by the wait',
            reliefs: VALVE,
          },
        ],
        ceiling: [
          {
            name: 'Quality check',
            short: 'Quality',
            icon: 'seal-check',
            does: 'compares the result with the original',
          },
          { name: 'Watermarker', short: 'Mark', icon: 'stamp', does: 'puts the mark of the owner in' },
        ],
      },
    },
    loop: {
      after: [0, 5],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Job client',
            short: 'Client',
            icon: 'arrow-clockwise',
            does: 'sends a job again when no result has come',
            handle: 'sends it again',
          },
          {
            name: 'Task runner',
            short: 'Runner',
            icon: 'arrow-clockwise',
            does: 'starts a task again when no result has come',
            handle: 'tries again',
          },
        ],
      },
    },
    rivals: {
      after: [2, 7],
      slots: {
        left: [
          {
            name: 'Tenant Elm',
            short: 'Elm',
            icon: 'tree',
            does: 'sends its jobs, plus hedged copies',
            reliefs: COPIER,
          },
          {
            name: 'Studio Elm',
            short: 'Elm',
            icon: 'tree',
            does: 'sends its jobs, plus hedged copies',
            reliefs: COPIER,
          },
        ],
        right: [
          {
            name: 'Tenant Pine',
            short: 'Pine',
            icon: 'tree-evergreen',
            does: 'sends its jobs, plus hedged copies',
            reliefs: COPIER,
          },
          {
            name: 'Studio Pine',
            short: 'Pine',
            icon: 'tree-evergreen',
            does: 'sends its jobs, plus hedged copies',
            reliefs: COPIER,
          },
        ],
        answer: [
          {
            name: 'Elm hedge rule',
            short: 'Elm rule',
            icon: 'scroll',
            does: 'sets how many copies Elm sends by what Pine sends',
            handle: 'by Pine copies',
            reliefs: RULE,
          },
          {
            name: 'Elm dispatcher',
            short: 'Elm disp',
            icon: 'scroll',
            does: 'sets the extra copies of Elm by those of Pine',
            handle: 'by Pine copies',
            reliefs: RULE,
          },
        ],
        other: [
          {
            name: 'Pine hedge rule',
            short: 'PineRule',
            icon: 'note',
            does: 'sets how many copies Pine sends by what Elm sends',
            handle: 'by Elm copies',
            reliefs: RULE,
          },
          {
            name: 'Pine dispatcher',
            short: 'PineDisp',
            icon: 'note',
            does: 'sets the extra copies of Pine by those of Elm',
            handle: 'by Elm copies',
            reliefs: RULE,
          },
        ],
        shared: [
          {
            name: 'Shared pool',
            short: 'Shared',
            icon: 'squares-four',
            does: 'runs the jobs of both tenants',
          },
          {
            name: 'Spot pool',
            short: 'Spot',
            icon: 'circles-four',
            does: 'runs the jobs that both tenants send',
          },
        ],
      },
    },
  },
};
