import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { CaseState } from '../../contract/case.ts';
import type { Stage } from './stages.ts';

/** State and whose turn it is, as anybody may read it. */
export function saysOf(state: CaseState, stage: Pick<Stage, 'turn'>): Both {
  return state === 'in-hand' || state === 'ready' ? stage.turn : stateSays[state];
}

const stateSays: Record<Exclude<CaseState, 'in-hand' | 'ready'>, Both> = {
  draft: { zh: '尚未提交，请您填完后提交', en: 'Not submitted yet: it is for you to fill in and send' },
  submitted: { zh: '已收到，窗口正在核对材料', en: 'Received; the counter is checking the papers' },
  correcting: {
    zh: '请您按补正通知补齐材料，其间不计办理时间',
    en: 'It is your turn: please put right what the notice names. Meanwhile the clock stands',
  },
  done: { zh: '已办结', en: 'Finished' },
  'not-accepted': { zh: '不予受理，理由见通知', en: 'Not accepted; the notice says why' },
  refused: { zh: '未予批准，理由见决定', en: 'Refused; the decision says why' },
  withdrawn: { zh: '已由申请方撤回', en: 'Withdrawn by the applicant' },
  lapsed: { zh: '逾期未补正，已终止', en: 'Ended: it was not put right in time' },
  discarded: { zh: '草稿已删除', en: 'The draft was discarded' },
};

/** Why a case in this state goes no further that way. */
export const stateWords: Record<CaseState, Both> = {
  draft: { zh: '申请尚未提交。', en: 'The application was not submitted yet.' },
  submitted: { zh: '申请已提交，窗口正在核对。', en: 'The application is submitted and being checked.' },
  correcting: { zh: '正等待申请方补正。', en: 'It waits for the applicant to put things right.' },
  'in-hand': { zh: '申请已受理，正在办理。', en: 'It is accepted and in hand.' },
  ready: { zh: '结果已可领取。', en: 'The result is ready to be collected.' },
  done: { zh: '本件已办结。', en: 'The case is finished.' },
  'not-accepted': { zh: '本件不予受理，已办结。', en: 'The case was not accepted and is closed.' },
  refused: { zh: '本件未予批准，已办结。', en: 'The case was refused and is closed.' },
  withdrawn: { zh: '申请方已撤回本件。', en: 'The applicant has withdrawn it.' },
  lapsed: { zh: '本件逾期未补正，已终止。', en: 'It was not put right in time and has ended.' },
  discarded: { zh: '草稿已删除。', en: 'The draft was discarded.' },
};
