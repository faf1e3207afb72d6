import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';

/** The entities web pages of our kind use; anything rarer comes as a number. */
const NAMED: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  horbar: '―',
  hellip: '…',
  middot: '·',
  bull: '•',
  deg: '°',
  times: '×',
  divide: '÷',
  plusmn: '±',
  permil: '‰',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  shy: '',
  zwnj: '',
  zwj: '',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  uacute: 'ú',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Aring: 'Å',
  Oslash: 'Ø',
  Eacute: 'É',
};
/** The semicolon is required, save for the one entity that is regularly found without. */
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));|&nbsp(?![A-Za-z;])/g;

/** HTML entities left in the text. */
export function htmlEntity(paragraph: Paragraph): Proposal[] {
  return [...paragraph.text.matchAll(ENTITY)].flatMap((match): Proposal[] => {
    const [found, decimal, hex, name = 'nbsp'] = match;
    const text = decimal || hex ? numbered(decimal ? Number(decimal) : parseInt(hex!, 16)) : NAMED[name];
    if (text === undefined) return [];
    return [
      {
        kind: 'html-entity',
        start: match.index,
        end: match.index + found.length,
        text,
        certain: true,
        message: {
          zh: `网页字符实体“${found}”应还原为字符。`,
          en: `The HTML entity “${found}” stands for a character of the text.`,
        },
      },
    ];
  });
}

function numbered(code: number): string | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code === 160) return ' ';
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code < 0x20 ? ' ' : String.fromCodePoint(code);
}
