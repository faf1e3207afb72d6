import type { Both } from '../../contract/local-text.ts';

/** Names of the profile's ledger verbs, as they follow the name of who did it. */
export const preflightVerbs: Record<string, Both> = {
  'findings.rule-set': { zh: '改定一项检查的轻重', en: 'set how gravely a kind of finding is taken' },
  'findings.rule-taken-back': {
    zh: '恢复一项检查的原定轻重',
    en: 'let a check’s own severity hold again',
  },
};
