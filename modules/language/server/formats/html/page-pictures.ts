import { Parser } from 'htmlparser2';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { asAttribute, asText } from './escape.ts';
import { type PageWithSlots, pictureSlot, unshownPicture } from './picture-slots.ts';

/** Attributes of an image that say how it looks; what else could fetch or run something is left out. */
const kept = new Set(['class', 'id', 'style', 'width', 'height', 'title', 'align', 'border', 'dir', 'lang']);

/**
 * A web page with gaps for the images it brings in itself, and boxes for those that lie elsewhere. Which tag is one a
 * parser tells: on a page made to harm, a pattern would be at it for hours.
 */
export function pageWithSlots(page: string, lang: Lang): PageWithSlots {
  const numbers = new Map<string, number>();
  const out: string[] = [];
  let done = 0;

  function put(start: number, end: number, html: string) {
    out.push(page.slice(done, start), html);
    done = end;
  }
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        // Of several sources of a picture the browser would choose one of these, which it may not fetch.
        if (name === 'source') put(start, end, '');
        else if (name === 'img' || (name === 'image' && attributes['src'] !== undefined))
          put(start, end, imageOf(attributes, numbers, lang));
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(page);
  return { html: out.join('') + page.slice(done), pictures: [...numbers.keys()] };
}

function imageOf(attributes: Record<string, string>, numbers: Map<string, number>, lang: Lang): string {
  const { src = '', alt = '' } = attributes;
  const url = src.trim();
  if (!/^data:/i.test(url)) return unshownPicture('outside', asText(alt), lookOf(boxed(attributes)), lang);
  const number = numbers.get(url) ?? numbers.size;
  numbers.set(url, number);
  return pictureSlot(number, alt, lookOf(attributes));
}

function lookOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .filter(([name]) => kept.has(name))
    .map(([name, value]) => ` ${name}="${asAttribute(value)}"`)
    .join('');
}

/** A box is as large as the image would be: what an image says of itself in attributes a box says in its style. */
function boxed({
  width = '',
  height = '',
  style,
  ...others
}: Record<string, string>): Record<string, string> {
  const sizes = Object.entries({ width, height }).filter(([, pixels]) => /^\d{1,4}$/.test(pixels));
  const said = [style, ...sizes.map(([name, pixels]) => `${name}:${pixels}px`)].filter(Boolean).join(';');
  return said === '' ? others : { ...others, style: said };
}
