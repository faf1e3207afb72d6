import sharp from 'sharp';

/** A signature drawn on a screen: lines of points within a frame of this size. */
export interface Drawn {
  width: number;
  height: number;
  strokes: readonly (readonly (readonly [number, number])[])[];
}

/** What was drawn, as a drawing. It is made of numbers alone. */
export function drawnAsSvg({ width, height, strokes }: Drawn, attributes = ''): string {
  const path = strokes.map(lineOf).join('');
  const pen = Math.round(height / 40);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${attributes}>\
<path d="${path}" fill="none" stroke="#16233b" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** What was drawn, as a picture, where drawings are not understood: the pen is set down at every point of the way. */
export function drawnAsPng({ width, height, strokes }: Drawn): Promise<Buffer> {
  const grey = Buffer.alloc(width * height, 255);
  const pen = Math.round(height / 80);
  for (const points of strokes)
    for (const [n, to] of points.entries()) {
      const from = points[Math.max(0, n - 1)]!;
      const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / pen));
      for (let step = 0; step <= steps; step++) {
        const at = [0, 1].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * step) / steps);
        setDown(grey, { width, height }, [at[0]!, at[1]!], pen);
      }
    }
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

function setDown(
  grey: Buffer,
  { width, height }: Pick<Drawn, 'width' | 'height'>,
  [x, y]: [number, number],
  pen: number,
): void {
  for (let row = Math.max(0, Math.floor(y - pen)); row <= Math.min(height - 1, y + pen); row++)
    for (let column = Math.max(0, Math.floor(x - pen)); column <= Math.min(width - 1, x + pen); column++)
      if (Math.hypot(column - x, row - y) <= pen) grey[row * width + column] = 30;
}

/** A line through its points; a single one is a dot. */
function lineOf(points: Drawn['strokes'][number]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const on = rest.length === 0 ? 'h0.1' : rest.map(([x, y]) => `L${Number(x)} ${Number(y)}`).join('');
  return `M${Number(first[0])} ${Number(first[1])}${on}`;
}
