import { wordsOfPdf } from '../../../../../kernel/server/files/pdf-pages.ts';
import { TextRefusal } from '../../core/read/refusal.ts';
import { linesUpTo } from '../lines.ts';
import { paragraphsOfPages } from './page-paragraphs.ts';

/** Does a file begin like a PDF? */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** The words of a PDF, a paragraph a line. Throws TextRefusal where it has none: a scan is a picture of words. */
export async function readPdf(bytes: Uint8Array, limit: number): Promise<string> {
  const pages = await wordsOfPdf(bytes);
  if (pages === null) throw refuseUnreadable();
  const lines = linesUpTo(limit);
  for (const paragraph of paragraphsOfPages(pages)) lines.add(paragraph);
  if (lines.count() === 0) throw refuseScan();
  return lines.text();
}

function refuseUnreadable(): TextRefusal {
  return new TextRefusal('text-broken', {
    zh: 'PDF已损坏或设有密码，无法读取。请打开后另存为Word文档（.docx）再试。',
    en: 'The PDF is damaged or locked and cannot be read. Open it, save it as a Word document (.docx) and try again.',
  });
}

function refuseScan(): TextRefusal {
  return new TextRefusal('text-empty', {
    zh: 'PDF里只有图片，没有文字（可能是扫描件）。请先识别文字，或提交Word文档（.docx）。',
    en: 'The PDF holds pictures only and no words (a scan perhaps). Have its words recognised first, or bring a Word document (.docx).',
  });
}
