import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pattern, PatternId } from '../../pattern/types.ts';
import { t } from '../../text/index.ts';
import { useKeys } from '../keys.ts';
import { Diagram } from './diagram.tsx';
import { findPattern, patternName } from './words.ts';
import '../css/catalogue.css';

interface Props {
  choices: readonly PatternId[];
  out: { id: PatternId; why: string } | null;
  onChoose(id: PatternId): void;
}

const GROUPS = ['flow', 'feedback'] as const;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d ]/gu, '');

/** Whether what was typed is in the pattern's name or another name of it, word beginnings first. */
function fits(pattern: Pattern, typed: string): boolean {
  const wanted = plain(typed).trim();
  return (
    wanted === '' || [patternName(pattern.id), ...pattern.also].some(name => plain(name).includes(wanted))
  );
}

/** The card beside the one in focus, by where it stands: rows and columns are the style sheet's affair. */
function beside(from: HTMLElement, all: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = from.getBoundingClientRect();
  const cx = at.left + at.width / 2;
  const cy = at.top + at.height / 2;
  const scored = all.flatMap(card => {
    const box = card.getBoundingClientRect();
    const dx = box.left + box.width / 2 - cx;
    const dy = box.top + box.height / 2 - cy;
    const along = key === 'arrowleft' ? -dx : key === 'arrowright' ? dx : key === 'arrowup' ? -dy : dy;
    const across = key === 'arrowleft' || key === 'arrowright' ? Math.abs(dy) : Math.abs(dx);
    return along > 4 && card !== from ? [{ card, far: along + across * 3 }] : [];
  });
  return scored.sort((a, b) => a.far - b.far)[0]?.card;
}

/** The whole catalogue to choose a name from: by sight, by typing, or by its number. */
export function Catalogue({ choices, out, onChoose }: Props) {
  const [typed, type] = useState('');
  const [digits, setDigits] = useState('');
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const patterns = choices.flatMap(id => findPattern(id) ?? []);
  const shown = patterns.filter(pattern => fits(pattern, typed));
  const single = shown.length === 1 ? shown[0] : undefined;

  // "1" might be the beginning of "12": a moment tells, or a second digit.
  useEffect(() => {
    if (digits === '') return;
    const chosen = choices[Number(digits) - 1];
    const decided = digits.length > 1 || Number(digits) * 10 > choices.length;
    const timer = setTimeout(
      () => {
        setDigits('');
        if (chosen) choose.current(chosen);
      },
      decided ? 0 : 650,
    );
    return () => clearTimeout(timer);
  }, [digits, choices]);

  const cards = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('.pattern:not(:disabled)') ?? []),
  ];
  const move = (event: KeyboardEvent): boolean => {
    const from = document.activeElement;
    const all = cards();
    const to =
      from instanceof HTMLElement && all.includes(from) ? beside(from, all, event.key.toLowerCase()) : all[0];
    to?.focus();
    to?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  useKeys({
    ...Object.fromEntries([...'0123456789'].map(d => [d, () => setDigits(before => before + d)])),
    ...Object.fromEntries(
      [...'abcdefghijklmnopqrstuvwxyz'].map(letter => [
        letter,
        () => {
          search.current?.focus();
          type(letter);
        },
      ]),
    ),
    '/': () => search.current?.focus(),
    arrowleft: move,
    arrowright: move,
    arrowup: move,
    arrowdown: move,
  });
  return (
    <>
      <input
        ref={search}
        class="catalogue-search"
        type="search"
        placeholder={t('play-search')}
        aria-label={t('play-search.name')}
        value={typed}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && single && single.id !== out?.id) onChoose(single.id);
          else if (event.key === 'ArrowDown') cards()[0]?.focus();
          else if (event.key === 'Escape' && typed !== '') {
            type('');
            event.stopPropagation();
          } else return;
          event.preventDefault();
        }}
      />
      <p class="unseen" aria-live="polite">
        {typed === ''
          ? ''
          : single
            ? t('play-search-one', { name: patternName(single.id) })
            : t('play-search-found', { count: shown.length })}
      </p>
      <div class="catalogue" ref={list}>
        {GROUPS.map(group => {
          const words = t(`play-group-${group}`);
          const own = shown.filter(pattern => pattern.group === group);
          return (
            own.length > 0 && (
              <section key={group} aria-label={words}>
                <h3>{words}</h3>
                <ul>
                  {own.map(pattern => (
                    <li key={pattern.id}>
                      <button
                        type="button"
                        class={`pattern ${pattern === single ? 'single' : ''}`}
                        disabled={pattern.id === out?.id}
                        title={pattern.id === out?.id ? out.why : pattern.also.join(', ')}
                        onClick={() => onChoose(pattern.id)}
                      >
                        <span class="pattern-drawing">
                          <Diagram pattern={pattern} />
                        </span>
                        <span class="pattern-name">{patternName(pattern.id)}</span>
                        <kbd>{choices.indexOf(pattern.id) + 1}</kbd>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {shown.length === 0 && <p class="quiet">{t('play-search-none')}</p>}
      </div>
    </>
  );
}
