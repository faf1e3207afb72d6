import { taggedParts } from '../../../contract/tags.ts';
import { decodePage } from '../../documents/html/page-encoding.ts';
import { refuseUnsafe } from '../../documents/refusals.ts';
import type { NewParagraph, OpenedFile } from '../exchange/paragraph.ts';
import { patchedText, type TextPart, type TextPatch } from '../exchange/patched-text.ts';
import { asAttribute, asText } from './escape.ts';
import { languagePatches } from './language-patches.ts';
import type { PageParagraph } from './page-paragraph.ts';
import { readPage } from './read-page.ts';

/** Marks, scripts and images inside a page may take several times the room of its words. */
const longest = 6_000_000;

/** Opens a web page for translation: its blocks, title, and the words of its images and hints. Comes out as UTF-8. */
export function openHtml(bytes: Uint8Array): OpenedFile {
  const { encoding } = decodePage(bytes, longest);
  const text = new TextDecoder(encoding).decode(bytes);
  if (/<!(?:entity|doctype[^>]{0,300}\[)/i.test(text)) throw refuseUnsafe();
  const { paragraphs, languageTags } = readPage(text);
  return {
    format: 'html',
    paragraphs: paragraphs.map(({ text, kind, tags }) => ({ text, kind, tags })),
    async write(texts, languages) {
      const patches = [
        ...languagePatches(text, languageTags, languages),
        ...[...texts].map(([number, to]) => patchOf(paragraphs[number]!, to)),
      ];
      return new TextEncoder().encode(
        (bytes[0] === 0xef ? '\ufeff' : '') + patchedText(text, patches)(0, text.length),
      );
    },
  };
}

function patchOf(paragraph: PageParagraph, { text }: NewParagraph): TextPatch {
  const { start, end, quoted } = paragraph;
  if (quoted) return { start, end, text: `"${asAttribute(text)}"` };
  return { start, end, text: (part) => written(paragraph, text, part) };
}

function written({ sources }: PageParagraph, text: string, part: TextPart): string {
  return taggedParts(text)
    .map((one) => {
      if (typeof one === 'string') return asText(one);
      const source = sources.get(one.number);
      if (source && 'code' in source) return asText(source.code);
      const range = one.kind === 'close' ? source?.close : source?.open;
      return range ? part(range.start, range.end) : '';
    })
    .join('');
}
