import { useState } from 'react';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { type ReleaseFinding, takeBackWaiver } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** Beside a finding: the step that lets it stand, for whoever may; or why it stands, and the step back. */
export function Waiver({ finding }: { finding: ReleaseFinding }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { release, send, busy } = useWork();
  const [asking, ask] = useState(false);
  const may = release.abilities['waive'] === true;
  const { waived } = finding;
  if (!waived) {
    if (!may || finding.severity === 'note') return null;
    return (
      <>
        <button type="button" className="link-button" onClick={() => ask(true)}>
          {t('waive.ask')}
        </button>
        {asking && <WaiveDialog finding={finding} onClose={() => ask(false)} />}
      </>
    );
  }
  return (
    <p className="cap">
      {t('waive.stands', { name: say(waived.by) })} <Moment at={waived.at} />
      {t('waive.because', { reason: waived.reason })}{' '}
      {may && (
        <button
          type="button"
          className="link-button"
          disabled={busy !== null}
          onClick={() => void send(takeBackWaiver, { finding: finding.number }, 'findings')}
        >
          {t('waive.takeBack')}
        </button>
      )}
    </p>
  );
}
