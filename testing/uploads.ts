/** Pictures painted for the tests of uploads: a head before a wall, a signature on paper, a page of words. */
import sharp, { type Sharp } from 'sharp';

type Colour = readonly [number, number, number];
/** The colour at a place, both from 0 to 1. */
type Painting = (x: number, y: number) => Colour;

/** A picture painted pixel by pixel. */
export function paint(width: number, height: number, painting: Painting): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set(painting((x + 0.5) / width, (y + 0.5) / height), (y * width + x) * 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** How a portrait is painted; what is not said is as it should be. */
export interface Portrait {
  width?: number;
  height?: number;
  /** The wall, or its colour at each place. */
  wall?: Colour | Painting;
  skin?: Colour;
}

/** A head with hair, eyes, freckles and shoulders before a wall, with the fine detail a sharp photograph has. */
export function portrait(how: Portrait = {}): Sharp {
  const { width = 300, height = 400, wall = [246, 246, 246], skin = [201, 160, 134] } = how;
  return paint(width, height, (x, y) => {
    const face = ((x - 0.5) / 0.24) ** 2 + ((y - 0.45) / 0.25) ** 2;
    const grain = Math.sin(x * 300) * Math.sin(y * 400);
    if (face < 1) {
      if (y < 0.3) return grain > 0 ? [58, 44, 34] : [21, 16, 12];
      if (Math.abs(y - 0.41) < 0.015 && Math.abs(Math.abs(x - 0.5) - 0.09) < 0.025) return [17, 17, 17];
      const shade = grain > 0.5 ? 0.7 : 1;
      return [skin[0] * shade, skin[1] * shade, skin[2] * shade];
    }
    if (y > 0.74 + 0.9 * (x - 0.5) ** 2) return [38, 53, 74];
    return typeof wall === 'function' ? wall(x, y) : wall;
  });
}

/** How a signature is painted. */
export interface Signature {
  width?: number;
  height?: number;
  paper?: Colour;
  ink?: Colour;
  /** Where the line begins and ends, in shares of the width. */
  from?: number;
  to?: number;
  /** How thick it is, in shares of the height. */
  thick?: number;
}

/** A line like a signature's, on paper. */
export function signature(how: Signature = {}): Sharp {
  const { width = 300, height = 150, paper = [251, 251, 248], ink = [16, 19, 26] } = how;
  const { from = 0.15, to = 0.85, thick = 0.05 } = how;
  return paint(width, height, (x, y) => {
    const on = x >= from && x <= to && Math.abs(y - 0.5 - 0.22 * Math.sin(x * 30)) < thick;
    return on ? ink : paper;
  });
}

/** A page of lines of letters, as sharp as a scan. */
export function page(width = 1400, height = 980): Sharp {
  return paint(width, height, (x, y) => {
    const [column, line] = [Math.floor(x * 80), Math.floor(y * 40)];
    const letter = line % 2 === 1 && (column * 7 + line * 13 + Math.floor(x * 400)) % 3 === 0;
    return letter ? [20, 20, 30] : [236, 236, 246];
  });
}

/** A PDF of one empty page. */
export const onePage = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** The bytes of a JPEG of it. */
export function jpeg(picture: Sharp): Promise<Buffer> {
  return picture.jpeg({ quality: 90 }).toBuffer();
}
