import { ImageRun, Paragraph } from 'docx';
import type { PaperPictures } from '../document.ts';
import { type Drawn, drawnAsSvg } from '../drawn.ts';

/** The library counts a picture in points of a screen: ninety-six to the inch. */
const high = Math.round((16 / 25.4) * 96);

/** A signature as it was drawn, above the line it stands on. */
export function inkOf(drawn: Drawn, name: string | null, pictures: PaperPictures): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: pictures.get(drawnAsSvg(drawn))!,
    transformation: { width: Math.round((high * drawn.width) / drawn.height), height: high },
    altText: { name: 'signature.png', description: name ?? '', title: '' },
  });
  return new Paragraph({ keepNext: true, children: [picture] });
}
