/** A cell that answers a question of the service, as people fill one in. Pure. */
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Fact } from '../../../contract/definition.ts';
import { readDayCell } from '../cards/read-cell.ts';

const yes = /^(是|有|能|√|✓|y|yes|true|1)$/i;
const no = /^(否|没有|无|不能|×|✗|n|no|false|0)$/i;

/** The answer a cell gives; null where it gives none that can be read. */
export function readFactCell({ kind, choices }: Fact, value: string): string | number | boolean | null {
  switch (kind) {
    case 'yes-no':
      return yes.test(value) ? true : no.test(value) ? false : null;
    case 'number': {
      const figures = value.replaceAll(/[,，\s]/g, '');
      return /^-?\d{1,15}(\.\d{1,4})?$/.test(figures) ? Number(figures) : null;
    }
    case 'choice':
      return (
        choices?.find(({ value: code, label }) =>
          [code, label.zh, label.en].some((one) => folded(one) === folded(value)),
        )?.value ?? null
      );
    case 'date':
      return readDayCell(value) ?? null;
    case 'economy':
      return /^[A-Z]{2,3}$/.test(value) ? value : null;
    case 'text':
      return value.length <= 200 ? value : null;
  }
}

/** What may stand in such a cell, for whoever fills it in. */
export function choicesOf({ kind, choices = [] }: Fact): Both {
  switch (kind) {
    case 'yes-no':
      return { zh: '是、否', en: 'yes, no' };
    case 'choice':
      return {
        zh: choices.map(({ label }) => label.zh).join('、'),
        en: choices.map(({ label }) => label.en).join(', '),
      };
    case 'number':
      return { zh: '数字', en: 'a figure' };
    case 'date':
      return { zh: '2026-10-05这样的日期', en: 'a day such as 2026-10-05' };
    default:
      return { zh: '文字', en: 'words' };
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
