/** The kinds of file the house takes, and what each use of a file admits. What is not listed is refused. */
import type { Both } from './local-text.ts';

export interface FileKind {
  /** How a file of this kind is called for people. */
  name: Both;
  /** The ending its name is given, whatever it was called. */
  ending: string;
  /** Endings it may keep, where its name had one of them. */
  also?: readonly string[];
  /** A raster image: it is always made anew, so nothing of what was sent is kept but the picture. */
  image?: true;
}

function image(name: string, ending: string): FileKind {
  return { name: { zh: `${name}图片`, en: `${name} image` }, ending, image: true };
}
function office(zh: string, en: string, ending: string): FileKind {
  return { name: { zh, en }, ending };
}

/** By media type. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  'image/jpeg': image('JPEG', 'jpg'),
  'image/png': image('PNG', 'png'),
  'image/webp': image('WebP', 'webp'),
  'image/gif': image('GIF', 'gif'),
  'image/avif': image('AVIF', 'avif'),
  'image/tiff': image('TIFF', 'tif'),
  'application/pdf': { name: { zh: 'PDF文件', en: 'PDF' }, ending: 'pdf' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': office(
    'Word文档',
    'Word document',
    'docx',
  ),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': office(
    'Excel工作簿',
    'Excel workbook',
    'xlsx',
  ),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': office(
    'PowerPoint演示文稿',
    'PowerPoint presentation',
    'pptx',
  ),
  'application/vnd.oasis.opendocument.text': office('ODF文本', 'OpenDocument text', 'odt'),
  'application/vnd.oasis.opendocument.spreadsheet': office('ODF表格', 'OpenDocument spreadsheet', 'ods'),
  'application/vnd.oasis.opendocument.presentation': office('ODF演示', 'OpenDocument presentation', 'odp'),
  'text/plain': {
    name: { zh: '纯文本', en: 'plain text' },
    ending: 'txt',
    also: ['csv', 'tsv', 'md', 'json'],
  },
  'text/html': { name: { zh: '网页', en: 'web page' }, ending: 'html', also: ['htm', 'xhtml'] },
  'application/xml': {
    name: { zh: 'XML文件', en: 'XML' },
    ending: 'xml',
    also: ['xlf', 'xliff', 'tmx', 'tbx'],
  },
};

/** Texts a translation is made of. A web page among them is only ever had as a download. */
const textTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'text/html',
  'application/xml',
];
const imageTypes = Object.keys(fileKinds).filter((type) => fileKinds[type]!.image);
const mega = 1_048_576;

export interface FileUse {
  name: Both;
  types: readonly string[];
  /** In bytes. */
  limit: number;
  /** How many of them a subject may have. */
  most: number;
  /** A doctype that only names a file is let pass: whoever reads these files fetches nothing. One that defines anything never is. */
  doctypeNamed?: true;
}

/** What a file is kept for. A subject says which of these it has. */
export const fileUses = {
  photo: { name: { zh: '照片', en: 'photo' }, types: imageTypes, limit: 15 * mega, most: 1 },
  emblem: { name: { zh: '徽标', en: 'emblem' }, types: imageTypes, limit: 5 * mega, most: 1 },
  image: { name: { zh: '配图', en: 'image' }, types: imageTypes, limit: 30 * mega, most: 100 },
  paper: {
    name: { zh: '申请材料', en: 'paper handed in' },
    types: ['image/jpeg', 'image/png', 'application/pdf'],
    limit: 20 * mega,
    most: 200,
  },
  attachment: {
    name: { zh: '附件', en: 'attachment' },
    types: Object.keys(fileKinds).filter((type) => type !== 'text/html'),
    limit: 50 * mega,
    most: 200,
  },
  exchange: {
    name: { zh: '交换文件', en: 'exchange file' },
    types: ['application/xml'],
    limit: 1000 * mega,
    most: 20,
    doctypeNamed: true,
  },
  source: { name: { zh: '原文', en: 'text to translate' }, types: textTypes, limit: 20 * mega, most: 400 },
  translation: { name: { zh: '译文', en: 'translation' }, types: textTypes, limit: 50 * mega, most: 400 },
} as const satisfies Record<string, FileUse>;

/** What a use takes, in words: `JPEG、PNG、PDF`. */
export function kindsInWords(types: readonly string[]): Both {
  const endings = types.map((type) => fileKinds[type]!.ending.toUpperCase());
  return { zh: endings.join('、'), en: endings.join(', ') };
}

/** A number of bytes as people read it: `2.4 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < mega) return `${Math.ceil(bytes / 1024)} KB`;
  return `${Math.round((bytes / mega) * 10) / 10} MB`;
}
