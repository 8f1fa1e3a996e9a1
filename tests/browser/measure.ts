import type { Page } from '@playwright/test';

/** What a finger should hit and is smaller than 44 px: "BUTTON.bare Settings 40×44". Links in running text are let off. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 43.5;
    const TARGETS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"]';
    const top = document.querySelector('dialog[open]') ?? document.body;
    const small: string[] = [];
    for (const one of top.querySelectorAll<HTMLElement>(TARGETS)) {
      // A choice is hit by its label.
      const target = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one;
      if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('[inert]')) continue;
      if (getComputedStyle(target).pointerEvents === 'none') continue;
      const box = target.getBoundingClientRect();
      // Out of sight until it has the focus.
      if (box.width < 2 || box.bottom < 0 || target.closest('.unseen')) continue;
      const inText =
        one.tagName === 'A' &&
        getComputedStyle(one).display === 'inline' &&
        one.parentElement?.textContent?.trim() !== one.textContent?.trim();
      if (inText || (box.width >= LEAST && box.height >= LEAST)) continue;
      // What reaches further than its box is hit there all the same.
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const reach = [
        [x - LEAST / 2, y],
        [x + LEAST / 2, y],
        [x, y - LEAST / 2],
        [x, y + LEAST / 2],
      ].every(([px, py]) => target.contains(document.elementFromPoint(px!, py!)));
      if (reach) continue;
      const name = target.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 24);
      small.push(
        `${target.tagName}.${target.className} ${name} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
      );
    }
    return small;
  });
}

/**
 * Text that can not be read: cut off by a box that does not scroll, out of the page, or under other text of its own
 * layer. What is hidden on purpose (`.unseen`, `aria-hidden`) is left out.
 */
export async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    const LAYERS = 'dialog, .tray, .curtain, .inspector, .toast, .reveal, .result, .hud, .bar, .ribbon-head';
    const top = document.querySelector('dialog[open]') ?? document.body;
    interface Piece {
      words: string;
      of: Element;
      layer: Element | null;
      box: { left: number; top: number; right: number; bottom: number };
    }
    const pieces: Piece[] = [];
    const lost: string[] = [];
    const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (!of || words === '' || of.closest('.unseen, [aria-hidden="true"], svg, option, .stage-host'))
        continue;
      if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        const box = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
        // The line's room is more than its letters need.
        const trim = rect.height * 0.15;
        box.top += trim;
        box.bottom -= trim;
        let cut = '';
        let seen = true;
        let canX = false;
        let canY = false;
        let at: Element | null = of;
        for (; at && at !== document.documentElement; at = at.parentElement) {
          const style = getComputedStyle(at);
          // Hidden as `.unseen` is: only a screen reader meets it.
          if (style.clipPath !== 'none' && at.getBoundingClientRect().width <= 8) seen = false;
          if (style.overflowX === 'visible' && style.overflowY === 'visible') {
            if (style.position === 'fixed') break;
            continue;
          }
          const bounds = at.getBoundingClientRect();
          // What is scrolled out of sight can be brought back.
          if (scrolls(style.overflowY)) {
            if (box.bottom < bounds.top + SLACK || box.top > bounds.bottom - SLACK) seen = false;
            box.top = Math.max(box.top, bounds.top);
            box.bottom = Math.min(box.bottom, bounds.bottom);
          }
          if (scrolls(style.overflowX)) canX = true;
          if (scrolls(style.overflowY)) canY = true;
          if (!canX && style.overflowX !== 'visible')
            if (box.left < bounds.left - SLACK || box.right > bounds.right + SLACK)
              cut ||= `across by ${at.className}`;
          if (!canY && style.overflowY !== 'visible')
            if (box.top < bounds.top - SLACK || box.bottom > bounds.bottom + SLACK)
              cut ||= `down by ${at.className}`;
          if (style.position === 'fixed') break;
        }
        if (!seen) continue;
        const fixed = at !== null && at !== document.documentElement;
        const wide = document.documentElement.clientWidth;
        const high = document.documentElement.clientHeight;
        if (!canX && (box.left < -SLACK || box.right > wide + SLACK)) cut ||= 'across by the page';
        if (fixed && !canY && (box.top < -SLACK || box.bottom > high + SLACK)) cut ||= 'down by the page';
        if (cut) lost.push(`"${words.slice(0, 40)}" cut ${cut}`);
        else pieces.push({ words, of, layer: of.closest(LAYERS), box });
      }
    }
    for (let i = 0; i < pieces.length; i++) {
      for (let j = i + 1; j < pieces.length; j++) {
        const a = pieces[i]!;
        const b = pieces[j]!;
        if (a.of === b.of || a.layer !== b.layer) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > SLACK && down > SLACK)
          lost.push(`"${a.words.slice(0, 30)}" and "${b.words.slice(0, 30)}" over each other`);
      }
    }
    return [...new Set(lost)];
  });
}

/** How far the page runs out at the right, in px: none should. */
export async function overrun(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
