import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs about files, as they follow the name of who did it. */
export const fileVerbs: Record<string, Both> = {
  'files.added': { zh: '上传文件', en: 'added a file' },
  'files.described': { zh: '填写文件说明', en: 'described a file' },
  'files.removed': { zh: '删除文件', en: 'removed a file' },
  'files.infected-refused': { zh: '上传的文件因病毒被拒收', en: 'sent a file that was refused for a virus' },
};
