/** The translation of a release: asked of the translation centre, and taken over into the release by its editor. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { onRelease, release } from './release.ts';

export const askTranslation = operation({
  name: 'press.askTranslation',
  method: 'POST',
  path: '/press/releases/:releaseId/translation',
  about: {
    zh: '请翻译室翻译还没有译文的句子，以及原文改过的句子；写明希望交付的日期。',
    en: 'Ask the translation centre for the sentences that have no translation yet, and those whose other side changed; say by which day.',
  },
  input: onRelease.extend({
    from: lang,
    wantedBy: isoDate,
    instructions: z.string().trim().min(1).max(2000).nullable().default(null),
  }),
  output: release,
  refusals: ['state-conflict'],
});
export const takeTranslation = operation({
  name: 'press.takeTranslation',
  method: 'POST',
  path: '/press/releases/:releaseId/translation/take',
  about: {
    zh: '把翻译室交付的译文写进新闻稿：原文未变、仍缺译文的句子写入，其余不动。',
    en: 'Take what the translation centre delivered into the release: sentences that still say the same and still lack their translation are written, the others stay.',
  },
  input: onRelease.extend({ jobId: id }),
  output: release,
  refusals: ['state-conflict', 'translation-gone'],
});
