import type { ReleaseImage, ReleaseText } from '../../contract/text.ts';

/** The text with an image more, at the end of the list. */
export function withImage(text: ReleaseText, image: ReleaseImage): ReleaseText {
  return { ...text, images: [...text.images, image] };
}

/** The text with one image's words written; null where it has no such image. */
export function describedImage(
  text: ReleaseText,
  file: string,
  words: Pick<ReleaseImage, 'caption' | 'alt'>,
): ReleaseText | null {
  if (!text.images.some((image) => image.file === file)) return null;
  return {
    ...text,
    images: text.images.map((image) => (image.file === file ? { ...image, ...words } : image)),
  };
}

/** The text with one image at another place, and in another place of the order. */
export function placedImage(
  text: ReleaseText,
  file: string,
  { after, position }: { after: number | null; position: number },
): ReleaseText | null {
  const image = text.images.find((one) => one.file === file);
  if (!image || (after !== null && !text.zh.some(({ paragraph }) => paragraph === after))) return null;
  const others = text.images.filter((one) => one !== image);
  return { ...text, images: others.toSpliced(position, 0, { ...image, after }) };
}

/** The text without an image. */
export function withoutImage(text: ReleaseText, file: string): ReleaseText | null {
  const images = text.images.filter((image) => image.file !== file);
  return images.length === text.images.length ? null : { ...text, images };
}
