import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';

/** Joiners are kept between the parts of an emoji and in scripts that need them; here nothing else uses them. */
const INVISIBLE =
  /(?:[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d]|\u034f|\u0085)+/gu;

/** Characters nobody sees: zero-width spaces, soft hyphens, direction marks, stray byte order marks, controls. */
export function invisibleCharacter(paragraph: Paragraph): Proposal[] {
  return [...paragraph.text.matchAll(INVISIBLE)].map((match): Proposal => {
    const codes = [...match[0]].map(
      (char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return {
      kind: 'invisible-character',
      start: match.index,
      end: match.index + match[0].length,
      text: '',
      certain: true,
      message: {
        zh: `不可见字符（${codes.join('、')}）应删除。`,
        en: `Invisible character (${codes.join(', ')}) to be deleted.`,
      },
    };
  });
}
