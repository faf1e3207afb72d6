import type { Sentence, Sides } from '../../../contract/texts.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { stretchesOf } from './stretches.ts';

/** The sentences of both sides in order, each with its paragraph and its offset in that paragraph's text. */
export function readSides(paragraphs: Paragraph[]): Sides {
  const sides: Sides = { zh: [], en: [] };
  for (const paragraph of paragraphs) {
    for (const stretch of stretchesOf(paragraph)) {
      const sentences = splitSentences(stretch.text, stretch.lang).map(
        (piece): Sentence => ({
          text: piece.text,
          paragraph: paragraph.index,
          offset: stretch.start + piece.start,
        }),
      );
      sides[stretch.lang].push(...sentences);
    }
  }
  return sides;
}
