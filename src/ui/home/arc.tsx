import type { LevelTitle } from '../../level/campaign/titles.ts';
import { titleWords } from '../../store/spoken.ts';
import { t } from '../../text/index.ts';
import { MAP } from '../icons/map.ts';
import { Icon } from '../parts/icon.tsx';
import { Stars } from '../parts/stars.tsx';
import { playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { kindName } from './words.ts';

/** How a level stands on the map. */
export type Standing = 'solved' | 'next' | 'open' | 'shut';

export interface Stop {
  level: LevelTitle;
  standing: Standing;
  stars: number;
}

/** Points of the drawn line between two levels. */
const STEPS = 6;

/** Height of the thread at level `t` (it runs on between levels), in per cent from the top: one long phrase. */
function heightAt(t: number): number {
  return 50 + 27 * Math.sin(0.3 * t + 0.3) + 7 * Math.sin(0.75 * t);
}

/** The line from level `a` to level `b`, in a drawing that begins half a step before level `first`. */
function line(a: number, b: number, first: number): string {
  const n = Math.max(1, Math.ceil((b - a) * STEPS));
  return Array.from({ length: n + 1 }, (_, k) => {
    const t = a + ((b - a) * k) / n;
    return `${k === 0 ? 'M' : 'L'}${((t - first + 0.5) * 100).toFixed(1)} ${heightAt(t).toFixed(2)}`;
  }).join('');
}

interface Props {
  stops: readonly Stop[];
  /** The year's levels are `first` up to `first + own`, counted from 0. */
  first: number;
  own: number;
}

/** One year of the thread: taut where it has been walked, loose and dotted where it has not. */
function Thread({ stops, first, own }: Props) {
  const from = Math.max(0, first - 0.5);
  const to = Math.min(stops.length - 1, first + own - 0.5);
  let taut = '';
  for (let i = Math.max(0, first - 1); i < first + own && i + 1 < stops.length; i++) {
    const after = stops[i + 1]!.standing;
    if (stops[i]!.standing !== 'solved' || (after !== 'solved' && after !== 'next')) continue;
    taut += line(Math.max(i, from), Math.min(i + 1, to), first);
  }
  return (
    <svg viewBox={`0 0 ${own * 100} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path class="loose" d={line(from, to, first)} vector-effect="non-scaling-stroke" />
      <path class="cased" d={taut} vector-effect="non-scaling-stroke" />
      <path class="taut" d={taut} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function noteOf({ level, standing }: Stop): string {
  const kind = level.kind === 'standard' ? '' : kindName(level.kind);
  const state = standing === 'solved' ? '' : t(`home-${standing}`);
  return [kind, state].filter(Boolean).join(' · ');
}

/** What a pointer finds at one level: the whole height of its column. */
function Dot({
  stop,
  index,
  first,
  own,
  all,
}: { stop: Stop; index: number; all: number } & Omit<Props, 'stops'>) {
  const { level, standing, stars } = stop;
  const note = noteOf(stop);
  const style = {
    left: `${((index - first) / own) * 100}%`,
    width: `${100 / own}%`,
    '--y': `${heightAt(index)}%`,
    '--at-all': `${(-100 * (index + 0.5)) / all}%`,
    '--at-own': `${(-100 * (index - first + 0.5)) / own}%`,
  };
  const inside = (
    <>
      {level.kind !== 'standard' && <Icon svg={MAP[level.kind]} class="dot-kind" />}
      <span class="dot-spot">{standing === 'next' && level.number}</span>
      <span class="dot-bubble">
        <b>
          {level.number} {titleWords(level.title)}
        </b>
        {standing === 'solved' && <Stars won={stars} />}
        {note && <span class="quiet">{note}</span>}
      </span>
    </>
  );
  // Keys and screen readers have the list below, where every level is once.
  return standing === 'shut' ? (
    <span class="dot shut" style={style}>
      {inside}
    </span>
  ) : (
    <a class={`dot ${standing}`} style={style} href={playHash(level.id)} tabIndex={-1} onClick={askStart}>
      {inside}
    </a>
  );
}

/** One year of the arc: its piece of the thread, and its levels on it. */
export function Arc(props: Props) {
  const { stops, first, own } = props;
  return (
    <div class="year-arc" aria-hidden="true">
      <Thread {...props} />
      {stops.slice(first, first + own).map((stop, i) => (
        <Dot key={stop.level.id} stop={stop} index={first + i} first={first} own={own} all={stops.length} />
      ))}
    </div>
  );
}
