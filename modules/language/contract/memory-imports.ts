/** Files read into a memory. */
import { z } from 'zod';
import { instant } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { type Both, both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** How far an import is; it ends in one of the last three. */
export const importState = z.enum(['waiting', 'running', 'done', 'refused', 'stopped']);
export type ImportState = z.infer<typeof importState>;

export const importStates: Record<ImportState, Both> = {
  waiting: { zh: '等候', en: 'waiting' },
  running: { zh: '导入中', en: 'being read' },
  done: { zh: '已导入', en: 'read' },
  refused: { zh: '未能读完', en: 'not read to its end' },
  stopped: { zh: '已停止', en: 'stopped' },
};

/** Why a unit of a file is not taken. */
export const importFault = z.enum(['no-chinese', 'no-english', 'too-long']);
export type ImportFault = z.infer<typeof importFault>;

export const importFaults: Record<ImportFault, Both> = {
  'no-chinese': { zh: '没有中文', en: 'no Chinese' },
  'no-english': { zh: '没有英文', en: 'no English' },
  'too-long': { zh: '一侧超过1万字', en: 'a side of more than 10,000 characters' },
};

export const memoryImport = z.object({
  id,
  memoryId: id,
  /** What the file was called. */
  name: z.string(),
  state: importState,
  /** How many units the file has; not known before reading began. */
  units: z.int().nullable(),
  read: z.int(),
  added: z.int(),
  /** The memory had the pair already. */
  known: z.int(),
  leftOut: z.int(),
  /** The first of what was left out, by the line in the file. */
  faults: z.array(z.object({ line: z.int(), why: importFault })),
  refusal: both.nullable(),
  askedAt: instant,
  askedBy: both,
});
export type MemoryImport = z.infer<typeof memoryImport>;

export const importUnits = operation({
  name: 'language.importUnits',
  method: 'POST',
  path: '/language/memories/:memoryId/imports',
  about: {
    zh: '把记忆库已收到的一个TMX文件读入其中；分批进行，可随时查看进度。',
    en: 'Read a TMX file the memory was sent into it. It is done in portions; how far it is can be seen meanwhile.',
  },
  input: z.object({ memoryId: id, fileId: id }),
  output: memoryImport,
  refusals: ['import-begun'],
});
export const listImports = operation({
  name: 'language.listImports',
  method: 'GET',
  path: '/language/memories/:memoryId/imports',
  about: { zh: '一个记忆库最近的导入。', en: 'The latest imports of a memory.' },
  input: z.object({ memoryId: id }),
  output: z.object({ items: z.array(memoryImport) }),
});
export const stopImport = operation({
  name: 'language.stopImport',
  method: 'POST',
  path: '/language/memory-imports/:importId/stop',
  about: {
    zh: '停止一次导入；已经读入的保留在记忆库中。',
    en: 'Stop an import. What was read by then stays in the memory.',
  },
  input: z.object({ importId: id }),
  output: memoryImport,
  refusals: ['import-ended'],
});
