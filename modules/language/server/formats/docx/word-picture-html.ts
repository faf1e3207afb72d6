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

function placed(picture: WordPicture, isShown: boolean): string {
  const { size, place, cut } = picture;
  const style = [
    size && `width:${size.width}px;aspect-ratio:${size.width}/${size.height}`,
    isShown && cut && `object-fit:contain;object-view-box:inset(${cut.map((side) => `${side}%`).join(' ')})`,
    ...(isShown ? turned(picture) : []),
  ].filter(Boolean);
  const stands = place === 'inline' ? '' : ` class="${place}-side"`;
  return `${stands}${style.length > 0 ? ` style="${style.join(';')}"` : ''}`;
}

/** A picture that lies on its side keeps the room of one that does. */
function turned({ turn, mirrored, size }: WordPicture): (string | false)[] {
  const lies = size !== null && Math.abs(turn % 180) === 90;
  const more = lies ? (size.width - size.height) / 2 : 0;
  return [
    (mirrored.across || mirrored.down) && `scale:${mirrored.across ? -1 : 1} ${mirrored.down ? -1 : 1}`,
    turn !== 0 && `rotate:${turn}deg`,
    lies && `margin:${more}px ${-more}px`,
  ];
}
