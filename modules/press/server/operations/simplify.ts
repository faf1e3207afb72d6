import { toSimplified } from '../../../language/server/index.ts';
import { simplify as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';

/** Turns the whole Chinese side from traditional to simplified. Character for character, so places stay. */
export const simplify = changeText(contract, {
  wrote: false,
  change(text) {
    const zh = text.zh.map((sentence) => ({ ...sentence, text: toSimplified(sentence.text) }));
    const sameLength = zh.every((sentence, n) => sentence.text.length === text.zh[n]!.text.length);
    const repairs = text.repairs.map((repair) =>
      repair.lang === 'zh' && !sameLength ? { ...repair, place: null } : repair,
    );
    return { ...text, zh, repairs };
  },
});
