import type { ImportState } from '../../contract/import.ts';
import { refuse } from '../refuse.ts';
import { stepsIn } from './present-import.ts';

const reasons: Record<ImportState, { zh: string; en: string }> = {
  read: { zh: '这张表格还没有试运行。', en: 'It has not been run without writing yet.' },
  tried: { zh: '这张表格只试运行过，没有写入。', en: 'It has only been run without writing.' },
  'under-way': { zh: '正在写入，请等它完成。', en: 'It is being written; wait for the end.' },
  'carried-out': { zh: '已经写入名录。', en: 'It is written to the directory already.' },
  'taking-back': { zh: '正在撤回，请等它完成。', en: 'It is being taken back; wait for the end.' },
  'taken-back': {
    zh: '已经撤回。如需再次导入，请重新交表。',
    en: 'It was taken back. Hand the file in again to import it.',
  },
  cleared: { zh: '交来的各行已清除。', en: 'Its rows were thrown away.' },
};

/** Refuses a step an import cannot take in its state. */
export function demandStep(state: ImportState, step: (typeof stepsIn)[ImportState][number]): void {
  if (!stepsIn[state].includes(step)) throw refuse('state-conflict', { reason: reasons[state] });
}
