import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { CloseOut } from '../../../contract/close-outs.ts';
import { closeOutTexts as t } from './close-out-texts.ts';

/** By when guests or passports are still to be accounted for; null where nothing is owed, or no day is known. */
export function closeOutDue({ kind, state, due, late }: CloseOut): Both | null {
  if (state !== 'open' || !due) return null;
  const visit = late ? t.late : t.due;
  const passports = late ? t.backLate : t.backBy;
  const { zh, en } = kind === 'passports' ? passports : visit;
  return { zh: zh.replace('{day}', dayWords('zh', due)), en: en.replace('{day}', dayWords('en', due)) };
}
