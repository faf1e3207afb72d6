import type { Both } from '../../../../kernel/contract/local-text.ts';

/** What the hall is told of firms. */
export const firmNotices = {
  'service-hall.firm-registered': {
    name: { zh: '待确认的企业登记', en: 'A firm to be confirmed' },
    urgent: true,
    says: { zh: '{title}已登记，请核对后确认。', en: '{title} has registered. Look at it and confirm it.' },
  },
};

/** Names of the ledger’s verbs about firms. */
export const firmVerbs: Record<string, Both> = {
  'service-hall.firm-registered': { zh: '登记企业', en: 'registered the firm' },
  'service-hall.firm-confirmed': { zh: '确认企业', en: 'confirmed the firm' },
  'service-hall.firm-refused': { zh: '不予确认企业', en: 'did not confirm the firm' },
  'service-hall.firm-paused': { zh: '暂停企业', en: 'paused the firm' },
  'service-hall.firm-clerk-confirmed': { zh: '专办员确认邮箱', en: 'confirmed a clerk’s address' },
  'service-hall.firm-facts-saved': { zh: '保存企业情况', en: 'saved what is asked of the firm' },
  'service-hall.firm-corrected': { zh: '更正企业登记', en: 'corrected the firm’s record' },
  'service-hall.firm-clerk-invited': { zh: '邀请专办员', en: 'invited a clerk' },
  'service-hall.firm-clerk-ended': { zh: '停用专办员', en: 'ended a clerk’s account' },
  'service-hall.firm-lead-handed-on': { zh: '移交主办', en: 'handed the lead on' },
  'service-hall.firm-paper-kept': { zh: '备案材料', en: 'kept a paper with the firm' },
  'service-hall.firm-paper-removed': { zh: '撤下备案材料', en: 'took a paper away' },
  'service-hall.firm-resumed': { zh: '恢复企业', en: 'took the firm up again' },
};
