import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { WaitBar } from '../../../../kernel/web/kit/wait-bar.tsx';
import { pressTexts } from '../texts.ts';
import { useWork, type WorkPlace } from './use-release-work.ts';

/** Says, where a change was asked, that it is under way or why it was refused. */
export function WorkSay({ from }: { from: WorkPlace }) {
  const { busy, refused } = useWork();
  if (busy === from) return <WorkBar />;
  if (refused?.from !== from) return null;
  return (
    <>
      <RefusalSay refusal={refused.refusal} />
      {refused.refusal.code === 'stale-version' && <LastChange />}
    </>
  );
}

function WorkBar() {
  return (
    <div className="work-bar">
      <WaitBar small />
    </div>
  );
}

/** Who changed it meanwhile, and how: the newest line of its history. */
function LastChange() {
  const t = useText(pressTexts);
  const say = useBoth();
  const last = useWork().release.history[0];
  return last ? <p className="cap">{t('stale.who', { who: say(last.who), what: say(last.what) })}</p> : null;
}
