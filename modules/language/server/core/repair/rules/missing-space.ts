import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';

/** A comma or semicolon between two words, or a full stop between two sentences, with no space after it. */
const RUN_TOGETHER = /(?<=\p{Ll}{2}[”"’)]?)([,;]|[.!?](?=\p{Lu}\p{Ll}|[“]\p{Lu}))(?=[\p{L}“])/gu;
/** Addresses are written without spaces. */
const ADDRESS = /(?:https?:|www\.|@)\S*$|^\S*(?:\.(?:com|cn|org|net|gov|edu|int)\b|@|\/\/)/i;

/** Punctuation in English with no space after it. */
export function missingSpace(paragraph: Paragraph): Proposal[] {
  const { text, lang } = paragraph;
  if (lang !== 'en') return [];
  return [...text.matchAll(RUN_TOGETHER)].flatMap((match): Proposal[] => {
    const end = match.index + match[0].length;
    const word = /\S*$/.exec(text.slice(0, end))![0];
    if (ADDRESS.test(word) || ADDRESS.test(word + /^\S*/.exec(text.slice(end))![0])) return [];
    const certain = !/^\p{Script=Han}/u.test(text.slice(end)) && match[0] !== '!' && match[0] !== '?';
    return [
      {
        kind: 'missing-space',
        start: match.index,
        end,
        text: `${match[0]} `,
        certain,
        message: { zh: '英文标点之后应空一格。', en: 'A space follows this punctuation mark.' },
      },
    ];
  });
}
