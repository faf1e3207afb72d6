/** Measures of a picture's pixels: pure arithmetic over red, green and blue, row by row. */

/** Pixels in red, green and blue. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}
/** A part of a picture, in shares of its width and height. */
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** The mean of each colour, the mean brightness and how far brightness spreads around it. */
export interface Tone {
  mean: number;
  spread: number;
  /** The distance between the strongest and the weakest colour. */
  tint: number;
  pixels: number;
}

/** Brightness of each pixel (ITU-R BT.601), 0 black to 255 white. */
export function brightnessOf({ width, height, data }: Pixels): Float32Array {
  const grey = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = 0.299 * data[at * 3]! + 0.587 * data[at * 3 + 1]! + 0.114 * data[at * 3 + 2]!;
  return grey;
}

/** Calls once for each pixel of the parts, with its index; a pixel in two parts is called for twice. */
function inParts({ width, height }: Pixels, parts: readonly Part[], each: (at: number) => void): void {
  for (const part of parts) {
    const [x0, x1] = [Math.floor(part.left * width), Math.ceil(part.right * width)];
    const [y0, y1] = [Math.floor(part.top * height), Math.ceil(part.bottom * height)];
    for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) each(y * width + x);
  }
}

/** What parts of a picture look like together. */
export function toneOf(pixels: Pixels, grey: Float32Array, parts: readonly Part[]): Tone {
  const colours = [0, 0, 0];
  let [sum, squares, count] = [0, 0, 0];
  inParts(pixels, parts, (at) => {
    for (const n of [0, 1, 2]) colours[n]! += pixels.data[at * 3 + n]!;
    sum += grey[at]!;
    squares += grey[at]! ** 2;
    count += 1;
  });
  const mean = sum / count;
  const means = colours.map((one) => one / count);
  return {
    mean,
    spread: Math.sqrt(Math.max(0, squares / count - mean ** 2)),
    tint: Math.max(...means) - Math.min(...means),
    pixels: count,
  };
}

/** The mean distance between the strongest and the weakest colour of a pixel: none in shades of grey. */
export function colourOf({ data }: Pixels): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 3) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    sum += Math.max(r, g, b) - Math.min(r, g, b);
  }
  return sum / (data.length / 3);
}

/** Variance of the Laplacian over a part: how much fine detail there is. A blurred picture has little. */
export function sharpnessOf({ width, height }: Pixels, grey: Float32Array, part: Part): number {
  let [sum, squares, count] = [0, 0, 0];
  const [x0, x1] = [Math.max(1, Math.floor(part.left * width)), Math.min(width - 1, part.right * width)];
  const [y0, y1] = [Math.max(1, Math.floor(part.top * height)), Math.min(height - 1, part.bottom * height)];
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) {
      const at = y * width + x;
      const bend = grey[at - 1]! + grey[at + 1]! + grey[at - width]! + grey[at + width]! - 4 * grey[at]!;
      sum += bend;
      squares += bend * bend;
      count += 1;
    }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** The brightness below which this share of the pixels lies. */
export function brightnessAt(grey: Float32Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const one of grey) counts[Math.min(255, Math.round(one))]! += 1;
  let left = share * grey.length;
  for (let level = 0; level < 256; level += 1) {
    left -= counts[level]!;
    if (left <= 0) return level;
  }
  return 255;
}
