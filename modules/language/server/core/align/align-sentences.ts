import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Bead, Sentence } from '../../../contract/texts.ts';
import { align } from './align.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence with the number of the paragraph it stands in. */
export type InParagraph = Pick<Sentence, 'text' | 'paragraph'>;

/** Aligns sentences of which it is known in which paragraph they stand. */
export function alignSentences(
  { zh, en }: Readonly<Record<Lang, readonly InParagraph[]>>,
  lexicon: Lexicon,
): Bead[] {
  const paragraphs = { zh: paragraphsOf(zh), en: paragraphsOf(en) };
  return align(textsOf(zh), textsOf(en), lexicon, { paragraphs });
}

function textsOf(side: readonly InParagraph[]): string[] {
  return side.map(({ text }) => text);
}

function paragraphsOf(side: readonly InParagraph[]): number[] {
  return side.map(({ paragraph }) => paragraph);
}
