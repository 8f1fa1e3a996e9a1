import { useRef } from 'preact/hooks';
import { inView } from '../../layout/index.ts';
import type { Box, StageLayout } from '../../layout/types.ts';
import type { NodeId } from '../../sim/network.ts';
import { t } from '../../text/index.ts';
import { useActions, useSession } from '../use-store.ts';
import { useWorldVars } from '../world.ts';
import { ribbonHeard } from './heard.ts';
import { hintedIn } from './hinted.ts';
import { LensButton } from './lens.tsx';
import { useLens } from './lens-hand.ts';
import { lessonOf } from './lesson.tsx';
import { inFlowOrder } from './neighbours.ts';
import { PlaceButton } from './place-button.tsx';
import { RibbonHead } from './ribbon-head.tsx';
import { speak } from './speech.ts';
import type { Spot } from './spot.ts';
import { domainOf } from './words.ts';

/** The least that a finger hits. */
const HIT = 44;

/** The box grown to the least hit area, in the stage's own pixels. */
function hitBox(box: Box, world: Box): Box {
  const w = Math.max(HIT, box.w);
  const h = Math.max(HIT, box.h);
  return { x: world.x + box.x + (box.w - w) / 2, y: world.y + box.y + (box.h - h) / 2, w, h };
}

interface Props {
  index: number;
  ribbon: StageLayout['ribbons'][number];
  /** Where the whole ribbon goes for the reveal, once that has begun. */
  shrunk: Box | null;
  pinned: NodeId | null;
  marking: boolean;
  onPin(at: Spot | null): void;
  onLook(at: Spot | null): void;
}

/** One ribbon's heading and its places, as a screen reader meets them: a heading and a list in the order of flow. */
export function Ribbon({ index, ribbon, shrunk, pinned, marking, onPin, onLook }: Props) {
  const actions = useActions();
  const colours = useWorldVars();
  const level = useSession(s => s.level);
  const markable = useSession(s => s.setup?.scenes[index]?.markable);
  const marks = useSession(s => s.round?.scenes[index]);
  const two = useSession(s => s.setup?.second !== undefined);
  const odd = useSession(s => s.setup?.stranger !== undefined);
  const out = useSession(s => s.round?.stranger?.wrong.includes(index) ?? false);
  const hinted = useSession(s => hintedIn(s, index));
  const veiled = useSession(s => (lessonOf(s) ?? index) < index);
  const scene = level?.scenes[index];
  const enlarged = useSession(s => s.view?.scene === index);
  const ref = useRef<HTMLElement>(null);
  useLens(index, ribbon, ref, ribbon.crowded && !shrunk && scene !== undefined);
  if (!scene) return null;
  const { world } = ribbon;
  const crowded = ribbon.crowded && !shrunk;
  return (
    <section
      ref={ref}
      class={`${crowded ? 'crowded' : ''} ${enlarged ? 'enlarged' : ''}`}
      aria-label={scene.host}
      inert={veiled}
      style={colours(domainOf(scene))}
    >
      {crowded && (
        <div
          class="lens-ground"
          style={{ left: `${world.x}px`, top: `${world.y}px`, width: `${world.w}px`, height: `${world.h}px` }}
        />
      )}
      <RibbonHead
        index={index}
        box={ribbon.header}
        shrunk={shrunk && { x: shrunk.x, y: shrunk.y, scale: shrunk.w / ribbon.box.w }}
      />
      <button
        type="button"
        class="ribbon-read"
        style={{ left: `${ribbon.header.x}px`, top: `${ribbon.header.y}px` }}
        onClick={() => {
          const now = actions.survey()[index];
          if (now) speak(ribbonHeard(level, index, now));
        }}
      >
        {t('play-heard-read', { host: scene.host })}
      </button>
      {odd && marking && (
        <button
          type="button"
          class="ribbon-strange"
          style={{
            left: `${ribbon.header.x}px`,
            top: `${ribbon.header.y}px`,
            width: `${ribbon.header.w}px`,
            // A heading on top is lower than a finger; what lies under it is pressed first.
            height: `${Math.max(HIT, ribbon.header.h)}px`,
          }}
          disabled={out}
          aria-label={t(out ? 'play-not-stranger' : 'play-stranger', { host: scene.host })}
          onClick={() => actions.markStranger(index)}
        />
      )}
      {crowded && <LensButton index={index} ribbon={ribbon} host={scene.host} />}
      <ul>
        {inFlowOrder(ribbon.layout.places).map(place => {
          const words = scene.places[place.id];
          if (!words) return null;
          const found = marks?.found === place.id || marks?.also?.element === place.id;
          const tried = marks?.wrong.includes(place.id) ?? false;
          const can =
            marking &&
            !(odd && out) &&
            (two ? !found : !marks?.found) &&
            !tried &&
            (markable?.includes(place.id) ?? true);
          const at = { scene: index, element: place.id };
          return (
            <li key={place.id}>
              <PlaceButton
                at={at}
                box={hitBox(place.box, ribbon.world)}
                pill={place.pill ? hitBox(place.pill.box, ribbon.world) : null}
                words={words}
                state={found ? 'found' : tried ? 'tried' : 'open'}
                also={marks?.also?.element === place.id}
                hinted={hinted.includes(`,${place.id},`)}
                pinned={pinned === place.id}
                beyond={enlarged && !inView(place.box, world)}
                canMark={can}
                onPin={onPin}
                onLook={onLook}
                onMark={() => {
                  onPin(null);
                  actions.mark(at.scene, at.element);
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
