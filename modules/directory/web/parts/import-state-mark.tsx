import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { ImportState } from '../../contract/import.ts';
import { directoryTexts } from '../texts.ts';

const marks: Record<ImportState, Mark> = {
  read: 'waiting',
  tried: 'waiting',
  'under-way': 'on-time',
  'carried-out': 'done',
  'taking-back': 'on-time',
  'taken-back': 'refused',
  cleared: 'note',
};

/** Where an import stands, as mark and word. */
export function ImportStateMark({ state }: { state: ImportState }) {
  const t = useText(directoryTexts);
  return <StateMark mark={marks[state]}>{t(`state.${state}`)}</StateMark>;
}
