import { GROUPS, type LevelTitle } from '../../level/campaign/titles.ts';
import { loadPlay } from '../load.ts';
import { Stars } from '../parts/stars.tsx';
import { playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useStore } from '../use-store.ts';
import { isSolved, starsOf } from './progress.ts';

/** Height of the thread at each level, in per cent of the drawing, like a phrase of music. */
const PHRASE = [58, 82, 70, 38, 22, 44, 70, 54, 26];
const heightAt = (i: number): number => PHRASE[i % PHRASE.length]!;

/** A smooth line through the levels from the first to number `last` (exclusive); x is 0..100 a level. */
function line(from: number, last: number): string {
  let d = '';
  for (let i = from; i < last; i++) {
    const x = i * 100 + 50;
    const y = heightAt(i);
    d += i === from ? `M${x} ${y}` : `C${x - 50} ${heightAt(i - 1)} ${x - 50} ${y} ${x} ${y}`;
  }
  return d;
}

/** The path already walked is the thread; the rest hangs loose, dotted. */
function Thread({ walked, all }: { walked: number; all: number }) {
  return (
    <svg class="path-thread" viewBox={`0 0 ${all * 100} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path class="loose" d={line(Math.max(0, walked - 1), all)} vector-effect="non-scaling-stroke" />
      <path class="cased" d={line(0, walked)} vector-effect="non-scaling-stroke" />
      <path class="taut" d={line(0, walked)} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

interface StopProps {
  level: LevelTitle;
  index: number;
  next: boolean;
}

function Stop({ level, index, next }: StopProps) {
  const { progress } = useDeps();
  const stars = useStore(progress, s => starsOf(s, level.id));
  const solved = useStore(progress, s => isSolved(s, level.id));
  const state = solved ? 'solved' : next ? 'next' : 'open';
  return (
    <li class={`stop ${state}`} style={{ '--y-share': heightAt(index) / 100 }}>
      <a
        href={playHash(level.id)}
        onClick={askStart}
        onPointerEnter={loadPlay}
        onFocus={loadPlay}
        aria-current={next ? 'step' : undefined}
      >
        <span class="stop-dot" aria-hidden="true">
          <span>{level.number}</span>
        </span>
        <span class="stop-words">
          <span class="unseen">Level {level.number}: </span>
          <span class="stop-title">{level.title}</span>
          {solved ? <Stars won={stars} /> : <span class="stop-note">{next ? 'next' : ''}</span>}
        </span>
      </a>
    </li>
  );
}

/** The levels in their groups, along one line. */
export function LevelPath({ next }: { next: string | null }) {
  const { levels, progress } = useDeps();
  const state = useStore(progress, s => s);
  const solved = levels.filter(level => isSolved(state, level.id)).length;
  const stars = levels.reduce((sum, level) => sum + starsOf(state, level.id), 0);
  // The thread runs as far as the levels are solved without a gap.
  const gap = levels.findIndex(level => !isSolved(state, level.id));
  const walked = gap < 0 ? levels.length : gap;
  return (
    <section class="path" aria-labelledby="path-title">
      <div class="path-head">
        <h2 id="path-title">The levels</h2>
        <p class="quiet">
          {solved === 0
            ? `${levels.length} of them, all open`
            : `${solved} of ${levels.length} · ${stars} stars`}
        </p>
      </div>
      <div class="path-map" style={{ '--levels': levels.length }}>
        <Thread walked={walked} all={levels.length} />
        {GROUPS.map(group => {
          const own = levels.filter(level => level.group === group.id);
          if (own.length === 0) return null;
          return (
            <section class="path-group" key={group.id} style={{ '--own': own.length }}>
              <div class="path-group-head">
                <h3>{group.name}</h3>
                <p class="quiet">{group.line}</p>
              </div>
              <ol>
                {own.map(level => (
                  <Stop key={level.id} level={level} index={levels.indexOf(level)} next={level.id === next} />
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </section>
  );
}
