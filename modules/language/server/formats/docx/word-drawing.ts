/** Where a picture stands: in the line, at a side of the text, or on lines of its own. */
export type PicturePlace = 'inline' | 'left' | 'right' | 'middle';

/** A picture a Word document shows. */
export interface WordPicture {
  /** The id of what it refers to, in the part that shows it; a chart refers to none of ours. */
  refers: string | null;
  alt: string;
  /** In pixels of a page at 96 to the inch; null where the document does not say. */
  size: { width: number; height: number } | null;
  place: PicturePlace;
  /** What is cut off at top, right, bottom and left, in percent. */
  cut: [number, number, number, number] | null;
  /** By how many degrees it is turned, clockwise, after it was mirrored. */
  turn: number;
  mirrored: { across: boolean; down: boolean };
}

/** Reads what drawings show, element by element, between their own tags. Drawings stand in text boxes of drawings. */
export interface WordDrawing {
  open(name: string, attributes: Record<string, string>, holder: string | undefined): void;
  text(words: string, name: string | undefined): void;
  pictures(): WordPicture[];
}

const perPixel = 9525;
/** Further right than this from where the text begins is at its right side: the text of a page is some 15 cm wide. */
const middleOfPage = 2_600_000;

/** A drawing of today's format (`drawing`), or of the older one (`pict`, `object`). */
export function wordDrawing(): WordDrawing {
  const read: WordPicture[] = [];
  let alt = '';
  let size: WordPicture['size'] = null;
  let place: PicturePlace = 'inline';
  let isHidden = false;
  let isGroup = false;
  let isAcross = false;

  function add(refers: string | null, over: Partial<WordPicture> = {}) {
    const mirrored = { across: false, down: false };
    read.push({ refers, alt, size, place, cut: null, turn: 0, mirrored, ...over });
  }
  function shape({ style = '', alt: said }: Record<string, string>) {
    const told = style.slice(0, 500);
    alt = said ?? alt;
    size = sizeOf(lengthIn(told, 'width'), lengthIn(told, 'height'));
    if (!/position:\s*absolute/.test(told)) return;
    place = /mso-position-horizontal:\s*right/.test(told) ? 'right' : 'left';
  }
  return {
    open(name, attributes, holder) {
      const { cx, cy, embed, link, descr, title, id } = attributes;
      if (name === 'anchor') place = 'left';
      else if (name === 'wrapTopAndBottom') place = 'middle';
      else if (name === 'positionH') isAcross = true;
      else if (name === 'positionV') isAcross = false;
      else if (name === 'extent') size = sizeOf(Number(cx) / perPixel, Number(cy) / perPixel);
      else if (name === 'docPr') {
        alt = (descr || title || '').trim();
        isHidden = isOn(attributes['hidden']);
      } else if (name === 'wgp' || name === 'grpSp') isGroup = true;
      else if (name === 'cNvPr' && isGroup) alt = (descr || title || alt).trim();
      else if (name === 'blip') add(embed || link || '', { size: isGroup ? null : size });
      else if (name === 'srcRect' && read.length > 0) read.at(-1)!.cut = cutOf(attributes);
      else if (name === 'xfrm' && holder === 'spPr' && read.length > 0) turned(read.at(-1)!, attributes);
      else if (name === 'ext' && holder === 'xfrm' && isGroup && read.at(-1)?.size === null)
        read.at(-1)!.size = within(sizeOf(Number(cx) / perPixel, Number(cy) / perPixel), size);
      else if (name === 'chart' || name === 'relIds') add(null);
      else if (name === 'shape' || name === 'rect') shape(attributes);
      else if (name === 'imagedata') add(id || attributes['relid'] || '', { alt: (title || alt).trim() });
    },
    text(words, name) {
      if (!isAcross || place === 'middle') return;
      const said = words.trim();
      if (name === 'align') place = said === 'right' ? 'right' : said === 'center' ? 'middle' : 'left';
      else if (name === 'posOffset') place = Number(said) > middleOfPage ? 'right' : 'left';
    },
    pictures: () => (isHidden ? [] : read),
  };
}

function turned(picture: WordPicture, { rot, flipH, flipV }: Record<string, string>): void {
  picture.turn = Math.round(Number(rot ?? 0) / 60_000) % 360 || 0;
  picture.mirrored = { across: isOn(flipH), down: isOn(flipV) };
}

function sizeOf(width: number, height: number): WordPicture['size'] {
  if (!(width > 0 && height > 0)) return null;
  const bounded = (pixels: number) => Math.min(4000, Math.max(1, Math.round(pixels)));
  return { width: bounded(width), height: bounded(height) };
}

/** A picture of a group is drawn by the group's own measure: never larger than the group. */
function within(size: WordPicture['size'], most: WordPicture['size']): WordPicture['size'] {
  if (!size || !most) return size;
  const scale = Math.min(1, most.width / size.width, most.height / size.height);
  return sizeOf(size.width * scale, size.height * scale);
}

function cutOf({ t, r, b, l }: Record<string, string>): WordPicture['cut'] {
  const sides = [t, r, b, l].map((side) => Math.min(100, Math.max(0, Number(side ?? 0) / 1000 || 0)));
  const [top, right, bottom, left] = sides as [number, number, number, number];
  const isNone = sides.every((side) => side === 0) || top + bottom >= 100 || left + right >= 100;
  return isNone ? null : [top, right, bottom, left];
}

const units: Record<string, number> = { pt: 4 / 3, in: 96, px: 1, cm: 96 / 2.54, mm: 96 / 25.4 };

function lengthIn(style: string, name: string): number {
  const [, number, unit] = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|px|cm|mm)`).exec(style) ?? [];
  return Number(number) * units[unit ?? 'px']!;
}

/** Whether a property that is on or off is on. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
