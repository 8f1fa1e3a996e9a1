import type { Place } from '../types.ts';

/** What faster and one more mean where sound is carried, not played. */
export const HEADROOM: NonNullable<Place['reliefs']> = {
  speed: { do: '50 % more headroom at {name}', would: '50 % more headroom at {name}' },
  server: { do: 'One more channel at {name}', would: 'One more channel at {name}' },
  fewer: { do: 'Half the channels at {name}', would: 'Half the channels at {name}' },
};

/** What faster and one more mean in a studio. */
export const STUDIO: NonNullable<Place['reliefs']> = {
  speed: { do: '50 % more hours for {name}', would: '50 % more hours for {name}' },
  server: { do: 'One more room for {name}', would: 'One more room for {name}' },
  fewer: { do: 'Half the rooms for {name}', would: 'Half the rooms for {name}' },
};
