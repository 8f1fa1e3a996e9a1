import type { TransferScene, TransferTask } from '../../level/transfer/types.ts';
import type { TransferResult, TransferState } from '../../store/transfer.ts';
import type { Store } from '../deps.ts';

/** What the sorting task needs from outside. */
export interface TransferDeps {
  store: Store<TransferState>;
  finished(result: TransferResult): void;
  /** Makes a task, off the page's thread. */
  task(seed: number): Promise<TransferTask>;
  /** Runs a scene on a canvas, for as long as it is wanted; returns what stops it. */
  show(canvas: HTMLCanvasElement, scene: TransferScene): () => void;
}
