import type { Host } from '../../types.ts';
import { ANSWER, echoes, extras, GROWTH, kit, LOAD, OFFICE, ORDERS, PARTS, PLAN } from './words.ts';

const SLIPS = extras('rush slips');

/** W3: what shops have sold comes from the supplier by way of the depots to the shelf. */
export const replenishment: Host = {
  id: 'replenishment',
  names: ['Shop supply', 'Shelf replenishment', 'Branch supply'],
  icon: 'storefront',
  gap: 320,
  second: '20 minutes',
  source: [
    { name: 'Tills', icon: 'cash-register', does: 'order what shops have sold', reliefs: ORDERS },
    {
      name: 'Shop orders',
      short: 'Orders',
      icon: 'clipboard-text',
      does: 'ask for what the shelves lack',
      reliefs: ORDERS,
    },
    { name: 'Branches', icon: 'shopping-bag', does: 'order what they have sold', reliefs: ORDERS },
  ],
  sink: [
    { name: 'Shop floor', short: 'Floor', icon: 'basket', does: 'where customers take it from' },
    { name: 'Sales floor', short: 'Sales', icon: 'shopping-cart', does: 'has the goods on show' },
  ],
  steps: [
    {
      name: 'Order entry',
      short: 'Entry',
      icon: 'keyboard',
      does: 'checks article and quantity',
      reliefs: OFFICE,
    },
    { name: 'Allocate', icon: 'list-checks', does: 'sets stock aside for each shop', reliefs: OFFICE },
    { name: 'Case pick', short: 'Pick', icon: 'hand-grabbing', does: 'takes full cases from the rack' },
    { name: 'Stack', icon: 'stack', does: 'builds cases up in roll cages' },
    { name: 'Wrap', icon: 'spiral', does: 'winds film round the cages' },
    { name: 'Load', icon: 'trolley', does: 'puts cages on the truck by the order of the shops' },
    {
      name: 'Tail-lift',
      short: 'Lift',
      icon: 'box-arrow-down',
      does: 'lets cages down at the shop',
      reliefs: kit('tail-lift', 'tail-lifts'),
    },
    { name: 'Price', icon: 'tag', does: 'puts the price on' },
    { name: 'Fill', icon: 'rows', does: 'fills the shelves from the cages' },
  ],
  parts: {
    chain: {
      after: [1, 4],
      slots: {
        stage: [
          {
            name: 'Supplier dock',
            short: 'Supplier',
            icon: 'factory',
            does: 'sends goods off to the depots',
          },
          { name: 'Main depot', short: 'Main', icon: 'warehouse', does: 'turns goods over for the regions' },
          { name: 'Local depot', short: 'Local', icon: 'garage', does: 'turns goods over for its shops' },
        ],
        planner: [
          {
            name: 'Forecast',
            icon: 'chart-line',
            does: 'sets the pace of the supplier dock by the orders coming in',
            handle: 'by orders',
            reliefs: PLAN,
          },
          {
            name: 'Network plan',
            short: 'Network',
            icon: 'graph',
            does: 'sets the pace of the main depot by the forecast',
            handle: 'by forecast',
            reliefs: PLAN,
          },
          {
            name: 'Local rota',
            short: 'Rota',
            icon: 'calendar-dots',
            does: 'sets the pace of the local depot by the network plan',
            handle: 'by network plan',
            reliefs: PLAN,
          },
        ],
      },
    },
    rivals: {
      after: [0, 4],
      slots: {
        left: [
          {
            name: 'East team',
            short: 'East',
            icon: 'map-pin',
            does: 'passes on orders of the eastern shops, rush slips on top',
            reliefs: SLIPS,
          },
          {
            name: 'East office',
            short: 'East',
            icon: 'map-pin',
            does: 'passes on orders of the eastern shops, rush slips on top',
            reliefs: SLIPS,
          },
        ],
        right: [
          {
            name: 'West team',
            short: 'West',
            icon: 'map-pin',
            does: 'passes on orders of the western shops, rush slips on top',
            reliefs: SLIPS,
          },
          {
            name: 'West office',
            short: 'West',
            icon: 'map-pin',
            does: 'passes on orders of the western shops, rush slips on top',
            reliefs: SLIPS,
          },
        ],
        answer: [
          {
            name: 'East manager',
            short: 'East mgr',
            icon: 'user-gear',
            does: 'sets how many rush slips east adds, by those of west',
            handle: 'watches west',
            reliefs: ANSWER,
          },
          {
            name: 'East lead',
            short: 'E lead',
            icon: 'user-list',
            does: 'sets how many rush slips east adds, by those of west',
            handle: 'watches west',
            reliefs: ANSWER,
          },
        ],
        other: [
          {
            name: 'West manager',
            short: 'West mgr',
            icon: 'user-gear',
            does: 'sets how many rush slips west adds, by those of east',
            handle: 'watches east',
            reliefs: ANSWER,
          },
          {
            name: 'West lead',
            short: 'W lead',
            icon: 'user-list',
            does: 'sets how many rush slips west adds, by those of east',
            handle: 'watches east',
            reliefs: ANSWER,
          },
        ],
        shared: [
          {
            name: 'Progress desk',
            short: 'Progress',
            icon: 'kanban',
            does: 'deals with orders and rush slips in turn',
            reliefs: OFFICE,
          },
          {
            name: 'Chase desk',
            short: 'Chase',
            icon: 'note',
            does: 'deals with orders and rush slips in turn',
            reliefs: OFFICE,
          },
        ],
      },
    },
    roster: {
      after: [2, 7],
      slots: {
        place: [
          { name: 'Date check', short: 'Dates', icon: 'calendar-star', does: 'reads the best-before dates' },
          { name: 'Probe', icon: 'thermometer-simple', does: 'measures how cold the goods are' },
        ],
        corrector: [
          {
            name: 'Crew sheet',
            short: 'Crew',
            icon: 'users-three',
            does: 'adds or takes off people by the pile',
            handle: 'by the pile',
          },
          {
            name: 'Temp agency',
            short: 'Temps',
            icon: 'phone',
            does: 'sends more or fewer hands by the pile on the report',
            handle: 'by the report',
          },
        ],
      },
    },
    zones: {
      after: [0, 2],
      slots: {
        branch: [
          { name: 'Dry goods', short: 'Dry', icon: 'grains', does: 'gathers the dry part of the order' },
          { name: 'Dairy', icon: 'cheese', does: 'gathers milk and cheese of the order' },
          { name: 'Frozen', icon: 'snowflake', does: 'gathers the frozen part of the order' },
          { name: 'Produce', icon: 'carrot', does: 'gathers fruit and vegetables of the order' },
          { name: 'Bakery', icon: 'bread', does: 'gathers bread and cakes of the order' },
        ],
        join: [
          {
            name: 'Marry up',
            icon: 'puzzle-piece',
            does: 'brings all parts of an order together',
            reliefs: PARTS,
          },
          {
            name: 'Order merge',
            short: 'Merge',
            icon: 'arrows-merge',
            does: 'puts all parts of an order in one place',
            reliefs: PARTS,
          },
        ],
      },
    },
    batch: {
      after: [2, 5],
      slots: {
        batch: [
          {
            name: 'Shuttle truck',
            short: 'Shuttle',
            icon: 'truck',
            does: 'drives off when it is full',
            reliefs: LOAD,
          },
          {
            name: 'Swap trailer',
            short: 'Trailer',
            icon: 'truck-trailer',
            does: 'is pulled away when it is full',
            reliefs: LOAD,
          },
        ],
      },
    },
    loop: {
      after: [1, 3],
      make: 'echo',
      slots: {
        loop: [
          {
            name: 'Recount rule',
            short: 'Recount',
            icon: 'arrows-clockwise',
            does: 'asks for counts of the places next to each one picked',
            handle: 'asks for counts',
            reliefs: echoes('counts'),
          },
          {
            name: 'Stock audit',
            short: 'Audit',
            icon: 'repeat',
            does: 'asks for counts of the cases next to those taken',
            handle: 'asks for counts',
            reliefs: echoes('counts'),
          },
        ],
      },
    },
    growth: {
      after: [0, 4],
      slots: {
        growth: [
          {
            name: 'Shopkeepers',
            short: 'Keepers',
            icon: 'handshake',
            does: 'order more or less here, by the wait',
            handle: 'by the wait',
            reliefs: GROWTH,
          },
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'megaphone',
            does: 'brings in more shops or fewer, by the wait',
            handle: 'by the wait',
            reliefs: GROWTH,
          },
        ],
        ceiling: [
          {
            name: 'Slot desk',
            short: 'Slots',
            icon: 'clock',
            does: 'gives each order a delivery time',
            reliefs: OFFICE,
          },
          {
            name: 'Route desk',
            short: 'Routes',
            icon: 'path',
            does: 'gives each order a place on a round',
            reliefs: OFFICE,
          },
        ],
      },
    },
  },
};
