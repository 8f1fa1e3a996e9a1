import type { Host } from '../../types.ts';
import { demand, equals, FIRM, ROOM, round, SET, TRADES, VISIT } from './words.ts';

/** Repairs to homes that are let, from the report to the sign-off. */
export const repairs: Host = {
  id: 'repairs',
  names: ['Repairs service', 'Housing repairs', 'Home repairs'],
  icon: 'wrench',
  gap: 300,
  second: '4 hours',
  source: [
    {
      name: 'Tenants',
      icon: 'users',
      does: 'report what is broken in their homes',
      reliefs: demand('reports'),
    },
    {
      name: 'Repair reports',
      short: 'Reports',
      icon: 'phone-incoming',
      does: 'come in from tenants by phone and web',
      reliefs: demand('reports'),
    },
  ],
  sink: [
    { name: 'Case closed', short: 'Closed', icon: 'house-line', does: 'leaves the home as it should be' },
    {
      name: 'Home in order',
      short: 'In order',
      icon: 'house-line',
      does: 'is what the tenant asked for',
    },
  ],
  steps: [
    { name: 'Call handling', short: 'Calls', icon: 'headset', does: 'writes down what is broken and where' },
    { name: 'Triage', icon: 'first-aid', does: 'decides how urgent a case is and which trade it needs' },
    {
      name: 'Inspection',
      short: 'Inspect',
      icon: 'magnifying-glass',
      does: 'looks at the fault in the home',
    },
    { name: 'Quote', icon: 'calculator', does: 'prices the work' },
    { name: 'Budget holder', short: 'Budget', icon: 'coins', does: 'releases the money' },
    { name: 'Parts store', short: 'Parts', icon: 'nut', does: 'lays out the material of each job' },
    { name: 'Appointment', short: 'Appoint', icon: 'calendar-check', does: 'agrees a day with the tenant' },
    { name: 'Repair visit', short: 'Visit', icon: 'hammer', does: 'does the work in the home' },
    { name: 'Sign-off', icon: 'signature', does: 'goes over the work with the tenant' },
  ],
  parts: {
    zones: {
      after: [4, 7],
      slots: {
        branch: [
          { name: 'Plumbing', icon: 'pipe-wrench', does: 'sees to the pipes of a job' },
          { name: 'Electrics', short: 'Electric', icon: 'lightning', does: 'sees to the wiring of a job' },
          { name: 'Joinery', icon: 'ladder', does: 'sees to doors and boards of a job' },
          { name: 'Plastering', short: 'Plaster', icon: 'paint-roller', does: 'sees to the walls of a job' },
        ],
        join: [
          {
            name: 'Trades complete',
            short: 'Trades',
            icon: 'puzzle-piece',
            does: 'lets a job go on once every trade has done its part',
            reliefs: TRADES,
          },
          {
            name: 'All trades in',
            short: 'All in',
            icon: 'puzzle-piece',
            does: 'ticks a job off once every trade is through',
            reliefs: TRADES,
          },
        ],
      },
    },
    lanes: {
      after: [3, 6],
      slots: {
        line: [
          {
            name: 'Job list',
            icon: 'list-numbers',
            does: 'gives jobs out in the order they came in, whatever they need',
          },
          {
            name: 'Order book',
            short: 'Orders',
            icon: 'list-numbers',
            does: 'calls jobs up one after the other, whatever they need',
          },
        ],
        slow: [
          {
            name: 'Scaffolding',
            short: 'Scaffold',
            icon: 'crane-tower',
            does: 'puts up a frame for the few jobs on the roof',
          },
          {
            name: 'Crane hire',
            short: 'Crane',
            icon: 'crane-tower',
            does: 'lifts what the few heavy jobs need',
          },
        ],
        free: [
          {
            name: 'Handyman van',
            short: 'Handyman',
            icon: 'van',
            does: 'takes the jobs that a toolbox can settle',
          },
          {
            name: 'Minor works',
            short: 'Minor',
            icon: 'toolbox',
            does: 'takes the jobs that one person can settle',
          },
        ],
      },
    },
    desk: {
      after: [1, 6],
      slots: {
        desk: [
          {
            name: 'Dispatch',
            icon: 'path',
            does: 'sends people out, to emergencies before routine jobs',
          },
          {
            name: 'Planning desk',
            short: 'Planning',
            icon: 'desk',
            does: 'plans jobs, emergencies before routine ones',
          },
        ],
      },
    },
    batch: {
      after: [2, 6],
      slots: {
        batch: [
          {
            name: 'Estate round',
            short: 'Estate',
            icon: 'map-trifold',
            does: 'collects the jobs of one estate and lets them go together',
            reliefs: round('jobs'),
          },
          {
            name: 'Merchant run',
            short: 'Merchant',
            icon: 'package',
            does: 'collects jobs and fetches the material for all of them together',
            reliefs: round('jobs'),
          },
        ],
      },
    },
    buffer: {
      after: [3, 6],
      slots: {
        buffer: [
          {
            name: 'Damp treatment',
            short: 'Damp',
            icon: 'drop-half',
            does: 'dries walls; keeps a waiting list of fixed length and declines the rest',
          },
          {
            name: 'Window workshop',
            short: 'Windows',
            icon: 'frame-corners',
            does: 'builds windows; keeps a waiting list of fixed length and declines the rest',
          },
        ],
        bypass: [
          { name: 'Lock service', short: 'Locks', icon: 'lock-key', does: 'takes the few jobs on locks' },
          { name: 'Pest control', short: 'Pests', icon: 'bug', does: 'takes the few jobs on mice and wasps' },
        ],
      },
    },
    pair: {
      after: [4, 7],
      slots: {
        one: [
          {
            name: 'Gutter visit',
            short: 'Gutters',
            icon: 'cloud-rain',
            does: 'takes both shared things along to clear the gutters',
            reliefs: VISIT,
          },
          {
            name: 'Lamp visit',
            short: 'Lamps',
            icon: 'lamp-pendant',
            does: 'takes both shared things along to mend the lights on the stairs',
            reliefs: VISIT,
          },
        ],
        two: [
          {
            name: 'Aerial visit',
            short: 'Aerials',
            icon: 'broadcast',
            does: 'takes both shared things along to mend the aerials',
            reliefs: VISIT,
          },
          {
            name: 'Chimney visit',
            short: 'Chimneys',
            icon: 'fire',
            does: 'takes both shared things along to sweep the chimneys',
            reliefs: VISIT,
          },
        ],
        pool: [
          {
            name: 'Ladder and truck',
            short: 'Ladder',
            icon: 'truck-trailer',
            handle: 'ladder and truck',
            does: 'are the long ladder and the truck that such a visit needs',
            reliefs: SET,
          },
          {
            name: 'Hoist and permit',
            short: 'Hoist',
            icon: 'truck-trailer',
            handle: 'hoist and permit',
            does: 'are the hoist and the street permit that such a visit needs',
            reliefs: SET,
          },
        ],
      },
    },
    crowd: {
      after: [2, 7],
      slots: {
        crowd: [
          {
            name: 'Depot yard',
            short: 'Depot',
            icon: 'garage',
            does: 'is where fitters load their cars, several at once',
            reliefs: ROOM,
          },
          {
            name: 'Stairwell',
            short: 'Stairs',
            icon: 'stairs',
            does: 'is where fitters carry material up, several at once',
            reliefs: ROOM,
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
            name: 'Tenant app',
            short: 'App',
            icon: 'arrows-clockwise',
            handle: 'asks again',
            does: 'passes a case on and asks again after a time without an answer',
          },
          {
            name: 'Caretaker',
            short: 'Care',
            icon: 'arrows-clockwise',
            handle: 'calls again',
            does: 'passes a case on and calls again after a time without an answer',
          },
        ],
      },
    },
    roster: {
      after: [4, 7],
      slots: {
        place: [
          { name: 'Fitting team', short: 'Fitting', icon: 'hard-hat', does: 'puts new parts in' },
          {
            name: 'Heating team',
            short: 'Heating',
            icon: 'thermometer',
            does: 'sees to boilers and radiators',
          },
        ],
        corrector: [
          {
            name: 'Crew leader',
            short: 'Leader',
            icon: 'user-gear',
            handle: 'by the pile',
            does: 'sets the hours of the team by the jobs that wait',
          },
          {
            name: 'Staff agency',
            short: 'Agency',
            icon: 'user-gear',
            handle: 'by the pile',
            does: 'sends people to the team by the jobs that wait',
          },
        ],
      },
    },
    bank: {
      after: [3, 6],
      slots: {
        sharer: [
          {
            name: 'Contract desk',
            short: 'Contract',
            icon: 'tree-structure',
            does: 'deals jobs out to the contractors',
          },
          {
            name: 'Area office',
            short: 'Area',
            icon: 'tree-structure',
            does: 'gives each job to one of the contractors',
          },
        ],
        door: equals(
          [
            ['Brook & Sons', 'Brook'],
            ['Tanner Bros', 'Tanner'],
            ['Ridge Works', 'Ridge'],
            ['Lane Homes', 'Lane'],
          ],
          {
            icon: 'truck',
            does: 'does whole jobs, quicker with practice, shut for a while when full',
            reliefs: FIRM,
          },
        ),
      },
    },
  },
};
