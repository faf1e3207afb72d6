import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { languageTexts } from '../../texts.ts';
import { useSteps } from './use-steps.ts';
import { useWork, useWorkView } from './use-work.ts';

/** The keys that have no button: from bead to bead, from side to side. */
export function WorkKeys() {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const { cutting, beads } = useWorkView();
  const steps = useSteps();
  useKey('ArrowDown', t('alignments.key.next'), () => workspace.step(1));
  useKey('ArrowUp', t('alignments.key.previous'), () => workspace.step(-1));
  useKey('J', t('alignments.key.next'), () => workspace.step(1));
  useKey('K', t('alignments.key.previous'), () => workspace.step(-1));
  useKey('Home', t('alignments.key.first'), () => workspace.go(0));
  useKey('End', t('alignments.key.last'), () => workspace.go(beads.length - 1));
  useKey('ArrowLeft', t('alignments.key.zh'), () => workspace.choose('zh'));
  useKey('ArrowRight', t('alignments.key.en'), () => workspace.choose('en'));
  useKey('Ctrl+Z', t('alignments.tool.undo'), () => !isTyping() && steps.undo());
  useKey('Ctrl+Y', t('alignments.tool.redo'), () => !isTyping() && steps.redo());
  useKey('Ctrl+Shift+Z', t('alignments.tool.redo'), () => !isTyping() && steps.redo());
  return cutting ? <CutKeys /> : null;
}

/** While a place to cut is chosen, the arrows and Enter are for that. */
function CutKeys() {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const steps = useSteps();
  useKey('ArrowRight', t('alignments.key.cutOn'), () => steps.moveCut(1));
  useKey('ArrowLeft', t('alignments.key.cutBack'), () => steps.moveCut(-1));
  useKey('Enter', t('alignments.key.cutHere'), () => steps.cutHere());
  useKey('Escape', t('alignments.key.leave'), () => workspace.cut(null));
  return null;
}

function isTyping(): boolean {
  return document.activeElement?.closest('input:not([type="range"]), textarea, select') != null;
}
