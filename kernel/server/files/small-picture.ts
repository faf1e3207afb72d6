import { headOfPicture, openPicture, withPicture } from './open-picture.ts';

/** How many pixels a picture has, if it is of one of these kinds (`png`, `jpeg`, …); undefined of any other. */
export function pixelsOfPicture(bytes: Uint8Array, kinds: readonly string[]): Promise<number | undefined> {
  return withPicture(async () => {
    const { format, width, height } = await headOfPicture(bytes);
    return kinds.includes(format) ? width * height : undefined;
  });
}

/**
 * A picture made anew from its pixels to be looked at, upright, as WebP, its longer side at most `longest`; of one that
 * moves, how it begins. What is damaged or beyond the limits of the house is refused with `image-unreadable`.
 */
export function smallPicture(bytes: Uint8Array, longest: number): Promise<Buffer> {
  return withPicture(async () => {
    await headOfPicture(bytes);
    return (
      openPicture(bytes)
        .autoOrient()
        .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
        // It is looked at while it is made, and not kept for long.
        .webp({ quality: 80, effort: 1 })
        .toBuffer()
    );
  });
}
