import { useEffect, useRef } from 'preact/hooks';
import type { Scene } from '../../level/types.ts';
import { t } from '../../text/index.ts';
import { type Heading, useCourse } from '../course.ts';
import { points, seconds, signed } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { UpdateNotice } from '../parts/update-notice.tsx';
import { HOME } from '../route.ts';
import { useActions, useSession } from '../use-store.ts';
import { useWorldVars } from '../world.ts';
import { partsOf } from './parts.ts';
import { ShareRun } from './share-run.tsx';
import { TuneLine } from './tune.tsx';
import { CourseNote, WayOn } from './way-on.tsx';
import { domainOf, patternName, placeName } from './words.ts';
import '../css/result.css';

interface Props {
  level: Heading | undefined;
  onAgain(sameSeed: boolean): void;
}

interface RowProps {
  scene: Scene;
  what: string;
  /** How soon, or that it was not. */
  when: string;
  earned: number | null;
}

function Row({ scene, what, when, earned }: RowProps) {
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const colours = useWorldVars();
  return (
    <li class="found-row" style={colours(domainOf(scene))}>
      <PlaceIcon name={scene.icon} />
      <div>
        <p class="found-host display">{scene.host}</p>
        <p class="found-what">{what}</p>
      </div>
      <p class="found-time display">{untimed ? '' : when}</p>
      {earned !== null && (
        <span class="found-knot" role="img" aria-label={t('play-earned', { points: signed(earned) })}>
          {signed(earned)}
        </span>
      )}
    </li>
  );
}

const wrongWords = (n: number): string => (n === 0 ? '' : ` · ${t('play-wrong-marks', { count: n })}`);

/** The ribbons of the result: what was found there, and how soon. */
function Found() {
  const level = useSession(s => s.level);
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const spots = useSession(s => s.score?.spots);
  if (!level || !round || !setup) return null;
  const { scenes } = level;
  if (level.kind === 'predict') {
    const when = round.order ? seconds(round.order.tick) : '–';
    return <Row scene={scenes[0]!} what={t('play-ordered')} when={when} earned={null} />;
  }
  if (level.kind === 'two') {
    const marks = round.scenes[0]!;
    const at = (element: string | null, tick: number, earned: number, wrong: string) => (
      <Row
        scene={scenes[0]!}
        what={element === null ? t('play-not-found') : placeName(level, 0, element) + wrong}
        when={element === null ? '–' : seconds(tick)}
        earned={earned}
      />
    );
    return (
      <>
        {at(marks.found, marks.foundAt, spots?.[0] ?? 0, wrongWords(marks.wrong.length))}
        {at(marks.also?.element ?? null, marks.also?.tick ?? 0, spots?.[1] ?? 0, '')}
      </>
    );
  }
  if (setup.stranger) {
    const { stranger } = setup;
    return (
      <>
        {scenes.map((scene, i) => {
          const own = i === stranger.scene;
          const tried = round.stranger?.wrong.includes(i) ? ` · ${t('play-marked-wrongly')}` : '';
          return (
            <Row
              key={i}
              scene={scene}
              what={patternName(own ? stranger.pattern : setup.pattern) + tried}
              when={own ? seconds(round.stranger?.tick ?? 0) : ''}
              earned={own ? (spots?.[0] ?? 0) : null}
            />
          );
        })}
      </>
    );
  }
  return (
    <>
      {scenes.map((scene, i) => {
        const marks = round.scenes[i];
        const found = marks?.found ?? null;
        return (
          <Row
            key={i}
            scene={scene}
            what={
              (found === null ? t('play-not-found') : placeName(level, i, found)) +
              wrongWords(marks?.wrong.length ?? 0)
            }
            when={found === null ? '–' : seconds(marks?.foundAt ?? 0)}
            earned={spots?.[i] ?? 0}
          />
        );
      })}
    </>
  );
}

function Parts() {
  const score = useSession(s => s.score);
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  if (!score || !setup || !round) return null;
  return (
    <table class="parts">
      <caption class="unseen">{t('play-parts')}</caption>
      <tbody>
        {partsOf(setup, round, score).map(({ name, note, value }) => (
          <tr key={name}>
            <th scope="row">
              {name} {note && <span class="quiet">{note}</span>}
            </th>
            <td class={value < 0 ? 'bad' : value === 0 ? 'quiet' : ''}>{signed(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Card({ level, onAgain }: Props) {
  const actions = useActions();
  const score = useSession(s => s.score);
  const rehearsed = useSession(s => s.rehearsed);
  const slow = useSession(s => s.slowMachine);
  const practised = useSession(s => s.practised);
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const { next } = useCourse();
  // One ribbon, or one of three, has nothing to be joined with.
  const joined = useSession(s =>
    s.level?.kind === 'two' ? true : s.level?.kind !== 'odd' && (s.level?.scenes.length ?? 0) > 1,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="result" aria-label={t('play-result')}>
      <div class="result-card">
        <div class="result-top">
          <div>
            <p class="quiet">
              {level && (level.number === null ? level.over : t('shell-level', { number: level.number }))}
            </p>
            <h2 ref={heading} tabIndex={-1}>
              {level?.title}
            </h2>
          </div>
          <div class="result-sum">
            <p class="result-total display">{points(score?.total ?? 0)}</p>
            <p class="quiet">{t(untimed ? 'run-accuracy' : 'play-points')}</p>
          </div>
        </div>
        <p class="result-stars" role="img" aria-label={t('shell-stars', { won: score?.stars ?? 0 })}>
          {[1, 2, 3].map(n => (
            <Icon key={n} svg={SHELL.star} class={n <= (score?.stars ?? 0) ? 'won' : ''} />
          ))}
        </p>
        <CourseNote />
        <div class="result-half">
          <ol class={`found-list ${joined ? '' : 'single'}`} aria-label={t('play-result-times')}>
            <Found />
          </ol>
          <Parts />
        </div>
        {(rehearsed || slow || practised) && (
          <p class="quiet result-note">
            {practised && `${t('run-practice.why')} `}
            {rehearsed && `${t('play-result-rehearsed')} `}
            {slow && t('play-result-slow')}
          </p>
        )}
        <div class="result-go">
          <WayOn />
          <button type="button" class={`button ${next ? 'second' : ''}`} onClick={() => onAgain(false)}>
            <Icon svg={PLAY.restart} />
            {t('play-result-again')}
          </button>
          <ShareRun />
          <button type="button" class="button second" onClick={actions.seeAgain}>
            {t('reveal-see-again')}
          </button>
          <a class="button second" href={HOME}>
            <Icon svg={PLAY.house} />
            {t('play-levels')}
          </a>
        </div>
        <TuneLine />
        <UpdateNotice />
      </div>
    </section>
  );
}

/** Points with their parts, seconds to each mark, stars, and where to go from here. */
export function Result(props: Props) {
  const shown = useSession(s => s.phase === 'result' && s.status === 'ready');
  return shown ? <Card {...props} /> : null;
}
