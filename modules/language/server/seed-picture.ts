import sharp from 'sharp';

const side = 640;
/** How wide a strip is, in pixels. */
const strip = 32;

/** A woven surface drawn for the demonstration office: nobody's picture. */
export async function drawnWeave(): Promise<Buffer> {
  const pixels = Buffer.alloc(side * side * 3);
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) pixels.set(toneAt(x, y), (y * side + x) * 3);
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Over one strip, under the next: the one above is lighter, and each is rounded towards its edges. */
function toneAt(x: number, y: number): [number, number, number] {
  const lies = (Math.floor(x / strip) + Math.floor(y / strip)) % 2 === 0;
  const across = ((lies ? y : x) % strip) / strip;
  const light = (lies ? 1 : 0.82) * (0.72 + 0.28 * Math.sin(Math.PI * across));
  return [Math.round(214 * light), Math.round(182 * light), Math.round(122 * light)];
}
