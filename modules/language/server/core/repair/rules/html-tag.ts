import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';

const TAG =
  /<(\/?)(p|br|span|strong|b|i|u|em|div|a|font|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|sup|sub|o:p|section|article)(\s[^<>]*)?\s*\/?>/gi;
/** Tags that begin another line where they stood; the others vanish between two letters. */
const BREAKS = /^(p|br|div|tr|td|th|li|h[1-6]|section|article)$/i;

/** HTML tags left in the text. */
export function htmlTag(paragraph: Paragraph): Proposal[] {
  const { text, lang } = paragraph;
  return [...text.matchAll(TAG)].map((match): Proposal => {
    const end = match.index + match[0].length;
    const between = /\S/.test(text[match.index - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
    return {
      kind: 'html-tag',
      start: match.index,
      end,
      text: lang === 'en' && between && BREAKS.test(match[2]!) ? ' ' : '',
      certain: true,
      message: {
        zh: `网页标签“${match[0]}”不属于正文。`,
        en: `The HTML tag “${match[0]}” is no part of the text.`,
      },
    };
  });
}
