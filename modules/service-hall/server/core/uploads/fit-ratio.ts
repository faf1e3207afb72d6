import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { OfferedCut } from '../../../contract/uploads.ts';

export type Size = readonly [width: number, height: number];

/** Is this size of the ratio asked for, but for a small share? */
export function isOfRatio([width, height]: Size, [wide, high]: Size, slack: number): boolean {
  return Math.abs(width / height / (wide / high) - 1) <= slack;
}

/** `354 × 472`. */
export function sizeOf([width, height]: Size): string {
  return `${width} × ${height}`;
}

/** `3∶4`, `3 to 4`. */
export function ratioWords([wide, high]: Size): Both {
  return { zh: `${wide}∶${high}`, en: `${wide} to ${high}` };
}

/**
 * The largest box of a ratio inside a picture. Where the picture is too wide it is cut alike on both sides; where it is too
 * high, `above` is the share of the rest that goes from above. The box becomes the best size, or keeps its own where it has
 * fewer pixels.
 */
export function cutTo([width, height]: Size, [wide, high]: Size, best: Size, above: number): OfferedCut {
  const scale = Math.min(width / wide, height / high);
  const box = {
    width: Math.max(1, Math.floor(wide * scale)),
    height: Math.max(1, Math.floor(high * scale)),
  };
  const become = box.width > best[0] ? { width: best[0], height: best[1] } : box;
  return {
    box: {
      left: Math.floor((width - box.width) / 2),
      top: Math.floor((height - box.height) * above),
      ...box,
    },
    width: become.width,
    height: become.height,
  };
}
