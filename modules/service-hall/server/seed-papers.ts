import sharp from 'sharp';

/** A paper of the demonstration: drawn for it, nobody's picture and nobody's document. */
export interface SeedPaper {
  paper: string;
  name: string;
  ofPerson: boolean;
  content: () => Promise<Buffer>;
}

/** A sheet of words: what a firm keeps. */
export function drawnSheet(): Promise<Buffer> {
  return drawn(1240, 1754, sheet);
}

type Tone = readonly [number, number, number];
type Draw = (x: number, y: number) => Tone;

/** What a card needs of its holder: a photograph, a signature a little faint, and a page too small to read. */
export const holdersPapers: SeedPaper[] = [
  { paper: 'photo', name: '照片.jpg', ofPerson: true, content: () => drawn(360, 480, figure) },
  { paper: 'signature', name: '签名.jpg', ofPerson: true, content: () => drawn(900, 300, line) },
  { paper: 'passport', name: '护照资料页.jpg', ofPerson: true, content: () => drawn(1250, 880, page) },
];

const white: Tone = [250, 250, 250];
const skin: Tone = [222, 190, 164];
const hair: Tone = [42, 38, 40];
const coat: Tone = [46, 62, 92];

/** A head and shoulders before a white ground. */
function figure(x: number, y: number): Tone {
  if (within(x, y, 0.5, 0.4, 0.19, 0.2) && y > 0.3) return skin;
  if (within(x, y, 0.5, 0.36, 0.22, 0.22)) return hair;
  if (within(x, y, 0.5, 1.05, 0.42, 0.42)) return coat;
  return Math.abs(x - 0.5) < 0.08 && y > 0.5 && y < 0.7 ? skin : white;
}

/** A stroke of the pen on white paper. */
function line(x: number, y: number): Tone {
  const pen = 0.5 + 0.22 * Math.sin(x * 22) * Math.cos(x * 5);
  return x > 0.15 && x < 0.85 && Math.abs(y - pen) < 0.025 ? [52, 60, 92] : white;
}

/** The page of a passport: a photograph, lines of words, and the two lines at its foot. */
function page(x: number, y: number): Tone {
  const paper: Tone = [232, 228, 216];
  if (x > 0.05 && x < 0.32 && y > 0.15 && y < 0.68) return figure((x - 0.05) / 0.27, (y - 0.15) / 0.53);
  const isWord = Math.sin(x * 260) > -0.4;
  if (x > 0.38 && x < 0.86 && y > 0.16 && y < 0.66 && y % 0.1 > 0.07) return isWord ? hair : paper;
  if (x > 0.04 && x < 0.96 && y > 0.78 && y < 0.94 && y % 0.08 > 0.04) return isWord ? hair : paper;
  return paper;
}

/** Lines of words on a page, with a seal at its foot. */
function sheet(x: number, y: number): Tone {
  const seal = ((x - 0.72) / 0.11) ** 2 + ((y - 0.82) / 0.078) ** 2;
  if (seal < 1 && seal > 0.8) return [178, 40, 36];
  const isLine = y > 0.12 && y < 0.76 && y % 0.04 > 0.024 && x > 0.12 && x < 0.86;
  return isLine && Math.sin(x * 300) + Math.sin(x * 90) > -0.5 ? hair : white;
}

function within(x: number, y: number, left: number, top: number, wide: number, high: number): boolean {
  return ((x - left) / wide) ** 2 + ((y - top) / high) ** 2 < 1;
}

function drawn(width: number, height: number, draw: Draw): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const tone = draw((x + 0.5) / width, (y + 0.5) / height);
      for (const [band, value] of tone.entries()) pixels[(y * width + x) * 3 + band] = value;
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}
