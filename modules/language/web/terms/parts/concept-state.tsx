import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { ConceptState } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';

const marks: Record<ConceptState, Mark> = {
  proposed: 'waiting',
  changed: 'waiting',
  'in-force': 'done',
  withdrawn: 'refused',
};

/** How a concept stands. */
export function ConceptStateMark({ state }: { state: ConceptState }) {
  const t = useText(languageTexts);
  return <StateMark mark={marks[state]}>{t(`terms.state.${state}`)}</StateMark>;
}
