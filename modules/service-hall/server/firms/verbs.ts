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
  'service-hall.firm-resumed': { zh: '恢复企业', en: 'took the firm up again' },
};
