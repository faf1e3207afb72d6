import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of calendar feeds, as they follow the name of who did it. */
export const feedVerbs: Record<string, Both> = {
  'feed.made': { zh: '生成日历订阅', en: 'made a calendar feed' },
  'feed.revoked': { zh: '收回日历订阅', en: 'revoked a calendar feed' },
};
