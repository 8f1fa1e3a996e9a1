import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StageLayout } from '../../layout/types.ts';
import { t } from '../../text/index.ts';
import { useActions, useSession } from '../use-store.ts';
import { useWorldVars } from '../world.ts';
import { placeBeside } from './place-beside.ts';
import { Spark } from './spark.tsx';
import type { Spot } from './spot.ts';
import { domainOf } from './words.ts';
import '../css/inspector.css';

interface Props {
  layout: StageLayout;
  pinned: Spot | null;
  marking: boolean;
  onPin(at: Spot | null): void;
}

/** What is known of the place looked at: beside it on a wide screen, a sheet at the far edge on a phone. */
export function Inspector({ layout, pinned, marking, onPin }: Props) {
  const actions = useActions();
  const colours = useWorldVars();
  const focus = useSession(s => s.focus);
  const facts = useSession(s => s.inspect);
  const level = useSession(s => s.level);
  const round = useSession(s => s.round);
  const markable = useSession(s => (s.focus ? s.setup?.scenes[s.focus.scene]?.markable : undefined));
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ w: 268, h: 150 });
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    const w = Math.round(box.width);
    const h = Math.round(box.height);
    if (w !== size.w || h !== size.h) setSize({ w, h });
  });
  if (!focus || !level) return null;
  const scene = level.scenes[focus.scene];
  const place = scene?.places[focus.element];
  const ribbon = layout.ribbons[focus.scene];
  const box = ribbon?.layout.places.find(one => one.id === focus.element)?.box;
  if (!scene || !place || !ribbon || !box) return null;

  const marks = round?.scenes[focus.scene];
  const odd = level.kind === 'odd';
  const found = marks?.found === focus.element || marks?.also?.element === focus.element;
  const tried = marks?.wrong.includes(focus.element) ?? false;
  const done = level.kind === 'two' ? found : marks?.found;
  const ruled = round?.stranger?.wrong.includes(focus.scene) ?? false;
  const can = marking && !done && !ruled && !tried && (markable?.includes(focus.element) ?? true);
  const anchor = { x: ribbon.world.x + box.x, y: ribbon.world.y + box.y, w: box.w, h: box.h };
  const own = facts && facts.scene === focus.scene && facts.element === focus.element ? facts : null;
  const figures = own?.figures ?? [];
  // The first figure stands beside the name, if it is short enough to.
  const first = figures[0] && figures[0].label.length + figures[0].value.length <= 14 ? figures[0] : null;
  const rest = first ? figures.slice(1) : figures;
  const sheet = layout.width < 640;
  const last = layout.ribbons[layout.ribbons.length - 1]!.box;
  const area = {
    x: 0,
    y: layout.ribbons[0]!.box.y,
    w: layout.width,
    h: last.y + last.h - layout.ribbons[0]!.box.y,
  };
  const at = sheet ? null : placeBeside(anchor, size, area);
  // The sheet lies at the bottom, unless that is where the place is.
  const top = sheet && anchor.y + anchor.h > area.y + area.h - size.h - 8;
  const isPinned = pinned?.scene === focus.scene && pinned.element === focus.element;
  return (
    <div
      ref={ref}
      class={`inspector ${sheet ? 'sheet' : 'beside'} ${top ? 'top' : ''} ${isPinned ? 'held' : ''}`}
      style={{ ...colours(domainOf(scene)), ...(at ? { left: `${at.x}px`, top: `${at.y}px` } : {}) }}
    >
      <div class="inspector-head">
        <h3>{place.name}</h3>
        {first && (
          <p class={`inspector-first ${first.alarm ? 'alarm' : ''}`}>
            {first.label} {first.value}
          </p>
        )}
      </div>
      <p class="inspector-does">
        {place.does}
        {place.handle && <span class="inspector-handle">{place.handle}</span>}
      </p>
      <Spark values={own?.spark ?? []} label={own?.sparkLabel ?? ''} />
      <dl class="inspector-figures">
        {rest.map(figure => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd class={figure.alarm ? 'alarm' : ''}>{figure.value}</dd>
          </div>
        ))}
      </dl>
      {found && <p class="inspector-note">{t('play-found')}</p>}
      {tried && <p class="inspector-note">{t('play-tried')}</p>}
      {can && (
        <button
          type="button"
          class="button mark"
          // The place has the focus and answers to Enter; this is for fingers and mice.
          tabIndex={-1}
          onPointerDown={event => event.preventDefault()}
          onClick={() => {
            onPin(null);
            actions.mark(focus.scene, focus.element);
          }}
        >
          {t(odd ? 'play-mark-stranger' : 'play-mark')}
        </button>
      )}
    </div>
  );
}
