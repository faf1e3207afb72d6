import { z } from 'zod';
import { id } from '../../../kernel/contract/ids.ts';
import { lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { onRelease, release } from './release.ts';

const words = z.string().trim().min(1).max(1000);
const sentence = z.string().trim().min(1).max(5000);
const onRequest = onRelease.extend({ request: id });

export const askChange = operation({
  name: 'press.askChange',
  method: 'POST',
  path: '/press/releases/:releaseId/changes',
  about: {
    zh: '在某一句处请作者修改，说明要改什么，也可直接给出改法；未了结前不能核准。',
    en: 'Ask for a change at a sentence, in words and if one likes with a proposal. Until it is settled the release is not approved.',
  },
  input: onRelease.extend({ lang, sentence: z.int().min(0), words, proposed: sentence.optional() }),
  output: release,
  refusals: ['state-conflict', 'finding-gone'],
});
export const acceptChange = operation({
  name: 'press.acceptChange',
  method: 'POST',
  path: '/press/releases/:releaseId/changes/:request/accept',
  about: {
    zh: '接受一处修改意见：该句改为所给的文字或自拟的文字。',
    en: 'Accept a change: the sentence becomes the one proposed, or one’s own.',
  },
  input: onRequest.extend({ text: sentence.optional() }),
  output: release,
  refusals: ['state-conflict', 'place-rewritten', 'change-settled'],
});
export const answerChange = operation({
  name: 'press.answerChange',
  method: 'POST',
  path: '/press/releases/:releaseId/changes/:request/answer',
  about: {
    zh: '答复一处修改意见，由提出人看过后了结。',
    en: 'Answer a change asked for; whoever asked looks at the answer and settles it.',
  },
  input: onRequest.extend({ words }),
  output: release,
  refusals: ['state-conflict', 'change-settled'],
});
export const declineChange = operation({
  name: 'press.declineChange',
  method: 'POST',
  path: '/press/releases/:releaseId/changes/:request/decline',
  about: { zh: '说明理由，不作这处修改。', en: 'Decline a change, saying why.' },
  input: onRequest.extend({ words }),
  output: release,
  refusals: ['state-conflict', 'change-settled'],
});
export const settleChange = operation({
  name: 'press.settleChange',
  method: 'POST',
  path: '/press/releases/:releaseId/changes/:request/settle',
  about: {
    zh: '了结一处修改意见：已有答复，或不再要求。由提出人办理，或由不是作者的审校、主任办理。',
    en: 'Settle a change asked for: the answer will do, or it is no longer asked. For whoever asked, or a reviser or director who did not write the release.',
  },
  input: onRequest,
  output: release,
  refusals: ['state-conflict', 'change-settled'],
});
