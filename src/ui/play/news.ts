import type { SceneSurvey } from '../../store/types.ts';

/** A change that is worth saying aloud. */
export interface News {
  scene: number;
  kind: 'late' | 'out' | 'blocked' | 'refusing' | 'growing';
  element: string | null;
  /** How many wait, of a line that grows. */
  count: number;
}

/** Most important first: what is said when there is more than can be heard out. */
const ORDER: readonly News['kind'][] = ['late', 'out', 'blocked', 'refusing', 'growing'];
/** A line shorter than this is no news. */
const LINE = 4;
/** Pieces in one announcement. */
const MOST = 3;

/**
 * Decides what of the scenes is said to somebody who can't see them: only what has changed and matters, each once. A line is told
 * again when it has doubled since, a place that stops or blocks when it had recovered in between; a lap that begins again tells nothing
 * twice.
 */
export class Herald {
  private readonly told = new Map<string, number>();
  private waiting: News[] = [];

  /** Compares how the scenes stand with what has been told. */
  hear(scenes: readonly SceneSurvey[]): void {
    this.waiting = [];
    scenes.forEach(({ places, health }, scene) => {
      if (health !== null && health < 1) this.once({ scene, kind: 'late', element: null, count: 0 });
      for (const { element, waiting, trend, blocked, out, refused } of places) {
        this.state({ scene, kind: 'out', element, count: 0 }, out);
        this.state({ scene, kind: 'blocked', element, count: 0 }, blocked);
        if (refused > 0) this.once({ scene, kind: 'refusing', element, count: 0 });
        const before = this.told.get(key({ scene, kind: 'growing', element })) ?? LINE / 2;
        if (trend === 'growing' && waiting >= before * 2)
          this.waiting.push({ scene, kind: 'growing', element, count: waiting });
      }
    });
  }

  /** What is to be said now, at most three things of one kind of importance after another; they count as told. */
  tell(): News[] {
    const first = [...this.waiting].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    const said = first.slice(0, MOST).sort((a, b) => a.scene - b.scene);
    for (const news of said) this.told.set(key(news), news.count);
    this.waiting = [];
    return said;
  }

  private once(news: News): void {
    if (!this.told.has(key(news))) this.waiting.push(news);
  }

  /** What can end and come again. */
  private state(news: News, now: boolean): void {
    if (now) this.once(news);
    else this.told.delete(key(news));
  }
}

function key({ scene, kind, element }: Pick<News, 'scene' | 'kind' | 'element'>): string {
  return `${scene}/${kind}/${element ?? ''}`;
}
