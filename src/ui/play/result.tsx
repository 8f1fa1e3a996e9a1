import { useEffect, useRef } from 'preact/hooks';
import type { LevelTitle } from '../../level/campaign/titles.ts';
import { points, seconds, signed } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { HOME, playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useSession } from '../use-store.ts';
import { patternName, placeName } from './words.ts';
import '../css/result.css';

interface Props {
  level: LevelTitle | undefined;
  onAgain(sameSeed: boolean): void;
}

/** One ribbon of the result: what was found there, and how soon. */
function Found({ index }: { index: number }) {
  const level = useSession(s => s.level);
  const marks = useSession(s => s.round?.scenes[index]);
  const earned = useSession(s => s.score?.spots[index] ?? 0);
  const scene = level?.scenes[index];
  if (!level || !scene || !marks) return null;
  const wrong = marks.wrong.length;
  return (
    <li class={`found-row ${scene.domain}`}>
      <PlaceIcon name={scene.icon} />
      <div>
        <p class="found-host display">{scene.host}</p>
        <p class="found-what">
          {marks.found === null ? 'not found' : placeName(level, index, marks.found)}
          {wrong > 0 && ` · ${wrong} wrong ${wrong === 1 ? 'mark' : 'marks'}`}
        </p>
      </div>
      <p class="found-time display">{marks.found === null ? '–' : seconds(marks.foundAt)}</p>
      <span class="found-knot" role="img" aria-label={`${signed(earned)} points`}>
        {signed(earned)}
      </span>
    </li>
  );
}

function Parts() {
  const score = useSession(s => s.score);
  const call = useSession(s => s.round?.call ?? null);
  const pattern = useSession(s => (s.setup ? patternName(s.setup.pattern) : ''));
  const worth = useSession(s => {
    const fixed = s.round?.fixed ?? null;
    return fixed === null ? 0 : Math.round((s.setup?.fixes[fixed]?.worth ?? 0) * 100);
  });
  if (!score) return null;
  const after = ['before any mark', 'after one mark', 'after two marks', 'after three marks'];
  const rows: [string, string, number][] = [
    ['Marks', 'the sooner, the more', score.spots.reduce((a, b) => a + b, 0)],
    ...(score.wrong === 0 ? [] : ([['Wrong marks', '', score.wrong]] as [string, string, number][])),
    ...(call
      ? ([[call.right ? 'Called it' : 'Wrong call', after[call.marksBefore] ?? '', score.call]] as [
          string,
          string,
          number,
        ][])
      : []),
    ['Name', pattern, score.name],
    ['Fix', `${worth} % of the best there was`, score.fix],
    ['Alignment', 'roles, not looks', score.align],
  ];
  return (
    <table class="parts">
      <caption class="unseen">The points and their parts</caption>
      <tbody>
        {rows.map(([name, note, value]) => (
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
  const { levels } = useDeps();
  const score = useSession(s => s.score);
  const count = useSession(s => s.level?.scenes.length ?? 0);
  const rehearsed = useSession(s => s.rehearsed);
  const slow = useSession(s => s.slowMachine);
  const next = level && levels[levels.indexOf(level) + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="result" aria-label="Result">
      <div class="result-card">
        <div class="result-top">
          <div>
            <p class="quiet">{level && `Level ${level.number}`}</p>
            <h2 ref={heading} tabIndex={-1}>
              {level?.title}
            </h2>
          </div>
          <div class="result-sum">
            <p class="result-total display">{points(score?.total ?? 0)}</p>
            <p class="quiet">points</p>
          </div>
        </div>
        <p class="result-stars" role="img" aria-label={`${score?.stars ?? 0} of 3 stars`}>
          {[1, 2, 3].map(n => (
            <Icon key={n} svg={SHELL.star} class={n <= (score?.stars ?? 0) ? 'won' : ''} />
          ))}
        </p>
        <div class="result-half">
          <ol class="found-list" aria-label="Seconds to each mark">
            {Array.from({ length: count }, (_, i) => (
              <Found key={i} index={i} />
            ))}
          </ol>
          <Parts />
        </div>
        {(rehearsed || slow) && (
          <p class="quiet result-note">
            {rehearsed && 'Rehearsed: you had seen this very run before. '}
            {slow && 'Slow machine: it dropped more than 2 % of the time.'}
          </p>
        )}
        <div class="result-go">
          {next && (
            <a class="button" href={playHash(next.id)} onClick={askStart}>
              Level {next.number}
              <Icon svg={PLAY.forward} />
            </a>
          )}
          <button type="button" class={`button ${next ? 'second' : ''}`} onClick={() => onAgain(false)}>
            <Icon svg={PLAY.restart} />
            Again, a new run
          </button>
          <a class="button second" href={HOME}>
            <Icon svg={PLAY.house} />
            Levels
          </a>
        </div>
      </div>
    </section>
  );
}

/** Points with their parts, seconds to each mark, stars, and where to go from here. */
export function Result(props: Props) {
  const shown = useSession(s => s.phase === 'result' && s.status === 'ready');
  return shown ? <Card {...props} /> : null;
}
