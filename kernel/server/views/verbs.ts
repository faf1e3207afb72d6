import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of saved views, as they follow the name of who did it. */
export const viewVerbs: Record<string, Both> = {
  'views.kept': { zh: '存常用视图', en: 'saved a view of a list' },
  'views.changed': { zh: '改常用视图', en: 'changed a saved view' },
  'views.removed': { zh: '删去常用视图', en: 'removed a saved view' },
};
