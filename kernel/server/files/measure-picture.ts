import { headOfPicture, openPicture, withPicture } from './open-picture.ts';

/** Pixels of a picture, upright, in red, green and blue, row by row. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** What can be measured of a picture as it was sent, before it is made anew. */
export interface PictureMeasure {
  /** Upright, in pixels. */
  width: number;
  height: number;
  /** Did its file ask to be turned when shown? */
  turned: boolean;
  /** How colours are written: `srgb`, `b-w`, `cmyk`. */
  space: string;
  raster: Raster;
}

/** How a picture is cut and sized: a box in its own upright pixels, and what it becomes. */
export interface PictureCut {
  box: { left: number; top: number; width: number; height: number };
  width: number;
  height: number;
}

/** Looks at a picture; its pixels fit into a square of `longest`. Slow: for an operation's `prepare`. */
export function measurePicture(path: string, longest: number): Promise<PictureMeasure> {
  return withPicture(async () => {
    const head = await headOfPicture(path);
    const { data, info } = await openPicture(path)
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const turned = (head.orientation ?? 1) > 1;
    return {
      width: head.autoOrient.width,
      height: head.autoOrient.height,
      turned,
      space: head.space,
      raster: { width: info.width, height: info.height, data: inThree(data, info.channels) },
    };
  });
}

/** A picture cut to a box and sized, as JPEG. Slow: for an operation's `prepare`. */
export function cutPicture(path: string, { box, width, height }: PictureCut): Promise<Buffer> {
  return withPicture(async () => {
    await headOfPicture(path);
    return openPicture(path)
      .autoOrient()
      .extract(box)
      .resize({ width, height, fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 92 })
      .toBuffer();
  });
}

/** A picture in shades of grey may come with one channel. */
function inThree(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data;
  const three = new Uint8Array((data.length / channels) * 3);
  for (let at = 0; at < three.length; at += 1) three[at] = data[Math.floor(at / 3) * channels]!;
  return three;
}
