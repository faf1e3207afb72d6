import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { languageTexts } from '../../texts.ts';
import { useSteps } from './use-steps.ts';
import { useWork, useWorkView } from './use-work.ts';

/** What can be done with the bead one is at, each with its key. */
export function WorkTools() {
  const t = useText(languageTexts);
  const steps = useSteps();
  const { realign } = useWork();
  const { beads, at, cutting } = useWorkView();
  const locked = beads[at]?.locked === true;
  const tools: [name: Parameters<typeof t>[0], key: string, act: () => void][] = [
    ['alignments.tool.check', 'Enter', cutting ? steps.cutHere : steps.check],
    ['alignments.tool.next', 'N', steps.goUnsure],
    ['alignments.tool.split', 'S', steps.split],
    ['alignments.tool.merge', 'M', steps.merge],
    ['alignments.tool.down', 'Alt+ArrowDown', () => steps.move('down')],
    ['alignments.tool.up', 'Alt+ArrowUp', () => steps.move('up')],
    [locked ? 'alignments.tool.unlock' : 'alignments.tool.lock', 'L', steps.lock],
    ['alignments.tool.cut', 'X', steps.beginCut],
    ['alignments.tool.join', 'G', steps.join],
    ['alignments.tool.swap', 'W', steps.swap],
    ['alignments.tool.undo', 'U', steps.undo],
    ['alignments.tool.redo', 'Y', steps.redo],
    ['alignments.tool.realign', 'R', realign],
  ];
  return (
    <div className="al-tools" role="toolbar" aria-label={t('alignments.tools')}>
      {tools.map(([name, key, act]) => (
        <Button key={key} small look="quiet" hotkey={key} onClick={act}>
          {t(name)}
        </Button>
      ))}
    </div>
  );
}
