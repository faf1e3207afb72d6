import { TextRefusal } from '../../core/read/refusal.ts';

/** So many segments a file may have: a long book. Whoever works on them reads them a page at a time. */
export const mostSegments = 30_000;

/** The file would be cut into more. */
export function refuseManySegments(): TextRefusal {
  const most = mostSegments.toLocaleString('en-US');
  return new TextRefusal('text-too-long', {
    zh: `需要翻译的句段超过${most}个。请把它分成几个文件再提交。`,
    en: `it has more than ${most} segments to translate. Split it into several files and hand those in.`,
  });
}
