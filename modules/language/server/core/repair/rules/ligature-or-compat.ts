import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';

/** Latin ligatures, CJK compatibility ideographs, Kangxi and supplementary radicals, letters with a loose accent. */
const COMPAT =
  /[\ufb00-\ufb06\uf900-\ufaff\u2f00-\u2fd5\u2e9f\u2ef3]|[\u{2f800}-\u{2fa1f}]|\p{Script=Latin}[\u0300-\u036f]+/gu;

/** Characters that only look like the ones meant, as PDF and old fonts leave them. */
export function ligatureOrCompat(paragraph: Paragraph): Proposal[] {
  return [...paragraph.text.matchAll(COMPAT)].flatMap((match): Proposal[] => {
    const text = /^\p{Script=Latin}[\u0300-\u036f]/u.test(match[0])
      ? match[0].normalize('NFC')
      : match[0].normalize('NFKC');
    if (text === match[0]) return [];
    return [
      {
        kind: 'ligature-or-compat',
        start: match.index,
        end: match.index + match[0].length,
        text,
        certain: true,
        message: {
          zh: `兼容字符“${match[0]}”应改为通用字符“${text}”。`,
          en: `Compatibility character “${match[0]}” for the ordinary “${text}”.`,
        },
      },
    ];
  });
}
