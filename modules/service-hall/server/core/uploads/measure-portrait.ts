import { brightnessOf, colourOf, type Part, type Pixels, sharpnessOf, toneOf } from './pixels.ts';

/** The figures a portrait is judged by. */
export interface PortraitMeasure {
  width: number;
  height: number;
  bytes: number;
  turned: boolean;
  space: string;
  colour: number;
  sharpness: number;
  /** Mean brightness of the middle. */
  face: number;
  background: number;
  backgroundSpread: number;
  backgroundTint: number;
}

/** Below the middle are the shoulders, so the strips at the sides end there. */
const strips: readonly Part[] = [
  { left: 0, top: 0, right: 1, bottom: 0.05 },
  { left: 0, top: 0.05, right: 0.08, bottom: 0.5 },
  { left: 0.92, top: 0.05, right: 1, bottom: 0.5 },
];
const middle: Part = { left: 0.3, top: 0.25, right: 0.7, bottom: 0.7 };

/** Measures a portrait from what its file says and from its pixels, upright. */
export function measurePortrait(
  file: Pick<PortraitMeasure, 'width' | 'height' | 'bytes' | 'turned' | 'space'>,
  pixels: Pixels,
): PortraitMeasure {
  const grey = brightnessOf(pixels);
  const behind = toneOf(pixels, grey, strips);
  return {
    ...file,
    colour: colourOf(pixels),
    sharpness: sharpnessOf(pixels, grey, middle),
    face: toneOf(pixels, grey, [middle]).mean,
    background: behind.mean,
    backgroundSpread: behind.spread,
    backgroundTint: behind.tint,
  };
}
