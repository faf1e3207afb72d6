import { splitSentences } from '../../../language/server/index.ts';
import { writeSide as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';
import { writeSide as written } from '../core/write-side.ts';
import { refuse } from '../refuse.ts';

/** Writes one side of a link anew. Several sentences may be written, or none. */
export const writeSide = changeText(contract, {
  wrote: true,
  change(text, { link, lang, text: words }) {
    const sentences = splitSentences(words.replace(/\s*\n\s*/g, lang === 'zh' ? '' : ' ').trim(), lang).map(
      (piece) => piece.text,
    );
    const changed = written(text, link, lang, sentences);
    if (!changed) throw refuse('link-change-impossible');
    return changed;
  },
});
