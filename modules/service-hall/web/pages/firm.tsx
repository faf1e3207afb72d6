import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type HallFirm, readFirm } from '../../contract/firms.ts';
import {
  ConfirmFirmDialog,
  CorrectFirmDialog,
  InviteClerkDialog,
  PauseFirmDialog,
  RefuseFirmDialog,
  ResumeFirmDialog,
} from '../parts/firm-dialogs.tsx';
import { FirmMark } from '../parts/firm-mark.tsx';
import { FirmPeople } from '../parts/firm-people.tsx';
import { FirmCases, FirmFacts, FirmHolders, FirmPapers } from '../parts/firm-sections.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../case.css';

/** A firm: what it registered, its papers, its clerks, its cases and holders. */
export function Page({ params }: PageProps) {
  const read = useRead(readFirm, { firmId: params['firmId'] ?? '' });
  return <Loaded from={read}>{(firm) => <FirmRecord key={firm.id} firm={firm} />}</Loaded>;
}

const steps = {
  confirm: { label: 'firm.confirm', dialog: ConfirmFirmDialog },
  resume: { label: 'firm.resume', dialog: ResumeFirmDialog },
  refuse: { label: 'firm.refuse', dialog: RefuseFirmDialog },
  pause: { label: 'firm.pause', dialog: PauseFirmDialog },
  correct: { label: 'firm.correct', dialog: CorrectFirmDialog },
  keepPeople: { label: 'firm.invite', dialog: InviteClerkDialog },
} as const;
type Step = keyof typeof steps;

function FirmRecord({ firm }: { firm: HallFirm }) {
  const t = useText(hallTexts);
  const [open, setOpen] = useState<Step | null>(null);
  const Dialog = open && steps[open].dialog;
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="firms" to="/firms">
            {t('firms.tab')}
          </AppLink>,
        ]}
        title={firm.name}
        state={<FirmMark state={firm.state} />}
      />
      <Columns
        steps={(Object.keys(steps) as Step[])
          .filter((step) => firm.abilities[step] !== undefined)
          .map((step) => (
            <AbilityButton
              key={step}
              ability={firm.abilities[step]}
              look={step === 'confirm' || step === 'resume' ? 'seal' : 'outline'}
              onClick={() => setOpen(step)}
            >
              {t(steps[step].label)}
            </AbilityButton>
          ))}
        work={
          <>
            <FirmFacts firm={firm} />
            <FirmPapers firm={firm} />
            <FirmPeople firm={firm} />
            <FirmCases firm={firm} />
            <FirmHolders firm={firm} />
          </>
        }
        margin={
          <>
            <FollowUps of={{ kind: 'hall-firm', id: firm.id }} />
            <RecordHistory kind="hall-firm" id={firm.id} />
          </>
        }
      />
      {Dialog && <Dialog firm={firm} onClose={() => setOpen(null)} />}
    </>
  );
}
