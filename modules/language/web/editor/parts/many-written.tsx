import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { leftWhy, leftWhys } from '../../../contract/segment-writes.ts';
import { languageTexts } from '../../texts.ts';
import type { ManyWritten } from './use-many-writes.ts';

interface ManyWrittenProps {
  outcome: ManyWritten | null;
  busy: boolean;
  onUndo: (act: string) => void;
}

/** How many were written or are as before, how many were left as they were and why; and the step that undoes all of it. */
export function ManyWrittenLine({ outcome, busy, onUndo }: ManyWrittenProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (!outcome) return null;
  const { done, written, left, refusal, act } = outcome;
  const whys = leftWhy.options.flatMap((why) => {
    const count = left.filter((one) => one.why === why).length;
    return count === 0 ? [] : [t('editor.leftSo', { why: say(leftWhys[why]), count })];
  });
  return (
    <>
      <p role="status">
        {t(done === 'written' ? 'editor.manyWritten' : 'editor.manyUndone', { count: written })}{' '}
        {whys.join(' ')}
      </p>
      {act && (
        <p>
          <Button small busy={busy} onClick={() => onUndo(act)}>
            {t('editor.undoMany', { count: written })}
          </Button>{' '}
          <span className="cap">{t('editor.undoManyAbout')}</span>
        </p>
      )}
      {refusal && <RefusalSay refusal={refusal} />}
    </>
  );
}
