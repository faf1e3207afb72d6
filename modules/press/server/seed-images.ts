import sharp from 'sharp';
import type { ReleaseImage } from '../contract/text.ts';

/** A calm landscape drawn for the demonstration office: no place there is, and nobody's picture. */
export interface SeedImage {
  words: Pick<ReleaseImage, 'caption' | 'alt'>;
  /** Where it stands: above the text, or at its end. */
  at: 'lead' | 'end';
  scene: Scene;
}

interface Scene {
  /** The sky above and at the horizon. */
  sky: [Tone, Tone];
  /** The farthest and the nearest range. */
  land: [Tone, Tone];
  /** Turns the ranges, so that one scene is not like another. */
  turn: number;
  sun: Tone;
}
type Tone = readonly [number, number, number];

const width = 1280;
const height = 720;
const ranges = 5;

export const morning: Scene = {
  sky: [
    [214, 224, 233],
    [250, 240, 224],
  ],
  land: [
    [176, 190, 204],
    [38, 58, 86],
  ],
  turn: 0.7,
  sun: [246, 214, 170],
};
export const evening: Scene = {
  sky: [
    [93, 110, 142],
    [233, 196, 168],
  ],
  land: [
    [160, 150, 164],
    [30, 34, 56],
  ],
  turn: 2.9,
  sun: [238, 150, 112],
};
export const river: Scene = {
  sky: [
    [206, 222, 222],
    [244, 244, 234],
  ],
  land: [
    [170, 196, 190],
    [40, 78, 82],
  ],
  turn: 4.6,
  sun: [240, 232, 200],
};

/** The scene as a picture: sky, sun, and ranges of hills one before the other. */
export function drawn(scene: Scene): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) pixels.set(toneAt(scene, x / width, y / height), (y * width + x) * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function toneAt({ sky, land, turn, sun }: Scene, x: number, y: number): Tone {
  for (let near = ranges - 1; near >= 0; near -= 1)
    if (y > crest(near, turn, x)) return between(land, near / (ranges - 1));
  const far = Math.hypot((x - 0.68) * (width / height), y - 0.34);
  return far < 0.07 ? sun : between(sky, y / 0.6);
}

/** How high a range rises at this place. */
function crest(near: number, turn: number, x: number): number {
  const base = 0.46 + near * 0.115;
  const slow = Math.sin(x * (3 + near * 1.3) + turn * (near + 1));
  const quick = Math.sin(x * (11 + near * 3) + turn * 2.3 * (near + 2));
  return base - (0.07 - near * 0.008) * slow - 0.014 * quick;
}

function between([from, to]: [Tone, Tone], part: number): Tone {
  const at = Math.max(0, Math.min(1, part));
  const mix = (n: 0 | 1 | 2) => Math.round(from[n] + (to[n] - from[n]) * at);
  return [mix(0), mix(1), mix(2)];
}
