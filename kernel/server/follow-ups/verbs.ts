import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of follow-ups, as they follow the name of who did it. */
export const followUpVerbs: Record<string, Both> = {
  'follow-up.opened': { zh: '交办', en: 'gave the follow-up' },
  'follow-up.handed-over': { zh: '转办', en: 'handed it over' },
  'follow-up.due-moved': { zh: '调整期限', en: 'moved the due day' },
  'follow-up.done': { zh: '办结', en: 'marked it done' },
  'follow-up.erased': { zh: '清除所写内容', en: 'erased what was written in it' },
  'follow-up.withdrawn': { zh: '撤销督办', en: 'withdrew it' },
};
