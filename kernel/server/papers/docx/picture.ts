import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { Lang } from '../../../contract/local-text.ts';
import type { PaperBlock, PaperPictures } from '../document.ts';
import { between, facingTable, measure, type Side } from './facing.ts';
import { colour, half, reading } from './lettering.ts';

/** The library counts a picture in points of a screen: ninety-six to the inch. */
const wide = Math.round((measure / 1440) * 96);
const high = Math.round((110 / 25.4) * 96);

/** A picture across the measure, with what stands under it. */
export function pictureOf(
  { picture, alt, caption }: Extract<PaperBlock, { block: 'picture' }>,
  langs: Lang[],
  pictures: PaperPictures,
): FileChild[] {
  const data = pictures.get(picture.key);
  if (!data) throw new Error(`the bytes of the picture ${picture.key} were not brought`);
  const scale = Math.min(wide / picture.width, high / picture.height);
  const said = langs.flatMap((lang) => alt[lang] ?? []).join(' / ');
  const shown = new Paragraph({
    alignment: 'center',
    keepNext: true,
    spacing: { before: 120, after: 80 },
    children: [
      new ImageRun({
        type: 'jpg',
        data,
        transformation: {
          width: Math.round(picture.width * scale),
          height: Math.round(picture.height * scale),
        },
        altText: { name: `${picture.key.slice(0, 8)}.jpg`, description: said, title: '' },
      }),
    ],
  });
  return [shown, ...captionOf(caption, langs)];
}

function captionOf(
  caption: Extract<PaperBlock, { block: 'picture' }>['caption'],
  langs: Lang[],
): FileChild[] {
  if (langs.every((lang) => caption[lang] === null)) return [between(6)];
  const side: Side = (lang) => [
    reading(lang, [half(caption, lang, { face: 'sans', size: 8.5, ink: colour.ink2 })], {
      spacing: { line: 260, after: 200 },
    }),
  ];
  return langs.length === 2 ? [facingTable([{ side }]), between(2)] : side(langs[0]!);
}
