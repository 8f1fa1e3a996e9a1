import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Shell, Size } from './sizes.ts';

export interface Shot {
  shell: Shell;
  name: string;
  file: string;
}

/** Photographs one page, each time in every shell that is wanted, into SIZE-SHELL/NN-NAME.png. */
export class Camera {
  readonly shots: Shot[] = [];

  constructor(
    private readonly page: Page,
    private readonly folder: string,
    private readonly size: Size,
    readonly shells: readonly Shell[],
    private readonly story: string,
  ) {}

  /** The screen as it is now. The shell follows the system, and the system is what the browser is told. */
  async shoot(name: string): Promise<void> {
    for (const shell of this.shells) {
      const folder = join(this.folder, `${this.size}-${shell}`);
      mkdirSync(folder, { recursive: true });
      if (this.shells.length > 1) await this.page.emulateMedia({ colorScheme: shell });
      const number = String(this.shots.filter(s => s.shell === shell).length + 1).padStart(2, '0');
      const file = join(folder, `${this.story}-${number}-${name}.png`);
      await this.page.screenshot({ path: file, timeout: 180_000, animations: 'disabled' });
      this.shots.push({ shell, name: `${this.story} · ${name}`, file });
    }
    if (this.shells.length > 1) await this.page.emulateMedia({ colorScheme: this.shells[0]! });
  }
}
