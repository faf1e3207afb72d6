import { deliveredLines, splitSentences, translationsOf } from '../../../language/server/index.ts';
import { takeTranslation as contract } from '../../contract/translation.ts';
import { changeText } from '../change-text.ts';
import { countFitting, withTranslation } from '../core/translation.ts';
import { refuse } from '../refuse.ts';

/** Takes a delivered translation into a release. Whoever takes it answers for its words, as if they had written them. */
export const takeTranslation = changeText(contract, {
  wrote: true,
  async change(text, { releaseId, jobId }, { read }) {
    const subject = { kind: 'release', id: releaseId };
    const { from, lines } = await read(async (ctx) => {
      const job = (await translationsOf(ctx, subject)).find(({ id }) => id === jobId);
      if (!job) throw refuse('not-found');
      return { from: job.from, lines: await deliveredLines(ctx, jobId, subject) };
    });
    if (countFitting(text, from, lines) === 0) throw refuse('translation-gone');
    return withTranslation(text, from, lines, (words, lang) =>
      splitSentences(words, lang).map((piece) => piece.text),
    );
  },
});
