import type { Both } from '../../../kernel/contract/local-text.ts';

/** Names of the ledger verbs of cases, as they follow the name of who did it. */
export const caseVerbs: Record<string, Both> = {
  'service-hall.case-begun': { zh: '开始申请', en: 'began an application' },
  'service-hall.case-filled': { zh: '填写申请', en: 'filled in the application' },
  'service-hall.paper-handed-in': { zh: '提交材料', en: 'handed in a paper' },
  'service-hall.paper-taken-back': { zh: '撤下材料', en: 'took a paper back' },
  'service-hall.case-submitted': { zh: '提交申请', en: 'submitted the application' },
  'service-hall.case-discarded': { zh: '删除草稿', en: 'discarded the draft' },
  'service-hall.case-accepted': { zh: '受理', en: 'accepted the case' },
  'service-hall.case-not-accepted': { zh: '决定不予受理', en: 'did not accept the case' },
  'service-hall.correction-asked': {
    zh: '发出一次性补正告知',
    en: 'sent the notice of what is to be put right',
  },
  'service-hall.correction-answered': { zh: '补正后重新提交', en: 'put right what was named' },
  'service-hall.case-advanced': { zh: '转入下一环节', en: 'took the case to the next stage' },
  'service-hall.case-sent-back': { zh: '退回上一环节', en: 'sent the case a stage back' },
  'service-hall.case-refused': { zh: '决定不予批准', en: 'refused the case' },
  'service-hall.case-withdrawn': { zh: '撤回申请', en: 'withdrew the application' },
  'service-hall.case-lapsed': { zh: '逾期终止', en: 'ended the case, not put right in time' },
  'service-hall.case-paused': { zh: '暂停计时', en: 'let the clock stand' },
  'service-hall.case-resumed': { zh: '恢复计时', en: 'let the clock go on' },
  'service-hall.case-assigned': { zh: '分派办件', en: 'assigned the case' },
  'service-hall.paper-judged': { zh: '核对材料', en: 'judged a paper' },
  'service-hall.original-seen': { zh: '核验原件', en: 'saw the original' },
  'service-hall.office-answered': { zh: '记下查明的情况', en: 'noted what the office found out' },
  'service-hall.case-noted': { zh: '写内部备注', en: 'wrote a note to the staff' },
  'service-hall.case-handed-over': { zh: '交付结果', en: 'handed the result over' },
  'service-hall.letter-issued': { zh: '出具文书', en: 'issued a letter' },
  'service-hall.due-recounted': {
    zh: '按工作日历重算办结日',
    en: 'counted the last day anew by the calendar',
  },
};
