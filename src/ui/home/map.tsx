import { useState } from 'preact/hooks';
import { type LevelTitle, YEARS, type YearId } from '../../level/campaign/titles.ts';
import type { ProgressState } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { MAP } from '../icons/map.ts';
import { Icon } from '../parts/icon.tsx';
import { checkHash, checkOf, PRACTICE } from '../route.ts';
import { TransferOffer } from '../transfer/offer.tsx';
import { useDeps, useStore } from '../use-store.ts';
import { yearWhen } from '../year-words.ts';
import type { Stop } from './arc.tsx';
import { doors, isFinished, nextLevel, openLevels, starsOf } from './opening.ts';
import { YearPart } from './year.tsx';
import '../css/map.css';
import '../css/levels.css';

function stopsOf(levels: readonly LevelTitle[], progress: ProgressState): Stop[] {
  const open = openLevels(levels, progress);
  const next = nextLevel(levels, progress);
  return levels.map(level => ({
    level,
    stars: starsOf(progress, level.id),
    standing: isFinished(progress, level.id)
      ? 'solved'
      : level === next
        ? 'next'
        : open.has(level.id)
          ? 'open'
          : 'shut',
  }));
}

/** The four years along one thread, the levels of the year that is looked at, and what else there is to play. */
export function LevelMap() {
  const { levels, progress } = useDeps();
  const state = useStore(progress, s => s);
  const stops = stopsOf(levels, state);
  const door = doors(levels, state);
  const [shown, show] = useState<YearId>(nextLevel(levels, state)?.year ?? 'ship');
  const solved = stops.filter(stop => stop.standing === 'solved').length;
  const stars = stops.reduce((sum, stop) => sum + stop.stars, 0);
  const checked = YEARS.find(year => door[year.id].checkable);
  const check = checked ? checkOf(checked.id) : null;
  return (
    <>
      <section class="map" aria-labelledby="map-title">
        <div class="map-head">
          <h2 id="map-title">{t('home-years')}</h2>
          <p class="quiet">
            {solved === 0
              ? t('home-levels', { count: levels.length })
              : t('home-solved', { solved, count: levels.length, stars })}
          </p>
        </div>
        <div class="map-years">
          {YEARS.map((year, i) => (
            <YearPart
              key={year.id}
              year={year}
              place={i + 1}
              stops={stops}
              door={door[year.id]}
              shown={shown === year.id}
              onShow={() => show(year.id)}
            />
          ))}
        </div>
      </section>
      <TransferOffer />
      <nav class="more" aria-label={t('home-more')}>
        <a class="more-card" href={PRACTICE}>
          <Icon svg={MAP.practice} />
          <span>
            <b class="display">{t('home-practice')}</b>
            <span class="quiet">{t('home-practice.note')}</span>
          </span>
        </a>
        {check && (
          <a class="more-card" href={checkHash(check)}>
            <Icon svg={MAP.door} />
            <span>
              <b class="display">{t('home-skip')}</b>
              <span class="quiet">{t('home-skip.note', { year: yearWhen(check) })}</span>
            </span>
          </a>
        )}
      </nav>
    </>
  );
}
