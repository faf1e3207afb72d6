import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Both } from '../../contract/local-text.ts';
import { Refusal, refuse } from '../refusal.ts';
import { turns } from '../turns.ts';

/** The widths a picture is made in, besides its own. */
const widths = [320, 800, 1600];
/** The longest side of the picture itself. */
const longest = 4096;
const mostPixels = 50_000_000;

// One picture at a time and nothing kept of it: what a picture takes of memory is then known beforehand. Readers of
// other kinds of file, which the library also has, are shut off.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map((kind) => `VipsForeignLoad${kind}`),
});

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

const inTurn = turns(1);

/** Makes a picture anew from its pixels, upright and with nothing else of what was sent, in all its sizes. */
export function makeImages(path: string, folder: string): Promise<MadeImages> {
  return inTurn(() => make(path, folder));
}

async function make(path: string, folder: string): Promise<MadeImages> {
  try {
    const { format, hasAlpha } = await lookedAt(path);
    const drawn = format === 'png' || format === 'gif' || hasAlpha;
    const upright = open(path)
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
    const master = await written(
      drawn ? upright.png() : upright.jpeg({ quality: 88 }),
      folder,
      drawn ? 'image/png' : 'image/jpeg',
    );
    return { master, renditions: await renditionsOf(master, folder) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // What the library throws at a picture it cannot read says nothing to people; a full disk is another matter.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw refuse('image-unreadable', { reason: damaged });
  }
}

/** What its head says of a picture, before a pixel is unfolded. */
async function lookedAt(path: string): Promise<{ format: string; hasAlpha: boolean }> {
  const { width, height, format, hasAlpha } = await sharp(path, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) throw refuse('image-unreadable', { reason: tooMany(width, height) });
  return { format, hasAlpha };
}

function open(path: string) {
  return sharp(path, { limitInputPixels: mostPixels, sequentialRead: true }).timeout({ seconds: 60 });
}

async function renditionsOf(master: MadeImage, folder: string): Promise<MadeImages['renditions']> {
  const made: MadeImages['renditions'] = [];
  for (const width of widthsFor(master.width)) {
    const sized = () => open(master.path).resize({ width });
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

const damaged: Both = {
  zh: '图片已损坏或不完整。请重新导出后再上传。',
  en: 'it is damaged or cut off. Export it anew and send it again.',
};
function tooMany(width: number, height: number): Both {
  return {
    zh: `图片为${width} × ${height}像素，超过五千万像素的上限。请缩小后再上传。`,
    en: `it has ${width} × ${height} pixels, more than the fifty million taken. Make it smaller and send it again.`,
  };
}
