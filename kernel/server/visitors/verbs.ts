import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of people outside and their keys. */
export const visitorVerbs: Record<string, Both> = {
  'visitor.link-made': { zh: '生成一次性链接', en: 'made a one-time link' },
  'visitor.link-opened': { zh: '打开一次性链接', en: 'opened a one-time link' },
  'visitor.program-key-made': { zh: '生成接口密钥', en: 'made a key for a program' },
  'visitor.program-key-ended': { zh: '作废接口密钥', en: 'ended a key of a program' },
  'visitor.ended': { zh: '结束外部访问', en: 'ended the visits' },
};
