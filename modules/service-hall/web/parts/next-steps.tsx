import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { offeredSteps, type Step, sealOf } from './offered-steps.ts';
import { StepAsked } from './step-asked.tsx';

/** What may be done next with the case, each with its reason where it may not; the foremost carries the seal. */
export function NextSteps({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const [asking, ask] = useState<Step | null>(null);
  const seal = sealOf(of);
  const offered = offeredSteps(of);
  return (
    <>
      {offered.length === 0 && <p className="dim">{t('steps.none')}</p>}
      {offered.map((step) => (
        <AbilityButton
          key={step}
          ability={of.abilities[step]}
          look={step === seal ? 'seal' : 'outline'}
          hotkey={keys[step]}
          onClick={() => ask(step)}
        >
          {step === 'advance' ? t(`steps.${advanceWords(of)}`) : t(`steps.${step}`)}
        </AbilityButton>
      ))}
      {asking && <StepAsked of={of} step={asking} onClose={() => ask(null)} />}
    </>
  );
}

const keys: Partial<Record<Step, string>> = {
  accept: 'A',
  advance: 'A',
  handOver: 'A',
  sendBack: 'B',
  askCorrection: 'C',
};

/** A level is approved; something made is finished; an answer of somebody else has come. */
function advanceWords({ stage }: HallCase): 'approve' | 'finish' | 'answerCame' {
  if (stage.kind === 'review') return 'approve';
  return stage.kind === 'external' ? 'answerCame' : 'finish';
}
