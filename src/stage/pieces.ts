import { DOMAINS } from '../domain/index.ts';
import { SIGN_IDS, SIGNS, type SignId } from '../domain/signs.ts';
import { badgeSize, dialSize } from '../layout/dials.ts';
import { labelMetrics } from '../layout/labels.ts';
import type { StageLayout } from '../layout/types.ts';
import type { Scene } from '../level/types.ts';
import type { Atlas } from './atlas.ts';
import { shapeKey } from './focus.ts';
import { HALO } from './labels.ts';
import { FONT, fade, INK, isDark, materialOf, type Palette, SAFFRON } from './look.ts';
import { MARGIN, paintBody, paintPill } from './paint/body.ts';
import { rounded } from './paint/brush.ts';
import { paintGround } from './paint/ground.ts';
import { paintLabel } from './paint/label.ts';
import {
  aroundSize,
  paintAround,
  paintBadge,
  paintBar,
  paintFocus,
  paintFound,
  paintFoundPill,
  paintRoundel,
  paintThread,
  paintTried,
} from './paint/signs.ts';
import { paintToken, TOKEN_LOOKS, tokenFrame } from './paint/token.ts';

/** Signs with a roundel, and those that draw around their place. */
export const ROUNDELS: readonly SignId[] = SIGN_IDS.filter(id => SIGNS[id].glyph !== null);
const AROUND: readonly SignId[] = SIGN_IDS.filter(id => SIGNS[id].around.length > 0);

export const BAR_STEPS = 24;
export const BAR_HEIGHT = 5;
export function roundelSize(compact: boolean): number {
  return compact ? 18 : 22;
}

export const RING = { gap: 8, margin: 5 };
/** Length of one piece of a swelling band. */
export const SWELL = 20;
export const THREAD = { length: 14, gold: 6, casing: 11 };
/** Badges of so many servers are ready; more are told as "×12+". */
const MOST_SERVERS = 16;

/** Looks of Flow.look in order: plain, late, extra, late extra, and the same of the second class; then soon late of both. */
const LOOK_ORDER = ['plain', 'late', 'extra', 'extraLate'] as const;

export function tokenKeys(scene: number): string[] {
  const keys = [0, 1].flatMap(second => LOOK_ORDER.map(look => `t:${scene}:${look}:${second}`));
  return [...keys, `t:${scene}:soon:0`, `t:${scene}:soon:1`];
}

export function barWidth(side: number): number {
  return Math.round(side * 0.54);
}

/** `×1.4`, as on a badge of an actuated knob. */
export function factorText(value: number): string {
  return value >= 9.95 ? `×${Math.round(value)}` : `×${(Math.round(value * 10) / 10).toFixed(1)}`;
}

