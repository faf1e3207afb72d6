import { z } from 'zod';
import { operation } from '../../../kernel/contract/operation.ts';
import { onRelease, release } from './release.ts';

/** What a correction corrects, said to the public in both languages. */
const whatIsCorrected = {
  zh: z.string().trim().min(1).max(500),
  en: z.string().trim().min(1).max(500),
};

export const correctRelease = operation({
  name: 'press.correctRelease',
  method: 'POST',
  path: '/press/releases/:releaseId/correct',
  about: {
    zh: '更正已发布的新闻稿：写明更正什么，稿件重新起草、由另一人核准后再发布；其间公众仍看到原文。',
    en: 'Begin the correction of a published release, saying what is corrected. It is drafted, approved by a second person and published anew; until then the public reads what was published.',
  },
  input: onRelease.extend(whatIsCorrected),
  output: release,
  refusals: ['state-conflict'],
});
export const describeCorrection = operation({
  name: 'press.describeCorrection',
  method: 'POST',
  path: '/press/releases/:releaseId/describe-correction',
  about: { zh: '改写更正说明。', en: 'Say anew what the correction in work corrects.' },
  input: onRelease.extend(whatIsCorrected),
  output: release,
  refusals: ['state-conflict'],
});
export const dropCorrection = operation({
  name: 'press.dropCorrection',
  method: 'POST',
  path: '/press/releases/:releaseId/drop-correction',
  about: {
    zh: '放弃正在起草的更正，回到已发布的文本。',
    en: 'Drop the correction in work: the release stands again as it was published.',
  },
  input: onRelease,
  output: release,
  refusals: ['state-conflict'],
});
export const withdrawRelease = operation({
  name: 'press.withdrawRelease',
  method: 'POST',
  path: '/press/releases/:releaseId/withdraw',
  about: {
    zh: '撤回已发布的新闻稿并写明理由；公众页面说明已于何日撤回。由审校或主任办理，不可恢复。',
    en: 'Withdraw a published release, saying why. Its public page says on which day. For a reviser or the director; it is not undone.',
  },
  input: onRelease.extend({ why: z.string().trim().min(1).max(2000) }),
  output: release,
  refusals: ['state-conflict'],
});
