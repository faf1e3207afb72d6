import { useBoth } from '../../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type TermStatus, termStatuses } from '../../../contract/terms.ts';

const marks: Record<TermStatus, Mark> = { preferred: 'granted', admitted: 'note', forbidden: 'refused' };

/** Preferred, admitted or forbidden: a mark and the word. */
export function TermStatusMark({ status }: { status: TermStatus }) {
  const say = useBoth();
  return <StateMark mark={marks[status]}>{say(termStatuses[status])}</StateMark>;
}