/** Puts everything that moves or changes in one scene into the atlas. */
export function addPieces(
  atlas: Atlas,
  index: number,
  scene: Scene,
  ribbon: StageLayout['ribbons'][number],
  palette: Palette,
  icons: Readonly<Record<string, string>>,
  compact: boolean,
  calm: boolean,
): void {
  const material = materialOf(scene.domain, compact);
  const size = tokenFrame(material);
  for (const look of TOKEN_LOOKS) {
    for (const second of [0, 1]) {
      atlas.add(`t:${index}:${look}:${second}`, size.w, size.h, ctx =>
        paintToken(ctx, material, look, palette, second === 1, compact),
      );
    }
  }
  const scenery = DOMAINS[scene.domain].scenery[scene.icon] ?? 'plain';
  const sink = Object.entries(scene.network.nodes).find(([, node]) => node.kind === 'sink')?.[0];
  atlas.add(`ground:${index}`, ribbon.box.w, ribbon.box.h, ctx =>
    paintGround(ctx, ribbon, material, palette, sink, compact, { scenery, calm }),
  );
  let side = 44;
  for (const place of ribbon.layout.places) {
    if (place.shape === 'wiring') continue;
    const { w, h } = place.box;
    if (place.shape === 'place') side = w;
    const svg = icons[scene.places[place.id]!.icon];
    if (place.label && place.shape !== 'handle') {
      const { text, w: width, h: high } = place.label;
      const { size: letters } = labelMetrics(compact);
      atlas.add(`l:${index}:${place.id}`, width + 2 * HALO, high + 2 * HALO, (ctx, fw, fh) =>
        paintLabel(ctx, fw, fh, text, letters, palette),
      );
    }
    for (const state of ['busy', 'hungry', 'out'] as const) {
      atlas.add(`b:${index}:${place.id}:${state}`, w + 2 * MARGIN, h + 2 * MARGIN, (ctx, fw, fh) =>
        paintBody(ctx, fw, fh, place, { shape: material.place, palette, svg, state }),
      );
    }
    const shape = shapeKey(place, 1);
    atlas.add(
      `focus:${index}:${shape}`,
      w + 20,
      (place.shape === 'handle' ? Math.min(h, 30) : h) + 20,
      (ctx, fw, fh) => paintFocus(ctx, fw, fh, palette),
    );
    if (place.shape === 'handle') {
      atlas.add(`found:${shape}`, w + 22, Math.min(h, 28) + 22, paintFoundPill);
    } else {
      atlas.add(
        `found:${shape}`,
        w + 2 * (RING.gap + RING.margin),
        w + 2 * (RING.gap + RING.margin),
        paintFound,
      );
      for (const id of AROUND) {
        const side = aroundSize(w);
        atlas.add(`around:${index}:${id}:${w}`, side, side, ctx => paintAround(ctx, side, id, palette));
      }
    }
    if (place.pill) {
      const { box, text } = place.pill;
      atlas.add(`p:${index}:${place.id}`, box.w + 2 * MARGIN, box.h + 2 * MARGIN, (ctx, fw, fh) =>
        paintPill(ctx, fw, fh, text, palette),
      );
    }
  }
  for (let n = 0; n <= BAR_STEPS; n++) {
    for (const alarm of [false, true]) {
      atlas.add(`bar:${index}:${n}:${alarm}`, barWidth(side), BAR_HEIGHT, (ctx, fw, fh) =>
        paintBar(ctx, fw, fh, n / BAR_STEPS, palette, alarm),
      );
    }
  }
  atlas.add(`tried:${index}`, 22, 22, (ctx, fw) => paintTried(ctx, fw, palette));
  const roundel = roundelSize(compact);
  for (const id of ROUNDELS) {
    atlas.add(`sign:${index}:${id}`, roundel, roundel, (ctx, fw) => paintRoundel(ctx, fw, id, palette));
  }
  const badge = (text: string): void => {
    const { w, h } = badgeSize(compact, text.length);
    atlas.add(`x:${index}:${text}`, w, h, (ctx, fw, fh) => paintBadge(ctx, fw, fh, text, palette));
  };
  for (let n = 0; n <= MOST_SERVERS; n++) badge(`×${n}`);
  for (const node of Object.values(scene.network.nodes)) {
    if (node.kind !== 'controller' || node.act.knob === 'servers') continue;
    const [low, high] = node.bounds;
    for (let v = Math.floor(low * 10); v <= Math.min(120, Math.ceil(high * 10)); v++)
      badge(factorText(v / 10));
  }
  // Faded to both ends: pieces that overlap by half make an even band.
  atlas.add(`swell:${index}`, SWELL, 16, (ctx, w, h) => {
    const ramp = ctx.createLinearGradient(0, 0, w, 0);
    ramp.addColorStop(0, fade(palette.late, 0));
    ramp.addColorStop(0.5, palette.late);
    ramp.addColorStop(1, fade(palette.late, 0));
    ctx.fillStyle = ramp;
    ctx.fillRect(0, 1, w, h - 2);
  });
  atlas.add(`pulse:${index}`, 13, 13, ctx => {
    ctx.beginPath();
    ctx.arc(6.5, 6.5, 5, 0, 7);
    ctx.fillStyle = palette.ink;
    ctx.fill();
    ctx.beginPath();
    ctx.arc(6.5, 6.5, 2.2, 0, 7);
    ctx.fillStyle = palette.ground;
    ctx.fill();
  });
  for (const letter of LETTERS) {
    atlas.add(`g:${index}:${letter}`, GLYPH.w, GLYPH.h, (ctx, w, h) => {
      ctx.font = `600 ${GLYPH.size}px ${FONT}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.lineJoin = 'round';
      ctx.lineWidth = 4;
      ctx.strokeStyle = palette.ground;
      ctx.strokeText(letter, w / 2, h / 2 + 0.5);
      ctx.fillStyle = palette.late;
      ctx.fillText(letter, w / 2, h / 2 + 0.5);
    });
  }
  const dial = dialSize(compact);
  atlas.add(`knob:${index}`, dial, dial, ctx => {
    ctx.scale(dial / 22, dial / 22);
    ctx.beginPath();
    ctx.arc(11, 11, 9, 0, 7);
    ctx.fillStyle = palette.place;
    ctx.fill();
    ctx.lineWidth = 2.4;
    ctx.strokeStyle = isDark(palette) ? palette.placeEdge : palette.ink;
    ctx.stroke();
  });
  atlas.add(`needle:${index}`, dial, dial, ctx => {
    ctx.scale(dial / 22, dial / 22);
    rounded(ctx, 9.6, 3, 2.8, 8.5, 1.4);
    ctx.fillStyle = palette.late;
    ctx.fill();
  });
}

/** What belongs to no world: the thread and its dots. */
export function addShared(atlas: Atlas): void {
  const { length, gold, casing } = THREAD;
  atlas.add('thread:gold', length, gold + 2, (ctx, w, h) => paintThread(ctx, w, h, SAFFRON));
  atlas.add('thread:casing', length + 4, casing + 2, (ctx, w, h) => paintThread(ctx, w, h, INK));
  for (const [key, r, colour] of [
    ['dot:gold', 3, SAFFRON],
    ['dot:casing', 6, INK],
  ] as const) {
    atlas.add(key, 2 * r + 2, 2 * r + 2, (ctx, w) => {
      ctx.beginPath();
      ctx.arc(w / 2, w / 2, r, 0, 7);
      ctx.fillStyle = colour;
      ctx.fill();
    });
  }
}

export const LETTERS = '0123456789+';
/** Digits are tabular: all take the same room. */
export const GLYPH = { size: 13, w: 14, h: 20, step: 8 };
