import type { Box } from '../../layout/types.ts';
import type { Palette } from '../look.ts';

/** What a ground's decoration is drawn from. */
export interface Ground {
  world: Pick<Box, 'w' | 'h'>;
  palette: Palette;
  /** Where the dock line of a floor stands. */
  dock: number | null;
  compact: boolean;
}
