import type { StageLayout } from '../layout/types.ts';
import type { Level } from '../level/types.ts';
import { patternById } from '../pattern/index.ts';
import { spokenPattern } from '../store/spoken.ts';
import type { Atlas } from './atlas.ts';
import { planOf } from './diagram.ts';
import { FONT, SAFFRON } from './look.ts';
import { rounded } from './paint/brush.ts';
import { type Paper, paintRole } from './paint/role.ts';

/** Pixels of a diagram's line that one piece covers. */
export const LINE_PIECE = 6;
/** Radius of the ring that spreads when all have become one, as it is painted. */
export const PULSE = 60;

/** Role shapes, their names and the panel, for the reveal. */
export function addRoles(atlas: Atlas, level: Level, layout: StageLayout, paper: Paper): void {
  const pattern = spokenPattern(patternById(level.pattern));
  const plan = planOf(pattern, layout.reveal.diagram);
  for (const { role, shape, r } of plan.spots) {
    const side = 2 * r + 8;
    atlas.add(`role:${role.id}`, side, side, ctx =>
      paintRole(ctx, side, shape, role.culprit === true, paper),
    );
    const { nameSize, doesSize } = plan;
    const wide = Math.max(role.name.length * nameSize * 0.66, role.does.length * doesSize * 0.54) + 8;
    atlas.add(`name:${role.id}`, wide, nameSize + doesSize + 14, (ctx, w) => {
      ctx.textAlign = 'center';
      ctx.textBaseline = 'top';
      ctx.font = `600 ${nameSize}px ${FONT}`;
      ctx.fillStyle = paper.text;
      ctx.fillText(role.name, w / 2, 2);
      if (doesSize === 0) return;
      ctx.font = `400 ${doesSize}px ${FONT}`;
      ctx.fillStyle = paper.quiet;
      ctx.fillText(role.does, w / 2, nameSize + 7);
    });
  }
  for (const { way } of plan.lines) {
    if (way.label === undefined || plan.doesSize === 0) continue;
    const { label } = way;
    atlas.add(`way:${label}`, label.length * 7.4 + 14, 22, (ctx, w, h) => {
      rounded(ctx, 0, 0, w, h, h / 2);
      ctx.fillStyle = paper.panel;
      ctx.fill();
      ctx.font = `600 12px ${FONT}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = paper.text;
      ctx.fillText(label, w / 2, h / 2);
    });
  }
  const { w, h } = layout.reveal.diagram;
  atlas.add('panel', w, h, (ctx, fw, fh) => {
    rounded(ctx, 0, 0, fw, fh, layout.compact ? 10 : 16);
    ctx.fillStyle = paper.panel;
    ctx.fill();
  });
  atlas.add('line', LINE_PIECE + 6, 5, (ctx, fw, fh) => {
    rounded(ctx, 0, 1, fw, fh - 2, 1.5);
    ctx.fillStyle = '#ffffff';
    ctx.fill();
  });
  atlas.add('tip', 14, 14, ctx => {
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 2.6;
    ctx.strokeStyle = '#ffffff';
    ctx.beginPath();
    ctx.moveTo(4, 2.5);
    ctx.lineTo(10, 7);
    ctx.lineTo(4, 11.5);
    ctx.stroke();
  });
  const side = 2 * PULSE + 8;
  atlas.add('pulse', side, side, ctx => {
    ctx.beginPath();
    ctx.arc(side / 2, side / 2, PULSE, 0, 7);
    ctx.lineWidth = 5;
    ctx.strokeStyle = SAFFRON;
    ctx.stroke();
  });
}
