import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { leftWhy, leftWhys } from '../../../contract/segment-writes.ts';
import { languageTexts } from '../../texts.ts';
import type { ManyWritten } from './use-many-writes.ts';

/** How many were written, how many were left as they were, and why. */
export function ManyWrittenLine({ outcome }: { outcome: ManyWritten | null }) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (!outcome) return null;
  const { written, left, refusal } = outcome;
  const whys = leftWhy.options.flatMap((why) => {
    const count = left.filter((one) => one.why === why).length;
    return count === 0 ? [] : [t('editor.leftSo', { why: say(leftWhys[why]), count })];
  });
  return (
    <>
      <p role="status">
        {t('editor.manyWritten', { count: written })} {whys.join(' ')}
      </p>
      {refusal && <RefusalSay refusal={refusal} />}
    </>
  );
}
