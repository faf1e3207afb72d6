/** How long cases are kept: ending one nobody answers for, keeping one longer, erasing what is personal in it. */
import { z } from 'zod';
import { operation } from '../../../kernel/contract/operation.ts';
import { hallCase, onCase } from './case.ts';

const why = z.string().trim().min(1).max(500);

export const lapseCase = operation({
  name: 'service-hall.lapseCase',
  method: 'POST',
  path: '/service-hall/cases/:caseId/lapse',
  about: {
    zh: '负责人：补正逾期未答复的，终止办理并出具决定书；不会自动终止。',
    en: 'The chief: end a case whose notice was not answered in the office’s time, with a decision. No case ends so by itself.',
  },
  input: onCase,
  output: hallCase,
  refusals: ['state-conflict', 'correction-running'],
});

export const keepCase = operation({
  name: 'service-hall.keepCase',
  method: 'POST',
  path: '/service-hall/cases/:caseId/keep',
  about: {
    zh: '负责人：写明理由，保存期满后暂不清除；why为null的，不再延长。',
    en: 'The chief: keep a closed case past its time, with a reason; null keeps it no longer than others.',
  },
  input: onCase.extend({ why: why.nullable() }),
  output: hallCase,
  refusals: ['state-conflict'],
});

export const eraseCase = operation({
  name: 'service-hall.eraseCase',
  method: 'POST',
  path: '/service-hall/cases/:caseId/erase',
  about: {
    zh: '负责人：应当事人请求，写明理由，提前清除已办结件中的个人信息；办件编号、环节和统计数字保留。',
    en: 'The chief: erase what is personal in a closed case before its time, on request and with a reason. Number, steps and figures stay.',
  },
  input: onCase.extend({ why }),
  output: hallCase,
  refusals: ['state-conflict'],
});
