import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of mail, as they follow the name of who did it. */
export const mailVerbs: Record<string, Both> = {
  'mail.choices-changed': { zh: '修改自己的通知选择', en: 'changed the own notice choices' },
  'mail.trial-asked': { zh: '给自己试发邮件', en: 'sent a trial mail to the own address' },
};
