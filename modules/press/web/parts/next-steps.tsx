import { useState } from 'react';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { useKey } from '../../../../kernel/web/kit/keys.tsx';
import { approveRelease, type Release, submitRelease } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { DiscardDialog, PublishDialog } from './confirm-dialogs.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { PublicSteps } from './public-steps.tsx';
import { ReleaseLinks } from './release-links.tsx';
import { sealOf } from './turn.ts';
import { usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';
import { SendBackDialog } from './why-dialogs.tsx';
import { WorkSay } from './work-say.tsx';

type Asking = 'sendBack' | 'publish' | 'discard' | null;

/** What may be done next with the release; the step that is this person's to take now carries the seal. */
export function NextSteps() {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  const [asking, ask] = useState<Asking>(null);
  const { state, abilities } = release;
  const seal = sealOf(release);
  const look = (step: typeof seal) => (seal === step ? 'seal' : 'outline');
  const working = busy === 'steps';
  return (
    <>
      {seal === 'firstError' ? <FirstError /> : <NextFindingKey />}
      {state === 'draft' && (
        <AbilityButton
          ability={abilities['submit']}
          look={look('submit')}
          busy={working}
          onClick={() => void send(submitRelease, {}, 'steps')}
        >
          {t('steps.submit')}
        </AbilityButton>
      )}
      {state === 'submitted' && (
        <AbilityButton
          ability={abilities['approve']}
          look={look('approve')}
          hotkey="A"
          busy={working}
          onClick={() => void send(approveRelease, {}, 'steps')}
        >
          {t('steps.approve')}
        </AbilityButton>
      )}
      {state === 'approved' && (
        <AbilityButton
          ability={abilities['publish']}
          look={look('publish')}
          hotkey="P"
          onClick={() => ask('publish')}
        >
          {t('steps.publish')}
        </AbilityButton>
      )}
      <PlanSteps />
      <SendBackButton release={release} onAsk={() => ask('sendBack')} />
      <PublicSteps />
      {state === 'draft' && (
        <AbilityButton ability={abilities['discard']} onClick={() => ask('discard')}>
          {t('steps.discard')}
        </AbilityButton>
      )}
      <ReleaseLinks release={release} />
      <WorkSay from="steps" />
      {asking === 'sendBack' && <SendBackDialog onClose={() => ask(null)} />}
      {asking === 'publish' && <PublishDialog onClose={() => ask(null)} />}
      {asking === 'discard' && <DiscardDialog onClose={() => ask(null)} />}
    </>
  );
}

/** While errors are open the step is to go where they are. */
function FirstError() {
  const t = useText(pressTexts);
  const { nextFinding, gone } = usePointerHere();
  return (
    <Button look="seal" hotkey="N" onClick={nextFinding}>
      {gone ? t('steps.nextFinding') : t('steps.firstError')}
    </Button>
  );
}

function NextFindingKey() {
  const t = useText(pressTexts);
  useKey('N', t('steps.nextFinding'), usePointerHere().nextFinding);
  return null;
}

/** An author takes it back, an approver sends it back: the same step, named by who does it. */
function SendBackButton({ release, onAsk }: { release: Release; onAsk: () => void }) {
  const t = useText(pressTexts);
  const say = useBoth();
  const { userId } = useMe();
  if (release.state !== 'submitted' && release.state !== 'approved') return null;
  const own = release.author.userId === userId;
  return (
    <AbilityButton ability={release.abilities['sendBack']} hotkey="B" onClick={onAsk}>
      {own ? t('steps.takeBack') : t('steps.sendBack', { name: say(release.author.name) })}
    </AbilityButton>
  );
}
