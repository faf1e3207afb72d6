import sharp, { type Sharp } from 'sharp';
import type { Both } from '../../contract/local-text.ts';
import { Refusal, refuse } from '../refusal.ts';
import { turns } from '../turns.ts';

const mostPixels = 50_000_000;

// One picture at a time and nothing kept of it: what a picture takes of memory is then known beforehand. Readers of
// other kinds of file, which the library also has, are shut off.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map((kind) => `VipsForeignLoad${kind}`),
});

const inTurn = turns(1);

/** Works on one picture, in turn. What cannot be read, or is larger than the house takes, is refused in words for people. */
export function withPicture<T>(work: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      // What the library throws at a picture it cannot read says nothing to people; a full disk is another matter.
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
      throw refuse('image-unreadable', { reason: damaged });
    }
  });
}

/** What its head says of a picture, a file by its path or bytes, before a pixel is unfolded. */
export async function headOfPicture(picture: string | Uint8Array) {
  const head = await sharp(picture, { limitInputPixels: false }).metadata();
  if (head.width * head.height > mostPixels)
    throw refuse('image-unreadable', { reason: tooMany(head.width, head.height) });
  return head;
}

/** Opens a picture whose head was looked at, within the bounds of the house. */
export function openPicture(picture: string | Uint8Array): Sharp {
  return sharp(picture, { limitInputPixels: mostPixels, sequentialRead: true }).timeout({ seconds: 60 });
}

/** A picture of pixels the house drew itself, on white. */
export function webpOfPixels(drawn: { width: number; height: number; pixels: Uint8Array }): Promise<Buffer> {
  const { width, height, pixels } = drawn;
  return withPicture(() =>
    sharp(pixels, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      // It is looked at while it is made, and not kept.
      .webp({ quality: 80, effort: 1 })
      .toBuffer(),
  );
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
