import { taggedParts } from '../../../contract/tags.ts';
import type { TextPart } from '../exchange/patched-text.ts';
import { elementXml, xmlText } from '../xml/write-xml.ts';
import type { XmlElement } from '../xml/xml-node.ts';
import { lookInLanguage } from './look-in-language.ts';
import type { TaggedWords } from './tag-pieces.ts';
import type { Range, Slice } from './word-piece.ts';

/** The characters of a paragraph, but for its properties, with a new text in it. */
export function writeParagraph(
  { sources, look, latinFont, kept }: TaggedWords,
  text: string,
  { to, prefix, part }: { to: string; prefix: string; part: TextPart },
): string {
  const open: { number: number; look: XmlElement | undefined }[] = [];
  const at = ({ start, end }: Range) => part(start, end);
  const slice = (one: Slice) =>
    one.inRun
      ? `<${prefix}r>${one.inRun.look ? elementXml(one.inRun.look) : ''}${at(one)}</${prefix}r>`
      : at(one);
  const words = (said: string) => {
    const own = open.length > 0 ? open.at(-1)!.look : look;
    const set = elementXml(lookInLanguage(own, { to, prefix, latinFont }));
    return `<${prefix}r>${set}${lettersOf(said, prefix)}</${prefix}r>`;
  };
  const tag = (number: number, kind: 'open' | 'close' | 'empty'): string => {
    const source = sources.get(number);
    if (!source) return '';
    if (source.tag === 'code') return words(source.words);
    if (source.tag === 'slices') return source.slices.map(slice).join('');
    if (kind === 'open') open.push({ number, look: source.look });
    else
      open.splice(
        open.findLastIndex((one) => one.number === number),
        1,
      );
    return source.tag === 'look' ? '' : source[kind === 'open' ? 'open' : 'close'].map(at).join('');
  };
  const inner = taggedParts(text).map((one) =>
    typeof one === 'string' ? words(one) : tag(one.number, one.kind),
  );
  return [...kept.start.map(slice), ...inner, ...kept.end.map(slice)].join('');
}

/** Words as elements of a run: tabs, line ends and hyphens that do not break are elements of their own. */
function lettersOf(words: string, prefix: string): string {
  return words
    .split(/([\t\n\u2011])/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return `<${prefix}tab/>`;
      if (part === '\n') return `<${prefix}br/>`;
      if (part === '\u2011') return `<${prefix}noBreakHyphen/>`;
      return `<${prefix}t xml:space="preserve">${xmlText(part)}</${prefix}t>`;
    })
    .join('');
}
