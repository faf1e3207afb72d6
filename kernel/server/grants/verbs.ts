import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of grants. */
export const grantVerbs: Record<string, Both> = {
  'grant.given': { zh: '授权他人查看', en: 'granted access' },
  'grant.revoked': { zh: '收回授权', en: 'took a grant back' },
  'grant.looked': { zh: '凭授权查看', en: 'looked by a grant' },
};
