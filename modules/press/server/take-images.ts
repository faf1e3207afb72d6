import type { Both } from '../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { keepFile } from '../../../kernel/server/files/keep-file.ts';
import { type TakenFile, takeBytes } from '../../../kernel/server/files/take-file.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import { Refusal } from '../../../kernel/server/refusal.ts';
import type { DocumentImage } from '../../language/server/index.ts';
import type { LeftAside } from '../contract/release.ts';
import type { ReleaseImage, ReleaseText } from '../contract/text.ts';
import { altWords } from './core/alt-words.ts';
import { placeAfterLines } from './core/place-read.ts';

/** An image that was looked at and stored, not yet anybody's: its file is named once it is kept. */
export interface TakenImage {
  image: ReleaseImage;
  taken: TakenFile;
  name: string;
}

/** An image as it stands in a text before its file is kept. */
export function unkept(after: number | null, alt: ReleaseImage['alt']): ReleaseImage {
  return { file: '', after, caption: { zh: null, en: null }, alt };
}

/** Takes the images of a document, each for itself: one that is refused is left aside and the text goes in. */
export async function takeImages(
  preparing: Preparing,
  text: ReleaseText,
  images: readonly DocumentImage[],
): Promise<{ taken: TakenImage[]; leftAside: LeftAside[] }> {
  const taken: TakenImage[] = [];
  const leftAside: LeftAside[] = [];
  for (const { name, alt, after, bytes, inside } of images) {
    if (!bytes) {
      leftAside.push({ name, why: inside ? tooMuch : elsewhere });
      continue;
    }
    try {
      const file = await takeBytes(preparing, bytes, 'image');
      taken.push({ image: unkept(placeAfterLines(text, after), altWords(alt)), taken: file, name });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      leftAside.push({ name, why: error.both });
    }
  }
  return { taken, leftAside };
}

/** Keeps taken images with their release. Answers with them as the text has them. */
export async function keepImages(
  ctx: Ctx,
  release: string,
  images: readonly TakenImage[],
): Promise<ReleaseImage[]> {
  const kept: ReleaseImage[] = [];
  for (const { image, taken, name } of images) {
    const { id } = await keepFile(ctx, { subject: { kind: 'release', id: release }, taken, name });
    kept.push({ ...image, file: id });
  }
  return kept;
}

const elsewhere: Both = {
  zh: '文档只引用了它，图片本身不在文档里。请另行添加。',
  en: 'The document only refers to it; the image itself is not in there. Add it by hand.',
};
const tooMuch: Both = {
  zh: '文档中图片过多或过大，这一张没有取出。请另行添加。',
  en: 'The document has too many images or too large ones, so this one was not taken out. Add it by hand.',
};
