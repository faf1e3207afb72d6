import { isoDate } from '../../../kernel/contract/dates.ts';
import { clockTime } from '../../../kernel/contract/office-time.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { onRelease, release } from './release.ts';

export const planPublication = operation({
  name: 'press.planPublication',
  method: 'POST',
  path: '/press/releases/:releaseId/plan',
  about: {
    zh: '定下已核准稿件到时自动发布的时刻（机构所在时区）；届时再检查一遍，有错误则不发布。',
    en: "Set when an approved release goes out by itself, by the office's clock. It is checked anew then, and held up by an open error.",
  },
  input: onRelease.extend({ day: isoDate, time: clockTime }),
  output: release,
  refusals: ['state-conflict', 'preflight-open-errors'],
});
export const takeOffPlan = operation({
  name: 'press.takeOffPlan',
  method: 'POST',
  path: '/press/releases/:releaseId/take-off-plan',
  about: {
    zh: '取消到时发布；稿件仍为已核准。',
    en: 'Take the planned publication off. The release stays approved.',
  },
  input: onRelease,
  output: release,
  refusals: ['state-conflict'],
});
