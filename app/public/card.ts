/** The drawn card of an office: what is shown of a page without a picture where it is passed on. */
import sharp from 'sharp';
import { cardSize } from './head.ts';

const paper = [250, 248, 243];
const seal = [194, 52, 29];
/** Ranges of hills from far to near. */
const hills = [
  { at: 0.52, high: 0.09, wide: 3.1, shift: 0.4, tone: [200, 207, 219] },
  { at: 0.64, high: 0.08, wide: 4.3, shift: 2.1, tone: [136, 149, 173] },
  { at: 0.77, high: 0.06, wide: 5.7, shift: 4.4, tone: [72, 88, 118] },
  { at: 0.9, high: 0.04, wide: 7.9, shift: 1.2, tone: [22, 35, 59] },
];

let drawn: Promise<Buffer> | undefined;

/** Warm paper, hills in ink, and a seal. It is drawn once. */
export function officeCard(): Promise<Buffer> {
  drawn ??= draw();
  return drawn;
}

function draw(): Promise<Buffer> {
  const { width, height } = cardSize;
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) pixels.set(toneAt(x / width, y / height), (y * width + x) * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ palette: true })
    .toBuffer();
}

function toneAt(x: number, y: number): number[] {
  if (x > 0.085 && x < 0.17 && y > 0.16 && y < 0.32) return seal;
  const near = hills.findLast(
    ({ at, high, wide, shift }) =>
      y > at - high * Math.sin(x * wide + shift) - high * 0.3 * Math.sin(x * wide * 3.7),
  );
  return near?.tone ?? paper;
}
