import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { headOfPicture, openPicture, withPicture } from './open-picture.ts';

/** The widths a picture is made in, besides its own. */
const widths = [320, 800, 1600];
/** The longest side of the picture itself. */
const longest = 4096;

/** One picture made: where it lies for now, and how large it is. */
export interface MadeImage {
  path: string;
  type: string;
  width: number;
  height: number;
}
/** A picture made anew, and its smaller sizes. */
export interface MadeImages {
  master: MadeImage;
  renditions: (MadeImage & { format: 'webp' | 'jpeg' })[];
}

/** How large a picture of this size is kept. */
export function keptSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Makes a picture anew from its pixels, upright and with nothing else of what was sent, in all its sizes. */
export function makeImages(path: string, folder: string): Promise<MadeImages> {
  return withPicture(() => make(path, folder));
}

async function make(path: string, folder: string): Promise<MadeImages> {
  const { format, hasAlpha } = await headOfPicture(path);
  const drawn = format === 'png' || format === 'gif' || hasAlpha;
  const upright = openPicture(path)
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
  const master = await written(
    drawn ? upright.png() : upright.jpeg({ quality: 88 }),
    folder,
    drawn ? 'image/png' : 'image/jpeg',
  );
  return { master, renditions: await renditionsOf(master, folder) };
}

async function renditionsOf(master: MadeImage, folder: string): Promise<MadeImages['renditions']> {
  const made: MadeImages['renditions'] = [];
  for (const width of widthsFor(master.width)) {
    const sized = () => openPicture(master.path).resize({ width });
    made.push(
      { ...(await written(sized().webp({ quality: 80 }), folder, 'image/webp')), format: 'webp' },
      {
        ...(await written(
          sized().flatten({ background: '#ffffff' }).jpeg({ quality: 80 }),
          folder,
          'image/jpeg',
        )),
        format: 'jpeg',
      },
    );
  }
  return made;
}

/** Never wider than the picture is; a small one has its own width alone. */
function widthsFor(own: number): number[] {
  const fitting = widths.filter((width) => width <= own);
  return fitting.length > 0 ? fitting : [own];
}

async function written(image: Sharp, folder: string, type: string): Promise<MadeImage> {
  const path = join(folder, randomUUID());
  const { width, height } = await image.toFile(path);
  return { path, type, width, height };
}
