import { splitSentences } from '../../../language/server/index.ts';
import { acceptChange as contract } from '../../contract/changes.ts';
import { changeText } from '../change-text.ts';
import { dealWithChange, getOpenChange, settledAll } from '../changes.ts';
import { changedSentence } from '../core/place-of-change.ts';
import { refuse } from '../refuse.ts';

/**
 * Accepts a change: the sentence is written as proposed, or as one would have it. Whoever accepts takes the words on
 * and is their author; so words somebody proposed have been read by another before that person may approve them.
 */
export const acceptChange = changeText(contract, {
  wrote: true,
  verb: 'answerChange',
  async change(text, { releaseId, request, text: own }, { read }) {
    const row = await read((ctx) => getOpenChange(ctx, releaseId, request));
    const words = own ?? row.proposed;
    if (words === null) throw refuse('input-invalid', {}, { text: sayHow });
    const written = splitSentences(words.replace(/\s*\n\s*/g, row.lang === 'zh' ? '' : ' ').trim(), row.lang);
    const changed = changedSentence(
      text,
      row,
      written.map((piece) => piece.text),
    );
    if (!changed) throw refuse('place-rewritten');
    return changed;
  },
  also: (ctx, { request }, row) =>
    dealWithChange(ctx, row.id, request, { state: 'accepted', line: 'press.change-accepted' }),
  answer: (ctx, id) => settledAll(ctx, id),
});

const sayHow = {
  zh: '这处意见没有给出改法，请写出改后的句子。',
  en: 'No wording was proposed. Write the sentence as it should be.',
};
