import type { Both } from '../../../../../kernel/contract/local-text.ts';

interface Signature {
  bytes: number[];
  kind: Both;
}

/** First bytes of the kinds of file that are most often renamed to .txt or chosen by mistake. */
const SIGNATURES: Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: { zh: 'PNG 图片', en: 'a PNG picture' } },
  { bytes: [0xff, 0xd8, 0xff], kind: { zh: 'JPEG 图片', en: 'a JPEG picture' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: { zh: 'GIF 图片', en: 'a GIF picture' } },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: { zh: 'PDF 文件', en: 'a PDF file' } },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    kind: {
      zh: '压缩包或新版 Office 文档（如 .docx）',
      en: 'a zip archive or an Office document (such as .docx)',
    },
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    kind: { zh: '旧版 Office 文档（如 .doc）', en: 'an older Office document (such as .doc)' },
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: { zh: 'RTF 文档', en: 'an RTF document' } },
  { bytes: [0x1f, 0x8b], kind: { zh: '压缩文件', en: 'a compressed file' } },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: { zh: 'RAR 压缩包', en: 'a RAR archive' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], kind: { zh: '7z 压缩包', en: 'a 7z archive' } },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: { zh: '程序文件', en: 'a program' } },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], kind: { zh: '程序文件', en: 'a program' } },
];

/** What a file that is no text is called when its kind is not known. */
export const UNKNOWN_BINARY: Both = {
  zh: '二进制文件（含有文本中不会出现的字符）',
  en: 'a binary file (it holds characters that do not occur in text)',
};

/** The kind of a file known by its first bytes, or undefined when they do not give it away. */
export function kindBySignature(bytes: Uint8Array): Both | undefined {
  return SIGNATURES.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte))?.kind;
}
