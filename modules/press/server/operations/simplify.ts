import { toSimplified } from '../../../language/server/index.ts';
import { simplify as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';

/** Turns the whole Chinese side from traditional to simplified. Unit for unit, so every place stays where it is. */
export const simplify = changeText(contract, {
  wrote: false,
  change(text) {
    return { ...text, zh: text.zh.map((sentence) => ({ ...sentence, text: toSimplified(sentence.text) })) };
  },
});
