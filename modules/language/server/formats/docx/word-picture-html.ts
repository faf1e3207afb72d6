import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Related } from '../../documents/docx/docx-package.ts';
import { asText } from '../html/escape.ts';
import { pictureSlot, unshownPicture } from '../html/picture-slots.ts';
import type { WordPicture } from './word-drawing.ts';

/** What a part's pictures are looked up in. */
export interface PictureSource {
  lang: Lang;
  related: ReadonlyMap<string, Related>;
  has(part: string): boolean;
  /** The number of a part among the pictures of the page. */
  numberOf(part: string): number;
}

/** Drawings of Windows, which no browser shows. */
const drawn = /\.(?:emf|wmf|emz|wmz)$/i;

/** A picture in its place and size: a gap for it, or a box that names it. */
export function wordPictureHtml(picture: WordPicture, source: PictureSource): string {
  const { refers, alt } = picture;
  const box = (why: Parameters<typeof unshownPicture>[0]) =>
    unshownPicture(why, asText(alt), placed(picture, false), source.lang);
  if (refers === null) return box('chart');
  const target = source.related.get(refers);
  if (target?.type !== 'image' || !source.has(target.part)) return box('outside');
  if (drawn.test(target.part)) return box('kind');
  return pictureSlot(source.numberOf(target.part), alt, placed(picture, true));
}

function placed({ size, place, cut }: WordPicture, isShown: boolean): string {
  const style = [
    size && `width:${size.width}px;aspect-ratio:${size.width}/${size.height}`,
    isShown && cut && `object-fit:contain;object-view-box:inset(${cut.map((side) => `${side}%`).join(' ')})`,
  ].filter(Boolean);
  const stands = place === 'inline' ? '' : ` class="${place}-side"`;
  return `${stands}${style.length > 0 ? ` style="${style.join(';')}"` : ''}`;
}
