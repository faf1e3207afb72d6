import type { HallCase } from '../../contract/case.ts';

/** The steps of a case's page, in their order; notes and papers have theirs where they stand. */
const steps = [
  'submit',
  'accept',
  'advance',
  'handOver',
  'answerCorrection',
  'askCorrection',
  'sendBack',
  'assign',
  'pause',
  'resume',
  'refuse',
  'refuseAcceptance',
  'lapse',
  'withdraw',
  'discard',
  'keep',
  'erase',
] as const;
export type Step = (typeof steps)[number];

/** What is the applicant's own to do is not offered to the staff; nor is what the clock or the stage leaves no room for. */
const applicants: ReadonlySet<Step> = new Set(['submit', 'answerCorrection', 'withdraw', 'discard']);

/** The steps shown: what the answer speaks of, with the reason beneath where one may not. */
export function offeredSteps(of: Pick<HallCase, 'abilities' | 'clock' | 'stage'>): Step[] {
  const stands = Boolean(of.clock?.paused);
  const waits = of.stage.kind === 'external';
  return steps.filter((step) => {
    const ability = of.abilities[step];
    if (ability === undefined || (applicants.has(step) && ability !== true)) return false;
    if (step === 'pause') return of.clock !== null && !stands;
    if (step === 'resume') return stands && !waits;
    if (step === 'refuse') return of.stage.kind === 'review';
    return true;
  });
}

const foremost = ['submit', 'accept', 'advance', 'handOver', 'answerCorrection'] as const;

/** The step that is this person's to take now, or none. What waits for an outside authority presses nobody. */
export function sealOf({ abilities, stage }: Pick<HallCase, 'abilities' | 'stage'>): Step | undefined {
  if (stage.kind === 'external') return undefined;
  return foremost.find((step) => abilities[step] === true);
}
