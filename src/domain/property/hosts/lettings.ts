import type { Host } from '../../types.ts';
import { rivals } from './rivals.ts';
import { demand, ROOM, round, SET, TALK, VISIT } from './words.ts';

/** A lettings office, from the first enquiry to the keys. */
export const lettings: Host = {
  id: 'lettings',
  names: ['Lettings office', 'Rental agency', 'Flats to let'],
  icon: 'key',
  gap: 260,
  second: '1 day',
  source: [
    {
      name: 'Renters',
      icon: 'users',
      does: 'ask about a flat that is to let',
      reliefs: demand('renters'),
    },
    {
      name: 'Web enquiries',
      short: 'Web',
      icon: 'browser',
      does: 'come in from the listing of a flat',
      reliefs: demand('enquiries'),
    },
  ],
  sink: [
    { name: 'Key handover', short: 'Keys', icon: 'house-line', does: 'gives the renter the keys' },
    { name: 'Moved in', short: 'Moved in', icon: 'house-line', does: 'has the keys and the flat' },
  ],
  steps: [
    { name: 'Inbox', icon: 'tray', does: 'sorts enquiries by flat' },
    { name: 'Viewing', icon: 'door-open', does: 'shows the renter round' },
    {
      name: 'Application',
      short: 'Apply',
      icon: 'clipboard-text',
      does: 'takes the form and the holding fee',
    },
    {
      name: 'Credit search',
      short: 'Credit',
      icon: 'credit-card',
      does: 'asks the credit agency about the renter',
    },
    { name: 'Right to rent', short: 'Visa', icon: 'identification-card', does: 'sees the passport or visa' },
    { name: 'Landlord call', short: 'Landlord', icon: 'phone', does: "gets the landlord's yes" },
    { name: 'Agreement', short: 'Agree', icon: 'signature', does: 'draws up the tenancy and has it signed' },
    {
      name: 'Deposit desk',
      short: 'Deposit',
      icon: 'shield-check',
      does: 'pays the deposit into the scheme',
    },
    { name: 'Inventory', short: 'Invent.', icon: 'list-checks', does: 'lists the state of every room' },
  ],
  parts: {
    lanes: {
      after: [2, 4],
      slots: {
        line: [
          {
            name: 'Referencing tray',
            short: 'Tray',
            icon: 'stack',
            does: 'hands out references in the order they came in, whichever kind they are',
          },
          {
            name: 'Reference list',
            short: 'List',
            icon: 'stack',
            does: 'deals with references one after the other, whichever kind they are',
          },
        ],
        slow: [
          {
            name: 'Overseas bank',
            short: 'Overseas',
            icon: 'globe',
            does: 'writes abroad for the few renters who come from there',
          },
          {
            name: 'Guarantor check',
            short: 'Guarant.',
            icon: 'user-check',
            does: 'vets a second person for the few renters who need one',
          },
        ],
        free: [
          {
            name: 'Employer call',
            short: 'Employer',
            icon: 'briefcase',
            does: 'asks the employer about post and pay',
          },
          { name: 'Payslips', icon: 'receipt', does: 'reads three months of pay' },
        ],
      },
    },
    desk: {
      after: [1, 7],
      slots: {
        desk: [
          {
            name: 'Tenancy desk',
            short: 'Tenancy',
            icon: 'desk',
            does: 'plans moves, those of this week before those of next month',
          },
          {
            name: 'Removals desk',
            short: 'Removals',
            icon: 'desk',
            does: 'books lift and parking, for moves of this week first',
          },
        ],
      },
    },
    pair: {
      after: [5, 8],
      slots: {
        one: [
          {
            name: 'Meter visit',
            short: 'Meters',
            icon: 'gauge',
            does: 'takes both shared things along to read the meters',
            reliefs: VISIT,
          },
          {
            name: 'Alarm visit',
            short: 'Alarms',
            icon: 'bell-ringing',
            does: 'takes both shared things along to test the smoke alarms',
            reliefs: VISIT,
          },
        ],
        two: [
          {
            name: 'Photo visit',
            short: 'Photos',
            icon: 'images',
            does: 'takes both shared things along to picture the rooms',
            reliefs: VISIT,
          },
          {
            name: 'Lock visit',
            short: 'Locks',
            icon: 'keyhole',
            does: 'takes both shared things along to change the locks',
            reliefs: VISIT,
          },
        ],
        pool: [
          {
            name: 'Master key and car',
            short: 'Key, car',
            icon: 'car-profile',
            handle: 'key and car',
            does: 'are the one key ring and the one car that such a visit needs',
            reliefs: SET,
          },
          {
            name: 'Key and tablet',
            short: 'Key, tab',
            icon: 'device-tablet-camera',
            handle: 'key and tablet',
            does: 'are the master key and the tablet that such a visit needs',
            reliefs: SET,
          },
        ],
      },
    },
    crowd: {
      after: [0, 7],
      slots: {
        crowd: [
          {
            name: 'Record room',
            short: 'Records',
            icon: 'archive',
            does: 'is where agents look up flats and papers, several at once',
            reliefs: ROOM,
          },
          {
            name: 'Front office',
            short: 'Office',
            icon: 'users-four',
            does: 'is where agents sit down with renters, several at once',
            reliefs: ROOM,
          },
        ],
      },
    },
    batch: {
      after: [2, 7],
      slots: {
        batch: [
          {
            name: 'Signing round',
            short: 'Signing',
            icon: 'pen-nib',
            does: 'collects papers and takes them to the director together',
            reliefs: round('papers'),
          },
          {
            name: 'Post round',
            short: 'Post',
            icon: 'mailbox',
            does: 'collects papers and takes them to the landlords together',
            reliefs: round('papers'),
          },
        ],
      },
    },
    buffer: {
      after: [5, 8],
      slots: {
        buffer: [
          {
            name: 'Cleaning team',
            short: 'Cleaning',
            icon: 'broom',
            does: 'cleans the flat; keeps a waiting list of fixed length and declines the rest',
          },
          {
            name: 'Painting team',
            short: 'Painting',
            icon: 'paint-roller',
            does: 'paints the flat; keeps a waiting list of fixed length and declines the rest',
          },
        ],
        bypass: [
          {
            name: 'Snagging',
            icon: 'buildings',
            does: 'looks over the few flats that nobody has lived in',
          },
          {
            name: 'Furniture count',
            short: 'Count',
            icon: 'armchair',
            does: 'counts the furniture in the few flats that have some',
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
            name: 'Case officer',
            short: 'Officer',
            icon: 'arrows-clockwise',
            handle: 'asks again',
            does: 'passes a case on and asks again after a time without an answer',
          },
          {
            name: 'Renter app',
            short: 'App',
            icon: 'arrows-clockwise',
            handle: 'sends again',
            does: 'sends the papers in and sends them again after a time without an answer',
          },
        ],
      },
    },
    roster: {
      after: [1, 6],
      slots: {
        place: [
          { name: 'Vetting', icon: 'magnifying-glass', does: 'reads the papers of each renter' },
          {
            name: 'Tenant interview',
            short: 'Intervw',
            icon: 'chats-circle',
            does: 'talks to each renter about the flat and the rules',
          },
        ],
        corrector: [
          {
            name: 'Office manager',
            short: 'Manager',
            icon: 'user-gear',
            handle: 'by the pile',
            does: 'sets the hours there by the renters who wait',
          },
          {
            name: 'Temp agency',
            short: 'Temps',
            icon: 'user-gear',
            handle: 'by the pile',
            does: 'sends people there by the renters who wait',
          },
        ],
      },
    },
    chain: {
      after: [2, 5],
      slots: {
        stage: [
          { name: 'Form entry', short: 'Entry', icon: 'keyboard', does: 'types the form into the register' },
          {
            name: 'Affordability',
            short: 'Afford',
            icon: 'calculator',
            does: 'sets the rent against what the renter earns',
          },
          {
            name: 'File approval',
            short: 'Approval',
            icon: 'check-square',
            does: 'releases each file with a stamp',
          },
        ],
        planner: [
          {
            name: 'Shift planner',
            short: 'Shift',
            icon: 'calendar-dots',
            handle: 'by new cases',
            does: 'sets the hours of form entry by the cases that come in',
          },
          {
            name: 'Team leader',
            short: 'Leader',
            icon: 'users-three',
            handle: 'by forms entered',
            does: 'sets the hours of affordability by the forms that are entered',
          },
          {
            name: 'Director',
            icon: 'user-list',
            handle: 'by sums done',
            does: 'sets the hours of approval by the affordability sums that are done',
          },
        ],
      },
    },
    rivals: {
      after: [0, 4],
      slots: {
        ...rivals({
          left: 'Harbour',
          right: 'Park',
          places: ['team', 'desk'],
          heads: [
            ['lead', 'lead'],
            ['deputy', 'dep'],
          ],
          many: 'holds',
          pill: 'and holds',
        }),
        shared: [
          {
            name: 'Slot office',
            short: 'Slots',
            icon: 'calendar-check',
            does: 'gives every case and every hold a slot',
          },
          {
            name: 'Diary desk',
            short: 'Diary',
            icon: 'calendar-check',
            does: 'writes every case and every hold into the diary',
          },
        ],
      },
    },
    growth: {
      after: [0, 3],
      slots: {
        growth: [
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'megaphone-simple',
            handle: 'by the wait',
            does: 'brings more or fewer renters by how long people wait',
            reliefs: TALK,
          },
          {
            name: 'Star ratings',
            short: 'Stars',
            icon: 'star',
            handle: 'by the wait',
            does: 'bring more or fewer renters by how long people wait',
            reliefs: TALK,
          },
        ],
        ceiling: [
          {
            name: 'Help line',
            short: 'Helpline',
            icon: 'headset',
            does: 'answers questions about flat and street',
          },
          {
            name: 'Area tour',
            short: 'Tour',
            icon: 'map-pin',
            does: 'walks renters through the street and the yard',
          },
        ],
      },
    },
  },
};
