import type { Host } from '../../types.ts';
import { DOOR, floor, GROWTH, infeed, kit, LOAD, OFFICE, ORDERS, PARTS } from './words.ts';

const WASHER = { ...kit('washer', 'washers'), ...infeed('infeed') };

/** W4: kits are gathered from several zones, put together, and boxed for the fitters. */
export const assembly: Host = {
  id: 'assembly',
  names: ['Order assembly', 'Kit assembly', 'Kitting hall'],
  icon: 'toolbox',
  gap: 300,
  second: '3 minutes',
  source: [
    {
      name: 'Kit orders',
      short: 'Orders',
      icon: 'clipboard-text',
      does: 'name the kit that a job needs',
      reliefs: ORDERS,
    },
    {
      name: 'Job sheets',
      short: 'Jobs',
      icon: 'file-text',
      does: 'ask for a kit for each job',
      reliefs: ORDERS,
    },
  ],
  sink: [
    { name: 'Fitters', icon: 'user', does: 'take the kit to the job' },
    { name: 'Site vans', short: 'Vans', icon: 'van', does: 'take the kits to the site' },
  ],
  steps: [
    {
      name: 'Parts list',
      short: 'List',
      icon: 'list-bullets',
      does: 'writes out the parts of each kit',
      reliefs: OFFICE,
    },
    { name: 'Reserve', icon: 'bookmark-simple', does: 'sets stock aside for the order', reliefs: OFFICE },
    { name: 'Pick', icon: 'hand-grabbing', does: 'puts the standard parts in a tote' },
    { name: 'Check', icon: 'magnifying-glass', does: 'compares the parts with the list' },
    { name: 'Lay out', icon: 'squares-four', does: 'lays the parts in their tray' },
    { name: 'Fit', icon: 'screwdriver', does: 'screws together what ships as one piece' },
    { name: 'Test', icon: 'gauge', does: 'runs each kit once' },
    { name: 'Pack', icon: 'package', does: 'boxes the kit' },
    { name: 'Label', icon: 'barcode', does: 'sticks the job number on' },
  ],
  parts: {
    zones: {
      after: [0, 3],
      slots: {
        branch: [
          {
            name: 'Small parts',
            short: 'Small',
            icon: 'nut',
            does: 'picks the screws and clips of the order',
          },
          {
            name: 'Long goods',
            short: 'Long',
            icon: 'ruler',
            does: 'picks the pipes and rails of the order',
          },
          { name: 'Cables', icon: 'plugs', does: 'picks the cables of the order' },
          { name: 'Panels', icon: 'columns', does: 'picks the panels of the order' },
          { name: 'Liquids', icon: 'drop', does: 'picks the oils and glues of the order' },
        ],
        join: [
          {
            name: 'Consolidation',
            short: 'Consol',
            icon: 'puzzle-piece',
            does: 'brings the zones of an order together',
            reliefs: PARTS,
          },
          {
            name: 'Marshalling',
            short: 'Marshal',
            icon: 'arrows-merge',
            does: 'holds totes until all of an order are in',
            reliefs: PARTS,
          },
        ],
      },
    },
    bank: {
      after: [2, 6],
      slots: {
        sharer: [
          { name: 'Bench board', short: 'Board', icon: 'kanban', does: 'names a bench for each order' },
          {
            name: 'Cell leader',
            short: 'Leader',
            icon: 'user-list',
            does: 'hands each order to one of the benches',
          },
        ],
        door: ['one', 'two', 'three', 'four'].map((number, i) => ({
          name: `Bench ${i + 1}`,
          icon: `number-square-${number}`,
          does: 'wires up kits, quicker with practice, closed while swamped',
          reliefs: DOOR,
        })),
      },
    },
    batch: {
      after: [1, 7],
      slots: {
        batch: [
          {
            name: 'Wave',
            icon: 'stack-plus',
            does: 'gathers orders and lets them go together',
            reliefs: {
              lot: { do: 'Half as many orders to a wave', would: 'Half as many orders to a wave' },
              lot4: { do: 'A quarter as many orders to a wave', would: 'A quarter as many orders to a wave' },
            },
          },
          {
            name: 'Kit trolley',
            short: 'Trolley',
            icon: 'trolley',
            does: 'is pushed on when its shelves are full',
            reliefs: LOAD,
          },
        ],
      },
    },
    roster: {
      after: [2, 5],
      slots: {
        place: [
          { name: 'Cut to size', short: 'Cut', icon: 'scissors', does: 'cuts hose and cable to length' },
          { name: 'Bend', icon: 'angle', does: 'bends brackets to the drawing' },
        ],
        corrector: [
          {
            name: 'Shift planner',
            short: 'Planner',
            icon: 'users-three',
            does: 'adds or takes off people by the pile',
            handle: 'by the pile',
          },
          {
            name: 'Agency desk',
            short: 'Agency',
            icon: 'phone',
            does: 'books more or fewer hands by the pile on the report',
            handle: 'by the report',
          },
        ],
      },
    },
    crowd: {
      after: [1, 7],
      slots: {
        crowd: [
          {
            name: 'Tool aisle',
            short: 'Aisle',
            icon: 'arrows-left-right',
            does: 'lets people with totes pass side by side',
            reliefs: floor('in'),
          },
          {
            name: 'Main gangway',
            short: 'Gangway',
            icon: 'footprints',
            does: 'is used by many at once, each with a trolley',
            reliefs: floor('on'),
          },
        ],
      },
    },
    growth: {
      after: [2, 6],
      slots: {
        growth: [
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'megaphone',
            does: 'brings in more jobs or fewer, by the wait',
            handle: 'by the wait',
            reliefs: GROWTH,
          },
          {
            name: 'Trade forum',
            short: 'Forum',
            icon: 'chats-circle',
            does: 'sends more fitters here or fewer, by the wait',
            handle: 'by the wait',
            reliefs: GROWTH,
          },
        ],
        ceiling: [
          { name: 'Paint', icon: 'paint-roller', does: 'sprays covers in the colour ordered' },
          { name: 'Engrave', icon: 'pen-nib', does: 'cuts the name plate' },
        ],
      },
    },
    buffer: {
      after: [2, 5],
      slots: {
        buffer: [
          {
            name: 'Wash tunnel',
            short: 'Tunnel',
            icon: 'washing-machine',
            does: 'degreases what its infeed holds, turns the rest away',
            reliefs: WASHER,
          },
          {
            name: 'Wash line',
            short: 'Line',
            icon: 'shower',
            does: 'degreases what its infeed holds, turns the rest away',
            reliefs: WASHER,
          },
        ],
        bypass: [
          { name: 'Hand wash', short: 'By hand', icon: 'hand-soap', does: 'cleans delicate parts by hand' },
          { name: 'Wipe-down', short: 'Wipe', icon: 'towel', does: 'wipes delicate parts with a cloth' },
        ],
      },
    },
  },
};
