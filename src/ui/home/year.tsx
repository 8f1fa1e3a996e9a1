import { useEffect, useRef } from 'preact/hooks';
import type { Year } from '../../level/campaign/titles.ts';
import { titleWords } from '../../store/spoken.ts';
import { t } from '../../text/index.ts';
import { MAP } from '../icons/map.ts';
import { loadCampaign } from '../load.ts';
import { Icon } from '../parts/icon.tsx';
import { Stars } from '../parts/stars.tsx';
import { checkHash, checkOf, playHash, revealHash } from '../route.ts';
import { askStart } from '../start.ts';
import { yearLine, yearName, yearWhen } from '../year-words.ts';
import { Arc, type Stop } from './arc.tsx';
import { AT_ONCE, type Door } from './opening.ts';
import { doorWords, kindName } from './words.ts';

/** Number, title and kind: the same for a link and for what is not one yet. */
function Words({ stop }: { stop: Stop }) {
  const { level, standing, stars } = stop;
  return (
    <>
      <span class="level-number" aria-hidden="true">
        {level.number}
      </span>
      <span class="level-words">
        <span class="unseen">{t('home-level', { number: level.number })} </span>
        <span class="level-title">{titleWords(level.title)}</span>
        {level.kind !== 'standard' && (
          <span class="level-kind">
            <span class="unseen">, </span>
            <Icon svg={MAP[level.kind]} />
            {kindName(level.kind)}
          </span>
        )}
      </span>
      {standing === 'solved' && <Stars won={stars} />}
      {standing === 'next' && <span class="level-note">{t('home-next')}</span>}
      {standing === 'shut' && <Icon svg={MAP.lock} class="level-lock" />}
    </>
  );
}

function LevelRow({ stop, reason }: { stop: Stop; reason: string }) {
  const { level, standing } = stop;
  if (standing === 'shut') {
    return (
      <li>
        {/* biome-ignore lint/a11y/useFocusableInteractive: it is not open; its reason is read with it */}
        {/* biome-ignore lint/a11y/useSemanticElements: a link without an address, as ARIA has it */}
        <span class="level shut" role="link" aria-disabled="true" aria-describedby={reason}>
          <Words stop={stop} />
        </span>
      </li>
    );
  }
  return (
    <li>
      <a
        class={`level ${standing}`}
        href={playHash(level.id)}
        onClick={askStart}
        onPointerEnter={loadCampaign}
        onFocus={loadCampaign}
        aria-current={standing === 'next' ? 'step' : undefined}
      >
        <Words stop={stop} />
      </a>
      {standing === 'solved' && (
        <a
          class="level-answer"
          href={revealHash(level.id)}
          aria-label={t('home-answer', { title: titleWords(level.title) })}
          title={t('home-answer', { title: titleWords(level.title) })}
        >
          <Icon svg={MAP.answer} />
        </a>
      )}
    </li>
  );
}

interface Props {
  year: Year;
  /** Its place among the years, from 1. */
  place: number;
  /** Every level of the campaign. */
  stops: readonly Stop[];
  door: Door;
  shown: boolean;
  onShow(): void;
}

/** A year of the map: its piece of the arc, its name, and its levels when it is the one shown. */
export function YearPart({ year, place, stops, door, shown, onShow }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const first = stops.findIndex(stop => stop.level.year === year.id);
  const own = stops.filter(stop => stop.level.year === year.id);
  const solved = own.filter(stop => stop.standing === 'solved').length;
  const shut = own.some(stop => stop.standing === 'shut');
  const before = useRef(shown);
  useEffect(() => {
    // On a phone the list that closes above would carry this one out of sight.
    if (shown && !before.current) head.current?.scrollIntoView({ block: 'nearest' });
    before.current = shown;
  }, [shown]);
  const list = `levels-${year.id}`;
  const reason = `door-${year.id}`;
  const check = door.checkable ? checkOf(year.id) : null;
  return (
    <section class={`year ${shown ? 'shown' : ''} ${door.open ? '' : 'closed'}`} style={{ '--place': place }}>
      <Arc stops={stops} first={first} own={own.length} />
      <h3 class="year-head" ref={head}>
        <button type="button" aria-expanded={shown} aria-controls={list} onClick={onShow}>
          <span class="year-when">{yearWhen(year.id)}</span>
          <span class="year-name">{yearName(year.id)}</span>
          <span class="year-count">
            {door.open ? (
              t('home-of', { solved, count: own.length })
            ) : (
              <>
                <Icon svg={MAP.lock} />
                <span class="unseen">{t('home-closed')}</span>
              </>
            )}
          </span>
        </button>
      </h3>
      <div class="year-levels" id={list} hidden={!shown}>
        {shown && (
          <>
            <div class="year-say">
              <p class="year-line">{yearLine(year.id)}</p>
              <div class="year-door">
                <p class="quiet" id={reason}>
                  {doorWords(year.id, door) ?? (shut ? t('home-at-once', { count: AT_ONCE }) : '')}
                </p>
                {check && (
                  <a class="button second" href={checkHash(check)}>
                    <Icon svg={MAP.door} />
                    {t('home-take-check')}
                  </a>
                )}
              </div>
            </div>
            <ol class="levels">
              {own.map(stop => (
                <LevelRow key={stop.level.id} stop={stop} reason={reason} />
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
